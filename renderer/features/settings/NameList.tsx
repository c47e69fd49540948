// The name list of the linking key: what must not get out, and what stands in its place.

import { useState } from 'react';
import { Button, Table } from '@navikt/ds-react';
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { LinkingKey, NameEntry } from '../../../shared/model/linking-key.ts';
import { byOrder } from '../../../shared/model/order.ts';
import { useAll, useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { NameForm } from './NameForm.tsx';
import styles from './settings.module.css';

const columns = ['term', 'forms', 'kind', 'label', 'case'] as const;

export function NameList({ content }: { readonly content: LinkingKey }) {
  const { t } = useTranslation(['settings', 'common']);
  const { linkingKey } = useStudySession();
  const notices = useNotices();
  const cases = useAll('cases')?.toSorted(byOrder) ?? [];
  const [editing, setEditing] = useState<string | null>(null);
  // The linking key is no part of the log, so undo does not reach it.
  const [removed, setRemoved] = useState<NameEntry | null>(null);

  const change = async (edit: (names: readonly NameEntry[]) => NameEntry[]): Promise<boolean> => {
    try {
      await linkingKey.change((k) => ({ ...k, names: edit(k.names) }));
      return true;
    } catch (error) {
      notices.say(t('key.failed', { reason: error instanceof Error ? error.message : '?' }), 'error');
      return false;
    }
  };
  const remove = async (entry: NameEntry): Promise<void> => {
    if (await change((names) => names.filter((n) => n.id !== entry.id))) setRemoved(entry);
  };
  const bringBack = async (entry: NameEntry): Promise<void> => {
    if (await change((names) => [...names, entry])) setRemoved(null);
  };
  const pseudonym = (id: string | null): string => (id === null ? t('key.all') : (cases.find((c) => c.id === id)?.pseudonym ?? ''));
  const edited = content.names.find((n) => n.id === editing);

  return (
    <>
      {content.names.length === 0 && <p>{t('key.none')}</p>}
      {content.names.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('key.names')}>
          <Table size="small">
            <Table.Header><Table.Row>{columns.map((c) => <Table.HeaderCell key={c} scope="col">{t(`key.${c}`)}</Table.HeaderCell>)}<Table.DataCell /></Table.Row></Table.Header>
            <Table.Body>
              {content.names.toSorted((a, b) => a.term.localeCompare(b.term, 'nb')).map((n) => (
                <Table.Row key={n.id} selected={n.id === editing}>
                  <Table.HeaderCell scope="row">{n.term}</Table.HeaderCell>
                  <Table.DataCell>{n.forms.join(', ')}</Table.DataCell>
                  <Table.DataCell>{t(`key.kinds.${n.kind}`)}</Table.DataCell>
                  <Table.DataCell>[{n.label}]</Table.DataCell>
                  <Table.DataCell>{pseudonym(n.case)}</Table.DataCell>
                  <Table.DataCell className={styles.tools}>
                    <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<PencilIcon title={t('key.edit', { term: n.term })} />} onClick={() => setEditing(n.id)} />
                    <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<TrashIcon title={t('key.remove', { term: n.term })} />} onClick={() => void remove(n)} />
                  </Table.DataCell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      <p role="status" className={styles.removed}>
        {removed && <>{t('key.removed', { term: removed.term })} <Button size="xsmall" variant="tertiary" onClick={() => void bringBack(removed)}>{t('key.bringBack')}</Button></>}
      </p>
      {edited
        ? (
          <NameForm
            key={edited.id} cases={cases} entry={edited} onCancel={() => setEditing(null)}
            onSave={async (entry) => {
              const done = await change((names) => names.map((n) => (n.id === entry.id ? entry : n)));
              if (done) setEditing(null);
              return done;
            }}
          />
        )
        : <NameForm key="new" cases={cases} onSave={(entry) => change((names) => [...names, entry])} />}
    </>
  );
}
