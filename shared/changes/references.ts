// What each field of a row points to. `parent`: the row cannot be without it. `link`: what it pointed to may since
// have been removed.

import type { EntityTable } from '../model/tables.ts';

export interface Reference {
  readonly field: string;
  readonly to: readonly EntityTable[];
  readonly kind: 'parent' | 'link';
  /** Reads the ids out of the row; by default the field itself, or its members. */
  readonly ids?: (row: Readonly<Record<string, unknown>>) => readonly unknown[];
}

const parent = (field: string, ...to: EntityTable[]): Reference => ({ field, to, kind: 'parent' });
const link = (field: string, ...to: EntityTable[]): Reference => ({ field, to, kind: 'link' });
const within = (field: string, member: string, to: EntityTable): Reference => ({
  field, to: [to], kind: 'link',
  ids: (row) => (Array.isArray(row[field]) ? (row[field] as Record<string, unknown>[]).map((m) => m[member]) : []),
});
const anchoredBy = (field: string): Reference => ({
  field, to: ['texts'], kind: 'link',
  ids: (row) => (typeof row[field] === 'object' && row[field] !== null ? [(row[field] as Record<string, unknown>)['text']] : []),
});
const anchored = anchoredBy('anchor');
const cited: Reference = {
  field: 'cites', to: ['attachments'], kind: 'link',
  ids: (row) => (typeof row['cites'] === 'object' && row['cites'] !== null ? [(row['cites'] as Record<string, unknown>)['attachment']] : []),
};
const partsIn = (field: string): Reference => ({
  field, to: ['texts'], kind: 'link',
  ids: (row) => (Array.isArray(row[field]) ? (row[field] as { part?: { text?: unknown } }[]).map((q) => q.part?.text) : []),
});

export const references: Readonly<Partial<Record<EntityTable, readonly Reference[]>>> = {
  codes: [parent('parent', 'codes'), anchoredBy('exampleFrom')],
  guides: [link('basedOn', 'guides')],
  topics: [parent('guide', 'guides'), link('links', 'codes')],
  cases: [link('replacedBy', 'cases')],
  informants: [parent('case', 'cases')],
  contacts: [parent('case', 'cases'), link('informant', 'informants')],
  interviews: [
    parent('case', 'cases'), parent('guide', 'guides'), link('interviewers', 'coders'), link('noteTaker', 'coders'),
    link('followUpOf', 'interviews'), link('present', 'informants'), within('attendance', 'informant', 'informants'),
  ],
  coverage: [parent('interview', 'interviews'), parent('topic', 'topics')],
  promises: [parent('interview', 'interviews'), parent('case', 'cases'), link('topic', 'topics'), link('by', 'informants')],
  notes: [
    parent('interview', 'interviews'), parent('case', 'cases'), parent('text', 'texts'), parent('written', 'texts'),
    link('topic', 'topics'), link('speaker', 'informants'),
  ],
  sources: [parent('case', 'cases'), link('interview', 'interviews'), parent('text', 'texts'), within('speakers', 'informant', 'informants'), partsIn('withdrawn'), within('times', 'text', 'texts')],
  texts: [parent('owner', 'notes', 'sources', 'cells'), parent('scope', 'interviews', 'cases'), parent('parent', 'texts'), link('restores', 'texts')],
  codings: [
    parent('case', 'cases'), parent('code', 'codes'), parent('note', 'notes'), link('interview', 'interviews'),
    link('coder', 'coders'), anchored,
  ],
  overlays: [link('text', 'texts'), link('scope', 'interviews', 'cases'), link('author', 'coders'), anchored],
  amounts: [
    parent('case', 'cases'), link('interview', 'interviews'), parent('note', 'notes'), link('category', 'codes'), anchored, cited,
  ],
  series: [parent('case', 'cases'), link('amounts', 'amounts')],
  cells: [
    parent('case', 'cases'), parent('code', 'codes'), parent('text', 'texts'), link('excerpts', 'codings'),
    link('amounts', 'amounts'), within('quotes', 'note', 'notes'), partsIn('quotes'),
  ],
  assessments: [
    parent('case', 'cases'), parent('code', 'codes'), link('interview', 'interviews'), link('informant', 'informants'),
  ],
  approvals: [link('target', 'overlays', 'notes', 'codings', 'texts', 'cells'), link('by', 'coders')],
  memos: [link('author', 'coders'), cited],
  attachments: [parent('owner', 'cases', 'interviews', 'sources')],
  withdrawals: [link('case', 'cases')],
};

/** The ids that a row's field points to. */
export function targetsOf(reference: Reference, row: Readonly<Record<string, unknown>>): string[] {
  const value = row[reference.field];
  const ids = reference.ids ? reference.ids(row) : Array.isArray(value) ? (value as unknown[]) : [value];
  return ids.filter((id): id is string => typeof id === 'string');
}
