// Splits a text into numbers, words and symbols with their positions. One pass, each character read a bounded
// number of times; what only looks like a number (dates, clock times, telephone numbers) is settled here.

import { readDigits } from './digits.ts';

export type TokenKind =
  /** Digits with a value, `39 000` and `3,2` included. */
  | 'number'
  /** `2017-2018`, `2017/18`. */
  | 'period'
  /** Digits that are no quantity: dates, ratios, telephone numbers, `§ 3-2`, `f254`. */
  | 'other'
  | 'word'
  | 'symbol';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** As it stands for numbers; lower case and composed for words, empty for words too long to be any we know. */
  readonly text: string;
  /** Blank characters before it; infinite across a line break or at the start. */
  readonly gap: number;
  readonly capital: boolean;
  /** Of a number. */
  readonly value: number;
}

const longestWord = 60;
const lineBreak = /[\n\r\u2028\u2029]/;
const blank = /\s/;
const word = /\p{L}[\p{L}\p{M}]*/uy;

const fractions = new Map([['½', 0.5], ['¼', 0.25], ['¾', 0.75]]);

/** After these a number is a name and not a quantity: `kap 9`, `funksjon 254`, `kl. 12`. */
const namedByNumber = new Set(
  ('kap kapittel kapitlet kapitla kapitlene paragraf paragrafen paragrafene artikkel punkt pkt nr nummer funksjon ' +
    'funksjonen funksjonene funksjonane f kostrafunksjon kostragruppe tabell figur vedlegg kl klokka klokken ' +
    'kapittelet postnr postnummer postboks').split(' '),
);
const callsByNumber = new Set(['tlf', 'telefon', 'telefonnummer', 'tel', 'mobil', 'mob']);

const telephone = [
  /\+\d{2}[ \u00a0\u2009\u202f]?(?:\d[ \u00a0\u2009\u202f]?){8}(?!\d)/y,
  /\d{2}(?:[ \u00a0\u2009\u202f]\d{2}){3}(?![ \u00a0\u2009\u202f]?\d)/y,
  /[489]\d{2}[ \u00a0\u2009\u202f]\d{2}[ \u00a0\u2009\u202f]\d{3}(?![ \u00a0\u2009\u202f]?\d)/y,
];

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function endOfTelephone(text: string, at: number): number | undefined {
  for (const pattern of telephone) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return undefined;
}

/** What the last tokens say about the number to come. */
function announced(tokens: readonly Token[], gap: number): 'name' | 'call' | undefined {
  let last = tokens.at(-1);
  if (gap > 0 && last?.text === '.') last = tokens.at(-2);
  if (last === undefined || gap === Number.POSITIVE_INFINITY) return undefined;
  if (last.text === '§' || last.text === '#') return 'name';
  if (last.kind !== 'word') return undefined;
  if (callsByNumber.has(last.text)) return 'call';
  return namedByNumber.has(last.text) ? 'name' : undefined;
}

/** True where digits are set close to a word that is not `kr` or `ca`: `f254`. */
function isPartOfWord(previous: Token | undefined, gap: number): boolean {
  return gap === 0 && previous?.kind === 'word' && !/^(?:kr|ca|nok)$/.test(previous.text);
}

function isBlank(code: number, character: string): boolean {
  return code <= 32 || code === 0xa0 || (code > 0x167f && (blank.test(character) || code === 0x200b));
}

function readWord(raw: string): string {
  return raw.length > longestWord ? '' : raw.normalize('NFC').toLowerCase();
}

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gap = Number.POSITIVE_INFINITY;
  const push = (kind: TokenKind, end: number, value = Number.NaN, known?: string, capital = false): void => {
    const raw = known ?? text.slice(at, Math.min(end, at + longestWord + 1));
    tokens.push({ kind, start: at, end, text: raw, gap, capital, value });
    gap = 0;
    at = end;
  };
  while (at < text.length) {
    const character = text.charAt(at);
    const code = text.charCodeAt(at);
    if (isBlank(code, character)) {
      gap = lineBreak.test(character) ? Number.POSITIVE_INFINITY : gap + 1;
      at += 1;
      continue;
    }
    const isNumber = isDigit(code);
    const goesOn = isDigit(text.charCodeAt(at + 1));
    if (isNumber || (character === '+' && goesOn)) {
      const announcement = announced(tokens, gap);
      const phone = goesOn && announcement !== 'name' ? endOfTelephone(text, at) : undefined;
      if (phone !== undefined) {
        push('other', phone);
        continue;
      }
      if (isNumber) {
        const digits = readDigits(text, at, announcement !== undefined || isPartOfWord(tokens.at(-1), gap));
        push(digits.kind, digits.end, digits.value);
        continue;
      }
    }
    const fraction = fractions.get(character);
    if (fraction !== undefined) {
      push('number', at + 1, fraction);
      continue;
    }
    word.lastIndex = at;
    if (word.test(text)) {
      const end = word.lastIndex;
      const known = readWord(text.slice(at, Math.min(end, at + longestWord + 1)));
      const capital = known !== '' && known.charAt(0) !== text.slice(at, at + 2).normalize('NFC').charAt(0);
      push('word', end, Number.NaN, known, capital);
      continue;
    }
    push('symbol', at + 1);
  }
  return tokens;
}
