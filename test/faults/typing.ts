// Types as a person does in an interview and remembers when each word was finished, so that a loss can be dated.

import type { Page } from 'playwright-core';
import { pick, whole, type Chance } from './random.ts';

export interface Word { readonly word: string; /** Milliseconds, as `Date.now`. */ readonly at: number }

/** The n-th word: letters only, so that nothing in the program takes it for an amount or a shortcut. */
export const wordOf = (n: number): string => {
  let rest = n;
  let letters = '';
  for (let i = 0; i < 4; i++) {
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26);
  }
  return `qz${letters}`;
};
const pattern = /qz[a-z]{4}/g;
export const wordsIn = (text: string): string[] => text.match(pattern) ?? [];

/**
 * Types notes of a few words, tags some, and leaves pauses, until `until` says so. What fails because the program is
 * gone ends it.
 */
export async function typeUntil(page: Page, next: Chance, typed: Word[], until: () => boolean): Promise<void> {
  try {
    while (!until()) {
      for (let left = whole(next, 2, 9); left > 0 && !until(); left--) {
        const word = wordOf(typed.length);
        await page.keyboard.type(`${word} `, { delay: whole(next, 0, 6) });
        typed.push({ word, at: Date.now() });
      }
      if (until()) return;
      if (next() < 0.4) await page.keyboard.press(`Alt+${pick(next, ['1', '2', '3', '6'])}`);
      if (next() < 0.85) await page.keyboard.press('Enter');
      if (next() < 0.2) await page.keyboard.press(`Alt+${pick(next, ['4', '5', '7'])}`);
      if (next() < 0.2) await page.waitForTimeout(whole(next, 50, 900));
    }
  } catch {
    // Killed under the fingers.
  }
}

/** Every word on the screen: the notes in their order, then what stands in the field. */
export async function wordsShown(page: Page): Promise<string[]> {
  const notes = await page.locator('[data-note]').allInnerTexts();
  const field = await page.getByLabel('Notat', { exact: true }).inputValue();
  return [...notes, field].flatMap(wordsIn);
}

export interface Loss {
  /** Words that were typed and are not there. */
  readonly lost: number;
  /** How long before the end the oldest lost word was finished, milliseconds; 0 where nothing is lost. */
  readonly window: number;
  /** Words that stand there twice, or that were never typed. */
  readonly strange: number;
}

export function compare(typed: readonly Word[], shown: readonly string[], end: number): Loss {
  const there = new Map<string, number>();
  for (const word of shown) there.set(word, (there.get(word) ?? 0) + 1);
  const lost = typed.filter((t) => !there.has(t.word));
  const known = new Set(typed.map((t) => t.word));
  // The word under the fingers may stand there whole though it was not finished in the account.
  known.add(wordOf(typed.length));
  const strange = [...there].filter(([word, times]) => times > 1 || !known.has(word)).length;
  return { lost: lost.length, window: lost[0] ? end - lost[0].at : 0, strange };
}
