// The window's way to its databases. After a full disk Chromium may leave a window without any answer for as long as it
// lives, whatever it asks (seen in Chromium 130, now and then); a new frame in the same page is answered at once.

import { Dexie } from 'dexie';

/** What opens databases: the window's own, or that of the newest frame. */
export const door = (): IDBFactory => Dexie.dependencies.indexedDB;

export class NoAnswer extends Error {}

/** As long as a start may take on a slow disk, ms. */
const usual = 8_000;

/** Throws `NoAnswer` where none came within so many milliseconds. */
export function answered<T>(asked: PromiseLike<T>, patience = usual): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const silence = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new NoAnswer()), patience); });
  return Promise.race([asked, silence]).finally(() => clearTimeout(timer));
}

/** What is opened from now on goes through a new frame, which stays: closing it would close its databases. */
export function renewDoor(): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  Dexie.dependencies.indexedDB = (frame.contentWindow as Window & typeof globalThis).indexedDB;
}

/** Asks; where nothing answers, asks once more through a new door. */
export async function surely<T>(ask: () => PromiseLike<T>): Promise<T> {
  try {
    return await answered(ask());
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    renewDoor();
    return answered(ask());
  }
}

/** Opens the database that `make` makes; where nothing answers, once more through a new door. */
export async function openSurely<D extends Dexie>(make: () => D): Promise<D> {
  let db: D | undefined;
  return surely(async () => {
    db?.close();
    const made = make();
    db = made;
    await made.open();
    return made;
  });
}
