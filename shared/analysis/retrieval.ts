// Retrieval (uthenting): coded excerpts by any combination of codes, attributes of the case, role, coder, kind of
// source, text and dates. An excerpt is a coded note, or a coded span of a source; those on the same words are one.

import type { CaseRow, CodingRow, NoteRow, SourceRow } from '../model/rows.ts';
import { sizeClassOf } from '../model/size-class.ts';
import type { Span } from '../text/positions.ts';
import { goneInformants, sourceLines, type SourceLine } from '../text/source-lines.ts';
import { markedBy } from './segment-words.ts';
import type { StudyData } from './study-data.ts';

export const attributes = ['size', 'county', 'kostraGroup', 'coast', 'centrality'] as const;
export type Attribute = (typeof attributes)[number];
export type ExcerptKind = 'live' | SourceRow['kind'];

/** Lists: one of them is enough, and an empty one asks for nothing; but `all` wants every one, and `none` no one. */
export interface Retrieval {
  /** Codes; a code stands for those under it too. */
  readonly all: readonly string[];
  readonly any: readonly string[];
  readonly none: readonly string[];
  /** Codes of other excerpts that overlap count as the excerpt's own. */
  readonly overlapping: boolean;
  readonly attributes: Partial<Readonly<Record<Attribute, readonly string[]>>>;
  readonly roles: readonly string[];
  readonly coders: readonly string[];
  readonly kinds: readonly ExcerptKind[];
  /** In the words, whatever the case of the letters. */
  readonly text: string;
  /** ISO dates, both included; excerpts of no known day are left out where one is given. */
  readonly from: string | null;
  readonly to: string | null;
}

export const anything: Retrieval = { all: [], any: [], none: [], overlapping: false, attributes: {}, roles: [], coders: [], kinds: [], text: '', from: null, to: null };

export interface Excerpt {
  readonly key: string;
  readonly case: CaseRow;
  readonly codings: readonly CodingRow[];
  readonly words: string;
  readonly kind: ExcerptKind;
  readonly note: NoteRow | null;
  readonly place: (Span & { readonly source: SourceRow }) | null;
  readonly roles: readonly string[];
  /** ISO date; null: not known. */
  readonly day: string | null;
}

export const attributeOf = (owner: CaseRow, attribute: Attribute): string =>
  String((attribute === 'size' ? sizeClassOf(owner.population) : owner[attribute]) ?? '');

/** All excerpts that may be read, in the order of cases, then as they were said. */
export function excerptsOf(data: StudyData): Excerpt[] {
  const marked = markedBy(data);
  const gone = goneInformants(data.informants);
  const lines = new Map<string, readonly SourceLine[]>();
  const linesOf = (source: SourceRow): readonly SourceLine[] => {
    const head = data.byId.texts.get(source.text ?? '');
    const known = lines.get(source.id) ?? (head ? sourceLines(source, head, data.byId.texts, gone) : []);
    lines.set(source.id, known);
    return known;
  };
  const found = new Map<string, Excerpt & { codings: CodingRow[] }>();
  for (const coding of data.codings) {
    const owner = data.byId.cases.get(coding.case);
    const at = owner && marked(coding);
    if (!at || at.words.trim() === '') continue;
    const key = at.in === 'note' ? at.note.id : `${at.source.id} ${at.span.start} ${at.span.end}`;
    const known = found.get(key);
    if (known) {
      known.codings.push(coding);
      continue;
    }
    const interview = data.byId.interviews.get((at.in === 'note' ? at.note.interview : at.source.interview) ?? '');
    const labels = at.in === 'note' ? [] : linesOf(at.source).filter((l) => !l.hidden && l.start < at.span.end && l.end > at.span.start).map((l) => l.speaker);
    const people = at.in === 'note' ? [at.note.speaker] : (at.source.speakers ?? []).filter((s) => labels.includes(s.label)).map((s) => s.informant);
    found.set(key, {
      key, case: owner, codings: [coding], words: at.words, kind: at.in === 'note' ? 'live' : at.source.kind,
      note: at.in === 'note' ? at.note : null, place: at.in === 'note' ? null : { ...at.span, source: at.source },
      roles: [...new Set(people.flatMap((id) => data.byId.informants.get(id ?? '')?.role ?? []))],
      day: (at.in === 'note' ? at.note.at : (interview?.startedAt ?? null))?.slice(0, 10) ?? null,
    });
  }
  const order = new Map(data.cases.map((c, i) => [c.id, i]));
  const inCase = (e: Excerpt): string => (e.place === null ? `0 ${e.day} ${e.note!.at} ${e.key}` : `1 ${e.place.source.order} ${e.place.source.id} ${String(e.place.start).padStart(9, '0')}`);
  return [...found.values()].toSorted((a, b) => order.get(a.case.id)! - order.get(b.case.id)! || (inCase(a) < inCase(b) ? -1 : 1));
}

/** Those of `excerpts` that answer the query, in their order. */
export function retrieve(excerpts: readonly Excerpt[], query: Retrieval, codes: StudyData['codes']): Excerpt[] {
  const parentOf = new Map(codes.map((c) => [c.id, c.parent]));
  const spans = query.overlapping ? bySource(excerpts) : new Map<string, Excerpt[]>();
  const text = query.text.trim().toLocaleLowerCase('nb');
  const some = <T>(wanted: readonly T[], has: readonly T[]): boolean => wanted.length === 0 || wanted.some((w) => has.includes(w));
  return excerpts.filter((e) => {
    if (!some(query.kinds, [e.kind]) || !some(query.roles, e.roles) || !some(query.coders, e.codings.map((c) => c.coder))) return false;
    if (!attributes.every((a) => some(query.attributes[a] ?? [], [attributeOf(e.case, a)]))) return false;
    if ((query.from !== null || query.to !== null) && (e.day === null || e.day < (query.from ?? '') || e.day > (query.to ?? '9999'))) return false;
    if (text !== '' && !e.words.toLocaleLowerCase('nb').includes(text)) return false;
    if (query.all.length + query.any.length + query.none.length === 0) return true;
    const own = new Set<string>();
    for (const { codings } of [e, ...overlapping(e, spans)]) {
      for (const { code } of codings) for (let at: string | null | undefined = code; at != null && !own.has(at); at = parentOf.get(at)) own.add(at);
    }
    return query.all.every((c) => own.has(c)) && (query.any.length === 0 || query.any.some((c) => own.has(c))) && !query.none.some((c) => own.has(c));
  });
}

function bySource(excerpts: readonly Excerpt[]): Map<string, Excerpt[]> {
  const spans = new Map<string, Excerpt[]>();
  for (const e of excerpts) {
    if (e.place === null) continue;
    const own = spans.get(e.place.source.id) ?? [];
    spans.set(e.place.source.id, own);
    own.push(e);
  }
  return spans;
}

const overlapping = ({ key, place }: Excerpt, spans: ReadonlyMap<string, readonly Excerpt[]>): Excerpt[] =>
  (place === null ? [] : (spans.get(place.source.id) ?? []).filter((o) => o.key !== key && o.place!.start < place.end && o.place!.end > place.start));
