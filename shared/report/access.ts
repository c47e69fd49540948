// Access (innsyn): everything the study holds about one informant, as a Word file marked confidential. It is made from
// the rows themselves, so that what was withdrawn but not erased is in it too; nothing that others said is.

import { citationText, citedDocuments } from '../attachments/citing.ts';
import type { Reader } from '../changes/store.ts';
import { redactor, safe, unmasked, type SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import { byOrder } from '../model/order.ts';
import type { NoteRow, Row, TextRow } from '../model/rows.ts';
import { assessmentLabels, channelLabels, hedgeLabels, label, legalGroundLabels, modeLabels } from '../model/terms.ts';
import { roles } from '../templates/roles.ts';
import { formatAmount } from '../text/amounts/index.ts';
import { attachedFiles } from './access-attachments.ts';
import { printedText, spokenAmounts, spokenBlocks, type Said } from './access-sources.ts';
import { accessWords } from './access-words.ts';
import { heading, paragraph, type Block } from './blocks.ts';
import { toWord } from './docx.ts';
import { factTable } from './fact-table.ts';
import { dayOf } from './wording.ts';

export interface AccessOptions { readonly language: Language; readonly now: Date }

/** Throws where there is no such informant. */
export async function accessDocument(reader: Reader, informant: string, linkingKey: LinkingKey | null, { language, now }: AccessOptions): Promise<Uint8Array<ArrayBuffer>> {
  const words = accessWords[language];
  return toWord({
    language, title: unmasked(words.title), stamp: unmasked(words.stamp), table: unmasked(words.table), pageWord: unmasked(words.page),
    blocks: await accessBlocks(reader, informant, linkingKey, language), now,
  });
}

export async function accessBlocks(reader: Reader, id: string, key: LinkingKey | null, language: Language): Promise<Block[]> {
  const words = accessWords[language];
  const f = words.fields;
  const [person, [study]] = await Promise.all([reader.get('informants', id), reader.all('study')]);
  if (!person || !study) throw new Error('no such informant');
  const owner = await reader.get('cases', person.case);
  const [informants, interviews, notes, codings, amounts, assessments, contacts, promises, exports, codes] = await Promise.all([
    reader.all('informants'), reader.where('interviews', 'case', person.case), reader.where('notes', 'case', person.case), reader.where('codings', 'case', person.case),
    reader.where('amounts', 'case', person.case), reader.where('assessments', 'case', person.case), reader.where('contacts', 'case', person.case),
    reader.where('promises', 'case', person.case), reader.all('exports'), reader.all('codes'),
  ]);
  // Names of others give way; the person's own and the municipality's stand.
  const others = key && { ...key, cases: key.cases.filter((c) => c.case !== person.case), informants: key.informants.filter((i) => i.informant !== id), names: key.names.filter((n) => n.case !== person.case || n.kind !== 'municipality') };
  const mask = redactor({ study, informants: informants.filter((i) => i.id !== id) }, others, { language });
  const say = (text: string): SafeText => mask.redact(text, { case: person.case });
  const ownKey = key && { ...key, cases: key.cases.filter((c) => c.case === person.case), informants: key.informants.filter((i) => i.informant === id), names: key.names.filter((n) => n.case === person.case && n.kind === 'municipality') };
  const own = redactor({ study, informants: [person] }, ownKey, { language });
  const printed: Said = { text: say, isOwn: (part) => own.masks(part, { case: person.case }).length > 0 };
  const day = (iso: string | null): string => (iso === null ? '' : dayOf(iso, language));
  const codeName = (code: string): string => codes.find((c) => c.id === code)?.label[language] ?? '';
  const heads = [unmasked(words.what), unmasked(words.value)] as const;
  const given = (g: { readonly date: string; readonly version: string } | null): string => (g === null ? '' : [day(g.date), g.version === '' ? '' : `${words.version} ${g.version}`].filter((x) => x !== '').join(', '));
  const table = (caption: string, rows: Parameters<typeof factTable>[2]): Block => factTable(unmasked(caption), heads, rows);

  const mine = interviews.filter((i) => i.present.includes(id) || i.attendance.some((a) => a.informant === id)).toSorted((a, b) => ((a.startedAt ?? '') < (b.startedAt ?? '') ? -1 : 1));
  const said = notes.filter((n) => n.speaker === id).toSorted((a, b) => (a.interview === b.interview ? byOrder(a, b) : a.at < b.at ? -1 : 1));
  const saidIds = new Set(said.map((n) => n.id));
  const role = roles.find((r) => r.slug === person.role)?.label[language] ?? person.role;
  const lines = async (n: NoteRow): Promise<Block[]> => {
    const texts = (await reader.where('texts', 'owner', n.id)).toSorted((a, b) => a.n - b.n);
    const versions = new Map(texts.map((t) => [t.id, t]));
    const print = (t: TextRow): Promise<SafeText> => printedText(reader, t, versions, language, printed);
    const raw = texts.find((t) => t.id === n.text);
    const written = n.written === null ? undefined : texts.find((t) => t.id === n.written);
    const earlier = texts.filter((t) => t.id !== raw?.id && t.id !== written?.id);
    const tags = [...new Set(codings.filter((c) => c.note === n.id).map((c) => codeName(c.code)))].filter((x) => x !== '');
    const at = `${Math.floor(n.elapsed / 60_000)} min${n.verbatim ? `, ${words.verbatim}` : ''}${n.withdrawnAt === null ? '' : `, ${words.taken}`}`;
    return [
      ...paragraph(unmasked(`${at}:`), raw ? await print(raw) : say('')),
      ...(written ? paragraph(unmasked(`${words.written}:`), await print(written)) : []),
      ...(earlier.length > 0 ? paragraph(unmasked(`${words.earlier}:`), ...(await Promise.all(earlier.map(print))).map((t) => safe`«${t}»`)) : []),
      ...(tags.length > 0 ? paragraph(unmasked(`${words.codes}: ${tags.join(', ')}.`)) : []),
    ];
  };
  const noted: Block[] = [];
  for (const i of mine) {
    const of = said.filter((n) => n.interview === i.id);
    if (of.length === 0) continue;
    noted.push(heading(2, unmasked(`${i.code}${i.startedAt === null ? '' : `, ${day(i.startedAt)}`}`)));
    for (const n of of) noted.push(...(await lines(n)));
  }
  const none = (blocks: readonly Block[]): Block[] => (blocks.length > 0 ? [...blocks] : paragraph(unmasked(words.none)));
  const spoken = await spokenAmounts(reader, person, amounts);
  const ownAmounts = amounts.filter((a) => a.status !== 'dismissed' && (a.note === null ? spoken.has(a.id) : saidIds.has(a.note)));
  const [sources, attachments, withdrawals] = await Promise.all([reader.where('sources', 'case', person.case), reader.all('attachments'), reader.all('withdrawals')]);
  const documents = citedDocuments({ cases: owner ? [owner] : [], informants, interviews, sources, attachments, withdrawals });
  const files = await attachedFiles(reader, mine, say, day);
  const ownAssessments = assessments.filter((a) => a.informant === id);
  const ownContacts = contacts.filter((c) => c.informant === id).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const link = key?.informants.find((i) => i.informant === id);
  const first = mine[0]?.startedAt;
  const used = first == null ? [] : exports.filter((e) => Date.parse(e.at) >= Date.parse(first));
  return [
    { kind: 'title', text: unmasked(words.title) },
    { kind: 'subtitle', text: unmasked(`${words.stamp} · ${person.pseudonym}`) },
    ...paragraph(unmasked(words.intro)),
    heading(1, unmasked(words.study)),
    table(words.study, [
      [f.title, study.title], [f.purpose, study.researchQuestions.map((q) => q.text).join(' ')], [f.controller, study.controller || study.institution], [f.sikt, study.siktReference],
      [f.ground, study.legalGround === null ? '' : label(legalGroundLabels, study.legalGround, language)], [f.end, day(study.projectEnd)], [f.access, study.access],
    ]),
    heading(1, unmasked(words.about)),
    table(words.about, [
      [f.pseudonym, person.pseudonym], [f.initials, person.initials], [f.role, role], [f.roleOther, person.roleOther], [f.oral, given(person.informedOrally)], [f.writing, given(person.informedInWriting)],
      [f.consent, day(person.consentAt)], [f.recording, person.recordingAllowed === null ? '' : person.recordingAllowed ? words.yes : words.no], [f.withdrawn, day(person.withdrawnAt)],
      [f.promises, promises.filter((p) => p.by === id).map((p) => say(p.text)).join('; ')],
    ]),
    heading(1, unmasked(words.key)),
    ...(key === null ? paragraph(unmasked(words.noKey)) : [table(words.key, [[f.name, link?.name ?? ''], [f.email, link?.email ?? ''], [f.phone, link?.phone ?? ''], [f.municipality, key.cases.find((c) => c.case === owner?.id)?.name ?? '']])]),
    heading(1, unmasked(words.contacts)),
    ...none(ownContacts.length === 0 ? [] : [table(words.contacts, ownContacts.map((c) => [`${day(c.date)}, ${label(channelLabels, c.channel, language)}`, say([c.text, c.outcome].filter((x) => x !== '').join(' – '))] as const))]),
    heading(1, unmasked(words.interviews)),
    ...none(mine.length === 0 ? [] : [table(words.interviews, mine.map((i: Row<'interviews'>) => [i.code, [i.startedAt === null ? '' : day(i.startedAt), label(modeLabels, i.mode, language), i.present.length > 1 ? words.group : words.alone].filter((x) => x !== '').join(', ')] as const))]),
    heading(1, unmasked(words.notes)),
    ...none(noted),
    heading(1, unmasked(words.spoken)),
    ...none(await spokenBlocks(reader, person, new Set(mine.map((i) => i.id)), printed, words, language)),
    heading(1, unmasked(words.attachments)),
    ...none(files.length === 0 ? [] : [...paragraph(unmasked(words.attachmentsText)), table(words.attachments, files)]),
    heading(1, unmasked(words.amounts)),
    ...none(ownAmounts.length === 0 ? [] : [table(words.amounts, ownAmounts.map((a) => [
      a.low === null ? hedgeLabels['ikke-oppgitt'][language] : formatAmount({ low: a.low, high: a.high ?? undefined, from: a.from ?? undefined, hedge: a.hedge ?? undefined, unit: a.unit }, language),
      say([a.measure, a.year === null ? '' : String(a.year), a.category === null || a.measure.includes(codeName(a.category)) ? '' : codeName(a.category), citationText(a.cites, documents, language) ?? ''].filter((x) => x !== '').join(', ') || '–'),
    ] as const))]),
    heading(1, unmasked(words.assessments)),
    ...none(ownAssessments.length === 0 ? [] : [table(words.assessments, ownAssessments.map((a) => [codeName(a.code), label(assessmentLabels, a.value, language)] as const))]),
    heading(1, unmasked(words.exports)),
    ...none(used.length === 0 ? [] : [...paragraph(unmasked(words.exportsText)), { kind: 'list', items: used.map((e) => unmasked(`${day(e.at)}: ${e.kind}`)) }]),
  ];
}
