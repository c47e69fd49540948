// Notes on their way to the database. The field is free the moment Enter is pressed; a note that could not be
// saved stays in sight until it is.

import { useCallback, useMemo, useState } from 'react';
import { addNote, type NewNote } from '../../../shared/commands/notes.ts';
import { draftId } from '../../data/drafts.ts';
import { useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';

export interface PendingNote extends NewNote { readonly id: string; readonly failed: boolean }

interface NoteQueue {
  readonly pending: readonly PendingNote[];
  readonly add: (note: NewNote & { readonly id: string }) => void;
  readonly retry: (id: string) => void;
}

export function useNoteQueue(stored: ReadonlySet<string>): NoteQueue {
  const session = useStudySession();
  const notices = useNotices();
  const [queue, setQueue] = useState<readonly PendingNote[]>([]);

  const send = useCallback((note: PendingNote) => {
    const keep = draftId('unsaved', note.id);
    session.run(addNote, note).then(
      (outcome) => {
        if ('refused' in outcome) {
          notices.refusal(outcome);
          setQueue((all) => all.map((p) => (p.id === note.id ? { ...p, failed: true } : p)));
          session.drafts.save(keep, note.interview, note);
        } else {
          void session.drafts.clear(keep);
        }
      },
      (error: unknown) => {
        notices.failure(error);
        setQueue((all) => all.map((p) => (p.id === note.id ? { ...p, failed: true } : p)));
        session.drafts.save(keep, note.interview, note);
      },
    );
  }, [notices, session]);

  const add = useCallback((note: NewNote & { readonly id: string }) => {
    const pending: PendingNote = { ...note, failed: false };
    // What is stored by now leaves the queue for good.
    setQueue((all) => [...all.filter((p) => p.failed || !stored.has(p.id)), pending]);
    send(pending);
  }, [send, stored]);

  const retry = useCallback((id: string) => {
    const note = queue.find((p) => p.id === id);
    if (!note) return;
    setQueue((all) => all.map((p) => (p.id === id ? { ...p, failed: false } : p)));
    send(note);
  }, [queue, send]);

  const pending = useMemo(() => queue.filter((p) => !stored.has(p.id)), [queue, stored]);
  return { pending, add, retry };
}
