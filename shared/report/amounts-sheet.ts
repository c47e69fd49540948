// The amounts sheet (tallopplysninger) as an .xlsx file: every confirmed amount with its hedges and its origin, what
// there is of each category by unit and year, and the series. It shows pseudonyms and says so on every sheet.

import writeXlsxFile, { type CellObject, type Row as SheetRow, type Sheet } from 'write-excel-file/universal';
import { amountGroups, categoryOfAmount, confirmedAmounts, seriesOf, yearOfAmount } from '../analysis/amounts.ts';
import { categoriesOf, includedCases, type StudyData } from '../analysis/study-data.ts';
import { citationText, citedDocuments } from '../attachments/citing.ts';
import { outgoingAmount } from '../disclosure/outgoing-amount.ts';
import { redactor, safe, type SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import type { AmountRow } from '../model/rows.ts';
import { hedgeLabels, label, originLabels, unitLabels } from '../model/terms.ts';
import { amountsSheetWords } from './amounts-sheet-words.ts';
import { amountText } from './examples.ts';
import { internalProse } from './internal-prose.ts';

type Value = SafeText | number | null;

interface Column { readonly head: SafeText; readonly width: number }

/** Takes only numbers and safe words: nothing else can come into the sheet. */
export async function amountsSheet(data: StudyData, linkingKey: LinkingKey | null, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const words = amountsSheetWords[language];
  const own = redactor(data, linkingKey, { language });
  const known = new Map<string, SafeText>();
  const say = (text: string, caseId: string | null = null): SafeText => {
    const key = `${caseId} ${text}`;
    const words = known.get(key) ?? own.redact(text, { case: caseId });
    known.set(key, words);
    return words;
  };
  const sheet = (name: SafeText, columns: readonly Column[], rows: readonly (readonly Value[])[], note?: SafeText): Sheet<Blob> => ({
    sheet: name, columns: columns.map((c) => ({ width: c.width })), stickyRowsCount: 2,
    data: [
      [{ value: safe`${internalProse[language].stamp}. ${words.warning}${note === undefined ? safe`` : safe` ${note}`}`, type: String, fontWeight: 'bold' }],
      columns.map((c): CellObject => ({ value: c.head, type: String, fontWeight: 'bold', backgroundColor: '#E8EEF5', wrap: true })),
      ...rows.map((row): SheetRow => row.map((value) => (value === null || value === '' ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String }))),
    ],
  });
  const labelOf = (id: string | null): SafeText | null => {
    const code = id === null ? undefined : data.byId.codes.get(id);
    return code === undefined ? null : say(code.label[language] || code.label.nb);
  };
  const from = { data, language, say, labelOf, amounts: outgoing(data) };
  const blob = await writeXlsxFile([
    sheet(words.sheets.all, allColumns(language), allRows(from)),
    sheet(words.sheets.grouped, groupedColumns(language), groupedRows(from), words.never),
    sheet(words.sheets.series, seriesColumns(language), seriesRows(from)),
  ], { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

interface From {
  readonly data: StudyData;
  readonly language: Language;
  readonly say: (text: string, caseId?: string | null) => SafeText;
  readonly labelOf: (id: string | null) => SafeText | null;
  /** Those that may leave, as they may leave, by their ids. */
  readonly amounts: ReadonlyMap<string, AmountRow>;
}

function outgoing(data: StudyData): ReadonlyMap<string, AmountRow> {
  const included = new Set(includedCases(data).map((c) => c.id));
  return new Map(confirmedAmounts(data).filter((a) => included.has(a.case)).flatMap((a) => {
    const out = outgoingAmount(a, data);
    return out === null ? [] : [[a.id, out]];
  }));
}

const columns = (heads: readonly (readonly [SafeText, number])[]): Column[] => heads.map(([head, width]) => ({ head, width }));

function allColumns(language: Language): Column[] {
  const h = amountsSheetWords[language].heads;
  return columns([
    [h.case, 8], [h.category, 34], [h.subcategory, 28], [h.measure, 36], [h.text, 28], [h.low, 14], [h.high, 14], [h.from, 14], [h.hedge, 15], [h.unit, 15], [h.year, 8], [h.period, 12], [h.kind, 12],
    [h.prices, 10], [h.priceYear, 9], [h.use, 14], [h.refund, 18], [h.duration, 10], [h.users, 10], [h.functionCode, 10], [h.origin, 15], [h.place, 26],
  ]);
}

function allRows({ data, language, say, labelOf, amounts }: From): Value[][] {
  const { values } = amountsSheetWords[language];
  const documents = citedDocuments(data);
  const cases = new Map(includedCases(data).map((c, at) => [c.id, { row: c, at }]));
  const place = new Map<string | null, number>(categoriesOf(data).map((c, at) => [c.id, at]));
  const at = (a: AmountRow): number => place.get(categoryOfAmount(data, a)) ?? 1_000;
  return [...amounts.values()]
    .toSorted((a, b) => cases.get(a.case)!.at - cases.get(b.case)!.at || at(a) - at(b) || (yearOfAmount(a) ?? 9_999) - (yearOfAmount(b) ?? 9_999))
    .map((a): Value[] => {
      const category = categoryOfAmount(data, a);
      return [
        say(cases.get(a.case)!.row.pseudonym), labelOf(category), category === a.category ? null : labelOf(a.category), say(a.measure, a.case), amountText({ safe: (text) => say(text), language }, a),
        a.low, a.high, a.from, a.hedge === null ? null : say(label(hedgeLabels, a.hedge, language)), say(label(unitLabels, a.unit, language)), a.year,
        a.period === null ? null : safe`${a.period[0]}–${a.period[1]}`, values[a.kind], a.priceBasis && values[a.priceBasis], a.priceYear, a.use && values[a.use], a.refund && values[a.refund],
        a.duration && values[a.duration], a.perUsers, a.functionCode, say(label(originLabels, a.origin, language)), say(citationText(a.cites, documents, language) ?? '', a.case),
      ];
    });
}

function groupedColumns(language: Language): Column[] {
  const h = amountsSheetWords[language].heads;
  return columns([[h.category, 40], [h.unit, 20], [h.year, 8], [h.count, 14], [h.lowest, 16], [h.highest, 16]]);
}

function groupedRows({ data, language, say, labelOf, amounts }: From): Value[][] {
  return amountGroups(data).flatMap((group) => {
    const kept = group.amounts.flatMap((a) => amounts.get(a.id) ?? []).filter((a) => a.kind === 'level');
    const lows = kept.flatMap((a) => a.low ?? []);
    if (kept.length === 0) return [];
    const highs = kept.flatMap((a) => a.high ?? a.low ?? []);
    return [[
      labelOf(group.category) ?? amountsSheetWords[language].none, say(label(unitLabels, group.unit, language)), group.year, kept.length,
      lows.length === 0 ? null : Math.min(...lows), highs.length === 0 ? null : Math.max(...highs),
    ]];
  });
}

function seriesColumns(language: Language): Column[] {
  const h = amountsSheetWords[language].heads;
  return columns([[h.case, 8], [h.category, 40], [h.measure, 40], [h.unit, 16], [h.year, 8], [h.low, 16], [h.high, 16], [h.text, 28], [h.partYear, 12]]);
}

function seriesRows({ data, language, say, labelOf, amounts }: From): Value[][] {
  const pseudonyms = new Map(includedCases(data).map((c) => [c.id, c.pseudonym]));
  return seriesOf(data).flatMap(({ series, category, points }) => points.flatMap((p): Value[][] => {
    const amount = amounts.get(p.amount.id);
    const pseudonym = pseudonyms.get(series.case);
    if (!amount || pseudonym === undefined) return [];
    return [[
      say(pseudonym), labelOf(category), say(series.measure, series.case), say(label(unitLabels, series.unit, language)), p.year, amount.low, amount.high,
      amountText({ safe: (text) => say(text), language }, amount), p.partYear ? amountsSheetWords[language].yes : null,
    ]];
  }));
}
