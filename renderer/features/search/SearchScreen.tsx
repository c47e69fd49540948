// «Søk»: everything that was noted, said and written in the study, each hit in its line, and codes put on many at once.

import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { InlineMessage, Search } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { allHits, hitsOf, type Hit, type SearchFilters } from '../../../shared/analysis/search-hits.ts';
import { usePreferences } from '../../app/preferences.ts';
import type { StudySession } from '../../data/session.ts';
import { useCoder, useStudySession } from '../../data/study-context.tsx';
import { CodeBar } from './CodeBar.tsx';
import { HitFilters } from './HitFilters.tsx';
import { HitList, keyOf } from './HitList.tsx';
import { useSearch } from './use-search.ts';
import styles from './search.module.css';

/** What was searched for last, so that coming back from a hit lands where one was. In memory only. */
const left = new WeakMap<StudySession, { readonly query: string; readonly filters: SearchFilters }>();

export default function SearchScreen() {
  const { t } = useTranslation('search');
  const session = useStudySession();
  const [query, setQuery] = useState(left.get(session)?.query ?? '');
  const [filters, setFilters] = useState(left.get(session)?.filters ?? allHits);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const wanted = useDeferredValue(query);
  const { data, result, failed } = useSearch(wanted);
  const { blindCoding } = usePreferences();
  const coder = useCoder();
  useEffect(() => { left.set(session, { query, filters }); }, [filters, query, session]);

  const hits = useMemo(() => {
    if (!result) return undefined;
    const codings = blindCoding ? result.data.codings.filter((c) => c.coder === coder) : result.data.codings;
    return hitsOf(result.found, result.order, filters, result.data, codings);
  }, [blindCoding, coder, filters, result]);
  const toggle = useCallback((hit: Hit) => setChosen((now) => {
    const next = new Set(now);
    if (!next.delete(keyOf(hit))) next.add(keyOf(hit));
    return next;
  }), []);
  const ask = (typed: string): void => {
    setQuery(typed);
    setChosen(new Set());
  };

  const isSearched = result !== undefined && result.query.trim() !== '';
  const places = new Set(hits?.map((h) => h.of.id)).size;
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('heading')}</h1>
      <p className={styles.toRetrieval}><Link href="/uthenting">{t('title', { ns: 'retrieval' })}</Link></p>
      <form role="search" className={styles.field} onSubmit={(event) => { event.preventDefault(); list.current?.querySelector<HTMLElement>('a')?.focus(); }}>
        <Search
          size="small" variant="simple" label={t('label')} description={t('help')} hideLabel={false} value={query} onChange={ask} autoFocus
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            list.current?.querySelector<HTMLElement>('a')?.focus();
          }}
        />
      </form>
      {data && <HitFilters data={data} filters={filters} onChange={setFilters} />}
      {failed && <InlineMessage status="error" size="small">{t('failed')}</InlineMessage>}
      <p className={styles.count} role="status">
        {!isSearched ? t(data ? 'empty' : 'reading') : hits?.length === 0 ? t(result.found.total === 0 ? 'none' : 'noneFiltered', { query: result.query }) : t('count', { count: hits?.length ?? 0, places: t('places', { count: places }) })}
        {result?.found.more === true && ` ${t('more')}`}
      </p>
      {isSearched && hits && hits.length > 0 && (
        <>
          <CodeBar hits={hits} chosen={chosen} data={result.data} onChoose={setChosen} />
          <HitList ref={list} hits={hits} query={result.query} data={result.data} chosen={chosen} onToggle={toggle} />
        </>
      )}
    </div>
  );
}
