// The words that say how exact an amount is.

import { isWord, near } from './numeral.ts';
import type { Token } from './tokens.ts';
import type { Hedge } from './types.ts';

/** Longer phrases stand before the shorter ones that begin them. */
const phrases: readonly (readonly [Hedge, string])[] = [
  ['i-underkant-av', 'litt i underkant av'],
  ['i-underkant-av', 'like i underkant av'],
  ['i-underkant-av', 'noe i underkant av'],
  ['i-underkant-av', 'noko i underkant av'],
  ['i-underkant-av', 'i underkant av'],
  ['i-underkant-av', 'i underkanten av'],
  ['i-underkant-av', 'litt under'],
  ['i-underkant-av', 'like under'],
  ['i-underkant-av', 'rett under'],
  ['i-underkant-av', 'noe under'],
  ['i-underkant-av', 'noko under'],
  ['i-underkant-av', 'mindre enn'],
  ['i-underkant-av', 'under'],
  ['i-overkant-av', 'litt i overkant av'],
  ['i-overkant-av', 'like i overkant av'],
  ['i-overkant-av', 'noe i overkant av'],
  ['i-overkant-av', 'noko i overkant av'],
  ['i-overkant-av', 'godt i overkant av'],
  ['i-overkant-av', 'i overkant av'],
  ['i-overkant-av', 'i overkanten av'],
  ['i-overkant-av', 'litt over'],
  ['i-overkant-av', 'like over'],
  ['i-overkant-av', 'rett over'],
  ['i-overkant-av', 'noe over'],
  ['i-overkant-av', 'noko over'],
  ['i-overkant-av', 'godt over'],
  ['i-overkant-av', 'litt mer enn'],
  ['i-overkant-av', 'litt meir enn'],
  ['i-overkant-av', 'mer enn'],
  ['i-overkant-av', 'meir enn'],
  ['i-overkant-av', 'over'],
  ['vel', 'godt og vel'],
  ['vel', 'vel'],
  ['vel', 'drøyt'],
  ['vel', 'drøye'],
  ['vel', 'drygt'],
  ['vel', 'drygge'],
  ['knapt', 'knapt'],
  ['knapt', 'knappe'],
  ['knapt', 'knapp'],
  ['knapt', 'snaut'],
  ['knapt', 'snautt'],
  ['knapt', 'snaue'],
  ['knapt', 'snau'],
  ['tett-opp-mot', 'tett opp mot'],
  ['tett-opp-mot', 'tett oppmot'],
  ['tett-opp-mot', 'tett oppunder'],
  ['tett-opp-mot', 'tett på'],
  ['tett-opp-mot', 'opp i mot'],
  ['tett-opp-mot', 'opp imot'],
  ['tett-opp-mot', 'opp mot'],
  ['tett-opp-mot', 'oppmot'],
  ['tett-opp-mot', 'oppimot'],
  ['tett-opp-mot', 'oppunder'],
  ['bortimot', 'bort i mot'],
  ['bortimot', 'bort imot'],
  ['bortimot', 'bortimot'],
  ['bortimot', 'så godt som'],
  ['bortimot', 'nesten'],
  ['bortimot', 'nær'],
  ['bortimot', 'nærmere'],
  ['bortimot', 'nærmare'],
  ['rundt', 'rundt regnet'],
  ['rundt', 'rundt rekna'],
  ['rundt', 'rundt'],
  ['rundt', 'omkring'],
  ['rundt', 'kring'],
  ['rundt', 'om lag'],
  ['rundt', 'omlag'],
  ['rundt', 'cirka'],
  ['rundt', 'sirka'],
  ['rundt', 'circa'],
  ['rundt', 'ca'],
  ['rundt', 'omtrent'],
  ['rundt', 'omtrentlig'],
  ['rundt', 'omtrentleg'],
  ['rundt', 'anslagsvis'],
  ['rundt', 'i størrelsesorden'],
  ['rundt', 'i storleiksorden'],
];

const byFirstWord = new Map<string, (readonly [Hedge, readonly string[]])[]>();
for (const [hedge, phrase] of phrases) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), [hedge, words]]);
}

interface FoundHedge {
  readonly hedge: Hedge;
  readonly next: number;
}

/** The hedge that begins at token `at`. */
function readHedge(tokens: readonly Token[], at: number): FoundHedge | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.text === '~' || token.text === '≈') return { hedge: 'rundt', next: at + 1 };
  if (token.kind !== 'word') return undefined;
  for (const [hedge, words] of byFirstWord.get(token.text) ?? []) {
    const fits = words.every((word, index) => index === 0 || (near(tokens[at + index]) && isWord(tokens[at + index], word)));
    if (!fits) continue;
    const next = at + words.length;
    const stop = tokens[next];
    return { hedge, next: token.text === 'ca' && stop?.text === '.' && stop.gap === 0 ? next + 1 : next };
  }
  return undefined;
}

/** Hedges in a row, the one nearest the number counting: `sånn cirka knapt`. At most three are read. */
export function readHedges(tokens: readonly Token[], at: number): FoundHedge | undefined {
  let found: FoundHedge | undefined;
  for (let count = 0; count < 3; count += 1) {
    const more = readHedge(tokens, found?.next ?? at);
    if (more === undefined) break;
    found = more;
  }
  return found;
}

/** A hedge after the amount, as in notes: `3,2 mill ca.`, `20 årsverk eller så`. */
export function readHedgeAfter(tokens: readonly Token[], at: number): FoundHedge | undefined {
  const token = tokens[at];
  if (!near(token)) return undefined;
  const second = tokens[at + 1];
  if (isWord(token, 'eller') && near(second) && isWord(second, 'så')) return { hedge: 'rundt', next: at + 2 };
  if (!isWord(token, 'ca', 'cirka', 'sirka', 'omtrent', 'omtrentlig')) return undefined;
  const ends = second === undefined || second.gap === Number.POSITIVE_INFINITY || /^[.,;:)!?]$/.test(second.text);
  return ends ? { hedge: 'rundt', next: at + 1 } : undefined;
}
