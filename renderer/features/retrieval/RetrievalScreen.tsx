// «Uthenting»: coded excerpts by any combination of codes, attributes, role, coder, kind of source, text and dates, with
// queries that are saved with the study.

import { useDeferredValue, useMemo, useState } from 'react';
import { Button, Select, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { anything, excerptsOf, retrieve, type Retrieval } from '../../../shared/analysis/retrieval.ts';
import { removeQuery, saveQuery } from '../../../shared/commands/queries.ts';
import { isBlank } from '../../../shared/text/clean.ts';
import { usePreferences } from '../../app/preferences.ts';
import { useCoder, useRun } from '../../data/study-context.tsx';
import { useStudyData } from '../../data/use-study-data.ts';
import { ExcerptList } from './ExcerptList.tsx';
import { QueryFields } from './QueryFields.tsx';
import styles from './retrieval.module.css';

export default function RetrievalScreen() {
  const { t } = useTranslation('retrieval');
  const run = useRun();
  const coder = useCoder();
  const { blindCoding } = usePreferences();
  const data = useStudyData();
  const [query, setQuery] = useState(anything);
  const [saved, setSaved] = useState('');
  const [title, setTitle] = useState('');
  const wanted = useDeferredValue(query);
  // Blind, what others coded is not seen here either.
  const seen = useMemo(() => (data && blindCoding ? { ...data, codings: data.codings.filter((c) => c.coder === coder) } : data), [blindCoding, coder, data]);
  const excerpts = useMemo(() => (seen ? excerptsOf(seen) : []), [seen]);
  const found = useMemo(() => (seen ? retrieve(excerpts, wanted, seen.codes) : []), [excerpts, seen, wanted]);

  if (!data) return <p role="status" className={styles.reading}>{t('reading')}</p>;
  const change = (changes: Partial<Retrieval>): void => {
    setSaved('');
    setQuery((now) => ({ ...now, ...changes }));
  };
  const open = (id: string): void => {
    const row = data.queries.find((q) => q.id === id);
    setSaved(row ? id : '');
    setQuery(row ? { ...anything, ...(row.query as Partial<Retrieval>) } : anything);
  };
  const save = async (): Promise<void> => {
    const done = await run(saveQuery, { title, query });
    if (!done) return;
    setTitle('');
    setSaved(done.value.id);
  };
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('title')}</h1>
      <div className={styles.saved}>
        <Select size="small" label={t('saved')} value={saved} onChange={(event) => open(event.target.value)}>
          <option value="">{t('noneSaved')}</option>
          {data.queries.map((q) => <option key={q.id} value={q.id}>{q.title}</option>)}
        </Select>
        {saved !== '' && <Button size="small" variant="tertiary" data-color="neutral" onClick={() => { void run(removeQuery, { id: saved }); setSaved(''); }}>{t('remove')}</Button>}
        <form className={styles.saved} onSubmit={(event) => { event.preventDefault(); if (!isBlank(title)) void save(); }}>
          <TextField size="small" label={t('name')} value={title} onChange={(event) => setTitle(event.target.value)} />
          <Button size="small" variant="secondary" type="submit">{t('save')}</Button>
        </form>
      </div>
      <QueryFields data={data} query={query} onChange={change} />
      <p className={styles.count} role="status">{t('count', { count: found.length, cases: new Set(found.map((e) => e.case.id)).size, all: excerpts.length })}</p>
      <ExcerptList excerpts={found} codes={data.codes} />
    </div>
  );
}
