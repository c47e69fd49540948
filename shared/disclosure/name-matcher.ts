// Finds names in text. Each word is looked up by its beginnings in one table, so the time grows with the text and
// not with the number of names.

import { tokensOf, type Token } from './fold.ts';
import { mayFollow, type Forms, type Phrase, type Stem } from './name-forms.ts';

export interface NameHit<N> {
  readonly start: number;
  readonly end: number;
  /** All names that have this form. */
  readonly names: readonly N[];
  /** The form is a genitive: an s follows what stands in its place. */
  readonly genitive: boolean;
}

export interface NameMatcher<N> {
  /** Hits in order, none overlapping. */
  find(text: string): NameHit<N>[];
  /** True where one of the names stands inside a longer run such as an address. */
  contains(address: string): boolean;
  /** Names that a word is one slip of the keyboard away from. */
  near(word: string): readonly N[];
}

interface Named<F, N> { readonly form: F; readonly name: N }
interface Found<N> { readonly last: number; readonly names: readonly N[]; readonly genitive: boolean }

const between = /^[\s.'’\-\u2010-\u2013/]{1,3}$/u;
const fewestNear = 6;
const fewestInAddress = 4;

export function nameMatcher<N>(entries: readonly { readonly name: N; readonly forms: Forms }[]): NameMatcher<N> {
  const stems = new Map<string, Named<Stem, N>[]>();
  const phrases = new Map<string, Named<Phrase, N>[]>();
  const slips = new Map<string, Named<string, N>[]>();
  for (const { name, forms } of entries) {
    for (const form of forms.stems) {
      push(stems, form.text, { form, name });
      if (form.text.length >= fewestNear) for (const slip of [form.text, ...withoutOne(form.text)]) push(slips, slip, { form: form.text, name });
    }
    for (const form of forms.phrases) push(phrases, form.words[0]!, { form, name });
  }
  const longest = Math.max(0, ...[...stems.keys()].map((s) => s.length));
  const insideLengths = [...new Set([...stems.values()].flat().filter((s) => s.form.inside).map((s) => s.form.text.length))];

  function wordAt(token: Token): { names: N[]; genitive: boolean } | undefined {
    for (const folded of token.plain === token.digraphs ? [token.plain] : [token.digraphs, token.plain]) {
      for (let n = Math.min(folded.length, longest); n >= 2; n--) {
        const rest = folded.slice(n);
        const named = stems.get(folded.slice(0, n))?.filter(({ form }) => (token.capital || !form.capital) && mayFollow(rest, form.ending));
        if (named && named.length > 0) return { names: named.map((s) => s.name), genitive: rest === 's' };
      }
      const inside = insideOf(folded);
      if (inside.length > 0) return { names: inside, genitive: false };
    }
    return undefined;
  }

  function insideOf(folded: string): N[] {
    for (let from = 1; from < folded.length; from++) {
      for (const length of insideLengths) {
        const found = from + length <= folded.length ? stems.get(folded.slice(from, from + length))?.filter((s) => s.form.inside) : undefined;
        if (found && found.length > 0) return found.map((s) => s.name);
      }
    }
    return [];
  }

  function phraseAt(text: string, tokens: readonly Token[], at: number): Found<N> | undefined {
    const candidates = [...new Set([tokens[at]!.plain, tokens[at]!.digraphs])].flatMap((w) => phrases.get(w) ?? []);
    let best: Found<N> | undefined;
    for (const { form, name } of candidates) {
      const genitive = phraseFits(text, tokens, at, form);
      const last = at + form.words.length - 1;
      if (genitive === undefined || (best && best.last > last)) continue;
      best = { last, names: best?.last === last ? [...best.names, name] : [name], genitive };
    }
    return best;
  }

  function find(text: string): NameHit<N>[] {
    const tokens = tokensOf(text);
    const hits: NameHit<N>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const phrase = phraseAt(text, tokens, i);
      const word = phrase ? undefined : wordAt(tokens[i]!);
      const found = phrase ?? (word && { ...word, last: i });
      if (!found) continue;
      hits.push({ start: tokens[i]!.start, end: tokens[found.last]!.end, names: found.names, genitive: found.genitive });
      i = found.last;
    }
    return hits;
  }
  return {
    find,
    contains: (address) => {
      const plain = tokensOf(address).map((t) => t.plain).join('');
      for (let from = 0; from < plain.length; from++) {
        for (let n = fewestInAddress; n <= longest && from + n <= plain.length; n++) if (stems.has(plain.slice(from, from + n))) return true;
      }
      return find(address).length > 0;
    },
    near: (word) => {
      const [token] = tokensOf(word);
      if (!token || token.plain.length < fewestNear - 1) return [];
      const found = [token.plain, ...withoutOne(token.plain)].flatMap((slip) => slips.get(slip) ?? []);
      return [...new Set(found.filter((s) => oneSlip(s.form, token.plain)).map((s) => s.name))];
    },
  };
}

/** Undefined: does not fit; else whether the last word is a genitive. */
function phraseFits(text: string, tokens: readonly Token[], at: number, { words, ending, capital }: Phrase): boolean | undefined {
  if (capital && !tokens[at]!.capital) return undefined;
  let genitive = false;
  for (const [k, word] of words.entries()) {
    const token = tokens[at + k];
    if (!token) return undefined;
    if (k > 0 && !between.test(text.slice(tokens[at + k - 1]!.end, token.start))) return undefined;
    const rest = [token.plain, token.digraphs].filter((w) => w.startsWith(word)).map((w) => w.slice(word.length));
    const isLast = k === words.length - 1;
    if (!rest.some((r) => r === '' || (isLast && mayFollow(r, ending)))) return undefined;
    genitive = isLast && rest.includes('s');
  }
  return genitive;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const withoutOne = (word: string): string[] => [...word].map((_, i, all) => all.toSpliced(i, 1).join(''));

/** One letter more, fewer, other or swapped with the next; equal words are no slip. */
function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
    || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
}
