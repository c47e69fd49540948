// `feltbok stats`: counts, the matrix by pseudonym, prevalence. For the researchers' own eyes; nothing here is masked.

import { assessmentsOf, type Assessments } from '../../analysis/assessment.ts';
import { matrixOf } from '../../analysis/matrix.ts';
import { prevalenceInWords, prevalenceOf } from '../../analysis/prevalence.ts';
import { categoriesOf, includedCases, loadStudy, subcategoriesOf, type StudyData } from '../../analysis/study-data.ts';
import { byOrder } from '../../model/order.ts';
import { entityTables } from '../../model/tables.ts';
import { assessmentLabels } from '../../model/terms.ts';
import { count, openStudy, parseArguments, type ArgumentSpec, type CliIo } from './io.ts';

export const statsSpec: ArgumentSpec = { positional: ['Studiefilen'], flags: ['json'], usage: 'stats S.feltbok [--json]' };

export async function stats(argv: readonly string[], io: CliIo): Promise<void> {
  const args = parseArguments(argv, statsSpec);
  const { store } = await openStudy(args.positional[0]!, args, io, 'rows-only');
  const data = await loadStudy(store);
  const facts = statsOf(data, Object.fromEntries(entityTables.map((t) => [t, store.rows[t].size])));
  if (args.flags.has('json')) io.out(JSON.stringify(facts, null, 2));
  else for (const line of statsLines(facts)) io.out(line);
}

export interface Stats {
  readonly format: 'feltbok-stats';
  readonly version: 1;
  readonly study: { readonly title: string; readonly periodFrom: number; readonly periodTo: number };
  /** Rows of each table, those of withdrawn persons included. */
  readonly counts: Readonly<Record<string, number>>;
  readonly cases: Readonly<Record<'included' | 'asked' | 'declined' | 'replaced' | 'withdrawn', number>>;
  readonly interviews: Readonly<Record<'total' | 'ended' | 'group' | 'followUp' | 'afterWorkDone', number>>;
  readonly matrix: readonly MatrixFact[];
  readonly prevalence: readonly PrevalenceFact[];
}

interface MatrixFact {
  readonly case: string;
  readonly code: string;
  readonly assessment: string;
  readonly differing: boolean;
  readonly excerpts: number;
  readonly amounts: number;
  readonly example: string;
}

/** Cases by pseudonym, so that each count can be followed. */
interface PrevalenceFact {
  readonly code: string;
  readonly of: number;
  readonly contributed: readonly string[];
  readonly mentioned: readonly string[];
  readonly main: readonly string[];
  readonly neverAsked: readonly string[];
  readonly differing: readonly string[];
}

export function statsOf(data: StudyData, counts: Readonly<Record<string, number>>): Stats {
  const assessments = assessmentsOf(data);
  const having = (status: string): number => data.cases.filter((c) => c.status === status).length;
  const ended = data.interviews.filter((i) => i.status === 'ended');
  return {
    format: 'feltbok-stats',
    version: 1,
    study: { title: data.study.title, periodFrom: data.study.periodFrom, periodTo: data.study.periodTo },
    counts,
    cases: {
      included: includedCases(data).length, asked: having('forespurt'), declined: having('takket-nei'),
      replaced: having('erstattet'), withdrawn: (counts['cases'] ?? 0) - data.cases.length,
    },
    interviews: {
      total: data.interviews.length, ended: ended.length, group: ended.filter((i) => i.present.length > 2).length,
      followUp: ended.filter((i) => i.followUpOf !== null).length, afterWorkDone: ended.filter((i) => i.afterWorkDoneAt !== null).length,
    },
    matrix: matrixFacts(data, assessments),
    prevalence: prevalenceFacts(data, assessments),
  };
}

function matrixFacts(data: StudyData, assessments: Assessments): MatrixFact[] {
  const matrix = matrixOf(data, { subcategories: true, assessments });
  return [...matrix.cases].toSorted(byOrder).flatMap((c) => matrix.codes.map((code) => {
    const { assessment, excerpts, amounts, example } = matrix.cell(c.id, code.id);
    return { case: c.pseudonym, code: code.slug, assessment: assessment.value, differing: assessment.sprikende, excerpts, amounts, example };
  }));
}

function prevalenceFacts(data: StudyData, assessments: Assessments): PrevalenceFact[] {
  const pseudonyms = (ids: readonly string[]): string[] => ids.map((id) => data.byId.cases.get(id)?.pseudonym ?? id);
  return categoriesOf(data).flatMap((c) => [c, ...subcategoriesOf(data, c.id)]).map((code) => {
    const p = prevalenceOf(data, code.id, assessments);
    return {
      code: code.slug, of: p.of.length, contributed: pseudonyms(p.bidro), mentioned: pseudonyms(p.nevnte),
      main: pseudonyms(p.hoveddriver), neverAsked: pseudonyms(p.neverAsked), differing: pseudonyms(p.sprikende),
    };
  });
}

function statsLines({ study, counts, cases, interviews, matrix, prevalence }: Stats): string[] {
  const isCategory = ({ code }: { code: string }): boolean => !code.includes('.');
  const pseudonyms = [...new Set(matrix.map((m) => m.case))];
  return [
    `${study.title}, ${study.periodFrom}–${study.periodTo}`,
    `Casekommuner: ${cases.included} inkludert, ${cases.asked} forespurt, ${cases.declined} takket nei, ${cases.replaced} erstattet, ${cases.withdrawn} trukket`,
    `Intervjuer: ${interviews.total}, av dem ${interviews.group} gruppeintervjuer og ${interviews.followUp} oppfølginger; etterarbeid ferdig for ${interviews.afterWorkDone} av ${interviews.ended}`,
    `Notater: ${count(counts['notes'] ?? 0)} · utdrag: ${count(counts['codings'] ?? 0)} · tallopplysninger: ${count(counts['amounts'] ?? 0)}`,
    '',
    'Utbredelse (bidro / nevnte / viktigste kostnadsdriver / aldri spurt):',
    ...prevalence.filter(isCategory).map((p) =>
      `  ${p.code}: ${p.contributed.length} / ${p.mentioned.length} / ${p.main.length} / ${p.neverAsked.length} · bidro i ${prevalenceInWords(p.contributed.length, p.of, 'nb')}`),
    '',
    'Vurderinger per casekommune:',
    ...pseudonyms.map((pseudonym) => `  ${pseudonym}: ${matrix
      .filter((m) => m.case === pseudonym && isCategory(m) && m.assessment !== 'ikke-berort')
      .map((m) => `${m.code} ${(assessmentLabels as Record<string, { nb: string }>)[m.assessment]?.nb ?? m.assessment}${m.differing ? ' (sprikende)' : ''}`)
      .join(' · ')}`),
  ];
}
