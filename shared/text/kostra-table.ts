// Reads a table of net operating expenditure as it is copied from KOSTRA, Statistics Norway or a spreadsheet:
// years across or down, or one figure a line. What cannot be read is said, never guessed.

import { kostraFunctions } from '../templates/kostra.ts';

export interface TableFigure { readonly functionCode: number; readonly year: number; readonly value: number }
export interface TableShare { readonly year: number; readonly percent: number }
export type TableProblem = 'not-a-number' | 'ambiguous' | 'missing' | 'duplicate' | 'unknown-row';
/** `row` and `column` count from 1 in what was pasted. */
export interface UnreadCell { readonly row: number; readonly column: number; readonly text: string; readonly problem: TableProblem }

export const tableUnits = ['thousand', 'kr', 'million'] as const;
export type TableUnit = (typeof tableUnits)[number];

export interface KostraTable {
  readonly figures: readonly TableFigure[];
  /** The sector's share of the total, where the table has such a row. */
  readonly shares: readonly TableShare[];
  readonly unread: readonly UnreadCell[];
  /** What the values seem to be counted in. */
  readonly unit: TableUnit;
}

/** Kroner in thousands, from a value in the table's unit. */
export const toThousandKr = (value: number, unit: TableUnit): number =>
  Math.round(unit === 'thousand' ? value : unit === 'kr' ? value / 1_000 : value * 1_000);

interface Line { readonly row: number; readonly cells: readonly string[] }

export function readKostraTable(pasted: string): KostraTable {
  const lines = linesOf(pasted);
  const sink = new Sink();
  const header = lines.findIndex((l) => isHeader(l, yearIn));
  const functionHeader = header < 0 ? lines.findIndex((l) => isHeader(l, functionIn)) : -1;
  if (header >= 0) readWide(lines, header, sink);
  else if (functionHeader >= 0) readDown(lines, functionHeader, sink);
  else readLong(lines, sink);
  return { figures: sink.figures, shares: sink.shares, unread: sink.unread, unit: unitOf(pasted, sink.figures) };
}

function linesOf(pasted: string): Line[] {
  const delimiter = pasted.includes('\t') ? /\t/ : pasted.includes(';') ? /;/ : / {2,}/;
  return pasted.split(/\r\n?|\n/)
    .map((line, i) => ({ row: i + 1, cells: line.split(delimiter).map((c) => c.trim().replaceAll(/^"|"$/g, '').trim()) }))
    .filter((l) => l.cells.some((c) => c !== ''));
}

/** The year that a heading names: `2018`, `Regnskap 2018`, `2018 (1 000 kr)`. */
export function yearIn(text: string): number | undefined {
  if (text.length > 40 || /^-?\d{1,3}([ \u00a0\u2009\u202f.]\d{3})+$/.test(text)) return undefined;
  const found = /(?:^|\D)(19[5-9]\d|20\d{2})(?:\D|$)/.exec(text);
  return found ? Number(found[1]) : undefined;
}

/** The KOSTRA function that a label names, by its number or by its name. */
export function functionIn(text: string): number | undefined {
  const code = /(?:^|\D)(2\d{2})(?:\D|$)/.exec(text);
  const byCode = code ? kostraFunctions.find((f) => f.code === Number(code[1])) : undefined;
  if (byCode) return byCode.code;
  const plain = text.toLocaleLowerCase('nb');
  return plain.length < 6 ? undefined : kostraFunctions.find((f) => Object.values(f.label).some((l) => plain.includes(l.toLocaleLowerCase('nb'))))?.code;
}

/** A row of headings: something is named in it, and nothing in it is a figure. */
function isHeader({ cells }: Line, name: (text: string) => number | undefined): boolean {
  const rest = cells.slice(1).filter((c) => c !== '');
  return rest.length > 0 && rest.some((c) => name(c) !== undefined) && rest.every((c) => name(c) !== undefined || readCell(c).kind === 'text')
    && (name !== yearIn || functionIn(cells[0] ?? '') === undefined);
}

/** Years across, functions down. */
function readWide(lines: readonly Line[], at: number, sink: Sink): void {
  const years = lines[at]!.cells.map((c, column) => ({ year: yearIn(c), column })).filter((h) => h.year !== undefined);
  for (const { row, cells } of lines.slice(at + 1)) {
    const labels = cells.filter((_, column) => !years.some((y) => y.column === column));
    const code = labels.map(functionIn).find((f) => f !== undefined);
    const isShare = code === undefined && labels.some((l) => /andel|prosent|%|share/i.test(l));
    if (code === undefined && !isShare) {
      if (labels.some((l) => l !== '')) sink.fail(row, 0, labels.find((l) => l !== '')!, 'unknown-row');
      continue;
    }
    for (const { year, column } of years) sink.take(row, column, cells[column] ?? '', code, year!);
  }
}

/** Functions across, years down. */
function readDown(lines: readonly Line[], at: number, sink: Sink): void {
  const codes = lines[at]!.cells.map((c, column) => ({ code: functionIn(c), column })).filter((h) => h.code !== undefined);
  for (const { row, cells } of lines.slice(at + 1)) {
    const year = cells.filter((_, column) => !codes.some((h) => h.column === column)).map(yearIn).find((y) => y !== undefined);
    if (year === undefined) {
      sink.fail(row, 0, cells.find((c) => c !== '') ?? '', 'unknown-row');
      continue;
    }
    for (const { code, column } of codes) sink.take(row, column, cells[column] ?? '', code, year);
  }
}

/** One figure a line: function, year and value, with whatever else stands before them. */
function readLong(lines: readonly Line[], sink: Sink): void {
  lines.forEach(({ row, cells }, i) => {
    const last = cells.findLastIndex((c) => c !== '');
    const before = cells.slice(0, last);
    const code = before.map(functionIn).find((f) => f !== undefined);
    const year = before.filter((c) => functionIn(c) === undefined || /^\d{4}$/.test(c)).map(yearIn).find((y) => y !== undefined);
    if (code !== undefined && year !== undefined) sink.take(row, last, cells[last]!, code, year);
    // The first line of such a table is its headings.
    else if (i > 0 || cells.some((c) => /\d/.test(c))) sink.fail(row, 0, cells.filter((c) => c !== '').join(' · '), 'unknown-row');
  });
}

type Cell = { readonly kind: 'number'; readonly value: number } | { readonly kind: 'text' | 'missing' | 'ambiguous' };

const space = '[ \\u00a0\\u2007\\u2009\\u202f]';
const grouped = new RegExp(`^\\d{1,3}(${space}\\d{3})+(,\\d+)?$`);

/** A figure in Norwegian form: `33 200`, `33.200`, `33200,5`, `−1 200`, `8,4 %`. */
export function readCell(text: string): Cell {
  const bare = text.replace(/^(kr|nok)\s*/i, '').replace(/\s*(kr|%|prosent)\.?$/i, '').trim();
  // What Statistics Norway writes where a figure is not there, not given or not to be shown.
  if (/^(|\.{1,2}|:|[-–−]|n\/?a|ikke oppgitt)$/i.test(bare)) return { kind: 'missing' };
  const negative = /^[-–−]/.test(bare) || /^\(.*\)$/.test(bare);
  const digits = bare.replace(/^[-–−]\s*/, '').replace(/^\((.*)\)$/, '$1');
  const plain = grouped.test(digits) ? digits.replaceAll(new RegExp(space, 'g'), '')
    : /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits) ? digits.replaceAll('.', '')
      : /^\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits;
  // Thousands in English or a decimal in Norwegian: a person must say which.
  if (/^\d{1,3},\d{3}$/.test(plain)) return { kind: 'ambiguous' };
  if (!/^\d+([.,]\d+)?$/.test(plain)) return { kind: 'text' };
  const value = Number(plain.replace(',', '.'));
  return { kind: 'number', value: negative ? -value : value };
}

class Sink {
  readonly figures: TableFigure[] = [];
  readonly shares: TableShare[] = [];
  readonly unread: UnreadCell[] = [];

  fail(row: number, column: number, text: string, problem: TableProblem): void {
    this.unread.push({ row, column: column + 1, text, problem });
  }

  take(row: number, column: number, text: string, code: number | undefined, year: number): void {
    const cell = readCell(text);
    if (cell.kind !== 'number') {
      this.fail(row, column, text, cell.kind === 'text' ? 'not-a-number' : cell.kind);
    } else if (code === undefined) {
      if (this.shares.some((s) => s.year === year)) this.fail(row, column, text, 'duplicate');
      else this.shares.push({ year, percent: cell.value });
    } else if (this.figures.some((f) => f.functionCode === code && f.year === year)) {
      this.fail(row, column, text, 'duplicate');
    } else {
      this.figures.push({ functionCode: code, year, value: cell.value });
    }
  }
}

function unitOf(pasted: string, figures: readonly TableFigure[]): TableUnit {
  if (/mill(ioner|\.)?\s*kr|i mill/i.test(pasted)) return 'million';
  if (/1[ .\u00a0]?000 kr|tusen kr/i.test(pasted)) return 'thousand';
  // No municipality spends a hundred milliards on one function; in whole kroner most spend more than ten million.
  return figures.length > 0 && figures.every((f) => Math.abs(f.value) >= 100_000) && figures.some((f) => Math.abs(f.value) >= 10_000_000) ? 'kr' : 'thousand';
}

/** Growth from the year before, in per cent; null where either is missing or the former is zero. */
export function growthPercent(figures: readonly { readonly functionCode: number; readonly year: number; readonly thousandKr: number }[], functionCode: number, year: number): number | null {
  const of = (y: number): number | undefined => figures.find((f) => f.functionCode === functionCode && f.year === y)?.thousandKr;
  const [before, now] = [of(year - 1), of(year)];
  return before === undefined || now === undefined || before === 0 ? null : ((now - before) / Math.abs(before)) * 100;
}
