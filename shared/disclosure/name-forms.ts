// The forms that a Norwegian name takes: genitive, inhabitants, compounds, definite ends. Stems and what may follow them.

import { foldBare, foldDigraphs, tokensOf } from './fold.ts';
import { isOrdinary } from './ordinary-words.ts';

/** What may follow a stem inside the same word. */
export type Ending = 'genitive' | 'forms' | 'institutions' | 'anything';

export interface Stem {
  readonly text: string;
  readonly ending: Ending;
  /** Only where the word has a capital first letter. */
  readonly capital: boolean;
  /** Also inside a longer word: «Nystorvik». */
  readonly inside: boolean;
}

/** Several words in a row: «Sjøvold sykehus». */
export interface Phrase {
  readonly words: readonly string[];
  /** What may follow the last word. */
  readonly ending: Ending;
  readonly capital: boolean;
}

export interface Forms { readonly stems: readonly Stem[]; readonly phrases: readonly Phrase[] }

/** A name this long is taken for itself whatever follows it in the word; one this long also inside a word. */
const distinctive = 6;
const unmistakable = 7;
/** Shorter ones are too easily another word without their capital, or without å, æ, ø. */
const fewestLetters = 4;
const fewestBare = 5;

const inhabitants = /^(?:s?(?:ing|ning|væring|varing|bu|bygg|ser|ens|enser|ensar|ar|lending|fjerding|egg|byggj)(?:a|ar|ane|en|ens|er|ere|ern|erne|ernes|erns|ene|enes|ers|anes|ars|s|i)?|sk|ske)$/u;
const institutions = /^-?[se]?(?:sykehus|sjukehus|sykehjem|sjukeheim|sykeheim|aldersheim|aldershjem|heimen|hjemmet|tunet|kommun|modell|senter|sentr|hospital)\p{L}*$/u;
const heads = /^[se]?(?:avis|avtal|bad|banen|blad|bolig|bruker|brukar|bu|budsjett|bustad|by|bygd|dal|distrikt|dame|fjell|fjord|folk|gat|gutt|hall|halvøy|heim|helse|herad|hjem|hus|jent|kirk|klinikk|kvinn|kyrkj|land|leder|legevakt|leiar|mann|mark|miljø|model|nes|nytt|område|omsorg|ordfør|politik|post|prosjekt|regi|regnskap|rekneskap|rådmann|råd|sak|samarbeid|side|sida|siden|skol|skul|tal|team|tenest|tidend|tjenest|tun|ungdom|vik|vei|veg|øy|ås)\p{L}*$/u;

/** Whether `rest` may follow a stem in the same word. */
export function mayFollow(rest: string, ending: Ending): boolean {
  if (rest === '' || rest === 's') return true;
  if (ending === 'anything') return true;
  if (ending === 'genitive') return false;
  if (inhabitants.test(rest) || institutions.test(rest)) return true;
  return ending === 'forms' && heads.test(rest);
}

/** Forms of a municipality, a place or an institution; of the latter two, the indefinite form too. */
export function placeForms(term: string, kind: 'municipality' | 'place'): Forms {
  const name = term.replace(/\s+(?:kommune|herad)\s*$/iu, '');
  const words = wordsOf(name);
  const [first] = words;
  if (first === undefined) return { stems: [], phrases: [] };
  if (words.length > 1) return combine(phraseForms(words, 'anything'), distinctiveWords(name));
  return { stems: spellings(first).flatMap((w) => [...placeStems(w), ...derived(w, kind)]), phrases: single(first) };
}

/** «Å» alone is also the infinitive marker; it is a name where «kommune» follows. */
const single = (word: string): Phrase[] =>
  [...word].length === 1 ? [{ words: [word, 'kommune'], ending: 'genitive', capital: true }] : [];

function placeStems(word: string): Stem[] {
  const length = [...word].length;
  if (length < 2) return [];
  const capital = length < fewestLetters || isOrdinary(word);
  const ending: Ending = capital ? 'institutions' : length >= distinctive ? 'anything' : 'forms';
  return [{ text: word, ending, capital, inside: !capital && length >= unmistakable }];
}

/** Inhabitants and indefinite forms that change the stem: Verdal, verdøling; Nordland, nordlending; Skarvtunet, skarvtun. */
function derived(word: string, kind: 'municipality' | 'place'): Stem[] {
  const changed: string[] = [];
  const swap = (end: RegExp, to: string): void => { if (end.test(word)) changed.push(word.replace(end, to)); };
  swap(/dal(?:en)?$/u, 'døl');
  swap(/land(?:et)?$/u, 'lend');
  swap(/strand(?:a|en)?$/u, 'strend');
  if (kind === 'place') swap(/(?<=.{6})(?:et|en|a)$/u, '');
  swap(/(?<=.{3})[aeo]$/u, 'ing');
  swap(/(?<=.{3})[aeo]$/u, 'væring');
  const capital = isOrdinary(word);
  return changed.flatMap(placeStems).filter((s) => s.text.length >= fewestBare).map((s) => (capital ? { ...s, capital, inside: false } : s));
}

/** «Sjøvold» in «Sjøvold sykehus» is a name by itself, unless it is an everyday word. */
function distinctiveWords(term: string): Forms {
  const tokens = tokensOf(term);
  if (!tokens.some((t) => isGeneric(t.plain))) return { stems: [], phrases: [] };
  const names = tokens.filter((t) => t.capital && t.plain.length >= fewestLetters && !isGeneric(t.plain) && !isOrdinary(t.plain));
  return { stems: names.flatMap((t) => spellings(t.plain)).flatMap(placeStems), phrases: [] };
}

const genericWord = /^(?:sykehus|sjukehus|sykehjem|sjukeheim|omsorgs|bo|bu|helse|legevakt|senter|skole|skule|kommun|distrikt|region|hospital|dag|eldre|alders|psykiatri|privat|univers|lokal|interkommunal|rehabilitering|hjemme|heime|klinikk|avlastning|barne)\p{L}*$/u;
const isGeneric = (word: string): boolean => genericWord.test(word);

/** Forms of a person: the full name, the surname, the first name. */
export function personForms(name: string): Forms {
  const parts = name.trim().split(/\s+/u).map(wordsOf).filter((p) => p.length > 0);
  const all = parts.flat();
  const whole = all.length > 1 ? phraseForms(all, 'genitive') : { stems: [], phrases: [] };
  const surname = parts.length > 1 ? parts.at(-1)! : [];
  const firsts = parts.length > 1 ? parts.slice(0, -1) : parts;
  return combine(
    whole,
    { stems: surname.flatMap((w) => personStems(w, true)), phrases: [] },
    { stems: firsts.flat().flatMap((w) => personStems(w, false)), phrases: [] },
    ...firsts.filter((p) => p.length > 1).map((p) => phraseForms(p, 'genitive')),
  );
}

const particles = new Set(['av', 'da', 'de', 'den', 'der', 'di', 'du', 'el', 'la', 'le', 'van', 'von', 'jr', 'dr']);

function personStems(word: string, surname: boolean): Stem[] {
  return spellings(word).flatMap((w): Stem[] => {
    const length = [...w].length;
    if (length < 2 || particles.has(w)) return [];
    const capital = length < fewestLetters || isOrdinary(w);
    return [{ text: w, ending: surname && !capital && length >= distinctive ? 'anything' : 'genitive', capital, inside: false }];
  });
}

/** The words in a row, and written as one. */
function phraseForms(words: readonly string[], ending: Ending): Forms {
  const capital = words.every((w) => isOrdinary(w) || [...w].length < fewestLetters);
  const joined = words.join('');
  const rows = [words, words.map(foldDigraphs), ...(joined.length >= distinctive ? [words.map(foldBare)] : [])];
  return {
    phrases: [...new Map(rows.map((row) => [row.join(' '), row])).values()].map((row) => ({ words: row, ending, capital })),
    stems: joined.length >= distinctive ? spellings(joined).map((text) => ({ text, ending, capital, inside: false })) : [],
  };
}

/** The words of a term, folded. */
const wordsOf = (term: string): string[] => tokensOf(term).map((t) => t.plain);

/** With å, æ, ø, with aa, ae, oe, and without either where the word is long enough to be known still. */
function spellings(plain: string): string[] {
  const full = [plain, foldDigraphs(plain)];
  const bare = [...plain].length >= fewestBare && !isOrdinary(foldBare(plain)) ? full.map(foldBare) : [];
  return [...new Set([...full, ...bare])];
}

export const combine = (...all: readonly Forms[]): Forms =>
  ({ stems: all.flatMap((f) => f.stems), phrases: all.flatMap((f) => f.phrases) });
