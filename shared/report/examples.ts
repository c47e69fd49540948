// Municipality examples (kommuneeksempler) as paragraphs with their block quotes, largest class first.

import { isMentioned, isContributing } from '../analysis/assessment.ts';
import type { SeriesView } from '../analysis/amounts.ts';
import { safe, type SafeText } from '../disclosure/redact.ts';
import { outgoingAmount } from '../disclosure/outgoing-amount.ts';
import { byOrder } from '../model/order.ts';
import type { AmountRow, CellRow } from '../model/rows.ts';
import { sizeClasses, sizeClassOf } from '../model/size-class.ts';
import { unitLabels } from '../model/terms.ts';
import { isBlank } from '../text/clean.ts';
import { formatAmount } from '../text/amounts/index.ts';
import { leadIn, paragraph, type Block, type Sentence } from './blocks.ts';
import type { Report } from './context.ts';
import { figure } from './figure.ts';
import type { OutgoingQuote } from '../disclosure/quote.ts';
import { originsDiffer, quoteOrigins, quotesOf } from './quotes.ts';
import { inside, type QuoteOrigins } from './wording.ts';

/** Stands in an example's text for the municipality. */
const token = /\[kommunen\]/g;

/** Cells of these codes that the report takes, largest municipalities first, a case's own together. */
export function cellsFor(report: Report, codes: readonly string[]): CellRow[] {
  const { data } = report;
  const caseOf = new Map(report.cases.map((c, i) => [c.id, { row: c, at: i }]));
  const rank = (c: CellRow): number => sizeClasses.indexOf(sizeClassOf(caseOf.get(c.case)?.row.population ?? null) ?? '<5000');
  return data.cells
    .filter((c) => codes.includes(c.code) && caseOf.has(c.case) && isTaken(report, c))
    .toSorted((a, b) => rank(b) - rank(a) || caseOf.get(a.case)!.at - caseOf.get(b.case)!.at || byOrder(data.byId.codes.get(a.code)!, data.byId.codes.get(b.code)!));
}

/** Done, or a draft where these are taken in; and with something to read. */
export function isTaken(report: Pick<Report, 'data' | 'options'>, cell: CellRow): boolean {
  const wanted = cell.status === 'ferdig' || (cell.status === 'utkast' && report.options.includeDrafts === true);
  const text = cell.text === null ? undefined : report.data.byId.texts.get(cell.text);
  return wanted && text !== undefined && !isBlank(text.text);
}

/** Those that tell of growth in the period, and those that tell of something else. */
export function bySide(report: Report, cells: readonly CellRow[]): { readonly growth: CellRow[]; readonly counter: CellRow[] } {
  const isCounter = (c: CellRow): boolean => {
    const { value } = report.assessments.of(c.case, c.code);
    return value !== 'ikke-berort' && !isContributing(value) && (!isMentioned(value) || value === 'lite-utslag');
  };
  return { growth: cells.filter((c) => !isCounter(c)), counter: cells.filter(isCounter) };
}

const origins = new WeakMap<object, QuoteOrigins>();

/** What all the quotes that the report shows are taken from. */
export function originsIn(report: Report): QuoteOrigins {
  const included = new Set(report.cases.map((c) => c.id));
  const found = origins.get(report.book) ?? quoteOrigins(report.data.cells.filter((c) => included.has(c.case) && isTaken(report, c)).flatMap((c) => quotesOf(report, c)));
  origins.set(report.book, found);
  return found;
}

/** A quote with what must be said of it: that it follows shorthand, and what it is from where others are from elsewhere. */
function withOrigin(report: Report, { text, verbatim, from }: OutgoingQuote): SafeText {
  const { paraphrased, origin } = report.prose.results;
  if (!verbatim) return safe`${text} ${paraphrased}`;
  return originsDiffer(originsIn(report)) ? safe`${text} ${origin[from]}` : text;
}

export function exampleBlocks(report: Report, cell: CellRow): Block[] {
  const text = report.data.byId.texts.get(cell.text ?? '')?.text ?? '';
  const isDraft = cell.status !== 'ferdig';
  const paragraphs = named(report, cell.case, text).split(/\n+/).map((p) => p.trim()).filter((p) => p !== '');
  const quotes = quotesOf(report, cell);
  const bookmark = report.book.place(cell.case, cell.code, report.safe(text, cell.case), quotes.map((q) => safe`${q.leadIn} ${q.text}`));
  return [
    ...paragraphs.flatMap((p, i): Block[] => {
      const sentence: Sentence = { text: p as SafeText, ...(i === 0 ? { bookmark } : {}), ...(isDraft ? { mark: 'draft' as const } : {}) };
      return isDraft && i === 0 ? paragraph({ text: report.prose.results.draft, mark: 'draft' }, sentence) : paragraph(sentence);
    }),
    ...quotes.flatMap((q): Block[] => [
      ...leadIn(q.leadIn === '' ? null : q.leadIn),
      { kind: 'quote', text: withOrigin(report, q) },
    ]),
  ];
}

/** The text with the size phrase in place of `[kommunen]`; names that are left are masked. */
function named(report: Report, caseId: string, raw: string): SafeText {
  const phrase = report.names.inExample(caseId);
  const parts = raw.split(token);
  let text = report.safe(parts[0]!, caseId);
  for (const [i, part] of parts.slice(1).entries()) {
    const before = text.trimEnd();
    const opens = before === '' || /[.!?:]["»”)]*$/.test(before) || /\n$/.test(text);
    const name = phrase(opens ? 'start' : 'inside', i > 0);
    // «Kommunen som er nevnt over, hadde ...»: the clause ends with a comma where the sentence goes on.
    const comma = /(?:nevnt|nemnd) over$/.test(name) && /^\s+[\p{L}\d]/u.test(part) ? safe`,` : safe``;
    text = safe`${text}${name}${comma}${report.safe(part, caseId)}`;
  }
  return text;
}

/** A municipality's own figures over years as figures or small tables; `hasExample`: right after its example. */
export function seriesBlocks(report: Report, category: string, caseId: string, hasExample: boolean): Block[] {
  return (report.series(category).get(caseId) ?? []).flatMap((view, k) => seriesTable(report, view, hasExample || k > 0, k));
}

function seriesTable(report: Report, view: SeriesView, hasExample: boolean, k: number): Block[] {
  const { figures, results } = report.prose;
  const { series } = view;
  const points = view.points.flatMap((p) => {
    const amount = outgoingAmount(p.amount, report.data);
    return amount === null ? [] : [{ ...p, amount }];
  });
  if (points.length < 2) return [];
  const measure = report.safe(series.measure, series.case) || report.safe(unitLabels[series.unit][report.language]);
  const name = hasExample ? null : report.names.inProse(series.case);
  const caption = results.seriesCaption(inside(measure), points[0]!.year, points.at(-1)!.year);
  const notes = points.some((p) => p.partYear) ? [results.partYear] : [];
  // Two years are read faster in a table than as two columns.
  if (points.length > 2) {
    return figure(report, {
      id: `serie-${series.id}`, form: 'columns', unit: 'amount', caption, axis: measure, most: null,
      categories: points.map((p) => safe`${p.year}${p.partYear ? safe`*` : safe``}`),
      series: [{ name: measure, values: points.map((p) => p.amount.low), labels: points.map((p) => amountText(report, p.amount)) }],
      notes, source: figures.series.source,
    }, (number) => figures.series.lead(name, number, k));
  }
  const number = report.tableNumber();
  return [
    ...leadIn(results.seriesLead(name, number, k)),
    {
      kind: 'table', number, caption,
      columns: [{ head: results.seriesYear, width: 30 }, { head: measure, width: 70, align: 'end' }],
      rows: points.map((p) => [safe`${p.year}${p.partYear ? safe`*` : safe``}`, amountText(report, p.amount)]),
      notes,
    },
  ];
}

export const amountText = (report: Pick<Report, 'safe' | 'language'>, a: AmountRow): SafeText => {
  if (a.low === null) return report.safe(a.hedge === 'ikke-oppgitt' ? formatAmount({ low: 0, hedge: 'ikke-oppgitt', unit: a.unit }, report.language) : '–');
  return report.safe(formatAmount({
    low: a.low, unit: a.unit, ...(a.high === null ? {} : { high: a.high }), ...(a.from === null ? {} : { from: a.from }),
    ...(a.hedge === null ? {} : { hedge: a.hedge }),
  }, report.language));
};
