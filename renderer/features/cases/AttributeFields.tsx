// The attributes of a municipality as fields: in the form for a new one and on its own page.

import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import { caseStatusLabels } from '../../../shared/model/terms.ts';
import { caseStatuses } from '../../../shared/model/vocabulary.ts';
import { countiesIn } from '../../../shared/templates/counties.ts';
import { kostraGroups } from '../../../shared/templates/kostra.ts';
import { useAll } from '../../data/study-context.tsx';
import { coasts } from './attributes.ts';
import { CheckRow, ChoiceRow, LongRow, TextRow } from './form/fields.tsx';
import formStyles from './form/form.module.css';
import styles from './cases.module.css';

/** `own` is the case the fields belong to, where it exists. */
export function AttributeFields({ own }: { readonly own?: string }) {
  const { t, i18n } = useTranslation(['cases', 'common']);
  const language = i18n.language as Language;
  const cases = useAll('cases');
  const [status, county, countyListYear] = useWatch({ name: ['status', 'county', 'countyListYear'] }) as [string, string, string];
  const counties = useMemo(() => {
    const listed = countiesIn(Number(countyListYear) || new Date().getFullYear());
    const options = listed.toSorted((a, b) => a.localeCompare(b, 'nb')).map((c) => ({ value: c, label: c }));
    // A county of another list stays visible until another is chosen.
    return county === '' || listed.includes(county) ? options : [{ value: county, label: t('field.countyOther', { county }) }, ...options];
  }, [county, countyListYear, t]);
  const others = (cases ?? []).filter((c) => c.id !== own).toSorted((a, b) => a.pseudonym.localeCompare(b.pseudonym, 'nb', { numeric: true }));
  const notSet = t('common:action.notSet');
  return (
    <>
      <ChoiceRow name="status" label={t('field.status')} options={caseStatuses.map((s) => ({ value: s, label: caseStatusLabels[s][language] }))} />
      {status !== 'inkludert' && status !== 'forespurt' && (
        <LongRow name="statusReason" label={t(status === 'takket-nei' ? 'field.declineReason' : 'field.replaceReason')} span={2} minRows={1} />
      )}
      {status === 'erstattet' && (
        <ChoiceRow name="replacedBy" label={t('field.replacedBy')} empty={notSet} options={others.map((c) => ({ value: c.id, label: c.pseudonym }))} />
      )}
      <TextRow name="population" label={t('field.population')} inputMode="numeric" />
      <TextRow name="populationYear" label={t('field.populationYear')} inputMode="numeric" />
      <TextRow name="countyListYear" label={t('field.countyListYear')} inputMode="numeric" />
      <ChoiceRow name="county" label={t('field.county')} empty={notSet} options={counties} />
      <ChoiceRow
        name="kostraGroup" label={t('field.kostraGroup')} empty={notSet} span={2}
        options={kostraGroups.map((g) => ({ value: String(g.group), label: `${g.group}: ${g.label[language]}` }))}
      />
      <ChoiceRow name="centrality" label={t('field.centrality')} empty={notSet} options={[1, 2, 3, 4, 5, 6].map((n) => ({ value: String(n), label: n === 1 ? t('field.mostCentral') : n === 6 ? t('field.leastCentral') : String(n) }))} />
      <ChoiceRow name="coast" label={t('field.coast')} empty={notSet} options={coasts.map((c) => ({ value: c, label: t(`coast.${c}`) }))} />
      <div className={[formStyles.span2, styles.checks].join(' ')}>
        <CheckRow name="regionalCentre" label={t('field.regionalCentre')} />
        <CheckRow name="largeArea" label={t('field.largeArea')} />
      </div>
    </>
  );
}
