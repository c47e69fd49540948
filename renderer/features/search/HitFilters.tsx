// Which hits are shown: of one case, one kind, one part in the talk, with one code or with none.

import { Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { SearchFilters } from '../../../shared/analysis/search-hits.ts';
import { searchKinds } from '../../../shared/analysis/searchable.ts';
import type { StudyData } from '../../../shared/analysis/study-data.ts';
import type { Language } from '../../../shared/model/language.ts';
import { roles } from '../../../shared/templates/roles.ts';
import styles from './search.module.css';

interface Props { readonly data: StudyData; readonly filters: SearchFilters; readonly onChange: (filters: SearchFilters) => void }

export function HitFilters({ data, filters, onChange }: Props) {
  const { t, i18n } = useTranslation('search');
  const language = i18n.language as Language;
  const used = new Set(data.informants.map((i) => i.role));
  const choices = {
    case: data.cases.map((c) => [c.id, c.pseudonym]),
    kind: searchKinds.map((kind) => [kind, t(`kind.${kind}`)]),
    who: [['informant', t('who.informant')], ['interviewer', t('who.interviewer')], ...roles.filter((r) => used.has(r.slug)).map((r) => [r.slug, `– ${r.label[language]}`])],
    code: [['uncoded', t('uncoded')], ...data.codes.map((c) => [c.id, `${c.parent === null ? '' : '– '}${c.label[language]}`])],
  } as const;
  return (
    <div className={styles.filters}>
      {(Object.keys(choices) as (keyof typeof choices)[]).map((field) => (
        <Select key={field} size="small" label={t(`filter.${field}`)} value={filters[field]} onChange={(event) => onChange({ ...filters, [field]: event.target.value })}>
          <option value="">{t('all')}</option>
          {choices[field].map(([value, label]) => <option key={value} value={value}>{label}</option>)}
        </Select>
      ))}
    </div>
  );
}
