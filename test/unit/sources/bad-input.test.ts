// Files as they come from the world: what can be read is read whole, and what cannot is refused before it costs time.

import { describe, expect, it } from 'vitest';
import { mostBytes, readSource } from '../../../shared/sources/read.ts';
import { short, utf8, windows } from './files.ts';

const read = (name: string, bytes: Uint8Array): string[] => {
  const back = readSource(name, bytes);
  if (!back.ok) throw new Error(back.code);
  return short(back.paragraphs);
};

describe('a text file', () => {
  it('with every line end at once is the same lines', () => {
    expect(read('a.txt', utf8('I: En\r\nInformant: To\rI: Tre\nInformant: Fire\n\rI: Fem'))).toEqual(['I|||En', 'Informant|||To', 'I|||Tre', 'Informant|||Fire', 'I|||Fem']);
  });

  it('with a mark at its beginning and Windows letters is read, the mark left out', () => {
    expect(read('a.txt', utf8('\ufeffI: Hva?\nInformant: Alt.\nI: Når?'))[0]).toBe('I|||Hva?');
    expect(read('a.txt', windows('I: Hva økte på Østli?\nInformant: Alt.\nI: Når?'))[0]).toBe('I|||Hva økte på Østli?');
  });

  it('keeps letters that are made of several, and pictures of faces, as one writes them', () => {
    expect(read('a.txt', utf8('I: A\u030a, o\u0308 og é\nInformant: 👩‍👩‍👧 🇳🇴 😀\nI: Ja.'))).toEqual(['I|||Å, ö og é', 'Informant|||👩‍👩‍👧 🇳🇴 😀', 'I|||Ja.']);
  });

  it('loses single control characters, and nothing else', () => {
    const long = 'Vi så at det økte, og at ingen visste hvorfor. '.repeat(20).trim();
    expect(read('a.txt', utf8(`I: Hva?\nInformant: ${long}\u0007\nI: Når?\u001b`))).toEqual(['I|||Hva?', `Informant|||${long}`, 'I|||Når?']);
  });

  it('keeps characters without width, so that a place in the text is one in the file', () => {
    expect(read('a.txt', utf8('I: hjemme\u00adtjeneste\nInformant: ja\u200bvel\nI: Når?'))).toEqual(['I|||hjemme\u00adtjeneste', 'Informant|||ja\u200bvel', 'I|||Når?']);
  });

  it('with a zero byte is none', () => {
    expect(readSource('a.txt', utf8('I: Hva?\u0000'))).toEqual({ ok: false, code: 'not-text' });
  });

  it('of 50 MB is refused without being read through, and of nothing too', () => {
    expect(readSource('a.txt', new Uint8Array(50 * 1024 * 1024).fill(0x61))).toEqual({ ok: false, code: 'too-large' });
    expect(readSource('a.txt', new Uint8Array(mostBytes + 1))).toEqual({ ok: false, code: 'too-large' });
    expect(readSource('a.txt', new Uint8Array())).toEqual({ ok: false, code: 'empty' });
  });

  it('that is called something else is told by its bytes', () => {
    expect(readSource('a.docx', utf8('I: Hva?'))).toEqual({ ok: false, code: 'damaged' });
    expect(readSource('a.pdf', utf8('I: Hva?'))).toEqual({ ok: false, code: 'damaged' });
    expect(readSource('a.mp3', utf8('I: Hva?'))).toEqual({ ok: false, code: 'unknown-form' });
  });
});

describe('subtitles whose times overlap or go backwards', () => {
  it('are kept in the order of the file, without an end before its beginning, and it is said', () => {
    const back = readSource('a.vtt', utf8('WEBVTT\n\n00:05.000 --> 00:09.000\n<v A>En</v>\n\n00:07.000 --> 00:08.000\n<v B>To</v>\n\n00:02.000 --> 00:01.000\n<v A>Tre</v>'));
    if (!back.ok) throw new Error(back.code);
    expect(short(back.paragraphs)).toEqual(['A|5000|9000|En', 'B|7000|8000|To', 'A|2000||Tre']);
    expect(back.warnings).toEqual([{ code: 'odd-times', count: 1 }]);
  });

  it('are not spoken of where they only overlap', () => {
    const back = readSource('a.srt', utf8('1\n00:00:01,000 --> 00:00:04,000\nEn\n\n2\n00:00:02,000 --> 00:00:03,000\nTo\n'));
    expect(back).toMatchObject({ ok: true, warnings: [] });
  });
});
