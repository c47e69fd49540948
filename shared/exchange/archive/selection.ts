// Which notes, interviews and examples go into the archive copy, and in which wording. What a withdrawn person may have
// said is left out even where nobody is noted as the speaker.

import { includedCases, type StudyData } from '../../analysis/study-data.ts';
import { hiddenBy } from '../../commands/hidden-by.ts';
import { checkDisclosure } from '../../disclosure/check.ts';
import { mayLeave } from '../../disclosure/third-person.ts';
import type { LinkingKey } from '../../model/linking-key.ts';
import type { Row } from '../../model/rows.ts';

export interface Selection {
  readonly informants: readonly Row<'informants'>[];
  readonly interviews: readonly Row<'interviews'>[];
  readonly notes: readonly Row<'notes'>[];
  /** Notes about a single user, by id, in their approved wording. */
  readonly generalised: ReadonlyMap<string, string>;
  /** Examples whose text rested on, or quoted, what was withdrawn: the text stays behind. */
  readonly emptied: ReadonlySet<string>;
  /** How many notes about single users are left out for want of an approved wording. */
  readonly withheld: number;
}

/** `allNotes`: withdrawn ones too, which `data` leaves out. */
export function selectionOf(data: StudyData, allNotes: readonly Row<'notes'>[], allCodings: readonly Row<'codings'>[], allCells: readonly Row<'cells'>[]): Selection {
  const gone = new Set(data.informants.filter((i) => i.withdrawnAt !== null).map((i) => i.id));
  const people = (i: Row<'interviews'>): string[] => [...new Set([...i.present, ...i.attendance.map((a) => a.informant)])];
  const interviews = data.interviews.filter((i) => {
    const all = people(i);
    return all.length === 0 || !all.every((p) => gone.has(p));
  });
  const kept = new Set(interviews.map((i) => i.id));
  const shared = new Set(interviews.filter((i) => people(i).some((p) => gone.has(p))).map((i) => i.id));
  const generalised = new Map<string, string>();
  let withheld = 0;
  const notes = data.notes.filter((n) => {
    if (!kept.has(n.interview) || (n.speaker === null && shared.has(n.interview))) return false;
    if (!n.thirdPerson) return true;
    const leave = mayLeave(n, data);
    if (!leave.leaves) {
      withheld++;
      return false;
    }
    generalised.set(n.id, leave.words);
    return true;
  });
  const open = new Set(data.notes.map((n) => n.id));
  const withdrawn = new Set(allNotes.filter((n) => !open.has(n.id)).map((n) => n.id));
  const takenBack = hiddenBy(data.withdrawals);
  const openCodings = new Set(data.codings.map((c) => c.id));
  const allIds = new Set(allCodings.map((c) => c.id));
  const openQuotes = new Set(data.cells.flatMap((c) => c.quotes.map((q) => q.id)));
  const emptied = new Set(allCells.filter((c) =>
    c.quotes.some((q) => (q.note === null ? !openQuotes.has(q.id) && !takenBack.has(q.id) : withdrawn.has(q.note)))
    || c.excerpts.some((id) => allIds.has(id) && !openCodings.has(id))).map((c) => c.id));
  return { informants: data.informants.filter((i) => !gone.has(i.id)), interviews, notes, generalised, emptied, withheld };
}

/** The texts that the archive takes in as they stand, with the case of each: these must have been looked through. */
export function archivedTexts(data: StudyData, selection: Selection): { readonly text: Row<'texts'>; readonly case: string }[] {
  const texts = (id: string | null, caseId: string): { text: Row<'texts'>; case: string }[] => {
    const text = id === null ? undefined : data.byId.texts.get(id);
    return text ? [{ text, case: caseId }] : [];
  };
  return [
    ...selection.notes.filter((n) => !selection.generalised.has(n.id)).flatMap((n) => [...texts(n.text, n.case), ...texts(n.written, n.case)]),
    ...data.cells.filter((c) => !selection.emptied.has(c.id) && c.status !== 'tom').flatMap((c) => texts(c.text, c.case)),
  ];
}

/** What must be done before an archive copy is made, and how much of it. */
export interface Obstacle { readonly code: 'no-key' | 'unchecked' | 'no-cases' | 'exact-amount-of-one-user'; readonly count: number }

export function obstaclesOf(data: StudyData, selection: Selection, key: LinkingKey | null): Obstacle[] {
  if (key === null) return [{ code: 'no-key', count: 1 }];
  const unchecked = archivedTexts(data, selection).filter(({ text }) => text.checkedWith?.sha256 !== text.sha256 || text.checkedWith.revision !== key.revision).length;
  const exact = checkDisclosure(data, key).filter((f) => f.code === 'exact-amount-of-one-user').length;
  const found: Obstacle[] = [
    { code: 'no-cases', count: includedCases(data).length === 0 ? 1 : 0 }, { code: 'unchecked', count: unchecked }, { code: 'exact-amount-of-one-user', count: exact },
  ];
  return found.filter((o) => o.count > 0);
}
