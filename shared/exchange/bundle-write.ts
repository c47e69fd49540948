// Writing a study file.

import { schemaVersion, type Change } from '../changes/change.ts';
import { isoWithOffset } from '../changes/clock.ts';
import type { AnyRow } from '../changes/fold.ts';
import type { Reader } from '../changes/store.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import { entityTables } from '../model/tables.ts';
import {
  attachmentPart, BundleTooLarge, bundleVersion, changesPart, draftsPart, keyPart, manifestPart, readme, readmePart, rowsPart, type Manifest,
} from './bundle-format.ts';
import { draftLines, type Draft } from './bundle-drafts.ts';
import { keyLines } from './bundle-key.ts';
import { changeLines, encodeLines, rowLine } from './bundle-lines.ts';
import { newLock, sealArchive, type BundleLock, type Pieces } from './bundle-seal.ts';
import { collect, inPieces, pieceLength, type Content } from './byte-source.ts';
import type { Kdf } from './keys.ts';
import { largestArchive, ZipWriter, type WrittenPart } from './zip-write.ts';

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
  /** By the id of their `attachments` row. */
  readonly attachments?: ReadonlyMap<string, Content>;
}

/** The same study gives the same bytes, unless sealed. Throws where the store holds no study. */
export const writeBundle = async (source: BundleSource, options: WriteOptions): Promise<Uint8Array<ArrayBuffer>> => collect((await streamBundle(source, options)).pieces);

/**
 * The same, piece by piece: documents and recordings may be larger than memory. Throws where the store holds no study, and
 * a `BundleTooLarge` where the file would be too large to be one; reading the pieces throws what those of
 * an attachment throw: what came before is then of no use.
 */
export async function streamBundle(source: BundleSource, options: WriteOptions): Promise<Pieces> {
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
  const { drafts = [] } = options;
  if (drafts.length > 0) {
    counts['drafts'] = drafts.length;
    zip.add(draftsPart, encodeLines(draftLines(drafts)));
  }
  if (options.linkingKey) zip.add(keyPart, encodeLines(keyLines(options.linkingKey)));
  const stored = new Map([...(options.attachments ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, content]) => [attachmentPart(id), content]));
  const manifest: Manifest = {
    format: 'feltbok', version: bundleVersion, program: options.programVersion, schema: schemaVersion, study: study.id, counts,
    parts: Object.fromEntries([...zip.parts, ...[...stored].map(([name, { size, sha256 }]): [string, WrittenPart] => [name, { size, sha256 }])]),
  };
  zip.add(manifestPart, [new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)]);
  const size = zip.lengthWith(stored);
  if (size > largestArchive) throw new BundleTooLarge('larger than an archive can be');
  const archive = { size, pieces: zip.rest(stored) };
  const lock = options.lock ?? (options.passphrase === undefined ? null : await newLock(options.passphrase, isoWithOffset(Date.now()), options.cost));
  return lock ? sealArchive(archive, lock) : { size, pieces: inPieces(archive.pieces, pieceLength) };
}
