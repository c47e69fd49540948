// What the closed lists are called, in the three languages: for screens and documents alike.

import type { Language, Trilingual } from './language.ts';
import type {
  amountOrigins, assessmentValues, caseStatuses, cellStatuses, contactChannels, coverageStates, hedges, interviewModes, memoKinds,
  interviewStatuses, legalGrounds, units,
} from './vocabulary.ts';

type Labels<T extends readonly string[]> = Readonly<Record<T[number], Trilingual>>;
const t = (nb: string, nn: string, en: string): Trilingual => ({ nb, nn, en });

export const assessmentLabels: Labels<typeof assessmentValues> = {
  hoveddriver: t('Viktigste kostnadsdriver', 'Viktigaste kostnadsdrivar', 'Main cost driver'),
  betydelig: t('Betydelig', 'Vesentleg', 'Considerable'),
  medvirkende: t('Medvirkende', 'Medverkande', 'Contributing'),
  'lite-utslag': t('Nevnt, lite utslag', 'Nemnt, lite utslag', 'Mentioned, little effect'),
  'utenfor-perioden': t('Vekst utenfor perioden', 'Vekst utanfor perioden', 'Growth outside the period'),
  registrering: t('Registrering, ikke reell vekst', 'Registrering, ikkje reell vekst', 'Registration, not real growth'),
  ingen: t('Ingen vekst', 'Ingen vekst', 'No growth'),
  nedgang: t('Nedgang', 'Nedgang', 'Decline'),
  'ikke-svart': t('Ønsket ikke å svare', 'Ønskte ikkje å svare', 'Preferred not to answer'),
  'ikke-berort': t('Ikke berørt', 'Ikkje nemnt', 'Not touched'),
};

export const coverageLabels: Labels<typeof coverageStates> = {
  'ikke-berort': t('Ikke berørt', 'Ikkje nemnt', 'Not touched'),
  berort: t('Berørt', 'Nemnt', 'Touched'),
  dekket: t('Dekket', 'Dekt', 'Covered'),
  'ikke-aktuelt': t('Ikke aktuelt', 'Ikkje aktuelt', 'Not applicable'),
  'onsket-ikke-svare': t('Ønsket ikke å svare', 'Ønskte ikkje å svare', 'Preferred not to answer'),
  'tas-i-oppfolging': t('Tas i oppfølging', 'Blir teke i oppfølging', 'For the follow-up'),
};

export const caseStatusLabels: Labels<typeof caseStatuses> = {
  forespurt: t('Forespurt', 'Spurd', 'Asked'),
  'takket-nei': t('Takket nei', 'Takka nei', 'Declined'),
  erstattet: t('Erstattet', 'Erstatta', 'Replaced'),
  inkludert: t('Inkludert', 'Inkludert', 'Included'),
};

export const modeLabels: Labels<typeof interviewModes> = {
  telefon: t('Telefon', 'Telefon', 'Telephone'),
  video: t('Video', 'Video', 'Video'),
  fysisk: t('Fysisk', 'Fysisk', 'In person'),
};

export const interviewStatusLabels: Labels<typeof interviewStatuses> = {
  planned: t('Planlagt', 'Planlagd', 'Planned'),
  running: t('Pågår', 'Går føre seg', 'Running'),
  paused: t('Pause', 'Pause', 'Paused'),
  ended: t('Avsluttet', 'Avslutta', 'Ended'),
};

export const channelLabels: Labels<typeof contactChannels> = {
  'e-post': t('E-post', 'E-post', 'E-mail'),
  telefon: t('Telefon', 'Telefon', 'Telephone'),
  mote: t('Møte', 'Møte', 'Meeting'),
  brev: t('Brev', 'Brev', 'Letter'),
};

export const memoKindLabels: Labels<typeof memoKinds> = {
  teori: t('Teori', 'Teori', 'Theory'),
  metode: t('Metode', 'Metode', 'Method'),
  case: t('Case', 'Case', 'Case'),
  mote: t('Møte', 'Møte', 'Meeting'),
};

export const cellStatusLabels: Labels<typeof cellStatuses> = {
  tom: t('Tom', 'Tom', 'Empty'),
  utkast: t('Utkast', 'Utkast', 'Draft'),
  ferdig: t('Ferdig', 'Ferdig', 'Done'),
};

export const originLabels: Labels<typeof amountOrigins> = {
  sagt: t('Sagt', 'Sagt', 'Said'),
  vist: t('Vist på skjerm', 'Vist på skjerm', 'Shown on screen'),
  ettersendt: t('Ettersendt', 'Ettersendt', 'Sent afterwards'),
  dokument: t('Fra dokument', 'Frå dokument', 'From a document'),
};

export const hedgeLabels: Labels<typeof hedges> = {
  rundt: t('rundt', 'rundt', 'around'),
  vel: t('vel', 'vel', 'just over'),
  knapt: t('knapt', 'knapt', 'just under'),
  'i-underkant-av': t('i underkant av', 'i underkant av', 'a little under'),
  'i-overkant-av': t('i overkant av', 'i overkant av', 'a little over'),
  bortimot: t('bortimot', 'bortimot', 'nearly'),
  'tett-opp-mot': t('tett opp mot', 'tett opp mot', 'close to'),
  'ikke-oppgitt': t('ikke oppgitt', 'ikkje oppgitt', 'not given'),
};

export const unitLabels: Labels<typeof units> = {
  kr: t('kroner', 'kroner', 'NOK'),
  prosent: t('prosent', 'prosent', 'per cent'),
  arsverk: t('årsverk', 'årsverk', 'full-time equivalents'),
  stillinger: t('stillinger', 'stillingar', 'positions'),
  timer: t('timer', 'timar', 'hours'),
  'timer-per-uke': t('timer per uke', 'timar per veke', 'hours a week'),
  vedtakstimer: t('vedtakstimer', 'vedtakstimar', 'granted hours'),
  brukere: t('brukere', 'brukarar', 'users'),
  plasser: t('plasser', 'plassar', 'places'),
  soknader: t('søknader', 'søknader', 'applications'),
  overliggedogn: t('overliggedøgn', 'overliggedøgn', 'bed-blocking days'),
  'kr-per-dogn': t('kroner per døgn', 'kroner per døgn', 'NOK per day'),
  'kr-per-time': t('kroner per time', 'kroner per time', 'NOK per hour'),
};

export const legalGroundLabels: Labels<typeof legalGrounds> = {
  samtykke: t('Samtykke', 'Samtykke', 'Consent'),
  'allmenn-interesse': t('Allmenn interesse', 'Allmenn interesse', 'Public interest'),
};

/** A label, or the value itself where a newer list holds one that this one does not. */
export const label = (labels: Readonly<Record<string, Trilingual>>, value: string, language: Language): string =>
  labels[value]?.[language] ?? value;
