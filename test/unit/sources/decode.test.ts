// Bytes to text: the same words come out of every encoding and line end they went in with.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../shared/sources/decode.ts';
import { linesOf } from '../../../shared/sources/lines.ts';
import { readSource } from '../../../shared/sources/read.ts';
import { utf8, wide, windows } from './files.ts';

const said = 'Vi så at søknadene økte på Østsiden – «ærlig talt».';

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', utf8(said), 'utf-8'],
    ['utf-8 with a mark', utf8(`\ufeff${said}`), 'utf-8'],
    ['utf-16le with a mark', wide(said, 'le', true), 'utf-16le'],
    ['utf-16be with a mark', wide(said, 'be', true), 'utf-16be'],
    ['utf-16le without', wide(said, 'le', false), 'utf-16le'],
    ['utf-16be without', wide(said, 'be', false), 'utf-16be'],
    ['windows-1252', windows(said), 'windows-1252'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: said, encoding, cutShort: false });
  });

  it('of an old Mac', () => {
    const bytes = Uint8Array.from('Vi s\u008c at s\u00bfknadene \u00bfkte', (c) => c.charCodeAt(0));
    expect(decodeText(bytes)).toMatchObject({ text: 'Vi så at søknadene økte', encoding: 'macintosh' });
  });

  it('is still UTF-8 where the file was cut in the middle of a letter, and says so', () => {
    const bytes = utf8('Vi så at det økte på');
    expect(decodeText(bytes.subarray(0, -1))).toEqual({ text: 'Vi så at det økte p', encoding: 'utf-8', cutShort: true });
    expect(decodeText(windows('Ikke p\u00e5'))).toMatchObject({ text: 'Ikke på', encoding: 'windows-1252' });
  });

  it('is none for what is no text', () => {
    for (const bytes of [Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 1, 2, 3, 0, 0, 0]), Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256)]) {
      expect(readSource('samtale.txt', bytes)).toEqual({ ok: false, code: 'not-text' });
    }
  });

  // Letters of the field's languages, in lines; at least one word, so that there is something to tell by.
  const line = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzæøåÆØÅéü ,.–«»0123456789'), minLength: 1, maxLength: 60 });
  const lines = fc.array(line, { minLength: 1, maxLength: 12 }).map((all) => [said, ...all]);
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
  const encode = fc.constantFrom<(text: string) => Uint8Array>(
    utf8, (t) => utf8(`\ufeff${t}`), (t) => wide(t, 'le', true), (t) => wide(t, 'be', true), (t) => wide(t, 'le', false), windows,
  );

  it('text out is text in, nothing dropped, whatever the encoding and the line ends', () => {
    fc.assert(fc.property(lines, lineEnd, encode, (all, end, to) => {
      const back = readSource('notat.txt', to(all.join(end)), { speakers: false });
      expect(back.ok && back.paragraphs.map((p) => p.text)).toEqual(all.map((l) => l.trim()).filter((l) => l !== ''));
    }), { numRuns: 300 });
  });

  it('any bytes at all are read or refused, and what is read can be stored', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('txt', 'md', 'vtt', 'srt', 'rtf', 'docx', 'odt'), (bytes, ending) => {
      const back = readSource(`x.${ending}`, bytes);
      if (!back.ok) return;
      for (const { text } of back.paragraphs) {
        expect(linesOf(text)).toEqual([text]);
        expect(new TextDecoder().decode(utf8(text))).toBe(text);
      }
    }), { numRuns: 1_000 });
  });
});
