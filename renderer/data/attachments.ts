// Attachments of the open study: sealed here, piece by piece, and handed to main, which cannot read them; and opened
// here again. Nothing of them is held in memory whole.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { chunkCount, chunkLength, placeOfChunk, sealChunk, sealedSize, unsealChunk } from '../../shared/attachments/chunks.ts';
import { addAttachment, attachmentObstacle } from '../../shared/commands/attachments.ts';
import type { Refusal } from '../../shared/commands/command.ts';
import { base64ToBytes, bytesToBase64 } from '../../shared/exchange/base64.ts';
import { newKey } from '../../shared/exchange/keys.ts';
import { inPieces, type Content } from '../../shared/exchange/byte-source.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { newId } from '../../shared/model/ids.ts';
import type { AttachmentRow } from '../../shared/model/rows.ts';
import type { AttachmentKind } from '../../shared/model/vocabulary.ts';
import { FileFailure, must } from './file-failure.ts';
import { savePieces, type Share } from './save-pieces.ts';
import type { StudySession } from './session.ts';

/** The machine's own, beside the window: pieces are hashed once more only to cross to main. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))));
}

/** What is to be added, from its first byte on. */
export type Adding = Omit<Content, 'sha256'>;

/** A `File` of the system, read piece by piece. Not any `Blob`: the browser may write one to the disk, readable. */
export const addingOfFile = (file: Pick<File, 'size' | 'slice'>): Adding => ({
  size: file.size,
  async* pieces() {
    for (let from = 0; from < file.size; from += chunkLength) yield new Uint8Array(await file.slice(from, from + chunkLength).arrayBuffer());
  },
});

interface Sealing { readonly bridge: Bridge; readonly study: string; readonly id: string; readonly key: Uint8Array }

/** Seals all of it into main's folder; answers the SHA-256 of the plain bytes. What was written goes where it fails or is stopped. */
export async function storeContent({ bridge, study, id, key }: Sealing, content: Adding, share?: Share, signal?: AbortSignal): Promise<string> {
  const { size } = content;
  const hash = sha256.create();
  try {
    await must(bridge.call('attachments.begin', { study, id, size: sealedSize(size) }));
    let n = 0;
    for await (const plain of inPieces(content.pieces(), chunkLength)) {
      signal?.throwIfAborted();
      if (plain.length !== Math.min(chunkLength, size - n * chunkLength)) throw new FileFailure('file-busy');
      hash.update(plain);
      const sealed = sealChunk(key, { study, attachment: id, size, n }, plain);
      const { from } = placeOfChunk({ size, n });
      await must(bridge.call('attachments.append', { study, id, from, sealed, sha256: await hashOf(sealed) }));
      n += 1;
      share?.(n / chunkCount(size));
    }
    if (n !== chunkCount(size)) throw new FileFailure('file-busy');
    signal?.throwIfAborted();
    await must(bridge.call('attachments.finish', { study, id }));
  } catch (error) {
    await bridge.call('attachments.remove', { study, ids: [id] });
    // The system tells so where a file went or changed while it was read.
    if (error instanceof DOMException && error.name !== 'AbortError') throw new FileFailure('not-found');
    throw error;
  }
  return bytesToHex(hash.digest());
}

export interface NewFile {
  readonly owner: string;
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly mime: string;
  readonly content: Adding;
}

/**
 * Adds a file to the study. Throws an `FileFailure` where it could not be written, and what `signal` was stopped
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

/** One chunk, plain. Throws an `FileFailure`. */
export async function readChunk({ bridge, id: study }: Pick<StudySession, 'bridge' | 'id'>, row: Stored, n: number): Promise<Uint8Array> {
  if (row.key === undefined) throw new FileFailure('damaged');
  const { from, length } = placeOfChunk({ size: row.size, n });
  const sealed = await must(bridge.call('attachments.read', { study, id: row.id, from, length }));
  try {
    return unsealChunk(base64ToBytes(row.key), { study, attachment: row.id, size: row.size, n }, sealed);
  } catch {
    throw new FileFailure('damaged');
  }
}

/** All of it, chunk after chunk, ended only where it is what was added. Throws an `FileFailure`. */
export async function* readContent(session: Pick<StudySession, 'bridge' | 'id'>, row: Stored, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const hash = sha256.create();
  for (let n = 0; n < chunkCount(row.size); n++) {
    signal?.throwIfAborted();
    const plain = await readChunk(session, row, n);
    hash.update(plain);
    yield plain;
  }
  if (bytesToHex(hash.digest()) !== row.sha256) throw new FileFailure('damaged');
}

/** Writes a readable copy where the user chooses; null where the user cancels. Nothing is left of one that failed. */
export async function copyOut(session: StudySession, row: AttachmentRow, suggestedName: string, share?: Share, signal?: AbortSignal): Promise<string | null> {
  const saved = await savePieces(session.bridge, { kind: 'document', suggestedName }, { size: row.size, pieces: readContent(session, row, signal) }, share, signal);
  return saved && saved.path;
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
