// The data-protection sheet (personvernark): what the study processes, on what basis, until when, and what has been
// exported and withdrawn. Counts only; no person and no municipality stands in it.

import type { Reader } from '../changes/store.ts';
import { unmasked } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import { label, legalGroundLabels } from '../model/terms.ts';
import { heading, paragraph, type Block } from './blocks.ts';
import { toWord } from './docx.ts';
import { factTable } from './fact-table.ts';
import { privacyWords } from './privacy-words.ts';
import { dayOf } from './wording.ts';

export interface PrivacyOptions { readonly language: Language; readonly now: Date; /** A linking key lies on this machine. */ readonly keyed: boolean }

/** Throws where the reader holds no study. */
export async function privacySheet(reader: Reader, { language, now, keyed }: PrivacyOptions): Promise<Uint8Array<ArrayBuffer>> {
  const words = privacyWords[language];
  return toWord({
    language, title: unmasked(words.title), stamp: unmasked(words.stamp), table: unmasked(words.table), pageWord: unmasked(words.page),
    blocks: await privacyBlocks(reader, language, keyed), now,
  });
}

async function privacyBlocks(reader: Reader, language: Language, keyed: boolean): Promise<Block[]> {
  const words = privacyWords[language];
  const { f } = words;
  const [[study], informants, cases, interviews, notes, coders, exports, withdrawals] = await Promise.all([
    reader.all('study'), reader.all('informants'), reader.all('cases'), reader.all('interviews'), reader.all('notes'), reader.all('coders'), reader.all('exports'), reader.all('withdrawals'),
  ]);
  if (!study) throw new Error('no study');
  const day = (iso: string | null): string => (iso === null ? words.notSet : dayOf(iso, language));
  const or = (text: string): string => (text.trim() === '' ? words.notSet : text);
  const table = (caption: string, rows: Parameters<typeof factTable>[2]): Block => factTable(unmasked(caption), [unmasked(words.what), unmasked(words.value)], rows);
  const list = (items: readonly string[]): Block[] => (items.length === 0 ? paragraph(unmasked(words.none)) : [{ kind: 'list', items: items.map(unmasked) }]);
  const count = (rows: readonly unknown[]): string => String(rows.length);
  const gone = [
    ...informants.flatMap((i) => (i.withdrawnAt === null ? [] : [{ at: i.withdrawnAt, what: words.person, how: words.hidden }])),
    ...cases.flatMap((c) => (c.withdrawnAt === null ? [] : [{ at: c.withdrawnAt, what: words.municipality, how: words.hidden }])),
    ...notes.flatMap((n) => (n.withdrawnAt === null ? [] : [{ at: n.withdrawnAt, what: words.statements, how: words.hidden }])),
    ...withdrawals.map((w) => ({ at: w.at, what: words[w.kind], how: w.erasedAt === null ? words.hidden : `${words.erased} ${dayOf(w.erasedAt, language)}` })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1)).map((g) => `${dayOf(g.at, language)}: ${g.what}, ${g.how}`);
  return [
    { kind: 'title', text: unmasked(words.title) },
    { kind: 'subtitle', text: unmasked(study.title) },
    heading(1, unmasked(words.study)),
    table(words.study, [
      [f.title, study.title], [f.purpose, or(study.researchQuestions.map((q) => q.text).join(' '))], [f.controller, or(study.controller)], [f.institution, or(study.institution)], [f.sikt, or(study.siktReference)],
      [f.ground, study.legalGround === null ? words.notSet : label(legalGroundLabels, study.legalGround, language)], [f.access, or(study.access)], [f.period, `${study.periodFrom}–${study.periodTo}`],
    ]),
    heading(1, unmasked(words.data)),
    ...list(words.categories),
    heading(1, unmasked(words.people)),
    table(words.people, [
      [f.all, count(informants)], [f.oral, count(informants.filter((i) => i.informedOrally !== null))], [f.writing, count(informants.filter((i) => i.informedInWriting !== null))],
      [f.consent, count(informants.filter((i) => i.consentAt !== null))], [f.recorded, count(informants.filter((i) => i.recordingAllowed === true))], [f.withdrawn, count(informants.filter((i) => i.withdrawnAt !== null))],
      [f.cases, count(cases.filter((c) => c.status === 'inkludert' && c.withdrawnAt === null))], [f.interviews, count(interviews.filter((i) => i.startedAt !== null))], [f.audio, count(interviews.filter((i) => i.audio))],
      [words.flagged, count(notes.filter((n) => n.thirdPerson))],
    ]),
    heading(1, unmasked(words.deadlines)),
    table(words.deadlines, [[f.end, day(study.projectEnd)], [f.recordings, day(study.recordingsDeadline)]]),
    ...list((study.deadlineLog ?? []).map((e) => `${dayOf(e.at.slice(0, 10), language)}: ${words.deadline[e.kind]} ${dayOf(e.on, language)}${e.reason === '' ? '' : ` (${e.reason})`}`)),
    heading(1, unmasked(words.storage)),
    ...list([...words.facts, keyed ? words.keyHere : words.keyNot]),
    heading(1, unmasked(words.coders)),
    ...list(coders.map((c) => c.name)),
    heading(1, unmasked(words.exports)),
    ...list(exports.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map((e) => `${dayOf(e.at, language)}: ${e.kind}${e.overruled === null ? '' : ` (${words.overruled}: ${e.overruled})`}`)),
    heading(1, unmasked(words.withdrawals)),
    ...list([...new Set(gone)]),
  ];
}
