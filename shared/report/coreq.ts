// COREQ's 32 items, filled where the study's data allow and marked where only the researchers know: a Word file beside
// the report. Counts and words of our own; no person and no municipality stands in it.

import { interviewFacts } from '../analysis/interview-facts.ts';
import { categoriesOf, type StudyData } from '../analysis/study-data.ts';
import { joinSafe, safe, type SafeText } from '../disclosure/redact.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import { paragraph, type Block } from './blocks.ts';
import { reportContext, type Report, type ReportOptions } from './context.ts';
import { coreqWords } from './coreq-words.ts';
import { toWord } from './docx.ts';
import { isTaken } from './examples.ts';
import { roleCounts } from './method.ts';
import { quotesOf } from './quotes.ts';
import { recruitment } from './sample.ts';
import { listOf, monthRange } from './wording.ts';

export function coreqFile(data: StudyData, linkingKey: LinkingKey | null, options: ReportOptions, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const report = reportContext(data, linkingKey, options);
  const { front } = report.prose;
  const words = coreqWords[options.language];
  return toWord({ language: options.language, title: words.title, stamp: words.stamp, table: front.table, pageWord: front.page, blocks: coreqBlocks(report), now });
}

export function coreqBlocks(report: Report): Block[] {
  const words = coreqWords[report.language];
  const given = answers(report);
  let number = 0;
  return [
    { kind: 'title', text: words.title },
    { kind: 'subtitle', text: report.safe(report.data.study.title) },
    ...paragraph(words.lead),
    ...words.domains.map((domain): Block => ({
      kind: 'table', number: null, caption: domain.name,
      columns: [{ head: words.heads.number, width: 7 }, { head: words.heads.item, width: 33 }, { head: words.heads.answer, width: 60 }],
      rows: domain.items.map((item) => {
        const answer = given.get(++number) ?? null;
        return [safe`${number}`, item, answer === null || answer === '' ? safe`[${words.byHand}]` : answer];
      }),
    })),
  ];
}

/** By the item's number; those that are missing only the researchers know. */
function answers(report: Report): ReadonlyMap<number, SafeText | null> {
  const words = coreqWords[report.language];
  const { method } = report.prose;
  const { data } = report;
  const facts = interviewFacts(data);
  const isHeld = facts.held.length > 0;
  const told = (...sentences: readonly (SafeText | null)[]): SafeText => joinSafe(sentences.filter((s) => s !== null), safe` `);
  const ifHeld = (...sentences: readonly (SafeText | null)[]): SafeText | null => (isHeld ? told(...sentences) : null);
  const persons = data.informants.filter((i) => facts.held.some((h) => h.present.includes(i.id)) && i.withdrawnAt === null);
  const withdrew = data.informants.filter((i) => i.withdrawnAt !== null).length;
  const newest = data.guides.toSorted((a, b) => b.version - a.version)[0];
  const topics = data.topics.filter((t) => t.guide === newest?.id).length;
  const included = new Set(report.cases.map((c) => c.id));
  const quotes = data.cells.filter((c) => included.has(c.case) && isTaken(report, c)).reduce((sum, c) => sum + quotesOf(report, c).length, 0);
  const categories = categoriesOf(data);
  const themes = data.codes.filter((c) => c.kind === 'theme' && !c.retired).map((c) => method.quoted(report.label(c)));
  const coders = new Set(data.codings.map((c) => c.coder)).size;
  return new Map<number, SafeText | null>([
    [9, told(...method.designText(report.cases.length).slice(0, 1))],
    [10, told(words.purposeful)],
    [11, ifHeld(persons.length === 0 ? null : words.informed(persons.filter((i) => i.informedInWriting !== null).length, persons.length))],
    [12, ifHeld(method.held(facts.held.length, facts.cases, facts.months && monthRange(facts.months.first, facts.months.last, report.language)), facts.informants > 0 ? method.informants(facts.informants, []) : null)],
    [13, told(...recruitment(report), withdrew > 0 ? words.withdrew(withdrew) : null)],
    [14, ifHeld(method.modes(facts.modes.video, facts.modes.telefon, facts.modes.fysisk))],
    [16, ifHeld(facts.informants > 0 ? method.informants(facts.informants, roleCounts(report, facts)) : null)],
    [17, topics > 0 ? method.guide(topics) : null],
    [18, ifHeld(facts.followUps > 0 ? method.followUps(facts.followUps, facts.casesWithFollowUp) : words.noFollowUps)],
    [19, ifHeld(method.notes(facts.recorded, facts.held.length))],
    [20, ifHeld(facts.withNotes > 0 ? method.notes(facts.recorded, facts.held.length) : words.none)],
    [21, ifHeld(facts.minutes && method.minutes(facts.minutes.shortest, facts.minutes.longest, facts.minutes.median))],
    [24, coders > 0 ? method.coders(coders, 0) : null],
    [25, told(
      method.codebook(categories.length, data.codes.filter((c) => c.kind === 'subcategory' && !c.retired).length),
      themes.length > 0 ? method.themesAndDimensions(listOf(themes, report.language), null) : null, words.codingTree,
    )],
    [26, words.derivation], [27, words.software], [29, words.quotations(quotes)], [30, words.consistent], [31, words.major(categories.length)], [32, words.minor],
  ]);
}
