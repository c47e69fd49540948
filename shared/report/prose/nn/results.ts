// Nynorsk: the results. Sentences that return in every section come in several shapes, chosen by the section's number.

import { capitalised, safe, type SafeText } from '../../../disclosure/redact.ts';
import { counting, inside, listOf } from '../../wording.ts';
import type { Otherwise, OtherwiseKind, Ranked, ResultsProse } from '../nb/results.ts';

const { count, few, share, some, word } = counting('nn');
const list = (items: readonly SafeText[]): SafeText => listOf(items, 'nn');
const turn = (k: number, shapes: readonly (() => SafeText)[]): SafeText => shapes[k % shapes.length]!();
const ranked = (items: readonly Ranked[], total: number): SafeText => list(items.map((r) => safe`${inside(r.label)} (${count(r.n, total)})`));

const otherwise: Readonly<Record<OtherwiseKind, readonly [verb: SafeText, rest: SafeText]>> = {
  'lite-utslag': [safe`nemnde`, safe`vekst med lite utslag`],
  'utenfor-perioden': [safe`plasserte`, safe`veksten utanfor perioden`],
  registrering: [safe`forklarte`, safe`auken med endra registrering`],
  ingen: [safe`hadde`, safe`ingen vekst`],
  nedgang: [safe`hadde`, safe`nedgang`],
};
const clauses = (items: readonly Otherwise[], total: number): SafeText[] =>
  items.map(({ kind, n }, i) => safe`${i === 0 ? some(n, total) : few(n, total)} ${otherwise[kind][0]} ${otherwise[kind][1]}`);

export const results: ResultsProse = {
  heading: safe`Resultat`,
  overview: safe`Innleiing`,
  nothing: safe`Det ligg enno ikkje føre vurderingar frå kommunane, og resultata kan derfor ikkje framstillast.`,
  several: (n: number, total: number): SafeText => safe`Det er sjeldan mogleg å føre veksten tilbake til eitt enkelt område. ${capitalised(share(n, total))} peikte på minst tre grupper av kostnadsdrivarar som medverka samtidig.`,
  fewSeveral: (n: number, total: number): SafeText => safe`I ${share(n, total)} medverka minst tre grupper av kostnadsdrivarar samtidig.`,
  spread: (low: number, high: number, median: number, of: number): SafeText =>
    safe`Talet på grupper som medverka, varierte frå ${word(low)} til ${word(high)} av ${word(of)} moglege, med ${word(median)} som median.`,
  course: (items: readonly Ranked[], total: number): SafeText =>
    safe`Forløpet blei skildra ulikt, og fleire forløp kan finnast i same kommune: ${ranked(items, total)}.`,
  registration: (n: number, total: number, areas: readonly SafeText[]): SafeText =>
    safe`Ikkje all auke i rekneskapen er reell vekst. I ${share(n, total)} blei auke på minst eitt område forklart med endra registrering. Det gjeld ${list(areas.map(inside))}.`,
  booking: (areas: readonly SafeText[]): SafeText =>
    safe`Kommunane fører heller ikkje utgiftene likt. For ${list(areas.map(inside))} oppgav dei ulike KOSTRA-funksjonar, noko ein må ta omsyn til når tala blir samanlikna.`,
  matrixLead: (table: number): SafeText => safe`Tabell ${table} gir ei oversikt over kva som medverka til veksten, fordelt etter kommunestorleik.`,
  matrixCaption: safe`Talet på kommunar der kostnadsdrivaren medverka til utgiftsveksten, etter innbyggjartal`,
  matrixHeads: { driver: safe`Kostnadsdrivar`, all: safe`Alle`, unknown: safe`Ikkje oppgitt` },
  matrixNote: safe`I parentes: talet på kommunar når dei som nemnde vekst med lite utslag, er rekna med, der det er eit anna.`,
  matrixMerged: safe`Storleiksklassar med færre enn tre kommunar er slegne saman med naboklassen.`,

  contributed: (label: SafeText, n: number, total: number, k: number): SafeText => {
    if (n === 0) return safe`${capitalised(share(n, total))} oppgav at ${inside(label)} hadde medverka til veksten.`;
    return turn(k, [
      () => safe`${capitalised(label)} medverka til utgiftsveksten i ${share(n, total)}.`,
      () => safe`${capitalised(share(n, total))} oppgav at ${inside(label)} hadde medverka til veksten i perioden.`,
      () => safe`I ${share(n, total)} blei ${inside(label)} trekt fram som ein del av forklaringa på at utgiftene auka.`,
      () => safe`At ${inside(label)} var med på å drive utgiftene opp, kom fram i ${share(n, total)}.`,
    ]);
  },
  main: (n: number, total: number, k: number): SafeText => turn(k, [
    () => safe`${capitalised(share(n, total))} rekna dette som den viktigaste kostnadsdrivaren, eventuelt saman med éin til.`,
    () => safe`I ${share(n, total)} blei det peikt ut som den viktigaste kostnadsdrivaren eller ein av dei to viktigaste.`,
    () => safe`Blant dei viktigaste drivarane av veksten blei det rekna i ${share(n, total)}.`,
  ]),
  mentioned: (n: number, contributed: number, total: number, k: number): SafeText => {
    const more = n - contributed;
    return turn(k, [
      () => safe`Ytterlegare ${word(more)} nemnde vekst som gav lite utslag, slik at området i alt blei nemnt i ${count(n, total)} kommunar.`,
      () => safe`Er også lite utslag rekna med, blei vekst på området nemnt i ${count(n, total)} kommunar.`,
    ]);
  },
  subcategories: (items: readonly Ranked[], total: number, k: number): SafeText => {
    const [first, ...rest] = items;
    if (first === undefined) return safe``;
    const clear = rest[0] === undefined || first.n > rest[0].n;
    if (rest.length === 0) return safe`Av dei nærmare forklaringane er det berre ${ranked(items, total)} som er nemnd.`;
    if (!clear) return safe`Dei nærmare forklaringane fordeler seg på ${ranked(items, total)}.`;
    return turn(k, [
      () => safe`Oftast gjaldt det ${ranked([first], total)}, følgt av ${ranked(rest, total)}.`,
      () => safe`Av dei enkelte delane blei ${ranked([first], total)} nemnt av flest, deretter ${ranked(rest, total)}.`,
    ]);
  },
  subcategory: (label: SafeText, n: number, total: number, k: number): SafeText => turn(k, [
    () => safe`I ${share(n, total)} medverka ${inside(label)} til veksten.`,
    () => safe`${capitalised(label)} medverka til utgiftsveksten i ${share(n, total)}.`,
    () => safe`${capitalised(share(n, total))} oppgav at ${inside(label)} medverka til veksten.`,
  ]),
  subMain: (n: number, total: number): SafeText => safe`Som viktigaste kostnadsdrivar blei det nemnt i ${share(n, total)}.`,
  disagreed: (n: number, total: number, k: number): SafeText => turn(k, [
    () => safe`Innanfor ${some(n, total)} vurderte informantane dette ulikt.`,
    () => safe`Informantane i ${some(n, total)} var ikkje samde om vekta.`,
    () => safe`I ${some(n, total)} sprikjer vurderingane mellom informantane.`,
  ]),
  neverAsked: (n: number, total: number): SafeText => safe`Ikkje spurt om i ${count(n, total)} kommunar, og heller ikkje teke opp av informantane.`,
  silent: (label: SafeText): SafeText => safe`Ingen av kommunane omtalte ${inside(label)} på ein måte som lèt seg vurdere, og materialet gir derfor ikkje grunnlag for å seie noko om området.`,
  notAsked: (label: SafeText): SafeText => safe`Det blei ikkje spurt om ${inside(label)} i intervjua, og ingen av informantane tok det opp.`,

  seriesLead: (municipality: SafeText | null, table: number, k: number): SafeText => {
    if (municipality !== null) return safe`${municipality} la fram tal for fleire år, attgitt i tabell ${table}.`;
    return turn(k, [() => safe`Tala til kommunen sjølv er attgitt i tabell ${table}.`, () => safe`Tabell ${table} viser utviklinga slik kommunen sjølv oppgav ho.`]);
  },
  seriesCaption: (measure: SafeText, from: number, to: number): SafeText => safe`${capitalised(measure)} i éin kommune, ${from}–${to}`,
  seriesYear: safe`År`,
  partYear: safe`* Delar av året.`,
  functions: (items: readonly { readonly code: number; readonly n: number }[]): SafeText =>
    safe`Utgiftene blir ikkje førte på same staden i alle kommunane: Blant dei som oppgav KOSTRA-funksjon, brukte ${list(items.map((f) => safe`${word(f.n)} funksjon ${f.code}`))}.`,

  counter: (items: readonly Otherwise[], total: number, k: number): SafeText => {
    const [first] = items;
    if (first === undefined) return safe``;
    const [verb, rest] = otherwise[first.kind];
    if (items.length === 1) {
      return turn(k, [
        () => safe`Derimot ${verb} ${some(first.n, total)} ${rest}.`,
        () => safe`Samtidig ${verb} ${some(first.n, total)} ${rest}.`,
        () => safe`Til skilnad frå dette ${verb} ${some(first.n, total)} ${rest}.`,
      ]);
    }
    const told = list(clauses(items, total));
    return turn(k, [
      () => safe`Andre kommunar hadde ei anna erfaring: ${capitalised(told)}.`,
      () => safe`Biletet er likevel ikkje eintydig. ${capitalised(told)}.`,
      () => safe`Det finst også kommunar der dette ikkje forklarer veksten. ${capitalised(told)}.`,
      () => safe`Erfaringane går i ulik retning: ${capitalised(told)}.`,
    ]);
  },
  onlyCounter: (items: readonly Otherwise[], total: number): SafeText => safe`${capitalised(list(clauses(items, total)))}.`,
  notAnswered: (n: number, total: number): SafeText => safe`${capitalised(some(n, total))} ønskte ikkje å svare på dette.`,
  paraphrased: safe`(attgitt etter stikkord)`,
  origin: { note: safe`(frå notat)`, recording: safe`(frå opptak)`, written: safe`(frå skriftleg kjelde)` },
  draft: safe`[Utkast]`,

  subBackground: {
    'ressurskrevende.pu': safe`Hit høyrer brukarar som er omfatta av PU-kriteriet. Mange får tenester heile døgnet når dei flyttar ut av foreldreheimen, ofte mellom 18 og 25 år, og nokre treng éin eller to tilsette til stades til kvar tid. Vedtak om tvang etter kapittel 9 inneber eigne krav til bemanning og utdanning.`,
    'ressurskrevende.andre': safe`Andre brukarar kan også krevje svært høg bemanning, mellom anna ved demens med utagerande åtferd, etter trafikkskadar, ved alvorleg psykisk liding eller rusproblem og i barnebustader. Brukarar over 67 år er rekna med her, uansett diagnose.`,
    'ressurskrevende.refusjon': safe`Netto utgifter for kommunane er avhengige av kor mykje staten dekkjer. Innslagspunktet i refusjonsordninga blei heva ut over lønsveksten med 10 000 kroner i 2016 og med 50 000 kroner i både 2017 og 2018, og refusjonen fell bort når brukaren fyller 67 år.`,
  },

  comments: safe`Generelle kommentarar`,
  commentsLead: safe`I intervjua blei det også snakka om forhold som ikkje er kostnadsdrivarar i seg sjølve, men som set rammer for tenestene.`,
  themeShare: (n: number, total: number, k: number): SafeText => turn(k, [
    () => safe`Temaet blei teke opp i ${share(n, total)}.`,
    () => safe`${capitalised(share(n, total))} delte tankar om dette.`,
  ]),
  themeSilent: safe`Ingen av kommunane tok opp temaet.`,
};
