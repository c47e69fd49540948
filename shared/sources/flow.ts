// The running text of a document with tables in it: paragraphs may lie inside paragraphs (a text box), and a row of a
// table becomes one paragraph, its cells apart by tabs.

import { linesOf } from './lines.ts';
import type { RawParagraph } from './source.ts';

type Row = string[][];

export class Flow {
  readonly paragraphs: RawParagraph[] = [];
  readonly #open: string[] = [];
  /** The rows that are open, and the lines of the cells in each. */
  readonly #rows: Row[] = [];

  get inParagraph(): boolean { return this.#open.length > 0; }

  openParagraph(): void { this.#open.push(''); }

  /** Adds to the innermost paragraph; text outside any is no text of the document. */
  add(text: string): void {
    if (this.#open.length > 0) this.#open[this.#open.length - 1] += text;
  }

  closeParagraph(): void {
    const lines = linesOf(this.#open.pop() ?? '');
    const cell = this.#rows.at(-1)?.at(-1);
    if (cell) cell.push(...lines);
    else this.#emit(lines);
  }

  openRow(): void { this.#rows.push([]); }
  openCell(): void { this.#rows.at(-1)?.push([]); }

  closeRow(): void {
    const cells = (this.#rows.pop() ?? []).filter((cell) => cell.length > 0);
    const lines = cells.length === 1 ? cells[0]! : cells.length === 0 ? [] : [cells.map((cell) => cell.join(' ')).join('\t')];
    // A table inside a cell is part of that cell.
    const outer = this.#rows.at(-1)?.at(-1);
    if (outer) outer.push(...lines);
    else this.#emit(lines);
  }

  #emit(lines: readonly string[]): void { this.paragraphs.push(...lines.map((text) => ({ text }))); }
}
