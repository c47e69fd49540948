// Step 3: what the interview as a whole and each informant gave as the weight of a cost driver. Values that differ
// both stay.

import { useMemo, useState, type CSSProperties } from 'react';
import { Button, InlineMessage, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { assessmentLabels } from '../../../shared/model/terms.ts';
import { AssessmentPicker } from '../cells/AssessmentPicker.tsx';
import { stripeOf } from '../../ui/code-stripe.ts';
import type { StepProps } from './AfterWorkScreen.tsx';
import type { AfterWork } from './after-work-data.ts';
import styles from './after-work.module.css';

/** More main drivers than this in one case are asked about. */
const usual = 2;

export function AssessmentsStep({ work }: StepProps) {
  const { t } = useTranslation('afterWork');
  const { touched, present, effective, codes, ownCase } = work;
  const main = codes.filter((c) => c.kind === 'category' && effective.of(ownCase.id, c.id).value === 'hoveddriver').length;
  if (touched.length === 0) return <p className={styles.empty}>{t('assessments.none')}</p>;
  return (
    <div className={styles.assessments}>
      <p className={styles.intro}>{t('assessments.intro')}</p>
      {main > usual && <InlineMessage status="info" size="small">{t('assessments.manyMain', { count: main, pseudonym: ownCase.pseudonym })}</InlineMessage>}
      <div className={styles.wide} role="region" aria-label={t('step.assessments')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('assessments.category')}</th>
              <th scope="col">{t('assessments.whole')}</th>
              {present.map((p) => <th key={p.id} scope="col">{p.initials === '' ? p.pseudonym : `${p.initials} (${p.pseudonym})`}</th>)}
              <th scope="col">{t('assessments.holds')}</th>
            </tr>
          </thead>
          {touched.map((c) => <Category key={c.id} work={work} category={c} />)}
        </table>
      </div>
    </div>
  );
}

const subcategoriesIn = ({ codes }: AfterWork, category: CodeRow): CodeRow[] =>
  codes.filter((c) => c.kind === 'subcategory' && c.parent === category.id && !c.retired);

function Category({ work, category }: { readonly work: AfterWork; readonly category: CodeRow }) {
  const { t, i18n } = useTranslation('afterWork');
  const language = i18n.language as Language;
  const [all, setAll] = useState(false);
  const { assessments, notes, interview } = work;
  const subs = subcategoriesIn(work, category);
  const counted = useMemo(() => {
    const counts = new Map<string, number>();
    for (const n of notes) for (const code of new Set(n.codings.map((c) => c.code))) counts.set(code, (counts.get(code) ?? 0) + 1);
    return counts;
  }, [notes]);
  const inFamily = notes.filter((n) => n.codings.some((c) => c.code === category.id || subs.some((s) => s.id === c.code))).length;
  const isUsed = (c: CodeRow): boolean => (counted.get(c.id) ?? 0) > 0 || assessments.some((a) => a.code === c.id && a.interview === interview.id);
  const shown = all ? subs : subs.filter(isUsed);
  const folded = subs.length - shown.length;
  return (
    <tbody>
      <Row work={work} code={category} count={inFamily} />
      {shown.map((s) => <Row key={s.id} work={work} code={s} count={counted.get(s.id) ?? 0} />)}
      {folded > 0 && (
        <tr>
          <td colSpan={work.present.length + 3} className={styles.more}>
            <Button size="xsmall" variant="tertiary" aria-label={`${t('assessments.showSubs', { count: folded })}: ${category.label[language]}`} onClick={() => setAll(true)}>
              {t('assessments.showSubs', { count: folded })}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Row({ work, code, count }: { readonly work: AfterWork; readonly code: CodeRow; readonly count: number }) {
  const { t, i18n } = useTranslation('afterWork');
  const language = i18n.language as Language;
  const { present, interview, ownCase } = work;
  const isSub = code.kind === 'subcategory';
  const effective = work.effective.of(ownCase.id, code.id);
  const label = code.label[language];
  const picker = (informant: string | null, who: string) => (
    <AssessmentPicker caseId={ownCase.id} codeId={code.id} interviewId={interview.id} informantId={informant} name={t('assessments.of', { category: label, who })} />
  );
  return (
    <tr data-sub={isSub || undefined}>
      <th scope="row">
        {!isSub && code.colour !== null && <span className={styles.number} style={{ '--stripe': stripeOf(code) } as CSSProperties}>{code.colour}</span>}
        {label}
        <span className={styles.noteCount}>{t('assessments.notes', { count })}</span>
      </th>
      <td>{picker(null, t('assessments.whole'))}</td>
      {present.map((p) => <td key={p.id}>{picker(p.id, p.initials || p.pseudonym)}</td>)}
      <td>
        {effective.value !== 'ikke-berort' && <span>{assessmentLabels[effective.value][language]}{effective.from === 'hand' && ` (${t('assessments.byHand')})`}</span>}
        {effective.sprikende && <> <Tag size="xsmall" variant="outline" data-color="warning">{t('assessments.differs')}</Tag></>}
      </td>
    </tr>
  );
}
