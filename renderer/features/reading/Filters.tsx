// Above the list of segments: whose are shown, blind coding, and one code at a time.

import { Checkbox, Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { whose, type FiltersState } from './use-filters.ts';
import styles from './reading.module.css';

export function Filters({ filters, codes, count }: { readonly filters: FiltersState; readonly codes: readonly CodeRow[]; readonly count: number }) {
  const { t, i18n } = useTranslation('reading');
  const language = i18n.language as Language;
  return (
    <div className={styles.filters}>
      <h2 className={styles.sideHeading}>{t('list.heading')} <span className={styles.quiet}>{count}</span></h2>
      <div className={styles.choices}>
        <Select size="small" label={t('filter.whose')} value={filters.whose} disabled={filters.blind} onChange={(event) => filters.setWhose(whose.find((w) => w === event.target.value) ?? 'both')}>
          {whose.map((w) => <option key={w} value={w}>{t(`filter.${w}`)}</option>)}
        </Select>
        <Select size="small" label={t('filter.code')} value={filters.code} onChange={(event) => filters.setCode(event.target.value)}>
          <option value="">{t('filter.all')}</option>
          {codes.filter((c) => filters.used.has(c.id)).map((c) => <option key={c.id} value={c.id}>{c.parent === null ? '' : '– '}{c.label[language]}</option>)}
        </Select>
      </div>
      <Checkbox size="small" checked={filters.blind} onChange={(event) => filters.setBlind(event.target.checked)} description={filters.blind ? t('filter.blindOn') : undefined}>{t('filter.blind')}</Checkbox>
    </div>
  );
}
