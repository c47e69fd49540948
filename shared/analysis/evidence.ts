// What stands behind a cell of the matrix: its excerpts with who said them, its amounts, its municipality example.

import type { AmountRow, CellRow, CodingRow, InformantRow } from '../model/rows.ts';
import { assessmentsOf, type Assessments, type Effective } from './assessment.ts';
import { groupBy } from './group.ts';
import { passageOf } from './matrix.ts';
import { markedBy, type Marked } from './segment-words.ts';
import type { StudyData } from './study-data.ts';

export interface Excerpt {
  /** Of the words, whoever coded them. */
  readonly id: string;
  readonly marked: Marked;
  /** All codings of these words with the code, or one below it. */
  readonly codings: readonly CodingRow[];
  /** Who said it, as far as it is an informant of the study. */
  readonly informants: readonly InformantRow[];
}

export interface Evidence {
  readonly assessment: Effective;
  readonly excerpts: readonly Excerpt[];
  readonly amounts: readonly AmountRow[];
  readonly example: CellRow | null;
  /** Of the excerpts and of the assessments. */
  readonly informants: readonly InformantRow[];
}

/** Indexes the study once; each cell is worked out when it is asked for. Counts are those of the matrix. */
export function evidenceIn(data: StudyData, assessments: Assessments = assessmentsOf(data)): (caseId: string, code: string) => Evidence {
  const marked = markedBy(data);
  const under = (code: string): string => data.byId.codes.get(code)?.parent ?? code;
  const codings = groupBy(data.codings, (c) => `${c.case} ${under(c.code)}`);
  const amounts = groupBy(data.amounts.filter((a) => a.status === 'confirmed' && a.category !== null), (a) => `${a.case} ${under(a.category ?? '')}`);
  return (caseId, code) => {
    const within = (id: string | null): boolean => id === code || (id !== null && data.byId.codes.get(id)?.parent === code);
    const own = (codings.get(`${caseId} ${under(code)}`) ?? []).filter((c) => within(c.code));
    const excerpts = [...groupBy(own, passageOf)].flatMap(([id, rows]): Excerpt[] => {
      const [first] = rows;
      const found = first && marked(first);
      return found ? [{ id, marked: found, codings: rows, informants: saidBy(data, found) }] : [];
    });
    const assessment = assessments.of(caseId, code);
    const heard = new Set([...excerpts.flatMap((e) => e.informants.map((i) => i.id)), ...assessment.voices.flatMap((v) => v.informant ?? [])]);
    return {
      assessment,
      excerpts,
      amounts: (amounts.get(`${caseId} ${under(code)}`) ?? []).filter((a) => within(a.category)),
      example: data.cells.find((c) => c.case === caseId && c.code === code) ?? null,
      informants: data.informants.filter((i) => heard.has(i.id)),
    };
  };
}

function saidBy(data: StudyData, marked: Marked): InformantRow[] {
  const ids = marked.in === 'note' ? [marked.note.speaker]
    : (marked.source.speakers ?? []).filter((s) => marked.speakers.includes(s.label)).map((s) => s.informant);
  return [...new Set(ids)].flatMap((id) => data.byId.informants.get(id ?? '') ?? []);
}
