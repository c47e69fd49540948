// Saving a document where one lies already that somebody has written in: theirs is left alone, and the new one gets the
// date in its name. A researcher goes on writing in the draft, and must not lose a word of that to a new export.

import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { isAsWritten } from '../../shared/report/seal.ts';
import { errnoOf, fileFailure } from './file-failure.ts';
import { writeVerified } from './verified-file.ts';

export interface Saved {
  readonly path: string;
  /** The file of the chosen name that was changed since it was made, and is untouched; null where there was none. */
  readonly kept: string | null;
}

/** The day here, ISO, as a researcher would date a file. */
export function localDay(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `day`: ISO. Throws `CallFailure`. */
export async function saveDocument(path: string, bytes: Uint8Array, day: string): Promise<Saved> {
  if (extname(path).toLowerCase() !== '.docx' || await mayReplace(path)) {
    await writeVerified(path, bytes);
    return { path, kept: null };
  }
  const beside = await freePath(path, day);
  await writeVerified(beside, bytes);
  return { path: beside, kept: path };
}

/** True where nothing lies there, or a document as this program wrote it. */
async function mayReplace(path: string): Promise<boolean> {
  try {
    return isAsWritten(await readFile(path));
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return true;
    throw fileFailure(error, path);
  }
}

/** «Utkast 2020-03-12.docx», and from the second changed one on with a number. */
async function freePath(path: string, day: string): Promise<string> {
  const stem = basename(path, extname(path));
  for (let n = 1; ; n++) {
    const beside = join(dirname(path), `${stem} ${day}${n === 1 ? '' : ` (${n})`}${extname(path)}`);
    if (await mayReplace(beside)) return beside;
  }
}
