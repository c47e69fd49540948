// What main does for attachments, in memory: for tests.

import { CallFailure, type Handlers } from '../../shared/ipc/answer.ts';
import type { ErrorCode } from '../../shared/ipc/contract.ts';

export interface KeptAttachment { bytes: Uint8Array<ArrayBuffer>; readonly size: number; finished: boolean }

export interface MemoryAttachments {
  /** Sealed bytes by study and attachment id, a space between; a test may damage them. */
  readonly kept: Map<string, KeptAttachment>;
  /** A code that adding fails with; null: none. */
  fails: ErrorCode | null;
}

type Calls = Pick<Handlers, Extract<keyof Handlers, `attachments.${string}`>>;

export function memoryAttachmentCalls(at: MemoryAttachments): Calls {
  const find = (study: string, id: string, finished: boolean): KeptAttachment => {
    const one = at.kept.get(`${study} ${id}`);
    if (one?.finished !== finished) throw new CallFailure('not-found');
    return one;
  };
  return {
    'attachments.list': ({ study }) => [...at.kept].filter(([name]) => name.startsWith(study))
      .map(([name, { bytes, finished }]) => ({ id: name.slice(study.length + 1), bytes: bytes.length, finished })),
    'attachments.begin': ({ study, id, size }) => {
      if (at.kept.has(`${study} ${id}`)) throw new CallFailure('already-exists');
      at.kept.set(`${study} ${id}`, { bytes: new Uint8Array(0), size, finished: false });
      return null;
    },
    'attachments.append': async ({ study, id, from, sealed, sha256 }) => {
      const one = find(study, id, false);
      if (at.fails) throw new CallFailure(at.fails, '/data/attachments');
      if (from !== one.bytes.length || from + sealed.length > one.size) throw new CallFailure('bad-arguments');
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(sealed)));
      if ([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') !== sha256) throw new CallFailure('verify-failed');
      const next = new Uint8Array(from + sealed.length);
      next.set(one.bytes);
      next.set(sealed, from);
      one.bytes = next;
      return null;
    },
    'attachments.finish': ({ study, id }) => {
      const one = find(study, id, false);
      if (one.bytes.length !== one.size) throw new CallFailure('bad-arguments');
      one.finished = true;
      return null;
    },
    'attachments.read': ({ study, id, from, length }) => find(study, id, true).bytes.slice(from, from + length),
    'attachments.remove': ({ study, ids }) => {
      for (const id of ids) at.kept.delete(`${study} ${id}`);
      return null;
    },
  };
}
