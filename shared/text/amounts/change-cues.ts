// The words around an amount that tell whether it is a level or a change.

import { near } from './numeral.ts';
import type { Token } from './tokens.ts';

const verbs = new Set(
  ('økt økte øker øke auka auke aukar aukte vokst vokser vokste voks veks vekse vakse steg stiger stige steget ' +
    'redusert reduserte reduserer redusere reduserast kuttet kutta kuttar kutter kutte sank sunket synker søkk falt ' +
    'faller falle fall minket minka minsket minska utvidet utvida utvider utvidar styrket styrka styrkte styrker ' +
    'styrkar bygget bygd opp ned nedbemannet nedbemanna spart sparte løftet løfta hevet heva oppjustert ' +
    'nedjustert').split(' '),
);
/** Also the last part of a compound: `kostnadsveksten`, `lønnsauke`. */
const nouns = (
  'økning økningen økninger auke auken vekst veksten oppgang oppgangen nedgang nedgangen reduksjon reduksjonen kutt ' +
  'kuttet innsparing innsparingen innsparinger innsparingar besparelse utvidelse utviding merutgift merutgifter ' +
  'meirutgift meirutgifter merforbruk meirforbruk merkostnad merkostnader meirkostnad meirkostnader prisstigning ' +
  'styrking styrkning'
).split(' ');
const linkAfterVerb = new Set(['med', 'tilsvarende', 'tilsvarande', 'lik']);
const linkAfterNoun = new Set(['på', 'av', 'med', 'lik', 'tilsvarende', 'tilsvarande', 'er', 'var', 'om', ':', '(']);
const comparison = new Set(
  ('mer meir mindre høyere høgare lavere lågare ekstra fleire flere færre opp ned vekst økning auke nedgang ' +
    'reduksjon').split(' '),
);
const furthest = 8;

function isChangeNoun(word: string): boolean {
  return nouns.some((noun) => word.endsWith(noun));
}

/** The tokens before index `first`, nearest first, as far as the clause goes. */
function wordsBefore(tokens: readonly Token[], first: number): string[] {
  const words: string[] = [];
  for (let index = first - 1; index >= 0 && words.length < furthest; index -= 1) {
    const token = tokens[index];
    if (token === undefined || tokens[index + 1]?.gap === Number.POSITIVE_INFINITY || /^[.;!?]$/.test(token.text)) break;
    words.push(token.text);
  }
  return words;
}

/** True where the words before token `first` or after token `next - 1` speak of growth or decline by the amount. */
export function hasChangeCue(tokens: readonly Token[], first: number, next: number): boolean {
  const after = tokens[next];
  if (near(after) && after.kind === 'word' && comparison.has(after.text)) return true;
  const [last = '', ...earlier] = wordsBefore(tokens, first);
  if (verbs.has(last) || isChangeNoun(last)) return true;
  if (linkAfterVerb.has(last) && earlier.some((word) => verbs.has(word) || isChangeNoun(word))) return true;
  return linkAfterNoun.has(last) && earlier.slice(0, 4).some((word) => isChangeNoun(word));
}
