// The excerpts found, each with where it is from, its codes, and the way to its context.

import { useState } from 'react';
import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Excerpt } from '../../../shared/analysis/retrieval.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { roles } from '../../../shared/templates/roles.ts';
import { addressOf, wishPlace, type WishedPlace } from '../../app/wished-place.ts';
import styles from './retrieval.module.css';

/** So many are shown before somebody asks for more. */
const step = 100;

const placeOf = ({ note, place }: Excerpt): WishedPlace =>
  (place === null ? { in: 'afterWork', id: note!.interview, note: note!.id } : { in: 'source', id: place.source.id, start: place.start, end: place.end, query: '' });

export function ExcerptList({ excerpts, codes }: { readonly excerpts: readonly Excerpt[]; readonly codes: readonly CodeRow[] }) {
  const { t, i18n } = useTranslation('retrieval');
  const language = i18n.language as Language;
  const [shown, setShown] = useState(step);
  const names = new Map(codes.map((c) => [c.id, c.short[language] || c.label[language]]));
  const roleName = (slug: string): string => roles.find((r) => r.slug === slug)?.label[language] ?? slug;
  return (
    <>
      <ul className={styles.list} aria-label={t('list')}>
        {excerpts.slice(0, shown).map((e) => {
          const place = placeOf(e);
          return (
            <li key={e.key} className={styles.excerpt}>
              <p className={styles.words}>{e.words}</p>
              <p className={styles.about}>
                {[e.case.pseudonym, ...e.roles.map(roleName), t(`kinds.${e.kind}`), e.place?.source.title, e.day, [...new Set(e.codings.map((c) => names.get(c.code)))].join(', ')].filter(Boolean).join(' · ')}
                {' '}<Link href={addressOf(place)} className={styles.link} aria-label={t('openOf', { case: e.case.pseudonym, words: e.words.slice(0, 60) })} onClick={() => wishPlace(place)}>{t('open')}</Link>
              </p>
            </li>
          );
        })}
      </ul>
      {excerpts.length > shown && <Button size="small" variant="secondary" onClick={() => setShown((n) => n + step)}>{t('more', { count: excerpts.length - shown })}</Button>}
    </>
  );
}
