// What is searched for: words in any form, "exact words" and beginnings (kommun*), as they are typed in one field.

import { folded, isWordCharacter } from './letters.ts';

/** `text` is in small letters. All terms of a query must stand in the same paragraph. */
export interface Term {
  /** `word`: any form of it; `exact`: as it stands, one word or several; `prefix`: words that begin so. */
  readonly kind: 'word' | 'exact' | 'prefix';
  readonly text: string;
}

/** A quote that is not closed goes on to the end. Typed « », “ ” and " are the same. */
const parts = /["«»“”„]([^"«»“”„]*)["«»“”„]?|([^\s"«»“”„]+)/gu;

/** The shortest beginning that is looked for. */
const shortest = 2;

export function parseQuery(typed: string): Term[] {
  const terms: Term[] = [];
  for (const [, quoted, bare] of typed.normalize('NFC').matchAll(parts)) {
    if (quoted !== undefined) {
      const text = folded(quoted).trim().replaceAll(/\s+/g, ' ');
      if (text !== '') terms.push({ kind: 'exact', text });
      continue;
    }
    const word = trimmed(folded(bare!));
    if (word === '') continue;
    if (/\*\W*$/u.test(bare!)) {
      if (word.length >= shortest) terms.push({ kind: 'prefix', text: word });
    } else terms.push({ kind: [...word].every(isWordCharacter) ? 'word' : 'exact', text: word });
  }
  return terms.filter((t, i) => terms.findIndex((o) => o.kind === t.kind && o.text === t.text) === i);
}

/** Without the commas and stops around a word. */
function trimmed(word: string): string {
  const characters = [...word];
  const from = characters.findIndex(isWordCharacter);
  return from < 0 ? '' : characters.slice(from, characters.findLastIndex(isWordCharacter) + 1).join('');
}
