// The study file (studiefil, `.feltbok`): what its parts are called and what may be wrong with one. `docs/format.md`
// describes the whole so that it can be read without this program.

import { z } from 'zod';
import { entityTables, type EntityTable } from '../model/tables.ts';

/** Rises when a program of today could no longer read the file. */
export const bundleVersion = 1;

/** Why a file was refused; nothing of it has been taken in. */
export type BundleFaultCode =
  | 'not-a-bundle'
  /** The file ends too early. */
  | 'truncated'
  /** A part is not what the manifest says it was. */
  | 'wrong-hash'
  /** A passphrase is needed. */
  | 'sealed'
  | 'wrong-passphrase'
  /** Written by a newer program. */
  | 'newer-version'
  /** A part is missing, or is not what it should be. */
  | 'damaged-part'
  /** It would unpack to more than a study can be. */
  | 'zip-bomb'
  /** A part has a name that no study file has. */
  | 'bad-path';

/** `readBundle` hands it over as a value; it is thrown where pieces are written, or are read again later. */
export class BundleFault extends Error {
  readonly code: BundleFaultCode;
  readonly part: string | undefined;
  constructor(code: BundleFaultCode, part?: string) {
    super(part === undefined ? code : `${code}: ${part}`);
    this.code = code;
    this.part = part;
  }
}

/** Thrown where a study file would be larger than one can be, before anything is written. */
export class BundleTooLarge extends Error {}

export const manifestPart = 'manifest.json';
export const changesPart = 'changes.jsonl';
export const keyPart = 'key.jsonl';
export const draftsPart = 'drafts.jsonl';
export const readmePart = 'LES-MEG.txt';
export const rowsPart = (table: EntityTable): string => `rows/${table}.jsonl`;
export const attachmentPart = (id: string): string => `attachments/${id}`;

export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const fixedParts = new Set([manifestPart, changesPart, keyPart, draftsPart, readmePart, ...entityTables.map(rowsPart)]);

/** True for the names that a study file's parts may have. */
export function isPartName(name: string): boolean {
  if (fixedParts.has(name)) return true;
  return isAttachmentPart(name) && uuidPattern.test(attachmentOf(name));
}

export const isAttachmentPart = (name: string): boolean => name.startsWith('attachments/');
/** The id of the attachment that the part holds. */
export const attachmentOf = (name: string): string => name.slice('attachments/'.length);

const partSchema = z.strictObject({ size: z.number().int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export const manifestSchema = z.strictObject({
  format: z.literal('feltbok'),
  version: z.literal(bundleVersion),
  /** The version of the program that wrote it. */
  program: z.string().max(60),
  /** The newest schema of the changes in it. */
  schema: z.number().int().positive(),
  study: z.uuid(),
  /** Rows by table, changes, and drafts where there are any. */
  counts: z.record(z.string(), z.number().int().nonnegative()),
  parts: z.record(z.string(), partSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** As much of a manifest as every version has. */
export const manifestHeadSchema = z.object({ format: z.literal('feltbok'), version: z.number().int(), schema: z.number().int() });

/** The most that a file may unpack to, bytes: all parts that are held in memory, and any part against its packed size. */
export const unpackLimits = { total: 2_000_000_000, ratio: 300, freeOfRatio: 32 * 1024 * 1024 } as const;

/** Lies in every file, for whoever finds one without the program. */
export const readme = `Dette er en studiefil fra Feltbok: intervjuer i casekommuner.
Filen er et vanlig zip-arkiv. Tekstene er UTF-8, og hver linje i en .jsonl-fil er ett JSON-objekt.

manifest.json      format, versjon, antall rader, og størrelse og SHA-256 for hver del
rows/<tabell>.jsonl  studien slik den står nå: én rad per linje
changes.jsonl      endringsloggen som radene er bygd av, eldste først
attachments/<id>   vedlegg, hvis noen er lagt med
key.jsonl          koblingsnøkkelen (virkelige navn), bare der den er valgt å følge med
drafts.jsonl       det som var under skriving, bare i sikkerhetskopier

Radene viser til hverandre med id. Notatenes tekst står i rows/texts.jsonl.
`;
