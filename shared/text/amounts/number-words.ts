// Norwegian number words, bokmål and nynorsk, older forms included.

const small = new Map(Object.entries({
  null: 0, én: 1, éin: 1, éi: 1, ett: 1, eitt: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7,
  åtte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, tretten: 13, fjorten: 14, femten: 15, seksten: 16, sytten: 17,
  atten: 18, nitten: 19,
}));
const tens = new Map(Object.entries({
  tjue: 20, tyve: 20, tretti: 30, tredve: 30, førti: 40, femti: 50, seksti: 60, sytti: 70, åtti: 80,
  nitti: 90,
}));
const articles = new Set(['en', 'ei', 'et', 'ein', 'eit']);

/** Words that multiply what stands before them. */
const multipliers = new Map(Object.entries({
  hundre: 100, tusen: 1e3, hundretusen: 1e5, million: 1e6, millioner: 1e6, millionar: 1e6, millionene: 1e6,
  millionane: 1e6, mill: 1e6, mio: 1e6, milliard: 1e9, milliarder: 1e9, milliardar: 1e9, mrd: 1e9,
  mnok: 1e6, mkr: 1e6, tnok: 1e3, tkr: 1e3,
}));
const halves = new Set(['halv', 'halvt', 'halve']);
const fractions = new Map(Object.entries({
  halvannen: 1.5, halvannan: 1.5, halvanna: 1.5, halvannet: 1.5, trekvart: 0.75, kvart: 0.25,
}));

const below100 = new Map<string, number>([...small, ...tens]);
for (const [ten, value] of tens) {
  for (const [unit, add] of small) {
    if (add === 0 || add > 9) continue;
    below100.set(ten + unit, value + add);
    below100.set(`${unit}og${ten}`, value + add);
  }
  for (const one of articles) {
    below100.set(ten + one, value + 1);
    below100.set(`${one}og${ten}`, value + 1);
  }
}

/** `en`, `ei`, `et`: one, or no number at all. */
export function isArticle(word: string): boolean {
  return articles.has(word);
}

export function isHalf(word: string): boolean {
  return halves.has(word);
}

export function multiplierOf(word: string): number | undefined {
  return multipliers.get(word);
}

/** `halvannen`, `trekvart`. */
export function fractionOf(word: string): number | undefined {
  return fractions.get(word);
}

/** Twenty, thirty ... ninety, to which a unit in a word of its own may be added. */
export function isTen(word: string): boolean {
  return tens.has(word);
}

/** The part of a compound after `hundre` or `tusen`, with or without `og`. */
function restOf(word: string): number | undefined {
  if (word === '') return 0;
  return compoundOf(word.startsWith('og') ? word.slice(2) : word);
}

/** The part of a compound before `hundre` or `tusen`. */
function countOf(word: string): number | undefined {
  if (word === '') return 1;
  return articles.has(word) ? 1 : compoundOf(word);
}

/** A number written in one word: `tjuefem`, `tohundre`, `tretusenfemhundre`; not `hundre` or `tusen` alone. */
export function compoundOf(word: string): number | undefined {
  const known = below100.get(word);
  if (known !== undefined) return known;
  for (const [name, size] of [['tusen', 1000], ['hundre', 100]] as const) {
    const at = word.indexOf(name);
    if (at < 0 || word === name) continue;
    const count = countOf(word.slice(0, at));
    const rest = restOf(word.slice(at + name.length));
    if (count === undefined || rest === undefined || count >= 1000 || rest >= size) return undefined;
    return count * size + rest;
  }
  // `hundre` and `tusen` inside a compound.
  return word === 'hundre' ? 100 : word === 'tusen' ? 1000 : undefined;
}
