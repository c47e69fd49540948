// The matrix as a table that is gone through by the arrow keys. A cell says in words how things stand; its ground only
// repeats it.

import { Fragment, useEffect, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAttribute, CaseGroup } from '../../../shared/analysis/case-order.ts';
import type { Evidence } from '../../../shared/analysis/evidence.ts';
import type { Matrix, MatrixCell } from '../../../shared/analysis/matrix.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CaseRow, CodeRow } from '../../../shared/model/rows.ts';
import { assessmentLabels, cellStatusLabels } from '../../../shared/model/terms.ts';
import { isContributing, isMentioned } from '../../../shared/analysis/assessment.ts';
import { CodeTag } from '../../ui/CodeTag.tsx';
import { useValueText } from './value-text.ts';
import styles from './matrix.module.css';

export interface Place { readonly case: string; readonly code: string }

interface Props {
  readonly ref: Ref<HTMLTableElement>;
  readonly matrix: Matrix;
  readonly groups: readonly CaseGroup[];
  readonly group: CaseAttribute | null;
  readonly open: Place | null;
  /** Where the cells shall name who said it. */
  readonly evidence: ((caseId: string, code: string) => Evidence) | null;
  readonly language: Language;
  readonly onOpen: (place: Place) => void;
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-10, 0], PageDown: [10, 0] };
const clamp = (n: number, count: number): number => Math.max(0, Math.min(count - 1, n));

export function MatrixTable({ ref, matrix, groups, group, open, evidence, language, onOpen }: Props) {
  const { t } = useTranslation('matrix');
  const valueText = useValueText(language);
  const cases = groups.flatMap((g) => g.cases);
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  const [row, column] = [clamp(at[0], cases.length), clamp(at[1], matrix.codes.length)];

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.altKey || event.metaKey) return;
    const step = steps[event.key];
    let next: readonly [number, number] | null = step ? [row + step[0], column + step[1]] : null;
    if (event.key === 'Home') next = [event.ctrlKey ? 0 : row, 0];
    if (event.key === 'End') next = [event.ctrlKey ? cases.length - 1 : row, matrix.codes.length - 1];
    if (next) {
      const to = [clamp(next[0], cases.length), clamp(next[1], matrix.codes.length)] as const;
      setAt(to);
      const cell = event.currentTarget.querySelector<HTMLElement>(`td[data-at="${to[0]} ${to[1]}"]`);
      cell?.focus();
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else if (event.key === 'Enter' || event.key === ' ') {
      const [one, code] = [cases[row], matrix.codes[column]];
      if (one && code) onOpen({ case: one.id, code: code.id });
    } else return;
    event.preventDefault();
  };

  let n = -1;
  return (
    <div className={styles.scroll}>
      <table ref={ref} role="grid" className={styles.table} aria-label={t('title')} aria-describedby="matrix-keys" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{t('case')}</th>
            {matrix.codes.map((c) => <th key={c.id} scope="col"><CodeTag code={c} language={language} /></th>)}
          </tr>
        </thead>
        {groups.map((g) => (
          <tbody key={String(g.value)}>
            {group !== null && <tr className={styles.group}><th scope="rowgroup" colSpan={matrix.codes.length + 1}>{t('groupOf', { value: valueText(group, g.value), count: g.cases.length })}</th></tr>}
            {g.cases.map((c) => {
              n += 1;
              const line = n;
              return (
                <tr key={c.id}>
                  <th scope="row">{c.pseudonym}</th>
                  {matrix.codes.map((code, i) => (
                    <Cell
                      key={code.id} at={[line, i]} case={c} code={code} cell={matrix.cell(c.id, code.id)} language={language}
                      who={evidence?.(c.id, code.id).informants.map((person) => person.pseudonym.replace(`${c.pseudonym}-`, '')) ?? null}
                      current={line === row && i === column} open={open?.case === c.id && open.code === code.id}
                      onOpen={() => { setAt([line, i]); onOpen({ case: c.id, code: code.id }); }}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      <p id="matrix-keys" className={styles.keys}>{t('keys')}</p>
    </div>
  );
}

interface CellProps {
  readonly at: readonly [number, number];
  readonly case: CaseRow;
  readonly code: CodeRow;
  readonly cell: MatrixCell;
  readonly language: Language;
  readonly who: readonly string[] | null;
  readonly current: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function Cell({ at, case: own, code, cell, language, who, current, open, onOpen }: CellProps) {
  const { t } = useTranslation('matrix');
  const { assessment, excerpts, amounts, example } = cell;
  const { value, reach, sprikende } = assessment;
  const cellRef = useRef<HTMLTableCellElement>(null);
  // What it rests on takes some of the table's room.
  useEffect(() => { if (open) cellRef.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }); }, [open]);
  const isAsked = reach !== 'never-asked';
  // A dimension is coded, not weighed.
  const isWeighed = code.kind !== 'value';
  const ground = !isWeighed ? (excerpts > 0 ? 'mentioned' : 'none') : !isAsked ? 'never' : isContributing(value) ? 'contributing' : isMentioned(value) ? 'mentioned' : value === 'ikke-berort' ? 'none' : 'other';
  const standing = isAsked ? t(`short.${value}`) : t('short.neverAsked');
  const facts = [
    ...(excerpts > 0 ? [t('excerpts', { count: excerpts })] : []),
    ...(amounts > 0 ? [t('amounts', { count: amounts })] : []),
    ...(isWeighed && example !== 'tom' ? [t('example', { status: cellStatusLabels[example][language].toLocaleLowerCase('nb') })] : []),
    ...(who && who.length > 0 ? [t('who', { list: who.join(', ') })] : []),
  ];
  return (
    <td
      ref={cellRef} role="gridcell" tabIndex={current ? 0 : -1} data-at={at.join(' ')} data-ground={ground} aria-selected={open} onClick={onOpen}
      title={`${own.pseudonym} · ${code.label[language]}${isWeighed && isAsked ? ` · ${assessmentLabels[value][language]}` : ''}`}
    >
      {isWeighed && <span className={styles.standing}>{standing}{sprikende && <em>{t('sprikende')}</em>}</span>}
      {facts.length > 0 && <span className={styles.facts}>{facts.map((fact, i) => <Fragment key={fact}><span>{fact}{i < facts.length - 1 && ' ·'}</span>{' '}</Fragment>)}</span>}
      {!isWeighed && facts.length === 0 && <span className={styles.facts}>{t('nothing')}</span>}
    </td>
  );
}
