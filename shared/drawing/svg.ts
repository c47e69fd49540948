// A drawing as a plain tree of SVG elements: the screen shows it, and a file gets it as text. No styles and no scripts,
// so that it shows the same under any security policy and in any program.

import type { SafeText } from '../disclosure/redact.ts';

export interface SvgNode {
  readonly tag: 'svg' | 'g' | 'rect' | 'line' | 'path' | 'circle' | 'text' | 'tspan' | 'title' | 'desc';
  /** Names as in SVG: `font-size`. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | SafeText)[];
}

export const node = (tag: SvgNode['tag'], attributes: SvgNode['attributes'], ...children: readonly (SvgNode | SafeText)[]): SvgNode => ({ tag, attributes, children });

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** As a file of its own. */
export const svgFile = (drawing: SvgNode): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(drawing)}\n`;

function written({ tag, attributes, children }: SvgNode): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join('');
  const inside = children.map((c) => (typeof c === 'string' ? escaped(c) : written(c))).join('');
  return `<${tag}${given}>${inside}</${tag}>`;
}

/** Paper and ink: the same in a light and a dark window, since what is saved must look as what is seen. */
export const ink = { text: '#1f2937', quiet: '#4b5563', line: '#9ca3af', grid: '#e5e7eb', paper: '#ffffff' } as const;
const family = 'Source Sans 3 Variable, Source Sans 3, Calibri, Arial, sans-serif';

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly caption: SafeText;
  /** What it shows, for those who do not see it. */
  readonly words: SafeText;
  /** Under the drawing, in small type. */
  readonly foot: readonly SafeText[];
  /** Stands above the caption where the drawing must not be shared. */
  readonly stamp: SafeText | null;
}

const lineHeight = 16;
const captionSize = 16;

/** The drawing with its caption above and its notes below, on paper. Coordinates of `body` begin under the caption. */
export function onPaper({ width, height, caption, words, foot, stamp }: Page, body: readonly SvgNode[]): SvgNode {
  const head = wrapped(caption, Math.floor((width - 24) / 7.6));
  const feet = foot.flatMap((f) => wrapped(f, Math.floor((width - 24) / 5.7)));
  const top = 14 + (stamp === null ? 0 : 18) + head.length * 20 + 6;
  const total = top + height + feet.length * lineHeight + 12;
  return node('svg', {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${total}`, width, height: total, role: 'img', 'font-family': family, 'font-size': 12, fill: ink.text,
  },
  node('title', {}, caption),
  node('desc', {}, words),
  node('rect', { x: 0, y: 0, width, height: total, fill: ink.paper }),
  ...(stamp === null ? [] : [node('text', { x: 12, y: 24, 'font-size': 12, 'font-weight': 700, fill: '#8a1c1c' }, stamp)]),
  ...head.map((line, i) => node('text', { x: 12, y: (stamp === null ? 28 : 46) + i * 20, 'font-size': captionSize, 'font-weight': 600 }, line)),
  node('g', { transform: `translate(0 ${top})` }, ...body),
  ...feet.map((line, i) => node('text', { x: 12, y: top + height + 12 + i * lineHeight, 'font-size': 11.5, fill: ink.quiet }, line)));
}

/** A text in lines of at most so many characters; a word longer than that stands alone. */
export function wrapped(text: SafeText, most: number): SafeText[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines as SafeText[];
}

/** Where the marks of an axis from 0 to `most` stand: whole, round and few. */
export function ticks(most: number, wanted = 6): number[] {
  if (most <= 0) return [0];
  const rough = most / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((k) => k * power).find((s) => s >= rough) ?? rough;
  const marks: number[] = [];
  for (let i = 0; i * step <= most * 1.0001; i++) marks.push(Number((i * step).toPrecision(12)));
  return marks;
}

/** A row of names with their marks; answers its height too. */
export function legend(entries: readonly { readonly name: SafeText; readonly mark: (x: number, y: number) => SvgNode }[], from: number, to: number, y: number): { readonly nodes: SvgNode[]; readonly height: number } {
  const nodes: SvgNode[] = [];
  let [x, line] = [from, 0];
  for (const { name, mark } of entries) {
    const width = 22 + name.length * 6.3 + 16;
    if (x > from && x + width > to) [x, line] = [from, line + 1];
    nodes.push(mark(x, y + line * 18), node('text', { x: x + 20, y: y + line * 18 + 10 }, name));
    x += width;
  }
  return { nodes, height: (line + 1) * 18 };
}
