// Addresses and numbers that tell who somebody is whatever the name list says: e-mail, web addresses of
// municipalities, telephone numbers, national identity numbers.

import type { Language, Trilingual } from '../model/language.ts';

export type AddressKind = 'email' | 'web' | 'phone' | 'identity';

export interface AddressHit { readonly start: number; readonly end: number; readonly kind: AddressKind }

export const addressLabels: Readonly<Record<AddressKind, Trilingual>> = {
  email: { nb: 'e-postadresse', nn: 'e-postadresse', en: 'e-mail address' },
  web: { nb: 'nettadresse', nn: 'nettadresse', en: 'web address' },
  phone: { nb: 'telefonnummer', nn: 'telefonnummer', en: 'telephone number' },
  identity: { nb: 'fødselsnummer', nn: 'fødselsnummer', en: 'national identity number' },
};

export const addressLabel = (kind: AddressKind, language: Language): string => addressLabels[kind][language];

const email = /[\p{L}\p{N}._%+-]{1,64}\s?@\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const web = /(?:https?:\/\/|www\.)[^\s<>"«»]{1,2000}|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:no|com|org|net|eu|info)(?![\p{L}\p{N}])(?:\/[^\s<>"«»]{0,2000})?/giu;
const called = /(?:tlf|tel|telefon(?:nummer)?|mob|mobil(?:nummer)?|ring)[.:]?\s{0,2}(?<number>\+?\d[\d\s]{5,14}\d)/giu;
const prefixed = /(?<![\d])(?:\+|00)\s?47[\s-]?\d(?:[\s-]?\d){7}(?!\d)/gu;
const identity = /(?<!\d)\d{6}\s?\d{5}(?!\d)/gu;
const digits = /(?<!\d)\+?\d(?:[\s.\u00a0-]{0,2}\d){4,17}/gu;

/** `isKnown`: whether an address holds a name of the list. `phones`: digits of numbers that must not stand. */
export function findAddresses(text: string, isKnown: (address: string) => boolean, phones: readonly string[]): AddressHit[] {
  const hits: AddressHit[] = [];
  const add = (kind: AddressKind, start: number, length: number): void => { hits.push({ start, end: start + length, kind }); };
  for (const m of text.matchAll(email)) add('email', m.index, m[0].length);
  for (const m of text.matchAll(web)) {
    const address = m[0].replace(/[.,;:!?)\]]+$/u, '');
    if (/kommune\.no|herad\.no/iu.test(address) || isKnown(decoded(address))) add('web', m.index, address.length);
  }
  for (const m of text.matchAll(called)) {
    const number = m.groups!.number!;
    add('phone', m.index + m[0].lastIndexOf(number), number.length);
  }
  for (const m of text.matchAll(prefixed)) add('phone', m.index, m[0].length);
  for (const m of text.matchAll(identity)) add('identity', m.index, m[0].length);
  if (phones.length > 0) {
    for (const m of text.matchAll(digits)) {
      const run = m[0].replaceAll(/\D/g, '');
      if (phones.some((p) => run.includes(p))) add('phone', m.index, m[0].length);
    }
  }
  return hits;
}

/** Digits of a telephone number without the country code; empty where too few to be told from an amount. */
export function phoneDigits(phone: string): string {
  const all = phone.replaceAll(/\D/g, '').replace(/^(?:00)?47(?=\d{8}$)/, '');
  return all.length >= 5 ? all : '';
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
