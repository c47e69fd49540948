// What main does for attachments, where there is no main: sealed pieces in a small database of their own.

import { Dexie, type Table } from 'dexie';
import { CallFailure, type Handlers } from '../../shared/ipc/answer.ts';

interface Kept { readonly study: string; readonly id: string; readonly size: number; readonly finished: boolean }
interface Piece { readonly study: string; readonly id: string; readonly from: number; readonly sealed: Uint8Array<ArrayBuffer> }
type Database = Dexie & { kept: Table<Kept, [string, string]>; pieces: Table<Piece, [string, string, number]> };

type Calls = Pick<Handlers, Extract<keyof Handlers, `attachments.${string}`>>;

export function browserAttachmentCalls(): Calls {
  const db = new Dexie('feltbok-attachments') as Database;
  db.version(1).stores({ kept: '[study+id], study', pieces: '[study+id+from], [study+id]' });

  const lengthOf = async (study: string, id: string): Promise<number> => {
    const last = await db.pieces.where('[study+id+from]').between([study, id, 0], [study, id, Infinity]).last();
    return last ? last.from + last.sealed.length : 0;
  };
  return {
    'attachments.list': async ({ study }) => Promise.all((await db.kept.where('study').equals(study).toArray())
      .map(async ({ id, finished }) => ({ id, bytes: await lengthOf(study, id), finished }))),
    'attachments.begin': async ({ study, id, size }) => {
      if (await db.kept.get([study, id])) throw new CallFailure('already-exists');
      await db.kept.put({ study, id, size, finished: false });
      return null;
    },
    'attachments.append': async ({ study, id, from, sealed }) => {
      const one = await db.kept.get([study, id]);
      if (!one || one.finished) throw new CallFailure('not-found');
      if (from !== (await lengthOf(study, id)) || from + sealed.length > one.size) throw new CallFailure('bad-arguments');
      await db.pieces.put({ study, id, from, sealed: new Uint8Array(sealed) });
      return null;
    },
    'attachments.finish': async ({ study, id }) => {
      const one = await db.kept.get([study, id]);
      if (!one || one.finished) throw new CallFailure('not-found');
      if ((await lengthOf(study, id)) !== one.size) throw new CallFailure('bad-arguments');
      await db.kept.put({ ...one, finished: true });
      return null;
    },
    'attachments.read': async ({ study, id, from, length }) => {
      // Pieces are as long as what is asked for at a time.
      const piece = await db.pieces.get([study, id, from]);
      if (!piece) throw new CallFailure('not-found');
      return piece.sealed.slice(0, length);
    },
    'attachments.remove': async ({ study, ids }) => {
      for (const id of ids) {
        await db.pieces.where('[study+id]').equals([study, id]).delete();
        await db.kept.delete([study, id]);
      }
      return null;
    },
  };
}
