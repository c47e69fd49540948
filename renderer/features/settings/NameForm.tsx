// One name of the name list, new or there already.

import { useState, type FormEvent } from 'react';
import { Button, Select, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../shared/model/ids.ts';
import { nameKinds, type NameEntry } from '../../../shared/model/linking-key.ts';
import styles from './settings.module.css';

interface Props {
  readonly cases: readonly { readonly id: string; readonly pseudonym: string }[];
  /** The one that is changed; absent: a new one. */
  readonly entry?: NameEntry;
  readonly onSave: (entry: NameEntry) => Promise<boolean>;
  readonly onCancel?: () => void;
}

export function NameForm({ cases, entry, onSave, onCancel }: Props) {
  const { t } = useTranslation(['settings', 'common']);
  const [term, setTerm] = useState(entry?.term ?? '');
  const [forms, setForms] = useState(entry?.forms.join(', ') ?? '');
  const [kind, setKind] = useState<NameEntry['kind']>(entry?.kind ?? 'neighbour');
  const [label, setLabel] = useState<string | null>(entry?.label ?? null);
  const [ofCase, setOfCase] = useState(entry?.case ?? '');
  const [missing, setMissing] = useState(false);
  // The usual words for the kind stand in the place until others are written.
  const words = label ?? t(`key.labels.${kind}`);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const empty = term.trim() === '' || words.trim() === '';
    setMissing(empty);
    if (empty) return;
    void onSave({
      id: entry?.id ?? newId(), term: term.trim(), forms: forms.split(',').map((f) => f.trim()).filter(Boolean), kind, label: words.trim(), case: ofCase === '' ? null : ofCase,
    }).then((done) => {
      if (!done || entry) return;
      setTerm('');
      setForms('');
      setLabel(null);
    });
  };
  return (
    <form className={styles.grid} onSubmit={submit} aria-label={entry ? t('key.edit', { term: entry.term }) : t('key.add')}>
      <TextField
        size="small" label={t('key.term')} value={term} autoComplete="off" autoFocus={entry !== undefined}
        error={missing && term.trim() === '' ? t('key.termMissing') : undefined} onChange={(event) => setTerm(event.target.value)}
      />
      <TextField size="small" label={t('key.forms')} value={forms} autoComplete="off" onChange={(event) => setForms(event.target.value)} />
      <Select size="small" label={t('key.kind')} value={kind} onChange={(event) => setKind(event.target.value as NameEntry['kind'])}>
        {nameKinds.map((k) => <option key={k} value={k}>{t(`key.kinds.${k}`)}</option>)}
      </Select>
      <TextField size="small" label={t('key.label')} value={words} autoComplete="off" error={missing && words.trim() === '' ? t('key.labelMissing') : undefined} onChange={(event) => setLabel(event.target.value)} />
      <Select size="small" label={t('key.case')} value={ofCase} onChange={(event) => setOfCase(event.target.value)}>
        <option value="">{t('key.all')}</option>
        {cases.map((c) => <option key={c.id} value={c.id}>{c.pseudonym}</option>)}
      </Select>
      <div className={styles.row}>
        <Button size="small" variant="secondary" type="submit">{entry ? t('common:action.save') : t('key.add')}</Button>
        {onCancel && <Button size="small" variant="tertiary" type="button" onClick={onCancel}>{t('common:action.cancel')}</Button>}
      </div>
    </form>
  );
}
