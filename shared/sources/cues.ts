// Subtitles, WebVTT and SRT: each cue becomes its lines, with the cue's times and its voice.

import { linesOf } from './lines.ts';
import { SourceFault, warningsOf, type RawDocument, type RawParagraph } from './source.ts';

const time = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?`;
const timing = new RegExp(String.raw`^\s*${time}\s*-->\s*${time}(?:\s.*)?$`);

/** Milliseconds; a missing fraction is none. */
const millis = (h: string | undefined, m: string, s: string, f: string | undefined): number =>
  ((Number(h ?? 0) * 60 + Number(m)) * 60 + Number(s)) * 1_000 + Number((f ?? '').padEnd(3, '0'));

interface Cue { readonly from: number; readonly to: number; readonly lines: string[] }

/** Throws a `SourceFault` where there is not one cue. */
export function readCues(text: string, form: 'vtt' | 'srt'): RawDocument {
  const { cues, notes } = cuesOf(text, form);
  if (cues.length === 0) throw new SourceFault('damaged');
  const backward = cues.filter((cue, i) => cue.to < cue.from || cue.from < (cues[i - 1]?.from ?? 0)).length;
  const paragraphs = cues.flatMap(({ from, to: end, lines }) => {
    const to = end < from ? null : end;
    return voicesOf(lines.join('\n'), form).flatMap(({ voice, words }): RawParagraph[] =>
      linesOf(words).map((line) => ({ text: line, speaker: voice, from, to })));
  });
  return { paragraphs, warnings: warningsOf({ 'cue-notes': notes, 'odd-times': backward }) };
}

/**
 * A cue lasts until the next timing line, so that an empty line inside one loses nothing. The line just above a
 * timing line is its number or name, where an empty line or the cue's beginning stands before it.
 */
function cuesOf(text: string, form: 'vtt' | 'srt'): { cues: Cue[]; notes: number } {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const cues: Cue[] = [];
  let notes = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const [, h1, m1, s1, f1, h2, m2, s2, f2] = timing.exec(line) ?? [];
    if (m1 !== undefined) {
      cues.push({ from: millis(h1, m1, s1!, f1), to: millis(h2, m2!, s2!, f2), lines: [] });
    } else if (form === 'vtt' && startsBlock(lines, i)) {
      notes++;
      while (i + 1 < lines.length && lines[i + 1]!.trim() !== '') i++;
    } else if (!isName(lines, i, form)) {
      cues.at(-1)?.lines.push(line);
    }
  }
  return { cues, notes };
}

const startsBlock = (lines: readonly string[], i: number): boolean =>
  /^(NOTE|STYLE|REGION)(\s|$)/.test(lines[i]!) && (lines[i - 1] ?? '').trim() === '';

function isName(lines: readonly string[], i: number, form: 'vtt' | 'srt'): boolean {
  if (!timing.test(lines[i + 1] ?? '')) return false;
  const apart = (lines[i - 1] ?? '').trim() === '';
  return form === 'srt' ? /^\s*\d+\s*$/.test(lines[i]!) : apart;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '\u200e', rlm: '\u200f', quot: '"', apos: "'" };

/** The payload by voice, tags taken out. A voice lasts to its end tag, or to the next voice. */
function voicesOf(payload: string, form: 'vtt' | 'srt'): { voice: string | null; words: string }[] {
  const found: { voice: string | null; words: string }[] = [{ voice: null, words: '' }];
  // SRT has only the markup that players know; `<` may otherwise be a sign in the text.
  const tag = form === 'vtt' ? /<(\/?)([a-z]{0,10})([^<>]{0,500})>/gi : /<(\/?)([biu]|font)((?:\s[^<>]{0,500})?)>/gi;
  let at = 0;
  for (const match of payload.matchAll(tag)) {
    found.at(-1)!.words += payload.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[2]!.toLowerCase() !== 'v') continue;
    const voice = match[1] === '' ? plain(match[3]!.replace(/^\.\S*/, ''), form).trim() : '';
    found.push({ voice: voice === '' ? null : voice, words: '' });
  }
  found.at(-1)!.words += payload.slice(at);
  return found.map(({ voice, words }) => ({ voice, words: plain(words, form) }));
}

const plain = (text: string, form: 'vtt' | 'srt'): string =>
  form === 'vtt' ? text.replaceAll(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole) : text;
