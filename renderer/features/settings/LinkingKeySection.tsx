// The linking key (koblingsnøkkel): whether it is here, and the list of names that must not get out.

import { useState, type FormEvent } from 'react';
import { Button, InlineMessage, Select, Table, TextField } from '@navikt/ds-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../shared/model/ids.ts';
import { nameKinds, type LinkingKey, type NameEntry } from '../../../shared/model/linking-key.ts';
import { byOrder } from '../../../shared/model/order.ts';
import { useAll, useLinkingKey, useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import styles from './settings.module.css';

export function LinkingKeySection() {
  const { t } = useTranslation('settings');
  const { state, content } = useLinkingKey();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.stack}>
      <InlineMessage status={state === 'present' || state === 'opening' ? 'info' : 'warning'} size="small">{t(`key.state.${state}`)}</InlineMessage>
      {content && (
        <>
          <h3>{t('key.names')}</h3>
          <p className={styles.help}>{t('key.help')}</p>
          <Button size="small" variant="secondary" aria-expanded={shown} onClick={() => setShown(!shown)}>{shown ? t('key.hide') : t('key.show')}</Button>
          {shown && <NameList content={content} />}
        </>
      )}
    </div>
  );
}

function NameList({ content }: { readonly content: LinkingKey }) {
  const { t } = useTranslation('settings');
  const { linkingKey } = useStudySession();
  const notices = useNotices();
  const cases = useAll('cases')?.toSorted(byOrder) ?? [];
  const change = async (names: readonly NameEntry[]): Promise<boolean> => {
    try {
      await linkingKey.change((k) => ({ ...k, names: [...names] }));
      return true;
    } catch (error) {
      notices.say(t('key.failed', { reason: error instanceof Error ? error.message : '?' }), 'error');
      return false;
    }
  };
  const pseudonym = (id: string | null): string => (id === null ? t('key.all') : (cases.find((c) => c.id === id)?.pseudonym ?? ''));
  return (
    <>
      {content.names.length === 0 && <p>{t('key.none')}</p>}
      {content.names.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('key.names')}>
          <Table size="small">
            <Table.Header><Table.Row>{(['term', 'forms', 'kind', 'label', 'case'] as const).map((c) => <Table.HeaderCell key={c} scope="col">{t(`key.${c}`)}</Table.HeaderCell>)}<Table.DataCell /></Table.Row></Table.Header>
            <Table.Body>
              {content.names.toSorted((a, b) => a.term.localeCompare(b.term, 'nb')).map((n) => (
                <Table.Row key={n.id}>
                  <Table.HeaderCell scope="row">{n.term}</Table.HeaderCell>
                  <Table.DataCell>{n.forms.join(', ')}</Table.DataCell>
                  <Table.DataCell>{t(`key.kinds.${n.kind}`)}</Table.DataCell>
                  <Table.DataCell>[{n.label}]</Table.DataCell>
                  <Table.DataCell>{pseudonym(n.case)}</Table.DataCell>
                  <Table.DataCell><Button size="small" variant="tertiary" data-color="neutral" icon={<TrashIcon title={t('key.remove', { term: n.term })} />} onClick={() => void change(content.names.filter((x) => x.id !== n.id))} /></Table.DataCell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      <NewName cases={cases} onAdd={(entry) => change([...content.names, entry])} />
    </>
  );
}

interface NewNameProps { readonly cases: readonly { readonly id: string; readonly pseudonym: string }[]; readonly onAdd: (entry: NameEntry) => Promise<boolean> }

function NewName({ cases, onAdd }: NewNameProps) {
  const { t } = useTranslation('settings');
  const [term, setTerm] = useState('');
  const [forms, setForms] = useState('');
  const [kind, setKind] = useState<NameEntry['kind']>('neighbour');
  const [label, setLabel] = useState<string | null>(null);
  const [ofCase, setOfCase] = useState('');
  const [missing, setMissing] = useState(false);
  // The usual words for the kind stand in the place until others are written.
  const words = label ?? t(`key.labels.${kind}`);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(term.trim() === '' || words.trim() === '');
    if (term.trim() === '' || words.trim() === '') return;
    const entry: NameEntry = { id: newId(), term: term.trim(), forms: forms.split(',').map((f) => f.trim()).filter(Boolean), kind, label: words.trim(), case: ofCase === '' ? null : ofCase };
    void onAdd(entry).then((done) => {
      if (!done) return;
      setTerm('');
      setForms('');
      setLabel(null);
    });
  };
  return (
    <form className={styles.grid} onSubmit={add}>
      <TextField size="small" label={t('key.term')} value={term} autoComplete="off" error={missing && term.trim() === '' ? t('key.termMissing') : undefined} onChange={(event) => setTerm(event.target.value)} />
      <TextField size="small" label={t('key.forms')} value={forms} autoComplete="off" onChange={(event) => setForms(event.target.value)} />
      <Select size="small" label={t('key.kind')} value={kind} onChange={(event) => setKind(event.target.value as NameEntry['kind'])}>
        {nameKinds.map((k) => <option key={k} value={k}>{t(`key.kinds.${k}`)}</option>)}
      </Select>
      <TextField size="small" label={t('key.label')} value={words} autoComplete="off" error={missing && words.trim() === '' ? t('key.labelMissing') : undefined} onChange={(event) => setLabel(event.target.value)} />
      <Select size="small" label={t('key.case')} value={ofCase} onChange={(event) => setOfCase(event.target.value)}>
        <option value="">{t('key.all')}</option>
        {cases.map((c) => <option key={c.id} value={c.id}>{c.pseudonym}</option>)}
      </Select>
      <div className={styles.row}><Button size="small" variant="secondary" type="submit">{t('key.add')}</Button></div>
    </form>
  );
}
