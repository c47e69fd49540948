// The paragraphs of a source as it reads now: the lines of its newest text, each with who spoke and when. Speakers and
// times stand with the first version; the edits since carry them on.

import type { InformantRow, InterviewRow, SourceRow, TextRow } from '../model/rows.ts';
import { keptSince, placeIn } from './anchor-place.ts';
import { placeAfter, type Kept } from './kept.ts';
import type { Span } from './positions.ts';

/** A paragraph: a line of the text, without its line break. UTF-16 offsets, half-open. */
export interface SourceLine extends Span {
  /** As the file calls who spoke; null: nobody is named. */
  readonly speaker: string | null;
  /** Milliseconds into the recording. */
  readonly from: number | null;
  /** Its time was set by hand while the recording played. */
  readonly isSet?: true;
  /** Said by somebody who withdrew, or taken back since: never shown, never handed on. */
  readonly hidden: boolean;
  /** Everybody who has words in it: more than one where paragraphs were joined. */
  readonly labels: readonly string[];
}

/** What one speaker says before another does: paragraphs in a row. */
export interface Turn {
  readonly speaker: string | null;
  readonly from: number | null;
  readonly hidden: boolean;
  readonly lines: readonly SourceLine[];
}

type Version = Pick<TextRow, 'id' | 'parent' | 'edits' | 'n' | 'text' | 'restores' | 'spoken'>;
type Spoken = Pick<SourceRow, 'paragraphs' | 'speakers' | 'times' | 'withdrawn'>;
type Time = NonNullable<SourceRow['times']>[number];

/** Labels that stand for informants who withdrew. */
export const goneLabels = ({ speakers }: Pick<SourceRow, 'speakers'>, gone: ReadonlySet<string>): ReadonlySet<string> =>
  new Set((speakers ?? []).filter((s) => s.informant !== null && gone.has(s.informant)).map((s) => s.label));

/** Whether a source may have lines that are not shown; false spares looking for them. */
export const mayHide = (source: Pick<SourceRow, 'speakers' | 'withdrawn'>, gone: ReadonlySet<string>): boolean =>
  (source.withdrawn ?? []).length > 0 || goneLabels(source, gone).size > 0;

/** True where an interview was held with nobody but informants who withdrew: then no line of it may be shown. */
export function isWhollyGone(interview: Pick<InterviewRow, 'present' | 'attendance'> | null | undefined, gone: ReadonlySet<string>): boolean {
  const people = interview ? [...interview.present, ...interview.attendance.map((a) => a.informant)] : [];
  return people.length > 0 && people.every((p) => gone.has(p));
}

export const goneInformants = (informants: readonly Pick<InformantRow, 'id' | 'withdrawnAt'>[]): ReadonlySet<string> =>
  new Set(informants.filter((i) => i.withdrawnAt !== null).map((i) => i.id));

/** A paragraph while it is followed from version to version. */
type Said = Omit<SourceLine, 'hidden' | 'isSet'>;
type Known = ReadonlyMap<string, Version>;

const movedTo = (head: string, from: string, paragraphs: readonly Said[], versions: Known): readonly Said[] => {
  const kept = head === from ? null : keptSince(head, from, versions);
  return kept === null ? paragraphs : paragraphs.map((p) => ({ ...p, ...placeAfter(kept, p) }));
};

/** The lines of a text. One that no paragraph begins in was split off the one above; of several that were joined the first that is left speaks. */
function linesOf(text: string, paragraphs: readonly Said[]): Said[] {
  const lines: Said[] = [];
  let next = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const begun: Said[] = [];
    while (next < paragraphs.length && paragraphs[next]!.start <= end) begun.push(paragraphs[next++]!);
    const own = begun.find((p) => p.end > p.start) ?? begun[0];
    const above = lines.at(-1);
    const speaker = own ? own.speaker : (above?.speaker ?? null);
    const labels = begun.length > 0 ? [...new Set(begun.flatMap((p) => p.labels))] : (above?.labels ?? []);
    if (line !== '') lines.push({ start: at, end, speaker, from: own?.from ?? null, labels });
    at = end + 1;
  }
  return lines;
}

/** Lines of a text as they are once it was edited. */
export const editedLines = (lines: readonly Said[], kept: Kept, text: string): Said[] => linesOf(text, lines.map((line) => ({ ...line, ...placeAfter(kept, line) })));

/** The paragraphs as they stand in version `id`: those of the nearest version before it that says who spoke. */
function saidIn(source: Spoken, id: string, versions: Known): Said[] {
  const told = (version: Version): boolean => version.n === 1 || (version.spoken ?? []).length > 0;
  const before = (version: Version): Version | undefined => versions.get(version.restores ?? '') ?? versions.get(version.parent ?? '');
  let base = versions.get(id);
  while (base && !told(base)) base = before(base);
  const head = versions.get(id)!;
  if (!base || base.n === 1) {
    const first = base?.id ?? id;
    const paragraphs = (source.paragraphs ?? []).map((p): Said => ({ ...p, labels: p.speaker === null ? [] : [p.speaker] }));
    return linesOf(head.text, movedTo(id, first, paragraphs, versions));
  }
  const above = before(base);
  const lines = linesOf(base.text, above ? movedTo(base.id, above.id, saidIn(source, above.id, versions), versions) : []);
  const spoken = new Map(base.spoken?.map((s) => [s.start, s.speaker]));
  const said = lines.map((line): Said => {
    const speaker = spoken.get(line.start);
    return speaker === undefined ? line : { ...line, speaker, labels: speaker === null ? [] : [speaker] };
  });
  return base.id === id ? said : linesOf(head.text, movedTo(id, base.id, said, versions));
}

/** The lines of `head`, in order. `versions`: at least those from the first to `head`. */
export function sourceLines(source: Spoken, head: Version, versions: Known, gone: ReadonlySet<string>): SourceLine[] {
  const hidden = goneLabels(source, gone);
  const known = versions.has(head.id) ? versions : new Map([...versions, [head.id, head]]);
  const takenBack = (source.withdrawn ?? []).flatMap(({ part }) => placeIn(head.id, part, known) ?? []);
  const said = saidIn(source, head.id, known);
  const set = timesOf(source.times ?? [], said, head.id, known);
  // Joined with what a withdrawn person said, or with a statement that was taken back, all of the line goes.
  return said.map((line, n) => ({
    ...line, ...(set.has(n) ? { from: set.get(n)!.from, isSet: true as const } : {}),
    hidden: line.labels.some((label) => hidden.has(label)) || takenBack.some((t) => t.start < line.end && t.end > line.start),
  }));
}

/**
 * The times that were set by hand, by the number of the line that begins with what is left of their paragraph. One
 * whose words are all gone is of no line, nor one whose paragraph was joined to the end of another.
 */
export function timesOf(times: readonly Time[], lines: readonly Span[], head: string, versions: Known): ReadonlyMap<number, Time> {
  const found = new Map<number, Time>();
  const placed = times.flatMap((time) => {
    const kept = keptSince(head, time.text, versions);
    const place = kept && placeAfter(kept, time);
    return kept && place && place.start < place.end ? [{ time, kept, start: place.start }] : [];
  }).toSorted((a, b) => a.start - b.start);
  let n = 0;
  for (const { time, kept, start } of placed) {
    while (n < lines.length && lines[n]!.end <= start) n++;
    const line = lines[n];
    if (!line || start < line.start || found.has(n)) continue;
    // What stood before it and stands there still, on the same line: it begins in the middle of another's.
    const isJoined = start > line.start && kept.some((run) => run.to < start && run.to + run.length > line.start);
    if (!isJoined) found.set(n, time);
  }
  return found;
}

export function turnsOf(lines: readonly SourceLine[]): Turn[] {
  const turns: { speaker: string | null; from: number | null; hidden: boolean; lines: SourceLine[] }[] = [];
  for (const line of lines) {
    const last = turns.at(-1);
    if (last && last.speaker === line.speaker && last.hidden === line.hidden && (line.speaker !== null || line.hidden || line.from === null)) last.lines.push(line);
    else turns.push({ speaker: line.speaker, from: line.from, hidden: line.hidden, lines: [line] });
  }
  return turns;
}

/** What of a span may be read: its parts outside hidden lines, line by line. */
export const openParts = (span: Span, lines: readonly SourceLine[]): Span[] =>
  lines.flatMap((line) => {
    const start = Math.max(span.start, line.start);
    const end = Math.min(span.end, line.end);
    return !line.hidden && start < end ? [{ start, end }] : [];
  });

/** The words of a span that may be read, with an ellipsis where hidden lines are between. */
export const openWords = (span: Span, lines: readonly SourceLine[], text: string): string =>
  openParts(span, lines).map((p) => text.slice(p.start, p.end)).join(' … ');
