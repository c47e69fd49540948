// Any file that becomes a source, with what tells it from other files.

import { sha256OfBytes } from '../text/hash.ts';
import { readSource, type ReadOptions } from './read.ts';
import type { ReadSource, UnreadSource } from './source.ts';

export interface SourceFile {
  readonly read: ReadSource | UnreadSource;
  /** Of the bytes of the file. */
  readonly sha256: string;
}

/** Never fails for what is in the file: what is wrong with it is a value. */
export async function readSourceFile(name: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceFile> {
  return { read: readSource(name, bytes, options), sha256: sha256OfBytes(bytes) };
}
