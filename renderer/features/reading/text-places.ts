// Offsets of the text and places in the document: which paragraph element holds what, both ways.

import { lineAt, type Readable } from '../../../shared/text/caret.ts';
import type { Span } from '../../../shared/text/positions.ts';
import { NearText } from './near-text.ts';

export interface Place { readonly node: Node; readonly offset: number }

/** Paragraph elements in order, each with one text node; made anew when the paragraphs are. */
export class TextPlaces {
  readonly root: HTMLElement;
  readonly read: Readable;
  readonly lines: readonly HTMLElement[];
  readonly near: NearText;

  /** `scroll`: what the text is scrolled in. */
  constructor(root: HTMLElement, scroll: HTMLElement, read: Readable) {
    this.root = root;
    this.read = read;
    this.lines = [...root.querySelectorAll<HTMLElement>('[data-line]')];
    this.near = new NearText(root, scroll, read);
  }

  /** Where an offset stands; in what is hidden, at the next paragraph. */
  at(offset: number): Place | null {
    const index = lineAt(this.read.lines, offset);
    const line = this.read.lines[index];
    const node = this.lines[index]?.firstChild;
    if (!line || !node) return null;
    return { node, offset: Math.max(0, Math.min(offset, line.end) - line.start) };
  }

  lineElement(offset: number): HTMLElement | undefined {
    return this.lines[lineAt(this.read.lines, offset)];
  }

  /** One range for each shown paragraph that a span touches, so that headings between them are left out. */
  ranges(span: Span): StaticRange[] {
    const found: StaticRange[] = [];
    for (let i = lineAt(this.read.lines, span.start); i >= 0 && i < this.read.lines.length; i++) {
      const line = this.read.lines[i]!;
      if (line.start >= span.end) break;
      const node = this.lines[i]?.firstChild;
      const start = Math.max(span.start, line.start) - line.start;
      const end = Math.min(span.end, line.end) - line.start;
      if (node && start < end) found.push(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }));
    }
    return found;
  }

  /** The rectangle of one character, of the window. */
  rectangle(offset: number, of: 'before' | 'after'): DOMRect | null {
    const place = this.at(offset);
    if (!place) return null;
    const length = place.node.textContent?.length ?? 0;
    const range = document.createRange();
    const from = of === 'after' ? Math.min(place.offset, Math.max(0, length - 1)) : Math.max(0, place.offset - 1);
    range.setStart(place.node, from);
    range.setEnd(place.node, Math.min(length, from + 1));
    return range.getClientRects()[0] ?? range.getBoundingClientRect();
  }

  /** The offset of a place in the document; null where it is not in the text. */
  offsetOf(node: Node, offset: number): number | null {
    if (!this.root.contains(node)) return null;
    const element = (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>('[data-line]');
    if (element && this.root.contains(element)) {
      const line = this.read.lines[Number(element.dataset['line'])];
      if (!line) return null;
      return node.nodeType === Node.TEXT_NODE ? line.start + offset : offset === 0 ? line.start : line.end;
    }
    // Between paragraphs, as after a threefold click: the beginning of the next one.
    const here = document.createRange();
    here.setStart(node, offset);
    let [low, high] = [0, this.lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (here.comparePoint(this.lines[middle]!, 0) < 0) low = middle + 1;
      else high = middle;
    }
    return this.read.lines[low]?.start ?? this.read.lines.at(-1)?.end ?? null;
  }
}
