// The words of the texts by their Norwegian stems, so that a word finds its other forms.

import snowball from 'snowball-stemmers';
import { wordClass } from './letters.ts';

const words = new RegExp(`[${wordClass}]+`, 'g');
const stemmer = snowball.newStemmer('norwegian');

/** Plurals of those who do something, which the stemmer leaves: brukere, brukerne, brukarar, brukarane. */
const doers = /(?<=.{3})(?:er(?:ne|e)|ar(?:ane|ar))s?$/;
const stemOf = (word: string): string => stemmer.stem(word.replace(doers, (end) => end.slice(0, 2)));

export class Vocabulary {
  readonly #known = new Set<string>();
  readonly #byStem = new Map<string, string[]>();

  /** A text in small letters. */
  add(text: string): void {
    for (const word of text.match(words) ?? []) {
      if (this.#known.has(word)) continue;
      this.#known.add(word);
      const stem = stemOf(word);
      const same = this.#byStem.get(stem);
      if (same) same.push(word);
      else this.#byStem.set(stem, [word]);
    }
  }

  /**
   * The forms of a word that the texts have: words with its stem, and words of which it is the stem, or that are the
   * stem of it (`vikarer` is cut to `vikar`, which is itself cut to `vik`).
   */
  formsOf(word: string): string[] {
    const stem = stemOf(word);
    const forms = new Set([...(this.#byStem.get(stem) ?? []), ...(this.#byStem.get(word) ?? [])]);
    if (this.#known.has(stem)) forms.add(stem);
    return [...forms];
  }
}
