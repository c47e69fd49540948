// Case selection: criteria, who was asked, declined or was replaced and why, and the sample table.

import { sampleTable } from '../analysis/sample-table.ts';
import { joinSafe, safe, type SafeText } from '../disclosure/redact.ts';
import type { CaseRow } from '../model/rows.ts';
import { countyLists } from '../templates/counties.ts';
import { heading, paragraph, type Block } from './blocks.ts';
import type { Report } from './context.ts';
import { sizeText } from './size-columns.ts';
import { listOf } from './wording.ts';

export function sampleSection(report: Report): Block[] {
  const { method } = report.prose;
  const table = sampleTable(report.data);
  const number = table.count > 0 ? report.tableNumber() : null;
  return [
    heading(2, method.sampling),
    ...paragraph(method.samplingText, variation(report), growth(report), number === null ? null : method.seeTable(number)),
    ...paragraph(...recruitment(report)),
    ...(number === null ? [] : [sampleBlock(report, table, number)]),
  ];
}

function variation(report: Report): SafeText | null {
  const coast = report.cases.filter((c) => c.coast === 'kyst').length;
  const inland = report.cases.filter((c) => c.coast === 'innland').length;
  return coast > 2 && inland > 2 ? report.prose.method.coast(coast, inland) : null;
}

/** Fewer cases than this would give the growth of single municipalities away. */
const fewestForGrowth = 5;

/** Whole per cent only: exact figures could be looked up in public statistics. */
function growth(report: Report): SafeText | null {
  const { functions, periodFrom, periodTo } = report.data.study;
  const before = periodFrom - 1;
  const sum = (c: CaseRow, year: number): number => c.figures.filter((f) => f.year === year && functions.includes(f.functionCode)).reduce((s, f) => s + f.thousandKr, 0);
  const rates = report.cases
    .filter((c) => sum(c, before) > 0 && sum(c, periodTo) > 0)
    .map((c) => Math.round((sum(c, periodTo) / sum(c, before) - 1) * 100))
    .toSorted((a, b) => a - b);
  if (rates.length < fewestForGrowth || rates[0]! < 0) return null;
  return report.prose.method.growth(rates[0]!, rates.at(-1)!, rates[Math.floor((rates.length - 1) / 2)]!, before, periodTo);
}

export function recruitment(report: Report): (SafeText | null)[] {
  const { method } = report.prose;
  const having = (status: CaseRow['status']): CaseRow[] => report.data.cases.filter((c) => c.status === status);
  const [declined, replaced, waiting] = [having('takket-nei'), having('erstattet'), having('forespurt')];
  const asked = report.data.cases.length;
  if (asked === 0) return [];
  return [
    method.asked(asked),
    declined.length > 0 ? method.declined(declined.length, reasonsOf(report, declined)) : null,
    replaced.length > 0 ? method.replaced(replaced.length, reasonsOf(report, replaced), replaced.every((c) => c.replacedBy !== null)) : null,
    waiting.length > 0 ? method.waiting(waiting.length) : null,
  ];
}

/** What a reason is about. Its own words may tell who it was, so only the kind is said. */
const reasonKinds = [
  ['merger', /sammenslå|samanslå|merge/iu],
  ['booking', /bokfør|feilfør|føringsfeil|regnskapsfeil|rekneskap/iu],
  ['capacity', /kapasitet|tid\b|travel|bemanning|ledig|vakan|capacity/iu],
] as const;

function reasonsOf(report: Report, cases: readonly CaseRow[]): SafeText | null {
  const given = cases.filter((c) => c.statusReason.trim() !== '');
  if (given.length === 0) return null;
  const kinds = given.map((c) => reasonKinds.find(([, pattern]) => pattern.test(c.statusReason))?.[0] ?? 'other');
  return listOf([...new Set(kinds)].map((kind) => report.prose.method.reasons[kind]), report.language);
}

function sampleBlock(report: Report, table: ReturnType<typeof sampleTable>, number: number): Block {
  const { method } = report.prose;
  const heads = method.sampleHeads;
  const dash = safe`–`;
  const hasCounties = table.rows.some((r) => r.counties !== null && r.counties.length > 0);
  const counties = (list: readonly string[] | null): SafeText => (list === null || list.length === 0 ? dash : joinSafe(list.map((name) => countyName(report, name)), safe`, `));
  return {
    kind: 'table', number, caption: method.sampleCaption,
    columns: [
      { head: heads.size, width: 21 }, { head: heads.count, width: 17, align: 'end' }, { head: heads.counties, width: 39 }, { head: heads.groups, width: 23 },
    ],
    rows: [
      ...table.rows.map((r) => [
        r.size === null ? heads.unknown : sizeText(r.size, report.language), safe`${r.count}`, counties(r.counties),
        r.kostraGroups === null || r.kostraGroups.length === 0 ? dash : report.safe(r.kostraGroups.join(', ')),
      ]),
      [heads.all, safe`${table.count}`, safe``, safe``],
    ],
    lastRowIsTotal: true,
    notes: [
      ...(hasCounties && table.countyListYears.length > 0 ? [method.countyYears(listOf(table.countyListYears.map((y) => safe`${y}`), report.language))] : []),
      method.sampleOrder,
      ...table.notes.map((n) => method.suppressed[n]),
    ],
  };
}

const knownCounties = new Set(countyLists.flatMap((list) => list.counties));

/** A county of the lists is a word of our own; masking «Vest» in «Vest-Agder» would only spoil it. */
const countyName = (report: Report, name: string): SafeText => (knownCounties.has(name) ? (name as SafeText) : report.safe(name));
