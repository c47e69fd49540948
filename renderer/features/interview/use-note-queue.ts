// Notes on their way to the database. The field is free the moment Enter is pressed; a note that could not be
// saved stays in sight until it is.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { addNote, type NewNote } from '../../../shared/commands/notes.ts';
import { draftId } from '../../data/drafts.ts';
import { useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';

/** `failed`: the database did not take it; `refused`: the command did not, and only a person can do something about it. */
export interface PendingNote extends NewNote { readonly id: string; readonly failed: false | 'unsaved' | 'refused' }

/** Before what the database did not take is given to it again, ms. */
const again = 2_000;

interface NoteQueue {
  readonly pending: readonly PendingNote[];
  readonly add: (note: NewNote & { readonly id: string }) => void;
  readonly retry: (id: string) => void;
}

/** A note that the database refused, as it is kept until it takes it. */
interface Unsaved { readonly unsaved: NewNote & { readonly id: string } }

const isUnsaved = (value: unknown): value is Unsaved => typeof value === 'object' && value !== null && 'unsaved' in value;

export function useNoteQueue(interview: string, stored: ReadonlySet<string>): NoteQueue {
  const session = useStudySession();
  const notices = useNotices();
  const [queue, setQueue] = useState<readonly PendingNote[]>([]);

  const send = useCallback((note: PendingNote) => {
    const draft = draftId('unsaved', note.id);
    const keep = (failed: 'unsaved' | 'refused'): void => {
      setQueue((all) => all.map((p) => (p.id === note.id ? { ...p, failed } : p)));
      session.drafts.save(draft, note.interview, { unsaved: note } satisfies Unsaved);
    };
    session.run(addNote, note).then(
      (outcome) => {
        if ('refused' in outcome) {
          notices.refusal(outcome);
          keep('refused');
        } else {
          void session.drafts.clear(draft);
        }
      },
      (error: unknown) => {
        // Said once; from then on the line itself says it.
        if (note.failed === false) notices.failure(error);
        keep('unsaved');
      },
    );
  }, [notices, session]);

  // What an earlier window could not save is tried again as the interview opens.
  const looked = useRef<string | null>(null);
  useEffect(() => {
    // Once: `send` is another function with every notice, also with that of a try that failed.
    if (looked.current === interview) return;
    looked.current = interview;
    void session.drafts.within(interview).then((drafts) => {
      const kept = drafts.flatMap(({ value }) => (isUnsaved(value) ? [{ ...value.unsaved, failed: false as const }] : []));
      if (kept.length > 0) setQueue((all) => [...kept, ...all]);
      kept.forEach(send);
    }, notices.failure);
  }, [interview, notices.failure, send, session]);

  const add = useCallback((note: NewNote & { readonly id: string }) => {
    const pending: PendingNote = { ...note, failed: false };
    // What is stored by now leaves the queue for good.
    setQueue((all) => [...all.filter((p) => p.failed || !stored.has(p.id)), pending]);
    send(pending);
  }, [send, stored]);

  const retry = useCallback((id: string) => {
    const note = queue.find((p) => p.id === id);
    if (note) send(note);
  }, [queue, send]);

  // A database that takes writes again gets what it did not take before, unasked.
  useEffect(() => {
    const owed = queue.filter((p) => p.failed === 'unsaved' && !stored.has(p.id));
    if (owed.length === 0) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (session.saveState().kind !== 'failed') owed.forEach(send);
      }, again);
    };
    look();
    const stop = session.subscribe(look);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [queue, send, session, stored]);

  const pending = useMemo(() => queue.filter((p) => !stored.has(p.id)), [queue, stored]);
  return { pending, add, retry };
}
