// The worker in which the texts of a study are searched. It holds them in memory only, and goes with the screen.

import { SearchIndex } from '../../../shared/text/search/search-index.ts';
import type { SearchAnswer, SearchWish } from './use-search.ts';

const index = new SearchIndex();

self.addEventListener('message', ({ data: { put, drop, find } }: MessageEvent<SearchWish>) => {
  for (const id of drop) index.drop(id);
  for (const [id, text] of put) index.put(id, text);
  const found = index.find(find.query);
  const answer: SearchAnswer = { found, n: find.n };
  self.postMessage(answer, { transfer: found.texts.map((t) => t.spans.buffer) });
});
