// The amounts of the text in its order. Only the rows in sight are made: a long transcript may have hundreds.

import { memo, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/model/language.ts';
import type { CodeRow } from '../../../../shared/model/rows.ts';
import { CodeTag } from '../../../ui/CodeTag.tsx';
import { useRowWindow } from '../../../ui/use-row-window.ts';
import type { AmountItem } from './amounts-data.ts';
import styles from './amounts.module.css';

interface Props {
  readonly items: readonly AmountItem[];
  readonly text: string;
  readonly codes: readonly CodeRow[];
  readonly at: string | null;
  readonly onGo: (item: AmountItem) => void;
}

/** Of a row, pixels; also in the stylesheet. */
const rowHeight = 36;
const spare = 8;

export const AmountList = memo(function AmountList({ items, text, codes, at, onGo }: Props) {
  const { t, i18n } = useTranslation('amounts');
  const { list, first, last, show } = useRowWindow(items.length, rowHeight, spare);
  const index = items.findIndex((i) => i.key === at);
  useLayoutEffect(() => { if (index >= 0) show(index); }, [index, show]);
  return (
    <div ref={list} className={styles.list} tabIndex={-1}>
      <ol aria-label={t('source.list')} style={{ height: items.length * rowHeight }}>
        {items.slice(first, last).map((item, i) => {
          const code = codes.find((c) => c.id === item.row?.category);
          return (
            <li key={item.key} style={{ top: (first + i) * rowHeight }} aria-setsize={items.length} aria-posinset={first + i + 1}>
              <button type="button" className={styles.row} data-amount={item.status} aria-current={item.key === at || undefined} onClick={() => onGo(item)}>
                <span className={styles.words}>{text.slice(item.start, item.end)}</span>
                {code && <CodeTag code={code} language={i18n.language as Language} />}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
});
