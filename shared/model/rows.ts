// The rows of a study, one schema a table. A row is the fold of its changes; creating one sets every field.

import { z } from 'zod';
import { languages } from './language.ts';
import type { EntityTable } from './tables.ts';
import {
  amountOrigins, amountStatuses, approvalKinds, assessmentValues, attachmentKinds, caseStatuses, cellStatuses, contactChannels,
  coverageStates, deadlineEvents, hedges, interviewModes, interviewStatuses, legalGrounds, memoKinds, overlayKinds, roleSlugs, sourceKinds, tagKeys,
  units, withdrawalKinds,
} from './vocabulary.ts';

const id = z.uuid();
const ref = id.nullable().default(null);
const text = z.string().max(1_000_000).default('');
const trilingual = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
/** ISO 8601 with zone offset. */
const time = z.iso.datetime({ offset: true });
const date = z.iso.date();
/** Fractional index: sorts as text, room between any two. */
const order = z.string().default('a0');

/** A span of one version of a text: UTF-16 offsets, half-open; never rewritten (see `shared/text/positions.ts`). */
export const anchorSchema = z.object({
  text: id,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
export type Anchor = z.infer<typeof anchorSchema>;

/** Where in a document something stands. A cell is as a sheet names it: `B12`, or a range of them, `B12:C14`. */
const placeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page'), page: z.number().int().min(1).max(100_000) }),
  z.object({ kind: z.literal('slide'), slide: z.number().int().min(1).max(100_000) }),
  z.object({ kind: z.literal('sheet'), sheet: z.string().min(1).max(100), cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/).nullable() }),
  z.object({ kind: z.literal('free'), text: z.string().min(1).max(200) }),
]);
export type Place = z.infer<typeof placeSchema>;

/** The document of a case that a row rests on, and where in it; `place` null: the document as such. */
const citesSchema = z.object({ attachment: id, place: placeSchema.nullable() });
export type Cites = z.infer<typeof citesSchema>;
/** Studies of earlier versions lack it. */
const cites = citesSchema.nullable().optional();

const study = z.object({
  id,
  title: z.string().min(1).max(300),
  createdAt: time,
  periodFrom: z.number().int().min(1900).max(2200),
  periodTo: z.number().int().min(1900).max(2200),
  researchQuestions: z.array(z.object({ id: z.string(), text: z.string() })).default([]),
  documentLanguage: z.enum(languages).default('nb'),
  fictive: z.boolean().default(false),
  functions: z.array(z.number().int()).default([253, 254, 256]),
  ellipsis: z.enum(['…', '[…]']).default('…'),
  /** Text shortcuts (forkortelser) that expand while typing. */
  shortcuts: z.array(z.object({ short: z.string(), long: z.string() })).default([]),
  siktReference: text,
  controller: text,
  legalGround: z.enum(legalGrounds).nullable().default(null),
  projectEnd: date.nullable().default(null),
  access: text,
  recordingsDeadline: date.nullable().default(null),
  institution: text,
  /** What was done about the deadlines, oldest first; studies of earlier versions lack it. */
  deadlineLog: z.array(z.object({ at: time, kind: z.enum(deadlineEvents), /** The day that it was done, or the new deadline. */ on: date, reason: text })).optional(),
});

const coders = z.object({ id, name: z.string().min(1).max(200), initials: z.string().max(8).default(''), order });

const codes = z.object({
  id,
  /** Stable; appears in exports: `ressurskrevende.pu`. */
  slug: z.string().min(1).max(120),
  kind: z.enum(['category', 'subcategory', 'theme', 'dimension', 'value']),
  parent: ref,
  label: trilingual,
  short: trilingual,
  definition: trilingual,
  include: trilingual,
  exclude: trilingual,
  example: trilingual,
  background: trilingual.nullable().default(null),
  locality: z.enum(['local', 'extralocal', 'either']).nullable().default(null),
  /** The number of its category, 12 for themes, null otherwise; and the colour of the palette unless `paint` says another. */
  colour: z.number().int().min(1).max(12).nullable().default(null),
  /** A chosen colour of the palette; studies of earlier versions lack it. */
  paint: z.number().int().min(1).max(12).nullable().optional(),
  /** The anchor example: a span of a source, beside what is written in `example`; studies of earlier versions lack it. */
  exampleFrom: anchorSchema.nullable().optional(),
  key: z.enum(tagKeys).nullable().default(null),
  retired: z.boolean().default(false),
  order,
});

const guides = z.object({
  id,
  title: trilingual,
  opening: trilingual,
  version: z.number().int().positive(),
  /** The guide version this one was made from. */
  basedOn: ref,
  createdAt: time,
  order,
});

const topics = z.object({
  id,
  guide: id,
  slug: z.string(),
  section: z.string(),
  sectionTitle: trilingual,
  title: trilingual,
  prompt: trilingual,
  probes: z.array(trilingual).default([]),
  /** Codes that the topic asks about. */
  links: z.array(id).default([]),
  /** Ids of the study's research questions that the topic helps to answer. */
  questions: z.array(z.string()).default([]),
  /** The line of the topic list sent to informants; null: not sent. */
  brief: trilingual.nullable().default(null),
  order,
});

const cases = z.object({
  id,
  pseudonym: z.string().min(1).max(20),
  status: z.enum(caseStatuses).default('forespurt'),
  inclusionReason: text,
  statusReason: text,
  replacedBy: ref,
  population: z.number().int().positive().max(2_000_000).nullable().default(null),
  populationYear: z.number().int().min(1950).max(2200).nullable().default(null),
  county: z.string().max(60).default(''),
  countyListYear: z.number().int().min(1950).max(2200).nullable().default(null),
  kostraGroup: z.number().int().min(1).max(16).nullable().default(null),
  coast: z.enum(['kyst', 'innland']).nullable().default(null),
  /** SSB's centrality classes: 1 most central, 6 least. */
  centrality: z.number().int().min(1).max(6).nullable().default(null),
  regionalCentre: z.boolean().default(false),
  largeArea: z.boolean().default(false),
  /** Net operating expenditure, 1 000 kr, by KOSTRA function and year. */
  figures: z.array(z.object({ functionCode: z.number().int(), year: z.number().int(), thousandKr: z.number() })).default([]),
  /** The sector's share of the municipality's net operating expenditure, percent. */
  sectorShare: z.array(z.object({ year: z.number().int(), percent: z.number() })).default([]),
  figuresSource: text,
  /** The municipality's own agreement to take part, apart from each person's. */
  agreedAt: date.nullable().default(null),
  agreedBy: text,
  withdrawnAt: date.nullable().default(null),
  order,
  /** The highest number that a document of it was given, so that none is given twice; studies of earlier versions lack it. */
  lastDocument: z.number().int().positive().nullable().optional(),
});

const information = z.object({ date, version: z.string().max(100) }).nullable().default(null);
const informants = z.object({
  id,
  case: id,
  pseudonym: z.string().min(1).max(20),
  /** Typed before a colon in a note; unique in the case. */
  initials: z.string().max(6).default(''),
  role: z.enum(roleSlugs),
  roleOther: text,
  informedOrally: information,
  informedInWriting: information,
  /** Only where consent is the legal ground. */
  consentAt: date.nullable().default(null),
  /** A separate yes or no to recording; null: not asked. */
  recordingAllowed: z.boolean().nullable().default(null),
  withdrawnAt: date.nullable().default(null),
  order,
});

const contacts = z.object({
  id, case: id, informant: ref, date, channel: z.enum(contactChannels), text, outcome: text, order,
});

const interviews = z.object({
  id,
  case: id,
  /** `K03-I1`. */
  code: z.string().min(1).max(20),
  guide: id,
  interviewers: z.array(id).default([]),
  noteTaker: ref,
  mode: z.enum(interviewModes).default('video'),
  language: z.enum(['nb', 'nn']).default('nb'),
  followUpOf: ref,
  audio: z.boolean().default(false),
  plannedAt: time.nullable().default(null),
  status: z.enum(interviewStatuses).default('planned'),
  startedAt: time.nullable().default(null),
  endedAt: time.nullable().default(null),
  pauses: z.array(z.object({ from: time, to: time.nullable() })).default([]),
  /** Informants who took part at any time; who joined and left when is in `attendance`. */
  present: z.array(id).default([]),
  attendance: z.array(z.object({ informant: id, at: time, event: z.enum(['joined', 'left']) })).default([]),
  walkThroughAt: time.nullable().default(null),
  fieldNote: z.object({ impressions: z.string(), surprises: z.string(), askNextTime: z.string() })
    .default({ impressions: '', surprises: '', askNextTime: '' }),
  afterWorkDoneAt: time.nullable().default(null),
  order,
});

const coverage = z.object({ id, interview: id, topic: id, state: z.enum(coverageStates) });

const promises = z.object({
  id, interview: id, case: id, topic: ref, text, by: ref, due: date.nullable().default(null),
  received: date.nullable().default(null), order,
});

const notes = z.object({
  id,
  interview: id,
  case: id,
  /** When the first character was typed. */
  at: time,
  /** Milliseconds since the interview started, pauses included, from a clock that never jumps. */
  elapsed: z.number().int().nonnegative(),
  topic: ref,
  speaker: ref,
  verbatim: z.boolean().default(false),
  thirdPerson: z.boolean().default(false),
  walkThrough: z.boolean().default(false),
  /** Set when the informant took this statement back. */
  withdrawnAt: date.nullable().default(null),
  /** The newest version of the raw line. */
  text: id,
  /** The newest version of the written-out line (renskriving). */
  written: ref,
  order,
});

const texts = z.object({
  id,
  /** The note, source or cell that this is a text of. */
  owner: id,
  /** The interview or case that it is read with. */
  scope: id,
  kind: z.enum(['raw', 'written', 'example', 'source']),
  /** Version number, from 1. */
  n: z.number().int().positive(),
  parent: ref,
  text: z.string(),
  sha256: z.string().length(64),
  /** The editor's splices from the parent's text, applied in order: `[from, to, insert]`. */
  edits: z.array(z.tuple([z.number().int(), z.number().int(), z.string()])).default([]),
  /** Which name list this exact text was last looked through with. */
  checkedWith: z.object({ sha256: z.string(), revision: z.string() }).nullable().default(null),
  /** The earlier version whose text this one brought back; what stood in that one stands here. */
  restores: id.nullable().optional(),
  /** Of a source: paragraphs of this text that were found to be said by another than the source says; null: by nobody named. */
  spoken: z.array(z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative(), speaker: z.string().nullable() })).optional(),
});

const sources = z.object({
  id, case: id, interview: ref, kind: z.enum(sourceKinds), title: text, text: ref,
  origin: z.object({ name: z.string(), sha256: z.string() }).nullable().default(null), order,
  /**
   * The paragraphs of the text's first version, in order: UTF-16 offsets, half-open; the label of who spoke, and
   * milliseconds into the recording. Never rewritten: the edits since carry them on. Studies of earlier versions lack it.
   */
  paragraphs: z.array(z.object({
    start: z.number().int().nonnegative(), end: z.number().int().nonnegative(), speaker: z.string().nullable(),
    from: z.number().int().nonnegative().nullable(), to: z.number().int().nonnegative().nullable(),
  })).optional(),
  /**
   * Points where the text is in step with the recording: the paragraph of this span of that version begins `from`
   * milliseconds into it. The edits since carry the spans on. Studies of earlier versions lack it.
   */
  times: z.array(z.object({ text: id, start: z.number().int().nonnegative(), end: z.number().int().nonnegative(), from: z.number().int().nonnegative() })).nullable().optional(),
  /** Which informant a label stands for; null: an interviewer where that is said, else nobody known. */
  speakers: z.array(z.object({ label: z.string(), informant: id.nullable(), interviewer: z.boolean().optional() })).optional(),
  /** Statements that were taken back: every paragraph that one touches is hidden. `id` stands in the dated record. */
  withdrawn: z.array(z.object({ id, part: anchorSchema })).optional(),
});

const codings = z.object({
  id,
  case: id,
  interview: ref,
  /** The note that is coded: whole, or in part where `anchor` names a span of one of its texts; null: a span of a source. */
  note: ref,
  anchor: anchorSchema.nullable().default(null),
  code: id,
  coder: id,
  locality: z.enum(['local', 'extralocal']).nullable().default(null),
  memo: text,
  forReport: z.boolean().default(false),
});

const overlays = z.object({
  id, text: id, scope: id, anchor: anchorSchema, kind: z.enum(overlayKinds),
  /** The mask's label, the clarification's words or the generalised wording. */
  words: text, author: id,
});

const amounts = z.object({
  id,
  case: id,
  interview: ref,
  note: ref,
  anchor: anchorSchema.nullable().default(null),
  /** What is measured, as a researcher would name it: «vedtakstimer BPA». */
  measure: text,
  low: z.number().nullable().default(null),
  high: z.number().nullable().default(null),
  from: z.number().nullable().default(null),
  hedge: z.enum(hedges).nullable().default(null),
  unit: z.enum(units),
  kind: z.enum(['level', 'change']).default('level'),
  year: z.number().int().nullable().default(null),
  period: z.tuple([z.number().int(), z.number().int()]).nullable().default(null),
  priceBasis: z.enum(['lopende', 'faste']).nullable().default(null),
  priceYear: z.number().int().nullable().default(null),
  use: z.enum(['drift', 'investering']).nullable().default(null),
  refund: z.enum(['brutto', 'netto']).nullable().default(null),
  duration: z.enum(['engang', 'varig']).nullable().default(null),
  perUsers: z.number().int().positive().nullable().default(null),
  functionCode: z.number().int().nullable().default(null),
  category: ref,
  origin: z.enum(amountOrigins).default('sagt'),
  originPlace: text,
  status: z.enum(amountStatuses).default('proposed'),
  cites,
});

const series = z.object({
  id, case: id, measure: text, unit: z.enum(units), amounts: z.array(id).default([]),
  partYears: z.array(z.number().int()).default([]), order,
});

const cells = z.object({
  id,
  case: id,
  code: id,
  /** The newest version of the municipality example (kommuneeksempel). */
  text: ref,
  status: z.enum(cellStatuses).default('tom'),
  /** Codings the paragraph rests on. */
  excerpts: z.array(id).default([]),
  amounts: z.array(id).default([]),
  /** What is quoted: a note, or with `part` some words of it; `note` null: a span of a source, `part`. */
  quotes: z.array(
    z.object({ id, leadIn: z.string(), note: id.nullable(), part: anchorSchema.optional() }).refine((q) => q.note !== null || q.part !== undefined),
  ).default([]),
});

const assessments = z.object({
  id, case: id, code: id,
  /** Null where the researcher set it by hand for the whole case. */
  interview: ref,
  /** Null: the interview as a whole. */
  informant: ref,
  value: z.enum(assessmentValues),
});

const approvals = z.object({
  id, target: id, by: id, at: time, kind: z.enum(approvalKinds),
  /** SHA-256 of the wording that was approved; an approval falls when it no longer matches. */
  sha256: z.string().length(64),
});

const memos = z.object({
  id, target: ref, kind: z.enum(memoKinds), title: text, text, at: time, author: ref, order,
  /** The day it is about; absent: the day it was written. */
  date: date.nullable().optional(),
  /** Of a meeting: who were there, what came up, and what changed in the study because of it. */
  present: z.string().optional(), input: z.string().optional(), outcome: z.string().optional(),
  cites,
});
const queries = z.object({ id, title: text, query: z.unknown(), order });
const exports_ = z.object({
  id, at: time, kind: z.string(), language: z.enum(languages), sha256: z.string(), facts: z.unknown(),
  /** Why an unchecked text was let through, where it was. */
  overruled: z.string().nullable().default(null),
});
const attachments = z.object({
  id,
  /** A case, an interview, or the source that was read from it. */
  owner: id,
  name: z.string(),
  /** Of the file as it was given, bytes. */
  size: z.number().int().nonnegative(),
  sha256: z.string(),
  mime: z.string(),
  /** Studies of earlier versions lack these. `key`: what its bytes are sealed under, base64. */
  kind: z.enum(attachmentKinds).optional(),
  addedAt: time.optional(),
  key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/).optional(),
  /** Within its case, from 1: what it is cited by, since its name may tell whose it is. */
  number: z.number().int().positive().nullable().optional(),
});

/** The dated record of a withdrawal. It holds no content: neither who it was nor what was said. */
const withdrawals = z.object({
  id,
  at: date,
  kind: z.enum(withdrawalKinds),
  case: ref,
  /** What is hidden by it, beside what a date of its own hides: amounts, contact lines, quotes, written-out texts. */
  hidden: z.array(id).default([]),
  /** When it was erased for good; null: hidden only. */
  erasedAt: date.nullable().default(null),
  /** How many rows of each table went for good. */
  erased: z.record(z.string(), z.number().int()).default({}),
});

export const rowSchemas = {
  study, coders, codes, guides, topics, cases, informants, contacts, interviews, coverage, promises, notes, sources,
  texts, codings, overlays, amounts, series, cells, assessments, approvals, memos, queries, exports: exports_, attachments, withdrawals,
} as const satisfies Record<EntityTable, z.ZodObject>;

export type Row<T extends EntityTable> = z.infer<(typeof rowSchemas)[T]>;
export type RowInput<T extends EntityTable> = z.input<(typeof rowSchemas)[T]>;
export type StudyRow = Row<'study'>;
export type CodeRow = Row<'codes'>;
export type CaseRow = Row<'cases'>;
export type InformantRow = Row<'informants'>;
export type InterviewRow = Row<'interviews'>;
export type TopicRow = Row<'topics'>;
export type NoteRow = Row<'notes'>;
export type SourceRow = Row<'sources'>;
export type TextRow = Row<'texts'>;
export type CodingRow = Row<'codings'>;
export type AmountRow = Row<'amounts'>;
export type CellRow = Row<'cells'>;
export type AttachmentRow = Row<'attachments'>;
export type AssessmentRow = Row<'assessments'>;
