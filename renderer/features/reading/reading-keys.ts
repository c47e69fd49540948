// The keys of the text while it has the focus. Categories by physical key, as in the interview, and never from the
// numeric pad; Alt with them works as well, from anywhere on the screen.

import type { Step } from '../../../shared/text/caret.ts';
import { tagKeys, type TagKey } from '../../../shared/model/vocabulary.ts';
import type { KeyFacts } from '../interview/note-keys.ts';

/** What is done with one letter; the letter stands in the list of keys and on the buttons. */
export const letters = {
  picker: 'K', inVivo: 'V', again: 'G', nextSegment: 'N', nextUncoded: 'U', recode: 'R', respan: 'E', split: 'D', join: 'J',
  swap: 'B', locality: 'L', forReport: 'F', edit: 'T',
  mask: 'M', clarify: 'P', omit: 'O', single: 'X', nextName: 'C', asReport: 'W',
  nextAmount: 'A', confirmAmount: 'S', dismissAmount: 'I', changeAmount: 'Y', addAmount: 'H',
  quote: 'Q', link: 'Z',
} as const;
export type Letter = keyof typeof letters;
/** Letters about what the report shows. Those in no list are about codes, but for correcting the text. */
const layerLetters = ['mask', 'clarify', 'omit', 'single', 'nextName', 'asReport'] as const satisfies readonly Letter[];
export type LayerLetter = (typeof layerLetters)[number];
/** Letters about amounts. */
const amountLetters = ['nextAmount', 'confirmAmount', 'dismissAmount', 'changeAmount', 'addAmount'] as const satisfies readonly Letter[];
export type AmountLetter = (typeof amountLetters)[number];
export const isAmountLetter = (letter: Letter): letter is AmountLetter => amountLetters.some((l) => l === letter);
/** Letters about the municipality example beside the text. */
export type CellLetter = 'quote' | 'link';
export type CodingLetter = Exclude<Letter, LayerLetter | AmountLetter | CellLetter | 'edit'>;
export const isLayerLetter = (letter: Letter): letter is LayerLetter => layerLetters.some((l) => l === letter);

export type ReadingKey =
  | { readonly kind: 'code'; readonly key: TagKey }
  | { readonly kind: 'move'; readonly step: Step; readonly by: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'edge'; readonly of: 'paragraph' | 'text'; readonly by: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'grow' | 'shrink' | 'pick' | 'uncode' | 'escape' | 'all' }
  | { readonly kind: Letter; readonly by: 1 | -1 };

const steps: Readonly<Record<string, readonly [plain: Step, withControl: Step, by: 1 | -1]>> = {
  ArrowLeft: ['word', 'character', -1], ArrowRight: ['word', 'character', 1], ArrowUp: ['sentence', 'paragraph', -1], ArrowDown: ['sentence', 'paragraph', 1],
  PageUp: ['answer', 'answer', -1], PageDown: ['answer', 'answer', 1],
};

/** What a key press in the text means; null: nothing of the text's. */
export function readingKey(event: KeyFacts, mac: boolean): ReadingKey | null {
  if (event.isComposing || event.altKey || event.getModifierState('AltGraph')) return null;
  const { ctrlKey: ctrl, metaKey: meta, shiftKey: shift, key, code } = event;
  const mod = mac ? meta : ctrl;
  if (mac ? ctrl : meta) return null;
  const step = steps[key];
  if (step) return { kind: 'move', step: mod ? step[1] : step[0], by: step[2], extend: shift };
  if (key === 'Home' || key === 'End') return { kind: 'edge', of: mod ? 'text' : 'paragraph', by: key === 'Home' ? -1 : 1, extend: shift };
  if (mod) return code === 'KeyA' && !shift ? { kind: 'all' } : null;
  if (key === ' ') return { kind: shift ? 'shrink' : 'grow' };
  if (key === 'Enter' && !shift) return { kind: 'pick' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'uncode' };
  if (key === 'Escape') return { kind: 'escape' };
  if (!shift && (tagKeys as readonly string[]).includes(code)) return { kind: 'code', key: code as TagKey };
  const letter = (Object.keys(letters) as Letter[]).find((l) => letters[l] === key.toUpperCase());
  if (!letter || (shift && letter !== 'nextSegment' && letter !== 'nextUncoded' && letter !== 'nextName' && letter !== 'nextAmount')) return null;
  return { kind: letter, by: shift ? -1 : 1 };
}
