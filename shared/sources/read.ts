// A file becomes a source: what it is, by its bytes first and its name second, and then what is in it.

import { readCues } from './cues.ts';
import { decodeText } from './decode.ts';
import { readDocx } from './docx.ts';
import { linesOf } from './lines.ts';
import { readOdt } from './odt.ts';
import { partsOf, type Parts } from './package-parts.ts';
import { recognise } from './recognise.ts';
import { readRtf } from './rtf.ts';
import { SourceFault, sourceForms, type Encoding, type RawDocument, type ReadSource, type SourceForm, type UnreadSource } from './source.ts';

/** The largest file that is taken in, bytes. */
export const mostBytes = 200 * 1024 * 1024;
/** The longest text, UTF-16 units: some forty hours of talk. */
const longest = 4_000_000;

export interface ReadOptions {
  /** Initials and pseudonyms of the study, which are speakers even where they speak once. */
  readonly known?: readonly string[];
  /** False: every line is text as it stands. */
  readonly speakers?: boolean;
}

/** Any form but pdf, which takes its time. Never throws for what is in the file: what is wrong with it is a value. */
export function readSource(name: string, bytes: Uint8Array, options: ReadOptions = {}): ReadSource | UnreadSource {
  try {
    checkSize(bytes);
    return sourceIn(documentOf(name, bytes), options);
  } catch (error) {
    return toldFault(error);
  }
}

export const isPdf = (bytes: Uint8Array): boolean => startsWith(bytes, 0x25, 0x50, 0x44, 0x46);

/** Throws a `SourceFault` for a file that is empty or too large to read. */
export function checkSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new SourceFault('empty');
  if (bytes.length > mostBytes) throw new SourceFault('too-large');
}

/** Throws what is no fault of the file. */
export function toldFault(error: unknown): UnreadSource {
  if (error instanceof SourceFault) return { ok: false, code: error.code };
  throw error;
}

/** Throws a `SourceFault` where there is nothing to read in the document, or too much. */
export function sourceIn({ form, encoding, document }: Opened, { known = [], speakers = true }: ReadOptions): ReadSource {
  const paragraphs = speakers ? recognise(document.paragraphs, known)
    : document.paragraphs.map(({ text, from = null, to = null }) => ({ text, speaker: null, from, to }));
  if (paragraphs.length === 0) throw new SourceFault('no-text');
  if (paragraphs.reduce((sum, p) => sum + p.text.length + 1, 0) > longest) throw new SourceFault('too-large');
  return { ok: true, form, encoding, paragraphs, warnings: document.warnings };
}

export interface Opened { readonly form: SourceForm; readonly encoding: Encoding | null; readonly document: RawDocument }

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((b, i) => bytes[i] === b);

function documentOf(name: string, bytes: Uint8Array): Opened {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new SourceFault(hasWide(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-word');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return packaged(partsOf(bytes));
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return { form: 'rtf', encoding: null, document: readRtf(bytesAsText(bytes)) };
  // By its name a document, by its bytes none.
  if (ending === 'docx' || ending === 'odt' || ending === 'rtf' || (ending === 'pdf' && !isPdf(bytes))) throw new SourceFault('damaged');
  if (isPdf(bytes) || (ending !== '' && !(sourceForms as readonly string[]).includes(ending))) throw new SourceFault('unknown-form');
  // No encoding needs more than four bytes a unit: reading it through would only take time.
  if (bytes.length > longest * 4) throw new SourceFault('too-large');
  const { text, encoding, cutShort } = decodeText(bytes);
  const cut = cutShort ? [{ code: 'cut-short' as const, count: 1 }] : [];
  const cues = ending === 'vtt' || /^WEBVTT(\s|$)/.test(text) ? 'vtt' : ending === 'srt' ? 'srt' : null;
  const document = cues ? readCues(text, cues) : { paragraphs: linesOf(text).map((line) => ({ text: line })), warnings: [] };
  return { form: cues ?? (ending === 'md' ? 'md' : 'txt'), encoding, document: { ...document, warnings: [...document.warnings, ...cut] } };
}

function packaged(parts: Parts): Opened {
  if (parts.names.includes('word/document.xml') || parts.names.some((n) => n.startsWith('word/'))) return { form: 'docx', encoding: null, document: readDocx(parts) };
  const mime = parts.read('mimetype');
  if (mime && bytesAsText(mime).trim().startsWith('application/vnd.oasis.opendocument.text')) return { form: 'odt', encoding: null, document: readOdt(parts) };
  throw new SourceFault('unknown-form');
}

const bytesAsText = (bytes: Uint8Array): string => {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8_192) text += String.fromCharCode(...bytes.subarray(from, from + 8_192));
  return text;
};

/** True where `word` stands in the bytes as UTF-16, as the parts of an old container are named. */
function hasWide(bytes: Uint8Array, word: string): boolean {
  const wide = [...word].flatMap((c) => [c.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0]!); at >= 0; at = bytes.indexOf(wide[0]!, at + 1)) {
    if (wide.every((b, i) => bytes[at + i] === b)) return true;
  }
  return false;
}
