// Lines without a speaker and other texts of which only the researcher can say whether they go, decided one by one.

import { Button, Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { doubtKey, type Doubt } from '../../../shared/erasing/scope.ts';
import styles from './leaving.module.css';

export type Decision = 'keep' | 'delete' | 'theirs';

interface Props {
  readonly doubts: readonly Doubt[];
  readonly codeOf: (interview: string) => string;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly onDecide: (key: string, decision: Decision | null) => void;
  readonly onKeepRest: () => void;
}

export function DoubtList({ doubts, codeOf, decisions, onDecide, onKeepRest }: Props) {
  const { t } = useTranslation('leaving');
  const open = doubts.filter((d) => !decisions.has(doubtKey(d))).length;
  return (
    <section aria-labelledby="erase-doubts">
      <h2 id="erase-doubts">{t('doubts.title', { count: doubts.length })}</h2>
      <p className={styles.hint}>{t('doubts.help')}</p>
      <ul className={styles.doubts} aria-labelledby="erase-doubts">
        {doubts.map((d) => {
          const key = doubtKey(d);
          const place = d.interview === null ? t(`doubts.table.${placeOf(d)}`) : `${codeOf(d.interview)}${d.elapsed === null ? '' : ` ${Math.floor(d.elapsed / 60_000)} min`}`;
          return (
            <li key={key}>
              <p><span className={styles.count}>{place}{d.why === 'names' ? ` · ${t('doubts.names')}` : ''}</span>{'\n'}{d.text}</p>
              <Select size="small" hideLabel label={t('doubts.choose', { text: d.text.slice(0, 60) })} value={decisions.get(key) ?? ''} onChange={(event) => onDecide(key, event.target.value === '' ? null : (event.target.value as Decision))}>
                <option value="">{t('doubts.open')}</option>
                <option value="keep">{t('doubts.keep')}</option>
                {d.table === 'notes' && <option value="theirs">{t('doubts.theirs')}</option>}
                <option value="delete">{t('doubts.delete')}</option>
              </Select>
            </li>
          );
        })}
      </ul>
      {open > 0 && <p className={styles.row}>{t('doubts.left', { count: open })}<Button type="button" size="xsmall" variant="tertiary" onClick={onKeepRest}>{t('doubts.keepRest')}</Button></p>}
    </section>
  );
}

const placeOf = (d: Doubt): 'contacts' | 'cases' | 'other' => (d.table === 'contacts' || d.table === 'cases' ? d.table : 'other');
