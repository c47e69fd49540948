// A transcript of the script as a source has it: its paragraphs, read as those of a file are, and the marks in its text.

import { linesOf } from '../../../sources/lines.ts';
import { recognise } from '../../../sources/recognise.ts';
import type { SourceParagraph } from '../../../sources/source.ts';
import { readMarks, type Mark } from './marks.ts';

export interface ReadTranscript {
  /** What the file has. */
  readonly file: string;
  readonly paragraphs: readonly SourceParagraph[];
  /** Places in the text of the source, its paragraphs joined by line breaks. */
  readonly marks: readonly Mark[];
}

/** `known`: whom the labels may stand for. Throws where a mark takes in a time or a label. */
export function readTranscript(marked: string, known: readonly string[]): ReadTranscript {
  const { text: file, marks } = readMarks(marked);
  const lines = linesOf(file);
  const paragraphs = recognise(lines.map((text) => ({ text })), known);
  if (lines.join('\n') !== file.trimEnd() || paragraphs.length !== lines.length) throw new Error('example study: a transcript has blank lines or spaces at their ends');
  let [inFile, inText] = [0, 0];
  const places = paragraphs.map(({ text }, i) => {
    const line = lines[i]!;
    const place = { start: inFile + line.length - text.length, end: inFile + line.length, text: inText };
    inFile += line.length + 1;
    inText += text.length + 1;
    return place;
  });
  const within = ({ start, end, ...mark }: Mark): Mark => {
    const place = places.find((p) => start >= p.start && end <= p.end);
    if (!place) throw new Error(`example study: a mark is not inside what somebody says: ${file.slice(start, end)}`);
    return { ...mark, start: start - place.start + place.text, end: end - place.start + place.text };
  };
  return { file, paragraphs, marks: marks.map(within) };
}
