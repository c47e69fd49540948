// English: the summary, the main findings per research question, and the appendices.

import { capitalised, safe, type SafeText } from '../../../disclosure/redact.ts';
import { counting, inside, listOf } from '../../wording.ts';
import type { Ranked } from '../nb/results.ts';
import type { SizeSide, SummaryProse } from '../nb/summary.ts';

const { count, share } = counting('en');
const list = (items: readonly SafeText[]): SafeText => listOf(items, 'en');
const ranked = (items: readonly Ranked[], total: number): SafeText => list(items.map((r) => safe`${inside(r.label)} (${count(r.n, total)})`));

export const summary: SummaryProse = {
  heading: safe`Summary`,
  top: (items: readonly Ranked[], total: number): SafeText =>
    items.length === 1 ? safe`The cost driver that contributed in most municipalities is ${ranked(items, total)}.` : safe`The cost drivers that contributed in most municipalities are ${ranked(items, total)}.`,
  mains: (items: readonly Ranked[], total: number): SafeText => safe`If the question is instead what mattered most in each municipality, most point to ${ranked(items, total)}.`,
  bottom: (items: readonly Ranked[], total: number): SafeText => safe`Least widespread ${items.length === 1 ? safe`is` : safe`are`} ${ranked(items, total)}.`,
  noneOf: (labels: readonly SafeText[]): SafeText => safe`${capitalised(list(labels.map(inside)))} ${labels.length === 1 ? safe`was` : safe`were`} not seen as contributing to the growth in any municipality.`,
  rankLead: (table: number): SafeText => safe`The full ranking is given in Table ${table}.`,
  rankCaption: safe`Cost drivers by the number of municipalities they contributed in`,
  rankHeads: { driver: safe`Cost driver`, contributed: safe`Contributed`, mentioned: safe`Mentioned as growth`, main: safe`Main driver` },
  rankNote: (total: number): SafeText => safe`Number of ${total} municipalities. One municipality may have several cost drivers.`,
  sizeItem: (label: SafeText, most: SizeSide, least: SizeSide): SafeText =>
    safe`${capitalised(label)} contributed in ${count(most.n, most.of)} ${most.group}, against ${count(least.n, least.of)} ${least.group}.`,
  sizeNone: safe`None of the cost drivers differs clearly by size of municipality.`,
  sizeSome: safe`In some areas the differences by size are clear.`,
  sizeCaution: safe`The groups are small, and the differences must be read with caution.`,
  sizeGroup: (range: SafeText): SafeText => safe`municipalities with ${range} inhabitants`,
  sizeUnder: (to: SafeText): SafeText => safe`municipalities with fewer than ${to} inhabitants`,
  sizeFrom: (from: SafeText): SafeText => safe`municipalities with at least ${from} inhabitants`,
  locality: (local: number, extralocal: number, both: number, total: number): SafeText =>
    safe`The explanations are both local and extra-local. Local conditions, such as changes in the user groups and the municipality’s own choices, were put forward in ${share(local, total)}, and conditions that shape practice from outside in ${share(extralocal, total)}. In ${count(both, total)} municipalities both kinds are found side by side.`,
  localList: (items: readonly Ranked[], total: number): SafeText => safe`Most widespread among the local explanations ${items.length === 1 ? safe`is` : safe`are`} ${ranked(items, total)}.`,
  extralocalList: (items: readonly Ranked[], total: number): SafeText => safe`The extra-local ones mainly concern ${ranked(items, total)}.`,
  empty: safe`The material gives no ground for a summary yet.`,

  findings: safe`Main findings`,
  findingTodo: safe`To be written by the researcher: what the material says about this question`,
  noQuestions: safe`To be written by the researcher: the study has no registered research questions`,
  areas: (items: readonly Ranked[], total: number): SafeText => safe`Growth is broadest in these areas, measured by how many municipalities they contributed in: ${ranked(items, total)}.`,
  groups: (items: readonly Ranked[], total: number): SafeText => safe`The user groups spoken of most often are ${ranked(items, total)}.`,
  explanations: (items: readonly Ranked[], total: number): SafeText => safe`The explanations that recur in most municipalities are ${ranked(items, total)}.`,
  steering: (items: readonly Ranked[], total: number): SafeText => safe`State steering is spoken of above all through ${ranked(items, total)}.`,
  steeringSome: (n: number, total: number): SafeText => safe`One or more forms of state steering were linked to costs in ${share(n, total)}.`,
  intensive: (contributed: number, main: number, total: number): SafeText =>
    safe`Resource-intensive services contributed to the growth in ${share(contributed, total)} and were the main cost driver in ${share(main, total)}.`,
  intensiveCaution: safe`Municipalities gave amounts in different ways, gross or net and for different years, and the material gives no ground for calculating an overall share.`,
  sicker: (items: readonly Ranked[], total: number): SafeText => safe`That patients come to the municipality earlier or sicker shows in several groups: ${ranked(items, total)} contributed to the growth.`,
  ages: (items: readonly Ranked[], total: number): SafeText => safe`The age groups spoken of most often are ${ranked(items, total)}.`,
  agesCaution: safe`The figures show how many municipalities spoke of the group, not how large a part of the costs it accounts for.`,
  newServices: (n: number, total: number): SafeText => safe`New services contributed to the growth in ${share(n, total)}.`,
  newServicesKinds: (items: readonly Ranked[], total: number): SafeText => safe`They were ${ranked(items, total)}.`,
  perService: (grew: readonly Ranked[], total: number): SafeText => safe`The development of each service is described in the results. Most municipalities had growth in ${ranked(grew, total)}.`,
  perServiceFell: (fell: readonly Ranked[], total: number): SafeText => safe`A decline occurred in ${ranked(fell, total)}.`,

  appendix: safe`Appendices`,
  guide: safe`Interview guide`,
  guideOpening: safe`Opening of the interview`,
  functions: safe`KOSTRA functions`,
  functionsLead: (table: number): SafeText => safe`Table ${table} shows the functions that care services and neighbouring services are reported under. Those that the study covers are marked with an asterisk.`,
  functionsCaption: safe`KOSTRA functions for health and care services`,
  functionsHeads: { code: safe`Function`, label: safe`Name`, share: safe`Share of operating expenditure in 2020` },
  percent: (value: SafeText): SafeText => safe`${value}%`,
  codebook: safe`Codebook`,
};
