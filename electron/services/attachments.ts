// The sealed bytes of attachments (vedlegg): `studies/<id>/attachments/<attachment id>/sealed`. Main cannot read them and
// does not know what they are called: names may be real ones, and lie in the sealed rows.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CallFailure } from '../../shared/ipc/answer.ts';
import type { CallArgs, CallResult } from '../../shared/ipc/contract.ts';
import { Turns } from '../../shared/model/turns.ts';
import { destroyFile } from './destroy.ts';
import { diskBounds } from './disk.ts';
import { fileFailure } from './file-failure.ts';
import { growFile, type GrowingFile } from './growing-file.ts';
import { syncFolder } from './verified-file.ts';

export interface Attachments {
  list(study: string): Promise<CallResult<'attachments.list'>>;
  begin(wish: CallArgs<'attachments.begin'>): Promise<null>;
  append(piece: CallArgs<'attachments.append'>): Promise<null>;
  finish(one: CallArgs<'attachments.finish'>): Promise<null>;
  read(range: CallArgs<'attachments.read'>): Promise<CallResult<'attachments.read'>>;
  remove(those: CallArgs<'attachments.remove'>): Promise<null>;
  /** Gives up what is being written, so that the study's folder can be removed. */
  release(study: string): Promise<null>;
}

interface Options {
  /** Bytes that can still be written. */
  readonly free: () => Promise<number>;
  /** Bytes that must be left for notes when an attachment is in. */
  readonly floor?: number;
}

interface Growing { readonly file: GrowingFile; readonly size: number }

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function openAttachments(dataFolder: string, { free, floor = diskBounds.low }: Options): Attachments {
  const allOf = (study: string): string => join(dataFolder, 'studies', study, 'attachments');
  const folderOf = (study: string, id: string): string => join(allOf(study), id);
  const sealed = (study: string, id: string): string => join(folderOf(study, id), 'sealed');
  const part = (study: string, id: string): string => join(folderOf(study, id), 'sealed.part');
  const growing = new Map<string, Growing>();

  // What is written, read and destroyed never meets itself.
  const turns = new Turns();
  const inTurn = <T>(path: string, work: () => Promise<T>): Promise<T> =>
    turns.take(work).catch((error: unknown) => { throw fileFailure(error, path); });

  const giveUp = async (study: string, id: string): Promise<void> => {
    const found = growing.get(`${study} ${id}`);
    growing.delete(`${study} ${id}`);
    await found?.file.discard().catch(() => {});
  };

  return {
    list: (study) => inTurn(allOf(study), async () => {
      if (!existsSync(allOf(study))) return [];
      const ids = (await readdir(allOf(study))).filter((name) => idPattern.test(name)).sort();
      return Promise.all(ids.map(async (id) => {
        const whole = await stat(sealed(study, id)).catch(() => null);
        return { id, bytes: whole?.size ?? (await stat(part(study, id)).catch(() => null))?.size ?? 0, finished: whole !== null };
      }));
    }),

    begin: ({ study, id, size }) => inTurn(folderOf(study, id), async () => {
      // A folder of its own would bring a removed study half back.
      if (!existsSync(join(dataFolder, 'studies', study, 'keys.json'))) throw new CallFailure('not-found', allOf(study));
      if (existsSync(sealed(study, id)) || growing.has(`${study} ${id}`)) throw new CallFailure('already-exists', folderOf(study, id));
      if ((await free()) - size < floor) throw new CallFailure('disk-full', allOf(study));
      await mkdir(folderOf(study, id), { recursive: true, mode: 0o700 });
      await syncFolder(allOf(study));
      await rm(part(study, id), { force: true });
      growing.set(`${study} ${id}`, { file: await growFile(part(study, id), sealed(study, id)), size });
      return null;
    }),

    append: ({ study, id, from, sealed: bytes, sha256 }) => inTurn(folderOf(study, id), async () => {
      const found = growing.get(`${study} ${id}`);
      if (!found) throw new CallFailure('not-found', folderOf(study, id));
      if (from !== found.file.length || from + bytes.length > found.size) throw new CallFailure('bad-arguments', folderOf(study, id));
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new CallFailure('verify-failed', folderOf(study, id));
      try {
        await found.file.append(bytes);
      } catch (error) {
        await giveUp(study, id);
        throw error;
      }
      return null;
    }),

    finish: ({ study, id }) => inTurn(folderOf(study, id), async () => {
      const found = growing.get(`${study} ${id}`);
      if (!found) throw new CallFailure('not-found', folderOf(study, id));
      if (found.file.length !== found.size) throw new CallFailure('bad-arguments', folderOf(study, id));
      growing.delete(`${study} ${id}`);
      await found.file.finish();
      return null;
    }),

    read: ({ study, id, from, length }) => inTurn(sealed(study, id), async () => {
      const file = await open(sealed(study, id), 'r');
      try {
        const { size } = await file.stat();
        if (from >= size) return new Uint8Array(0);
        const bytes = new Uint8Array(Math.min(length, size - from));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
        return bytes.slice(0, bytesRead);
      } finally {
        await file.close();
      }
    }),

    remove: ({ study, ids }) => inTurn(allOf(study), async () => {
      for (const id of ids) {
        await giveUp(study, id);
        for (const path of [sealed(study, id), part(study, id)]) if (existsSync(path)) await destroyFile(path);
        await rm(folderOf(study, id), { recursive: true, force: true });
      }
      if (existsSync(allOf(study))) await syncFolder(allOf(study));
      return null;
    }),

    release: (study) => inTurn(allOf(study), async () => {
      for (const name of [...growing.keys()]) if (name.startsWith(`${study} `)) await giveUp(study, name.slice(study.length + 1));
      return null;
    }),
  };
}
