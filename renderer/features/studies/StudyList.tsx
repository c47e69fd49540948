// The studies on this machine. Titles are sealed with the rest, so a study shows its number and when it was made.

import { useState } from 'react';
import { Button, InlineMessage, Tag } from '@navikt/ds-react';
import { ChevronDownIcon, ChevronRightIcon, TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { StudySession } from '../../data/session.ts';
import type { DamagedStudy, ListedStudy } from '../../data/studies.ts';
import { DeleteDialog } from './DeleteDialog.tsx';
import { lastStudy } from './last-study.ts';
import { UnlockForm } from './UnlockForm.tsx';
import type { Example } from './use-example.ts';
import styles from './studies.module.css';

interface Props {
  readonly studies: readonly ListedStudy[];
  readonly damaged: readonly DamagedStudy[];
  readonly example: Example;
  readonly onOpen: (session: StudySession) => void;
  /** `outOfReach`: folders of copies and of the linking key that could not be reached. */
  readonly onDeleted: (name: string, outOfReach: readonly string[]) => void;
}

interface Entry { readonly id: string; readonly name: string; readonly made: string; readonly study: ListedStudy | null }

const long = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long' });
const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

export function StudyList({ studies, damaged, example, onOpen, onDeleted }: Props) {
  const { t, i18n } = useTranslation('studies');
  const own = studies.filter((s) => !s.fictive);
  const [chosen, setChosen] = useState<string | null>(() => own.find((s) => s.id === lastStudy())?.id ?? (own.length === 1 ? own[0]!.id : null));
  const [deleting, setDeleting] = useState<Entry | null>(null);

  /** A date that was lost is told as such, not as 1970. */
  const made = (createdAt: string): string => {
    const date = new Date(createdAt);
    if (Number.isNaN(date.getTime()) || date.getTime() === 0) return t('list.createdUnknown');
    return t('list.created', { date: (i18n.language === 'en' ? english : long).format(date) });
  };
  const unreadable = damaged.map((d): Entry => ({ id: d.id, name: '', made: made(d.createdAt), study: null }));
  const entries = [...own.map((s): Entry => ({ id: s.id, name: '', made: made(s.createdAt), study: s })), ...unreadable]
    .map((e, i): Entry => ({ ...e, name: t('list.name', { number: i + 1 }) }));
  const examples = studies.filter((s) => s.fictive).map((s): Entry => ({ id: s.id, name: t('list.example'), made: made(s.createdAt), study: s }));
  const all = [...entries, ...examples];

  return (
    <>
      <ul className={styles.list}>
        {all.map((entry) => (
          <li key={entry.id} className={styles.item} data-chosen={entry.id === chosen || undefined}>
            <div className={styles.row}>
              <Title entry={entry} chosen={entry.id === chosen} onChoose={() => setChosen(entry.id === chosen ? null : entry.id)} />
              {entry.study?.fictive && (
                <Button size="xsmall" variant="secondary" loading={example.busy !== null} onClick={example.open}>{t('action.open', { ns: 'common' })}</Button>
              )}
              <Button
                size="xsmall" variant="tertiary" data-color="neutral" icon={<TrashIcon title={t('delete.more', { name: entry.name })} />}
                onClick={() => setDeleting(entry)}
              />
            </div>
            {entry.study === null && <InlineMessage status="error" size="small" className={styles.inside}>{t('list.damaged')}</InlineMessage>}
            {entry.id === chosen && entry.study && <UnlockForm study={entry.study} name={entry.name} onOpen={onOpen} />}
          </li>
        ))}
      </ul>
      {own.length > 0 && <p className={styles.note}>{t('list.sealed')}</p>}
      {deleting && (
        <DeleteDialog
          id={deleting.id} name={deleting.name} onClose={() => setDeleting(null)}
          onDeleted={(outOfReach) => {
            setDeleting(null);
            onDeleted(deleting.name, outOfReach);
          }}
        />
      )}
    </>
  );
}

function Title({ entry, chosen, onChoose }: { readonly entry: Entry; readonly chosen: boolean; readonly onChoose: () => void }) {
  const { t } = useTranslation('studies');
  const facts = (
    <span>
      <strong>{entry.name}</strong>
      <span className={styles.made}> · {entry.made}</span>
    </span>
  );
  if (entry.study === null || entry.study.fictive) {
    return (
      <span className={styles.name}>
        {facts}
        {entry.study?.fictive && <Tag size="xsmall" variant="outline" data-color="info">{t('list.exampleMark')}</Tag>}
      </span>
    );
  }
  const Chevron = chosen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <button type="button" className={styles.name} aria-expanded={chosen} onClick={onChoose}>
      <Chevron aria-hidden />
      {facts}
      {entry.id === lastStudy() && <span className={styles.made}>{t('list.last')}</span>}
    </button>
  );
}
