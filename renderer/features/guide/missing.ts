// What a translator of the guide still has to write.

import type { Language } from '../../../shared/model/language.ts';
import type { Row, TopicRow } from '../../../shared/model/rows.ts';
import { shownText } from '../../ui/shown-text.ts';

/** How many texts of the guide exist in some language, but not in this one. */
export function missingIn(language: Language, guide: Row<'guides'>, topics: readonly TopicRow[]): number {
  const texts = [guide.title, guide.opening, ...topics.flatMap((t) => [t.title, t.sectionTitle, t.prompt, ...(t.brief ? [t.brief] : []), ...t.probes])];
  return texts.filter((t) => shownText(t, language).fallback).length;
}
