// What can happen to the files of a program that is gone.

import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../e2e/program.ts';
import { pick, whole, type Chance } from './random.ts';

export const databaseFolder = (data: string): string => join(data, 'IndexedDB');
const studyFolder = (data: string): string => {
  const studies = join(data, 'studies');
  const [id] = readdirSync(studies).filter((n) => /^[0-9a-f-]{36}$/.test(n));
  return join(studies, id!);
};
const journalFiles = (data: string): string[] => filesBelow(join(studyFolder(data), 'journal')).toSorted();
const snapshotFiles = (data: string): string[] => filesBelow(join(studyFolder(data), 'snapshots')).filter((f) => f.endsWith('.feltbok')).toSorted();
const isIndex = (file: string): boolean => /(CURRENT|MANIFEST-\d+)$/.test(file);
/** LevelDB's tables and logs; neither its lock nor what says which of them count. */
const databaseFiles = (data: string): string[] => filesBelow(databaseFolder(data)).filter((f) => !f.endsWith('LOCK') && !isIndex(f) && statSync(f).size > 0);
const indexFiles = (data: string): string[] => filesBelow(databaseFolder(data)).filter(isIndex);

function flip(path: string, next: Chance, times: number): void {
  const bytes = readFileSync(path);
  for (let n = 0; n < times && bytes.length > 0; n++) {
    const at = whole(next, 0, bytes.length - 1);
    bytes[at] = bytes[at]! ^ whole(next, 1, 255);
  }
  writeFileSync(path, bytes);
}

const cut = (path: string, next: Chance): void => truncateSync(path, Math.floor(next() * statSync(path).size));

/** Each does one thing and says which. `before` is the data folder as it was before the run. */
export const damages: Readonly<Record<string, (data: string, before: string, next: Chance) => string>> = {
  'nothing': () => '',
  'database deleted': (data) => { rmSync(databaseFolder(data), { recursive: true, force: true }); return ''; },
  'database file deleted': (data, _before, next) => { const file = pick(next, databaseFiles(data)); rmSync(file); return file; },
  'database file cut': (data, _before, next) => { const file = pick(next, databaseFiles(data)); cut(file, next); return file; },
  'database file flipped': (data, _before, next) => { const file = pick(next, databaseFiles(data)); flip(file, next, whole(next, 1, 40)); return file; },
  'database index flipped': (data, _before, next) => { const file = pick(next, indexFiles(data)); flip(file, next, whole(next, 1, 6)); return file; },
  'database older': (data, before) => {
    rmSync(databaseFolder(data), { recursive: true, force: true });
    cpSync(databaseFolder(before), databaseFolder(data), { recursive: true });
    return '';
  },
  'journal deleted': (data) => { rmSync(join(studyFolder(data), 'journal'), { recursive: true, force: true }); return ''; },
  'journal cut': (data, _before, next) => { const file = journalFiles(data).at(-1); if (file) cut(file, next); return file ?? ''; },
  'journal flipped': (data, _before, next) => { const file = journalFiles(data).at(-1); if (file) flip(file, next, whole(next, 1, 20)); return file ?? ''; },
  'snapshot flipped, database deleted': (data, _before, next) => {
    const file = snapshotFiles(data).at(-1);
    if (file) flip(file, next, whole(next, 1, 20));
    rmSync(databaseFolder(data), { recursive: true, force: true });
    return file ?? '';
  },
  'snapshots deleted, database deleted': (data) => {
    for (const file of snapshotFiles(data)) rmSync(file);
    rmSync(databaseFolder(data), { recursive: true, force: true });
    return '';
  },
};
