// Reading a journal file back, whatever state it is in: each whole line is given, and what is missing is counted.

import { shortHash } from './short-hash.ts';

export interface SegmentContent {
  /** The key slots that head the file, as JSON; null where the head cannot be read. */
  readonly keys: string | null;
  readonly lines: Uint8Array<ArrayBuffer>[];
  /** Places where something was lost or changed: a line that cannot be read, a number or a chain that does not follow. */
  readonly faults: number;
  /** The number that the line after the last has. */
  readonly next: number;
  /** The last line's chain; null where there is none. */
  readonly chain: string | null;
}

const linePattern = /^(\d{1,15}) ([0-9a-f]{32}) ([A-Za-z0-9+/]+={0,2})$/;

/** The chain that a file starts with: of its first line. */
export const headChain = (head: string): string => shortHash(`${head}\n`);
export const chainAfter = (before: string, seq: number, base64: string): string => shortHash(`${before} ${String(seq)} ${base64}`);

/** Never throws. A file that a power cut left half written ends at its last whole line. */
export function parseSegment(bytes: Uint8Array): SegmentContent {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // Zero bytes end the file; within it they are a place that was never written or was wiped.
  const pieces = text.slice(0, writtenLength(bytes)).replace(/\0+/g, '\n').split('\n');
  // What follows the last line break was never finished, and never said to be saved.
  pieces.pop();
  const head = readHead(pieces[0]);
  let chain: string | null = pieces.length > 0 ? headChain(pieces[0] ?? '') : null;
  let next = head?.first ?? 0;
  let faults = head === null ? 1 : 0;
  const lines: Uint8Array<ArrayBuffer>[] = [];
  for (const piece of pieces.slice(1)) {
    const [, number = '', own = '', base64 = ''] = linePattern.exec(piece) ?? [];
    if (own === '') {
      faults += 1;
      continue;
    }
    const seq = Number(number);
    const follows = (next === 0 || seq === next) && chain !== null && chainAfter(chain, seq, base64) === own;
    if (!follows) faults += 1;
    lines.push(new Uint8Array(Buffer.from(base64, 'base64')));
    next = seq + 1;
    chain = own;
  }
  return { keys: head?.keys ?? null, lines, faults, next: Math.max(1, next), chain };
}

/** By hand: a pattern for the zeros at the end tries again from each of a million, where one byte after them was hit. */
function writtenLength(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return end;
}

function readHead(line: string | undefined): { readonly keys: string; readonly first: number } | null {
  try {
    const head = JSON.parse(Buffer.from(line ?? '', 'latin1').toString('utf8')) as { format?: unknown; first?: unknown; keys?: unknown };
    if (head.format !== 'feltbok-journal' || typeof head.keys !== 'object' || head.keys === null || typeof head.first !== 'number') return null;
    return { keys: JSON.stringify(head.keys), first: head.first };
  } catch {
    return null;
  }
}
