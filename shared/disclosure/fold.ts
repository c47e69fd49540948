// Words as names are compared by: lower case, one spelling of å, æ and ø, no accents, nothing invisible.

const invisible = /[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]/gu;

const letters: Readonly<Record<string, string>> = { 'a\u030a': 'å', 'a\u0308': 'æ', 'o\u0308': 'ø', đ: 'd', ŋ: 'n', ŧ: 't', ð: 'd', ł: 'l' };

/** Lower case, accents off but for å, æ, ø (ä and ö are read as æ and ø), soft hyphens and the like dropped. */
export const foldPlain = (word: string): string =>
  word
    .replaceAll(invisible, '')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/a\u030a|a\u0308|o\u0308|[đŋŧðł]/gu, (c) => letters[c] ?? c)
    .replaceAll(/\p{M}/gu, '');

/** As `foldPlain`, with aa, ae and oe read as å, æ and ø. */
export const foldDigraphs = (plain: string): string =>
  plain.replaceAll(/aa|ae|oe/g, (two) => (two === 'aa' ? 'å' : two === 'ae' ? 'æ' : 'ø'));

const bare: Readonly<Record<string, string>> = { å: 'a', æ: 'a', ø: 'o' };

/** As typed on a keyboard without å, æ and ø. */
export const foldBare = (plain: string): string => plain.replaceAll(/[åæø]/g, (c) => bare[c] ?? c);

/** A run of letters (with what is invisible between them) or of digits, and where it stands. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly digraphs: string;
  /** The first letter is a capital. */
  readonly capital: boolean;
}

const tokenPattern = /[\p{L}\p{M}](?:[\p{L}\p{M}\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]*[\p{L}\p{M}])?|\p{N}+/gu;
const capitalPattern = /^[\p{Lu}\p{Lt}]/u;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const plain = foldPlain(match[0]);
    tokens.push({
      start: match.index, end: match.index + match[0].length, plain, digraphs: foldDigraphs(plain), capital: capitalPattern.test(match[0]),
    });
  }
  return tokens;
}
