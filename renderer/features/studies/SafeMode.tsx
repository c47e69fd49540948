// After several crashes in a row: says so, and asks where to go once a study is unlocked. None of the ways shows the screen that was open last.

import { LocalAlert, Radio, RadioGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { SafePlace } from '../../app/safe-start.ts';
import styles from './studies.module.css';

const places = ['overview', 'snapshots', 'file'] as const satisfies readonly SafePlace[];

export function SafeMode({ place, onPlace }: { readonly place: SafePlace; readonly onPlace: (place: SafePlace) => void }) {
  const { t } = useTranslation('studies');
  return (
    <LocalAlert status="warning" className={styles.safe}>
      <LocalAlert.Header>
        <LocalAlert.Title>{t('safe.heading')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <p>{t('safe.text')}</p>
        <RadioGroup size="small" legend={t('safe.where')} value={place} onChange={onPlace}>
          {places.map((p) => <Radio key={p} value={p} description={t(`safe.${p}Hint`)}>{t(`safe.${p}`)}</Radio>)}
        </RadioGroup>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
