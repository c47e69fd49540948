// Which segments of sources still count when somebody has withdrawn, or taken a statement back: those with other words in them.

import type { Row } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import type { Span } from '../text/positions.ts';
import { goneInformants, isWhollyGone, mayHide, openParts, sourceLines, type SourceLine } from '../text/source-lines.ts';

interface Facts {
  readonly sources: readonly Row<'sources'>[];
  readonly informants: readonly Row<'informants'>[];
  readonly interviews: readonly Row<'interviews'>[];
  /** Empty where a screen does without texts: then a doubtful segment does not count. */
  readonly texts: readonly Row<'texts'>[];
}
type Segment = Pick<Row<'codings'>, 'case' | 'note' | 'anchor'>;

interface Touched {
  readonly source: Row<'sources'>;
  readonly head: string | null;
  readonly versions: ReadonlyMap<string, Row<'texts'>>;
  readonly lines: readonly SourceLine[];
}

/** Sources of interviews that were held with nobody but people who withdrew: nothing of them may be used. */
export function whollyGoneSources({ sources, informants, interviews }: Omit<Facts, 'texts'>): ReadonlySet<string> {
  const gone = goneInformants(informants);
  if (gone.size === 0) return new Set();
  const held = new Map(interviews.map((i) => [i.id, i]));
  return new Set(sources.filter((s) => isWhollyGone(s.interview === null ? null : held.get(s.interview), gone)).map((s) => s.id));
}

/** Tells whether what a segment marks may be used. Notes are judged by their speaker, elsewhere. */
export function openSegments(facts: Facts): (segment: Segment) => boolean {
  const gone = goneInformants(facts.informants);
  if (!facts.sources.some((s) => mayHide(s, gone)) && gone.size === 0) return () => true;
  const wholly = whollyGoneSources(facts);
  const touched = new Map<string, Touched>();
  const cases = new Set<string>();
  for (const source of facts.sources) {
    if (!wholly.has(source.id) && !mayHide(source, gone)) continue;
    cases.add(source.case);
    const versions = new Map(facts.texts.filter((t) => t.owner === source.id).map((t) => [t.id, t]));
    const head = source.text === null ? undefined : versions.get(source.text);
    const own: Touched = { source, head: head?.id ?? null, versions, lines: head ? sourceLines(source, head, versions, gone) : [] };
    for (const id of [...versions.keys(), ...(source.text === null ? [] : [source.text])]) touched.set(id, own);
  }
  const known = new Set(facts.texts.map((t) => t.id));
  return ({ case: caseId, note, anchor }) => {
    if (note !== null || anchor === null || !cases.has(caseId)) return true;
    const own = touched.get(anchor.text);
    if (!own) return known.has(anchor.text);
    if (wholly.has(own.source.id)) return false;
    const place: Span | null = own.head === null ? null : placeIn(own.head, anchor, own.versions);
    return place !== null && openParts(place, own.lines).length > 0;
  };
}
