// Small JSON files of the shell's own (window bounds, language of the menus). A missing or damaged one is the
// same as none: nothing in them is worth an error. A damaged one is set aside as `<name>.damaged`.

import { readFileSync, renameSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { errnoOf } from './file-failure.ts';
import { writeVerified } from './verified-file.ts';

/** Read before the first window opens, therefore synchronously. */
export function readSettings<S extends z.ZodType>(path: string, schema: S): z.infer<S> | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    // A folder in its place would stand in the way of every write.
    if (errnoOf(error) === 'EISDIR') setAside(path);
    return null;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    setAside(path);
    return null;
  }
}

function setAside(path: string): void {
  try {
    renameSync(path, `${path}.damaged`);
  } catch {
    // It is written over next time.
  }
}

export async function writeSettings(path: string, value: unknown): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeVerified(path, Buffer.from(JSON.stringify(value)));
  } catch {
    // The window opens in its usual place next time.
  }
}
