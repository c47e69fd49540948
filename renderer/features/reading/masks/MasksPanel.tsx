// What must be decided before the text may leave the study, and what is laid over it.

import { useState } from 'react';
import { Button, InlineMessage } from '@navikt/ds-react';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../../shared/text/positions.ts';
import { useCoder } from '../../../data/study-context.tsx';
import type { SourceReading } from '../reading-data.ts';
import { LayerCard } from './LayerCard.tsx';
import type { Masks } from './masks-data.ts';
import { NameCard } from './NameCard.tsx';
import { SourceNames } from './SourceNames.tsx';
import type { Masking } from './use-masking.ts';
import styles from './masks.module.css';

/** Names and passages that are listed; the rest are counted. */
const most = 20;

export function MasksPanel({ reading, masks, masking }: { readonly reading: SourceReading; readonly masks: Masks; readonly masking: Masking }) {
  const { t } = useTranslation('masks');
  const coder = useCoder();
  const [opened, setOpened] = useState<string | null>(null);
  const { head, coders, ownCase } = reading;
  const { names, passages, layers, look, checked } = masks;
  const { current } = masking;
  const quote = ({ start, end }: Span): string => head.text.slice(start, Math.min(end, start + 140)) + (end > start + 140 ? ' …' : '');
  const others = names?.filter((c) => c !== current) ?? [];
  return (
    <div className={styles.panel}>
      {look.revision === null && <InlineMessage status="warning" size="small">{t('noKey')} <Link href="/innstillinger">{t('toKey')}</Link></InlineMessage>}
      <p className={styles.status} role="status">
        {names === undefined ? t('looking') : names.length > 0 ? t('left', { count: names.length }) : checked ? t('checked') : look.revision === null ? t('left', { count: 0 }) : t('unchecked')}
      </p>
      {names?.length === 0 && !checked && look.revision !== null && <Button size="small" onClick={masking.lookedThrough}>{t('check')}</Button>}
      {current && names && <NameCard key={`${head.id} ${current.start}-${current.end}`} name={current} text={head.text} alike={names.filter((c) => c.key === current.key).length} masking={masking} />}
      <SourceNames reading={reading} look={look} />
      {others.length > 0 && (
        <section>
          <h3 className={styles.h3}>{t('others')}</h3>
          <ul className={styles.list}>
            {others.slice(0, most).map((c) => <li key={`${c.start}-${c.end}`}><button type="button" className={styles.row} onClick={() => masking.goTo(c)}>{head.text.slice(c.start, c.end)} <span className={styles.quiet}>{c.words}</span></button></li>)}
          </ul>
          {others.length > most && <p className={styles.quiet}>{t('more', { count: others.length - most })}</p>}
        </section>
      )}
      {passages.length > 0 && (
        <section>
          <h3 className={styles.h3}>{t('passages')}</h3>
          <ul className={styles.list}>
            {passages.slice(0, most).map((p) => (
              <li key={`${p.start}-${p.end}`} className={styles.card}>
                <button type="button" className={styles.row} onClick={() => masking.goTo(p)}>«{quote(p)}»</button>
                <div className={styles.acts}>
                  <Button size="xsmall" variant="secondary" onClick={() => masking.flag(p)}>{t('flag')}</Button>
                  <Button size="xsmall" variant="secondary-neutral" onClick={() => masking.letStand(p)}>{t('letStand')}</Button>
                </div>
              </li>
            ))}
          </ul>
          {passages.length > most && <p className={styles.quiet}>{t('more', { count: passages.length - most })}</p>}
        </section>
      )}
      <section>
        <h3 className={styles.h3}>{t('layers')}</h3>
        {layers.length === 0 && <p className={styles.quiet}>{t('noLayers')}</p>}
        <ul className={styles.list}>
          {layers.map((layer) => (
            <LayerCard
              key={layer.row.id} layer={layer} text={head.text} coder={coder} coders={coders} approvals={masks.approvals} ownCase={ownCase} open={opened === layer.row.id}
              onOpen={() => { setOpened((now) => (now === layer.row.id ? null : layer.row.id)); masking.goTo(layer); }} onRemove={() => masking.remove(layer.row.id)}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}
