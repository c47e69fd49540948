// The check before an export: what in the study would betray a municipality or a person. Findings are codes; the
// interface has a sentence for each (`disclosure.<code>`).

import { includedCases, type StudyData } from '../analysis/study-data.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import type { Anchor, CellRow, TextRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import type { Span } from '../text/positions.ts';
import { countyLists } from '../templates/counties.ts';
import { outgoingParts, type Part, type SourcePlace } from './check-parts.ts';
import { sizeClues } from './check-size.ts';
import { likelyNames, nearNames } from './likely-names.ts';
import { flaggedAt } from './passages.ts';
import { isTaken, quoted } from './quote.ts';
import { redactor, type Redactor } from './redact.ts';
import { tellingOrders } from './rules/case-order.ts';
import { approvalsNeeded, approversOf, recognisablePassages, sensitivePassages } from './rules/one-person.ts';
import { exactAmountsOfOne } from './rules/one-user-amount.ts';
import { printedFields, type PrintedField } from './rules/printed-fields.ts';
import { thinRanges } from './rules/size-range.ts';
import { smallCells } from './rules/small-cells.ts';
import { exportedBeforeWithdrawal, goneGrounds, groundsOf } from './rules/withdrawn.ts';
import { mayLeave, thirdPersonSigns, type StayReason } from './third-person.ts';

export type FindingCode =
  | 'unchecked' | 'changed-without-key' | 'name-in-text' | 'possible-name' | 'pseudonym-in-text'
  | `third-person-${Exclude<StayReason, 'withdrawn'>}` | 'third-person-in-example' | 'quote-of-third-person' | 'quote-gone' | 'quote-emptied'
  | 'rests-on-gone' | 'rests-on-withdrawn' | 'withdrawn-since-export' | 'exact-amount-of-one-user' | 'recognisable-in-text' | 'sensitive-in-text'
  | 'population-in-text' | 'county-in-text' | 'size-phrase-in-text' | 'size-range-few' | 'likely-name'
  | 'small-cell' | 'case-order-county' | 'case-order-kostra';

export interface Finding {
  readonly code: FindingCode;
  /** `stop`: the export is refused unless overruled with a logged reason; `warn`: somebody should look. */
  readonly severity: 'stop' | 'warn';
  readonly case: string | null;
  readonly cell: string | null;
  readonly note: string | null;
  /** The place in a source. */
  readonly source: SourcePlace | null;
  /** The place in the example's text, where that is what is to be mended. */
  readonly span: Span | null;
  /** The screen that it is mended on, where it is of no example. */
  readonly on: PrintedField['on'] | 'cases' | 'report' | null;
  /** What two people may approve together, as it is now. */
  readonly approvable: { readonly text: string; readonly words: string } | null;
  /** The place in the text, for the screen only: it may hold the very name. */
  readonly excerpt: string;
  readonly params: Readonly<Record<string, string | number>>;
}

type Where = Pick<Finding, 'case' | 'cell' | 'note' | 'source'> & Partial<Pick<Finding, 'span' | 'on' | 'approvable'>>;
type Report = (code: FindingCode, severity: Finding['severity'], where: Where, excerpt?: string, params?: Finding['params']) => void;

/** Findings over all that a report would take: municipality examples, the notes they quote and what they rest on. */
export function checkDisclosure(data: StudyData, linkingKey: LinkingKey | null, tool: Redactor = redactor(data, linkingKey)): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (code, severity, where, excerpt = '', params = {}) =>
    findings.push({ code, severity, case: where.case, cell: where.cell, note: where.note, source: where.source, span: where.span ?? null, on: where.on ?? null, approvable: where.approvable ?? null, excerpt, params });
  const included = new Set(includedCases(data).map((c) => c.id));
  const pseudonyms = new Set(data.cases.map((c) => c.pseudonym));
  const codings = new Map(data.codings.map((c) => [c.id, c]));
  const grounds = groundsOf(data);
  for (const part of outgoingParts(data, included)) {
    if (part.text) checkedWithNames(report, part, part.text, linkingKey);
    checkNames(report, part, pseudonyms, tool);
    if (part.kind !== 'lead-in') checkRecognition(report, part, data);
  }
  for (const cell of data.cells) {
    if (!included.has(cell.case) || cell.status === 'tom') continue;
    checkGrounds(report, cell, data, codings);
    const gone = goneGrounds(cell, grounds, data);
    if (gone) report(gone.withdrawn ? 'rests-on-withdrawn' : 'rests-on-gone', gone.withdrawn ? 'stop' : 'warn', { ...nowhere, case: cell.case, cell: cell.id }, '', { count: gone.count });
  }
  for (const { on, words } of printedFields(data)) checkNames(report, { ...nowhere, on, words, kind: 'field' }, pseudonyms, tool);
  checkSample(report, data);
  return findings;
}

const nowhere = { case: null, cell: null, note: null, source: null } as const;

/** What the sample table and the order of the cases tell, and documents made before somebody withdrew. */
function checkSample(report: Report, data: StudyData): void {
  for (const { size, n } of smallCells(data)) report('small-cell', 'warn', { ...nowhere, on: 'cases' }, size, { count: n });
  for (const { by } of tellingOrders(data)) report(`case-order-${by}`, 'warn', { ...nowhere, on: 'cases' });
  const before = exportedBeforeWithdrawal(data);
  if (before !== null) report('withdrawn-since-export', 'warn', { ...nowhere, on: 'report' }, '', { date: before });
}

/** Whether the text, exactly as it is, was looked through with the name list as it is. */
function checkedWithNames(report: Report, part: Part, text: TextRow, key: LinkingKey | null): void {
  const asItIs = text.checkedWith?.sha256 === text.sha256;
  if (key === null) {
    if (!asItIs) report(text.checkedWith === null ? 'unchecked' : 'changed-without-key', 'stop', part, start(part.words));
  } else if (!asItIs || text.checkedWith?.revision !== key.revision) report('unchecked', 'stop', part, start(part.words));
}

type Checked = Where & Pick<Part, 'words'> & { readonly kind: Part['kind'] | 'field' };

/** A place in words; of an example also where it is to be mended. */
const at = (part: Checked, { start, end }: Span): Where => (part.kind === 'example' ? { ...part, span: { start, end } } : part);

/** Names that would be masked, words close to a name or that look like one, and pseudonyms. */
function checkNames(report: Report, part: Checked, pseudonyms: ReadonlySet<string>, tool: Redactor): void {
  const { words } = part;
  const masks = tool.masks(words, { case: part.case });
  const isFree = (span: Span, among: readonly Span[]): boolean => !among.some((m) => span.start < m.end && span.end > m.start);
  const say = (code: FindingCode, severity: Finding['severity'], span: Span, params: Finding['params']): void => report(code, severity, at(part, span), around(words, span.start, span.end), params);
  for (const m of masks) say('name-in-text', 'warn', m, { mask: m.words });
  const near = nearNames(words, tool.near).filter((span) => isFree(span, masks));
  for (const span of near) say('possible-name', 'warn', span, { word: words.slice(span.start, span.end) });
  for (const m of words.matchAll(/(?<![\p{L}\p{N}])[\p{L}]{1,4}\d{1,4}(?:-\p{L}?\d+)?(?![\p{L}\p{N}])/gu)) {
    if (pseudonyms.has(m[0].split('-')[0]!)) say('pseudonym-in-text', 'stop', { start: m.index, end: m.index + m[0].length }, { word: m[0] });
  }
  // What looks like a name in a source is decided there; labels and headings have capitals of their own.
  if (part.kind === 'field' || part.source !== null) return;
  for (const span of likelyNames(words)) {
    const word = words.slice(span.start, span.end);
    if (isFree(span, [...masks, ...near]) && !isCounty(word)) say('likely-name', 'warn', span, { word });
  }
}

const counties = new Set(countyLists.flatMap((list) => list.counties));
/** Counties have a finding of their own. */
const isCounty = (word: string): boolean => counties.has(word) || counties.has(word.replace(/s$/, ''));

/** What tells of a single user or of a single municipality. */
function checkRecognition(report: Report, part: Part, data: StudyData): void {
  const { words } = part;
  const owner = data.byId.cases.get(part.case);
  const say = (code: FindingCode, severity: Finding['severity'], span: Span, params: Finding['params'] = {}, where: Where = at(part, span)): void => report(code, severity, where, around(words, span.start, span.end), params);
  for (const clue of sizeClues(words, owner, data)) say(clue.code, clue.severity, clue);
  for (const range of thinRanges(words, includedCases(data).map((c) => c.population))) say('size-range-few', 'stop', range, { count: range.n });
  for (const span of exactAmountsOfOne(words)) say('exact-amount-of-one-user', 'stop', span);
  const recognisable = recognisablePassages(words, owner);
  for (const span of recognisable) say('recognisable-in-text', 'stop', span);
  const sensitive = sensitivePassages(words);
  const approvers = sensitive.length === 0 || part.text === null ? 0 : approversOf(part.text.id, words, data.approvals).size;
  if (approvers < approvalsNeeded) {
    for (const span of sensitive) say('sensitive-in-text', 'stop', span, { sign: span.sign, approvers }, { ...at(part, span), approvable: part.text === null ? null : { text: part.text.id, words } });
  }
  if (part.kind !== 'example') return;
  const isSaid = (sign: Span): boolean => [...recognisable, ...sensitive].some((p) => p.start < sign.end && p.end > sign.start);
  const first = thirdPersonSigns(words).find((s) => s.sign !== 'single-user' && !isSaid(s));
  if (first) say('third-person-in-example', 'warn', first, { sign: first.sign });
}

/** What a paragraph rests on or quotes: gone, or about a single user and not approved. */
function checkGrounds(report: Report, cell: CellRow, data: StudyData, codings: ReadonlyMap<string, StudyData['codings'][number]>): void {
  const where = { case: cell.case, cell: cell.id, note: null, source: null };
  for (const quote of cell.quotes) {
    const taken = quoted(data, quote, null);
    if (isTaken(taken)) continue;
    const from = { ...where, note: quote.note };
    const note = data.byId.notes.get(quote.note ?? '');
    const words = start(quote.part?.quote ?? data.byId.texts.get(note?.text ?? '')?.text ?? '');
    if (taken === 'gone') report('quote-gone', 'stop', from);
    else if (taken === 'emptied') report('quote-emptied', 'stop', from, words);
    else report('quote-of-third-person', 'stop', { ...from, source: placeOf(data, quote.part) }, words);
  }
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
