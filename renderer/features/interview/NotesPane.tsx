// Notes and composer together: saving, tagging the last note, and going back to correct earlier ones.

import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { editNote, markNote, removeNote, toggleTag } from '../../../shared/commands/notes.ts';
import { chordLabel } from '../../app/keys.ts';
import { useRun, useStudyRow } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { Composer, type ComposerHandle, type Saved } from './Composer.tsx';
import { formatElapsed, type InterviewData, type ShownNote } from './interview-data.ts';
import type { InterviewClock } from './clock.ts';
import { NoteList } from './NoteList.tsx';
import { TagBar } from './TagBar.tsx';
import { useNoteQueue } from './use-note-queue.ts';
import styles from './interview.module.css';

interface Props {
  readonly data: InterviewData;
  readonly composer: RefObject<ComposerHandle | null>;
  readonly clock: InterviewClock;
  readonly topic: string | null;
  readonly onMove: (by: 1 | -1) => void;
  /** Notes written while informants go through what is left. */
  readonly walkThrough: boolean;
}

export function NotesPane({ data, composer, clock, topic, onMove, walkThrough }: Props) {
  const { t } = useTranslation('interview');
  const run = useRun();
  const notices = useNotices();
  const study = useStudyRow();
  const { interview, notes, informants, codes, topics } = data;
  const stored = useMemo(() => new Set(notes.map((n) => n.note.id)), [notes]);
  const { pending, add, retry } = useNoteQueue(interview.id, stored);
  const [editing, setEditing] = useState<string | null>(null);
  const newest = pending.at(-1)?.id ?? notes.at(-1)?.note.id ?? null;
  // Handlers below are stable for the lines' sake; they read what is newest from here.
  const now = useRef({ notes, newest, pending });
  useEffect(() => {
    now.current = { notes, newest, pending };
  }, [notes, newest, pending]);

  const shortcuts = useMemo(() => new Map(study?.shortcuts.map((s) => [s.short, s.long])), [study]);
  const isStored = useCallback((id: string) => now.current.notes.some((n) => n.note.id === id), []);

  const onSave = ({ line, read }: Saved): void => {
    if (line.editing !== null) {
      setEditing(null);
      const own = line.editing;
      void run(editNote, {
        id: own, text: read.text, splices: read.text === line.text ? line.splices : [], tags: read.tags,
        changes: { speaker: read.speaker, verbatim: read.verbatim, thirdPerson: read.thirdPerson },
      });
      return;
    }
    const { begun } = line;
    if (!begun) return;
    add({
      id: begun.id, interview: interview.id, text: read.text, at: begun.at, elapsed: begun.elapsed, topic: line.topic,
      speaker: read.speaker, verbatim: read.verbatim, thirdPerson: read.thirdPerson, walkThrough, tags: read.tags,
    });
  };

  const onTagLast = (code: string): void => {
    if (newest !== null) void run(toggleTag, { note: newest, code });
  };
  const onThirdPersonLast = (): void => {
    const last = notes.find((n) => n.note.id === newest);
    if (last) void run(markNote, { id: last.note.id, changes: { thirdPerson: !last.note.thirdPerson } });
  };

  const correct = useCallback((shown: ShownNote) => {
    setEditing(shown.note.id);
    composer.current?.correct(shown.note, shown.text, shown.ownTags, formatElapsed(shown.note.elapsed));
  }, [composer]);

  const onEditOther = (from: string | null, by: 1 | -1): void => {
    const at = from === null ? notes.length : notes.findIndex((n) => n.note.id === from);
    const next = notes[at + by];
    if (next) correct(next);
  };

  const onRemove = useCallback((shown: ShownNote) => {
    void run(removeNote, { id: shown.note.id }).then((done) => {
      if (done) notices.say(t('note.removed', { keys: chordLabel({ code: 'KeyZ', mod: true }) }));
    });
  }, [notices, run, t]);

  const tag = useCallback((code: string) => composer.current?.toggleTag(code), [composer]);

  useEffect(() => {
    composer.current?.focus();
  }, [composer]);

  return (
    <div className={styles.notesPane}>
      <NoteList
        notes={notes} pending={pending} hidden={data.hidden} informants={informants} topics={topics} editing={editing}
        onEdit={correct} onRemove={onRemove} onRetry={retry}
      />
      <Composer
        ref={composer} interview={interview.id} codes={codes} informants={informants} shortcuts={shortcuts} topic={topic}
        placeholder={interview.status === 'paused' ? t('composer.placeholderPaused') : t('composer.placeholder')}
        isStored={isStored} elapsed={clock.elapsed} onSave={onSave} onTagLast={onTagLast} onThirdPersonLast={onThirdPersonLast}
        onMove={onMove} onEditOther={onEditOther} onLeave={() => setEditing(null)}
      />
      <TagBar codes={codes} onTag={tag} />
    </div>
  );
}
