// A first draft of a municipality example (kommuneeksempel), made of what was coded, assessed and confirmed: labels
// of the codebook and amounts only. No words of a note come in, and nothing that rests on a line about a single user
// or on what was withdrawn. It ends in a reminder in brackets, since it is there to be rewritten.

import type { Language } from '../model/language.ts';
import type { AmountRow, CodeRow, CodingRow, NoteRow } from '../model/rows.ts';
import type { AssessmentValue } from '../model/vocabulary.ts';
import { formatAmount } from '../text/amounts/index.ts';
import { draftWords, type DraftWords } from './example-draft-words.ts';

/** Stands for the size phrase («en av de minste kommunene»), which the report writes. */
const municipality = '[kommunen]';

export interface DraftFacts {
  readonly language: Language;
  readonly category: CodeRow;
  readonly codes: readonly CodeRow[];
  /** Notes of the case, without what was withdrawn. */
  readonly notes: readonly Pick<NoteRow, 'id' | 'thirdPerson'>[];
  readonly codings: readonly Pick<CodingRow, 'id' | 'note' | 'code'>[];
  readonly amounts: readonly AmountRow[];
  /** Ids of amounts in flagged passages of sources. */
  readonly ofSingleUsers: ReadonlySet<string>;
  /** What holds for the category in the case. */
  readonly assessment: AssessmentValue;
  readonly period: readonly [from: number, to: number];
}

export interface ExampleDraft {
  readonly text: string;
  /** What it rests on: amounts and codings, to be linked to the example. */
  readonly amounts: readonly string[];
  readonly excerpts: readonly string[];
}

export function exampleDraft(facts: DraftFacts): ExampleDraft {
  const { category, codes, codings, language } = facts;
  const words = draftWords[language];
  const family = new Set(codes.filter((c) => c.id === category.id || c.parent === category.id).map((c) => c.id));
  const open = new Set(facts.notes.filter((n) => !n.thirdPerson).map((n) => n.id));
  const usable = codings.filter((c) => c.note !== null && open.has(c.note));
  const excerpts = usable.filter((c) => family.has(c.code));
  const told = new Set(excerpts.map((c) => c.note));
  const coded = new Set(codings.filter((c) => family.has(c.code)).map((c) => c.note));
  const onTold = new Set(usable.filter((c) => told.has(c.note)).map((c) => c.code));
  const given = facts.amounts.filter((a) => a.status !== 'dismissed' && (a.category === null ? a.note !== null && coded.has(a.note) : family.has(a.category)));
  const amounts = sayable(given, open).filter((a) => !facts.ofSingleUsers.has(a.id));
  const about = inSentence(category.label[language], words);
  const labels = (pick: (c: CodeRow) => boolean): string[] =>
    codes.filter((c) => onTold.has(c.id) && pick(c)).map((c) => inSentence(c.label[language], words));
  const explanation = codes.find((c) => c.slug === 'forklaring')?.id;
  const parts = labels((c) => c.parent === category.id);
  const reasons = labels((c) => c.kind === 'value' && c.parent === explanation);
  const sentences = [
    words.opening(municipality, about, facts.assessment, years(facts.period)),
    parts.length > 0 && words.parts(list(parts, words)),
    reasons.length > 0 && words.reasons(list(reasons, words)),
    ...amountSentences(amounts, about, words, language),
    given.some((a) => a.status === 'proposed') ? words.unconfirmed : given.length === 0 && words.noAmounts,
    words.reminder,
  ];
  return { text: sentences.filter(Boolean).join(' '), amounts: amounts.map((a) => a.id), excerpts: excerpts.map((c) => c.id) };
}

/** The confirmed ones, the oldest year first; one that was said of a single user is left out. */
const sayable = (amounts: readonly AmountRow[], open: ReadonlySet<string>): AmountRow[] =>
  amounts
    .filter((a) => a.status === 'confirmed' && (a.note === null || open.has(a.note)) && a.perUsers !== 1)
    .toSorted((a, b) => yearOf(a) - yearOf(b));

const yearOf = (a: AmountRow): number => a.year ?? a.period?.[0] ?? Infinity;
const years = ([from, to]: readonly [number, number]): string => (from === to ? String(from) : `${from}–${to}`);

function amountSentences(amounts: readonly AmountRow[], about: string, words: DraftWords, language: Language): string[] {
  const given = amounts.filter((a) => a.low !== null && a.hedge !== 'ikke-oppgitt');
  const missing = amounts.filter((a) => !given.includes(a)).map((a) => inSentence(a.measure, words)).filter((m) => m !== '');
  return [
    ...(given.length > 0 ? [words.amounts(list(given.map((a) => amountPhrase(a, about, words, language)), words))] : []),
    ...(missing.length > 0 ? [words.missing(list(missing, words))] : []),
  ];
}

/** `rundt 3,2 mill. kr i 2018 (kjøp av plasser, netto)`. */
function amountPhrase(a: AmountRow, about: string, words: DraftWords, language: Language): string {
  const size = formatAmount({ low: a.low!, high: a.high ?? undefined, from: a.from ?? undefined, hedge: a.hedge ?? undefined, unit: a.unit }, language);
  const when = a.period ? words.during(years(a.period)) : a.year === null ? '' : words.during(String(a.year));
  // A measure that only repeats the category says nothing new.
  const measure = a.measure.toLocaleLowerCase('nb').includes(about.toLocaleLowerCase('nb')) ? '' : inSentence(a.measure.trim(), words);
  const asides = [measure, a.kind === 'change' && a.from === null ? words.change : '', a.refund === null ? '' : words[a.refund]].filter((s) => s !== '');
  return [size, when, asides.length > 0 && `(${asides.join(', ')})`].filter(Boolean).join(' ');
}

/** A label inside a sentence: without «Om» before it and with a small letter, unless the first word is an acronym. */
function inSentence(label: string, { about }: DraftWords): string {
  const bare = label.replace(about, '');
  return /^\p{Lu}(?!\p{Lu})/u.test(bare) ? bare[0]!.toLocaleLowerCase('nb') + bare.slice(1) : bare;
}

const list = (items: readonly string[], { and }: DraftWords): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
