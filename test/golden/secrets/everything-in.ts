// All that a file holds, as text: packages are opened to the bottom, embedded workbooks of charts, document properties
// and comments with them.

import { unzipSync } from 'fflate';

const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Each part with its path, as it is and with its tags away, since a word may be cut by them. */
export function everythingIn(bytes: Uint8Array, path: string): { readonly path: string; readonly text: string }[] {
  if (isPackage(bytes)) return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [{ path, text: name }, ...everythingIn(part, `${path}/${name}`)]);
  const text = new TextDecoder().decode(bytes);
  return [{ path, text }, { path, text: text.replaceAll(/<[^>]+>/g, '') }];
}
