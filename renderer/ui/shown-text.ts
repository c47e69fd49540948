// A text in the language that is looked at, or, where it is missing there, in one that has it.

import { languages, type Language, type Trilingual } from '../../shared/model/language.ts';
import { isBlank } from '../../shared/text/clean.ts';

export interface ShownText {
  readonly text: string;
  readonly language: Language;
  /** True where it is shown in another language than asked for. */
  readonly fallback: boolean;
}

export function shownText(text: Trilingual, language: Language): ShownText {
  const found = [language, ...languages].find((l) => !isBlank(text[l]));
  return { text: found ? text[found] : '', language: found ?? language, fallback: found !== undefined && found !== language };
}
