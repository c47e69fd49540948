// The colour of a code as the style sheets know it (`app/global.css`).

import { codeColour } from '../../shared/model/code-colour.ts';
import type { CodeRow } from '../../shared/model/rows.ts';

/** `none`: of a code without one. */
export function stripeOf(code: Pick<CodeRow, 'colour' | 'paint'>, none = 'var(--ax-border-neutral)'): string {
  const colour = codeColour(code);
  return colour === null ? none : `var(--code-${colour})`;
}
