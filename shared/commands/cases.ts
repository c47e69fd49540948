// Municipalities, informants and the contact log, under pseudonyms; real names live in the linking key.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { newId } from '../model/ids.ts';
import { orderAfter } from '../model/order.ts';
import type { CaseRow, InformantRow, Row, RowInput } from '../model/rows.ts';
import { changesOf, plan, refuse, type Changes, type Command } from './command.ts';
import { recordingsOf } from './attachments.ts';
import { create, patch, remove } from './edits.ts';

type Fields<T extends 'cases' | 'informants' | 'contacts'> = Omit<RowInput<T>, 'id' | 'order' | 'case'>;

/** The next free pseudonym: K01, K02 ... */
export function nextPseudonym(cases: readonly CaseRow[]): string {
  const taken = new Set(cases.map((c) => c.pseudonym));
  for (let n = 1; ; n++) {
    const pseudonym = `K${String(n).padStart(2, '0')}`;
    if (!taken.has(pseudonym)) return pseudonym;
  }
}

export const addCase: Command<Fields<'cases'>, { id: string }> = async (reader, fields) => {
  const cases = await reader.all('cases');
  if (cases.some((c) => c.pseudonym === fields.pseudonym)) return refuse('pseudonym-taken', { pseudonym: fields.pseudonym });
  const id = newId();
  return plan('case.add', create('cases', { ...fields, id, order: orderAfter(cases) }), { id });
};

export const updateCase: Command<{ id: string; changes: Changes<CaseRow> }> = async (reader, args) => {
  const { id } = args;
  const row = await reader.get('cases', id);
  if (!row) return refuse('row-gone');
  const changes = changesOf(row, args.changes);
  const { pseudonym } = changes;
  if (pseudonym !== undefined && (await reader.all('cases')).some((c) => c.id !== id && c.pseudonym === pseudonym)) {
    return refuse('pseudonym-taken', { pseudonym });
  }
  return plan('case.update', await patch(reader, 'cases', row, changes));
};

/** Removes a case with all that hangs on it, as one action; refused while one of its interviews runs. */
export const removeCase: Command<{ id: string }> = async (reader, { id }) => {
  const row = await reader.get('cases', id);
  if (!row) return refuse('row-gone');
  const interviews = await reader.where('interviews', 'case', id);
  if (interviews.some((i) => i.status === 'running' || i.status === 'paused')) {
    return refuse('case-in-interview', { pseudonym: row.pseudonym });
  }
  if ((await recordingsOf(reader, interviews)).length > 0) return refuse('recordings-first');
  const edits: Edit[] = [];
  for (const interview of interviews) edits.push(...(await interviewRemoval(reader, interview.id)));
  for (const table of ['informants', 'contacts', 'cells', 'assessments', 'amounts', 'series', 'sources', 'codings'] as const) {
    const rows: { id: string }[] = await reader.where(table, 'case', id);
    edits.push(...rows.map((r) => remove(table, r.id)));
  }
  for (const table of ['texts', 'overlays'] as const) {
    const rows: { id: string }[] = await reader.where(table, 'scope', id);
    edits.push(...rows.map((r) => remove(table, r.id)));
  }
  for (const owner of [id, ...edits.filter((e) => e.entity === 'sources').map((e) => e.key)]) {
    edits.push(...(await reader.where('attachments', 'owner', owner)).map((a) => remove('attachments', a.id)));
  }
  for (const target of edits.map((e) => e.key).concat(id)) {
    edits.push(...(await reader.where('memos', 'target', target)).map((m) => remove('memos', m.id)));
  }
  edits.push(remove('cases', id));
  return plan('case.remove', dedupe(edits));
};

/** What goes when an interview goes. */
export async function interviewRemoval(reader: Reader, id: string): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const table of ['notes', 'coverage', 'promises', 'codings', 'amounts'] as const) {
    const rows: { id: string }[] = await reader.where(table, 'interview', id);
    edits.push(...rows.map((r) => remove(table, r.id)));
  }
  for (const table of ['texts', 'overlays'] as const) {
    const rows: { id: string }[] = await reader.where(table, 'scope', id);
    edits.push(...rows.map((r) => remove(table, r.id)));
  }
  edits.push(...(await reader.where('attachments', 'owner', id)).map((a) => remove('attachments', a.id)));
  edits.push(remove('interviews', id));
  return edits;
}

const dedupe = (edits: readonly Edit[]): Edit[] => [...new Map(edits.map((e) => [e.key, e])).values()];

export const addInformant: Command<{ case: string; fields: Omit<Fields<'informants'>, 'pseudonym'> }, { id: string }> = async (reader, args) => {
  const owner = await reader.get('cases', args.case);
  if (!owner) return refuse('row-gone');
  const others = await reader.where('informants', 'case', args.case);
  const clash = initialsClash(others, args.fields.initials ?? '');
  if (clash) return refuse('initials-taken', { initials: clash });
  const taken = new Set(others.map((i) => i.pseudonym));
  let n = others.length + 1;
  while (taken.has(`${owner.pseudonym}-${n}`)) n++;
  const id = newId();
  return plan('informant.add', create('informants', {
    ...args.fields, id, case: args.case, pseudonym: `${owner.pseudonym}-${n}`, order: orderAfter(others),
  }), { id });
};

const initialsClash = (others: readonly InformantRow[], initials: string): string | undefined =>
  others.find((i) => initials !== '' && i.initials.toLocaleLowerCase('nb') === initials.toLocaleLowerCase('nb'))?.initials;

export const updateInformant: Command<{ id: string; changes: Partial<InformantRow> }> = async (reader, { id, changes }) => {
  const row = await reader.get('informants', id);
  if (!row) return refuse('row-gone');
  const others = (await reader.where('informants', 'case', row.case)).filter((i) => i.id !== id);
  const clash = changes.initials === undefined ? undefined : initialsClash(others, changes.initials);
  if (clash) return refuse('initials-taken', { initials: clash });
  return plan('informant.update', await patch(reader, 'informants', row, changes));
};

export const removeInformant: Command<{ id: string }> = async (reader, { id }) => {
  const row = await reader.get('informants', id);
  if (!row) return refuse('row-gone');
  const interviews = await reader.where('interviews', 'case', row.case);
  if (interviews.some((i) => i.status !== 'planned' && i.present.includes(id))) {
    return refuse('informant-took-part', { pseudonym: row.pseudonym });
  }
  return plan('informant.remove', [remove('informants', id)]);
};

/** A person withdraws (trekker seg), or comes back where `date` is null. No reason is asked or stored. */
export const withdrawInformant: Command<{ id: string; date: string | null }> = async (reader, { id, date }) => {
  const row = await reader.get('informants', id);
  if (!row) return refuse('row-gone');
  return plan(date === null ? 'informant.reinstate' : 'informant.withdraw', await patch(reader, 'informants', row, { withdrawnAt: date }));
};

/** The municipality withdraws, or comes back where `date` is null. */
export const withdrawCase: Command<{ id: string; date: string | null }> = async (reader, { id, date }) => {
  const row = await reader.get('cases', id);
  if (!row) return refuse('row-gone');
  return plan(date === null ? 'case.reinstate' : 'case.withdraw', await patch(reader, 'cases', row, { withdrawnAt: date }));
};

export const addContact: Command<{ case: string; fields: Fields<'contacts'> }, { id: string }> = async (reader, args) => {
  if (!(await reader.get('cases', args.case))) return refuse('row-gone');
  const id = newId();
  const others = await reader.where('contacts', 'case', args.case);
  return plan('contact.add', create('contacts', { ...args.fields, id, case: args.case, order: orderAfter(others) }), { id });
};

export const updateContact: Command<{ id: string; changes: Partial<Row<'contacts'>> }> = async (reader, { id, changes }) => {
  const row = await reader.get('contacts', id);
  if (!row) return refuse('row-gone');
  return plan('contact.update', await patch(reader, 'contacts', row, changes));
};

export const removeContact: Command<{ id: string }> = async (reader, { id }) => {
  if (!(await reader.get('contacts', id))) return refuse('row-gone');
  return plan('contact.remove', [remove('contacts', id)]);
};
