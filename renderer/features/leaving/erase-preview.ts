// Exactly what goes when something is erased for good, in lines that a person can read, and what lies out of reach.

import type { Change } from '../../../shared/changes/change.ts';
import type { Material } from '../../../shared/erasing/material.ts';
import type { Erased } from '../../../shared/erasing/scope.ts';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Row } from '../../../shared/model/rows.ts';
import { assessmentLabels, label } from '../../../shared/model/terms.ts';
import { amountText } from '../cells/amount-text.ts';
import { dateText, dayText } from '../cases/form/dates.ts';

export const previewGroups = [
  'people', 'interviews', 'notes', 'lines', 'versions', 'codings', 'overlays', 'amounts', 'examples', 'fields', 'assessments', 'promises', 'contacts',
  'sources', 'attachments', 'memos', 'key',
] as const;
export type PreviewGroup = (typeof previewGroups)[number];

export interface Preview {
  readonly groups: ReadonlyMap<PreviewGroup, readonly string[]>;
  /** Files that were written with it, and where they may lie: none of them can be reached from here. */
  readonly files: readonly { readonly at: string; readonly kind: string; readonly file: string }[];
}

const elapsedText = (ms: number): string => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

export function previewOf(m: Material, erased: Erased, log: readonly Change[], key: LinkingKey | undefined, language: Language): Preview {
  const groups = new Map<PreviewGroup, string[]>(previewGroups.map((g) => [g, []]));
  const say = (group: PreviewGroup, ...lines: readonly string[]): void => void groups.get(group)!.push(...lines);
  const rows = <T extends 'notes' | 'texts' | 'codings' | 'overlays' | 'amounts' | 'assessments' | 'promises' | 'contacts' | 'sources' | 'attachments' | 'memos' | 'informants' | 'interviews' | 'cells' | 'cases' | 'series'>(table: T): Row<T>[] =>
    [...(erased.rows.get(table) ?? [])].flatMap((id) => m.get(table, id) ?? []);
  const codeName = (id: string): string => m.get('codes', id)?.label[language] ?? '–';
  const interviewCode = (id: string | null): string => (id === null ? '' : (m.get('interviews', id)?.code ?? ''));
  const where = (n: Row<'notes'>): string => `${interviewCode(n.interview)} ${elapsedText(n.elapsed)}`;
  const textOf = (id: string | null): string => (id === null ? '' : (m.get('texts', id)?.text ?? ''));

  say('people', ...rows('cases').map((c) => c.pseudonym), ...rows('informants').map((i) => i.pseudonym));
  say('interviews', ...rows('interviews').map((i) => `${i.code}${i.startedAt === null ? '' : ` · ${dayText(i.startedAt)}`}`));
  const notes = rows('notes').toSorted((a, b) => (a.interview === b.interview ? a.elapsed - b.elapsed : a.at < b.at ? -1 : 1));
  say('notes', ...notes.map((n) => `${where(n)} · ${textOf(n.text)}`));
  // Of these the lines are told, not the whole texts that they are taken out of.
  const cut = new Set(erased.cuts.flatMap((c) => [...c.versions]));
  say('lines', ...erased.cuts.flatMap((c) => c.lines.map((line) => `${c.source.title} · ${line}`)));
  const shown = new Set([...notes.map((n) => n.text), ...rows('sources').map((s) => s.text ?? '')]);
  const examples = new Set([...erased.emptied, ...rows('cells').map((c) => c.id)]);
  say('versions', ...rows('texts').filter((t) => !shown.has(t.id) && !examples.has(t.owner) && !cut.has(t.id)).map((t) => t.text));
  say('codings', ...rows('codings').map((c) => codeName(c.code)));
  say('overlays', ...rows('overlays').map((o) => `${o.anchor.quote} → ${o.words}`));
  say('amounts', ...rows('amounts').map((a) => [amountText(a, language), a.measure].filter((x) => x !== '').join(' · ')), ...rows('series').map((s) => s.measure));
  for (const id of examples) {
    const cell = m.get('cells', id);
    if (cell && cell.text !== null) say('examples', `${codeName(cell.code)} · ${textOf(cell.text)}`);
  }
  for (const f of erased.fields) if (f.value === null) say('fields', fieldText(m, f.table, f.id, f.field));
  say('assessments', ...rows('assessments').map((a) => `${codeName(a.code)}: ${label(assessmentLabels, a.value, language)}`));
  say('promises', ...rows('promises').map((p) => p.text));
  say('contacts', ...rows('contacts').map((c) => `${dateText(c.date)} · ${[c.text, c.outcome].filter((x) => x !== '').join(' – ')}`));
  say('sources', ...rows('sources').map((s) => s.title));
  say('attachments', ...rows('attachments').map((a) => a.name));
  say('memos', ...rows('memos').map((x) => x.title || x.text));
  if (key && erased.kind !== 'statements') {
    const people = erased.rows.get('informants') ?? new Set();
    const cases = erased.rows.get('cases') ?? new Set();
    say('key', ...key.cases.filter((c) => cases.has(c.case)).map((c) => c.name), ...key.informants.filter((i) => people.has(i.informant)).map((i) => [i.name, i.email, i.phone].filter((x) => x !== '').join(' · ')));
  }
  return { groups, files: filesWith(m, erased, log) };
}

function fieldText(m: Material, table: Erased['fields'][number]['table'], id: string, field: string): string {
  const value = (m.get(table, id) as Record<string, unknown> | undefined)?.[field];
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).filter((x): x is string => typeof x === 'string' && x !== '').join(' – ') : '';
}

/** Exports made after the first of it was written down; a report leaves out what is withdrawn, a study file does not. */
function filesWith(m: Material, erased: Erased, log: readonly Change[]): Preview['files'] {
  let first: string | null = null;
  for (const c of log) {
    if (erased.rows.get(c.entity)?.has(c.key) !== true) continue;
    const at = new Date(c.at).toISOString();
    if (first === null || at < first) first = at;
  }
  if (first === null) return [];
  const since = first;
  return m.all('exports').filter((e) => new Date(e.at).toISOString() >= since).toSorted((a, b) => (a.at < b.at ? -1 : 1)).map((e) => {
    const file = (e.facts as { readonly file?: unknown } | null)?.file;
    return { at: e.at, kind: e.kind, file: typeof file === 'string' ? file : '' };
  });
}
