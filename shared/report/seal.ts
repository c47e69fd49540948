// A Word file carries the sum of its own parts, so that a later export can tell whether somebody has written in it. Word
// writes every part anew when it saves, also where only a comma was moved.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sha256OfBytes } from '../text/hash.ts';

/** The part for properties of one's own; the file refers to it already. */
const part = 'docProps/custom.xml';
const property = 'FeltbokSum';
/** Of what a file at the chosen place may unpack to, bytes. */
const largest = 200 * 1024 * 1024;

const properties = (sum: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
  + `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${property}"><vt:lpwstr>${sum}</vt:lpwstr></property></Properties>`;

type Parts = Readonly<Record<string, Uint8Array>>;

function sumOf(parts: Parts): string {
  const lines = Object.keys(parts).filter((name) => name !== part).toSorted().map((name) => `${name} ${sha256OfBytes(parts[name]!)}`);
  return sha256OfBytes(strToU8(lines.join('\n')));
}

/** The file with the sum of its parts in it. Throws where it has no place for it. */
export function withSum(docx: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(docx);
  if (!parts[part]) throw new Error('no part for properties');
  return new Uint8Array(zipSync({ ...parts, [part]: strToU8(properties(sumOf(parts))) }, { level: 6 }));
}

/** True of a file that is as this program wrote it; false of one that was changed, and of everything else. */
export function isAsWritten(file: Uint8Array): boolean {
  try {
    let size = 0;
    const parts = unzipSync(file, { filter: ({ originalSize }) => (size += originalSize) <= largest });
    const own = parts[part];
    return size <= largest && own !== undefined && strFromU8(own) === properties(sumOf(parts));
  } catch {
    return false;
  }
}
