// The sentences that a first draft of a municipality example is made of, in the three languages.

import type { Language } from '../model/language.ts';
import type { AssessmentValue } from '../model/vocabulary.ts';

export interface DraftWords {
  opening(who: string, what: string, assessment: AssessmentValue, period: string): string;
  parts(what: string): string;
  reasons(what: string): string;
  amounts(what: string): string;
  missing(what: string): string;
  during(years: string): string;
  readonly noAmounts: string;
  readonly unconfirmed: string;
  readonly change: string;
  readonly brutto: string;
  readonly netto: string;
  readonly and: string;
  /** What a theme's label begins with and a sentence leaves out. */
  readonly about: RegExp;
  readonly reminder: string;
}

type Openings = Readonly<Record<AssessmentValue, (who: string, what: string, period: string) => string>>;

const nb: Openings = {
  hoveddriver: (who, what, period) => `${who} oppga ${what} som en av de viktigste årsakene til utgiftsveksten i ${period}.`,
  betydelig: (who, what, period) => `${who} oppga at ${what} sto for en betydelig del av utgiftsveksten i ${period}.`,
  medvirkende: (who, what, period) => `${who} oppga at ${what} bidro til utgiftsveksten i ${period}.`,
  'lite-utslag': (who, what, period) => `${who} nevnte ${what}, men mente at det ga lite utslag på utgiftene i ${period}.`,
  'utenfor-perioden': (who, what, period) => `${who} fortalte om vekst knyttet til ${what}, men utenfor perioden ${period}.`,
  registrering: (who, what, period) => `${who} forklarte økningen under ${what} i ${period} med registrering, ikke med reell vekst.`,
  ingen: (who, what, period) => `${who} oppga at ${what} ikke ga vekst i utgiftene i ${period}.`,
  nedgang: (who, what, period) => `${who} oppga nedgang i utgiftene til ${what} i ${period}.`,
  'ikke-svart': (who, what) => `${who} ønsket ikke å svare om ${what}.`,
  'ikke-berort': (who, what) => `${who} fortalte om ${what}.`,
};

const nn: Openings = {
  hoveddriver: (who, what, period) => `${who} oppgav ${what} som ei av dei viktigaste årsakene til utgiftsveksten i ${period}.`,
  betydelig: (who, what, period) => `${who} oppgav at ${what} stod for ein vesentleg del av utgiftsveksten i ${period}.`,
  medvirkende: (who, what, period) => `${who} oppgav at ${what} medverka til utgiftsveksten i ${period}.`,
  'lite-utslag': (who, what, period) => `${who} nemnde ${what}, men meinte at det gav lite utslag på utgiftene i ${period}.`,
  'utenfor-perioden': (who, what, period) => `${who} fortalde om vekst knytt til ${what}, men utanfor perioden ${period}.`,
  registrering: (who, what, period) => `${who} forklarte auken under ${what} i ${period} med registrering, ikkje med reell vekst.`,
  ingen: (who, what, period) => `${who} oppgav at ${what} ikkje gav vekst i utgiftene i ${period}.`,
  nedgang: (who, what, period) => `${who} oppgav nedgang i utgiftene til ${what} i ${period}.`,
  'ikke-svart': (who, what) => `${who} ønskte ikkje å svare om ${what}.`,
  'ikke-berort': (who, what) => `${who} fortalde om ${what}.`,
};

const en: Openings = {
  hoveddriver: (who, what, period) => `${who} named ${what} as one of the main causes of the growth in ${period}.`,
  betydelig: (who, what, period) => `${who} said that ${what} accounted for a considerable part of the growth in ${period}.`,
  medvirkende: (who, what, period) => `${who} said that ${what} contributed to the growth in ${period}.`,
  'lite-utslag': (who, what, period) => `${who} mentioned ${what}, but thought that it had little effect on expenditure in ${period}.`,
  'utenfor-perioden': (who, what, period) => `${who} spoke of growth tied to ${what}, but outside the period ${period}.`,
  registrering: (who, what, period) => `${who} explained the increase under ${what} in ${period} by registration, not by real growth.`,
  ingen: (who, what, period) => `${who} said that ${what} gave no growth in expenditure in ${period}.`,
  nedgang: (who, what, period) => `${who} reported a decline in expenditure on ${what} in ${period}.`,
  'ikke-svart': (who, what) => `${who} preferred not to answer about ${what}.`,
  'ikke-berort': (who, what) => `${who} spoke of ${what}.`,
};

export const draftWords: Readonly<Record<Language, DraftWords>> = {
  nb: {
    opening: (who, what, assessment, period) => nb[assessment](who, what, period),
    parts: (what) => `Det gjaldt ${what}.`,
    reasons: (what) => `Som forklaring ble det vist til ${what}.`,
    amounts: (what) => `Av tall ble det oppgitt ${what}.`,
    missing: (what) => `Kommunen oppga ikke tall for ${what}.`,
    during: (years) => `i ${years}`,
    noAmounts: 'Kommunen oppga ikke tall.',
    unconfirmed: '[Ikke alle tallopplysningene er bekreftet.]',
    change: 'endring',
    brutto: 'brutto',
    netto: 'netto',
    and: 'og',
    about: /^Om /u,
    reminder: '[Utkast satt sammen av koder og tall. Skriv det om: hva som vokste, hvorfor, siden når, og hva kommunen ikke oppga.]',
  },
  nn: {
    opening: (who, what, assessment, period) => nn[assessment](who, what, period),
    parts: (what) => `Det galdt ${what}.`,
    reasons: (what) => `Som forklaring vart det vist til ${what}.`,
    amounts: (what) => `Av tal vart det oppgitt ${what}.`,
    missing: (what) => `Kommunen oppgav ikkje tal for ${what}.`,
    during: (years) => `i ${years}`,
    noAmounts: 'Kommunen oppgav ikkje tal.',
    unconfirmed: '[Ikkje alle talopplysningane er stadfesta.]',
    change: 'endring',
    brutto: 'brutto',
    netto: 'netto',
    and: 'og',
    about: /^Om /u,
    reminder: '[Utkast sett saman av kodar og tal. Skriv det om: kva som voks, kvifor, sidan når, og kva kommunen ikkje oppgav.]',
  },
  en: {
    opening: (who, what, assessment, period) => en[assessment](who, what, period),
    parts: (what) => `This concerned ${what}.`,
    reasons: (what) => `As explanations, the municipality pointed to ${what}.`,
    amounts: (what) => `The figures given were ${what}.`,
    missing: (what) => `The municipality gave no figures for ${what}.`,
    during: (years) => `in ${years}`,
    noAmounts: 'The municipality gave no figures.',
    unconfirmed: '[Not all amounts are confirmed.]',
    change: 'change',
    brutto: 'gross',
    netto: 'net',
    and: 'and',
    about: /^On /u,
    reminder: '[Draft put together from codes and figures. Rewrite it: what grew, why, since when, and what the municipality did not give.]',
  },
};
