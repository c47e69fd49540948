// English: the results. Sentences that return in every section come in several shapes, chosen by the section's number.

import { capitalised, safe, type SafeText } from '../../../disclosure/redact.ts';
import { counting, inside, listOf } from '../../wording.ts';
import type { Otherwise, OtherwiseKind, Ranked, ResultsProse } from '../nb/results.ts';

const { count, few, share, some, word } = counting('en');
const list = (items: readonly SafeText[]): SafeText => listOf(items, 'en');
const turn = (k: number, shapes: readonly (() => SafeText)[]): SafeText => shapes[k % shapes.length]!();
const ranked = (items: readonly Ranked[], total: number): SafeText => list(items.map((r) => safe`${inside(r.label)} (${count(r.n, total)})`));

const otherwise: Readonly<Record<OtherwiseKind, SafeText>> = {
  'lite-utslag': safe`mentioned growth with little effect`,
  'utenfor-perioden': safe`placed the growth outside the period`,
  registrering: safe`put the increase down to changed registration`,
  ingen: safe`had no growth`,
  nedgang: safe`had a decline`,
};
const clauses = (items: readonly Otherwise[], total: number): SafeText[] =>
  items.map(({ kind, n }, i) => safe`${i === 0 ? some(n, total) : few(n, total)} ${otherwise[kind]}`);

export const results: ResultsProse = {
  heading: safe`Results`,
  overview: safe`Introduction`,
  nothing: safe`No assessments from the municipalities are available yet, so no results can be presented.`,
  several: (n: number, total: number): SafeText => safe`Growth can seldom be traced to a single area. ${capitalised(share(n, total))} pointed to at least three groups of cost drivers that contributed at the same time.`,
  fewSeveral: (n: number, total: number): SafeText => safe`In ${share(n, total)}, at least three groups of cost drivers contributed at the same time.`,
  spread: (low: number, high: number, median: number, of: number): SafeText =>
    safe`The number that contributed varied from ${word(low)} to ${word(high)} of ${word(of)} possible, with a median of ${word(median)}.`,
  course: (items: readonly Ranked[], total: number): SafeText =>
    safe`The course over time was described in different ways, and several courses may occur in one municipality: ${ranked(items, total)}.`,
  registration: (n: number, total: number, areas: readonly SafeText[]): SafeText =>
    safe`Not every increase in the accounts is real growth. In ${share(n, total)} an increase in at least one area was put down to changed registration. This concerns ${list(areas.map(inside))}.`,
  booking: (areas: readonly SafeText[]): SafeText =>
    safe`Nor do the municipalities book costs alike. For ${list(areas.map(inside))} they gave different KOSTRA functions, which must be borne in mind when figures are compared.`,
  matrixLead: (table: number): SafeText => safe`Table ${table} gives an overview of what contributed to the growth, by size of municipality.`,
  matrixCaption: safe`Number of municipalities where the cost driver contributed to growth, by population`,
  matrixHeads: { driver: safe`Cost driver`, all: safe`All`, unknown: safe`Not given` },
  matrixNote: safe`In brackets: the number of municipalities when those that mentioned growth with little effect are counted too, where it differs.`,
  matrixMerged: safe`Size classes with fewer than three municipalities have been merged with the class next to them.`,

  contributed: (label: SafeText, n: number, total: number, k: number): SafeText => {
    if (n === 0) return safe`${capitalised(share(n, total))} reported that ${inside(label)} had contributed to the growth.`;
    return turn(k, [
      () => safe`${capitalised(label)} contributed to the growth in ${share(n, total)}.`,
      () => safe`${capitalised(share(n, total))} reported that ${inside(label)} had contributed to the growth in the period.`,
      () => safe`In ${share(n, total)}, ${inside(label)} featured as part of the explanation of why costs rose.`,
      () => safe`That ${inside(label)} helped to drive costs up emerged in ${share(n, total)}.`,
    ]);
  },
  main: (n: number, total: number, k: number): SafeText => turn(k, [
    () => safe`${capitalised(share(n, total))} saw this as the main cost driver, possibly together with one more.`,
    () => safe`In ${share(n, total)} it was named as the main cost driver or one of the two main ones.`,
    () => safe`It was counted among the most important drivers of growth in ${share(n, total)}.`,
  ]),
  mentioned: (n: number, contributed: number, total: number, k: number): SafeText => {
    const more = n - contributed;
    return turn(k, [
      () => safe`${capitalised(word(more))} more mentioned growth with little effect, so that the area was mentioned in ${count(n, total)} municipalities in all.`,
      () => safe`Counting little effect as well, growth in the area was mentioned in ${count(n, total)} municipalities.`,
    ]);
  },
  subcategories: (items: readonly Ranked[], total: number, k: number): SafeText => {
    const [first, ...rest] = items;
    if (first === undefined) return safe``;
    const clear = rest[0] === undefined || first.n > rest[0].n;
    if (rest.length === 0) return safe`Of the more specific explanations, only ${ranked(items, total)} was mentioned.`;
    if (!clear) return safe`The more specific explanations are ${ranked(items, total)}.`;
    return turn(k, [
      () => safe`Most often it was a matter of ${ranked([first], total)}, followed by ${ranked(rest, total)}.`,
      () => safe`Among its parts, ${ranked([first], total)} was mentioned by most, then ${ranked(rest, total)}.`,
    ]);
  },
  subcategory: (label: SafeText, n: number, total: number, k: number): SafeText => turn(k, [
    () => safe`In ${share(n, total)}, ${inside(label)} contributed to the growth.`,
    () => safe`${capitalised(label)} contributed to the growth in ${share(n, total)}.`,
    () => safe`${capitalised(share(n, total))} reported that ${inside(label)} contributed to the growth.`,
  ]),
  subMain: (n: number, total: number): SafeText => safe`It was named as the main cost driver in ${share(n, total)}.`,
  disagreed: (n: number, total: number, k: number): SafeText => turn(k, [
    () => safe`Within ${some(n, total)}, informants assessed this differently.`,
    () => safe`The informants of ${some(n, total)} did not agree on its weight.`,
    () => safe`In ${some(n, total)} the informants’ assessments diverge.`,
  ]),
  neverAsked: (n: number, total: number): SafeText => safe`Not asked about in ${count(n, total)} municipalities, nor taken up by the informants.`,
  silent: (label: SafeText): SafeText => safe`None of the municipalities spoke of ${inside(label)} in a way that can be assessed, and the material gives no ground for saying anything about it.`,
  notAsked: (label: SafeText): SafeText => safe`The interviews did not ask about ${inside(label)}, and none of the informants took it up.`,

  seriesLead: (municipality: SafeText | null, table: number, k: number): SafeText => {
    if (municipality !== null) return safe`${municipality} put forward figures for several years, given in Table ${table}.`;
    return turn(k, [() => safe`The municipality’s own figures are given in Table ${table}.`, () => safe`Table ${table} shows the development as the municipality itself gave it.`]);
  },
  seriesCaption: (measure: SafeText, from: number, to: number): SafeText => safe`${capitalised(measure)} in one municipality, ${from}–${to}`,
  seriesYear: safe`Year`,
  partYear: safe`* Part of the year.`,
  functions: (items: readonly { readonly code: number; readonly n: number }[]): SafeText =>
    safe`Costs are not booked in the same place in all municipalities: among those that gave a KOSTRA function, ${list(items.map((f) => safe`${word(f.n)} used function ${f.code}`))}.`,

  counter: (items: readonly Otherwise[], total: number, k: number): SafeText => {
    const [first] = items;
    if (first === undefined) return safe``;
    if (items.length === 1) {
      return turn(k, [
        () => safe`By contrast, ${some(first.n, total)} ${otherwise[first.kind]}.`,
        () => safe`At the same time, ${some(first.n, total)} ${otherwise[first.kind]}.`,
        () => safe`Unlike these, ${some(first.n, total)} ${otherwise[first.kind]}.`,
      ]);
    }
    const told = list(clauses(items, total));
    return turn(k, [
      () => safe`Other municipalities had a different experience: ${told}.`,
      () => safe`Still, the picture is not uniform. ${capitalised(told)}.`,
      () => safe`There are also municipalities whose growth this does not explain. ${capitalised(told)}.`,
      () => safe`Experiences point in different directions: ${told}.`,
    ]);
  },
  onlyCounter: (items: readonly Otherwise[], total: number): SafeText => safe`${capitalised(list(clauses(items, total)))}.`,
  notAnswered: (n: number, total: number): SafeText => safe`${capitalised(some(n, total))} preferred not to answer this.`,
  paraphrased: safe`(after shorthand)`,
  origin: { note: safe`(from notes)`, recording: safe`(from the recording)`, written: safe`(from a written source)` },
  draft: safe`[Draft]`,

  subBackground: {
    'ressurskrevende.pu': safe`These are users covered by the PU criterion. Many receive services round the clock when they move out of the family home, often between the ages of 18 and 25, and some need one or two members of staff present at all times. Decisions on coercion under chapter 9 bring their own requirements for staffing and education.`,
    'ressurskrevende.andre': safe`Other users may also require very high staffing, among them people with dementia and acting-out behaviour, people injured in traffic, people with severe mental illness or substance-use problems, and children in staffed housing. Users past 67 are counted here whatever their diagnosis.`,
    'ressurskrevende.refusjon': safe`What the municipalities pay net depends on how much the state covers. The threshold of the refund scheme was raised beyond wage growth by NOK 10,000 in 2016 and by NOK 50,000 in both 2017 and 2018, and the refund ends when the user turns 67.`,
  },

  comments: safe`General comments`,
  commentsLead: safe`The interviews also dealt with matters that are not cost drivers in themselves but that set the conditions for the services.`,
  themeShare: (n: number, total: number, k: number): SafeText => turn(k, [
    () => safe`The theme was taken up in ${share(n, total)}.`,
    () => safe`${capitalised(share(n, total))} shared reflections on this.`,
  ]),
  themeSilent: safe`None of the municipalities took up the theme.`,
};
