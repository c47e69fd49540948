// A table of the report as Word's. The rows are written straight as the trees that docx makes XML of: the internal
// document has over a hundred thousand cells, and docx's own objects for them would take a gigabyte.

import {
  AlignmentType, Paragraph, SimpleField, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type FileChild, type IContext,
  type IXmlableObject,
} from 'docx';
import type { SafeText } from '../disclosure/redact.ts';
import type { Block, Column } from './blocks.ts';
import { headFill, tableBorders } from './docx-styles.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Up to this many rows a table stays on one page: every row is kept with the one below it. */
const keptTogether = 16;

/** `word`: «Tabell», before the number. `width`: between the margins, twips. */
export function tableOf(block: TableBlock, word: SafeText, width: number): FileChild[] {
  const widths = block.columns.map((c) => Math.round((width * c.width) / 100));
  const caption = block.number === null
    ? [new TextRun(block.caption)]
    : [new TextRun(`${word} `), new SimpleField(`SEQ ${word} \\* ARABIC`, String(block.number)), new TextRun(`. ${block.caption}`)];
  return [
    new Paragraph({ style: 'Caption', children: caption }),
    new LongTable(headRow(block, widths), widths, rowsOf(block, widths)),
    ...(block.notes ?? []).map((note) => new Paragraph({ style: 'TableNote', children: [new TextRun(note)] })),
    new Paragraph({ spacing: { after: 60, line: 120 }, children: [] }),
  ];
}

class LongTable extends Table {
  readonly #rows: readonly IXmlableObject[];

  constructor(head: TableRow, widths: readonly number[], rows: readonly IXmlableObject[]) {
    super({
      layout: TableLayoutType.FIXED, columnWidths: [...widths], width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA }, borders: tableBorders,
      margins: { marginUnitType: WidthType.DXA, left: 80, right: 80, top: 20, bottom: 20 }, rows: [head],
    });
    this.#rows = rows;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const tree = super.prepForXml(context);
    const children: unknown = tree?.['w:tbl'];
    if (!Array.isArray(children)) throw new Error('a table without its head');
    for (const row of this.#rows) children.push(row);
    return tree;
  }
}

const headRow = (block: TableBlock, widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true, cantSplit: true,
    children: block.columns.map((column, i) => new TableCell({
      width: { size: widths[i]!, type: WidthType.DXA }, shading: { fill: headFill },
      children: [new Paragraph({ style: 'TableText', alignment: alignments[column.align ?? 'start'], keepNext: true, children: [new TextRun({ text: column.head, bold: true })] })],
    })),
  });

const alignments = { start: AlignmentType.START, end: AlignmentType.END, center: AlignmentType.CENTER } as const;

const leaf = (name: string, attributes?: Readonly<Record<string, string | number>>): IXmlableObject => ({ [name]: attributes === undefined ? {} : { _attr: attributes } });
const rowLook = { 'w:trPr': [leaf('w:cantSplit')] };
const bold = { 'w:rPr': [leaf('w:b'), leaf('w:bCs')] };

/** What the cells of a column have in common, made once. */
interface ColumnLook { readonly cell: IXmlableObject; readonly kept: IXmlableObject; readonly free: IXmlableObject }

function lookOf(column: Column, width: number): ColumnLook {
  const paragraph = (keepNext: boolean): IXmlableObject => ({
    'w:pPr': [leaf('w:pStyle', { 'w:val': 'TableText' }), ...(keepNext ? [leaf('w:keepNext')] : []), leaf('w:jc', { 'w:val': alignments[column.align ?? 'start'] })],
  });
  return { cell: { 'w:tcPr': [leaf('w:tcW', { 'w:type': 'dxa', 'w:w': width })] }, kept: paragraph(true), free: paragraph(false) };
}

function rowsOf(block: TableBlock, widths: readonly number[]): IXmlableObject[] {
  const looks = block.columns.map((column, i) => lookOf(column, widths[i]!));
  const lastAt = block.rows.length - 1;
  return block.rows.map((row, r) => {
    const isTotal = block.lastRowIsTotal === true && r === lastAt;
    const isKept = block.rows.length <= keptTogether && (r < lastAt || (block.notes?.length ?? 0) > 0);
    return { 'w:tr': [rowLook, ...looks.map((look, i) => cell(row[i] ?? '', look, isKept, isTotal))] };
  });
}

const cell = (text: string, look: ColumnLook, isKept: boolean, isTotal: boolean): IXmlableObject => ({
  'w:tc': [look.cell, { 'w:p': [isKept ? look.kept : look.free, { 'w:r': [...(isTotal ? [bold] : []), { 'w:t': [preserved, text] }] }] }],
});
const preserved = { _attr: { 'xml:space': 'preserve' } };
