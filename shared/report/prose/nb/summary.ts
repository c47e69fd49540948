// Bokmål: the summary, the main findings per research question, and the appendices.

import { capitalised, safe, type SafeText } from '../../../disclosure/redact.ts';
import { counting, inside, listOf } from '../../wording.ts';
import type { Ranked } from './results.ts';

const { count, share } = counting('nb');
const list = (items: readonly SafeText[]): SafeText => listOf(items, 'nb');
const ranked = (items: readonly Ranked[], total: number): SafeText => list(items.map((r) => safe`${inside(r.label)} (${count(r.n, total)})`));

/** Municipalities of a size where it contributed, of all that are that large. */
export interface SizeSide { readonly group: SafeText; readonly n: number; readonly of: number }

export const summary = {
  heading: safe`Oppsummering`,
  top: (items: readonly Ranked[], total: number): SafeText =>
    items.length === 1 ? safe`Den kostnadsdriveren som bidro i flest kommuner, er ${ranked(items, total)}.` : safe`De kostnadsdriverne som bidro i flest kommuner, er ${ranked(items, total)}.`,
  mains: (items: readonly Ranked[], total: number): SafeText => safe`Spørres det i stedet etter hva som var viktigst i den enkelte kommune, peker flest på ${ranked(items, total)}.`,
  bottom: (items: readonly Ranked[], total: number): SafeText => safe`Minst utbredt er ${ranked(items, total)}.`,
  noneOf: (labels: readonly SafeText[]): SafeText => safe`${capitalised(list(labels.map(inside)))} ble ikke regnet som bidrag til veksten i noen kommune.`,
  rankLead: (table: number): SafeText => safe`Hele rekkefølgen går fram av tabell ${table}.`,
  rankCaption: safe`Kostnadsdrivere etter hvor mange kommuner de bidro i`,
  rankHeads: { driver: safe`Kostnadsdriver`, contributed: safe`Bidro`, mentioned: safe`Nevnt som vekst`, main: safe`Viktigste driver` },
  rankNote: (total: number): SafeText => safe`Antall av ${total} kommuner. Samme kommune kan ha flere kostnadsdrivere.`,
  sizeItem: (label: SafeText, most: SizeSide, least: SizeSide): SafeText =>
    safe`${capitalised(label)} bidro i ${count(most.n, most.of)} ${most.group}, mot ${count(least.n, least.of)} ${least.group}.`,
  sizeNone: safe`Ingen av kostnadsdriverne skiller seg klart etter kommunestørrelse.`,
  sizeSome: safe`På noen områder er forskjellene etter kommunestørrelse tydelige.`,
  sizeCaution: safe`Gruppene er små, og forskjellene må leses med forsiktighet.`,
  /** «kommuner med 5 000–19 999 innbyggere», after a count. */
  sizeGroup: (range: SafeText): SafeText => safe`kommuner med ${range} innbyggere`,
  sizeUnder: (to: SafeText): SafeText => safe`kommuner med under ${to} innbyggere`,
  sizeFrom: (from: SafeText): SafeText => safe`kommuner med minst ${from} innbyggere`,
  locality: (local: number, extralocal: number, both: number, total: number): SafeText =>
    safe`Forklaringene er både lokale og ekstralokale. Lokale forhold, som endringer i brukergruppene og kommunens egne valg, ble trukket fram i ${share(local, total)}, og forhold som former praksis utenfra, i ${share(extralocal, total)}. I ${count(both, total)} kommuner finnes begge typer side om side.`,
  localList: (items: readonly Ranked[], total: number): SafeText => safe`Blant de lokale forklaringene er ${ranked(items, total)} mest utbredt.`,
  extralocalList: (items: readonly Ranked[], total: number): SafeText => safe`De ekstralokale gjelder særlig ${ranked(items, total)}.`,
  empty: safe`Materialet gir foreløpig ikke grunnlag for en oppsummering.`,

  findings: safe`Hovedfunn`,
  findingTodo: safe`Skrives av forsker: hva materialet sier om dette spørsmålet`,
  noQuestions: safe`Skrives av forsker: studien har ingen registrerte forskningsspørsmål`,
  areas: (items: readonly Ranked[], total: number): SafeText => safe`Veksten er bredest på disse områdene, målt etter hvor mange kommuner de bidro i: ${ranked(items, total)}.`,
  groups: (items: readonly Ranked[], total: number): SafeText => safe`Av brukergruppene omtales oftest ${ranked(items, total)}.`,
  explanations: (items: readonly Ranked[], total: number): SafeText => safe`Forklaringene som går igjen i flest kommuner, er ${ranked(items, total)}.`,
  steering: (items: readonly Ranked[], total: number): SafeText => safe`Statlige føringer omtales først og fremst gjennom ${ranked(items, total)}.`,
  steeringSome: (n: number, total: number): SafeText => safe`En eller flere statlige føringer ble knyttet til utgiftene i ${share(n, total)}.`,
  intensive: (contributed: number, main: number, total: number): SafeText =>
    safe`Ressurskrevende tjenester bidro til veksten i ${share(contributed, total)} og var viktigste kostnadsdriver i ${share(main, total)}.`,
  intensiveCaution: safe`Kommunene oppga beløp på ulike måter, brutto eller netto og for ulike år, og materialet gir ikke grunnlag for å beregne en samlet andel.`,
  sicker: (items: readonly Ranked[], total: number): SafeText => safe`At pasienter kommer tidligere eller sykere til kommunen, gjenspeiles i flere grupper: ${ranked(items, total)} bidro til veksten.`,
  ages: (items: readonly Ranked[], total: number): SafeText => safe`Aldersgruppene som oftest omtales, er ${ranked(items, total)}.`,
  agesCaution: safe`Tallene viser hvor mange kommuner som omtalte gruppen, ikke hvor stor del av utgiftene den står for.`,
  newServices: (n: number, total: number): SafeText => safe`Nye tilbud bidro til veksten i ${share(n, total)}.`,
  newServicesKinds: (items: readonly Ranked[], total: number): SafeText => safe`Det gjaldt ${ranked(items, total)}.`,
  perService: (grew: readonly Ranked[], total: number): SafeText => safe`Utviklingen i hver tjeneste er beskrevet i resultatkapittelet. Flest kommuner hadde vekst innen ${ranked(grew, total)}.`,
  perServiceFell: (fell: readonly Ranked[], total: number): SafeText => safe`Nedgang forekom innen ${ranked(fell, total)}.`,

  appendix: safe`Vedlegg`,
  guide: safe`Intervjuguide`,
  guideOpening: safe`Innledning til samtalen`,
  functions: safe`KOSTRA-funksjoner`,
  functionsLead: (table: number): SafeText => safe`Tabell ${table} viser funksjonene som omsorgstjenestene og nærliggende tjenester rapporteres på. Funksjonene som studien omfatter, er merket med stjerne.`,
  functionsCaption: safe`KOSTRA-funksjoner for helse- og omsorgstjenester`,
  functionsHeads: { code: safe`Funksjon`, label: safe`Betegnelse`, share: safe`Andel av driftsutgiftene i 2020` },
  percent: (value: SafeText): SafeText => safe`${value} %`,
  codebook: safe`Kodebok`,
};
export type SummaryProse = typeof summary;
