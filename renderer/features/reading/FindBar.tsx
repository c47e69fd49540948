// Over the text while it is searched: the query, which hit it is of how many, and the way to the next. The hits are
// painted in the text, outside the document.

import { useEffect } from 'react';
import { Button } from '@navikt/ds-react';
import { ChevronDownIcon, ChevronUpIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { nearPart, useNear } from './near-text.ts';
import type { TextPlaces } from './text-places.ts';
import type { Find } from './use-find.ts';
import styles from './reading.module.css';

export function FindBar({ find, places }: { readonly find: Find; readonly places: TextPlaces | null }) {
  const { t } = useTranslation('search');
  const { isOpen, hits } = find;
  const near = useNear(places);
  useEffect(() => {
    if (!isOpen || !places) return undefined;
    const layer = new Highlight(...hits.flatMap((hit) => {
      const part = nearPart(hit, near);
      return part ? places.ranges(part) : [];
    }));
    CSS.highlights.set('search-hit', layer);
    return () => { CSS.highlights.delete('search-hit'); };
  }, [hits, isOpen, near, places]);
  if (!isOpen) return null;
  return (
    <form role="search" className={styles.find} onSubmit={(event) => { event.preventDefault(); find.go(1); }}>
      <input
        ref={find.field} type="search" className={styles.query} aria-label={t('find.label')} placeholder={t('find.label')} value={find.query} onChange={(event) => find.ask(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') find.close();
          else if (event.key === 'Enter' && event.shiftKey) find.go(-1);
          else return;
          event.preventDefault();
        }}
      />
      <span className={styles.findCount} role="status">
        {find.query.trim() === '' ? '' : hits.length === 0 ? t('find.none') : find.at < 0 ? t('find.count', { count: hits.length }) : t('find.at', { at: find.at + 1, of: hits.length })}
      </span>
      <Button type="button" size="xsmall" variant="tertiary" icon={<ChevronUpIcon title={t('find.previous')} />} disabled={hits.length === 0} onClick={() => find.go(-1)} />
      <Button type="submit" size="xsmall" variant="tertiary" icon={<ChevronDownIcon title={t('find.next')} />} disabled={hits.length === 0} />
      <Button type="button" size="xsmall" variant="tertiary" icon={<XMarkIcon title={t('find.close')} />} onClick={find.close} />
    </form>
  );
}
