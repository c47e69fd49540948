// What was selected in a text field just before its last input: the field itself tells only what came of it.

import type { Span } from '../../shared/text/positions.ts';

let last: (Span & { readonly field: EventTarget }) | null = null;

addEventListener('beforeinput', ({ target, inputType }) => {
  const field = target instanceof HTMLTextAreaElement ? target : null;
  // The browser's own undo and redo change what they change, whatever is selected.
  last = field === null || inputType.startsWith('history') ? null : { field, start: field.selectionStart, end: field.selectionEnd };
}, { capture: true });

/** Asked while the input event of the field is handled. */
export const selectedBefore = (field: HTMLTextAreaElement): Span | null => (last?.field === field ? last : null);
