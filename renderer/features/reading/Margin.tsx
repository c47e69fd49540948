// The margin beside the text. It says again, for the eye, what the list of segments says; a click picks a segment.

import { memo, useEffect, useState, type CSSProperties, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import type { Lanes } from '../../../shared/text/lanes.ts';
import { stripeOf } from '../../ui/code-stripe.ts';
import { useNear } from './near-text.ts';
import { emptyMargin, layOut, type MarginLayout } from './margin-layout.ts';
import type { Segment } from './reading-data.ts';
import type { TextPlaces } from './text-places.ts';
import styles from './reading.module.css';

interface Props {
  readonly places: TextPlaces | null;
  readonly page: RefObject<HTMLElement | null>;
  readonly segments: readonly Segment[];
  readonly lanes: Lanes;
  readonly picked: string | null;
  readonly onPick: (segment: Segment) => void;
}

/** Labels that fit on a line of the margin; the rest are counted. */
const mostLabels = 2;

export const Margin = memo(function Margin({ places, page, segments, lanes, picked, onPick }: Props) {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  const near = useNear(places);
  const [layout, setLayout] = useState<MarginLayout>(emptyMargin);

  useEffect(() => {
    const whole = page.current;
    if (!places || !whole) return undefined;
    lanes.assign(segments);
    let frame = 0;
    const again = (): void => {
      if (frame === 0) frame = requestAnimationFrame(() => {
        frame = 0;
        setLayout(layOut(places, near, whole, segments, lanes));
      });
    };
    again();
    const resized = new ResizeObserver(again);
    resized.observe(places.root);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
    };
  }, [lanes, near, page, places, segments]);

  return (
    <div className={styles.margin} aria-hidden style={{ '--lanes': layout.lanes } as CSSProperties}>
      {layout.stripes.map(({ segment, lane, top, height }) => (
        <span
          key={segment.id} className={styles.stripe} data-segment={segment.id} data-lane={lane} data-picked={segment.id === picked || undefined}
          style={{ '--stripe': stripeOf(segment.code), '--lane': lane, top, height } as CSSProperties} onClick={() => onPick(segment)}
        />
      ))}
      {layout.labels.map(({ top, segments: own }) => (
        <span key={top} className={styles.labels} style={{ top }}>
          {own.slice(0, mostLabels).map((segment) => (
            <span
              key={segment.id} className={styles.label} data-picked={segment.id === picked || undefined} style={{ '--stripe': stripeOf(segment.code) } as CSSProperties}
              title={segment.code.label[language]} onClick={() => onPick(segment)}
            >
              {segment.code.short[language] || segment.code.label[language]}
            </span>
          ))}
          {own.length > mostLabels && <span className={styles.more}>+{own.length - mostLabels}</span>}
        </span>
      ))}
    </div>
  );
});
