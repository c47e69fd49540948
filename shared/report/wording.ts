// Small words that all sections need: lists, months, periods, shares and labels inside a sentence.

import { countInWords, numberWord, prevalenceInWords, type PrevalenceUnit } from '../analysis/prevalence.ts';
import { joinSafe, safe, type SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';

/** «a, b og c». */
export function listOf(items: readonly SafeText[], language: Language): SafeText {
  const and = language === 'en' ? safe` and ` : safe` og `;
  const [last] = items.slice(-1);
  if (last === undefined) return safe``;
  return items.length === 1 ? last : safe`${joinSafe(items.slice(0, -1), safe`, `)}${and}${last}`;
}

/** A label inside a sentence: small first letter, but «BPA» and «KAD» as they are. */
export function inside(label: SafeText): SafeText {
  const at = /\p{L}/u.exec(label)?.index ?? -1;
  const next = label.charAt(at + 1);
  if (at < 0 || (next !== '' && next !== next.toLocaleLowerCase('nb'))) return label;
  return (label.slice(0, at) + label.charAt(at).toLocaleLowerCase('nb') + label.slice(at + 1)) as SafeText;
}

const norwegianMonths = [
  safe`januar`, safe`februar`, safe`mars`, safe`april`, safe`mai`, safe`juni`, safe`juli`, safe`august`, safe`september`,
  safe`oktober`, safe`november`, safe`desember`,
];
const englishMonths = [
  safe`January`, safe`February`, safe`March`, safe`April`, safe`May`, safe`June`, safe`July`, safe`August`, safe`September`,
  safe`October`, safe`November`, safe`December`,
];
const monthName = (month: number, language: Language): SafeText =>
  (language === 'en' ? englishMonths : norwegianMonths)[month - 1] ?? safe`${month}`;

/** `2019-02` and `2019-11` as «fra februar til november 2019». */
export function monthRange(first: string, last: string, language: Language): SafeText {
  const [fromYear = 0, fromMonth = 1] = first.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = last.split('-').map(Number);
  const from = monthName(fromMonth, language);
  const to = monthName(toMonth, language);
  const [since, until, within] = language === 'en' ? [safe`from`, safe`to`, safe`in`] : [safe`fra`, safe`til`, safe`i`];
  const start = language === 'nn' ? safe`frå` : since;
  if (first === last) return safe`${within} ${from} ${fromYear}`;
  return fromYear === toYear ? safe`${start} ${from} ${until} ${to} ${toYear}` : safe`${start} ${from} ${fromYear} ${until} ${to} ${toYear}`;
}

/** `2020-03-12` as «12. mars 2020»; also the date part of a time. */
export function dayOf(iso: string, language: Language): SafeText {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return language === 'en' ? safe`${day} ${monthName(month, language)} ${year}` : safe`${day}. ${monthName(month, language)} ${year}`;
}

/** «i 2018», «i 2017 og 2018», «i perioden 2015–2018». */
export function duringYears(from: number, to: number, language: Language): SafeText {
  const [within, period] = language === 'en' ? [safe`in`, safe`in the period`] : [safe`i`, safe`i perioden`];
  if (from === to) return safe`${within} ${from}`;
  return to === from + 1 ? safe`${within} ${listOf([safe`${from}`, safe`${to}`], language)}` : safe`${period} ${from}–${to}`;
}

/** Sizes and numbers in groups of three, as tables print them. */
export const grouped = (n: number, language: Language): SafeText =>
  String(Math.round(n)).replaceAll(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : '\u00a0') as SafeText;

/** `sizeClassLabels` as the language writes them. */
export const sizeRange = (from: number, to: number, language: Language): SafeText => {
  if (from === 0) return safe`< ${grouped(to, language)}`;
  if (to === Infinity) return safe`≥ ${grouped(from, language)}`;
  return safe`${grouped(from, language)}–${grouped(to - 1, language)}`;
};

/** Counting words bound to a language. */
export interface Counting {
  /** «godt over halvparten av kommunene (9 av 15)». */
  share(n: number, total: number, unit?: PrevalenceUnit): SafeText;
  /** «9 av 15». */
  count(n: number, total: number): SafeText;
  /** «fire kommuner (4 av 15)», or «tre av fem kommuner» where a share would promise too much. */
  some(n: number, total: number): SafeText;
  /** The same without the noun, for the further items of a list: «to (2 av 15)». */
  few(n: number, total: number): SafeText;
  /** «ni», «13». */
  word(n: number): SafeText;
}

/** Under this many the count stands alone. */
const fewestForShare = 8;
const single: Readonly<Record<Language, SafeText>> = {
  nb: safe`den ene kommunen i utvalget`, nn: safe`den eine kommunen i utvalet`, en: safe`the one municipality of the sample`,
};
const nouns: Readonly<Record<Language, readonly [one: SafeText, many: SafeText]>> = {
  nb: [safe`kommune`, safe`kommuner`], nn: [safe`kommune`, safe`kommunar`], en: [safe`municipality`, safe`municipalities`],
};

export function counting(language: Language): Counting {
  const word = (n: number): SafeText => numberWord(n, language);
  const count = (n: number, total: number): SafeText => countInWords(n, total, language);
  const [one, many] = nouns[language];
  return {
    word,
    count,
    share: (n, total, unit) => (total === 1 && n === 1 && unit !== 'informants' ? single[language] : prevalenceInWords(n, total, language, unit ? { unit } : {})),
    some: (n, total) => {
      if (total < fewestForShare || n > 12) return safe`${count(n, total)} ${total === 1 ? one : many}`;
      return safe`${word(n)} ${n === 1 ? one : many} (${count(n, total)})`;
    },
    few: (n, total) => (total < fewestForShare || n > 12 ? count(n, total) : safe`${word(n)} (${count(n, total)})`),
  };
}

/** How many interviews there were of each kind, and the most informants in one. */
export interface InterviewKinds { readonly singles: number; readonly pairs: number; readonly groups: number; readonly most: number }

/** What the quotes of a report are taken from. With more than one origin each quote says its own. */
export interface QuoteOrigins {
  readonly notes: 'none' | 'verbatim' | 'mixed';
  readonly recording: boolean;
  readonly written: boolean;
}
