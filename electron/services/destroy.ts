// Destroys files that hold keys, or what somebody asked to have gone: noise over the bytes where they lie, then the name goes. On a disk that writes
// elsewhere (SSD, copy-on-write) the old bytes may stay for a while; what they sealed is told in docs/security.md.

import { randomBytes } from 'node:crypto';
import { open, rm } from 'node:fs/promises';

/** Written at a time, bytes: a recording may be larger than the memory. */
const piece = 4 * 1024 * 1024;

export async function destroyFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    for (let at = 0; at < Math.max(1, size); at += piece) {
      const length = Math.min(piece, Math.max(1, size) - at);
      await file.write(randomBytes(length), 0, length, at);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rm(path);
}
