// The running notes. Each line is rendered once and again only when it changes; the list follows the newest note
// unless the reader has scrolled up.

import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import type { Language } from '../../../shared/model/language.ts';
import type { InformantRow, TopicRow } from '../../../shared/model/rows.ts';
import { CodeTag } from '../../ui/CodeTag.tsx';
import { formatElapsed, type ShownNote } from './interview-data.ts';
import type { PendingNote } from './use-note-queue.ts';
import styles from './interview.module.css';

interface Props {
  readonly notes: readonly ShownNote[];
  readonly pending: readonly PendingNote[];
  readonly hidden: number;
  readonly informants: readonly InformantRow[];
  readonly topics: readonly TopicRow[];
  readonly editing: string | null;
  readonly onEdit: (shown: ShownNote) => void;
  readonly onRemove: (shown: ShownNote) => void;
  readonly onRetry: (id: string) => void;
}

export function NoteList({ notes, pending, hidden, informants, topics, editing, onEdit, onRemove, onRetry }: Props) {
  const { t } = useTranslation('interview');
  const list = useRef<HTMLOListElement>(null);
  const count = notes.length + pending.length;

  useEffect(() => {
    const at = list.current;
    if (!at) return;
    const nearEnd = at.scrollHeight - at.scrollTop - at.clientHeight < 240;
    if (nearEnd) at.scrollTop = at.scrollHeight;
    // Tags arrive after the note and make its line taller.
  }, [notes, pending]);

  // Where the screen opens, the newest note is the one to see.
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, []);

  const initials = new Map(informants.map((i) => [i.id, i.initials || i.pseudonym]));
  const topicTitles = new Map(topics.map((topic) => [topic.id, topic]));
  return (
    <>
      {hidden > 0 && <p className={styles.quiet}>{t('note.hidden', { count: hidden })}</p>}
      <ol ref={list} className={styles.notes} aria-label={t('note.list')} tabIndex={0}>
        {count === 0 && <li className={styles.quiet}>{t('note.empty')}</li>}
        {notes.map((shown, at) => (
          <NoteLine
            key={shown.note.id} shown={shown} editing={editing === shown.note.id}
            speaker={shown.note.speaker === null ? '' : (initials.get(shown.note.speaker) ?? '')}
            topic={shown.note.topic !== null && notes[at - 1]?.note.topic !== shown.note.topic ? topicTitles.get(shown.note.topic) : undefined}
            onEdit={onEdit} onRemove={onRemove}
          />
        ))}
        {pending.map((p) => (
          <li key={p.id} className={styles.note} data-failed={p.failed !== false || undefined}>
            <span className={styles.time}>{formatElapsed(p.elapsed)}</span>
            <div className={styles.body}>
              <p className={styles.text}>{p.text}</p>
              {p.failed !== false && <p role="alert">{t('composer.notSaved')} <button type="button" className={styles.plain} onClick={() => onRetry(p.id)}>{t('composer.retry')}</button></p>}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

interface LineProps {
  readonly shown: ShownNote;
  readonly speaker: string;
  /** Given where the topic differs from the line above. */
  readonly topic: TopicRow | undefined;
  readonly editing: boolean;
  readonly onEdit: (shown: ShownNote) => void;
  readonly onRemove: (shown: ShownNote) => void;
}

const NoteLine = memo(function NoteLine({ shown, speaker, topic, editing, onEdit, onRemove }: LineProps) {
  const { t, i18n } = useTranslation('interview');
  const language = i18n.language as Language;
  const { note, text, tags } = shown;
  const time = formatElapsed(note.elapsed);
  return (
    <li className={styles.note} data-editing={editing || undefined} data-note={note.id}>
      {topic && <p className={styles.topicMark}>{topic.title[language]}</p>}
      <span className={styles.time}>{time}</span>
      <div className={styles.body}>
        <p className={styles.text}>
          {speaker !== '' && <strong className={styles.speaker}>{speaker} </strong>}
          {note.verbatim ? `«${text}»` : text}
        </p>
        {(tags.length > 0 || note.thirdPerson || note.verbatim) && (
          <p className={styles.tags}>
            {tags.map((code) => <CodeTag key={code.id} code={code} language={language} />)}
            {note.thirdPerson && <span className={styles.flag}>{t('note.thirdPerson')}</span>}
            {note.verbatim && <span className={styles.flag}>{t('note.verbatim')}</span>}
          </p>
        )}
      </div>
      <span className={styles.tools}>
        <button type="button" className={styles.tool} aria-label={t('note.edit', { time })} title={t('note.edit', { time })} onClick={() => onEdit(shown)}><PencilIcon aria-hidden /></button>
        <button type="button" className={styles.tool} aria-label={t('note.remove', { time })} title={t('note.remove', { time })} onClick={() => onRemove(shown)}><TrashIcon aria-hidden /></button>
      </span>
    </li>
  );
});
