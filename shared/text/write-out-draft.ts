// A starting point for writing a note out (renskriving): its abbreviations written in full, as a sentence.

/** Whole words that are abbreviations, written out; only as spelled in the list, so that initials are left alone. */
export const expandShortcuts = (text: string, shortcuts: ReadonlyMap<string, string>): string =>
  text.replaceAll(/(?<![\p{L}\p{N}_-])\p{L}+(?![\p{L}\p{N}_-])/gu, (word) => shortcuts.get(word) ?? word);

/** The raw line as a sentence: abbreviations in full, a capital first, a full stop last. Nothing else is changed. */
export function writeOutDraft(raw: string, shortcuts: ReadonlyMap<string, string>): string {
  const text = expandShortcuts(raw.trim(), shortcuts);
  const first = /^\p{L}/u.exec(text)?.[0];
  const opened = first === undefined ? text : first.toLocaleUpperCase('nb') + text.slice(first.length);
  return /[.!?…:»"]$/u.test(opened) || opened === '' ? opened : `${opened}.`;
}
