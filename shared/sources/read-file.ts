// Any file that becomes a source, with what tells it from other files.

import { sha256OfBytes } from '../text/hash.ts';
import { checkSize, isPdf, readSource, sourceIn, toldFault, type ReadOptions } from './read.ts';
import type { ReadSource, UnreadSource } from './source.ts';

export interface SourceFile {
  readonly read: ReadSource | UnreadSource;
  /** Of the bytes of the file. */
  readonly sha256: string;
}

/** Never fails for what is in the file: what is wrong with it is a value. */
export async function readSourceFile(name: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceFile> {
  return { read: isPdf(bytes) ? await readPdfFile(bytes, options) : readSource(name, bytes, options), sha256: sha256OfBytes(bytes) };
}

async function readPdfFile(bytes: Uint8Array, options: ReadOptions): Promise<ReadSource | UnreadSource> {
  try {
    checkSize(bytes);
    // Large, and needed for this one form only.
    const { readPdf } = await import('./pdf.ts');
    return sourceIn({ form: 'pdf', encoding: null, document: await readPdf(bytes) }, options);
  } catch (error) {
    return toldFault(error);
  }
}
