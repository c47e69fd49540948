// Sources (kilder): transcripts, notes and written material of a case, with their texts.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { newId } from '../model/ids.ts';
import { orderAfter } from '../model/order.ts';
import type { CaseRow, InformantRow, Row, SourceRow } from '../model/rows.ts';
import type { SourceKind } from '../model/vocabulary.ts';
import type { SourceParagraph } from '../sources/source.ts';
import { cleanText } from '../text/clean.ts';
import { plan, refuse, type Command } from './command.ts';
import { create } from './edits.ts';
import { speakerEntry, type Speaker } from './source-edits.ts';
import { firstText } from './texts.ts';

export interface NewSource {
  readonly kind: SourceKind;
  /** Empty: called by the case and a number, since a file's name may hold a real one. */
  readonly title: string;
  /** The file that it was read from; null: pasted. */
  readonly origin: { readonly name: string; readonly sha256: string } | null;
  /** As `readSource` gives them: none blank, none with a line break, NFC. */
  readonly paragraphs: readonly SourceParagraph[];
  /** Whom each label stands for; one that is left out is guessed. */
  readonly speakers?: ReadonlyMap<string, Speaker>;
  /** True: taken in although the study has the file. */
  readonly again?: boolean;
  /** The interview that it is of, where it is another than that of the import. */
  readonly interview?: string | null;
}

export interface SourceImport {
  readonly case: string;
  readonly interview: string | null;
  readonly sources: readonly NewSource[];
  /** True: a file that the study has already is taken in once more. */
  readonly again?: boolean;
}

/** Stores the sources of one import as one action; all of them, or none. */
export const importSources: Command<SourceImport, { ids: string[] }> = async (reader, args) => {
  const owner = await reader.get('cases', args.case);
  if (!owner) return refuse('row-gone');
  if (owner.withdrawnAt !== null) return refuse('case-withdrawn', { pseudonym: owner.pseudonym });
  for (const interview of new Set([args.interview, ...args.sources.map((s) => s.interview ?? null)])) {
    if (interview !== null && (await reader.get('interviews', interview))?.case !== owner.id) return refuse('interview-elsewhere', { pseudonym: owner.pseudonym });
  }
  const known = new Map(args.again ? [] : await knownFiles(reader));
  const guess = speakerGuess(await reader.where('informants', 'case', owner.id), await reader.all('coders'));
  const others: { readonly id: string; readonly title: string; readonly order: string }[] = await reader.where('sources', 'case', owner.id);
  const edits: Edit[] = [];
  const ids: string[] = [];
  for (const source of args.sources) {
    if (source.paragraphs.length === 0) return refuse('source-empty', { name: source.origin?.name ?? source.title });
    const held = source.origin && !source.again && known.get(source.origin.sha256);
    if (source.origin && held) return refuse('source-known', { name: source.origin.name, pseudonym: held });
    if (source.origin && !args.again) known.set(source.origin.sha256, owner.pseudonym);
    const id = newId();
    const order = orderAfter(others);
    const title = cleanText(source.title).replaceAll(/\s+/g, ' ').trim() || freeTitle(owner, others);
    // The case, not the interview, is what the text is read with: an interview that is removed leaves the source.
    const text = firstText({ owner: id, scope: owner.id, kind: 'source' }, source.paragraphs.map((p) => p.text).join('\n'));
    edits.push(...text.edits, ...create('sources', {
      id, case: owner.id, interview: source.interview === undefined ? args.interview : source.interview, kind: source.kind, title, text: text.id, origin: source.origin, order,
      paragraphs: placesOf(source.paragraphs), speakers: labelsOf(source.paragraphs).map((label) => speakerEntry(label, source.speakers?.get(label) ?? guess(label))),
    }));
    others.push({ id, title, order });
    ids.push(id);
  }
  return plan('source.import', edits, { ids });
};

/** The pseudonym of the case that has a file, by the file's SHA-256. */
export async function knownFiles(reader: Pick<Reader, 'all'>): Promise<Map<string, string>> {
  const cases = new Map((await reader.all('cases')).map((c) => [c.id, c.pseudonym]));
  return new Map((await reader.all('sources')).flatMap((s) => (s.origin ? [[s.origin.sha256, cases.get(s.case) ?? ''] as const] : [])));
}

function placesOf(paragraphs: readonly SourceParagraph[]): NonNullable<SourceRow['paragraphs']> {
  let at = 0;
  return paragraphs.map(({ text, speaker, from, to }) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, speaker, from, to };
  });
}

/** Each label once, in the order that they speak. */
export const labelsOf = (paragraphs: readonly Pick<SourceParagraph, 'speaker'>[]): string[] =>
  [...new Set(paragraphs.flatMap((p) => (p.speaker === null ? [] : [p.speaker])))];

const asksQuestions = /^(?:i|int|intervjuer|intervjuar|interviewer|moderator|spm|spørsmål|q)[ _-]?\d{0,2}$/;

/** Whom a label says that it is: an informant or a researcher by initials or pseudonym, or by its own word an interviewer. */
export function speakerGuess(informants: readonly InformantRow[], coders: readonly Row<'coders'>[]): (label: string) => Speaker {
  const fold = (word: string): string => word.toLocaleLowerCase('nb');
  return (label) => {
    const informant = informants.find((i) => [i.initials, i.pseudonym].some((word) => word !== '' && fold(word) === fold(label)));
    if (informant) return { informant: informant.id };
    return asksQuestions.test(fold(label)) || coders.some((c) => c.initials !== '' && fold(c.initials) === fold(label)) ? 'interviewer' : 'unknown';
  };
}

/** What the people of a case and the researchers may be called in its transcripts. */
export async function knownLabels(reader: Pick<Reader, 'all' | 'where'>, caseId: string): Promise<string[]> {
  const informants = await reader.where('informants', 'case', caseId);
  const coders = await reader.all('coders');
  return [...informants.flatMap((i) => [i.initials, i.pseudonym]), ...coders.map((c) => c.initials)].filter((word) => word !== '');
}

/** `K07-S1`, `K07-S2` ... */
export function freeTitle({ pseudonym }: Pick<CaseRow, 'pseudonym'>, others: readonly { readonly title: string }[]): string {
  const taken = new Set(others.map((s) => s.title));
  for (let n = 1; ; n++) if (!taken.has(`${pseudonym}-S${n}`)) return `${pseudonym}-S${n}`;
}
