// Reading a study file that may come from anywhere: nothing is handed over before everything in it has been checked.

import { sha256 as sha256Slow } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { applyForeign } from '../changes/apply.ts';
import { schemaVersion, type Change } from '../changes/change.ts';
import { withMembers, type AnyRow } from '../changes/fold.ts';
import { MemoryStore } from '../changes/memory-store.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import { rowSchemas } from '../model/rows.ts';
import { entityTables, type EntityTable } from '../model/tables.ts';
import {
  attachmentOf, BundleFault, bundleVersion, changesPart, draftsPart, isAttachmentPart, isPartName, keyPart, manifestHeadSchema, manifestPart, manifestSchema,
  readmePart, rowsPart, uuidPattern, type BundleFaultCode, type Manifest,
} from './bundle-format.ts';
import { parseDrafts, type Draft } from './bundle-drafts.ts';
import { parseKey } from './bundle-key.ts';
import { decodeLines, parseChangeLine, rowLine } from './bundle-lines.ts';
import { isSealed, openArchive } from './bundle-seal.ts';
import { sourceOfBytes, type ByteSource, type Content } from './byte-source.ts';
import { crcMatches, readDirectory, startsLikeZip, unpack, unpackPieces, type Entry } from './zip-read.ts';

export interface ReadOptions {
  readonly passphrase?: string;
  /** The key itself, where it is at hand: that of the open study, for its snapshots. */
  readonly key?: Uint8Array;
  /**
   * `from-log` (the usual): rows are folded from the log, which wins over what the file says.
   * `as-written`: rows as the file has them, beside the log, for finding where they differ.
   * `rows-only`: rows as the file has them and no log, for what only reads: quicker on a large study.
   */
  readonly rows?: 'from-log' | 'as-written' | 'rows-only';
  /** Called with the share of documents and recordings that is gone through, 0 to 1; all else is read by then. */
  readonly onAttached?: (share: number) => void;
  /** Reading ends with what it was stopped with. */
  readonly signal?: AbortSignal;
}

export interface OpenedBundle {
  readonly ok: true;
  readonly store: MemoryStore;
  readonly linkingKey: LinkingKey | null;
  readonly manifest: Manifest;
  /** Gone through once, and read anew each time their pieces are asked for: the file has to stay where it is. */
  readonly attachments: ReadonlyMap<string, Content>;
  /** What was being typed when a snapshot was taken. */
  readonly drafts: readonly Draft[];
  readonly sealed: boolean;
  /** How many rows the file had otherwise than its log; `from-log` took the log's. */
  readonly differing: number;
}

export interface RefusedBundle { readonly ok: false; readonly code: BundleFaultCode; readonly part?: string }

/** Opens a study file that may come from anywhere. Throws what reading it throws. */
export async function readBundle(file: Uint8Array | ByteSource, options: ReadOptions = {}): Promise<OpenedBundle | RefusedBundle> {
  try {
    return await open(file instanceof Uint8Array ? sourceOfBytes(file) : file, options);
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    return error.part === undefined ? { ok: false, code: error.code } : { ok: false, code: error.code, part: error.part };
  }
}

type PartReader = (name: string) => Promise<Uint8Array | undefined>;

async function open(file: ByteSource, { rows = 'from-log', onAttached, signal, ...opener }: ReadOptions): Promise<OpenedBundle> {
  const sealed = await isSealed(file);
  const archive = sealed ? await openArchive(file, opener) : file;
  if (!await startsLikeZip(archive)) throw new BundleFault('not-a-bundle');
  const entries = await readDirectory(archive);
  const manifest = await readManifest(archive, entries);
  for (const name of entries.keys()) if (!isPartName(name)) throw new BundleFault('bad-path', name);
  for (const name of entries.keys()) if (name !== manifestPart && !manifest.parts[name]) throw new BundleFault('damaged-part', name);
  const part: PartReader = async (name) => {
    const stated = manifest.parts[name];
    const entry = entries.get(name);
    if (!stated) return undefined;
    if (!entry) throw new BundleFault('damaged-part', name);
    signal?.throwIfAborted();
    const content = await unpack(archive, entry);
    if (content.length !== stated.size || (await sha256(content)) !== stated.sha256) throw new BundleFault('wrong-hash', name);
    return content;
  };
  await part(readmePart);
  const store = new MemoryStore();
  const written = await readRows(manifest, part);
  const log = rows === 'rows-only' ? [] : await readLog(manifest, part);
  let differing = 0;
  if (rows === 'from-log') {
    await applyForeign(store, log);
    differing = countDiffering(store, written);
  } else {
    await store.append(log);
    for (const { table, row } of written) await store.put(table, row.id, row);
  }
  if (rows !== 'as-written') requireValid(store, manifest);
  const keyBytes = await part(keyPart);
  const linkingKey = keyBytes ? parseKey(keyBytes) : null;
  if (linkingKey && linkingKey.study !== manifest.study) throw new BundleFault('damaged-part', keyPart);
  const draftBytes = await part(draftsPart);
  const drafts = draftBytes ? parseDrafts(draftBytes) : [];
  if (drafts.length !== (manifest.counts['drafts'] ?? 0)) throw new BundleFault('damaged-part', draftsPart);
  const attachments = attachedIn(archive, entries, manifest);
  await goThrough(attachments, onAttached, signal);
  return { ok: true, store, linkingKey, manifest, attachments, drafts, sealed, differing };
}

function attachedIn(archive: ByteSource, entries: ReadonlyMap<string, Entry>, manifest: Manifest): ReadonlyMap<string, Content> {
  const attachments = new Map<string, Content>();
  for (const [name, { size, sha256: hash }] of Object.entries(manifest.parts)) {
    if (!isAttachmentPart(name)) continue;
    const entry = entries.get(name);
    if (!entry) throw new BundleFault('damaged-part', name);
    if (entry.size !== size) throw new BundleFault('wrong-hash', name);
    attachments.set(attachmentOf(name), { size, sha256: hash, pieces: () => checked(name, hash, unpackPieces(archive, entry)) });
  }
  return attachments;
}

async function* checked(name: string, expected: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = sha256Slow.create();
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  if (bytesToHex(hash.digest()) !== expected) throw new BundleFault('wrong-hash', name);
}

async function goThrough(attachments: ReadonlyMap<string, Content>, onAttached?: (share: number) => void, signal?: AbortSignal): Promise<void> {
  const all = [...attachments.values()].reduce((sum, a) => sum + a.size, 0);
  let done = 0;
  for (const content of attachments.values()) {
    for await (const piece of content.pieces()) {
      signal?.throwIfAborted();
      done += piece.length;
      onAttached?.(done / Math.max(1, all));
    }
  }
}

async function readManifest(archive: ByteSource, entries: ReadonlyMap<string, Entry>): Promise<Manifest> {
  const entry = entries.get(manifestPart);
  if (!entry) throw new BundleFault('not-a-bundle');
  const content = await unpack(archive, entry);
  if (!crcMatches(entry, content)) throw new BundleFault('wrong-hash', manifestPart);
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    throw new BundleFault('damaged-part', manifestPart);
  }
  const head = manifestHeadSchema.safeParse(raw);
  if (!head.success) throw new BundleFault('not-a-bundle');
  if (head.data.version > bundleVersion || head.data.schema > schemaVersion) throw new BundleFault('newer-version');
  const manifest = manifestSchema.safeParse(raw);
  if (!manifest.success) throw new BundleFault('damaged-part', manifestPart);
  return manifest.data;
}

/** By the machine's own SHA-256 where there is one: the log of a large study is hundreds of megabytes. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  return bytesToHex(subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : sha256Slow(bytes));
}

interface WrittenRow { readonly table: EntityTable; readonly row: AnyRow }

async function readRows(manifest: Manifest, part: PartReader): Promise<WrittenRow[]> {
  const rows: WrittenRow[] = [];
  for (const table of entityTables) {
    const name = rowsPart(table);
    const content = await part(name);
    const before = rows.length;
    const ids = new Set<unknown>();
    for (const row of content ? decodeLines(name, content) : []) {
      if (typeof row['id'] !== 'string' || !uuidPattern.test(row['id']) || ids.has(row['id'])) throw new BundleFault('damaged-part', name);
      ids.add(row['id']);
      rows.push({ table, row: row as AnyRow });
    }
    if (rows.length - before !== (manifest.counts[table] ?? 0)) throw new BundleFault('damaged-part', name);
  }
  return rows;
}

async function readLog(manifest: Manifest, part: PartReader): Promise<Change[]> {
  const content = await part(changesPart);
  if (!content) throw new BundleFault('damaged-part', changesPart);
  const log: Change[] = [];
  for (const line of decodeLines(changesPart, content)) {
    for (const change of parseChangeLine(changesPart, line)) log.push(change);
  }
  if (log.length !== manifest.counts['changes'] || new Set(log.map((c) => c.id)).size !== log.length) {
    throw new BundleFault('damaged-part', changesPart);
  }
  return log;
}

function countDiffering(store: MemoryStore, written: readonly WrittenRow[]): number {
  let differing = entityTables.reduce((sum, table) => sum + store.rows[table].size, 0);
  for (const { table, row } of written) {
    const folded = store.rows[table].get(row.id);
    if (folded && rowLine(table, folded) === rowLine(table, withMembers(table, row))) differing--;
    else if (!folded) differing++;
  }
  return differing;
}

/** Every row as its schema wants it, and one study. */
function requireValid(store: MemoryStore, manifest: Manifest): void {
  for (const table of entityTables) {
    for (const row of store.rows[table].values()) {
      if (!rowSchemas[table].safeParse(row).success) throw new BundleFault('damaged-part', rowsPart(table));
    }
  }
  const studies = [...store.rows.study.keys()];
  if (studies.length !== 1 || studies[0] !== manifest.study) throw new BundleFault('damaged-part', rowsPart('study'));
}
