// Counting words as people do.

/** What stands between white space and has a letter or a digit in it. */
export function wordCount(text: string): number {
  let count = 0;
  for (const word of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(word)) count++;
  return count;
}
