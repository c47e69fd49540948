// Exact kroner for one user in a text: only whole millions may stand.

import { recogniseAmounts } from '../../text/amounts/index.ts';
import type { Span } from '../../text/positions.ts';

/** «Én bruker kostet», right before an amount. */
const oneCosts = /(?<![\p{L}\p{N}])(?:en|én|ein|éin|denne|den ene|den eine|hver|kvar)\s+(?:\p{L}+\s)?(?:bruker|brukar|brukeren|brukaren|person|beboer|bebuar|pasient)\s[^.;:\d\n]{0,30}(?:koster|kostet|kosta|kostar|utgjorde|utgjer|utgjør|krevde|kravde)[^.;:\d\n]{0,20}$/iu;

export const exactAmountsOfOne = (text: string): Span[] => recogniseAmounts(text)
  .filter((a) => a.unit === 'kr' && (a.perUsers === 1 || oneCosts.test(text.slice(Math.max(0, a.start - 90), a.start))))
  .filter((a) => [a.low, a.high ?? 0, a.from ?? 0].some((v) => v % 1_000_000 !== 0))
  .map(({ start, end }) => ({ start, end }));
