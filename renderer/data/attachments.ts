// Attachments of the open study: sealed here, piece by piece, and handed to main, which cannot read them; and opened
// here again. Nothing of them is held in memory whole.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { chunkCount, chunkLength, placeOfChunk, sealChunk, sealedSize, unsealChunk } from '../../shared/attachments/chunks.ts';
import { addAttachment, attachmentObstacle } from '../../shared/commands/attachments.ts';
import type { Refusal } from '../../shared/commands/command.ts';
import { base64ToBytes, bytesToBase64 } from '../../shared/exchange/base64.ts';
import { newKey } from '../../shared/exchange/keys.ts';
import type { Answer, Bridge, ErrorCode } from '../../shared/ipc/contract.ts';
import { newId } from '../../shared/model/ids.ts';
import type { AttachmentRow } from '../../shared/model/rows.ts';
import type { AttachmentKind } from '../../shared/model/vocabulary.ts';
import type { StudySession } from './session.ts';

/** Called with the share that is done, 0 to 1. */
export type Share = (done: number) => void;

/** Why the bytes could not be written or read. `damaged`: some of them are missing or are not what was added. */
export type AttachmentFault = ErrorCode | 'damaged';

export class AttachmentFailure extends Error {
  readonly code: AttachmentFault;
  readonly path: string | undefined;
  constructor(code: AttachmentFault, path?: string) {
    super(code);
    this.code = code;
    this.path = path;
  }
}

async function must<T>(answer: Promise<Answer<T>>): Promise<T> {
  const given = await answer;
  if (given.ok) return given.value;
  throw new AttachmentFailure(given.code, given.path);
}

/** The machine's own, beside the window: pieces are hashed once more only to cross to main. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))));
}

/** What is to be added: a `File` of the system, which is read piece by piece, or bytes that are there already. */
export interface Content { readonly size: number; slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> } }

/** Not a `Blob`: the browser may write one to the disk, readable. */
export const contentOfBytes = (bytes: Uint8Array): Content => ({
  size: bytes.length,
  slice: (from, to) => ({ arrayBuffer: () => Promise.resolve(new Uint8Array(bytes.subarray(from, to)).buffer) }),
});

interface Sealing { readonly bridge: Bridge; readonly study: string; readonly id: string; readonly key: Uint8Array }

/** Seals all of it into main's folder; answers the SHA-256 of the plain bytes. What was written goes where it fails or is stopped. */
export async function storeContent({ bridge, study, id, key }: Sealing, content: Content, share?: Share, signal?: AbortSignal): Promise<string> {
  const { size } = content;
  const hash = sha256.create();
  try {
    await must(bridge.call('attachments.begin', { study, id, size: sealedSize(size) }));
    for (let n = 0; n < chunkCount(size); n++) {
      signal?.throwIfAborted();
      const plain = new Uint8Array(await content.slice(n * chunkLength, (n + 1) * chunkLength).arrayBuffer());
      if (plain.length !== Math.min(chunkLength, size - n * chunkLength)) throw new AttachmentFailure('file-busy');
      hash.update(plain);
      const sealed = sealChunk(key, { study, attachment: id, size, n }, plain);
      const { from } = placeOfChunk({ size, n });
      await must(bridge.call('attachments.append', { study, id, from, sealed, sha256: await hashOf(sealed) }));
      share?.((n + 1) / chunkCount(size));
    }
    signal?.throwIfAborted();
    await must(bridge.call('attachments.finish', { study, id }));
  } catch (error) {
    await bridge.call('attachments.remove', { study, ids: [id] });
    // The system tells so where a file went or changed while it was read.
    if (error instanceof DOMException && error.name !== 'AbortError') throw new AttachmentFailure('not-found');
    throw error;
  }
  return bytesToHex(hash.digest());
}

export interface NewFile {
  readonly owner: string;
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly mime: string;
  readonly content: Content;
}

/**
 * Adds a file to the study. Throws an `AttachmentFailure` where it could not be written, and what `signal` was stopped
 * with; nothing of it is left then, nor where it is refused.
 */
export async function addFile(session: StudySession, { content, ...facts }: NewFile, share?: Share, signal?: AbortSignal): Promise<{ readonly id: string } | Refusal> {
  const obstacle = await attachmentObstacle(session.store, facts);
  if (obstacle) return obstacle;
  const { bridge, id: study } = session;
  const id = newId();
  const key = newKey();
  const hash = await storeContent({ bridge, study, id, key }, content, share, signal);
  const forget = (): Promise<unknown> => bridge.call('attachments.remove', { study, ids: [id] });
  try {
    const outcome = await session.run(addAttachment, { ...facts, id, size: content.size, sha256: hash, key: bytesToBase64(key) });
    if (outcome === undefined) return { id };
    await forget();
    return outcome;
  } catch (error) {
    await forget();
    throw error;
  }
}

type Stored = Pick<AttachmentRow, 'id' | 'size' | 'sha256' | 'key'>;

/** One chunk, plain. Throws an `AttachmentFailure`. */
export async function readChunk({ bridge, id: study }: Pick<StudySession, 'bridge' | 'id'>, row: Stored, n: number): Promise<Uint8Array> {
  if (row.key === undefined) throw new AttachmentFailure('damaged');
  const { from, length } = placeOfChunk({ size: row.size, n });
  const sealed = await must(bridge.call('attachments.read', { study, id: row.id, from, length }));
  try {
    return unsealChunk(base64ToBytes(row.key), { study, attachment: row.id, size: row.size, n }, sealed);
  } catch {
    throw new AttachmentFailure('damaged');
  }
}

/** All of it, chunk after chunk, ended only where it is what was added. Throws an `AttachmentFailure`. */
export async function* readContent(session: Pick<StudySession, 'bridge' | 'id'>, row: Stored, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const hash = sha256.create();
  for (let n = 0; n < chunkCount(row.size); n++) {
    signal?.throwIfAborted();
    const plain = await readChunk(session, row, n);
    hash.update(plain);
    yield plain;
  }
  if (bytesToHex(hash.digest()) !== row.sha256) throw new AttachmentFailure('damaged');
}

/** Writes a readable copy where the user chooses; null where the user cancels. Nothing is left of one that failed. */
export async function copyOut(session: StudySession, row: AttachmentRow, suggestedName: string, share?: Share, signal?: AbortSignal): Promise<string | null> {
  const { bridge } = session;
  const begun = await must(bridge.call('files.saveBegin', { kind: 'document', suggestedName }));
  if (begun === null) return null;
  const { handle } = begun;
  try {
    let done = 0;
    for await (const plain of readContent(session, row, signal)) {
      await must(bridge.call('files.savePiece', { handle, bytes: new Uint8Array(plain) }));
      share?.((done += plain.length) / Math.max(1, row.size));
    }
    return (await must(bridge.call('files.saveEnd', { handle }))).path;
  } catch (error) {
    await bridge.call('files.saveStop', { handle });
    throw error;
  }
}

/** `missing`: nothing of it is there; `incomplete`: less than was added. Whether each byte is right is only known by reading. */
export type Presence = 'whole' | 'incomplete' | 'missing';

/** What main has of each attachment. */
export async function presenceOf({ bridge, id: study }: Pick<StudySession, 'bridge' | 'id'>, rows: readonly AttachmentRow[]): Promise<ReadonlyMap<string, Presence>> {
  const here = new Map((await must(bridge.call('attachments.list', { study }))).map((a) => [a.id, a]));
  return new Map(rows.map((row): [string, Presence] => {
    const one = here.get(row.id);
    if (!one?.finished || row.key === undefined) return [row.id, 'missing'];
    return [row.id, one.bytes === sealedSize(row.size) ? 'whole' : 'incomplete'];
  }));
}
