// The one door out of the study: only here does text become `SafeText`, the only text that reports, sheets and
// charts take.

import type { StudyData } from '../analysis/study-data.ts';
import type { Language } from '../model/language.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import { cleanText } from '../text/clean.ts';
import { addressLabel, findAddresses, phoneDigits } from './addresses.ts';
import { initialsIn, type InitialsHit } from './initials.ts';
import { isMunicipality, labelFor, matcherOf, type Name } from './names.ts';
import { nameMatcher } from './name-matcher.ts';

declare const brand: unique symbol;

/** Text in which no name of the linking key stands. */
export type SafeText = string & { readonly [brand]: 'SafeText' };

/** Which case a text belongs to: its own name then reads «navn på egen kommune». */
export interface Place { readonly case?: string | null }

/** A stretch of text that must give way. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  /** With brackets. */
  readonly words: string;
  readonly what: 'name' | 'initials' | 'address';
  /** The same for every form of one name. */
  readonly key: string;
}

export interface Redactor {
  /** Masks every name of the linking key, initials of informants and addresses; strips control characters. */
  redact(text: string, place?: Place): SafeText;
  /** What `redact` would mask in a text as it stands, in order: to be stored as overlays. */
  masks(text: string, place?: Place): Mask[];
  /** Names of the key that a word is one slip away from. */
  near(word: string): readonly Name[];
  /** What would stand in place of one of these names, with brackets. */
  label(names: readonly Name[], place?: Place): string;
  /** False where there is no linking key, so that only addresses and initials can be masked. */
  readonly keyed: boolean;
}

interface RedactorOptions {
  /** Of the words that stand in place of a name; the study's document language by default. */
  readonly language?: Language;
}

export function redactor(
  data: Pick<StudyData, 'informants' | 'study'>, linkingKey: LinkingKey | null, options: RedactorOptions = {},
): Redactor {
  const language = options.language ?? data.study.documentLanguage;
  const caseOf = new Map(data.informants.map((i) => [i.id, i.case]));
  const names = linkingKey ? matcherOf(linkingKey, (id) => caseOf.get(id) ?? null) : nameMatcher<Name>([]);
  const phones = (linkingKey?.informants ?? []).map((i) => phoneDigits(i.phone)).filter((p) => p !== '');
  const initials = initialsIn(data.informants);
  const isSafe = (label: string): boolean => names.find(label).length === 0;

  function masks(text: string, place: Place = {}): Mask[] {
    const caseId = place.case ?? null;
    const addresses = findAddresses(text, names.contains, phones).map((h): Mask => ({ start: h.start, end: h.end, words: `[${addressLabel(h.kind, language)}]`, what: 'address', key: `address ${text.slice(h.start, h.end)}` }));
    const named = names.find(text).map((hit): Mask => {
      const after = isMunicipality(hit.names) ? followingKommune.exec(text.slice(hit.end, hit.end + 24)) : null;
      const genitive = after ? after.groups?.genitive === 's' : hit.genitive;
      const label = labelFor(hit.names, caseId, language, isSafe);
      return { start: hit.start, end: hit.end + (after?.[0].length ?? 0), words: `[${label}]${genitive ? 's' : ''}`, what: 'name', key: `name ${[...new Set(hit.names.map((n) => n.id))].toSorted().join(' ')}` };
    });
    const leader = labelFor([{ id: '', kind: 'person', case: null, label: null, leader: true }], null, language, isSafe);
    const signed = caseId === null ? [] : initials(text, caseId).map((h: InitialsHit): Mask => ({ ...h, words: `[${leader}]`, what: 'initials', key: `initials ${text.slice(h.start, h.end)}` }));
    return inOrder([...addresses, ...named, ...signed]);
  }

  return {
    masks,
    redact: (raw, place) => {
      const text = strip(raw);
      let out = '';
      let at = 0;
      for (const mask of masks(text, place)) {
        out += text.slice(at, mask.start) + mask.words;
        at = mask.end;
      }
      return (out + text.slice(at)) as SafeText;
    },
    near: names.near,
    label: (found, place = {}) => `[${labelFor(found, place.case ?? null, language, isSafe)}]`,
    keyed: linkingKey !== null,
  };
}

const followingKommune = /^[\s-]{1,2}(?:kommun(?:en?|ane|ene|ar|er)|kommunen?(?<genitive>s)|herad(?:et)?)(?![\p{L}\p{M}])/iu;

/** Of masks that overlap, one over all that they cover. */
function inOrder(masks: readonly Mask[]): Mask[] {
  const out: Mask[] = [];
  for (const mask of masks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && mask.start < last.end) {
      if (mask.end > last.end) out[out.length - 1] = { ...last, end: mask.end };
    } else out.push(mask);
  }
  return out;
}

/** Control characters and half surrogate pairs break Word files; marks of direction could hide a name. */
const strip = (text: string): string =>
  cleanText(text)
    .replaceAll(/[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/[\u0080-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/g, '')
    .replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

/** Words of our own code: safe`${count} av ${total} kommuner`. Takes only numbers and text that is safe already. */
export const safe = (words: TemplateStringsArray, ...values: readonly (SafeText | number)[]): SafeText =>
  words.reduce((text, word, i) => text + String(values[i - 1] ?? '') + word) as SafeText;

/** Safe texts in a row. */
export const joinSafe = (parts: readonly SafeText[], separator: SafeText): SafeText => parts.join(separator) as SafeText;

/** With a capital first letter, as a sentence starts. */
export const capitalised = (text: SafeText): SafeText =>
  (text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)) as SafeText;

/** Words as they are, for documents about the study's own keeping of data: marked confidential, never an export. */
export const unmasked = (raw: string): SafeText => strip(raw) as SafeText;
