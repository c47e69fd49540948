// The journal (journal) of each study: what the window seals line by line, appended and synced to disk beside the
// database, which can vanish without a signal. Main cannot read the lines; it numbers and chains them.
//
// `studies/<id>/journal/00000001.journal` is text. First line: JSON with the study's key slots, so that the file opens
// alone. Then `<number> <chain> <base64>`, where chain is the first 32 hex digits of the SHA-256 of the chain before,
// the number and the base64. The file is allocated ahead with zero bytes, which end it.

import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CallFailure } from '../../shared/ipc/answer.ts';
import { withoutDeviceSlots } from '../../shared/exchange/device-slots.ts';
import { Turns } from '../../shared/model/turns.ts';
import { destroyFile } from './destroy.ts';
import { fileFailure } from './file-failure.ts';
import { chainAfter, headChain, parseSegment, type SegmentContent } from './journal-lines.ts';
import { syncFolder } from './verified-file.ts';

/** What of a file handle the journal uses; tests give one that fails. */
export interface SegmentFile {
  write(bytes: Uint8Array, offset: number, length: number, position: number): Promise<unknown>;
  datasync(): Promise<void>;
  close(): Promise<void>;
}

export interface JournalSettings {
  readonly openFile?: (path: string) => Promise<SegmentFile>;
  /** Called where the disk is full; true where room was made and another try makes sense. */
  readonly makeRoom?: () => Promise<boolean>;
  /** Bytes that a file grows by ahead of what is written. */
  readonly ahead?: number;
  /** A larger file is followed by a new one, bytes. */
  readonly largest?: number;
}

export interface JournalSegment { readonly number: number; readonly bytes: number }

export interface Journals {
  /** Oldest first. */
  segments(study: string): Promise<JournalSegment[]>;
  read(study: string, segment: number): Promise<SegmentContent>;
  /** Resolves when every line is on the disk; answers the segment that they lie in. */
  append(study: string, lines: readonly Uint8Array[]): Promise<{ segment: number }>;
  /** The next line begins a new file, headed by the keys as they are now. */
  rotate(study: string): Promise<{ segment: number }>;
  /** Removes the files below `segment`. */
  trim(study: string, segment: number): Promise<null>;
  /** Closes the study's file, so that its folder can be removed. */
  release(study: string): Promise<null>;
  /** Destroys it: its files each open alone, with keys that were given up. */
  destroy(study: string): Promise<null>;
}

/** Where a file ends: its number, the number of the next line, and the chain so far. */
interface End { readonly number: number; readonly seq: number; readonly chain: string | null }
interface Current { readonly file: SegmentFile; readonly number: number; at: number; allocated: number; seq: number; chain: string }

const usual = { ahead: 1024 * 1024, largest: 16 * 1024 * 1024 } as const;
const namePattern = /^(\d{8})\.journal$/;
const fileName = (number: number): string => `${String(number).padStart(8, '0')}.journal`;

export function openJournals(dataFolder: string, settings: JournalSettings = {}): Journals {
  const ahead = settings.ahead ?? usual.ahead;
  const largest = settings.largest ?? usual.largest;
  const openFile = settings.openFile ?? ((path: string): Promise<SegmentFile> => open(path, 'wx', 0o600));
  const folderOf = (study: string): string => join(dataFolder, 'studies', study, 'journal');
  const current = new Map<string, Current>();
  const turns = new Map<string, Turns>();
  const inTurn = <T>(study: string, work: () => Promise<T>): Promise<T> => {
    const ofStudy = turns.get(study) ?? new Turns();
    turns.set(study, ofStudy);
    return ofStudy.take(work).catch((error: unknown) => { throw fileFailure(error, folderOf(study)); });
  };

  const list = async (study: string): Promise<JournalSegment[]> => {
    const folder = folderOf(study);
    if (!existsSync(folder)) return [];
    const numbers = (await readdir(folder)).flatMap((name) => namePattern.exec(name)?.[1] ?? []).map(Number).sort((a, b) => a - b);
    return Promise.all(numbers.map(async (number) => ({ number, bytes: (await stat(join(folder, fileName(number)))).size })));
  };

  const lastEnd = async (study: string): Promise<End | null> => {
    const last = (await list(study)).at(-1);
    if (!last) return null;
    const { next, chain } = parseSegment(await readFile(join(folderOf(study), fileName(last.number))));
    return { number: last.number, seq: next, chain };
  };

  /**
   * Never continues an old file: what a crash or a full disk left at its end stays as it is. `left` is the end of the
   * file before where that is known, so that it need not be read.
   */
  const begin = async (study: string, left?: End): Promise<Current> => {
    const keysFile = join(dataFolder, 'studies', study, 'keys.json');
    if (!existsSync(keysFile)) throw new CallFailure('not-found', keysFile);
    const keys = parsedOrNull(await readFile(keysFile, 'utf8'));
    if (keys === null) throw new CallFailure('verify-failed', keysFile);
    const folder = folderOf(study);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const before = left ?? await lastEnd(study);
    const number = (before?.number ?? 0) + 1;
    const path = join(folder, fileName(number));
    const head = JSON.stringify({
      format: 'feltbok-journal', version: 1, study, segment: number, first: before?.seq ?? 1, after: before?.chain ?? null,
      keys: withoutDeviceSlots(keys),
    });
    const header = Buffer.from(`${head}\n`);
    const file = await openFile(path);
    try {
      const start = Buffer.alloc(Math.max(ahead, header.length));
      header.copy(start);
      await file.write(start, 0, start.length, 0);
      await file.datasync();
      await syncFolder(folder);
      const begun: Current = { file, number, at: header.length, allocated: start.length, seq: before?.seq ?? 1, chain: headChain(head) };
      current.set(study, begun);
      return begun;
    } catch (error) {
      await file.close().catch(() => {});
      await rm(path, { force: true }).catch(() => {});
      throw error;
    }
  };

  const finish = async (study: string): Promise<End | undefined> => {
    const open = current.get(study);
    current.delete(study);
    await open?.file.close().catch(() => {});
    return open;
  };

  const write = async (study: string, lines: readonly Uint8Array[]): Promise<number> => {
    let open = current.get(study);
    if (open && open.at >= largest) open = await begin(study, await finish(study));
    open ??= await begin(study);
    let { seq, chain } = open;
    const texts = lines.map((sealed) => {
      const base64 = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength).toString('base64');
      chain = chainAfter(chain, seq, base64);
      return `${String(seq++)} ${chain} ${base64}\n`;
    });
    const bytes = Buffer.from(texts.join(''));
    try {
      if (open.at + bytes.length > open.allocated) {
        const zeros = Buffer.alloc(Math.max(ahead, open.at + bytes.length - open.allocated));
        await open.file.write(zeros, 0, zeros.length, open.allocated);
        open.allocated += zeros.length;
      }
      await open.file.write(bytes, 0, bytes.length, open.at);
      await open.file.datasync();
    } catch (error) {
      // Half a line may stand there now; the next one goes into a file of its own.
      await finish(study);
      throw error;
    }
    Object.assign(open, { at: open.at + bytes.length, seq, chain });
    return open.number;
  };

  return {
    segments: (study) => inTurn(study, () => list(study)),
    read: (study, segment) => inTurn(study, async () => parseSegment(await readFile(join(folderOf(study), fileName(segment))))),
    append: (study, lines) => inTurn(study, async () => {
      try {
        return { segment: await write(study, lines) };
      } catch (error) {
        if (!isFull(error) || !(await settings.makeRoom?.())) throw error;
        return { segment: await write(study, lines) };
      }
    }),
    rotate: (study) => inTurn(study, async () => {
      return { segment: (await begin(study, await finish(study))).number };
    }),
    trim: (study, below) => inTurn(study, async () => {
      const open = current.get(study)?.number;
      for (const { number } of await list(study)) {
        if (number < below && number !== open) await rm(join(folderOf(study), fileName(number)), { force: true });
      }
      return null;
    }),
    release: (study) => inTurn(study, async () => {
      await finish(study);
      return null;
    }),
    destroy: (study) => inTurn(study, async () => {
      await finish(study);
      const folder = folderOf(study);
      if (!existsSync(folder)) return null;
      for (const name of await readdir(folder)) await destroyFile(join(folder, name));
      await rm(folder, { recursive: true, force: true });
      await syncFolder(join(folder, '..'));
      return null;
    }),
  };
}

function parsedOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
