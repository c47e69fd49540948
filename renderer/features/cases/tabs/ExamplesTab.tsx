// «Kommuneeksempler»: category by category, what was found for the case and what is written of it.

import { useState } from 'react';
import { Table, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Effective } from '../../../../shared/analysis/assessment.ts';
import type { Language } from '../../../../shared/model/language.ts';
import { byOrder } from '../../../../shared/model/order.ts';
import type { CaseRow, CellRow, CodeRow } from '../../../../shared/model/rows.ts';
import { assessmentLabels, cellStatusLabels } from '../../../../shared/model/terms.ts';
import { useCaseAssessments } from '../../../data/case-assessments.ts';
import { useCaseNotes } from '../../../data/case-notes.ts';
import { useAll, useWhere } from '../../../data/study-context.tsx';
import { CodeTag } from '../../../ui/CodeTag.tsx';
import { ExampleEditor } from '../../cells/ExampleEditor.tsx';
import { OpenableRow } from '../OpenableRow.tsx';
import { AssessmentGrid } from './AssessmentGrid.tsx';
import styles from '../cases.module.css';

const columns = ['category', 'assessment', 'excerpts', 'status', 'text'] as const;
const statusColours = { tom: 'neutral', utkast: 'warning', ferdig: 'success' } as const;

/** `first`: the code whose example is open from the beginning. */
export function ExamplesTab({ row, first = null }: { readonly row: CaseRow; readonly first?: string | null }) {
  const { t } = useTranslation('cases');
  const codes = useAll('codes')?.toSorted(byOrder);
  const cells = useWhere('cells', 'case', row.id);
  const texts = useWhere('texts', 'scope', row.id);
  const assessments = useCaseAssessments(row.id);
  const material = useCaseNotes(row.id);
  const [opened, setOpened] = useState(first);
  if (!codes || !cells || !texts || !assessments || !material) return null;
  if (row.withdrawnAt !== null) return <p className={styles.none}>{t('example.withdrawn')}</p>;

  const rows = codes.filter((c) => (c.kind === 'category' || c.kind === 'theme') && !c.retired);
  return (
    <div className={styles.stack}>
      <p className={styles.hint}>{t('example.help')}</p>
      <div className={styles.scroll}>
        <Table size="small">
          <caption className="visually-hidden">{t('tab.examples')}</caption>
          <Table.Header>
            <Table.Row>{columns.map((c) => <Table.HeaderCell key={c} scope="col" align={c === 'excerpts' ? 'right' : 'left'}>{t(`example.column.${c}`)}</Table.HeaderCell>)}</Table.Row>
          </Table.Header>
          <Table.Body>
            {rows.map((code) => {
              const children = codes.filter((c) => c.parent === code.id && !c.retired);
              const family = new Set([code.id, ...children.map((c) => c.id)]);
              const cell = cells.find((c) => c.code === code.id);
              return (
                <CategoryLine
                  key={code.id} row={row} code={code} subcategories={children} cell={cell} found={assessments.of(row.id, code.id)}
                  text={texts.find((x) => x.id === cell?.text)?.text ?? ''} open={opened === code.id}
                  excerpts={material.notes.filter((n) => n.codings.some((c) => family.has(c.code))).length}
                  onToggle={() => setOpened(opened === code.id ? null : code.id)}
                />
              );
            })}
          </Table.Body>
        </Table>
      </div>
    </div>
  );
}

interface LineProps {
  readonly row: CaseRow;
  readonly code: CodeRow;
  readonly subcategories: readonly CodeRow[];
  readonly cell: CellRow | undefined;
  readonly text: string;
  readonly excerpts: number;
  readonly found: Effective;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function CategoryLine({ row, code, subcategories, cell, text, excerpts, found, open, onToggle }: LineProps) {
  const { t, i18n } = useTranslation('cases');
  const language = i18n.language as Language;
  // The two open themes are no cost drivers and are not assessed.
  const assessed = code.kind === 'category';
  const status = cell?.status ?? 'tom';
  return (
    <OpenableRow
      open={open} onToggle={onToggle} columns={columns.length}
      label={<CodeTag code={code} language={language} full />}
      cells={(
        <>
          <Table.DataCell>
            {assessed ? assessmentLabels[found.value][language] : '–'}
            {assessed && found.sprikende && <> <Tag size="xsmall" variant="moderate" data-color="warning">{t('example.differs')}</Tag></>}
            {assessed && found.from === 'hand' && <span className={styles.reason}>{t('example.byHand')}</span>}
          </Table.DataCell>
          <Table.DataCell align="right" className={styles.number}>{excerpts}</Table.DataCell>
          <Table.DataCell><Tag size="small" variant="moderate" data-color={statusColours[status]}>{cellStatusLabels[status][language]}</Tag></Table.DataCell>
          <Table.DataCell><span className={styles.preview}>{text}</span></Table.DataCell>
        </>
      )}
    >
      <div className={styles.sections}>
        {assessed && <AssessmentGrid row={row} codes={[code, ...subcategories]} />}
        <ExampleEditor caseId={row.id} codeId={code.id} />
      </div>
    </OpenableRow>
  );
}
