// The words that amounts are written with.

import type { Language } from '../../model/language.ts';
import type { Hedge, Unit } from './types.ts';


interface UnitWords {
  readonly one: string;
  readonly many: string;
  /** After `mill. kr`, and in English after the sum: what it is per. */
  readonly after: string;
}

function noun(one: string, many: string): UnitWords {
  return { one, many, after: '' };
}

const nb: Record<Unit, UnitWords> = {
  kr: noun('krone', 'kroner'),
  prosent: noun('prosent', 'prosent'),
  arsverk: noun('årsverk', 'årsverk'),
  stillinger: noun('stilling', 'stillinger'),
  timer: noun('time', 'timer'),
  'timer-per-uke': noun('time per uke', 'timer per uke'),
  vedtakstimer: noun('vedtakstime', 'vedtakstimer'),
  brukere: noun('bruker', 'brukere'),
  plasser: noun('plass', 'plasser'),
  soknader: noun('søknad', 'søknader'),
  overliggedogn: noun('overliggedøgn', 'overliggedøgn'),
  'kr-per-dogn': { one: 'krone per døgn', many: 'kroner per døgn', after: ' per døgn' },
  'kr-per-time': { one: 'krone per time', many: 'kroner per time', after: ' per time' },
};

const nn: Record<Unit, UnitWords> = {
  ...nb,
  stillinger: noun('stilling', 'stillingar'),
  timer: noun('time', 'timar'),
  'timer-per-uke': noun('time per veke', 'timar per veke'),
  vedtakstimer: noun('vedtakstime', 'vedtakstimar'),
  brukere: noun('brukar', 'brukarar'),
  plasser: noun('plass', 'plassar'),
  soknader: noun('søknad', 'søknader'),
  overliggedogn: noun('overliggjedøgn', 'overliggjedøgn'),
};

const en: Record<Unit, UnitWords> = {
  kr: noun('', ''),
  prosent: noun('per cent', 'per cent'),
  arsverk: noun('full-time equivalent', 'full-time equivalents'),
  stillinger: noun('position', 'positions'),
  timer: noun('hour', 'hours'),
  'timer-per-uke': noun('hour per week', 'hours per week'),
  vedtakstimer: noun('granted hour', 'granted hours'),
  brukere: noun('user', 'users'),
  plasser: noun('place', 'places'),
  soknader: noun('application', 'applications'),
  overliggedogn: noun('overstay day', 'overstay days'),
  'kr-per-dogn': { one: '', many: '', after: ' per day' },
  'kr-per-time': { one: '', many: '', after: ' per hour' },
};

export const unitWords: Record<Language, Record<Unit, UnitWords>> = { nb, nn, en };

const hedgesNb: Record<Hedge, string> = {
  rundt: 'rundt',
  vel: 'vel',
  knapt: 'knapt',
  'i-underkant-av': 'i underkant av',
  'i-overkant-av': 'i overkant av',
  bortimot: 'bortimot',
  'tett-opp-mot': 'tett opp mot',
  'ikke-oppgitt': 'ikke oppgitt',
};

export const hedgeWords: Record<Language, Record<Hedge, string>> = {
  nb: hedgesNb,
  nn: { ...hedgesNb, 'ikke-oppgitt': 'ikkje oppgitt' },
  en: {
    rundt: 'about',
    vel: 'just over',
    knapt: 'barely',
    'i-underkant-av': 'slightly under',
    'i-overkant-av': 'slightly over',
    bortimot: 'nearly',
    'tett-opp-mot': 'close to',
    'ikke-oppgitt': 'not given',
  },
};

/** The words that tie two numbers together. */
export const linkWords: Record<Language, { between: string; and: string; since: string; to: string }> = {
  nb: { between: 'mellom', and: 'og', since: 'fra', to: 'til' },
  nn: { between: 'mellom', and: 'og', since: 'frå', to: 'til' },
  en: { between: 'between', and: 'and', since: 'from', to: 'to' },
};
