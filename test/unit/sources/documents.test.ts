// Word, OpenDocument and rich text: the words of the body, a count of what is not in them, and what is wrong with a file.

import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../shared/sources/read.ts';
import type { ReadSource } from '../../../shared/sources/source.ts';
import { docx, header, odt, p, short, utf8 } from './files.ts';

function ok(name: string, bytes: Uint8Array): ReadSource {
  const back = readSource(name, bytes);
  if (!back.ok) throw new Error(back.code);
  return back;
}
const lines = (name: string, bytes: Uint8Array): string[] => short(ok(name, bytes).paragraphs);
const code = (name: string, bytes: Uint8Array): string => {
  const back = readSource(name, bytes);
  return back.ok ? 'ok' : back.code;
};

describe('a Word document', () => {
  it('gives paragraphs, soft breaks and tabs', () => {
    expect(lines('a.docx', docx(p('Vi så ', 'økning', '<w:r><w:br/><w:t>på to linjer &amp; mer</w:t><w:tab/><w:t>etter</w:t><w:noBreakHyphen/></w:r>') + p() + p('Slutt')))).toEqual([
      '-|||Vi så økning', '-|||på to linjer & mer\tetter\u2011', '-|||Slutt',
    ]);
  });

  it('as another program writes it', async () => {
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: ['I: Hva økte?', 'Informant: Ålesund, Ærøy og Østli.', 'I: Når?', 'Informant: 2018.'].map((t) => new Paragraph({ children: [new TextRun({ text: t.slice(0, 3), bold: true }), new TextRun(t.slice(3))] })) }] }));
    expect(lines('a.docx', new Uint8Array(bytes))).toEqual(['I|||Hva økte?', 'Informant|||Ålesund, Ærøy og Østli.', 'I|||Når?', 'Informant|||2018.']);
  });

  it('takes tables by row, and insertions but not deletions, and says what it left out', () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    const back = ok('a.docx', docx([
      `<w:tbl><w:tr>${cell('00:00:05')}${cell('I')}${cell('Hva økte?')}</w:tr><w:tr>${cell('00:00:09')}${cell('Informant')}${cell('Alt.')}</w:tr><w:tr>${cell('00:00:10')}${cell('I')}${cell('Ja.')}</w:tr></w:tbl>`,
      p('<w:ins w:id="1"><w:r><w:t>Satt inn. </w:t></w:r></w:ins>', '<w:del w:id="2"><w:r><w:delText>Borte</w:delText></w:r></w:del>', '<w:moveFrom w:id="3"><w:r><w:t>Flyttet</w:t></w:r></w:moveFrom>', 'Igjen.'),
      p('<w:r><w:footnoteReference w:id="1"/></w:r>', '<w:r><w:commentReference w:id="1"/></w:r>', 'Fot.', '<w:r><w:drawing><pic:pic/></w:drawing></w:r>'),
      p('<mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:t>I ramme</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>I ramme</w:t></w:r></mc:Fallback></mc:AlternateContent>'),
      p('<w:r><w:instrText>PAGE</w:instrText></w:r>'),
    ].join(''), { 'word/header1.xml': header('Hemmelig'), 'word/footer1.xml': header('') }));
    expect(short(back.paragraphs)).toEqual([
      'I|5000||Hva økte?', 'Informant|9000||Alt.', 'I|10000||Ja.', 'I|||Satt inn. Igjen.', 'I|||Fot.', 'I|||I ramme',
    ]);
    expect(Object.fromEntries(back.warnings.map((w) => [w.code, w.count]))).toEqual({ tables: 1, 'tracked-changes': 3, footnotes: 1, comments: 1, pictures: 1, headers: 1 });
  });

  it('is refused with a reason', () => {
    const ole = (inside: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(40).fill(0), ...[...inside].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(code('a.doc', ole('WordDocument'))).toBe('old-word');
    expect(code('a.docx', ole('EncryptedPackage'))).toBe('encrypted');
    expect(code('a.docx', docx(p('ord')).slice(0, 300))).toBe('damaged');
    expect(code('a.docx', docx('<w:p><w:r><w:t>ikke lukket'))).toBe('damaged');
    expect(code('a.docx', utf8('bare tekst'))).toBe('damaged');
    expect(code('a.docx', new Uint8Array())).toBe('empty');
    expect(code('a.docx', docx(p() + p('  ')))).toBe('no-text');
    expect(code('a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toBe('unknown-form');
    expect(code('a.html', utf8('<html>'))).toBe('unknown-form');
    expect(code('a.docx', docx('<!DOCTYPE a [<!ENTITY b "bbbb">]><w:p><w:r><w:t>&b;</w:t></w:r></w:p>'))).toBe('damaged');
    expect(code('a.docx', docx(p('a'.repeat(40 * 1024 * 1024))))).toBe('too-large');
  });
});

describe('an OpenDocument text', () => {
  it('gives paragraphs with the spaces that count, and says what it left out', () => {
    const back = ok('a.odt', odt([
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>Borte</text:p></text:deletion></text:changed-region></text:tracked-changes>',
      '<text:h text:outline-level="1">Intervju  på\n rådhuset</text:h>',
      '<text:p>I: Hva<text:s text:c="2"/>økte?<text:line-break/>Og når?<text:note><text:note-body><text:p>fotnote</text:p></text:note-body></text:note></text:p>',
      '<text:list><text:list-item><text:p><text:span>Informant:</text:span> Alt.<office:annotation><text:p>kommentar</text:p></office:annotation></text:p></text:list-item></text:list>',
      '<text:p><draw:frame><draw:image/><svg:desc>beskrivelse</svg:desc></draw:frame>I: Ja.</text:p>',
      '<table:table><table:table-row><table:table-cell><text:p>År</text:p></table:table-cell><table:table-cell><text:p>2018</text:p></table:table-cell></table:table-row></table:table>',
    ].join('')));
    expect(short(back.paragraphs)).toEqual(['-|||Intervju på rådhuset', 'I|||Hva  økte?', 'I|||Og når?', 'Informant|||Alt.', 'I|||Ja.', 'I|||År\t2018']);
    expect(Object.fromEntries(back.warnings.map((w) => [w.code, w.count]))).toEqual({ 'tracked-changes': 1, footnotes: 1, comments: 1, pictures: 1, tables: 1 });
  });

  it('is refused with a reason', () => {
    expect(code('a.odt', odt('<text:p>x</text:p>', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'))).toBe('encrypted');
    expect(code('a.odt', odt('<text:p>x'))).toBe('damaged');
    expect(code('a.odt', odt(''))).toBe('no-text');
  });
});

describe('rich text', () => {
  const rtf = (body: string): Uint8Array => Uint8Array.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}{\\colortbl;\\red0\\green0\\blue0;}{\\*\\generator Prog;}{\\info{\\title Skjult}}\\pard\\plain ${body}}`, (c) => c.charCodeAt(0));

  it('gives words by code page and by Unicode, and the marks', () => {
    expect(lines('a.rtf', rtf('Vi s\\\'e5 at {\\b \\\'f8kningen} var \\u230\\\'e6rlig\\line og \\u-10179?\\u-8704? mer\\tab slutt\\par\r\nNeste \\endash  linje\\~her \\{klamme\\}\\par'))).toEqual([
      '-|||Vi så at økningen var ærlig', '-|||og 😀 mer\tslutt', '-|||Neste – linje\u00a0her {klamme}',
    ]);
  });

  it('reads a table by row, leaves out what is not running text, and says so', () => {
    const back = ok('a.rtf', rtf('{\\header Topp}{\\pict\\wmetafile8 0102}\\trowd Taler\\cell Tekst\\cell\\row\\trowd I\\cell Ja\\cell\\row\\pard Ord{\\footnote Note}{\\deleted borte}.{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt lenke}}\\par'));
    expect(short(back.paragraphs)).toEqual(['-|||Taler\tTekst', '-|||I\tJa', '-|||Ord.lenke']);
    expect(Object.fromEntries(back.warnings.map((w) => [w.code, w.count]))).toEqual({ headers: 1, pictures: 1, tables: 1, footnotes: 1, 'tracked-changes': 1 });
  });

  it('that ends too early is damaged', () => {
    expect(code('a.rtf', rtf('Ord\\par').slice(0, -1))).toBe('damaged');
  });
});
