// «Tallopplysninger» beside the text: the one at the caret to decide on, and all of them in the order of the text.

import { useState } from 'react';
import { ToggleGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Layer } from '../../../../shared/disclosure/layers.ts';
import { amountStatuses } from '../../../../shared/model/vocabulary.ts';
import type { Reading, Segment } from '../reading-data.ts';
import { AmountCard } from './AmountCard.tsx';
import { AmountList } from './AmountList.tsx';
import type { AmountItem, SourceAmounts } from './amounts-data.ts';
import type { Deciding } from './use-deciding.ts';
import styles from './amounts.module.css';

interface Props {
  readonly reading: Reading;
  readonly amounts: SourceAmounts;
  readonly deciding: Deciding;
  readonly segments: readonly Segment[];
  /** Passages about single users among them. */
  readonly layers: readonly Layer[];
}

export function AmountsPanel({ reading, amounts, deciding, segments, layers }: Props) {
  const { t } = useTranslation('amounts');
  const [status, setStatus] = useState<AmountItem['status']>('proposed');
  const { items, isLooking } = amounts;
  const { current } = deciding;
  const waiting = items.filter((i) => i.status === 'proposed').length;
  const shown = items.filter((i) => i.status === status);
  return (
    <div className={styles.panel}>
      <p className={styles.status} role="status">{isLooking ? t('source.looking') : waiting > 0 ? t('source.left', { count: waiting }) : t('source.noneLeft')}</p>
      {current && <AmountCard key={current.key} item={current} reading={reading} segments={segments} deciding={deciding} isSingle={layers.some((l) => l.kind === 'generalised' && l.start < current.end && l.end > current.start)} />}
      <p className={styles.quiet}>{t('source.byHand')} <kbd>H</kbd></p>
      <ToggleGroup size="small" className={styles.filter ?? ''} aria-label={t('source.filter')} value={status} onChange={(value) => setStatus(amountStatuses.find((s) => s === value) ?? 'proposed')}>
        {amountStatuses.map((s) => <ToggleGroup.Item key={s} value={s} label={`${t(`source.status.${s}`)} (${items.filter((i) => i.status === s).length})`} />)}
      </ToggleGroup>
      {shown.length === 0
        ? <p className={styles.quiet}>{t('source.noneShown')}</p>
        : <AmountList items={shown} text={reading.head.text} at={current?.key ?? null} codes={reading.codes} onGo={deciding.goTo} />}
    </div>
  );
}
