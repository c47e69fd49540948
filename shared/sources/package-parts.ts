// Word and OpenDocument files are zip archives; their parts are read with the same guards as a study file's.

import { BundleFault } from '../exchange/bundle-format.ts';
import { readDirectoryNow, unpackNow } from '../exchange/zip-read.ts';
import { SourceFault } from './source.ts';

/** The most that one part may unpack to, bytes. */
const mostPerPart = 128 * 1024 * 1024;

export interface Parts {
  readonly names: readonly string[];
  /** Undefined where there is no such part. Throws a `SourceFault`. */
  read(name: string): Uint8Array | undefined;
}

/** Throws a `SourceFault` where the archive is damaged, or would unpack to more than a document is. */
export function partsOf(bytes: Uint8Array): Parts {
  const entries = guarded(() => readDirectoryNow(bytes));
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (entry && entry.size > mostPerPart) throw new SourceFault('too-large');
      return entry && guarded(() => unpackNow(bytes, entry));
    },
  };
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof BundleFault) throw new SourceFault(error.code === 'zip-bomb' ? 'too-large' : 'damaged');
    throw error;
  }
}
