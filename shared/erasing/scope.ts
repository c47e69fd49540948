// What goes when a person, a municipality or some statements are erased for good: the rows that tell of them, and all
// that hangs on these.

import type { Edit } from '../changes/change.ts';
import type { Anchor, Cites, Row } from '../model/rows.ts';
import { entityTables, type EntityTable } from '../model/tables.ts';
import { placeIn } from '../text/anchor-place.ts';
import { sourceLines } from '../text/source-lines.ts';
import { cutOf, followersOf, readSource, type Cut } from './cut-sources.ts';
import type { Material } from './material.ts';

/** A free text or a line of which only the researcher can say whether it goes. */
export interface Doubt {
  /** Of the row, with the field where only that goes. */
  readonly id: string;
  readonly table: EntityTable;
  readonly field?: string;
  /** `line`: without a speaker, from a group; `names`: it has the person's name; `free`: another free text of the case. */
  readonly why: 'line' | 'names' | 'free';
  /** When it was said, in milliseconds of the interview; null: not from an interview. */
  readonly elapsed: number | null;
  readonly interview: string | null;
  readonly text: string;
}

export type ErasureWish =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'municipality'; readonly id: string }
  | { readonly kind: 'statements'; readonly case: string };

/** What of the case a name stands in; null where there is no linking key. */
export type NamesPerson = ((text: string) => boolean) | null;

export interface Erased {
  readonly kind: ErasureWish['kind'];
  readonly case: string;
  /** Rows that go whole, by table. */
  readonly rows: ReadonlyMap<EntityTable, ReadonlySet<string>>;
  /** Fields of rows that stay; `value` null: whatever was in them. */
  readonly fields: readonly { readonly table: EntityTable; readonly id: string; readonly field: string; readonly value: string | null }[];
  /** Sources that stay without some of their lines. */
  readonly cuts: readonly Cut[];
  /** By which what stands in the rest of those follows. */
  readonly moves: readonly Edit[];
  /** Municipality examples that quoted or rested on it: the text goes, the row stays empty. */
  readonly emptied: ReadonlySet<string>;
}

export const doubtKey = (d: Pick<Doubt, 'id' | 'field'>): string => (d.field === undefined ? d.id : `${d.id} ${d.field}`);

/** Interviews that only this person took part in: all in them is theirs. */
const ownInterviews = (m: Material, person: string): Set<string> =>
  new Set(m.all('interviews').filter((i) => {
    const people = new Set([...i.present, ...i.attendance.map((a) => a.informant)]);
    return people.size === 1 && people.has(person);
  }).map((i) => i.id));

const wasIn = (i: Row<'interviews'>, person: string): boolean => i.present.includes(person) || i.attendance.some((a) => a.informant === person);

const newestText = (m: Material, n: Row<'notes'>): string => (m.get('texts', n.written ?? n.text) ?? m.get('texts', n.text))?.text ?? '';

/** What must be decided one by one before a person is erased; none for a municipality, since all of it goes. */
export function doubtsOf(m: Material, wish: ErasureWish, namesPerson: NamesPerson = null): Doubt[] {
  if (wish.kind !== 'person') return [];
  const person = m.get('informants', wish.id);
  if (!person) return [];
  const own = ownInterviews(m, wish.id);
  const shared = new Map(m.all('interviews').filter((i) => !own.has(i.id) && wasIn(i, wish.id)).map((i) => [i.id, i]));
  const doubts: Doubt[] = [];
  for (const n of m.all('notes').filter((x) => x.speaker !== wish.id && !own.has(x.interview)).toSorted((a, b) => (a.interview === b.interview ? a.elapsed - b.elapsed : a.interview < b.interview ? -1 : 1))) {
    const text = newestText(m, n);
    const isLine = n.speaker === null && shared.has(n.interview);
    if (isLine || namesPerson?.(m.all('texts').filter((t) => t.owner === n.id).map((t) => t.text).join('\n'))) {
      doubts.push({ id: n.id, table: 'notes', why: isLine ? 'line' : 'names', elapsed: n.elapsed, interview: n.interview, text });
    }
  }
  const free = (table: EntityTable, id: string, field: string | undefined, text: string, interview: string | null, inside = text): void => {
    if (text.trim() !== '') doubts.push({ id, table, ...(field === undefined ? {} : { field }), why: namesPerson?.(inside) ? 'names' : 'free', elapsed: null, interview, text });
  };
  for (const i of shared.values()) free('interviews', i.id, 'fieldNote', [i.fieldNote.impressions, i.fieldNote.surprises, i.fieldNote.askNextTime].filter((x) => x !== '').join('\n'), i.id);
  for (const c of m.all('contacts')) if (c.case === person.case && c.informant === null) free('contacts', c.id, undefined, [c.text, c.outcome].filter((x) => x !== '').join('\n'), null);
  for (const p of m.all('promises')) if (p.by === null && shared.has(p.interview)) free('promises', p.id, undefined, p.text, p.interview);
  const owner = m.get('cases', person.case);
  if (owner) free('cases', owner.id, 'agreedBy', owner.agreedBy, null);
  // Of a source of the case that is not the person's own interview, only the researcher knows whose words are in it.
  for (const s of m.all('sources').filter((x) => x.case === person.case && (x.interview === null || !own.has(x.interview)))) {
    const words = m.all('texts').filter((t) => t.owner === s.id).map((t) => t.text).join('\n');
    const spoke = (s.speakers ?? []).some((who) => who.informant === wish.id);
    if (s.interview === null || shared.has(s.interview) || spoke || namesPerson?.(words)) free('sources', s.id, undefined, s.title, s.interview, words);
    if ((spoke || (s.interview !== null && shared.has(s.interview))) && m.isThere(s.id)) doubts.push(...untoldLines(m, s, wish.id, namesPerson));
  }
  // What a file holds the program cannot see.
  const kept = new Set(m.all('sources').filter((s) => s.case === person.case && (s.interview === null || !own.has(s.interview))).map((s) => s.id));
  for (const a of m.all('attachments')) {
    if (a.owner === person.case || shared.has(a.owner) || kept.has(a.owner)) free('attachments', a.id, undefined, a.name, shared.has(a.owner) ? a.owner : null);
  }
  return doubts;
}

/** Lines of a source that does tell who speaks, but not in these. What the person says goes without being asked. */
function untoldLines(m: Material, source: Row<'sources'>, person: string, namesPerson: NamesPerson): Doubt[] {
  const read = readSource(m, { ...source, withdrawn: [] }, new Set([person]));
  if (!read?.lines.some((l) => l.labels.length > 0)) return [];
  return read.lines.filter((l) => l.labels.length === 0).map((l) => {
    const text = read.head.text.slice(l.start, l.end);
    return { id: source.id, table: 'sources', field: `${linePrefix}${l.start}`, why: namesPerson?.(text) ? 'names' : 'line', elapsed: l.from, interview: source.interview, text };
  });
}

/** Adds up what goes. `decided`: keys of the doubts that go too. */
export function scopeOf(m: Material, wish: ErasureWish, decided: ReadonlySet<string> = new Set()): Erased {
  const rows = new Map<EntityTable, Set<string>>(entityTables.map((t) => [t, new Set<string>()]));
  const of = (table: EntityTable): Set<string> => rows.get(table)!;
  const fields: Erased['fields'][number][] = [];
  const take = <T extends EntityTable>(table: T, goes: (row: Row<T>) => boolean): void => {
    for (const row of m.all(table)) if (goes(row)) of(table).add((row as { id: string }).id);
  };
  const caseId = wish.kind === 'municipality' ? wish.id : wish.kind === 'statements' ? wish.case : (m.get('informants', wish.id)?.case ?? '');
  if (wish.kind === 'municipality') takeCase(wish.id, take, of);
  else if (wish.kind === 'person') takePerson(m, wish.id, take, fields);
  else takeStatements(m, wish.case, take, of, fields);
  for (const key of decided) {
    const [id = '', field] = key.split(' ');
    const table = entityTables.find((t) => m.get(t, id) !== undefined);
    if (!table) continue;
    if (field === undefined) of(table).add(id);
    else if (!field.startsWith(linePrefix)) fields.push({ table, id, field, value: null });
  }
  const cuts = cutSources(m, wish, caseId, decided, of, fields);
  const moves = followersOf(m, cuts);
  for (const { table, id } of moves.gone) of(table).add(id);
  const emptied = closure(m, take, of, fields, moves.kept);
  return { kind: wish.kind, case: caseId, rows, fields, cuts, moves: [...moves.edits, ...cuts.flatMap((c) => c.edits)], emptied };
}

/** In the key of a doubt about one line of a source: where it begins in the newest text. */
const linePrefix = 'line:';

/** Lines of sources that are kept: a person's own and those that were decided to be, and statements that were taken back. */
function cutSources(m: Material, wish: ErasureWish, caseId: string, decided: ReadonlySet<string>, of: Of, fields: Fields): Cut[] {
  if (wish.kind === 'municipality') return [];
  const people = new Set(wish.kind === 'person' ? [wish.id] : []);
  const cuts: Cut[] = [];
  for (const source of m.all('sources').filter((s) => s.case === caseId && !of('sources').has(s.id) && m.isThere(s.id))) {
    // A person's lines without the statements that others took back; those are erased by a wish of their own.
    const spoken = wish.kind === 'person' ? { ...source, withdrawn: [] } : source;
    const read = readSource(m, spoken, people);
    if (!read) continue;
    const isChosen = (start: number): boolean => decided.has(doubtKey({ id: source.id, field: `${linePrefix}${start}` }));
    const chosen = new Set(read.lines.filter((l) => isChosen(l.start)).map((l) => l.start));
    if (read.lines.length > 0 && read.lines.every((l) => l.hidden || chosen.has(l.start))) {
      of('sources').add(source.id);
      continue;
    }
    const cut = cutOf(m, source, spoken, people, chosen);
    if (!cut) continue;
    cuts.push(cut);
    for (const text of cut.versions) of('texts').add(text);
    // The label may be a name.
    for (const { label, informant } of source.speakers ?? []) if (informant !== null && people.has(informant)) fields.push({ table: 'sources', id: source.id, field: 'paragraphs', value: label });
  }
  return cuts;
}

type Take = <T extends EntityTable>(table: T, goes: (row: Row<T>) => boolean) => void;
type Of = (table: EntityTable) => Set<string>;
type Fields = Erased['fields'][number][];

function takeCase(id: string, take: Take, of: Of): void {
  take('cases', (c) => c.id === id);
  take('informants', (r) => r.case === id);
  take('contacts', (r) => r.case === id);
  take('interviews', (r) => r.case === id);
  take('notes', (r) => r.case === id || of('interviews').has(r.interview));
  take('sources', (r) => r.case === id);
  take('cells', (r) => r.case === id);
  take('codings', (r) => r.case === id);
  take('amounts', (r) => r.case === id);
  take('series', (r) => r.case === id);
  take('promises', (r) => r.case === id);
  take('assessments', (r) => r.case === id);
  take('texts', (r) => r.scope === id || of('interviews').has(r.scope));
  take('overlays', (r) => r.scope === id || of('interviews').has(r.scope));
}

function takePerson(m: Material, id: string, take: Take, fields: Fields): void {
  const own = ownInterviews(m, id);
  take('informants', (r) => r.id === id);
  take('interviews', (r) => own.has(r.id));
  take('notes', (r) => r.speaker === id || own.has(r.interview));
  take('contacts', (r) => r.informant === id);
  take('promises', (r) => r.by === id || own.has(r.interview));
  take('sources', (r) => r.interview !== null && own.has(r.interview));
  take('assessments', (r) => r.informant === id || (r.interview !== null && own.has(r.interview)));
  // Their words in a source that is kept are no longer quoted, nor an example of a code.
  for (const code of m.all('codes')) {
    for (const part of anchorsEver(m, code.id)) if (speaksIn(m, id, { note: null, part })) fields.push({ table: 'codes', id: code.id, field: 'exampleFrom', value: part.text });
  }
  for (const cell of m.all('cells')) {
    for (const q of quotesEver(m, cell.id)) if (speaksIn(m, id, q)) fields.push({ table: 'cells', id: cell.id, field: 'quotes', value: q.id });
  }
  for (const i of m.all('interviews').filter((r) => !own.has(r.id) && wasIn(r, id))) {
    fields.push({ table: 'interviews', id: i.id, field: 'present', value: id }, { table: 'interviews', id: i.id, field: 'attendance', value: id });
  }
  for (const s of m.all('sources')) {
    if ((s.speakers ?? []).some((who) => who.informant === id)) fields.push({ table: 'sources', id: s.id, field: 'speakers', value: id });
  }
}

/** What was withdrawn of a case, statement by statement. */
function takeStatements(m: Material, id: string, take: Take, of: Of, fields: Fields): void {
  const hidden = new Set(m.all('withdrawals').filter((w) => w.case === id && w.kind === 'statements' && m.isThere(w.id)).flatMap((w) => w.hidden));
  take('notes', (r) => r.case === id && r.withdrawnAt !== null && m.isThere(r.id));
  for (const table of ['contacts', 'amounts', 'codings'] as const) take(table, (r) => r.case === id && hidden.has(r.id));
  take('attachments', (r) => hidden.has(r.id));
  // A written-out text goes with its versions, and the note stands as it was typed.
  const versions = (text: string): string[] => {
    const one = m.get('texts', text);
    return one ? m.all('texts').filter((t) => t.owner === one.owner && t.kind === one.kind).map((t) => t.id) : [];
  };
  for (const n of m.all('notes').filter((r) => r.case === id && r.written !== null && hidden.has(r.written))) {
    for (const text of versions(n.written!)) {
      of('texts').add(text);
      fields.push({ table: 'notes', id: n.id, field: 'written', value: text });
    }
  }
  for (const c of m.all('cells').filter((r) => r.case === id)) {
    for (const q of c.quotes) if (hidden.has(q.id)) fields.push({ table: 'cells', id: c.id, field: 'quotes', value: q.id });
  }
}

/** What hangs on rows that go. Answers the municipality examples that are emptied. */
function closure(m: Material, take: Take, of: Of, fields: Fields, moved: ReadonlySet<string>): Set<string> {
  take('coverage', (r) => of('interviews').has(r.interview));
  take('texts', (r) => of('notes').has(r.owner) || of('sources').has(r.owner) || of('cells').has(r.owner));
  const onErased = (r: { readonly anchor: { readonly text: string } | null }): boolean => r.anchor !== null && of('texts').has(r.anchor.text);
  take('codings', (r) => (r.note !== null && of('notes').has(r.note)) || (r.interview !== null && of('interviews').has(r.interview)) || (onErased(r) && !moved.has(r.id)));
  take('amounts', (r) => (r.note !== null && of('notes').has(r.note)) || (r.interview !== null && of('interviews').has(r.interview)) || (onErased(r) && !moved.has(r.id)));
  take('series', (r) => r.amounts.length > 0 && r.amounts.every((a) => of('amounts').has(a)));
  const emptied = new Set<string>();
  for (const cell of m.all('cells')) {
    if (of('cells').has(cell.id)) continue;
    const ever = quotesEver(m, cell.id).flatMap((q) => [q.note, q.part?.text]).filter((x) => x != null && (of('notes').has(x) || of('texts').has(x)));
    for (const value of new Set(ever)) fields.push({ table: 'cells', id: cell.id, field: 'quotes', value: value! });
    const isQuoted = cell.quotes.some((q) => fields.some((f) => f.table === 'cells' && f.id === cell.id && f.field === 'quotes' && [q.id, ...(moved.has(q.id) ? [] : [q.note, q.part?.text])].includes(f.value ?? '')));
    const excerpts = cell.excerpts.filter((x) => of('codings').has(x));
    const amounts = cell.amounts.filter((x) => of('amounts').has(x));
    if (excerpts.length + amounts.length === 0 && !isQuoted) continue;
    emptied.add(cell.id);
    for (const value of excerpts) fields.push({ table: 'cells', id: cell.id, field: 'excerpts', value });
    for (const value of amounts) fields.push({ table: 'cells', id: cell.id, field: 'amounts', value });
    for (const text of m.all('texts').filter((t) => t.owner === cell.id)) {
      of('texts').add(text.id);
      fields.push({ table: 'cells', id: cell.id, field: 'text', value: text.id });
    }
  }
  for (const code of m.all('codes')) {
    for (const { text } of anchorsEver(m, code.id)) if (of('texts').has(text)) fields.push({ table: 'codes', id: code.id, field: 'exampleFrom', value: text });
  }
  take('overlays', (r) => (of('texts').has(r.text) || of('texts').has(r.anchor.text)) && !moved.has(r.id));
  const gone = new Set([...entityTables].flatMap((t) => [...of(t)]));
  take('attachments', (r) => gone.has(r.owner));
  // A figure that somebody said stays; where it was read is gone, also where it was read once.
  for (const table of ['amounts', 'memos'] as const) {
    for (const row of m.all(table)) {
      const cited = m.ever(row.id, 'cites').flatMap((c) => (c ? [(c as Cites).attachment] : []));
      for (const value of new Set(cited)) if (of('attachments').has(value)) fields.push({ table, id: row.id, field: 'cites', value });
    }
  }
  take('memos', (r) => r.target !== null && gone.has(r.target));
  take('approvals', (r) => gone.has(r.target) || emptied.has(r.target));
  return emptied;
}

type Quote = Row<'cells'>['quotes'][number];

/** Every quote that a municipality example ever had: what was taken out again still stands in the log. */
const quotesEver = (m: Material, cell: string): Quote[] => [...new Map(
  m.ever(cell, 'quotes').flatMap((list) => (Array.isArray(list) ? (list as Quote[]) : [])).map((q) => [JSON.stringify(q), q]),
).values()];

/** Every place that a code's anchor example ever was. */
const anchorsEver = (m: Material, code: string): Anchor[] => m.ever(code, 'exampleFrom').flatMap((a) => (a ? [a as Anchor] : []));

/** Whether a person has words in what is quoted of a source. */
function speaksIn(m: Material, person: string, { note, part }: Pick<Quote, 'note' | 'part'>): boolean {
  const source = note === null && part ? m.get('sources', m.get('texts', part.text)?.owner ?? '') : undefined;
  const versions = new Map(m.all('texts').filter((t) => t.owner === source?.id).map((t) => [t.id, t]));
  const head = versions.get(source?.text ?? '');
  const span = head && placeIn(head.id, part!, versions);
  if (!source || !head || !span) return false;
  return sourceLines(source, head, versions, new Set([person])).some((l) => l.hidden && l.start < span.end && l.end > span.start);
}
