// The tables of a study and what may be looked up in each. Indexes hold only opaque ids and foreign keys.

/** Tables whose rows are the fold of the change log, in the order that a bundle writes them. */
export const entityTables = [
  'study', 'coders', 'codes', 'guides', 'topics', 'cases', 'informants', 'contacts', 'interviews', 'coverage',
  'promises', 'notes', 'sources', 'texts', 'codings', 'overlays', 'amounts', 'series', 'cells', 'assessments',
  'approvals', 'memos', 'queries', 'exports', 'attachments', 'withdrawals',
] as const;
export type EntityTable = (typeof entityTables)[number];

/** Fields that rows are found by, beside `id`. */
export const indexedFields = {
  study: [], coders: [], codes: [], guides: [], topics: ['guide'], cases: [], informants: ['case'], contacts: ['case'],
  interviews: ['case'], coverage: ['interview'], promises: ['interview', 'case'], notes: ['interview', 'case'],
  sources: ['case', 'interview'], texts: ['owner', 'scope'], codings: ['note', 'interview', 'case', 'code'],
  overlays: ['text', 'scope'], amounts: ['case', 'interview', 'note'], series: ['case'], cells: ['case', 'code'],
  assessments: ['case', 'code'], approvals: ['target'], memos: ['target'], queries: [], exports: [], attachments: ['owner'],
  withdrawals: [],
} as const satisfies Record<EntityTable, readonly string[]>;

/** Fields that hold many members; each member is added and removed on its own, so that edits on two machines join. */
export const manyValuedFields: Partial<Record<EntityTable, readonly string[]>> = {
  interviews: ['present', 'interviewers'],
  topics: ['links', 'questions'],
  cells: ['excerpts', 'amounts'],
  series: ['amounts'],
  sources: ['withdrawn'],
};

/** True where `field` of `table` is changed by add and remove, never by set. */
export const isManyValued = (table: EntityTable, field: string): boolean =>
  manyValuedFields[table]?.includes(field) ?? false;
