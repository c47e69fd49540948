// Single statements that an informant took back: withdrawn from the list of notes, and brought back from a list that
// says which they are without repeating them.

import { useMemo } from 'react';
import { Button, ReadMore, Tooltip } from '@navikt/ds-react';
import { CircleSlashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { markNote } from '../../../../shared/commands/notes.ts';
import type { CaseRow, NoteRow } from '../../../../shared/model/rows.ts';
import type { CaseNotes } from '../../../data/case-notes.ts';
import { useRun } from '../../../data/study-context.tsx';
import { useNotices } from '../../../ui/notices.tsx';
import { EraseButton } from '../../leaving/EraseButton.tsx';
import { today } from '../form/dates.ts';
import { undoChord } from '../use-remove-case.ts';
import styles from '../cases.module.css';

/** Minutes and seconds since the interview began. */
export const elapsedText = (ms: number): string => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

export function WithdrawStatement({ note }: { readonly note: NoteRow }) {
  const { t } = useTranslation('cases');
  const run = useRun();
  const notices = useNotices();
  const withdraw = async (): Promise<void> => {
    if (await run(markNote, { id: note.id, changes: { withdrawnAt: today() } })) notices.say(t('notes.withdrawDone', { key: undoChord() }));
  };
  return (
    <Tooltip content={t('notes.withdraw')}>
      <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<CircleSlashIcon aria-hidden />} aria-label={t('notes.withdraw')} onClick={() => void withdraw()} />
    </Tooltip>
  );
}

export function WithdrawnStatements({ row, material }: { readonly row: CaseRow; readonly material: CaseNotes }) {
  const { t } = useTranslation('cases');
  const run = useRun();
  const erasure = useMemo(() => ({ kind: 'statements' as const, case: row.id }), [row.id]);
  const statements = material.withdrawn.filter((n) => n.note.withdrawnAt !== null);
  if (row.withdrawnAt !== null || statements.length === 0) return null;
  return (
    <ReadMore size="small" header={t('notes.statements', { count: statements.length })}>
      <ul className={styles.statements}>
        {statements.map(({ note, speaker }) => {
          const code = material.interviews.find((i) => i.id === note.interview)?.code ?? '';
          const what = t('notes.statement', { speaker: speaker?.pseudonym ?? '–', time: elapsedText(note.elapsed), code });
          return (
            <li key={note.id}>
              {what}
              <Button size="xsmall" variant="secondary" aria-label={t('notes.restoreThis', { what })} onClick={() => void run(markNote, { id: note.id, changes: { withdrawnAt: null } })}>{t('notes.restore')}</Button>
            </li>
          );
        })}
      </ul>
      <EraseButton wish={erasure} name={row.pseudonym} />
    </ReadMore>
  );
}
