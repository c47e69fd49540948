// How hard a passphrase is to guess, roughly. It errs on the low side: a hint that flatters is worse than none.

export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** Fewer characters than this are refused. */
export const shortestPassphrase = 10;

/** Bits that one word of several adds, about what a choice among two thousand common words gives. */
const bitsPerWord = 11;
const bitsOfFair = 40;
const bitsOfStrong = 55;

/** What people choose first; found inside a passphrase it counts as one character. */
const common = [
  'passord', 'password', 'hemmelig', 'kommune', 'feltbok', 'intervju', 'studie', 'forskning', 'forskar', 'forsker', 'sommer',
  'vinter', 'norge', 'noreg', 'velkommen', 'qwerty', 'asdfgh', 'qwertyuiop', '123456789', '12345678', '1234567', '123456', '12345',
  '1234', 'abcdef', 'abcd', 'abc123', 'admin', 'letmein', 'sykehjem', 'omsorg',
];

/** Guesses needed, as bits. */
export function passphraseBits(passphrase: string): number {
  let plain = passphrase.normalize('NFC').toLocaleLowerCase('nb');
  for (const word of common) plain = plain.replaceAll(word, '\u0001');
  // Years and runs of the same character are guessed as one.
  plain = plain.replaceAll(/(19|20)\d\d/g, '\u0002').replaceAll(/(.)\1+/gu, '$1');
  const distinct = new Set(plain).size;
  const byCharacter = plain.length * Math.log2(Math.max(2, alphabet(plain))) * Math.min(1, distinct / 6);
  const words = plain.split(/[\s\-_.,]+/u).filter((w) => w.length > 2);
  if (words.length < 2) return plain.length > 0 && /^\p{L}+\d*\p{P}*$/u.test(plain) ? byCharacter * 0.42 : byCharacter * 0.8;
  // Words are guessed as words, however long they are.
  return Math.min(byCharacter, new Set(words).size * bitsPerWord);
}

function alphabet(text: string): number {
  let size = 0;
  if (/[a-zæøå]/u.test(text)) size += 29;
  if (/\d/u.test(text)) size += 10;
  if (/[^a-zæøå\d]/u.test(text)) size += 15;
  return size;
}

export function passphraseStrength(passphrase: string): Strength {
  if ([...passphrase].length < shortestPassphrase) return 'short';
  const bits = passphraseBits(passphrase);
  return bits >= bitsOfStrong ? 'strong' : bits >= bitsOfFair ? 'fair' : 'weak';
}
