// The paragraphs of a source as it reads now: the lines of its newest text, each with who spoke and when. Speakers and
// times stand with the first version; the edits since carry them on.

import type { InformantRow, InterviewRow, SourceRow, TextRow } from '../model/rows.ts';
import { placeIn } from './anchor-place.ts';
import type { Span } from './positions.ts';

/** A paragraph: a line of the text, without its line break. UTF-16 offsets, half-open. */
export interface SourceLine extends Span {
  /** As the file calls who spoke; null: nobody is named. */
  readonly speaker: string | null;
  /** Milliseconds into the recording. */
  readonly from: number | null;
  /** Said by somebody who withdrew: never shown, never handed on. */
  readonly hidden: boolean;
}

/** What one speaker says before another does: paragraphs in a row. */
export interface Turn {
  readonly speaker: string | null;
  readonly from: number | null;
  readonly hidden: boolean;
  readonly lines: readonly SourceLine[];
}

type Version = Pick<TextRow, 'id' | 'parent' | 'edits' | 'n'>;
type Spoken = Pick<SourceRow, 'paragraphs' | 'speakers'>;

/** Labels that stand for informants who withdrew. */
export const goneLabels = ({ speakers }: Pick<SourceRow, 'speakers'>, gone: ReadonlySet<string>): ReadonlySet<string> =>
  new Set((speakers ?? []).filter((s) => s.informant !== null && gone.has(s.informant)).map((s) => s.label));

/** True where an interview was held with nobody but informants who withdrew: then no line of it may be shown. */
export function isWhollyGone(interview: Pick<InterviewRow, 'present' | 'attendance'> | null | undefined, gone: ReadonlySet<string>): boolean {
  const people = interview ? [...interview.present, ...interview.attendance.map((a) => a.informant)] : [];
  return people.length > 0 && people.every((p) => gone.has(p));
}

export const goneInformants = (informants: readonly Pick<InformantRow, 'id' | 'withdrawnAt'>[]): ReadonlySet<string> =>
  new Set(informants.filter((i) => i.withdrawnAt !== null).map((i) => i.id));

/** The lines of `head`, in order. `versions`: at least those from the first to `head`. */
export function sourceLines(source: Spoken, head: Version & Pick<TextRow, 'text'>, versions: ReadonlyMap<string, Version>, gone: ReadonlySet<string>): SourceLine[] {
  const hidden = goneLabels(source, gone);
  const first = head.n === 1 ? head.id : [...versions.values()].find((v) => v.n === 1)?.id;
  const paragraphs = (source.paragraphs ?? []).map((p) => ({ ...p, ...(first === undefined ? {} : placeIn(head.id, { text: first, start: p.start, end: p.end }, versions)) }));
  const lines: SourceLine[] = [];
  let next = 0;
  let at = 0;
  for (const line of head.text.split('\n')) {
    const end = at + line.length;
    // A line that no paragraph begins in was split off the one above; of several that were joined the first that is left speaks.
    const begun = [];
    while (next < paragraphs.length && paragraphs[next]!.start <= end) begun.push(paragraphs[next++]!);
    const own = begun.find((p) => p.end > p.start) ?? begun[0];
    const speaker = own ? own.speaker : (lines.at(-1)?.speaker ?? null);
    // Joined with what a withdrawn person said, all of the line goes.
    const isHidden = begun.length > 0 ? begun.some((p) => p.speaker !== null && hidden.has(p.speaker)) : (lines.at(-1)?.hidden ?? false);
    if (line !== '') lines.push({ start: at, end, speaker, from: own?.from ?? null, hidden: isHidden });
    at = end + 1;
  }
  return lines;
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
