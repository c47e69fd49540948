// «Dokumenter»: files of the municipality and recordings of its interviews, sealed as they were given.

import { useMemo, useState } from 'react';
import { Button, InlineMessage, ProgressBar, Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { matcherOf } from '../../../shared/disclosure/names.ts';
import type { AttachmentRow, CaseRow } from '../../../shared/model/rows.ts';
import { useLinkingKey } from '../../data/study-context.tsx';
import { WithdrawnRows } from '../leaving/WithdrawRow.tsx';
import caseStyles from '../cases/cases.module.css';
import { AddDocuments } from './AddDocuments.tsx';
import { DocumentLine, documentColumns } from './DocumentLine.tsx';
import { DestroyButton } from './DestroyButton.tsx';
import { useCitable } from './use-citable.ts';
import { useCheck } from './use-check.ts';
import { useDocuments, usePresence } from './use-documents.ts';
import styles from './documents.module.css';

/** `first`: the document that is open from the beginning. */
export function DocumentsTab({ row, first = null }: { readonly row: CaseRow; readonly first?: string | null }) {
  const { t } = useTranslation('documents');
  const documents = useDocuments(row);
  const presence = usePresence(documents?.shown);
  const check = useCheck();
  const [opened, setOpened] = useState(first);
  const citable = useCitable();
  const { content } = useLinkingKey();
  const names = useMemo(() => content && matcherOf(content, () => null), [content]);
  if (!documents) return null;
  const { interviews, sources, shown, withdrawn, ids } = documents;

  const ownerText = (owner: string): string => {
    if (owner === row.id) return row.pseudonym;
    return interviews.find((i) => i.id === owner)?.code ?? sources.find((s) => s.id === owner)?.title ?? '–';
  };
  const stateOf = (a: AttachmentRow) => (check.damaged.has(a.id) ? 'damaged' : (presence.get(a.id) ?? 'whole'));

  return (
    <div className={styles.tab}>
      <p className={caseStyles.hint}>{t('help')}</p>
      {row.withdrawnAt === null && <AddDocuments row={row} interviews={interviews} />}
      <WithdrawnRows caseId={row.id} name={row.pseudonym} rows={ids} />
      {withdrawn.length > 0 && (
        <section className={styles.withdrawn} aria-label={t('withdrawn', { count: withdrawn.length })}>
          <InlineMessage status="info" size="small">{t('withdrawn', { count: withdrawn.length })}</InlineMessage>
          <ul>{withdrawn.map((a, n) => <li key={a.id}>{t('withdrawnOne', { n: n + 1, owner: ownerText(a.owner) })} <DestroyButton attachment={a} called={t('withdrawnOne', { n: n + 1, owner: ownerText(a.owner) })} /></li>)}</ul>
        </section>
      )}
      {shown.length === 0 && withdrawn.length === 0 && <p className={caseStyles.none}>{t('none')}</p>}
      {shown.length > 0 && (
        <>
          <div className={caseStyles.scroll}>
            <Table size="small">
              <caption className="visually-hidden">{t('caption')}</caption>
              <Table.Header>
                <Table.Row>{documentColumns.map((c) => <Table.HeaderCell key={c} scope="col" align={c === 'size' ? 'right' : 'left'}>{t(`column.${c}`)}</Table.HeaderCell>)}</Table.Row>
              </Table.Header>
              <Table.Body>
                {shown.map((a) => (
                  <DocumentLine
                    key={a.id} attachment={a} caseId={row.id} document={citable?.get(a.id)} owner={ownerText(a.owner)} state={stateOf(a)} namesSomebody={(names?.find(a.name).length ?? 0) > 0}
                    open={opened === a.id} onToggle={() => setOpened(opened === a.id ? null : a.id)}
                  />
                ))}
              </Table.Body>
            </Table>
          </div>
          <div className={styles.check}>
            <Button size="small" variant="secondary" loading={check.share !== null} onClick={() => void check.run(shown)}>{t('check.do')}</Button>
            {check.share !== null && <ProgressBar size="small" value={Math.round(check.share * 100)} valueMax={100} aria-label={t('check.running')} />}
          </div>
        </>
      )}
    </div>
  );
}
