// What an opened line of the overview tells: topics that nobody touched, and what after-work lacks, by name.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { topicReach, type CaseOverview } from '../../../shared/analysis/overview.ts';
import type { StudyData } from '../../../shared/analysis/study-data.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { InterviewRow } from '../../../shared/model/rows.ts';
import type { UndecidedAmounts } from '../../data/undecided-amounts.ts';
import type { Undecided } from '../../data/undecided-names.ts';
import { CodeTag } from '../../ui/CodeTag.tsx';
import styles from './overview.module.css';

interface Props { readonly data: StudyData; readonly row: CaseOverview; readonly interviews: readonly InterviewRow[]; readonly names: Undecided; readonly amounts: UndecidedAmounts }

export function CaseDetails({ data, row, interviews, names, amounts }: Props) {
  const { t, i18n } = useTranslation('overview');
  const language = i18n.language as Language;
  const { untouched } = useMemo(() => topicReach(data, interviews), [data, interviews]);
  const sources = data.sources.filter((s) => s.case === row.case.id && names !== 'without-key' && (names?.get(s.id) ?? 0) > 0);
  const figured = data.sources.filter((s) => s.case === row.case.id && amounts?.has(s.id) === true);
  const begun = interviews.some((i) => i.status !== 'planned');
  return (
    <div className={styles.detailGrid}>
      <section>
        <h3 className={styles.h3}>{t('cases.untouched')}</h3>
        {!begun && <p className={styles.hint}>{t('cases.untouchedBefore')}</p>}
        {begun && untouched.length === 0 && <p className={styles.hint}>{t('cases.untouchedNone')}</p>}
        {begun && untouched.length > 0 && (
          <ul className={styles.topics}>{untouched.map((topic) => <li key={topic.id}>{topic.title[language]}</li>)}</ul>
        )}
      </section>
      {names === 'without-key' && data.sources.some((s) => s.case === row.case.id) && <p className={styles.hint}>{t('next.namesUnknown')}</p>}
      {sources.length > 0 && names !== 'without-key' && (
        <section>
          <h3 className={styles.h3}>{t('cases.names')}</h3>
          <ul className={styles.topics}>{sources.map((s) => <li key={s.id}><Link href={`/kilde/${s.id}`} className={styles.link}>{t('cases.namesIn', { title: s.title, count: names?.get(s.id) ?? 0 })}</Link></li>)}</ul>
        </section>
      )}
      {figured.length > 0 && (
        <section>
          <h3 className={styles.h3}>{t('cases.amounts')}</h3>
          <ul className={styles.topics}>{figured.map((s) => <li key={s.id}><Link href={`/kilde/${s.id}`} className={styles.link}>{t('cases.amountsIn', { title: s.title, count: amounts?.get(s.id) ?? 0 })}</Link></li>)}</ul>
        </section>
      )}
      {row.afterWork.map((lacks) => {
        const code = interviews.find((i) => i.id === lacks.interview)?.code ?? '';
        if (lacks.unassessed.length + lacks.withoutExample.length === 0) return null;
        return (
          <section key={lacks.interview}>
            <h3 className={styles.h3}>{t('cases.lacksIn', { code })}</h3>
            {lacks.unassessed.length > 0 && <Codes data={data} label={t('lacks.assessments', { count: lacks.unassessed.length })} codes={lacks.unassessed} language={language} />}
            {lacks.withoutExample.length > 0 && <Codes data={data} label={t('lacks.examples', { count: lacks.withoutExample.length })} codes={lacks.withoutExample} language={language} />}
          </section>
        );
      })}
    </div>
  );
}

function Codes({ data, label, codes, language }: { readonly data: StudyData; readonly label: string; readonly codes: readonly string[]; readonly language: Language }) {
  return (
    <p className={styles.lacking}>
      <span>{label}:</span>
      {codes.map((id) => {
        const code = data.byId.codes.get(id);
        return code ? <CodeTag key={id} code={code} language={language} /> : null;
      })}
    </p>
  );
}
