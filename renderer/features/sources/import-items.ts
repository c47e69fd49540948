// What is about to be imported, as the preview shows it and as it is stored.

import type { Speaker } from '../../../shared/commands/source-edits.ts';
import { labelsOf, type NewSource } from '../../../shared/commands/sources.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { InformantRow, InterviewRow } from '../../../shared/model/rows.ts';
import type { SourceKind } from '../../../shared/model/vocabulary.ts';
import { formOf } from '../../../shared/sources/labels.ts';
import type { SourceFile } from '../../../shared/sources/read-file.ts';
import type { ReadSource } from '../../../shared/sources/source.ts';

export interface ImportItem {
  readonly id: string;
  /** The file's name; null: pasted. */
  readonly name: string | null;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly read: ReadSource;
  /** Every line is text as it stands: what looked like speakers are none. */
  readonly plain: boolean;
  /** False: left out of the import. */
  readonly taken: boolean;
  /** The pseudonym of the case that has this very file already; null: none has. */
  readonly heldBy: string | null;
  readonly title: string;
  readonly kind: SourceKind;
  readonly interview: string | null;
  /** Whom each label stands for. */
  readonly speakers: ReadonlyMap<string, Speaker>;
}

const isSpoken = ({ paragraphs }: ReadSource): boolean => paragraphs.some((p) => p.speaker !== null || p.from !== null);

/** The interview whose code stands in the file's name. */
const interviewIn = (name: string | null, interviews: readonly InterviewRow[]): string | null => {
  const words = ` ${(name ?? '').toLocaleLowerCase('nb').replaceAll(/[\s_.,()]+/g, ' ')} `;
  return interviews.find((i) => words.includes(` ${i.code.toLocaleLowerCase('nb')} `))?.id ?? null;
};

interface Found { readonly name: string | null; readonly bytes: Uint8Array; readonly file: SourceFile & { readonly read: ReadSource } }
interface Around {
  readonly interviews: readonly InterviewRow[];
  readonly guess: (label: string) => Speaker;
  /** The pseudonym of the case that has a file, by its SHA-256. */
  readonly known: ReadonlyMap<string, string>;
}

export function itemOf({ name, bytes, file }: Found, { interviews, guess, known }: Around): ImportItem {
  const heldBy = (name !== null && known.get(file.sha256)) || null;
  return {
    id: newId(), name, bytes, sha256: file.sha256, plain: false, taken: heldBy === null, heldBy, title: '', interview: interviewIn(name, interviews),
    ...reread(file.read, guess),
  };
}

/** What follows from how the file was read. */
export const reread = (read: ReadSource, guess: (label: string) => Speaker): Pick<ImportItem, 'read' | 'kind' | 'speakers'> => ({
  read, kind: isSpoken(read) ? 'transcript' : 'written', speakers: new Map(labelsOf(read.paragraphs).map((label) => [label, guess(label)])),
});

/** A label that is neither initials nor a word for a part in the talk, but may be what somebody is called. */
export const isName = (label: string): boolean => formOf(label) === 'name';

/**
 * The source as it is stored. A label that looks like a real name gives way to the pseudonym of whom it stands for, or
 * to the word for an interviewer, so that the name stays out of the study.
 */
export function newSourceOf(item: ImportItem, informants: readonly InformantRow[], interviewer: string): NewSource {
  const asking = [...item.speakers].filter(([label, who]) => isName(label) && who === 'interviewer').map(([label]) => label);
  const called = new Map([...item.speakers.keys()].map((label) => {
    const who = item.speakers.get(label);
    if (!isName(label) || who === undefined || who === 'unknown') return [label, label];
    if (who === 'interviewer') return [label, asking.length === 1 ? interviewer : `${interviewer} ${asking.indexOf(label) + 1}`];
    return [label, informants.find((i) => i.id === who.informant)?.pseudonym ?? label];
  }));
  return {
    kind: item.kind, title: item.title, interview: item.interview, again: item.heldBy !== null,
    origin: item.name === null ? null : { name: item.name.normalize('NFC'), sha256: item.sha256 },
    paragraphs: item.read.paragraphs.map((p) => (p.speaker === null ? p : { ...p, speaker: called.get(p.speaker) ?? p.speaker })),
    speakers: new Map([...item.speakers].map(([label, who]) => [called.get(label) ?? label, who])),
  };
}
