// A group of codes at a glance: each with its definition and how much it is used.

import { Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import { Shown } from '../../ui/Shown.tsx';
import { shownText } from '../../ui/shown-text.ts';
import type { CodeNode } from './code-tree.ts';
import { useTagKeys } from './use-tag-keys.ts';
import type { CountUsage } from './use-code-usage.ts';
import styles from './codebook.module.css';

interface Props {
  readonly node: CodeNode;
  readonly language: Language;
  readonly usage: CountUsage;
  readonly onSelect: (id: string) => void;
}

export function GroupPage({ node, language, usage, onSelect }: Props) {
  const { t } = useTranslation('codebook');
  const keyOf = useTagKeys();
  const keyed = node.children.some((c) => c.code?.key != null);
  return (
    <section aria-labelledby="gruppe">
      <h2 id="gruppe" className={styles.title}>{t(`groups.${node.group}`)}</h2>
      <p className={styles.intro}>{t(`intro.${node.group}`)}</p>
      <Table size="small" className={styles.table}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('column.code')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('column.definition')}</Table.HeaderCell>
            {keyed && <Table.HeaderCell scope="col" className={styles.keyCell}>{t('column.key')}</Table.HeaderCell>}
            <Table.HeaderCell scope="col" align="right">{t('column.excerpts')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" align="right">{t('column.cases')}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {node.children.map((child) => {
            const code = child.code!;
            const used = usage(child, true);
            return (
              <Table.Row key={child.id}>
                <Table.HeaderCell scope="row" className={styles.codeCell}>
                  <span className={styles.codeName}>
                    {code.kind === 'category' && <span className={styles.codeNumber}>{code.colour}</span>}
                    <button type="button" className={styles.toCode} onClick={() => onSelect(child.id)}>{shownText(code.label, language).text}</button>
                  </span>
                  {code.retired && <span className={styles.retired}> {t('retired')}</span>}
                </Table.HeaderCell>
                <Table.DataCell><Shown text={code.definition} language={language} /></Table.DataCell>
                {keyed && <Table.DataCell className={styles.keyCell}>{code.key !== null && <kbd>{keyOf(code.key)}</kbd>}</Table.DataCell>}
                <Table.DataCell align="right">{used?.excerpts ?? '…'}</Table.DataCell>
                <Table.DataCell align="right">{used?.cases ?? '…'}</Table.DataCell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
    </section>
  );
}
