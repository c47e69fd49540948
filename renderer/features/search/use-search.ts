// Searching the study: its texts are given to a worker once, and what changed since with each search.

import { useEffect, useMemo, useRef, useState } from 'react';
import { searchables, type Searchable } from '../../../shared/analysis/searchable.ts';
import type { StudyData } from '../../../shared/analysis/study-data.ts';
import type { Found } from '../../../shared/text/search/search-index.ts';
import { useStudyData } from '../../data/use-study-data.ts';

export interface SearchWish {
  readonly put: readonly (readonly [id: string, text: string])[];
  readonly drop: readonly string[];
  /** `n`: which search it is; an answer to an older one is no longer wanted. */
  readonly find: { readonly query: string; readonly n: number };
}
export interface SearchAnswer { readonly found: Found; readonly n: number }

/** What was found for a query, with the texts as they were then. */
export interface Result { readonly query: string; readonly found: Found; readonly order: readonly Searchable[]; readonly data: StudyData }

const nothing: Found = { texts: [], total: 0, more: false };

/** `result`: of the newest search that is done; undefined before the first. `failed`: the worker broke down. */
export function useSearch(query: string): { readonly data: StudyData | undefined; readonly result: Result | undefined; readonly failed: boolean } {
  const data = useStudyData();
  const order = useMemo(() => data && searchables(data), [data]);
  const [result, setResult] = useState<Result>();
  const [failed, setFailed] = useState(false);
  const worker = useRef<{ readonly port: Worker; readonly known: Map<string, string> } | null>(null);
  const newest = useRef(0);

  useEffect(() => {
    const port = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    port.addEventListener('error', () => setFailed(true));
    worker.current = { port, known: new Map() };
    return () => {
      port.terminate();
      worker.current = null;
    };
  }, []);

  useEffect(() => {
    const here = worker.current;
    if (!here || !data || !order) return undefined;
    const n = ++newest.current;
    const { port, known } = here;
    const wanted = new Map(order.map((o) => [o.id, o.text]));
    const put = [...wanted].filter(([id, text]) => known.get(id) !== text);
    const drop = [...known.keys()].filter((id) => !wanted.has(id));
    for (const id of drop) known.delete(id);
    for (const [id, text] of put) known.set(id, text);
    const told = ({ data: answer }: MessageEvent<SearchAnswer>): void => {
      if (answer.n === n) setResult({ query, found: query.trim() === '' ? nothing : answer.found, order, data });
    };
    port.addEventListener('message', told);
    const wish: SearchWish = { put, drop, find: { query, n } };
    port.postMessage(wish);
    return () => port.removeEventListener('message', told);
  }, [data, order, query]);

  return { data, result, failed };
}
