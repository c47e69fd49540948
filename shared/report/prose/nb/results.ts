// Bokmål: the results. Sentences that return in every section come in several shapes, chosen by the section's number.

import { capitalised, safe, type SafeText } from '../../../disclosure/redact.ts';
import { counting, inside, listOf } from '../../wording.ts';

const { count, few, share, some, word } = counting('nb');
const list = (items: readonly SafeText[]): SafeText => listOf(items, 'nb');
/** One of several shapes, by turns. */
const turn = (k: number, shapes: readonly (() => SafeText)[]): SafeText => shapes[k % shapes.length]!();

export interface Ranked { readonly label: SafeText; readonly n: number }
const ranked = (items: readonly Ranked[], total: number): SafeText => list(items.map((r) => safe`${inside(r.label)} (${count(r.n, total)})`));

export type OtherwiseKind = 'lite-utslag' | 'utenfor-perioden' | 'registrering' | 'ingen' | 'nedgang';
export interface Otherwise { readonly kind: OtherwiseKind; readonly n: number }
const otherwise: Readonly<Record<OtherwiseKind, readonly [verb: SafeText, rest: SafeText]>> = {
  'lite-utslag': [safe`nevnte`, safe`vekst med lite utslag`],
  'utenfor-perioden': [safe`plasserte`, safe`veksten utenfor perioden`],
  registrering: [safe`forklarte`, safe`økningen med endret registrering`],
  ingen: [safe`hadde`, safe`ingen vekst`],
  nedgang: [safe`hadde`, safe`nedgang`],
};
const clauses = (items: readonly Otherwise[], total: number): SafeText[] =>
  items.map(({ kind, n }, i) => safe`${i === 0 ? some(n, total) : few(n, total)} ${otherwise[kind][0]} ${otherwise[kind][1]}`);

export const results = {
  heading: safe`Resultater`,
  overview: safe`Innledning`,
  nothing: safe`Det foreligger ennå ingen vurderinger fra kommunene, og resultatene kan derfor ikke framstilles.`,
  several: (n: number, total: number): SafeText => safe`Veksten lar seg sjelden føre tilbake til ett enkelt område. ${capitalised(share(n, total))} pekte på minst tre grupper av kostnadsdrivere som bidro samtidig.`,
  fewSeveral: (n: number, total: number): SafeText => safe`I ${share(n, total)} bidro minst tre grupper av kostnadsdrivere samtidig.`,
  spread: (low: number, high: number, median: number, of: number): SafeText =>
    safe`Antallet som bidro, varierte fra ${word(low)} til ${word(high)} av ${word(of)} mulige, med ${word(median)} som median.`,
  course: (items: readonly Ranked[], total: number): SafeText =>
    safe`Forløpet ble beskrevet ulikt, og flere forløp kan finnes i samme kommune: ${ranked(items, total)}.`,
  registration: (n: number, total: number, areas: readonly SafeText[]): SafeText =>
    safe`Ikke all økning i regnskapet er reell vekst. I ${share(n, total)} ble økning på minst ett område forklart med endret registrering. Det gjelder ${list(areas.map(inside))}.`,
  booking: (areas: readonly SafeText[]): SafeText =>
    safe`Kommunene fører heller ikke utgiftene likt. For ${list(areas.map(inside))} oppga de ulike KOSTRA-funksjoner, noe som må tas med når tallene sammenlignes.`,
  matrixLead: (table: number): SafeText => safe`Tabell ${table} gir en oversikt over hva som bidro til veksten, fordelt etter kommunestørrelse.`,
  matrixCaption: safe`Antall kommuner der kostnadsdriveren bidro til utgiftsveksten, etter innbyggertall`,
  matrixHeads: { driver: safe`Kostnadsdriver`, all: safe`Alle`, unknown: safe`Ikke oppgitt` },
  matrixNote: safe`I parentes: antall kommuner når de som nevnte vekst med lite utslag, regnes med, der tallet er et annet.`,
  matrixMerged: safe`Størrelsesklasser med færre enn tre kommuner er slått sammen med naboklassen.`,

  contributed: (label: SafeText, n: number, total: number, k: number): SafeText => {
    if (n === 0) return safe`${capitalised(share(n, total))} oppga at ${inside(label)} hadde bidratt til veksten.`;
    return turn(k, [
      () => safe`${capitalised(label)} bidro til utgiftsveksten i ${share(n, total)}.`,
      () => safe`${capitalised(share(n, total))} oppga at ${inside(label)} hadde bidratt til veksten i perioden.`,
      () => safe`I ${share(n, total)} ble ${inside(label)} trukket fram som en del av forklaringen på at utgiftene økte.`,
      () => safe`At ${inside(label)} var med på å drive utgiftene opp, kom fram i ${share(n, total)}.`,
    ]);
  },
  main: (n: number, total: number, k: number): SafeText => turn(k, [
    () => safe`${capitalised(share(n, total))} regnet dette som den viktigste kostnadsdriveren, eventuelt sammen med én til.`,
    () => safe`I ${share(n, total)} ble det pekt ut som den viktigste kostnadsdriveren eller en av de to viktigste.`,
    () => safe`Blant de viktigste driverne av veksten ble det regnet i ${share(n, total)}.`,
  ]),
  mentioned: (n: number, contributed: number, total: number, k: number): SafeText => {
    const more = n - contributed;
    return turn(k, [
      () => safe`Ytterligere ${word(more)} nevnte vekst som ga lite utslag, slik at området i alt ble nevnt i ${count(n, total)} kommuner.`,
      () => safe`Regnes også lite utslag med, ble vekst på området nevnt i ${count(n, total)} kommuner.`,
    ]);
  },
  subcategories: (items: readonly Ranked[], total: number, k: number): SafeText => {
    const [first, ...rest] = items;
    if (first === undefined) return safe``;
    const clear = rest[0] === undefined || first.n > rest[0].n;
    if (rest.length === 0) return safe`Av de nærmere forklaringene er det bare ${ranked(items, total)} som er nevnt.`;
    if (!clear) return safe`De nærmere forklaringene fordeler seg på ${ranked(items, total)}.`;
    return turn(k, [
      () => safe`Oftest gjaldt det ${ranked([first], total)}, fulgt av ${ranked(rest, total)}.`,
      () => safe`Av de enkelte delene ble ${ranked([first], total)} nevnt av flest, deretter ${ranked(rest, total)}.`,
    ]);
  },
  subcategory: (label: SafeText, n: number, total: number, k: number): SafeText => turn(k, [
    () => safe`I ${share(n, total)} bidro ${inside(label)} til veksten.`,
    () => safe`${capitalised(label)} bidro til utgiftsveksten i ${share(n, total)}.`,
    () => safe`${capitalised(share(n, total))} oppga at ${inside(label)} bidro til veksten.`,
  ]),
  subMain: (n: number, total: number): SafeText => safe`Som viktigste kostnadsdriver ble det nevnt i ${share(n, total)}.`,
  disagreed: (n: number, total: number, k: number): SafeText => turn(k, [
    () => safe`Innad i ${some(n, total)} vurderte informantene dette ulikt.`,
    () => safe`Informantene i ${some(n, total)} var ikke samstemte om vekten.`,
    () => safe`I ${some(n, total)} spriker vurderingene mellom informantene.`,
  ]),
  neverAsked: (n: number, total: number): SafeText => safe`Ikke spurt om i ${count(n, total)} kommuner, og heller ikke tatt opp av informantene.`,
  silent: (label: SafeText): SafeText => safe`Ingen av kommunene omtalte ${inside(label)} på en måte som lar seg vurdere, og materialet gir derfor ikke grunnlag for å si noe om området.`,
  notAsked: (label: SafeText): SafeText => safe`Det ble ikke spurt om ${inside(label)} i intervjuene, og ingen av informantene tok det opp.`,

  seriesLead: (municipality: SafeText | null, table: number, k: number): SafeText => {
    if (municipality !== null) return safe`${municipality} la fram tall for flere år, gjengitt i tabell ${table}.`;
    return turn(k, [() => safe`Kommunens egne tall er gjengitt i tabell ${table}.`, () => safe`Tabell ${table} viser utviklingen slik kommunen selv oppga den.`]);
  },
  seriesCaption: (measure: SafeText, from: number, to: number): SafeText => safe`${capitalised(measure)} i én kommune, ${from}–${to}`,
  seriesYear: safe`År`,
  partYear: safe`* Deler av året.`,
  functions: (items: readonly { readonly code: number; readonly n: number }[]): SafeText =>
    safe`Utgiftene føres ikke på samme sted i alle kommunene: Blant dem som oppga KOSTRA-funksjon, brukte ${list(items.map((f) => safe`${word(f.n)} funksjon ${f.code}`))}.`,

  /** What else the municipalities said, strongest first; the first item has the noun, the others only the count. */
  counter: (items: readonly Otherwise[], total: number, k: number): SafeText => {
    const [first] = items;
    if (first === undefined) return safe``;
    const [verb, rest] = otherwise[first.kind];
    if (items.length === 1) {
      return turn(k, [
        () => safe`Derimot ${verb} ${some(first.n, total)} ${rest}.`,
        () => safe`Samtidig ${verb} ${some(first.n, total)} ${rest}.`,
        () => safe`Til forskjell fra dette ${verb} ${some(first.n, total)} ${rest}.`,
      ]);
    }
    const told = list(clauses(items, total));
    return turn(k, [
      () => safe`Andre kommuner hadde en annen erfaring: ${capitalised(told)}.`,
      () => safe`Bildet er likevel ikke entydig. ${capitalised(told)}.`,
      () => safe`Det finnes også kommuner der dette ikke forklarer veksten. ${capitalised(told)}.`,
      () => safe`Erfaringene går i ulik retning: ${capitalised(told)}.`,
    ]);
  },
  /** Where it contributed nowhere. */
  onlyCounter: (items: readonly Otherwise[], total: number): SafeText => safe`${capitalised(list(clauses(items, total)))}.`,
  notAnswered: (n: number, total: number): SafeText => safe`${capitalised(some(n, total))} ønsket ikke å svare på dette.`,
  paraphrased: safe`(gjengitt etter stikkord)`,
  origin: { note: safe`(fra notat)`, recording: safe`(fra opptak)`, written: safe`(fra skriftlig kilde)` },
  draft: safe`[Utkast]`,

  subBackground: {
    'ressurskrevende.pu': safe`Hit hører brukere som omfattes av PU-kriteriet. Mange får tjenester hele døgnet når de flytter ut av foreldrehjemmet, ofte mellom 18 og 25 år, og noen trenger én eller to ansatte til stede til enhver tid. Vedtak om tvang etter kapittel 9 innebærer egne krav til bemanning og utdanning.`,
    'ressurskrevende.andre': safe`Andre brukere kan også kreve svært høy bemanning, blant annet ved demens med utagerende atferd, etter trafikkskader, ved alvorlig psykisk lidelse eller rusproblemer og i barneboliger. Brukere over 67 år regnes med her, uansett diagnose.`,
    'ressurskrevende.refusjon': safe`Kommunenes netto utgifter avhenger av hvor mye staten dekker. Innslagspunktet i refusjonsordningen ble hevet ut over lønnsveksten med 10 000 kroner i 2016 og med 50 000 kroner i både 2017 og 2018, og refusjonen faller bort når brukeren fyller 67 år.`,
  } as Readonly<Record<string, SafeText>>,

  comments: safe`Generelle kommentarer`,
  commentsLead: safe`I intervjuene ble det også snakket om forhold som ikke er kostnadsdrivere i seg selv, men som setter rammer for tjenestene.`,
  themeShare: (n: number, total: number, k: number): SafeText => turn(k, [
    () => safe`Temaet ble tatt opp i ${share(n, total)}.`,
    () => safe`${capitalised(share(n, total))} delte betraktninger om dette.`,
  ]),
  themeSilent: safe`Ingen av kommunene tok opp temaet.`,
};
export type ResultsProse = typeof results;
