// Everything that after-work shows of one interview, read live and joined once, and what is left to do in each step.

import { useMemo } from 'react';
import { isApproved } from '../../../shared/commands/cells.ts';
import type { Assessments } from '../../../shared/analysis/assessment.ts';
import { isOfSource } from '../../../shared/analysis/source-amounts.ts';
import { afterWorkOf, touchedCategories, type AfterWorkData } from '../../../shared/analysis/overview.ts';
import { naturalId } from '../../../shared/model/ids.ts';
import { byOrder } from '../../../shared/model/order.ts';
import type { AmountRow, AssessmentRow, CaseRow, CellRow, CodeRow, InformantRow, InterviewRow, Row, TextRow, TopicRow } from '../../../shared/model/rows.ts';
import type { CoverageState } from '../../../shared/model/vocabulary.ts';
import { useCaseAssessments } from '../../data/case-assessments.ts';
import { useCaseNotes, type CaseNote, type CaseNotes } from '../../data/case-notes.ts';
import { useAll, useRow, useStudyRow, useWhere } from '../../data/study-context.tsx';
import type { StepId } from './steps.ts';

export interface AfterWork {
  readonly study: Row<'study'>;
  readonly interview: InterviewRow;
  readonly ownCase: CaseRow;
  /** Who took part and has not withdrawn. */
  readonly present: readonly InformantRow[];
  readonly notes: readonly CaseNote[];
  readonly caseNotes: CaseNotes;
  /** Notes of this interview that were withdrawn. */
  readonly hidden: number;
  /** Every version of every text of the interview. */
  readonly versions: ReadonlyMap<string, TextRow>;
  /** In the order of the notes; those entered by hand last. */
  readonly amounts: readonly AmountRow[];
  readonly caseAmounts: readonly AmountRow[];
  readonly codes: readonly CodeRow[];
  readonly codeById: ReadonlyMap<string, CodeRow>;
  /** Categories that the interview touched, in report order, and the open themes it coded. */
  readonly touched: readonly CodeRow[];
  readonly themes: readonly CodeRow[];
  readonly assessments: readonly AssessmentRow[];
  /** What holds in the case, by the report's own reckoning. */
  readonly effective: Assessments;
  readonly cells: readonly CellRow[];
  readonly topics: readonly TopicRow[];
  readonly stateOf: (topic: string) => CoverageState;
  readonly promises: readonly Row<'promises'>[];
  readonly followUps: readonly InterviewRow[];
  /** The generalised wording of a note about a single user, by note. */
  readonly generalised: ReadonlyMap<string, Row<'overlays'>>;
  readonly approvals: readonly Row<'approvals'>[];
  readonly left: Left;
}

/** What is left, counted; 0: the step is done. */
export interface Left extends Readonly<Record<StepId, number>> {
  /** Of the notes left in write-out: about single users, without an approved wording. */
  readonly unapproved: number;
}

/** Undefined while it is first read, null where the interview or its case is gone. */
export function useAfterWork(id: string): AfterWork | null | undefined {
  const study = useStudyRow();
  const interview = useRow('interviews', id);
  const caseId = interview?.case ?? null;
  const ownCase = useRow('cases', caseId);
  const caseNotes = useCaseNotes(caseId ?? '');
  const informants = useWhere('informants', 'case', caseId);
  const interviews = useWhere('interviews', 'case', caseId);
  const texts = useWhere('texts', 'scope', id);
  const allAmounts = useWhere('amounts', 'case', caseId);
  const codings = useWhere('codings', 'interview', id);
  const codes = useAll('codes');
  const coverage = useWhere('coverage', 'interview', id);
  const topics = useWhere('topics', 'guide', interview?.guide ?? null);
  const promises = useWhere('promises', 'interview', id);
  const assessments = useWhere('assessments', 'case', caseId);
  const effective = useCaseAssessments(caseId ?? '');
  const cells = useWhere('cells', 'case', caseId);
  const overlays = useWhere('overlays', 'scope', id);
  const approvals = useAll('approvals');

  return useMemo(() => {
    if (interview === null || (interview && ownCase === null)) return null;
    if (
      !study || !interview || !ownCase || !caseNotes || !informants || !interviews || !texts || !allAmounts || !codings || !codes
      || !coverage || !topics || !promises || !assessments || !effective || !cells || !overlays || !approvals
    ) return undefined;
    const gone = new Set(informants.filter((i) => i.withdrawnAt !== null).map((i) => i.id));
    const notes = caseNotes.notes.filter((n) => n.note.interview === id);
    const noteIds = new Set(caseNotes.notes.map((n) => n.note.id));
    const versions = new Map(texts.map((t) => [t.id, t]));
    const caseAmounts = allAmounts.filter((a) => !caseNotes.withdrawnIds.has(a.id) && (a.note === null || noteIds.has(a.note)));
    const amounts = inNoteOrder(caseAmounts.filter((a) => a.interview === id && !isOfSource(a)), notes);
    const sortedCodes = codes.toSorted(byOrder);
    const codeById = new Map(codes.map((c) => [c.id, c]));
    const states = new Map(coverage.map((c) => [c.id, c.state]));
    const facts: AfterWorkData = {
      codes: sortedCodes, coverage, amounts, cells,
      codings: codings.filter((c) => c.note === null || noteIds.has(c.note)),
      assessments: assessments.filter((a) => a.informant === null || !gone.has(a.informant)),
      byId: { codes: codeById, topics: new Map(topics.map((t) => [t.id, t])) },
    };
    const generalised = new Map(overlays.flatMap((o) => {
      const owner = o.kind === 'generalised' ? versions.get(o.text)?.owner : undefined;
      return owner === undefined ? [] : [[owner, o] as const];
    }));
    const touched = touchedCategories(facts, [interview]);
    const coded = new Set(facts.codings.map((c) => c.code));
    const followUps = interviews.filter((i) => i.followUpOf === id);
    const open = afterWorkOf(facts, interview);
    const isUnapproved = ({ note }: CaseNote): boolean => {
      const wording = generalised.get(note.id);
      return note.thirdPerson && !(wording && isApproved(wording, approvals));
    };
    const stateOf = (topic: string): CoverageState => states.get(naturalId('coverage', id, topic)) ?? 'ikke-berort';
    const toFollowUp = topics.some((t) => stateOf(t.id) === 'tas-i-oppfolging');
    return {
      study, interview, ownCase, notes, caseNotes, versions, amounts, caseAmounts, codeById, cells, effective, stateOf, followUps, generalised, approvals,
      present: informants.filter((i) => interview.present.includes(i.id) && !gone.has(i.id)).toSorted(byOrder),
      hidden: texts.filter((t) => t.kind === 'raw' && t.n === 1 && caseNotes.withdrawnIds.has(t.owner)).length,
      codes: sortedCodes,
      touched: sortedCodes.filter((c) => touched.includes(c.id)),
      themes: sortedCodes.filter((c) => c.kind === 'theme' && !c.retired && coded.has(c.id)),
      assessments: facts.assessments,
      topics: topics.toSorted(byOrder),
      promises: promises.toSorted(byOrder),
      left: {
        amounts: open.amountsToConfirm,
        writeOut: notes.filter((n) => n.written === undefined || isUnapproved(n)).length,
        unapproved: notes.filter(isUnapproved).length,
        assessments: open.unassessed.length,
        examples: open.withoutExample.length,
        fieldNote: open.fieldNoteEmpty ? 1 : 0,
        followUp: promises.filter((p) => p.received === null && p.due === null).length + (toFollowUp && followUps.length === 0 ? 1 : 0),
      },
    } satisfies AfterWork;
  }, [
    id, study, interview, ownCase, caseNotes, informants, interviews, texts, allAmounts, codings, codes, coverage, topics, promises,
    assessments, effective, cells, overlays, approvals,
  ]);
}

function inNoteOrder(amounts: readonly AmountRow[], notes: readonly CaseNote[]): AmountRow[] {
  const place = new Map(notes.map((n, at) => [n.note.id, at]));
  const at = (a: AmountRow): number => (a.note === null ? Infinity : (place.get(a.note) ?? Infinity));
  return amounts.toSorted((a, b) => {
    const [first, second] = [at(a), at(b)];
    if (first !== second) return first - second;
    return (a.anchor?.start ?? 0) - (b.anchor?.start ?? 0) || (a.id < b.id ? -1 : 1);
  });
}
