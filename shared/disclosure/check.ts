// The check before an export: what in the study would betray a municipality or a person. Findings are codes; the
// interface has a sentence for each (`disclosure.<code>`).

import { includedCases, type StudyData } from '../analysis/study-data.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import type { Anchor, CellRow, TextRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import { outgoingParts, type Part, type SourcePlace } from './check-parts.ts';
import { sizeClues } from './check-size.ts';
import { nearNames } from './likely-names.ts';
import { flaggedAt } from './passages.ts';
import { isTaken, quoted } from './quote.ts';
import { redactor, type Redactor } from './redact.ts';
import { mayLeave, sensitiveSigns, thirdPersonSigns, type StayReason } from './third-person.ts';
import { recogniseAmounts } from '../text/amounts/index.ts';

export type FindingCode =
  | 'unchecked' | 'changed-without-key' | 'name-in-text' | 'possible-name' | 'pseudonym-in-text'
  | `third-person-${Exclude<StayReason, 'withdrawn'>}` | 'third-person-in-example' | 'quote-of-third-person' | 'quote-gone' | 'quote-emptied'
  | 'rests-on-gone' | 'exact-amount-of-one-user' | 'population-in-text' | 'county-in-text' | 'size-phrase-in-text';

export interface Finding {
  readonly code: FindingCode;
  /** `stop`: the export is refused unless overruled with a logged reason; `warn`: somebody should look. */
  readonly severity: 'stop' | 'warn';
  readonly case: string | null;
  readonly cell: string | null;
  readonly note: string | null;
  /** The place in a source. */
  readonly source: SourcePlace | null;
  /** The place in the text, for the screen only: it may hold the very name. */
  readonly excerpt: string;
  readonly params: Readonly<Record<string, string | number>>;
}

type Where = Pick<Finding, 'case' | 'cell' | 'note' | 'source'>;
type Report = (code: FindingCode, severity: Finding['severity'], where: Where, excerpt?: string, params?: Finding['params']) => void;

/** Findings over all that a report would take: municipality examples, the notes they quote and what they rest on. */
export function checkDisclosure(data: StudyData, linkingKey: LinkingKey | null, tool: Redactor = redactor(data, linkingKey)): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (code, severity, where, excerpt = '', params = {}) =>
    findings.push({ code, severity, case: where.case, cell: where.cell, note: where.note, source: where.source, excerpt, params });
  const included = new Set(includedCases(data).map((c) => c.id));
  const pseudonyms = new Set(data.cases.map((c) => c.pseudonym));
  const codings = new Map(data.codings.map((c) => [c.id, c]));
  for (const part of outgoingParts(data, included)) {
    if (part.text) checkedWithNames(report, part, part.text, linkingKey);
    checkNames(report, part, pseudonyms, tool);
    if (part.kind !== 'lead-in') checkRecognition(report, part, data);
  }
  for (const cell of data.cells) {
    if (included.has(cell.case) && cell.status !== 'tom') checkGrounds(report, cell, data, codings);
  }
  return findings;
}

/** Whether the text, exactly as it is, was looked through with the name list as it is. */
function checkedWithNames(report: Report, part: Part, text: TextRow, key: LinkingKey | null): void {
  const asItIs = text.checkedWith?.sha256 === text.sha256;
  if (key === null) {
    if (!asItIs) report(text.checkedWith === null ? 'unchecked' : 'changed-without-key', 'stop', part, start(part.words));
  } else if (!asItIs || text.checkedWith?.revision !== key.revision) report('unchecked', 'stop', part, start(part.words));
}

/** Names that would be masked, words close to a name, and pseudonyms. */
function checkNames(report: Report, part: Part, pseudonyms: ReadonlySet<string>, tool: Redactor): void {
  const masks = tool.masks(part.words, { case: part.case });
  for (const m of masks) report('name-in-text', 'warn', part, around(part.words, m.start, m.end), { mask: m.words });
  for (const near of nearNames(part.words, tool.near)) {
    const isMasked = masks.some((mask) => near.start < mask.end && near.end > mask.start);
    if (!isMasked) report('possible-name', 'warn', part, around(part.words, near.start, near.end), { word: part.words.slice(near.start, near.end) });
  }
  for (const m of part.words.matchAll(/(?<![\p{L}\p{N}])[\p{L}]{1,4}\d{1,4}(?:-\p{L}?\d+)?(?![\p{L}\p{N}])/gu)) {
    if (pseudonyms.has(m[0].split('-')[0]!)) report('pseudonym-in-text', 'stop', part, around(part.words, m.index, m.index + m[0].length), { word: m[0] });
  }
}

/** What tells of a single user or of a single municipality. */
function checkRecognition(report: Report, part: Part, data: StudyData): void {
  const owner = data.byId.cases.get(part.case);
  for (const clue of sizeClues(part.words, owner, data)) report(clue.code, clue.severity, part, around(part.words, clue.start, clue.end));
  if (part.kind !== 'example') return;
  const signs = thirdPersonSigns(part.words).filter((s) => s.sign !== 'single-user' || sensitiveSigns(part.words).length > 0);
  const [first] = signs;
  if (first) report('third-person-in-example', 'warn', part, around(part.words, first.start, first.end), { sign: first.sign });
  for (const a of recogniseAmounts(part.words)) {
    const isExact = [a.low, a.high ?? 0, a.from ?? 0].some((v) => v % 1_000_000 !== 0);
    if (a.unit === 'kr' && a.perUsers === 1 && isExact) report('exact-amount-of-one-user', 'stop', part, around(part.words, a.start, a.end));
  }
}

/** What a paragraph rests on or quotes: gone, or about a single user and not approved. */
function checkGrounds(report: Report, cell: CellRow, data: StudyData, codings: ReadonlyMap<string, StudyData['codings'][number]>): void {
  const where = { case: cell.case, cell: cell.id, note: null, source: null };
  for (const quote of cell.quotes) {
    const taken = quoted(data, quote, null);
    if (isTaken(taken)) continue;
    const at = { ...where, note: quote.note };
    const note = data.byId.notes.get(quote.note ?? '');
    const words = start(quote.part?.quote ?? data.byId.texts.get(note?.text ?? '')?.text ?? '');
    if (taken === 'gone') report('quote-gone', 'stop', at);
    else if (taken === 'emptied') report('quote-emptied', 'stop', at, words);
    else report('quote-of-third-person', 'stop', { ...at, source: placeOf(data, quote.part) }, words);
  }
  const gone = cell.excerpts.filter((id) => !codings.has(id)).length;
  if (gone > 0) report('rests-on-gone', 'warn', where, '', { count: gone });
  for (const { stays, row } of new Set(cell.excerpts.flatMap((id) => {
    const anchor = codings.get(id)?.anchor;
    return anchor ? flaggedAt(data, anchor) : [];
  }))) {
    if (stays !== null) report(`third-person-${stays}`, 'warn', where, start(row.anchor.quote));
  }
  const notes = new Set(cell.excerpts.flatMap((id) => codings.get(id)?.note ?? []));
  for (const id of notes) {
    const note = data.byId.notes.get(id);
    if (!note?.thirdPerson) continue;
    const leave = mayLeave(note, data);
    if (!leave.leaves && leave.reason !== 'withdrawn') {
      report(`third-person-${leave.reason}`, 'warn', { ...where, note: id }, start(data.byId.texts.get(note.text)?.text ?? ''));
    }
  }
}

const start = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
const around = (text: string, from: number, to: number): string =>
  `${from > 30 ? '…' : ''}${text.slice(Math.max(0, from - 30), to + 30)}${to + 30 < text.length ? '…' : ''}`;

/** Where the quoted words of a source are. */
function placeOf(data: StudyData, part: Anchor | undefined): SourcePlace | null {
  const source = part && data.byId.sources.get(data.byId.texts.get(part.text)?.owner ?? '');
  const span = part && source?.text != null ? placeIn(source.text, part, data.byId.texts) : null;
  return source && span ? { id: source.id, ...span } : null;
}
