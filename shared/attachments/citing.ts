// Citing (henvisning): which documents of a study can be cited, what each is called where its name must not stand, and
// a place in one as it is printed: «K07-D2, ark 3, celle B12».

import type { Language } from '../model/language.ts';
import type { AttachmentRow, CaseRow, Cites, InformantRow, InterviewRow, Place, Row, SourceRow } from '../model/rows.ts';
import { hiddenBy } from '../commands/hidden-by.ts';
import { goneInformants, isWhollyGone } from '../text/source-lines.ts';
import { endingOf, kindOf } from './kinds.ts';

export interface CitedDocument {
  readonly row: AttachmentRow;
  /** The case that it is of. */
  readonly case: string;
  /** The interview that it is of, itself or by the source that was read from it. */
  readonly interview: string | null;
  /** `K07-D2`. */
  readonly tag: string;
}
export type CitedDocuments = ReadonlyMap<string, CitedDocument>;

type Owners = { readonly interviews: readonly Pick<InterviewRow, 'id' | 'case'>[]; readonly sources: readonly Pick<SourceRow, 'id' | 'case' | 'interview'>[] };
interface Material extends Owners {
  readonly cases: readonly Pick<CaseRow, 'id' | 'pseudonym' | 'withdrawnAt' | 'lastDocument'>[];
  readonly informants: readonly Pick<InformantRow, 'id' | 'withdrawnAt'>[];
  readonly interviews: readonly InterviewRow[];
  readonly attachments: readonly AttachmentRow[];
  readonly withdrawals: readonly Row<'withdrawals'>[];
}

type Numbered = Pick<AttachmentRow, 'id' | 'number' | 'addedAt'>;

/**
 * The number of each document of one case. One that was never given a number, or the same as another on another
 * machine, gets one after the others. `last`: the highest that was given.
 */
export function documentNumbers(documents: readonly Numbered[], last = 0): ReadonlyMap<string, number> {
  const sorted = documents.toSorted((a, b) => (a.number ?? 1e9) - (b.number ?? 1e9) || compare(a.addedAt ?? '', b.addedAt ?? '') || compare(a.id, b.id));
  const numbers = new Map<string, number>();
  const taken = new Set<number>();
  let highest = Math.max(last, ...documents.map((d) => d.number ?? 0));
  for (const { id, number } of sorted) {
    const own = number != null && !taken.has(number) ? number : ++highest;
    taken.add(own);
    numbers.set(id, own);
  }
  return numbers;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every document that may be cited, by id: those of what was withdrawn are not. */
export function citedDocuments(material: Material): CitedDocuments {
  const interviewOf = new Map(material.interviews.map((i) => [i.id, i]));
  const sourceOf = new Map(material.sources.map((s) => [s.id, s]));
  const placed = new Map<string, { readonly row: AttachmentRow; readonly interview: string | null }[]>();
  for (const row of material.attachments) {
    const source = sourceOf.get(row.owner);
    const interview = interviewOf.get(row.owner) ?? interviewOf.get(source?.interview ?? '') ?? null;
    const owner = source?.case ?? interview?.case ?? row.owner;
    placed.set(owner, [...(placed.get(owner) ?? []), { row, interview: interview?.id ?? null }]);
  }
  const hidden = hiddenBy(material.withdrawals);
  const gone = goneInformants(material.informants);
  const found = new Map<string, CitedDocument>();
  for (const { id, pseudonym, withdrawnAt, lastDocument } of material.cases) {
    if (withdrawnAt !== null) continue;
    const here = placed.get(id) ?? [];
    const numbers = documentNumbers(here.map((d) => d.row), lastDocument ?? 0);
    for (const { row, interview } of here) {
      if (hidden.has(row.id) || (interview !== null && isWhollyGone(interviewOf.get(interview), gone))) continue;
      found.set(row.id, { row, case: id, interview, tag: `${pseudonym}-D${numbers.get(row.id)!}` });
    }
  }
  return found;
}

export type PlaceKind = Place['kind'];

/** How a place in such a file is told. A file of comma-separated values has no sheets. */
export function placeKindOf(file: Pick<AttachmentRow, 'name' | 'mime'>): PlaceKind {
  const kind = kindOf(file);
  if (kind === 'pdf') return 'page';
  if (kind === 'slides') return 'slide';
  return kind === 'sheet' && endingOf(file.name) !== 'csv' ? 'sheet' : 'free';
}

const words = {
  nb: { page: 'side', slide: 'lysbilde', sheet: 'ark', cell: 'celle', cells: 'celle' },
  nn: { page: 'side', slide: 'lysbilete', sheet: 'ark', cell: 'celle', cells: 'celle' },
  en: { page: 'page', slide: 'slide', sheet: 'sheet', cell: 'cell', cells: 'cells' },
} as const satisfies Readonly<Record<Language, unknown>>;

/** `ark 3, celle B12`. */
export function placeText(place: Place, language: Language): string {
  const w = words[language];
  switch (place.kind) {
    case 'page': return `${w.page} ${place.page}`;
    case 'slide': return `${w.slide} ${place.slide}`;
    case 'sheet': return `${w.sheet} ${place.sheet}${place.cell === null ? '' : `, ${place.cell.includes(':') ? w.cells : w.cell} ${place.cell}`}`;
    case 'free': return place.text;
  }
}

/** `K07-D2, ark 3, celle B12`; null where nothing is cited, or what is may not be: the citation falls with its document. */
export function citationText(cites: Cites | null | undefined, documents: CitedDocuments, language: Language): string | null {
  const document = cites ? documents.get(cites.attachment) : undefined;
  if (!cites || !document) return null;
  return [document.tag, ...(cites.place ? [placeText(cites.place, language)] : [])].join(', ');
}
