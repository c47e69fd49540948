// Small JSON files of the shell's own (window bounds, language of the menus). A missing or damaged one is the
// same as none: nothing in them is worth an error.

import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { writeVerified } from './verified-file.ts';

/** Read before the first window opens, therefore synchronously. */
export function readSettings<S extends z.ZodType>(path: string, schema: S): z.infer<S> | null {
  try {
    const checked = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return checked.success ? checked.data : null;
  } catch {
    return null;
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
