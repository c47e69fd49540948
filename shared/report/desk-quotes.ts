// Quotes under an example whose words were coded otherwise since: nothing in them belongs to the category any more.

import type { StudyData } from '../analysis/study-data.ts';
import type { CellRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';

type Facts = Pick<StudyData, 'codings'> & { readonly byId: Pick<StudyData['byId'], 'sources' | 'texts'> };

/** How many. `family`: the category and its sub-categories. */
export function recodedQuotes(data: Facts, cell: Pick<CellRow, 'case' | 'quotes'>, family: ReadonlySet<string>): number {
  const own = data.codings.filter((c) => c.case === cell.case && family.has(c.code));
  return cell.quotes.filter(({ note, part }) => {
    if (note !== null) return !own.some((c) => c.note === note);
    const source = part && data.byId.sources.get(data.byId.texts.get(part.text)?.owner ?? '');
    const place = part && source?.text != null ? placeIn(source.text, part, data.byId.texts) : null;
    // What is gone is told elsewhere.
    if (!source || source.text === null || place === null) return false;
    return !own.some(({ anchor }) => {
      if (anchor === null || data.byId.texts.get(anchor.text)?.owner !== source.id) return false;
      const coded = placeIn(source.text!, anchor, data.byId.texts);
      return coded !== null && coded.start < place.end && coded.end > place.start;
    });
  }).length;
}
