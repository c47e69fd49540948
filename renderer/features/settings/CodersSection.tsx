// Who codes: the study's coders, and which of them works on this machine.

import { useState, type FormEvent } from 'react';
import { Button, Radio, RadioGroup, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { addCoder, updateCoder } from '../../../shared/commands/study.ts';
import { byOrder } from '../../../shared/model/order.ts';
import type { Row } from '../../../shared/model/rows.ts';
import { useAll, useCoder, useRun, useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { SavedText, UnsavedRow } from '../../ui/SavedText.tsx';
import styles from './settings.module.css';

export function CodersSection() {
  const { t } = useTranslation('settings');
  const session = useStudySession();
  const run = useRun();
  const coders = useAll('coders')?.toSorted(byOrder);
  const [name, setName] = useState('');
  const active = useCoder();
  const notices = useNotices();
  if (!coders) return null;
  const add = (event: FormEvent): void => {
    event.preventDefault();
    void run(addCoder, { name }).then((done) => { if (done) setName(''); });
  };
  return (
    <>
      <p className={styles.help}>{t('coders.help')}</p>
      <RadioGroup size="small" legend={t('coders.active')} value={active} onChange={(id: string) => void session.setCoder(id).catch(notices.failure)}>
        {coders.map((c) => <Radio key={c.id} value={c.id}>{c.name}{c.initials === '' ? '' : ` (${c.initials})`}</Radio>)}
      </RadioGroup>
      {coders.filter((c) => c.id === active).map((c) => <UnsavedRow key={c.id} what="coder" id={c.id}><CoderFields coder={c} /></UnsavedRow>)}
      <form className={styles.row} onSubmit={add}>
        <TextField className={styles.grow} size="small" label={t('coders.newName')} value={name} autoComplete="off" onChange={(event) => setName(event.target.value)} />
        <Button size="small" variant="secondary" type="submit">{t('coders.add')}</Button>
      </form>
    </>
  );
}

function CoderFields({ coder }: { readonly coder: Row<'coders'> }) {
  const { t } = useTranslation('settings');
  const run = useRun();
  const save = async (changes: { name?: string; initials?: string }): Promise<boolean> =>
    (await run(updateCoder, { id: coder.id, name: coder.name, initials: coder.initials, ...changes })) !== undefined;
  return (
    <div className={styles.row}>
      <div className={styles.grow}><SavedText name="name" label={t('coders.name')} value={coder.name} needed={t('coders.nameMissing')} onSave={(name) => save({ name })} /></div>
      <SavedText name="initials" label={t('coders.initials')} value={coder.initials} maxLength={8} onSave={(initials) => save({ initials })} />
    </div>
  );
}
