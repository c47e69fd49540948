// What words are made of when texts are searched, and texts with capitals and small letters made one, character for
// character, so that a place in one is the same place in the other.

/** Letters, digits and combining marks, as the inside of a character class. */
export const wordClass = String.raw`0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0300-\u036f\u0370-\u1fff\u3040-\ud7ff`;

const wordCharacter = new RegExp(`[${wordClass}]`);
export const isWordCharacter = (character: string | undefined): boolean => character !== undefined && wordCharacter.test(character);

/** In small letters, as long as it was. */
export function folded(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}
