// A list that may be long: its first lines, and the rest when asked for.

import { useState, type ReactNode } from 'react';
import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import styles from './example.module.css';

const first = 25;

export function CappedList<T>({ items, children }: { readonly items: readonly T[]; readonly children: (item: T) => ReactNode }) {
  const { t } = useTranslation('cells');
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={styles.lines}>{(all ? items : items.slice(0, first)).map(children)}</ul>
      {!all && items.length > first && <Button size="xsmall" variant="tertiary" onClick={() => setAll(true)}>{t('showAll', { count: items.length })}</Button>}
    </>
  );
}
