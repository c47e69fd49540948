// Taking files in: read one after the other beside the window, shown, and stored only when that is said.

import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importSources, knownFiles, knownLabels, speakerGuess } from '../../../shared/commands/sources.ts';
import type { ErrorCode } from '../../../shared/ipc/contract.ts';
import type { CaseRow } from '../../../shared/model/rows.ts';
import { mostBytes } from '../../../shared/sources/read.ts';
import type { SourceFaultCode } from '../../../shared/sources/source.ts';
import { useRun, useStudySession } from '../../data/study-context.tsx';
import { sourceReader } from '../../platform/source-reader.ts';
import { useNotices } from '../../ui/notices.tsx';
import { undoChord } from '../cases/use-remove-case.ts';
import { itemOf, newSourceOf, reread, type ImportItem } from './import-items.ts';

/** A file that was chosen, dropped or pasted; its bytes are asked for when its turn comes. */
export interface Incoming { readonly name: string | null; readonly size: number; readonly bytes: () => Promise<Uint8Array> }
/** A file that could not be read. */
export interface Unread { readonly name: string; readonly code: SourceFaultCode | 'not-opened' }

interface Reading { readonly name: string | null; readonly at: number; readonly of: number }
interface Found { readonly items: readonly ImportItem[]; readonly unread: readonly Unread[] }

export interface Import {
  /** The file that is being read; null: none. */
  readonly reading: Reading | null;
  /** What was found, to look at before anything is stored; null: nothing is under way. */
  readonly found: Found | null;
  take(files: readonly Incoming[], unopened?: readonly { readonly name: string; readonly code: ErrorCode }[]): Promise<void>;
  /** Gives up what is being read, or what was found. */
  stop(): void;
  change(id: string, changes: Partial<ImportItem>): void;
  /** Reads one anew, with or without looking for speakers. */
  readAs(item: ImportItem, plain: boolean): Promise<void>;
  /** False where it was refused. */
  store(): Promise<boolean>;
}

export function useImport(row: CaseRow): Import {
  const { t } = useTranslation('sources');
  const { store } = useStudySession();
  const run = useRun();
  const notices = useNotices();
  const [reading, setReading] = useState<Reading | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  const around = useCallback(async () => ({
    known: new Map(await knownFiles(store)), interviews: await store.where('interviews', 'case', row.id), labels: await knownLabels(store, row.id),
    guess: speakerGuess(await store.where('informants', 'case', row.id), await store.all('coders')),
  }), [row.id, store]);

  const take = useCallback<Import['take']>(async (files, unopened = []) => {
    if (stopping.current || files.length + unopened.length === 0) return;
    const control = new AbortController();
    stopping.current = control;
    const stopped = new Promise<null>((resolve) => { control.signal.addEventListener('abort', () => resolve(null)); });
    const items: ImportItem[] = [];
    const reader = sourceReader(control.signal);
    const unread: Unread[] = unopened.map(({ name, code }) => ({ name, code: code === 'too-large' ? 'too-large' : 'not-opened' }));
    try {
      const about = await around();
      for (const [i, { name, size, bytes }] of files.entries()) {
        setReading({ name, at: i + 1, of: files.length });
        if (size > mostBytes) {
          unread.push({ name: name ?? t('pasted'), code: 'too-large' });
          continue;
        }
        const read = await Promise.race([bytes().catch(() => null), stopped]);
        const file = read && (await reader.read({ name: name ?? '', bytes: read, options: { known: about.labels } }));
        if (control.signal.aborted) return;
        if (!read || !file) unread.push({ name: name ?? t('pasted'), code: 'not-opened' });
        else if (!file.read.ok) unread.push({ name: name ?? t('pasted'), code: file.read.code });
        else {
          const item = itemOf({ name, bytes: read, file: { ...file, read: file.read } }, about);
          items.push(item);
          if (name !== null && !about.known.has(file.sha256)) about.known.set(file.sha256, row.pseudonym);
        }
      }
      setFound({ items, unread });
    } catch (error) {
      notices.failure(error);
    } finally {
      reader.close();
      stopping.current = null;
      setReading(null);
    }
  }, [around, notices, row.pseudonym, t]);

  const stop = useCallback(() => {
    if (stopping.current) notices.say(t('import.stopped'));
    stopping.current?.abort();
    setFound(null);
  }, [notices, t]);

  const change = useCallback<Import['change']>((id, changes) => {
    setFound((now) => now && { ...now, items: now.items.map((item) => (item.id === id ? { ...item, ...changes } : item)) });
  }, []);

  const readAs = useCallback<Import['readAs']>(async (item, plain) => {
    const { labels, guess } = await around();
    const reader = sourceReader();
    const file = await reader.read({ name: item.name ?? '', bytes: item.bytes, options: { known: labels, speakers: !plain } });
    reader.close();
    if (file?.read.ok) change(item.id, { plain, ...reread(file.read, guess) });
  }, [around, change]);

  const keep = useCallback(async () => {
    const taken = found?.items.filter((item) => item.taken) ?? [];
    const informants = await store.where('informants', 'case', row.id);
    const done = await run(importSources, { case: row.id, interview: null, sources: taken.map((item) => newSourceOf(item, informants, t('speaker.interviewer'))) });
    if (!done) return false;
    setFound(null);
    notices.say(t('import.done', { count: taken.length, pseudonym: row.pseudonym, key: undoChord() }));
    return true;
  }, [found, notices, row, run, store, t]);

  return { reading, found, take, stop, change, readAs, store: keep };
}
