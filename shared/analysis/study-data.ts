// A whole study read at once, with the look-ups that analysis and report need. What a withdrawn person said and
// what a withdrawn municipality gave is left out here, once, so that nothing built on it can let it through.

import { hiddenBy } from '../commands/hidden-by.ts';
import { openSegments, whollyGoneSources } from './open-segments.ts';
import type { Reader } from '../changes/store.ts';
import { byOrder } from '../model/order.ts';
import type { Row } from '../model/rows.ts';
import type { EntityTable } from '../model/tables.ts';

type Tables = { readonly [T in EntityTable]: readonly Row<T>[] };

export interface StudyData extends Omit<Tables, 'study'> {
  readonly study: Row<'study'>;
  /** Rows of any of the tables by id. */
  readonly byId: {
    readonly codes: ReadonlyMap<string, Row<'codes'>>;
    readonly cases: ReadonlyMap<string, Row<'cases'>>;
    readonly informants: ReadonlyMap<string, Row<'informants'>>;
    readonly interviews: ReadonlyMap<string, Row<'interviews'>>;
    readonly notes: ReadonlyMap<string, Row<'notes'>>;
    readonly sources: ReadonlyMap<string, Row<'sources'>>;
    readonly texts: ReadonlyMap<string, Row<'texts'>>;
    readonly topics: ReadonlyMap<string, Row<'topics'>>;
  };
  /** Notes that were left out because the speaker or the statement was withdrawn. */
  readonly withdrawnNotes: number;
}

const tables = [
  'coders', 'codes', 'guides', 'topics', 'cases', 'informants', 'contacts', 'interviews', 'coverage', 'promises', 'notes',
  'sources', 'texts', 'codings', 'overlays', 'amounts', 'series', 'cells', 'assessments', 'approvals', 'memos', 'queries',
  'exports', 'attachments', 'withdrawals',
] as const satisfies readonly Exclude<EntityTable, 'study'>[];

/** Reads a study without what was withdrawn. Throws where there is no study row. */
export async function loadStudy(reader: Reader): Promise<StudyData> {
  const [study] = await reader.all('study');
  if (!study) throw new Error('no study');
  const read = Object.fromEntries(await Promise.all(tables.map(async (t) => [t, await reader.all(t)]))) as unknown as Omit<Tables, 'study'>;
  return assemble(study, read);
}

function assemble(study: Row<'study'>, read: Omit<Tables, 'study'>): StudyData {
  const goneCases = new Set(read.cases.filter((c) => c.withdrawnAt !== null).map((c) => c.id));
  const hidden = hiddenBy(read.withdrawals);
  const gonePersons = new Set(read.informants.filter((i) => i.withdrawnAt !== null).map((i) => i.id));
  const ofKept = <R extends { readonly case: string }>(rows: readonly R[]): R[] => rows.filter((r) => !goneCases.has(r.case));
  const kept = read.notes.filter((n) => !goneCases.has(n.case) && n.withdrawnAt === null && !(n.speaker !== null && gonePersons.has(n.speaker)));
  const notes = kept.map((n) => (n.written !== null && hidden.has(n.written) ? { ...n, written: null } : n)).toSorted(byOrder);
  const noteIds = new Set(notes.map((n) => n.id));
  const goneNotes = new Set(read.notes.filter((n) => !noteIds.has(n.id)).map((n) => n.id));
  // A text hangs on a note, a source or a cell; what of a withdrawn municipality's hangs on any of them goes.
  const ofGone = <R extends { readonly id: string; readonly case: string }>(rows: readonly R[]): string[] => rows.filter((r) => goneCases.has(r.case)).map((r) => r.id);
  const goneSources = whollyGoneSources(read);
  const goneOwners = new Set([...goneNotes, ...goneSources, ...ofGone(read.sources), ...ofGone(read.cells)]);
  const isOpen = openSegments(read);
  const goneTexts = new Set(read.texts.filter((t) => goneOwners.has(t.owner)).map((t) => t.id));
  const goneInterviews = new Set(ofGone(read.interviews));
  const onKeptNote = <R extends Pick<Row<'codings'>, 'case' | 'note' | 'anchor'>>(rows: readonly R[]): R[] =>
    rows.filter((r) => (r.note === null || noteIds.has(r.note)) && (r.anchor === null || !goneTexts.has(r.anchor.text)) && isOpen(r));
  const isQuotable = (owner: string, { note, part }: Row<'cells'>['quotes'][number]): boolean =>
    (note === null ? part !== undefined && !goneTexts.has(part.text) && isOpen({ case: owner, note, anchor: part }) : noteIds.has(note));
  const data = {
    ...read,
    study,
    cases: read.cases.filter((c) => !goneCases.has(c.id)).toSorted(byOrder),
    codes: read.codes.toSorted(byOrder),
    topics: read.topics.toSorted(byOrder),
    informants: ofKept(read.informants).toSorted(byOrder),
    interviews: ofKept(read.interviews).toSorted((a, b) => ((a.startedAt ?? '') < (b.startedAt ?? '') ? -1 : 1)),
    contacts: ofKept(read.contacts).filter((c) => !hidden.has(c.id)),
    coverage: read.coverage.filter((c) => !goneInterviews.has(c.interview)),
    promises: ofKept(read.promises).filter((p) => p.by === null || !gonePersons.has(p.by)),
    notes,
    texts: read.texts.filter((t) => !goneTexts.has(t.id)),
    codings: onKeptNote(ofKept(read.codings)),
    overlays: read.overlays.filter((o) => !goneTexts.has(o.text)),
    amounts: onKeptNote(ofKept(read.amounts)).filter((a) => !hidden.has(a.id)),
    series: ofKept(read.series),
    sources: ofKept(read.sources).filter((s) => !goneSources.has(s.id)),
    cells: ofKept(read.cells).map((c) => ({ ...c, quotes: c.quotes.filter((q) => isQuotable(c.case, q) && !hidden.has(q.id)) })),
    assessments: ofKept(read.assessments).filter((a) => a.informant === null || !gonePersons.has(a.informant)),
    withdrawnNotes: goneNotes.size,
  };
  return {
    ...data,
    byId: {
      codes: index(data.codes), cases: index(data.cases), informants: index(data.informants),
      interviews: index(data.interviews), notes: index(data.notes), sources: index(data.sources), texts: index(data.texts), topics: index(data.topics),
    },
  };
}

const index = <R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> => new Map(rows.map((r) => [r.id, r]));

/** The cases that prevalence counts over: included and not withdrawn. */
export const includedCases = (data: Pick<StudyData, 'cases'>): Row<'cases'>[] => data.cases.filter((c) => c.status === 'inkludert');

/** Categories in report order. */
export const categoriesOf = (data: Pick<StudyData, 'codes'>): Row<'codes'>[] => data.codes.filter((c) => c.kind === 'category' && !c.retired);

export const subcategoriesOf = (data: Pick<StudyData, 'codes'>, category: string): Row<'codes'>[] =>
  data.codes.filter((c) => c.kind === 'subcategory' && c.parent === category && !c.retired);

/** A note as it reads: written out where it was, else as typed. */
export function noteText(data: Pick<StudyData, 'byId'>, note: Row<'notes'>): Row<'texts'> | undefined {
  return data.byId.texts.get(note.written ?? note.text) ?? data.byId.texts.get(note.text);
}
