// The colour of a code: one of a palette of twelve, which the interface draws so that it can be told from the ground in
// light and dark. By default that of its category's number.

import type { CodeRow } from './rows.ts';

/** Numbers of the palette. */
export const paints = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type Paint = (typeof paints)[number];

/** Null: none, as dimensions by default. */
export const codeColour = ({ paint, colour }: Pick<CodeRow, 'colour' | 'paint'>): number | null => paint ?? colour;

type Painted = Pick<CodeRow, 'colour' | 'paint'>;

/** What a code has below another one: that one's number, and its colour unless it has one of its own. */
export function colourBelow(above: Painted, code?: Painted, former?: Painted): Painted {
  const isOwn = code !== undefined && (code.paint ?? null) !== (former?.paint ?? null);
  const paint = (isOwn ? code.paint : above.paint) ?? null;
  return { colour: above.colour, ...(paint === null && (code?.paint ?? null) === null ? {} : { paint }) };
}
