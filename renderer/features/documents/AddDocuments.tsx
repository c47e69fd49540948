// Adding files: chosen or dropped, to the municipality or to one of its interviews, with how far each has come.

import { useState, useSyncExternalStore } from 'react';
import { Button, FileUpload, ProgressBar, Select } from '@navikt/ds-react';
import { FilePlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { CaseRow, InterviewRow } from '../../../shared/model/rows.ts';
import { useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { addingOf } from './adding.ts';
import { useSayFailure } from './use-documents.ts';
import styles from './documents.module.css';

interface Props { readonly row: CaseRow; readonly interviews: readonly InterviewRow[] }

export function AddDocuments({ row, interviews }: Props) {
  const { t } = useTranslation('documents');
  const session = useStudySession();
  const notices = useNotices();
  const sayFailure = useSayFailure();
  const adding = addingOf(session);
  const all = useSyncExternalStore(adding.subscribe, adding.all);
  const [owner, setOwner] = useState(row.id);
  const owners = new Set([row.id, ...interviews.map((i) => i.id)]);
  const here = all.filter((f) => owners.has(f.owner));

  const add = async (files: readonly File[]): Promise<void> => {
    const outcomes = await Promise.all(files.map(async (file) => ({ file, outcome: await adding.add(file, owners.has(owner) ? owner : row.id) })));
    const added = outcomes.filter(({ outcome }) => outcome.kind === 'added').length;
    if (added > 0) notices.say(t('added', { count: added }));
    // Said last, so that it is what stands there.
    for (const { file, outcome } of outcomes) {
      if (outcome.kind === 'refused') notices.refusal(outcome.refusal);
      if (outcome.kind === 'failed') sayFailure(outcome.error, file.name);
    }
  };

  return (
    <section className={styles.add} aria-label={t('add')}>
      <Select className={styles.owner} size="small" label={t('ownerLabel')} value={owner} onChange={(event) => setOwner(event.target.value)}>
        <option value={row.id}>{t('ownerCase', { pseudonym: row.pseudonym })}</option>
        {interviews.map((i) => <option key={i.id} value={i.id}>{t('ownerInterview', { code: i.code })}</option>)}
      </Select>
      <FileUpload.Dropzone label={t('add')} description={t('addHelp')} icon={FilePlusIcon} onSelect={(_, { accepted }) => void add(accepted)} />
      {here.length > 0 && (
        <ul className={styles.onTheWay}>
          {here.map((f) => (
            <li key={f.id}>
              <span id={`on-the-way-${f.id}`}>{t('adding', { name: f.name })}</span>
              <ProgressBar size="small" value={Math.round(f.share * 100)} valueMax={100} aria-labelledby={`on-the-way-${f.id}`} />
              <Button size="xsmall" variant="secondary" onClick={() => adding.stop(f.id)}>{t('stop')}<span className="visually-hidden"> {f.name}</span></Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
