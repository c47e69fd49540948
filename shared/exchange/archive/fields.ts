// What becomes of each field of each table in the anonymised archive copy, and why. A field without a decision does
// not compile, and a test holds the list against the schemas: what is new stays out until somebody has decided.

import type { EntityTable } from '../../model/tables.ts';
import type { Row } from '../../model/rows.ts';

/**
 * `keep`: as it is. `mask`: every text in it masked. `blank`: emptied. `ref`: the new id of the row it points to, or
 * nothing where that is left out. `made`: made anew for the archive (see `rows.ts`).
 */
export type Treatment = 'keep' | 'mask' | 'blank' | 'ref' | 'made';
export type Decision = readonly [treatment: Treatment, why: string];
/** A table that is left out whole, with the reason. */
export type LeftOut = string;

type Decisions = { readonly [T in EntityTable]: LeftOut | { readonly [F in keyof Row<T>]-?: Decision } };

const newRowId: Decision = ['made', 'an id holds the millisecond it was made'];
const ordering: Decision = ['keep', 'order only'];
const belongs: Decision = ['ref', 'ties rows together'];
const codebookWords: Decision = ['mask', 'wording of the study, which may name a place'];
const ofMunicipality: Decision = ['blank', 'public about one municipality; with its size it points it out'];
const freeText: Decision = ['blank', 'free text about persons or the municipality, of no use to analysis'];
const exactTime: Decision = ['made', 'an exact time is in diaries and e-mail; the month stays, and the time since the start'];

export const archiveFields = {
  study: {
    id: ['made', 'another study than the one it came from, so that nobody joins them again'],
    title: ['mask', 'a title may name a place'],
    createdAt: ['made', 'the day of the archive copy'],
    periodFrom: ['keep', 'of the study'], periodTo: ['keep', 'of the study'],
    researchQuestions: ['made', 'wording masked, ids as topics name them'],
    documentLanguage: ['keep', 'of the study'], fictive: ['keep', 'of the study'], functions: ['keep', 'public'], ellipsis: ['keep', 'a sign'],
    shortcuts: ['blank', 'abbreviations that researchers typed may stand for names'],
    siktReference: ['mask', 'what the archive is asked for; names the project, nobody in it'],
    controller: ['blank', 'may name a researcher'],
    legalGround: ['keep', 'of the study'], projectEnd: ['keep', 'of the study'],
    access: ['blank', 'names researchers'],
    recordingsDeadline: ['blank', 'there are no recordings in it'],
    institution: ['mask', 'of the study'],
    deadlineLog: ['blank', 'reasons in free text'],
  },
  coders: {
    id: newRowId, name: ['made', 'A, B, …'], initials: ['made', 'A, B, …'], order: ordering,
  },
  codes: {
    id: newRowId, slug: ['made', 'kept where no name is in it'], kind: ['keep', 'codebook'], parent: belongs, label: codebookWords, short: codebookWords,
    definition: codebookWords, include: codebookWords, exclude: codebookWords, example: codebookWords, background: codebookWords,
    locality: ['keep', 'codebook'], colour: ['keep', 'codebook'], paint: ['keep', 'codebook'], exampleFrom: ['blank', 'sources stay behind'], key: ['keep', 'codebook'], retired: ['keep', 'codebook'], order: ordering,
  },
  guides: {
    id: newRowId, title: codebookWords, opening: codebookWords, version: ['keep', 'a number'], basedOn: belongs,
    createdAt: ['made', 'the day of the archive copy'], order: ordering,
  },
  topics: {
    id: newRowId, guide: belongs, slug: ['made', 'kept where no name is in it'], section: ['made', 'kept where no name is in it'], sectionTitle: codebookWords, title: codebookWords,
    prompt: codebookWords, probes: codebookWords, links: belongs, questions: ['keep', 'ids of research questions'], brief: codebookWords, order: ordering,
  },
  cases: {
    id: newRowId, pseudonym: ['keep', 'what the case is called; the key that tells whose it is stays behind'], status: ['keep', 'one of four words'],
    inclusionReason: freeText, statusReason: freeText, replacedBy: belongs,
    population: ['made', 'the lower end of the size class, which is all that analysis asks for'],
    populationYear: ['keep', 'the same for all'], county: ofMunicipality, countyListYear: ofMunicipality, kostraGroup: ofMunicipality, coast: ofMunicipality,
    centrality: ofMunicipality, regionalCentre: ofMunicipality, largeArea: ofMunicipality, figures: ofMunicipality, sectorShare: ofMunicipality, figuresSource: ofMunicipality,
    agreedAt: ['blank', 'a date in somebody’s letter'], agreedBy: ['blank', 'who agreed'],
    withdrawnAt: ['blank', 'the withdrawn are not in it'], order: ordering, lastDocument: ['blank', 'the documents are not in it'],
  },
  informants: {
    id: newRowId, case: belongs, pseudonym: ['keep', 'what the person is called here'], initials: ['blank', 'tell who it is to those who know the place'],
    role: ['keep', 'one of eleven'], roleOther: ['blank', 'a title that only one may have'],
    informedOrally: ['blank', 'kept with the key'], informedInWriting: ['blank', 'kept with the key'], consentAt: ['blank', 'kept with the key'],
    recordingAllowed: ['blank', 'kept with the key'], withdrawnAt: ['blank', 'the withdrawn are not in it'], order: ordering,
  },
  contacts: 'the contact log tells when somebody was called and what they answered',
  interviews: {
    id: newRowId, case: belongs, code: ['keep', 'made of the pseudonym'], guide: belongs, interviewers: belongs, noteTaker: belongs, mode: ['keep', 'one of three'],
    language: ['keep', 'one of two'], followUpOf: belongs, audio: ['keep', 'whether there was a recording; it is not in it'],
    plannedAt: ['blank', 'an exact time'], status: ['keep', 'one of four'], startedAt: exactTime, endedAt: exactTime, pauses: exactTime,
    present: belongs, attendance: exactTime, walkThroughAt: exactTime, fieldNote: freeText, afterWorkDoneAt: exactTime, order: ordering,
  },
  coverage: { id: ['made', 'follows from what it belongs to'], interview: belongs, topic: belongs, state: ['keep', 'one of six'] },
  promises: 'what was promised names files, offices and people, and is no finding',
  notes: {
    id: newRowId, interview: belongs, case: belongs, at: exactTime, elapsed: ['keep', 'time since the start'], topic: belongs, speaker: belongs,
    verbatim: ['made', 'a generalised wording is nobody’s words'],
    thirdPerson: ['made', 'no longer about a single user: left out, or in its approved generalised wording'],
    walkThrough: ['keep', 'yes or no'], withdrawnAt: ['blank', 'the withdrawn are not in it'], text: belongs, written: belongs, order: ordering,
  },
  sources: 'a transcript has no line marked as about a single user, so all of it would have to be read again',
  texts: {
    id: newRowId, owner: belongs, scope: belongs, kind: ['keep', 'one of four'], n: ['made', 'the first version: earlier ones hold what was since taken out'],
    parent: ['made', 'no earlier version'], text: ['made', 'masked, or the approved generalised wording'], sha256: ['made', 'of the new text: that of the old would tell it'],
    edits: ['made', 'no earlier version'], checkedWith: ['blank', 'names the revision of the linking key'],
    restores: ['blank', 'no earlier version'], spoken: ['blank', 'of transcripts, which are not in it'],
  },
  codings: {
    id: newRowId, case: belongs, interview: belongs, note: belongs, anchor: ['made', 'the same words in the masked text'], code: belongs, coder: belongs,
    locality: ['keep', 'local or not'], memo: freeText, forReport: ['keep', 'yes or no'],
  },
  overlays: {
    id: newRowId, text: belongs, scope: belongs, anchor: ['made', 'the same words in the masked text'],
    kind: ['keep', 'only clarifications and ellipses: masks are in the text itself'], words: ['made', 'masked'], author: belongs,
  },
  amounts: {
    id: newRowId, case: belongs, interview: belongs, note: belongs, anchor: ['made', 'the same words in the masked text'], measure: ['made', 'masked; empty where it was about a single user'],
    low: ['made', 'rounded to whole millions for a single user'], high: ['made', 'rounded to whole millions for a single user'], from: ['made', 'rounded to whole millions for a single user'],
    hedge: ['made', '«rundt» where it was rounded'], unit: ['keep', 'one of a list'], kind: ['keep', 'level or change'], year: ['keep', 'of the study’s period'], period: ['keep', 'of the study’s period'],
    priceBasis: ['keep', 'one of two'], priceYear: ['keep', 'a year'], use: ['keep', 'one of two'], refund: ['keep', 'one of two'], duration: ['keep', 'one of two'], perUsers: ['keep', 'a number; amounts for one user are rounded'],
    functionCode: ['keep', 'public'], category: belongs, origin: ['keep', 'one of four'], originPlace: ['blank', 'names a document of the municipality'], status: ['keep', 'one of three'],
    cites: ['blank', 'a place in a document of the municipality, which is not in it'],
  },
  series: {
    id: newRowId, case: belongs, measure: ['made', 'masked'], unit: ['keep', 'one of a list'], amounts: belongs, partYears: ['keep', 'years'], order: ordering,
  },
  cells: {
    id: ['made', 'follows from what it belongs to'], case: belongs, code: belongs, text: belongs, status: ['made', 'empty where the text rested on what was withdrawn'],
    excerpts: belongs, amounts: belongs, quotes: ['made', 'lead-ins masked; quotes of what is left out go'],
  },
  assessments: { id: ['made', 'follows from what it belongs to'], case: belongs, code: belongs, interview: belongs, informant: belongs, value: ['keep', 'one of ten'] },
  approvals: 'who approved which wording about a single user; only the wording goes along',
  memos: 'thoughts of researchers, free text about anything and anybody',
  queries: 'saved searches hold the words searched for',
  exports: 'file names and reasons, of no use without the study',
  attachments: 'files as they were given, with all that stands in them',
  withdrawals: 'the record that somebody withdrew stays with the study',
} as const satisfies Decisions;

/** The tables that have rows in the archive. */
export type ArchivedTable = { [T in EntityTable]: (typeof archiveFields)[T] extends string ? never : T }[EntityTable];
