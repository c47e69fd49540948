// The files of snapshots: what their names tell, and finding them in a folder.

import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { snapshotReasons, type SnapshotFacts, type SnapshotReason } from '../../shared/model/snapshots.ts';
import { shortHashOf } from './short-hash.ts';

export interface SnapshotFile extends SnapshotFacts {
  readonly file: string;
  readonly path: string;
  /** The first 32 hexadecimal digits of its SHA-256, as its name has it. */
  readonly hash: string;
  /** Known to be so: its length is another than its name says. */
  damaged: boolean;
}

const pattern = /^(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z_([a-z-]+)_s(\d+)_c(\d+)_b(\d+)_([0-9a-f]{32})\.feltbok$/;

/** No colon in it, which Windows refuses. */
export function nameOf({ at, reason, segment, changes, size }: SnapshotFacts, hash: string): string {
  return `${at.replaceAll(':', '')}_${reason}_s${segment}_c${changes}_b${size}_${hash}.feltbok`;
}

function parseName(file: string): (SnapshotFacts & { readonly hash: string }) | null {
  const parts = pattern.exec(file);
  if (!parts) return null;
  const [, day, hours, minutes, seconds, reason, segment, changes, size, hash] = parts as unknown as string[];
  const at = `${day}T${hours}:${minutes}:${seconds}Z`;
  if (!isReason(reason ?? '') || Number.isNaN(Date.parse(at))) return null;
  return { at, reason: reason as SnapshotReason, segment: Number(segment), changes: Number(changes), size: Number(size), hash: hash ?? '' };
}

const isReason = (word: string): boolean => (snapshotReasons as readonly string[]).includes(word);

/** Newest first. Files with other names, as an interrupted write leaves, are passed over. */
export async function snapshotsIn(folder: string): Promise<SnapshotFile[]> {
  if (!existsSync(folder)) return [];
  const found: SnapshotFile[] = [];
  for (const file of await readdir(folder)) {
    const facts = parseName(file);
    if (!facts) continue;
    const path = join(folder, file);
    const length = await stat(path).then((s) => s.size, () => -1);
    if (length >= 0) found.push({ ...facts, file, path, damaged: length !== facts.size });
  }
  return found.sort((a, b) => (a.file < b.file ? 1 : -1));
}

/** Read in pieces: a snapshot may be hundreds of megabytes. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return shortHashOf(hash);
}
