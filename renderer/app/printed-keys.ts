// What the tagging keys print on this keyboard.

import { tagKeys, type TagKey } from '../../shared/model/vocabulary.ts';

/** What the key right of 0 and the digits print on this keyboard; the Norwegian one until the system tells. */
export async function printedKeys(): Promise<ReadonlyMap<TagKey, string>> {
  const known = new Map<TagKey, string>(tagKeys.map((k) => [k, k === 'Minus' ? '+' : k.replace('Digit', '')]));
  const keyboard = (navigator as Navigator & { keyboard?: { getLayoutMap(): Promise<ReadonlyMap<string, string>> } }).keyboard;
  if (!keyboard) return known;
  try {
    const layout = await keyboard.getLayoutMap();
    for (const key of tagKeys) {
      const printed = layout.get(key);
      if (printed !== undefined) known.set(key, printed);
    }
  } catch {
    // Not granted: the Norwegian labels stand.
  }
  return known;
}
