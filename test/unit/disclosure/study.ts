// A small study and linking key, made by hand, for tests of analysis and disclosure.

import { loadStudy, type StudyData } from '../../../shared/analysis/study-data.ts';
import { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { naturalId } from '../../../shared/model/ids.ts';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import { rowSchemas, type Row, type RowInput } from '../../../shared/model/rows.ts';
import type { EntityTable } from '../../../shared/model/tables.ts';
import { sha256Hex } from '../../../shared/text/hash.ts';

export const id = (...parts: string[]): string => naturalId('test', ...parts);
const same = (text: string) => ({ nb: text, nn: text, en: text });

/** Collects rows and loads them as a study. */
export class StudyBuilder {
  readonly store = new MemoryStore();

  constructor(fields: Partial<RowInput<'study'>> = {}) {
    this.add('study', { id: id('study'), title: 'Prøvestudie', createdAt: '2019-01-01T08:00:00+01:00', periodFrom: 2017, periodTo: 2018, ...fields });
    this.add('coders', { id: id('coder', 'a'), name: 'Ane', order: 'a0' });
    this.add('coders', { id: id('coder', 'b'), name: 'Bo', order: 'a1' });
    this.add('guides', { id: id('guide'), title: same('Guide'), opening: same(''), version: 1, createdAt: '2019-01-01T08:00:00+01:00' });
    this.code('ressurskrevende', 'category', null, 'a0');
    this.code('ressurskrevende.pu', 'subcategory', 'ressurskrevende', 'a1');
    this.code('ressurskrevende.andre', 'subcategory', 'ressurskrevende', 'a2');
    this.code('bpa', 'category', null, 'a3');
    this.code('kad', 'category', null, 'a4');
    for (const slug of ['ressurskrevende', 'bpa', 'kad']) this.topic(slug, [slug]);
  }

  add<T extends EntityTable>(table: T, input: RowInput<T>): Row<T> {
    const row = rowSchemas[table].parse(input) as unknown as Row<T>;
    this.store.rows[table].set((row as { id: string }).id, row);
    return row;
  }

  code(slug: string, kind: 'category' | 'subcategory', parent: string | null, order: string): void {
    const texts = { label: same(slug), short: same(slug), definition: same(''), include: same(''), exclude: same(''), example: same('') };
    this.add('codes', { id: id('code', slug), slug, kind, parent: parent === null ? null : id('code', parent), ...texts, order });
  }

  topic(slug: string, links: string[]): void {
    this.add('topics', {
      id: id('topic', slug), guide: id('guide'), slug, section: 's', sectionTitle: same('s'), title: same(slug), prompt: same(''),
      links: links.map((l) => id('code', l)), order: `a${slug}`,
    });
  }

  case(name: string, fields: Partial<RowInput<'cases'>> = {}): string {
    this.add('cases', { id: id('case', name), pseudonym: name, status: 'inkludert', order: name, ...fields });
    return id('case', name);
  }

  informant(caseName: string, n: number, fields: Partial<RowInput<'informants'>> = {}): string {
    const key = id('informant', caseName, String(n));
    this.add('informants', { id: key, case: id('case', caseName), pseudonym: `${caseName}-${n}`, role: 'kommunalsjef', order: `a${n}`, ...fields });
    return key;
  }

  interview(caseName: string, n: number, fields: Partial<RowInput<'interviews'>> = {}): string {
    const key = id('interview', caseName, String(n));
    this.add('interviews', {
      id: key, case: id('case', caseName), code: `${caseName}-I${n}`, guide: id('guide'), status: 'ended',
      startedAt: '2019-03-14T09:00:00+01:00', endedAt: '2019-03-14T10:00:00+01:00', ...fields,
    });
    return key;
  }

  note(caseName: string, n: number, text: string, fields: Partial<RowInput<'notes'>> = {}): Row<'notes'> {
    const key = id('note', caseName, String(n));
    const interview = fields.interview ?? id('interview', caseName, '1');
    this.text(id('text', key), { owner: key, scope: interview, kind: 'raw' }, text);
    return this.add('notes', {
      id: key, interview, case: id('case', caseName), at: '2019-03-14T09:10:00+01:00', elapsed: 1_000, text: id('text', key), order: `a${n}`, ...fields,
    });
  }

  text(key: string, owner: { owner: string; scope: string; kind: Row<'texts'>['kind'] }, text: string, fields: Partial<RowInput<'texts'>> = {}): string {
    this.add('texts', { id: key, n: 1, text, sha256: sha256Hex(text), ...owner, ...fields });
    return key;
  }

  example(caseName: string, slug: string, text: string, fields: Partial<RowInput<'cells'>> = {}): string {
    const key = id('cell', caseName, slug);
    this.text(id('text', key), { owner: key, scope: id('case', caseName), kind: 'example' }, text);
    this.add('cells', { id: key, case: id('case', caseName), code: id('code', slug), text: id('text', key), status: 'utkast', ...fields });
    return key;
  }

  tag(note: Row<'notes'>, slug: string, coder = 'a'): string {
    const key = id('coding', note.id, slug, coder);
    this.add('codings', { id: key, case: note.case, interview: note.interview, note: note.id, code: id('code', slug), coder: id('coder', coder) });
    return key;
  }

  assess(caseName: string, slug: string, value: Row<'assessments'>['value'], who: { interview?: string | null; informant?: string | null } = {}): void {
    const interview = who.interview === undefined ? id('interview', caseName, '1') : who.interview;
    this.add('assessments', {
      id: id('assessment', caseName, slug, interview ?? '', who.informant ?? ''), case: id('case', caseName), code: id('code', slug), interview,
      informant: who.informant ?? null, value,
    });
  }

  cover(caseName: string, topic: string, state: Row<'coverage'>['state']): void {
    this.add('coverage', { id: id('coverage', caseName, topic), interview: id('interview', caseName, '1'), topic: id('topic', topic), state });
  }

  load(): Promise<StudyData> {
    return loadStudy(this.store);
  }
}

export const code = (slug: string): string => id('code', slug);

type NameInput = Partial<LinkingKey['names'][number]> & { term: string };

/** A linking key over cases `K01` ... and their names. */
export const keyOf = (fields: {
  cases?: Record<string, string>;
  informants?: { informant: string; name: string; email?: string; phone?: string }[];
  names?: NameInput[];
}): LinkingKey => ({
  study: id('study'),
  revision: 'r1',
  cases: Object.entries(fields.cases ?? {}).map(([name, real]) => ({ case: id('case', name), name: real })),
  informants: (fields.informants ?? []).map((i) => ({ email: '', phone: '', ...i })),
  names: (fields.names ?? []).map((n) => ({ id: id('name', n.term), forms: [], kind: 'place' as const, label: 'sted', case: null, ...n })),
});
