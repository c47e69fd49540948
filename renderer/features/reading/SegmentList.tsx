// The segments of the source in the order of the text. Only the rows in sight are made: a transcript may have thousands.

import { memo, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import type { Row } from '../../../shared/model/rows.ts';
import { CodeTag } from '../../ui/CodeTag.tsx';
import { useRowWindow } from '../../ui/use-row-window.ts';
import type { Segment } from './reading-data.ts';
import styles from './reading.module.css';

interface Props {
  readonly segments: readonly Segment[];
  readonly coders: readonly Row<'coders'>[];
  readonly picked: string | null;
  readonly onPick: (segment: Segment) => void;
}

/** Of a row, pixels; also in the stylesheet. */
const rowHeight = 58;
const spare = 6;
const longest = 90;

export const SegmentList = memo(function SegmentList({ segments, coders, picked, onPick }: Props) {
  const { t, i18n } = useTranslation('reading');
  const language = i18n.language as Language;
  const { list, first, last, show } = useRowWindow(segments.length, rowHeight, spare);
  const at = segments.findIndex((s) => s.id === picked);

  useLayoutEffect(() => {
    if (at >= 0) show(at);
  }, [at, show]);

  const nameOf = (id: string): string => coders.find((c) => c.id === id)?.name ?? '';
  return (
    <div ref={list} className={styles.list} tabIndex={segments.length === 0 ? undefined : -1}>
      <ol aria-label={t('list.label')} style={{ height: segments.length * rowHeight }}>
        {segments.slice(first, last).map((segment, i) => (
          <li key={segment.id} style={{ top: (first + i) * rowHeight }} aria-setsize={segments.length} aria-posinset={first + i + 1}>
            <button type="button" className={styles.row} data-row={segment.id} aria-current={segment.id === picked || undefined} onClick={() => onPick(segment)}>
              <span className={styles.rowHead}>
                <CodeTag code={segment.code} language={language} />
                <span className={styles.coder}>{nameOf(segment.row.coder)}</span>
              </span>
              <span className={styles.words}>{segment.words.slice(0, longest)}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
});
