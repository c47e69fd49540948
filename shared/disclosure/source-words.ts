// Some words of a source as a report would show them: with its layers, without what people who withdrew said, and
// turn by turn where several speak. Nothing where a passage about a single user in them must stay in the study.

import type { Language, Trilingual } from '../model/language.ts';
import type { Anchor, SourceRow, TextRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import type { Span } from '../text/positions.ts';
import { goneInformants, openParts, sourceLines, type SourceLine } from '../text/source-lines.ts';
import { asShown } from './as-shown.ts';
import { layersOn } from './layers.ts';
import { overlaysOf } from './overlays-of.ts';
import { flaggedAt, reportLayers, type SourceFacts } from './passages.ts';
import type { Mask, Redactor } from './redact.ts';

/** Why there is nothing to show: the source is gone or withdrawn, a correction took the words out, or they tell of a single user. */
export type Unshown = 'gone' | 'emptied' | 'single-user';

interface SpokenTurn { readonly interviewer: boolean; readonly words: string }

export interface SourceWords {
  readonly source: SourceRow;
  readonly head: TextRow;
  /** In the newest version. */
  readonly span: Span;
  readonly turns: readonly SpokenTurn[];
}

export const hasWords = (words: SourceWords | Unshown): words is SourceWords => typeof words !== 'string';

const speakers = {
  interviewer: { nb: 'Intervjuer', nn: 'Intervjuar', en: 'Interviewer' },
  informant: { nb: 'Informant', nn: 'Informant', en: 'Informant' },
} as const satisfies Record<string, Trilingual>;

/** As one text: a line a turn, told apart where several speak. */
export const turnsText = (turns: readonly SpokenTurn[], language: Language): string =>
  (turns.length === 1 ? turns[0]!.words : turns.map((t) => `${speakers[t.interviewer ? 'interviewer' : 'informant'][language]}: ${t.words}`).join('\n'));

const known = new WeakMap<SourceFacts, Map<string, readonly SourceLine[]>>();

function linesOf(data: SourceFacts, source: SourceRow, head: TextRow): readonly SourceLine[] {
  const lines = known.get(data) ?? new Map<string, readonly SourceLine[]>();
  known.set(data, lines);
  const own = lines.get(source.id) ?? sourceLines(source, head, data.byId.texts, goneInformants(data.informants));
  lines.set(source.id, own);
  return own;
}

/** `tool` null: names of the list stand as they are, for the check that looks for them. */
export function sourceWords(data: SourceFacts, anchor: Anchor, tool: Redactor | null): SourceWords | Unshown {
  const source = data.byId.sources.get(data.byId.texts.get(anchor.text)?.owner ?? '');
  const head = source?.text == null ? undefined : data.byId.texts.get(source.text);
  const owner = source && data.byId.cases.get(source.case);
  const span = head && placeIn(head.id, anchor, data.byId.texts);
  if (!source || !head || !owner || !span) return 'gone';
  if (span.start === span.end) return 'emptied';
  const all = linesOf(data, source, head).filter((l) => l.start < span.end && l.end > span.start);
  const open = all.filter((l) => openParts(span, [l]).length > 0);
  if (open.length === 0) return all.some((l) => l.hidden) ? 'gone' : 'emptied';
  if (flaggedAt(data, anchor).some((f) => f.stays !== null)) return 'single-user';
  // Names are looked for in whole paragraphs: half of one at the edge of the words is known by the other half.
  const [from, to] = [all[0]!.start, all.at(-1)!.end];
  const masks = (tool?.masks(head.text.slice(from, to), { case: source.case }) ?? []).map((m): Mask => ({ ...m, start: m.start + from, end: m.end + from }));
  const layers = reportLayers(layersOn(head, overlaysOf(data, source.id), data.byId.texts), head.text, { approvals: data.approvals, owner, tool, study: data.study });
  const interviewers = new Set((source.speakers ?? []).filter((s) => s.interviewer === true).map((s) => s.label));
  const turns: { line: SourceLine; words: string }[] = [];
  const text = asShown(head.text, open.map((l) => ({ ...l, ...openParts(span, [l])[0]! })), layers, masks);
  for (const line of text.lines) {
    const before = turns.at(-1);
    const words = text.text.slice(line.start, line.end).trim();
    const isSkipped = before !== undefined && all.some((l) => l.hidden && l.start > text.back(before.line.start) && l.start < text.back(line.start));
    if (before && before.line.speaker === line.speaker) turns[turns.length - 1] = { line, words: `${before.words} ${isSkipped ? `${data.study.ellipsis} ` : ''}${words}` };
    else turns.push({ line, words: isSkipped ? `${data.study.ellipsis} ${words}` : words });
  }
  const spoken = turns.map(({ line, words }) => ({ interviewer: line.speaker !== null && interviewers.has(line.speaker), words }));
  return spoken.length === 0 ? 'emptied' : { source, head, span, turns: spoken };
}
