// What every section of the report writes with: the study, its counts, safe words, and who is named how.

import { seriesOf, type SeriesView } from '../analysis/amounts.ts';
import { assessmentsOf, type Assessments } from '../analysis/assessment.ts';
import { groupBy } from '../analysis/group.ts';
import { prevalenceOf, type Prevalence } from '../analysis/prevalence.ts';
import { attributor, type PhraseGroup } from '../analysis/size-phrases.ts';
import { includedCases, type StudyData } from '../analysis/study-data.ts';
import { redactor, type Redactor, type SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import type { CaseRow, CodeRow } from '../model/rows.ts';
import type { Sentence } from './blocks.ts';
import { factBook, type Counted, type FactBook } from './facts.ts';
import { proses } from './prose/index.ts';
import type { Prose } from './prose/nb.ts';

export interface ReportOptions {
  readonly language: Language;
  /** The day on the title page, ISO. */
  readonly date: string;
  /** Municipality examples that are not done are taken in, marked. Default: no. */
  readonly includeDrafts?: boolean;
  /** The codebook as an appendix. Default: no. */
  readonly includeCodebook?: boolean;
}

export interface Report {
  readonly data: StudyData;
  readonly language: Language;
  readonly options: ReportOptions;
  readonly prose: Prose;
  readonly cases: readonly CaseRow[];
  readonly assessments: Assessments;
  readonly book: FactBook;
  readonly redactor: Redactor;
  /** Typed text as it may leave. */
  safe(text: string, caseId?: string | null): SafeText;
  label(code: Pick<CodeRow, 'label'>): SafeText;
  prevalence(code: string): Prevalence;
  /** Included cases where something is coded with it. */
  coded(code: string): readonly string[];
  /** Series of a category, by case. */
  series(category: string): ReadonlyMap<string, readonly SeriesView[]>;
  /** A sentence with numbers, and what they rest on. */
  counted(text: SafeText, of: readonly Counted[], comment?: SafeText): Sentence;
  readonly names: Names;
  /** The next table's number, from 1. */
  tableNumber(): number;
  /** The next figure's number, from 1. */
  figureNumber(): number;
}

/**
 * How municipalities are named. Examples are written in the study's language and the report's own sentences in the
 * report's, so the two are kept in step.
 */
export interface Names {
  begin(subsection: string): void;
  /** For the report's own sentence, which stands for a mention of its own. */
  inProse(caseId: string): SafeText;
  /** For an example's text: the phrase where `[kommunen]` stands first, «kommunen» after that. */
  inExample(caseId: string): (place: 'start' | 'inside', again: boolean) => SafeText;
  readonly groups: readonly PhraseGroup[];
}

export function reportContext(data: StudyData, linkingKey: LinkingKey | null, options: ReportOptions): Report {
  const { language } = options;
  const own = redactor(data, linkingKey, { language });
  const cases = includedCases(data);
  const assessments = assessmentsOf(data);
  const book = factBook(data);
  const prevalences = new Map<string, Prevalence>();
  const coded = codedCases(data, new Set(cases.map((c) => c.id)));
  const series = new Map([...groupBy(seriesOf(data), (v) => v.category)].map(([category, views]) => [category, groupBy(views, (v) => v.series.case)]));
  let tables = 0;
  let charts = 0;
  return {
    data, language, options, prose: proses[language], cases, assessments, book, redactor: own,
    safe: (text, caseId = null) => own.redact(text, { case: caseId }),
    label: (code) => own.redact(code.label[language] || code.label.nb),
    prevalence: (code) => {
      const found = prevalences.get(code) ?? prevalenceOf(data, code, assessments);
      prevalences.set(code, found);
      return found;
    },
    coded: (code) => cases.filter((c) => coded.get(code)?.has(c.id)).map((c) => c.id),
    series: (category) => series.get(category) ?? new Map(),
    counted: (text, of, comment) => ({ text, bookmark: book.cite(of), ...(comment === undefined ? {} : { comment }) }),
    names: namesOf(data, language),
    tableNumber: () => ++tables,
    figureNumber: () => ++charts,
  };
}

function codedCases(data: StudyData, included: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const cases = new Map<string, Set<string>>();
  for (const coding of data.codings) {
    if (!included.has(coding.case)) continue;
    cases.set(coding.code, (cases.get(coding.code) ?? new Set()).add(coding.case));
  }
  return cases;
}

function namesOf(data: StudyData, language: Language): Names {
  const prose = attributor(data, language);
  const written = attributor(data, data.study.documentLanguage);
  return {
    begin: (subsection) => {
      prose.begin(subsection);
      written.begin(subsection);
    },
    inProse: (caseId) => {
      written.phrase(caseId);
      return prose.phrase(caseId, 'start');
    },
    inExample: (caseId) => {
      const start = written.phrase(caseId, 'start');
      prose.phrase(caseId);
      const within = (start.charAt(0).toLocaleLowerCase('nb') + start.slice(1)) as SafeText;
      return (place, again) => (again ? written.again(place) : place === 'start' ? start : within);
    },
    groups: prose.groups,
  };
}
