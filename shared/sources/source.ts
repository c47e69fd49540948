// What a file turns into on its way to becoming a source (kilde): paragraphs, and what of the file is not in them.

/** The file forms that are read, by the ending that they usually have. */
export const sourceForms = ['docx', 'odt', 'rtf', 'pdf', 'txt', 'md', 'vtt', 'srt'] as const;
export type SourceForm = (typeof sourceForms)[number];

/** One line of a document before speakers and times are looked for; subtitles bring theirs. */
export interface RawParagraph {
  /** Without line breaks. */
  readonly text: string;
  readonly speaker?: string | null;
  readonly from?: number | null;
  readonly to?: number | null;
}

/** A paragraph as it is stored: never blank, without line breaks, NFC. Its speaker's label and times are taken out of the text. */
export interface SourceParagraph {
  readonly text: string;
  /** As the file calls the speaker; null: nobody is named. */
  readonly speaker: string | null;
  /** Milliseconds into the recording. */
  readonly from: number | null;
  readonly to: number | null;
}

export type WarningCode =
  | 'pictures'
  /** Kept, each row as one paragraph. */
  | 'tables'
  | 'footnotes'
  | 'comments'
  /** Insertions are taken in, deletions left out. */
  | 'tracked-changes'
  /** Headers and footers. */
  | 'headers'
  /** Notes and styles between subtitles. */
  | 'cue-notes'
  /** Subtitles that begin before the one above, or end before they begin; times that cannot hold are left out. */
  | 'odd-times'
  /** The file ends in the middle of a character. */
  | 'cut-short';
/** What of the file is not in the paragraphs, or not as it stood there. */
export interface SourceWarning { readonly code: WarningCode; readonly count: number }

/** What a reader of one form gives. */
export interface RawDocument {
  readonly paragraphs: readonly RawParagraph[];
  readonly warnings: readonly SourceWarning[];
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

export interface ReadSource {
  readonly ok: true;
  readonly form: SourceForm;
  /** Null for forms that say it themselves. */
  readonly encoding: Encoding | null;
  readonly paragraphs: readonly SourceParagraph[];
  readonly warnings: readonly SourceWarning[];
}

/** Why a file was not read; nothing of it has been taken in. */
export type SourceFaultCode =
  | 'empty'
  /** Text by its name, but not by its bytes. */
  | 'not-text'
  /** Word's format from before 2007. */
  | 'old-word'
  /** It has a password. */
  | 'encrypted'
  | 'damaged'
  | 'unknown-form'
  | 'too-large'
  /** It opened, and there is nothing to read in it. */
  | 'no-text';
export interface UnreadSource { readonly ok: false; readonly code: SourceFaultCode }

/** Thrown inside the readers only; `readSource` hands it over as a value. */
export class SourceFault extends Error {
  readonly code: SourceFaultCode;
  constructor(code: SourceFaultCode) {
    super(code);
    this.code = code;
  }
}

/** The warnings behind counts; those that counted nothing are left out. */
export const warningsOf = (counts: Partial<Record<WarningCode, number>>): SourceWarning[] =>
  (Object.entries(counts) as [WarningCode, number][]).filter(([, count]) => count > 0).map(([code, count]) => ({ code, count }));
