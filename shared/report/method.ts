// The chapter on method: design, interviews, written sources, analysis and ethics. The sample is in `sample.ts`.

import { interviewFacts, type InterviewFacts } from '../analysis/interview-facts.ts';
import { categoriesOf } from '../analysis/study-data.ts';
import { safe, type SafeText } from '../disclosure/redact.ts';
import { amountOrigins } from '../model/vocabulary.ts';
import { roleGroups } from '../templates/roles.ts';
import { heading, paragraph, todo, under, type Block, type Sentence } from './blocks.ts';
import type { Report } from './context.ts';
import { originsIn } from './examples.ts';
import { sampleSection } from './sample.ts';
import { dayOf, inside, listOf, monthRange } from './wording.ts';

export function methodChapter(report: Report): Block[] {
  const { method } = report.prose;
  const facts = interviewFacts(report.data);
  return [
    heading(1, method.heading),
    ...under(heading(2, method.design), paragraph(...method.designText(report.cases.length))),
    ...sampleSection(report),
    ...under(heading(2, method.conduct), conduct(report, facts)),
    ...under(heading(2, method.written), writtenSources(report)),
    ...under(heading(2, method.analysis), analysis(report)),
    ...under(heading(2, method.ethics), ethics(report, facts)),
  ];
}

function conduct(report: Report, facts: InterviewFacts): Block[] {
  const { method } = report.prose;
  const { held } = facts;
  if (held.length === 0) return paragraph(method.noInterviews);
  const newest = report.data.guides.toSorted((a, b) => b.version - a.version)[0];
  const topics = report.data.topics.filter((t) => t.guide === newest?.id);
  const groups = roleCounts(report, facts);
  const kinds = facts.perInterview === null ? null : method.kinds({ singles: facts.single, pairs: facts.pair, groups: facts.group, most: facts.perInterview.most });
  return [
    ...paragraph(
      method.held(held.length, facts.cases, facts.months && monthRange(facts.months.first, facts.months.last, report.language)),
      kinds,
      facts.followUps > 0 ? method.followUps(facts.followUps, facts.casesWithFollowUp) : null,
      method.modes(facts.modes.video, facts.modes.telefon, facts.modes.fysisk),
      facts.minutes && method.minutes(facts.minutes.shortest, facts.minutes.longest, facts.minutes.median),
    ),
    ...paragraph(facts.informants > 0 ? method.informants(facts.informants, groups) : null),
    ...paragraph(
      topics.length > 0 ? method.guide(topics.length) : null,
      topics.some((t) => t.brief !== null) ? method.sentBeforehand : null,
      method.notes(facts.recorded, held.length),
    ),
  ];
}

/** How many informants there were of each role group. */
export const roleCounts = (report: Pick<Report, 'safe' | 'language'>, facts: InterviewFacts): { readonly label: SafeText; readonly count: number }[] =>
  facts.roleGroups.map((g) => ({ label: inside(report.safe(roleGroups.find((r) => r.slug === g.group)?.label[report.language] ?? '')), count: g.count }));

function writtenSources(report: Report): Block[] {
  const { method } = report.prose;
  const { data } = report;
  const included = new Set(report.cases.map((c) => c.id));
  const written = data.sources.filter((s) => s.kind === 'written' && included.has(s.case));
  const received = data.promises.filter((p) => p.received !== null && included.has(p.case)).length;
  const withFigures = report.cases.filter((c) => c.figures.length > 0).length;
  const amounts = data.amounts.filter((a) => a.status === 'confirmed' && included.has(a.case));
  const origins = amountOrigins.map((origin) => ({ origin, n: amounts.filter((a) => a.origin === origin).length })).filter((o) => o.n > 0);
  const sentences = [
    withFigures > 0 ? method.figures(withFigures, withFigures === report.cases.length) : null,
    written.length > 0 ? method.writtenSources(written.length, new Set(written.map((s) => s.case)).size) : null,
    received > 0 ? method.sentAfterwards(received) : null,
    amounts.length > 0 ? method.amounts(amounts.length, origins.length < 2 ? null : listOf(origins.map((o) => method.amountParts[o.origin](o.n)), report.language)) : null,
  ];
  return paragraph(...(sentences.some((s) => s !== null) ? sentences : [method.noWritten]));
}

function analysis(report: Report): Block[] {
  const { method } = report.prose;
  const { data } = report;
  const labels = (kind: string): SafeText[] => data.codes.filter((c) => c.kind === kind && !c.retired).map((c) => inside(report.label(c)));
  const themes = data.codes.filter((c) => c.kind === 'theme' && !c.retired).map((c) => method.quoted(report.label(c)));
  const dimensions = labels('dimension');
  const both = doublyCoded(report);
  const meetings = data.memos.filter((m) => m.kind === 'mote').length;
  const list = (items: readonly SafeText[]): SafeText => listOf(items, report.language);
  return [
    ...paragraph(
      method.codebook(categoriesOf(data).length, data.codes.filter((c) => c.kind === 'subcategory' && !c.retired).length),
      themes.length > 0 ? method.themesAndDimensions(list(themes), dimensions.length > 0 ? list(dimensions) : null) : null,
      method.coders(new Set(data.codings.map((c) => c.coder)).size, both),
      both > 0 ? todo(method.agreementTodo) : null,
    ),
    ...paragraph(method.assessment),
    ...paragraph(report.cases.length >= 8 ? method.scale : null),
    ...paragraph(
      method.examples,
      report.language === data.study.documentLanguage ? null : method.otherLanguage,
      report.options.includeDrafts === true ? method.drafts : null,
    ),
    ...paragraph(meetings > 0 ? method.meetings(meetings) : null, todo(method.otherStudiesTodo)),
  ];
}

/** Interviews where two or more have coded a good part of the notes, not one line by chance. */
function doublyCoded(report: Report): number {
  const coders = new Map<string, Map<string, number>>();
  for (const c of report.data.codings) {
    if (c.interview === null) continue;
    const of = coders.get(c.interview) ?? new Map<string, number>();
    coders.set(c.interview, of.set(c.coder, (of.get(c.coder) ?? 0) + 1));
  }
  const least = 10;
  return [...coders.values()].filter((of) => [...of.values()].filter((n) => n >= least).length > 1).length;
}

function ethics(report: Report, facts: InterviewFacts): Block[] {
  const { method } = report.prose;
  const { data } = report;
  const { study } = data;
  const present = new Set(facts.held.flatMap((i) => i.present));
  const persons = data.informants.filter((i) => present.has(i.id) && i.withdrawnAt === null);
  const informed = persons.filter((i) => i.informedInWriting !== null).length;
  const quotes = originsIn(report);
  const ellipsis = report.safe(study.ellipsis);
  const day = (iso: string | null): SafeText | null => (iso === null ? null : dayOf(iso, report.language));
  const somebodyWithdrew = data.withdrawnNotes > 0 || data.informants.some((i) => i.withdrawnAt !== null);
  const first: (Sentence | SafeText | null)[] = [
    study.siktReference.trim() === '' ? null : method.registered(report.safe(study.siktReference.trim())),
    study.controller.trim() === '' ? null : method.controller(report.safe(study.controller.trim())),
    study.legalGround === null ? null : method.grounds[study.legalGround],
  ];
  return [
    ...paragraph(...first),
    ...paragraph(
      method.voluntary,
      persons.length > 0 && informed > 0 ? method.informed(informed, persons.length) : null,
      somebodyWithdrew ? method.withdrawn : null,
    ),
    ...paragraph(method.anonymity),
    ...paragraph(quotes.notes === 'none' && !quotes.recording && !quotes.written ? null : method.quotes(quotes, ellipsis)),
    ...paragraph(method.pseudonymised, method.storage(facts.recorded > 0 ? day(study.recordingsDeadline) : null, day(study.projectEnd)) || safe``),
  ];
}
