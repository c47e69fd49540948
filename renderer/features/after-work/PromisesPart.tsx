// What informants said they would send: what, by whom, when it is due, when it came.

import { useState, type FormEvent } from 'react';
import { Button, Select, TextField } from '@navikt/ds-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { addPromise, removePromise, updatePromise } from '../../../shared/commands/interviews.ts';
import type { Row } from '../../../shared/model/rows.ts';
import { useRun } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { today } from '../cases/form/dates.ts';
import { ChoiceRow, DateRow, TextRow, type Option } from '../cases/form/fields.tsx';
import { date, dateOut, ref, required } from '../cases/form/parts.ts';
import { RowForm } from '../cases/form/RowForm.tsx';
import type { AfterWork } from './after-work-data.ts';
import styles from './after-work.module.css';

const promiseSchema = z.object({ text: required, by: ref(), due: date(), received: date() });

export function PromisesPart({ work }: { readonly work: AfterWork }) {
  const { t } = useTranslation(['afterWork', 'common']);
  const run = useRun();
  const [text, setText] = useState('');
  const [by, setBy] = useState('');
  const { interview, promises, present } = work;
  const people: Option[] = present.map((p) => ({ value: p.id, label: p.initials === '' ? p.pseudonym : `${p.initials} (${p.pseudonym})` }));
  const add = (event: FormEvent): void => {
    event.preventDefault();
    void run(addPromise, { interview: interview.id, text, by: by === '' ? null : by, topic: null }).then((done) => {
      if (!done) return;
      setText('');
      setBy('');
    });
  };
  return (
    <section aria-labelledby="follow-promises">
      <h2 id="follow-promises" className={styles.heading}>{t('promises.heading')}</h2>
      {promises.length === 0 && <p className={styles.quiet}>{t('promises.none')}</p>}
      <ul className={styles.promises}>
        {promises.map((p) => <Promised key={p.id} promise={p} people={people} />)}
      </ul>
      <form className={styles.newPromise} onSubmit={add}>
        <TextField size="small" label={t('promises.add')} value={text} onChange={(event) => setText(event.target.value)} autoComplete="off" />
        <Select size="small" label={t('promises.by')} value={by} onChange={(event) => setBy(event.target.value)}>
          <option value="">{t('promises.nobody')}</option>
          {people.map((p) => <option key={p.value} value={p.value}>{p.label}</option>)}
        </Select>
        <Button size="small" variant="secondary" type="submit">{t('common:action.add')}</Button>
      </form>
    </section>
  );
}

function Promised({ promise, people }: { readonly promise: Row<'promises'>; readonly people: readonly Option[] }) {
  const { t } = useTranslation('afterWork');
  const run = useRun();
  const notices = useNotices();
  const values = { text: promise.text, by: promise.by ?? '', due: dateOut(promise.due), received: dateOut(promise.received) };
  const remove = async (): Promise<void> => {
    if (await run(removePromise, { id: promise.id })) notices.say(t('promises.removed', { text: promise.text }));
  };
  return (
    <li>
      <RowForm
        schema={promiseSchema} values={values} draft={['promise', promise.id]} scope={promise.interview} className={styles.promise}
        onCommit={async (changes) => (await run(updatePromise, { id: promise.id, changes })) !== undefined}
      >
        <TextRow name="text" label={t('promises.what')} />
        <ChoiceRow name="by" label={t('promises.by')} options={people} empty={t('promises.nobody')} />
        <DateRow name="due" label={t('promises.due')} />
        <DateRow name="received" label={t('promises.received')} />
      </RowForm>
      <div className={styles.promiseTools}>
        {promise.received === null && <Button size="xsmall" variant="tertiary" onClick={() => void run(updatePromise, { id: promise.id, changes: { received: today() } })}>{t('promises.cameToday')}</Button>}
        <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<TrashIcon aria-hidden />} aria-label={t('promises.removeThis', { text: promise.text })} onClick={() => void remove()}>{t('promises.remove')}</Button>
      </div>
    </li>
  );
}
