// The study file that somebody double-clicked: the system names it among the words the program is started with.

import { resolve } from 'node:path';

/** The full path of the study file among the words of a start, or null. `folder`: what a relative path starts from. */
export function studyFileIn(argv: readonly string[], folder: string): string | null {
  const path = argv.slice(1).findLast((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.feltbok'));
  return path === undefined ? null : resolve(folder, path);
}
