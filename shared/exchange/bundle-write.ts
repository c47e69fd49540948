// Writing a study file.

import { schemaVersion, type Change } from '../changes/change.ts';
import { isoWithOffset } from '../changes/clock.ts';
import type { AnyRow } from '../changes/fold.ts';
import type { Reader } from '../changes/store.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import { entityTables } from '../model/tables.ts';
import {
  attachmentPart, bundleVersion, changesPart, draftsPart, keyPart, manifestPart, readme, readmePart, rowsPart, type Manifest,
} from './bundle-format.ts';
import { draftLines, type Draft } from './bundle-drafts.ts';
import { keyLines } from './bundle-key.ts';
import { changeLines, encodeLines, rowLine } from './bundle-lines.ts';
import { newLock, sealArchive, type BundleLock } from './bundle-seal.ts';
import { ZipWriter } from './bundle-zip.ts';
import type { Kdf } from './keys.ts';

/** What is written: every row, and the log in the order of the clock. `MemoryStore` is one. */
export interface BundleSource extends Pick<Reader, 'all'> {
  log(): Promise<Iterable<Change>>;
}

export interface WriteOptions {
  readonly programVersion: string;
  /** Only where the researcher chose to send it along. */
  readonly linkingKey?: LinkingKey | null;
  /** Sealed under this; absent: an open archive. */
  readonly passphrase?: string;
  /** Sealed under a key that there is already, with its slots in front. */
  readonly lock?: BundleLock;
  /** What is being typed; in snapshots only. */
  readonly drafts?: readonly Draft[];
  /** For tests: how hard the passphrase is to try. */
  readonly cost?: Omit<Kdf, 'name' | 'salt'>;
  /** Bytes by the id of their `attachments` row, whole or piece by piece. */
  readonly attachments?: ReadonlyMap<string, Uint8Array | AsyncIterable<Uint8Array>>;
}

/** The same study gives the same bytes, unless sealed. Throws where the store holds no study. */
export async function writeBundle(source: BundleSource, options: WriteOptions): Promise<Uint8Array<ArrayBuffer>> {
  const [study] = await source.all('study');
  if (!study) throw new Error('no study to write');
  const zip = new ZipWriter();
  const counts: Record<string, number> = {};
  zip.add(readmePart, [new TextEncoder().encode(readme)]);
  for (const table of entityTables) {
    const rows = ((await source.all(table)) as AnyRow[]).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (rows.length === 0) continue;
    counts[table] = rows.length;
    zip.add(rowsPart(table), encodeLines(rows.map((row) => rowLine(table, row))));
  }
  counts['changes'] = 0;
  zip.add(changesPart, encodeLines(changeLines(await source.log(), (n) => { counts['changes']! += n; })));
  for (const [id, bytes] of [...(options.attachments ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    await zip.addAsIs(attachmentPart(id), bytes instanceof Uint8Array ? [bytes] : bytes);
  }
  const { drafts = [] } = options;
  if (drafts.length > 0) {
    counts['drafts'] = drafts.length;
    zip.add(draftsPart, encodeLines(draftLines(drafts)));
  }
  if (options.linkingKey) zip.add(keyPart, encodeLines(keyLines(options.linkingKey)));
  const manifest: Manifest = {
    format: 'feltbok', version: bundleVersion, program: options.programVersion, schema: schemaVersion, study: study.id,
    counts, parts: Object.fromEntries(zip.parts),
  };
  zip.add(manifestPart, [new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)]);
  const archive = zip.end();
  const lock = options.lock ?? (options.passphrase === undefined ? null : await newLock(options.passphrase, isoWithOffset(Date.now()), options.cost));
  return lock ? sealArchive(archive, lock) : archive;
}
