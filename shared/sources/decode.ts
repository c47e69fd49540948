// Bytes of a plain text file to text: which encoding they are in is told by a byte order mark, else by what they can be.

import { SourceFault, type Encoding } from './source.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** The file ends in the middle of a character, which is left out. */
  readonly cutShort: boolean;
}

/** Throws a `SourceFault` `not-text` where the bytes are no text. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked) return marked;
  const wide = wideOrder(bytes);
  if (wide) return utf16(bytes, wide);
  if (looksBinary(bytes)) throw new SourceFault('not-text');
  const utf8 = asUtf8(bytes);
  if (utf8) return utf8;
  if (looksMacintosh(bytes)) return { text: new TextDecoder('macintosh').decode(bytes), encoding: 'macintosh', cutShort: false };
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252', cutShort: false };
}

function byMark(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const rest = bytes.subarray(3);
    if (looksBinary(rest)) throw new SourceFault('not-text');
    // The mark says what the writer meant; single broken characters are shown as such.
    return asUtf8(rest) ?? { text: new TextDecoder('utf-8').decode(rest), encoding: 'utf-8', cutShort: false };
  }
  return null;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(even);
  if (text.includes('\0')) throw new SourceFault('not-text');
  return { text, encoding, cutShort: even.length < bytes.length };
}

function asUtf8(bytes: Uint8Array): Decoded | null {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  // A file that was cut lacks at most the last three bytes of its last character.
  for (let cut = 0; cut <= Math.min(3, bytes.length - 1); cut++) {
    if (cut > 0 && !startsCharacter(bytes.subarray(bytes.length - cut))) continue;
    try {
      const text = strict.decode(bytes.subarray(0, bytes.length - cut));
      // One stray byte at the end of plain ASCII is rather the one letter of an older encoding.
      return cut > 0 && /^[\u0000-\u007f]*$/.test(text) ? null : { text, encoding: 'utf-8', cutShort: cut > 0 };
    } catch {
      continue;
    }
  }
  return null;
}

/** True for the beginning of a character of several bytes whose end is missing. */
function startsCharacter(bytes: Uint8Array): boolean {
  const first = bytes[0]!;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
  return length > bytes.length && bytes.subarray(1).every((b) => b >= 0x80 && b < 0xc0);
}

/** UTF-16 without a mark: in Western text every second byte is zero. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4_096);
  if (sample.length < 4) return null;
  const zeros = [0, 0];
  sample.forEach((b, i) => { if (b === 0) zeros[i % 2]!++; });
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.6 && zeros[0]! < half * 0.05) return 'utf-16le';
  if (zeros[0]! > half * 0.6 && zeros[1]! < half * 0.05) return 'utf-16be';
  return null;
}

/** A zero byte, or more control characters than any text has. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const b of bytes) {
    if (b === 0) return true;
    if (b < 0x20 && (b < 0x09 || b > 0x0d) && b !== 0x1b) controls++;
  }
  return controls > bytes.length / 200;
}

const macLetters = new Set([0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81]);
const windowsLetters = new Set([0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5]);

/** An old Mac's file has æ, ø and å where Windows has other signs. */
function looksMacintosh(bytes: Uint8Array): boolean {
  let [mac, windows] = [0, 0];
  for (const b of bytes) {
    if (macLetters.has(b)) mac++;
    else if (windowsLetters.has(b)) windows++;
  }
  return mac > windows * 2;
}

/** What Windows-1252 has at 0x80 to 0x9f. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By an own table: some versions of Node decode this as Latin-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8_192) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8_192)));
  }
  return parts.join('').replaceAll(/[\u0080-\u009f]/g, (c) => windowsSigns[c.charCodeAt(0) - 0x80]!);
}
