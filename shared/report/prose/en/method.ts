// English: the chapter on method.

import { capitalised, safe, type SafeText } from '../../../disclosure/redact.ts';
import { counting, listOf, type InterviewKinds, type QuoteOrigins } from '../../wording.ts';
import type { MethodProse } from '../nb/method.ts';

const { word, count, share } = counting('en');
const list = (items: readonly SafeText[]): SafeText => listOf(items, 'en');
const cases = (n: number): SafeText => (n === 1 ? safe`one municipality` : safe`${word(n)} municipalities`);
const Cases = (n: number): SafeText => capitalised(cases(n));

export const method: MethodProse = {
  heading: safe`Method`,
  design: safe`Case design`,
  designText: (n: number): SafeText[] => [
    safe`This is a qualitative multiple case study in which each municipality is a case.`,
    n > 0 ? safe`It comprises ${cases(n)}.` : safe`No municipalities have been included so far.`,
    safe`The design was chosen because accounts show where spending grows, but not why. The explanations have to be sought from those who lead the services and know the decisions, the user groups and the financial conditions behind the figures.`,
    safe`The findings are not meant to be generalised statistically. Where the number of municipalities is given, the purpose is to show whether an explanation is widespread in the material or tied to one or a few municipalities.`,
  ],
  sampling: safe`Case selection and criteria`,
  samplingText: safe`The municipalities were sampled purposefully, aiming for the greatest possible variation in population, geography and financial conditions, represented by county and KOSTRA group. Most were chosen because their spending on health and care services had risen markedly.`,
  coast: (coast: number, inland: number): SafeText => safe`Of the municipalities, ${word(coast)} are on the coast and ${word(inland)} inland.`,
  growth: (low: number, high: number, median: number, from: number, to: number): SafeText =>
    safe`Net operating expenditure on the KOSTRA functions concerned rose by between ${low} and ${high} per cent from ${from} to ${to} in current prices, with a median of ${median} per cent.`,
  seeTable: (table: number): SafeText => safe`Table ${table} shows how the sample is distributed.`,
  sampleCaption: safe`The case municipalities by population`,
  sampleHeads: { size: safe`Population`, count: safe`Municipalities`, counties: safe`Counties`, groups: safe`KOSTRA groups`, all: safe`Total`, unknown: safe`Not given` },
  sampleOrder: safe`Counties and KOSTRA groups are each sorted by themselves and cannot be read across.`,
  countyYears: (years: SafeText): SafeText => safe`Counties as of ${years}.`,
  suppressed: {
    single: safe`– : The county is left out where the size class holds only one municipality.`,
    'few-in-country': safe`– : Left out because very few municipalities in the country share this combination.`,
  },
  asked: (n: number): SafeText => safe`In all, ${cases(n)} ${n === 1 ? safe`was` : safe`were`} asked to take part.`,
  declined: (n: number, reasons: SafeText | null): SafeText =>
    reasons === null ? safe`${Cases(n)} declined.` : safe`${Cases(n)} declined, giving ${reasons} as the reason.`,
  replaced: (n: number, reasons: SafeText | null, withOther: boolean): SafeText => {
    const why = reasons === null ? safe`` : safe` because of ${reasons}`;
    const next = withOther ? (n === 1 ? safe` and replaced by another` : safe` and replaced by others`) : safe``;
    return safe`${Cases(n)} ${n === 1 ? safe`was` : safe`were`} taken out of the sample${why}${next}.`;
  },
  waiting: (n: number): SafeText => safe`${Cases(n)} ${n === 1 ? safe`has` : safe`have`} not answered yet.`,
  reasons: {
    capacity: safe`lack of capacity`, merger: safe`a municipal merger`, booking: safe`errors in the accounts`,
    other: safe`other circumstances in the municipality`,
  },
  conduct: safe`Conducting the interviews`,
  held: (interviews: number, inCases: number, months: SafeText | null): SafeText =>
    safe`${capitalised(interviews === 1 ? safe`one interview was` : safe`${word(interviews)} interviews were`)} held in ${cases(inCases)}${months === null ? safe`` : safe` ${months}`}.`,
  kinds: ({ singles, pairs, groups, most }: InterviewKinds): SafeText => {
    if (pairs + groups === 0) return safe`All were with a single informant.`;
    const parts = [
      singles === 0 ? null : safe`${word(singles)} ${singles === 1 ? safe`interview` : safe`interviews`} with a single informant`,
      pairs === 0 ? null : safe`${word(pairs)} with two informants`,
      groups === 0 ? null : safe`${word(groups)} with a group of up to ${word(most)} informants`,
    ].filter((part) => part !== null);
    return safe`They comprised ${list(parts)}.`;
  },
  followUps: (n: number, inCases: number): SafeText =>
    safe`In ${cases(inCases)} a follow-up interview was held with the same informants or some of them${n > inCases ? safe`, ${word(n)} in all` : safe``}.`,
  modes: (video: number, phone: number, inPerson: number): SafeText => {
    const parts = [
      ...(video > 0 ? [safe`${word(video)} by video`] : []), ...(phone > 0 ? [safe`${word(phone)} by telephone`] : []),
      ...(inPerson > 0 ? [safe`${word(inPerson)} in person`] : []),
    ];
    return safe`The interviews were held as follows: ${list(parts)}.`;
  },
  minutes: (shortest: number, longest: number, median: number): SafeText =>
    shortest === longest ? safe`They lasted ${shortest} minutes.` : safe`They lasted from ${shortest} to ${longest} minutes (median ${median}).`,
  informants: (n: number, groups: readonly { readonly label: SafeText; readonly count: number }[]): SafeText =>
    groups.length < 2
      ? safe`${capitalised(n === 1 ? safe`one informant` : safe`${word(n)} informants`)} took part in all.`
      : safe`${capitalised(safe`${word(n)} informants`)} took part in all. By role they were distributed as follows: ${list(groups.map((g) => safe`${g.label} (${g.count})`))}.`,
  guide: (topics: number): SafeText =>
    safe`The interviews followed a guide with ${word(topics)} topics, which is appended. It served as a checklist: informants talked freely, and toward the end the interviewer went through what had not been touched.`,
  sentBeforehand: safe`A list of topics was sent beforehand, so that informants could go through their own accounts, often with the head of finance.`,
  notes: (recorded: number, all: number): SafeText => {
    if (recorded === 0) return safe`Thorough notes were taken in all interviews, but no audio recordings.`;
    return recorded === all
      ? safe`Thorough notes and audio recordings were made in all interviews.`
      : safe`Thorough notes were taken in all interviews. In ${count(recorded, all)} an audio recording was made as well, after everyone taking part had agreed.`;
  },
  noInterviews: safe`No interviews have been held so far.`,
  written: safe`Written sources`,
  writtenSources: (n: number, inCases: number): SafeText =>
    safe`The municipalities shared ${n === 1 ? safe`one document` : safe`${word(n)} documents`}, from ${cases(inCases)}.`,
  sentAfterwards: (n: number): SafeText =>
    safe`As agreed in the interviews, ${n === 1 ? safe`one overview or document was` : safe`${word(n)} overviews or documents were`} sent afterwards.`,
  figures: (inCases: number, all: boolean): SafeText => safe`For ${all ? safe`all the municipalities` : cases(inCases)}, net operating expenditure by KOSTRA function and year was used in the sampling and in talking about the figures.`,
  amounts: (n: number, parts: SafeText | null): SafeText => safe`From the interviews, ${word(n)} ${n === 1 ? safe`figure was` : safe`figures were`} recorded and confirmed${parts === null ? safe`` : safe`: ${parts}`}.`,
  amountParts: {
    sagt: (n: number): SafeText => safe`${n} said in an interview`, vist: (n: number): SafeText => safe`${n} shown on screen`,
    ettersendt: (n: number): SafeText => safe`${n} sent afterwards`, dokument: (n: number): SafeText => safe`${n} taken from documents`,
  },
  noWritten: safe`No written sources are registered beyond the interview notes.`,
  analysis: safe`Analysis`,
  codebook: (categories: number, subcategories: number): SafeText =>
    safe`The notes were coded against a codebook of ${word(categories)} main groups of cost drivers${subcategories > 0 ? safe` and ${word(subcategories)} sub-categories` : safe``}. An excerpt may have several codes.`,
  themesAndDimensions: (themes: SafeText, dimensions: SafeText | null): SafeText =>
    safe`The open themes ${themes} were coded as well${dimensions === null ? safe`` : safe` and, across all groups, ${dimensions}`}.`,
  quoted: (words: SafeText): SafeText => safe`“${words}”`,
  coders: (n: number, both: number): SafeText => {
    if (n <= 1) return safe`One researcher did the coding.`;
    return both === 0 ? safe`${capitalised(word(n))} researchers did the coding.` : safe`${capitalised(word(n))} researchers did the coding, and ${both === 1 ? safe`one interview was` : safe`${word(both)} interviews were`} coded by ${n === 2 ? safe`both` : safe`several`}, independently of each other.`;
  },
  agreementTodo: safe`To be written by the researcher: the agreement between coders, and what disagreement led to`,
  assessment: safe`For each municipality, each group was assessed on a scale from main cost driver, through considerable and contributing, to mentioned with little effect. Growth outside the period, changed registration, no growth and decline are kept apart. Where something is said to have contributed, the three upper steps are meant. A main group takes the assessment of its strongest sub-category. Where informants of one municipality disagreed, the strongest assessment counts, and the disagreement is mentioned.`,
  scale: safe`Shares are expressed in words with fixed limits, always with the count in brackets: a few means up to a quarter, about a third up to 38 per cent, nearly half up to 45, about half up to 55, well over half up to 75 and most up to 88 per cent of the municipalities.`,
  examples: safe`The municipality examples were written from the notes and are linked to the excerpts they rest on. They are ordered by size, the largest municipalities first.`,
  otherLanguage: safe`Municipality examples and quotes stand in the language they were written in.`,
  drafts: safe`Paragraphs marked as drafts are not finished.`,
  meetings: (n: number): SafeText => safe`Preliminary findings were discussed in ${n === 1 ? safe`one meeting` : safe`${word(n)} meetings`} with the commissioner or a reference group, and their input was used in the analysis.`,
  otherStudiesTodo: safe`To be written by the researcher: meetings with the commissioner and the reference group, and how the findings compare with other studies`,
  ethics: safe`Research ethics`,
  registered: (reference: SafeText): SafeText => safe`The study is registered with Sikt (formerly NSD), reference ${reference}.`,
  controller: (name: SafeText): SafeText => safe`The data controller is ${name}.`,
  grounds: {
    samtykke: safe`The legal ground for processing personal data is consent.`,
    'allmenn-interesse': safe`The legal ground for processing personal data is public interest.`,
  },
  voluntary: safe`Taking part was voluntary. Informants could leave questions unanswered and withdraw at any time without giving a reason.`,
  informed: (n: number, total: number): SafeText => safe`Written information is registered as given to ${share(n, total, 'informants')}.`,
  withdrawn: safe`What was said by persons who have since withdrawn has been taken out of the material.`,
  anonymity: safe`Neither municipalities nor persons are named. Municipalities are referred to by size, so that each phrase covers at least three of them, and without the informant’s role. Informants were reminded of their duty of confidentiality. Information about single users is given only in a generalised form and after special approval.`,
  quotes: ({ notes, recording, written }: QuoteOrigins, ellipsis: SafeText): SafeText => {
    const from = [...(notes === 'none' ? [] : [safe`the interview notes`]), ...(recording ? [safe`transcripts of the recordings`] : []), ...(written ? [safe`written sources`] : [])];
    const single = recording ? safe`The quotes are taken from transcripts of the recordings.` : written ? safe`The quotes are taken from written sources.` : notes === 'mixed'
      ? safe`The quotes are taken from the interview notes. Most were written down word for word; where the wording follows shorthand, this is said after the quote.`
      : safe`The quotes are taken from the interview notes, where they were written down word for word.`;
    const several = safe`The quotes are taken from ${list(from)}; what each quote is taken from is said after it.${notes === 'mixed' ? safe` Where the wording follows shorthand, this is said as well.` : safe``}`;
    return safe`${from.length > 1 ? several : single} Masks and clarifications stand in square brackets, and omissions are shown by “${ellipsis}”.`;
  },
  storage: (deadline: SafeText | null, end: SafeText | null): SafeText => {
    const parts = [...(deadline === null ? [] : [safe`Recordings are deleted by ${deadline} at the latest.`]), ...(end === null ? [] : [safe`The project ends on ${end}.`])];
    return parts.length === 2 ? safe`${parts[0]!} ${parts[1]!}` : (parts[0] ?? safe``);
  },
  pseudonymised: safe`The key that links pseudonyms to names is kept apart from the material, which is pseudonymised for as long as the key exists.`,
};
