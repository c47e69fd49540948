// A text in the language that is looked at, or, where it is missing there, in one that has it.

import { languages, type Language, type Trilingual } from '../../../shared/model/language.ts';
import type { Row, TopicRow } from '../../../shared/model/rows.ts';
import { isBlank } from '../../../shared/text/clean.ts';

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

/** How many texts of the guide exist in some language, but not in this one. */
export function missingIn(language: Language, guide: Row<'guides'>, topics: readonly TopicRow[]): number {
  const texts = [guide.title, guide.opening, ...topics.flatMap((t) => [t.title, t.sectionTitle, t.prompt, ...(t.brief ? [t.brief] : []), ...t.probes])];
  return texts.filter((t) => shownText(t, language).fallback).length;
}
