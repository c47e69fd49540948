// Bokmål: the title page, the introduction, and the words around tables.

import { safe, type SafeText } from '../../../disclosure/redact.ts';

export const front = {
  /** `during`: «i 2017 og 2018», «i perioden 2015–2018». */
  subtitle: (cases: number, during: SafeText): SafeText =>
    cases === 0 ? safe`Utgiftsvekst i kommunale helse- og omsorgstjenester ${during}` : safe`Utgiftsvekst i kommunale helse- og omsorgstjenester ${during}: en studie av ${cases} ${cases === 1 ? safe`casekommune` : safe`casekommuner`}`,
  draft: safe`Utkast`,
  draftOf: (date: SafeText): SafeText => safe`Utkast, ${date}`,
  contents: safe`Innhold`,
  table: safe`Tabell`,
  page: safe`Side`,
  introduction: safe`Innledning`,
  purpose: (during: SafeText): SafeText =>
    safe`Formålet med denne delen av studien er å belyse hvorfor kommunenes utgifter til helse- og omsorgstjenester vokste ${during}, slik lederne i casekommunene selv forklarer det.`,
  basis: safe`Framstillingen bygger på intervjuer med ledere i kommunene og på tall de selv la fram.`,
  scope: (functions: SafeText): SafeText => safe`Den omfatter tjenestene som rapporteres i KOSTRA på ${functions}.`,
  functions: (list: SafeText, count: number): SafeText => (count === 1 ? safe`funksjon ${list}` : safe`funksjonene ${list}`),
  questions: safe`Studien søker svar på disse forskningsspørsmålene:`,
  reading: safe`Først gjøres det rede for metoden. Deretter følger resultatene, ett delkapittel for hver gruppe kostnadsdrivere, før kommunenes egne betraktninger om inntekter og innsparinger. Til slutt sammenfattes funnene.`,
};
export type FrontProse = typeof front;
