// Nynorsk: the title page, the introduction, and the words around tables.

import { safe, type SafeText } from '../../../disclosure/redact.ts';
import type { FrontProse } from '../nb/front.ts';

export const front: FrontProse = {
  subtitle: (cases: number, during: SafeText): SafeText =>
    cases === 0 ? safe`Utgiftsvekst i kommunale helse- og omsorgstenester ${during}` : safe`Utgiftsvekst i kommunale helse- og omsorgstenester ${during}: ein studie av ${cases} ${cases === 1 ? safe`casekommune` : safe`casekommunar`}`,
  draft: safe`Utkast`,
  draftOf: (date: SafeText): SafeText => safe`Utkast, ${date}`,
  contents: safe`Innhald`,
  table: safe`Tabell`,
  page: safe`Side`,
  introduction: safe`Innleiing`,
  purpose: (during: SafeText): SafeText =>
    safe`Formålet med denne delen av studien er å kaste lys over kvifor utgiftene til helse- og omsorgstenester i kommunane voks ${during}, slik leiarane i casekommunane sjølve forklarer det.`,
  basis: safe`Framstillinga byggjer på intervju med leiarar i kommunane og på tal dei sjølve la fram.`,
  scope: (functions: SafeText): SafeText => safe`Ho omfattar tenestene som blir rapporterte i KOSTRA på ${functions}.`,
  functions: (list: SafeText, count: number): SafeText => (count === 1 ? safe`funksjon ${list}` : safe`funksjonane ${list}`),
  questions: safe`Studien søkjer svar på desse forskingsspørsmåla:`,
  reading: safe`Først blir det gjort greie for metoden. Deretter følgjer resultata, eitt delkapittel for kvar gruppe kostnadsdrivarar, før det kommunane sjølve seier om inntekter og innsparingar. Til slutt blir funna samanfatta.`,
};
