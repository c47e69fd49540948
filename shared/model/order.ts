// Order among siblings as a fractional index: text that sorts, with room between any two.

import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

interface Ordered { readonly order: string; readonly id: string }

/** Compares by order, then by id, so that two machines agree. Plain code-unit order, as the keys demand. */
export const byOrder = (a: Ordered, b: Ordered): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** An order after all of `rows`. */
export function orderAfter(rows: readonly Ordered[]): string {
  const last = rows.reduce<string | null>((max, r) => (max === null || r.order > max ? r.order : max), null);
  return generateKeyBetween(last, null);
}

/** An order between two neighbours; null at an end. */
export const orderBetween = (before: string | null, after: string | null): string => generateKeyBetween(before, after);

/** `count` orders from the start. */
export const firstOrders = (count: number): string[] => generateNKeysBetween(null, null, count);
