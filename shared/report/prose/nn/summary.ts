// Nynorsk: the summary, the main findings per research question, and the appendices.

import { capitalised, safe, type SafeText } from '../../../disclosure/redact.ts';
import { counting, inside, listOf } from '../../wording.ts';
import type { Ranked } from '../nb/results.ts';
import type { SizeSide, SummaryProse } from '../nb/summary.ts';

const { count, share } = counting('nn');
const list = (items: readonly SafeText[]): SafeText => listOf(items, 'nn');
const ranked = (items: readonly Ranked[], total: number): SafeText => list(items.map((r) => safe`${inside(r.label)} (${count(r.n, total)})`));

export const summary: SummaryProse = {
  heading: safe`Oppsummering`,
  top: (items: readonly Ranked[], total: number): SafeText =>
    items.length === 1 ? safe`Den kostnadsdrivaren som medverka i flest kommunar, er ${ranked(items, total)}.` : safe`Dei kostnadsdrivarane som medverka i flest kommunar, er ${ranked(items, total)}.`,
  mains: (items: readonly Ranked[], total: number): SafeText => safe`Spør ein i staden etter kva som var viktigast i den enkelte kommunen, peikar flest på ${ranked(items, total)}.`,
  bottom: (items: readonly Ranked[], total: number): SafeText => safe`Minst utbreidd er ${ranked(items, total)}.`,
  noneOf: (labels: readonly SafeText[]): SafeText => safe`${capitalised(list(labels.map(inside)))} blei ikkje rekna som bidrag til veksten i nokon kommune.`,
  rankLead: (table: number): SafeText => safe`Heile rekkjefølgja går fram av tabell ${table}.`,
  rankCaption: safe`Kostnadsdrivarar etter kor mange kommunar dei medverka i`,
  rankHeads: { driver: safe`Kostnadsdrivar`, contributed: safe`Medverka`, mentioned: safe`Nemnt som vekst`, main: safe`Viktigaste drivar` },
  rankNote: (total: number): SafeText => safe`Tal av ${total} kommunar. Same kommune kan ha fleire kostnadsdrivarar.`,
  sizeItem: (label: SafeText, most: SizeSide, least: SizeSide): SafeText =>
    safe`${capitalised(label)} medverka i ${count(most.n, most.of)} ${most.group}, mot ${count(least.n, least.of)} ${least.group}.`,
  sizeNone: safe`Ingen av kostnadsdrivarane skil seg klart etter kommunestorleik.`,
  sizeSome: safe`På nokre område er skilnadene etter kommunestorleik tydelege.`,
  sizeCaution: safe`Gruppene er små, og skilnadene må lesast med varsemd.`,
  sizeGroup: (range: SafeText): SafeText => safe`kommunar med ${range} innbyggjarar`,
  sizeUnder: (to: SafeText): SafeText => safe`kommunar med under ${to} innbyggjarar`,
  sizeFrom: (from: SafeText): SafeText => safe`kommunar med minst ${from} innbyggjarar`,
  locality: (local: number, extralocal: number, both: number, total: number): SafeText =>
    safe`Forklaringane er både lokale og ekstralokale. Lokale forhold, som endringar i brukargruppene og val kommunen sjølv har gjort, blei trekte fram i ${share(local, total)}, og forhold som formar praksis utanfrå, i ${share(extralocal, total)}. I ${count(both, total)} kommunar finst begge typane side om side.`,
  localList: (items: readonly Ranked[], total: number): SafeText => safe`Blant dei lokale forklaringane er ${ranked(items, total)} mest utbreidde.`,
  extralocalList: (items: readonly Ranked[], total: number): SafeText => safe`Dei ekstralokale gjeld særleg ${ranked(items, total)}.`,
  empty: safe`Materialet gir førebels ikkje grunnlag for ei oppsummering.`,

  findings: safe`Hovudfunn`,
  findingTodo: safe`Blir skrive av forskar: kva materialet seier om dette spørsmålet`,
  noQuestions: safe`Blir skrive av forskar: studien har ingen registrerte forskingsspørsmål`,
  areas: (items: readonly Ranked[], total: number): SafeText => safe`Veksten er breiast på desse områda, målt etter kor mange kommunar dei medverka i: ${ranked(items, total)}.`,
  groups: (items: readonly Ranked[], total: number): SafeText => safe`Av brukargruppene er det oftast ${ranked(items, total)} som er omtalte.`,
  explanations: (items: readonly Ranked[], total: number): SafeText => safe`Forklaringane som går igjen i flest kommunar, er ${ranked(items, total)}.`,
  steering: (items: readonly Ranked[], total: number): SafeText => safe`Statlege føringar er først og fremst omtalte gjennom ${ranked(items, total)}.`,
  steeringSome: (n: number, total: number): SafeText => safe`Éi eller fleire statlege føringar blei knytte til utgiftene i ${share(n, total)}.`,
  intensive: (contributed: number, main: number, total: number): SafeText =>
    safe`Ressurskrevjande tenester medverka til veksten i ${share(contributed, total)} og var viktigaste kostnadsdrivar i ${share(main, total)}.`,
  intensiveCaution: safe`Kommunane oppgav beløp på ulike måtar, brutto eller netto og for ulike år, og materialet gir ikkje grunnlag for å rekne ut ein samla del.`,
  sicker: (items: readonly Ranked[], total: number): SafeText => safe`At pasientar kjem tidlegare eller sjukare til kommunen, kjem til syne i fleire grupper: ${ranked(items, total)} medverka til veksten.`,
  ages: (items: readonly Ranked[], total: number): SafeText => safe`Aldersgruppene som oftast er omtalte, er ${ranked(items, total)}.`,
  agesCaution: safe`Tala viser kor mange kommunar som omtalte gruppa, ikkje kor stor del av utgiftene ho står for.`,
  newServices: (n: number, total: number): SafeText => safe`Nye tilbod medverka til veksten i ${share(n, total)}.`,
  newServicesKinds: (items: readonly Ranked[], total: number): SafeText => safe`Det gjaldt ${ranked(items, total)}.`,
  perService: (grew: readonly Ranked[], total: number): SafeText => safe`Utviklinga i kvar teneste er skildra i resultatkapittelet. Flest kommunar hadde vekst innanfor ${ranked(grew, total)}.`,
  perServiceFell: (fell: readonly Ranked[], total: number): SafeText => safe`Nedgang fanst innanfor ${ranked(fell, total)}.`,

  appendix: safe`Vedlegg`,
  guide: safe`Intervjuguide`,
  guideOpening: safe`Innleiing til samtalen`,
  functions: safe`KOSTRA-funksjonar`,
  functionsLead: (table: number): SafeText => safe`Tabell ${table} viser funksjonane som omsorgstenestene og nærliggjande tenester blir rapporterte på. Funksjonane som studien omfattar, er merkte med stjerne.`,
  functionsCaption: safe`KOSTRA-funksjonar for helse- og omsorgstenester`,
  functionsHeads: { code: safe`Funksjon`, label: safe`Nemning`, share: safe`Del av driftsutgiftene i 2020` },
  percent: (value: SafeText): SafeText => safe`${value} %`,
  codebook: safe`Kodebok`,
};
