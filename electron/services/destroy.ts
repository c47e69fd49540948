// Destroys files that hold keys: noise over the bytes where they lie, then the name goes. On a disk that writes
// elsewhere (SSD, copy-on-write) the old bytes may stay for a while; what they sealed is told in docs/security.md.

import { randomBytes } from 'node:crypto';
import { open, rm } from 'node:fs/promises';

export async function destroyFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    await file.write(randomBytes(Math.max(1, size)), 0, Math.max(1, size), 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await rm(path);
}
