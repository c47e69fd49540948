// The recovery code: random, written on paper, typed back when the passphrase is forgotten. Seven groups of four
// characters and a check character each, so that a slip of the pen or the finger is found and its group named.

import { randomBytes } from './seal.ts';

/** Without 0, 1, I, L and O. 31 is a prime, so that a check catches every single wrong and every swapped character. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const base = codeAlphabet.length;
export const codeGroups = 7;
const dataInGroup = 4;
const groupLength = dataInGroup + 1;

/** Differs with the group's place, so that two groups that changed places are caught too. */
function checkOf(group: number, data: string): string {
  const sum = Array.from(data).reduce((total, c, i) => total + (i + 2) * codeAlphabet.indexOf(c), (group + 1) * 7);
  return codeAlphabet[sum % base]!;
}

/** 28 random characters of 31: 138 bits. */
function randomCharacters(count: number): string {
  let made = '';
  while (made.length < count) {
    // Bytes past the last whole multiple would make some characters likelier than others.
    for (const byte of randomBytes(count)) if (byte < base * 8 && made.length < count) made += codeAlphabet[byte % base]!;
  }
  return made;
}

/** Without separators: what a slot is made from. */
export function makeRecoveryCode(): string {
  return Array.from({ length: codeGroups }, (_, group) => {
    const data = randomCharacters(dataInGroup);
    return data + checkOf(group, data);
  }).join('');
}

/** The groups as they are shown and printed. */
export const groupsOf = (code: string): string[] =>
  Array.from({ length: Math.ceil(code.length / groupLength) }, (_, i) => code.slice(i * groupLength, (i + 1) * groupLength));

export type ReadCode =
  | { readonly ok: true; readonly code: string }
  /** `groups` counts from 1. */
  | { readonly ok: false; readonly fault: 'groups'; readonly groups: readonly number[] }
  | { readonly ok: false; readonly fault: 'length'; readonly typed: number; readonly needed: number };

/** Reads what a person typed: lower case, spaces, full stops, any dash or no separator at all. */
export function readRecoveryCode(text: string): ReadCode {
  const pieces = text.normalize('NFKC').toUpperCase().split(/[\s\p{Pd}.,_\u2212]+/u).filter((piece) => piece !== '');
  const joined = pieces.join('');
  const needed = codeGroups * groupLength;
  // Seven pieces are seven groups, whatever their length: so the one that lacks a character can be named.
  if (pieces.length !== codeGroups && joined.length !== needed) return { ok: false, fault: 'length', typed: joined.length, needed };
  const groups = joined.length === needed ? groupsOf(joined) : pieces;
  const wrong = groups.flatMap((group, i) => (fits(i, group) ? [] : [i + 1]));
  return wrong.length === 0 ? { ok: true, code: joined } : { ok: false, fault: 'groups', groups: wrong };
}

function fits(at: number, group: string): boolean {
  const characters = Array.from(group);
  return characters.length === groupLength && characters.every((c) => codeAlphabet.includes(c))
    && checkOf(at, group.slice(0, dataInGroup)) === group[dataInGroup];
}

/** True where the last group was typed back rightly. */
export const isLastGroup = (code: string, typed: string): boolean =>
  typed.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}]/gu, '') === code.slice(-groupLength);
