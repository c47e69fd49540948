// What generated studies are made of: things that leaders of care services say, in exchangeable parts.

import { seededRandom } from '../model/seeded.ts';

/** Draws that a seed repeats. */
export class Draw {
  readonly #next: () => number;
  constructor(seed: number) { this.#next = seededRandom(seed); }
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number { return low + Math.floor(this.#next() * (high - low + 1)); }
  of<T>(list: readonly T[]): T { return list[this.int(0, list.length - 1)]!; }
  chance(share: number): boolean { return this.#next() < share; }
}

/** What a category's lines are about: who or what grew, what is counted, where, and why. */
interface Field { readonly what: readonly string[]; readonly units: readonly string[]; readonly why: readonly string[] }

export const fields: Readonly<Record<string, Field>> = {
  ressurskrevende: {
    what: ['bemanningen rundt enkelte brukere', 'de tyngste vedtakene', 'to-til-en om natta', 'barneboligen', 'tiltakene over innslagspunktet', 'miljøtjenesten'],
    units: ['årsverk', 'brukere', 'mill. kr'],
    why: ['at flere unge flyttet hjemmefra', 'at innslagspunktet ble hevet', 'at tilskuddet faller bort ved 67 år', 'kravet om høyskoleutdanning', 'vedtakene etter kapittel 9'],
  },
  bpa: {
    what: ['BPA-timene', 'vedtakene på BPA', 'de private leverandørene av BPA', 'assistentordningen'],
    units: ['timer per uke', 'brukere', 'vedtakstimer'],
    why: ['retten som kom i 2015', 'medhold i klager', 'tilflytting på grunn av ordningen', 'flere timer til dem som alt hadde vedtak'],
  },
  hjemmeboende: {
    what: ['hjemmesykepleien', 'kveldsrundene', 'palliasjon hjemme', 'vedtak innen psykisk helse', 'reisetida i ytterkantene', 'omsorgsboligene med døgnbemanning'],
    units: ['vedtakstimer', 'brukere', 'årsverk'],
    why: ['utskrivning før helga', 'flere hjemmeboende med demens', 'flere med kreft som vil være hjemme', 'spredt bosetting', 'sykere pasienter fra sykehuset'],
  },
  'nye-tilbud': {
    what: ['dagtilbudet for yngre med demens', 'hverdagsrehabiliteringen', 'lavterskeltilbudet på torget', 'mestringsteamet'],
    units: ['plasser', 'stillinger', 'mill. kr'],
    why: ['at prosjektmidlene tok slutt', 'plikten som var varslet', 'et politisk vedtak', 'et ønske om å vri innsatsen'],
  },
  institusjon: {
    what: ['korttidsavdelingen', 'langtidsplassene', 'det nye sykehjemmet', 'pleietyngden på avdelingene', 'ventelista'],
    units: ['plasser', 'årsverk', 'mill. kr'],
    why: ['at plasser ble lagt ned for fort', 'sykere beboere', 'driften av nybygget', 'presset fra utskrivninger'],
  },
  kad: {
    what: ['de kommunale akuttsengene', 'ØHD-avtalen', 'kjøpet av KAD-plasser'],
    units: ['plasser', 'mill. kr'],
    why: ['lovkravet fra 2016', 'lavt belegg', 'at avtalen med nabokommunen ble reforhandlet'],
  },
  sykehus: {
    what: ['overliggedøgnene', 'betalingen for utskrivningsklare'],
    units: ['overliggedøgn', 'mill. kr'],
    why: ['for få korttidsplasser', 'at dagboten gikk opp'],
  },
  kompetanse: {
    what: ['sykepleierandelen', 'de nye grunnstillingene', 'videreutdanningene', 'heltidssatsingen'],
    units: ['stillinger', 'årsverk', 'prosent'],
    why: ['krav fra tilsynet', 'sykere brukere', 'målet om 40 prosent med høyskole', 'at store stillinger beholder folk'],
  },
  lonn: {
    what: ['innleien fra byrå', 'overtida', 'sykefraværet', 'langturnusen', 'vikarbudsjettet'],
    units: ['mill. kr', 'prosent', 'timer'],
    why: ['at det er vanskelig å rekruttere sykepleiere', 'et tungt influensaår', 'lønnsoppgjøret', 'helger som ikke går opp'],
  },
  velferdsteknologi: {
    what: ['trygghetsalarmene', 'lisensene', 'responssenteret', 'medisindispenserne'],
    units: ['mill. kr', 'brukere', 'prosent'],
    why: ['at det analoge nettet ble slått av', 'leasing i stedet for kjøp', 'en anskaffelse sammen med naboene'],
  },
  andre: {
    what: ['bilparken', 'legevisittene hjemme', 'aktivitetstilbudet', 'rapporteringen'],
    units: ['mill. kr', 'stillinger', 'timer'],
    why: ['at leieavtalene ble fornyet', 'nye krav til dokumentasjon', 'dyrere drivstoff'],
  },
  inntekt: {
    what: ['de frie inntektene', 'rammetilskuddet', 'skatteinngangen'],
    units: ['mill. kr', 'prosent'],
    why: ['at folketallet går ned', 'kraftinntekter som svinger', 'at inntektssystemet ble lagt om'],
  },
  refleksjon: {
    what: ['handlingsrommet', 'innsparingene som er mulige', 'forventningene fra pårørende'],
    units: ['prosent', 'mill. kr'],
    why: ['at alt henger sammen med bemanning', 'at rettigheter ikke kan spares bort', 'at det tar tid å snu driften'],
  },
};

const openings = ['', '', 'sier: ', 'ifølge regnskapet: ', 'mener: ', 'viste på skjerm: ', 'usikker, men ', 'fra budsjettet: ', 'gjentar: ', 'kort: '];
const moves = [
  '{what} opp fra {a} til {b} {unit} {period}', '{what} økte med {a} {unit} {period}', '{what} vokser jevnt, nå rundt {b} {unit}',
  'mer til {what}, særlig {season}', '{what} gikk litt ned etter {year}', '{what} har stått stille, {b} {unit} hele veien',
  'brå økning for {what} i {year}, deretter flatt', '{what} doblet seg nesten, {a} → {b} {unit}',
];
const reasons = ['pga {why}', 'skyldes {why}', 'kobles til {why}', 'tror det handler om {why}', 'først og fremst {why}', 'dels {why}, dels ren prisvekst', 'ikke {why}, slik mange tror'];
const tails = ['', '', '', ', tall kommer', ', må sjekkes', ', enige om det', ', sjekk regnskapet', ', gjelder hele sektoren', ', ikke budsjettert', ', varig'];
const seasons = ['i sommermånedene', 'kveld og helg', 'mot slutten av året', 'i begge sonene', 'i den største sonen', 'på natt'];
const quotes = [
  'Vi har aldri før brukt så mye på {what}, og mye av det handler om {why}.',
  'Hvis du spør meg, er {what} det som gjør at budsjettet sprekker {season}.',
  'Det hjelper ikke å vedta noe annet når det handler om {why}.',
  'I {year} trodde vi at toppen var nådd, men {what} bare fortsatte oppover.',
  'Alle ser på summen, ingen ser at {what} står for {b} {unit} alene.',
];
const paragraphs = [
  '[kommunen] oppga at {what} økte fra {a} til {b} {unit} {period}.', 'Økningen knyttes særlig til {why}.',
  'Informantene pekte også på {what2}, som vokste med {c} {unit} i samme tidsrom.', 'Veksten var tydeligst {season}.',
  'Lederne regner med at nivået blir stående også etter {year}.', 'Hva dette utgjorde i kroner, ble ikke oppgitt.',
];

interface Blanks { readonly what: string; readonly unit: string; readonly why: string; readonly a: number; readonly b: number; readonly season: string; readonly year: number; readonly period: string }

function blanks(draw: Draw, slug: string): Blanks {
  const field = fields[slug] ?? fields['andre']!;
  const a = draw.int(2, 48);
  return {
    what: draw.of(field.what), unit: draw.of(field.units), why: draw.of(field.why), a, b: a + draw.int(1, 30), season: draw.of(seasons),
    year: draw.int(2015, 2019), period: draw.of(['2017-18', 'fra 2016 til 2018', 'på to år', 'siden 2016', 'i perioden']),
  };
}

const fill = (frame: string, values: Readonly<Record<string, string | number>>): string =>
  frame.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);

/** A live note about a category, as typed. */
export function noteLine(draw: Draw, slug: string): string {
  const b = { ...blanks(draw, slug) };
  const reason = draw.chance(0.6) ? `, ${fill(draw.of(reasons), { ...b })}` : '';
  return `${draw.of(openings)}${fill(draw.of(moves), { ...b })}${reason}${draw.of(tails)}`;
}

/** Word for word. */
export const quoteLine = (draw: Draw, slug: string): string => capital(fill(draw.of(quotes), { ...blanks(draw, slug) }));

export const leadIn = (draw: Draw): string => draw.of(['En av lederne sa det slik:', 'Om dette ble det sagt:', 'Erfaringen ble beskrevet på denne måten:', 'En informant forklarte:']);

/** A municipality example of three to six sentences. */
export function exampleText(draw: Draw, slug: string): string {
  const b = { ...blanks(draw, slug) };
  const values = { ...b, what2: blanks(draw, slug).what, c: draw.int(2, 12) };
  return paragraphs.filter((_, i) => i === 0 || i === 1 || draw.chance(0.7)).map((frame) => capital(fill(frame, values))).join(' ');
}

const nameStarts = ['Furu', 'Krok', 'Stein', 'Løv', 'Elve', 'Myr', 'Tind', 'Seter', 'Bjørke', 'Hegge', 'Rogne', 'Skjelv', 'Tverr', 'Nord', 'Vass', 'Gran', 'Kvern', 'Oter', 'Sand', 'Hassel'];
const nameEnds = ['havn', 'bekk', 'stad', 'lia', 'nesset', 'mark', 'sundet', 'botn', 'vollen', 'åsen', 'eidet', 'tangen'];
/** Municipality names of no real municipality known to us; the n-th is always the same. */
export const municipalityName = (n: number): string => {
  const name = nameStarts[n % nameStarts.length]! + nameEnds[Math.floor(n / nameStarts.length) % nameEnds.length]!;
  return n < nameStarts.length * nameEnds.length ? name : `${name} ${Math.floor(n / (nameStarts.length * nameEnds.length)) + 1}`;
};

export const firstNames = ['Astrid', 'Bjarne', 'Cecilie', 'Dagfinn', 'Eldbjørg', 'Frode', 'Guro', 'Halvor', 'Ida', 'Jostein', 'Kjersti', 'Leif', 'Marit', 'Nils', 'Oddny', 'Pål', 'Ragnhild', 'Sverre', 'Torunn', 'Vidar'];
export const lastNames = ['Aunet', 'Brekkhus', 'Dalsrud', 'Engeset', 'Flatøy', 'Grindal', 'Hovden', 'Isdal', 'Kvamme', 'Lunder', 'Moltu', 'Nyhagen', 'Opdøl', 'Rørvik', 'Skare', 'Tveit', 'Ulset', 'Vedal', 'Øyen', 'Åmot'];
