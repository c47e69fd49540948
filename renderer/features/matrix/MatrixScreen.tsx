// «Matrise»: municipalities by categories, sub-categories or dimensions; sorted and grouped by what is told of the
// municipalities. Each cell opens what it rests on.

import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { Checkbox, Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { assessmentsOf } from '../../../shared/analysis/assessment.ts';
import { caseAttributes, groupedCases, groupings, sortedCases, type CaseAttribute } from '../../../shared/analysis/case-order.ts';
import { evidenceIn } from '../../../shared/analysis/evidence.ts';
import { matrixOf } from '../../../shared/analysis/matrix.ts';
import { categoriesOf, includedCases, subcategoriesOf, type StudyData } from '../../../shared/analysis/study-data.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { useStudyData } from '../../data/use-study-data.ts';
import { EvidencePanel } from './EvidencePanel.tsx';
import { MatrixTable, type Place } from './MatrixTable.tsx';
import styles from './matrix.module.css';

/** What stands across: the categories, the sub-categories of one, the values of a dimension. */
interface Across { readonly id: string; readonly codes: readonly CodeRow[] }

const allCategories = 'categories';

function acrossOf(data: StudyData): Across[] {
  const categories = categoriesOf(data);
  const dimensions = data.codes.filter((c) => c.kind === 'dimension' && !c.retired);
  return [
    { id: allCategories, codes: categories },
    ...categories.map((c) => ({ id: c.id, codes: [c, ...subcategoriesOf(data, c.id)] })).filter(({ codes }) => codes.length > 1),
    ...dimensions.map((d) => ({ id: d.id, codes: data.codes.filter((c) => c.parent === d.id && !c.retired) })).filter(({ codes }) => codes.length > 0),
  ];
}

const attributeIn = (value: string): CaseAttribute | null => caseAttributes.find((a) => a === value) ?? null;

export default function MatrixScreen() {
  const { t, i18n } = useTranslation('matrix');
  const language = i18n.language as Language;
  const data = useStudyData();
  const [across, setAcross] = useState(allCategories);
  const [sort, setSort] = useState<CaseAttribute | null>(null);
  const [group, setGroup] = useState<CaseAttribute | null>(null);
  const [withNames, setWithNames] = useState(false);
  const [open, setOpen] = useState<Place | null>(null);
  const table = useRef<HTMLTableElement>(null);

  const choices = useMemo(() => (data ? acrossOf(data) : []), [data]);
  const chosen = choices.find((c) => c.id === across) ?? choices[0];
  const groups = useMemo(() => (data ? groupedCases(sortedCases(includedCases(data), sort), group) : []), [data, group, sort]);
  const assessments = useMemo(() => data && assessmentsOf(data), [data]);
  const evidence = useMemo(() => data && assessments && evidenceIn(data, assessments), [assessments, data]);
  const matrix = useMemo(() => data && assessments && chosen && matrixOf(data, { codes: chosen.codes, assessments }), [assessments, chosen, data]);
  const shown = useDeferredValue(open);

  const close = useCallback(() => {
    setOpen(null);
    table.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }, []);

  if (!data || !matrix || !evidence) return <div className={styles.screen}><h1 className={styles.title}>{t('title')}</h1><p role="status">{t('reading')}</p></div>;
  const labelOf = (id: string): string => data.byId.codes.get(id)?.label[language] ?? '';
  return (
    <div className={styles.screen} data-open={open !== null || undefined}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        <div className={styles.choices}>
          <Select size="small" label={t('across')} value={chosen?.id ?? ''} onChange={(event) => { setAcross(event.target.value); setOpen(null); }}>
            {choices.map((c) => <option key={c.id} value={c.id}>{c.id === allCategories ? t('categories') : data.byId.codes.get(c.id)?.kind === 'dimension' ? t('dimension', { label: labelOf(c.id) }) : t('below', { label: labelOf(c.id) })}</option>)}
          </Select>
          <Select size="small" label={t('sort')} value={sort ?? ''} onChange={(event) => setSort(attributeIn(event.target.value))}>
            <option value="">{t('attribute.pseudonym')}</option>
            {caseAttributes.map((a) => <option key={a} value={a}>{t(`attribute.${a}`)}</option>)}
          </Select>
          <Select size="small" label={t('group')} value={group ?? ''} onChange={(event) => setGroup(attributeIn(event.target.value))}>
            <option value="">{t('noGroup')}</option>
            {groupings.map((a) => <option key={a} value={a}>{t(`attribute.${a}`)}</option>)}
          </Select>
          <Checkbox size="small" checked={withNames} onChange={(event) => setWithNames(event.target.checked)}>{t('showWho')}</Checkbox>
        </div>
      </header>
      {groups.length === 0
        ? <p className={styles.empty}>{t('empty')}</p>
        : <MatrixTable ref={table} matrix={matrix} groups={groups} group={group} open={open} evidence={withNames ? evidence : null} language={language} onOpen={setOpen} />}
      {shown && open && <EvidencePanel key={`${shown.case} ${shown.code}`} data={data} place={shown} evidence={evidence(shown.case, shown.code)} language={language} onClose={close} />}
    </div>
  );
}
