// Prevalence (utbredelse): how many of the cases, as lists that can be followed, and in words.

import { safe, type SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import type { AssessmentValue } from '../model/vocabulary.ts';
import { assessmentsOf, isContributing, isMentioned, type Assessments, type Effective } from './assessment.ts';
import type { CaseIds } from './matrix.ts';
import { includedCases, type StudyData } from './study-data.ts';

/** n of N as lists of cases: `bidro.length` of `of.length`. */
export interface Prevalence {
  readonly code: string;
  /** All included cases. */
  readonly of: CaseIds;
  readonly bidro: CaseIds;
  readonly nevnte: CaseIds;
  readonly hoveddriver: CaseIds;
  readonly liteUtslag: CaseIds;
  readonly utenforPerioden: CaseIds;
  readonly registrering: CaseIds;
  readonly ingen: CaseIds;
  readonly nedgang: CaseIds;
  readonly ikkeSvart: CaseIds;
  /** Nobody asked, nobody said. */
  readonly neverAsked: CaseIds;
  /** Asked, but nothing was said that an assessment rests on. */
  readonly silent: CaseIds;
  readonly sprikende: CaseIds;
}

export function prevalenceOf(data: StudyData, code: string, assessments: Assessments = assessmentsOf(data)): Prevalence {
  const all = includedCases(data).map((c) => assessments.of(c.id, code));
  const those = (counts: (e: Effective) => boolean): CaseIds => all.filter(counts).map((e) => e.case);
  const valued = (value: AssessmentValue): CaseIds => those((e) => e.value === value);
  return {
    code,
    of: all.map((e) => e.case),
    bidro: those((e) => isContributing(e.value)),
    nevnte: those((e) => isMentioned(e.value)),
    hoveddriver: valued('hoveddriver'),
    liteUtslag: valued('lite-utslag'),
    utenforPerioden: valued('utenfor-perioden'),
    registrering: valued('registrering'),
    ingen: valued('ingen'),
    nedgang: valued('nedgang'),
    ikkeSvart: valued('ikke-svart'),
    neverAsked: those((e) => e.reach === 'never-asked'),
    silent: those((e) => e.value === 'ikke-berort' && e.reach !== 'never-asked'),
    sprikende: those((e) => e.sprikende),
  };
}

/** How much of the whole, in the steps that the words have. */
export const grades = [
  'none', 'one', 'two', 'few', 'third', 'nearly-half', 'half', 'over-half', 'most', 'nearly-all', 'all',
] as const;
export type Grade = (typeof grades)[number];

/** The step that n of N falls on; in whole numbers, so that 9 of 20 is 0.45 exactly. */
export function gradeOf(n: number, total: number): Grade {
  const upTo = (percent: number): boolean => n * 100 <= percent * total;
  if (n <= 0) return 'none';
  if (n >= total) return 'all';
  if (n <= 2) return n === 1 ? 'one' : 'two';
  if (upTo(25)) return 'few';
  if (upTo(38)) return 'third';
  if (upTo(45)) return 'nearly-half';
  if (upTo(55)) return 'half';
  if (upTo(75)) return 'over-half';
  if (upTo(88)) return 'most';
  return 'nearly-all';
}

export type PrevalenceUnit = 'municipalities' | 'informants';

interface WordingOptions {
  readonly unit?: PrevalenceUnit;
  /** Digits also where the total is twelve or less, as in a table. */
  readonly digits?: boolean;
}

/** Under this many only the count is said: a share would promise more than so few can bear. */
const fewestForShare = 8;
/** Up to this many the count is written in words. */
const mostInWords = 12;

/**
 * «godt over halvparten av kommunene (9 av 15)», «de fleste kommunene (åtte av ti)», «tre av fire kommuner».
 * Empty where the total is 0: nothing supports a sentence. Starts with a small letter.
 */
export function prevalenceInWords(n: number, total: number, language: Language, options: WordingOptions = {}): SafeText {
  if (total <= 0) return safe``;
  const unit = units[language][options.unit ?? 'municipalities'];
  const count = countInWords(n, total, language, options.digits ?? (n === 0 && total >= fewestForShare));
  if (total < fewestForShare) return safe`${count} ${total === 1 ? unit.one : unit.many}`;
  return safe`${shares[language][gradeOf(n, total)]} ${whole(gradeOf(n, total), language, unit)} (${count})`;
}

/** «9 av 15», «tre av fire»: both as digits, or both as words where the total is twelve or less. */
export function countInWords(n: number, total: number, language: Language, digits = false): SafeText {
  const between = language === 'en' ? safe`of` : safe`av`;
  if (digits || total > mostInWords) return safe`${n} ${between} ${total}`;
  return safe`${numberWord(n, language)} ${between} ${numberWord(total, language)}`;
}

export const numberWord = (n: number, language: Language): SafeText => numberWords[language][n] ?? safe`${n}`;

const numberWords: Readonly<Record<Language, readonly SafeText[]>> = {
  nb: [safe`ingen`, safe`én`, safe`to`, safe`tre`, safe`fire`, safe`fem`, safe`seks`, safe`sju`, safe`åtte`, safe`ni`, safe`ti`, safe`elleve`, safe`tolv`],
  nn: [safe`ingen`, safe`éin`, safe`to`, safe`tre`, safe`fire`, safe`fem`, safe`seks`, safe`sju`, safe`åtte`, safe`ni`, safe`ti`, safe`elleve`, safe`tolv`],
  en: [safe`none`, safe`one`, safe`two`, safe`three`, safe`four`, safe`five`, safe`six`, safe`seven`, safe`eight`, safe`nine`, safe`ten`, safe`eleven`, safe`twelve`],
};

interface UnitWords { readonly one: SafeText; readonly many: SafeText; readonly the: SafeText }
const units: Readonly<Record<Language, Readonly<Record<PrevalenceUnit, UnitWords>>>> = {
  nb: {
    municipalities: { one: safe`kommune`, many: safe`kommuner`, the: safe`kommunene` },
    informants: { one: safe`informant`, many: safe`informanter`, the: safe`informantene` },
  },
  nn: {
    municipalities: { one: safe`kommune`, many: safe`kommunar`, the: safe`kommunane` },
    informants: { one: safe`informant`, many: safe`informantar`, the: safe`informantane` },
  },
  en: {
    municipalities: { one: safe`municipality`, many: safe`municipalities`, the: safe`the municipalities` },
    informants: { one: safe`informant`, many: safe`informants`, the: safe`the informants` },
  },
};

const shares: Readonly<Record<Language, Readonly<Record<Grade, SafeText>>>> = {
  nb: {
    none: safe`ingen`, one: safe`én`, two: safe`to`, few: safe`et fåtall`, third: safe`om lag en tredel`,
    'nearly-half': safe`nesten halvparten`, half: safe`rundt halvparten`, 'over-half': safe`godt over halvparten`,
    most: safe`de fleste`, 'nearly-all': safe`nesten alle`, all: safe`alle`,
  },
  nn: {
    none: safe`ingen`, one: safe`éin`, two: safe`to`, few: safe`eit fåtal`, third: safe`om lag ein tredel`,
    'nearly-half': safe`nesten halvparten`, half: safe`rundt halvparten`, 'over-half': safe`godt over halvparten`,
    most: safe`dei fleste`, 'nearly-all': safe`nesten alle`, all: safe`alle`,
  },
  en: {
    none: safe`none`, one: safe`one`, two: safe`two`, few: safe`a few`, third: safe`about a third`,
    'nearly-half': safe`nearly half`, half: safe`about half`, 'over-half': safe`well over half`, most: safe`most`,
    'nearly-all': safe`nearly all`, all: safe`all`,
  },
};

/** «av kommunene», but «de fleste kommunene». */
function whole(grade: Grade, language: Language, unit: UnitWords): SafeText {
  if (language === 'en') return safe`of ${unit.the}`;
  return grade === 'most' || grade === 'nearly-all' || grade === 'all' ? unit.the : safe`av ${unit.the}`;
}
