// Text of a pdf, page by page: the lines as they stand, put together to paragraphs where the spacing says so.

import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { labelledLine } from './labels.ts';
import { leadingStamp } from './stamps.ts';
import { SourceFault, type RawDocument, type RawParagraph } from './source.ts';

interface Line { readonly text: string; /** Baseline and size, in points. */ readonly y: number; readonly size: number; readonly x: number; readonly right: number }

/** The most pages that are read. */
const mostPages = 5_000;

/** Throws a `SourceFault` where the file is damaged, has a password or has no text in it. */
export async function readPdf(bytes: Uint8Array): Promise<RawDocument> {
  const pdfjs = await loaded();
  // It takes its data over, so it gets a copy. Nothing is fetched, compiled or drawn.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes), verbosity: pdfjs.VerbosityLevel.ERRORS, isEvalSupported: false, useWorkerFetch: false, useWasm: false, disableFontFace: true, useSystemFonts: false,
    isOffscreenCanvasSupported: false, isImageDecoderSupported: false, stopAtErrors: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > mostPages) throw new SourceFault('too-large');
    const paragraphs: RawParagraph[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      const { items } = await page.getTextContent();
      paragraphs.push(...paragraphsOf(linesOf(items.filter((item): item is TextItem => 'str' in item))).map((text) => ({ text })));
      page.cleanup();
    }
    if (paragraphs.every((p) => p.text.trim() === '')) throw new SourceFault('no-text');
    return { paragraphs, warnings: [] };
  } catch (error) {
    if (error instanceof SourceFault) throw error;
    throw new SourceFault(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged');
  } finally {
    await task.destroy();
  }
}

/**
 * Both halves of the library in this very thread: it is in a worker already, or on the command line. There it looks for
 * a canvas to draw on, and complains of having none: stand-ins are enough, since nothing is drawn. In a worker without a
 * `window` its second half would take the worker's messages for its own, and answer them.
 */
async function loaded() {
  const scope = globalThis as { pdfjsWorker?: unknown; DOMMatrix?: unknown; ImageData?: unknown; Path2D?: unknown; window?: unknown };
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'] as const) scope[name] ??= class {};
  const { warn } = console;
  const isBare = scope.window === undefined;
  console.warn = () => undefined;
  if (isBare) scope.window = scope;
  try {
    scope.pdfjsWorker ??= (await import('pdfjs-dist/legacy/build/pdf.worker.mjs')) as unknown;
  } finally {
    if (isBare) delete scope.window;
  }
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}

/** Items in reading order to lines: an item on another baseline begins one. */
function linesOf(items: readonly TextItem[]): Line[] {
  const lines: Line[] = [];
  let ended = true;
  for (const item of items) {
    const [, , , d = 0, x = 0, y = 0] = item.transform as number[];
    const size = item.height || Math.abs(d);
    const last = lines.at(-1);
    if (last && !ended && (item.str === '' || Math.abs(last.y - y) <= Math.max(size, last.size) * 0.4)) {
      const apart = item.str !== '' && x - last.right > Math.max(size, last.size) * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(item.str);
      lines[lines.length - 1] = { ...last, text: last.text + (apart ? ' ' : '') + item.str, right: Math.max(last.right, x + item.width), size: Math.max(last.size, size) };
    } else if (item.str.trim() !== '') lines.push({ text: item.str, y, size, x, right: x + item.width });
    ended = item.hasEOL;
  }
  return lines;
}

/** A line goes on with the one above unless it begins with a speaker or a time, the gap is wide, it is indented, it jumps up, or the one above was short. */
function paragraphsOf(lines: readonly Line[]): string[] {
  const out: string[] = [];
  const gaps = lines.flatMap((line, i) => (i > 0 && lines[i - 1]!.y > line.y ? [lines[i - 1]!.y - line.y] : [])).toSorted((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 4)] ?? 0;
  const left = Math.min(...lines.map((l) => l.x));
  const right = Math.max(...lines.map((l) => l.right));
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const text = line.text.replaceAll(/\s+/g, ' ').trim();
    const isFresh = !above || labelledLine(text) !== null || leadingStamp(text) !== null || above.y - line.y > usual * 1.35 || above.y <= line.y || line.x > left + line.size * 0.8
      || above.right < left + (right - left) * 0.75 || Math.abs(above.size - line.size) > above.size * 0.2;
    if (isFresh) out.push(text);
    // A hyphen at the end of a line in the middle of a word was put there by the layout.
    else if (/\p{Ll}[-\u00ad\u2010]$/u.test(out.at(-1)!) && /^\p{Ll}/u.test(text)) out[out.length - 1] = out.at(-1)!.slice(0, -1) + text;
    else out[out.length - 1] += ` ${text}`;
  });
  return out;
}
