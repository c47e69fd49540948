// A table of two columns: what is held, and its value.

import { unmasked, type SafeText } from '../disclosure/redact.ts';
import type { Block } from './blocks.ts';

/** Rows without a value fall away. */
export const factTable = (caption: SafeText, heads: readonly [SafeText, SafeText], rows: readonly (readonly [string, string | SafeText])[]): Block => ({
  kind: 'table', number: null, caption,
  columns: [{ head: heads[0], width: 34 }, { head: heads[1], width: 66 }],
  rows: rows.filter(([, value]) => value.trim() !== '').map(([name, value]) => [unmasked(name), unmasked(value)]),
});
