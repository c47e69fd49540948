// Searching ten million characters, as the worker does it: the example's transcripts over and over, each time with some
// words of its own, so that the vocabulary is a large study's.

import { exampleTranscripts } from '../../shared/templates/example/transcripts/index.ts';
import { readMarks } from '../../shared/templates/example/transcripts/marks.ts';
import { SearchIndex } from '../../shared/text/search/search-index.ts';
import { figure, type Figure } from './figures.ts';

const characters = 10_000_000;
const queries = ['kommune', 'vedtakene', 'kommunen brukere', '"tre nye"', 'kommun*', 'en*', 'og', '"finnes ikke her"'];

export function searchFigures(): Figure[] {
  const speech = [...exampleTranscripts.values()].map((marked) => readMarks(marked).text).join('\n');
  const index = new SearchIndex();
  const putting: number[] = [];
  for (let put = 0, n = 0; put < characters; n++) {
    let word = 0;
    const text = speech.slice((n * 997) % 20_000).replaceAll(/\p{L}{6,}/gu, (own) => (++word % 50 === 0 ? `${own}${n}` : own)).slice(0, 60_000);
    const from = performance.now();
    index.put(String(n), text);
    putting.push(performance.now() - from);
    put += text.length;
  }
  const times = (query: string): number[] => Array.from({ length: 15 }, () => {
    const from = performance.now();
    index.find(query);
    return performance.now() - from;
  });
  return [
    ...queries.map((query) => figure(`søk i 10 millioner tegn etter ${query} (${index.find(query).total} treff)`, 'ms', times(query), 50)),
    figure('60 000 tegn gjort klare til søk', 'ms', putting),
  ];
}
