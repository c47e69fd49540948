// The nouns that carry a unit, bokmål and nynorsk, also as the last part of a compound.

import type { Unit } from './types.ts';

export interface UnitNoun {
  readonly unit: Unit;
  /** `one`: only after one or a part of one; `12 bruker` is a verb. */
  readonly number: 'one' | 'many' | 'any';
}

const nouns: readonly (readonly [RegExp, UnitNoun])[] = [
  [/årsverk(?:a|ene|et)?$/, { unit: 'arsverk', number: 'any' }],
  [/^åv$/, { unit: 'arsverk', number: 'any' }],
  [/stilling(?:er|ar|ene|ane)$|^(?:stillings)?(?:hjemler|heimlar)$/, { unit: 'stillinger', number: 'many' }],
  [/stilling$/, { unit: 'stillinger', number: 'one' }],
  [/(?:uke|veke)tim(?:er|ar)$/, { unit: 'timer-per-uke', number: 'any' }],
  [/vedtakstim(?:er|ar|ene|ane)$/, { unit: 'vedtakstimer', number: 'many' }],
  [/vedtakstime$/, { unit: 'vedtakstimer', number: 'one' }],
  [/tim(?:er|ar|ene|ane)$/, { unit: 'timer', number: 'many' }],
  [/^time$/, { unit: 'timer', number: 'one' }],
  [/^t$/, { unit: 'timer', number: 'any' }],
  [/(?:bruker(?:e|ne)|brukar(?:ar|ane))$/, { unit: 'brukere', number: 'many' }],
  [/(?:bruker|brukar)$/, { unit: 'brukere', number: 'one' }],
  [/(?:tjenestemottaker(?:e|ne)|tenestemottakar(?:ar|ane))$/, { unit: 'brukere', number: 'many' }],
  [/plass(?:er|ar|ene|ane)$/, { unit: 'plasser', number: 'many' }],
  [/plass$/, { unit: 'plasser', number: 'one' }],
  [/søknad(?:er|ar|ene|ane)$/, { unit: 'soknader', number: 'many' }],
  [/søknad$/, { unit: 'soknader', number: 'one' }],
  [/overligg(?:e|er|ar|je|jer|jar)?døgn(?:a|ene)?$/, { unit: 'overliggedogn', number: 'any' }],
];

/** Words that end like a unit and are something else. */
const lookalikes = [
  /(?:inn|be|ut|om|fore|fram|frem|problem|opp|av|ned)stilling/,
  /(?:arbeids|parkerings|bygge|leke|leike|møte|opphalds|oppholds|bo)plass/,
  /forbruk|(?:est|legit|int)imer$/,
];

/** The unit of a noun in lower case, the last part of a hyphenated word standing alone. */
export function unitOfNoun(word: string): UnitNoun | undefined {
  const noun = nouns.find(([pattern]) => pattern.test(word))?.[1];
  return noun === undefined || lookalikes.some((pattern) => pattern.test(word)) ? undefined : noun;
}

/** Adjectives that may stand between a number and its noun, and that tell of growth or decline. */
const changing = new Set(
  ('ny nye nytt ekstra flere fleire færre mer meir mindre økte auka reduserte tapte').split(' '),
);
const plain = new Set(
  ('faste fast fastlønte hele heile halve egne eigne eget kjøpte tunge tung store stor små unge ung eldre yngre ulike ' +
    'andre tomme ledige ubesatte ubesette private kommunale interkommunale vedtatte vedtekne innvilgede innvilga ' +
    'utførte leverte effektive direkte indirekte ordinære krevende demente samlede samla totale psykisk psykiske ' +
    'statlige statlege godkjente godkjende årlige årlege korte lange svært veldig ' +
    'nåværende opprettede oppretta').split(' '),
);
const adjectiveEnding = /.{3}(?:ende|ande|ige|ege|iske|ale|ive)$/;

/** `change`: an adjective that makes the amount a change; `plain`: another adjective. */
export function adjectiveKind(word: string): 'change' | 'plain' | undefined {
  if (changing.has(word)) return 'change';
  return plain.has(word) || adjectiveEnding.test(word) ? 'plain' : undefined;
}

const otherNouns = new Set(
  ('innbyggere innbyggjarar innbyggarar mennesker menneske personer personar folk pasienter pasientar beboere ' +
    'bebuarar ansatte tilsette medarbeidere medarbeidarar dager dagar døgn uker veker måneder månader år åringer ' +
    'åringar km kilometer mil meter kvm kvadratmeter kvadrat m m2 ganger gonger euro dollar pund usd eur sek dkk ' +
    'besøk oppdrag vedtak kunder kundar stykker stykk stk tonn liter konsultasjoner konsultasjonar husstander ' +
    'husstandar hushald boliger bustader leiligheter leilegheiter senger senger sengar samtaler samtalar ' +
    'henvendelser førespurnader turer turar biler bilar sider ord tegn barn elever elevar studenter studentar menn ' +
    'kvinner sykepleiere sjukepleiarar ' +
    'nordmenn stemmer alarmer alarmar enheter einingar prosentpoeng promille').split(' '),
);

/** A noun that counts something we hold no unit for: `3 millioner innbyggere` is no sum of money. */
export function countsSomethingElse(word: string): boolean {
  return otherNouns.has(word);
}
