// A report in an institution's own styles: found by name, ours where the template lacks them, and files that are no templates.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTemplate, writeReport } from '../../../shared/report/index.ts';
import { isAsWritten } from '../../../shared/report/seal.ts';
import { walkXml } from '../../../shared/sources/xml.ts';
import { keyOf, StudyBuilder } from '../disclosure/study.ts';

const now = new Date('2020-03-12T12:00:00');
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const style = (id: string, name: string, more = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';

/** A template as a Norwegian Word saves it: English names, Norwegian ids. */
function template(styles: string, numbering: string | null = null): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${w}><w:body><w:p><w:r><w:t>Malens egen tekst</w:t></w:r></w:p></w:body></w:document>`),
    'word/styles.xml': strToU8(`<w:styles ${w}>${styles}</w:styles>`),
    ...(numbering === null ? {} : { 'word/numbering.xml': strToU8(numbering) }),
  });
}
const norwegian = template(
  [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:sz w:val="21"/></w:rPr></w:style>', style('Overskrift1', 'heading 1', numbered), style('Overskrift2', 'heading 2'),
    style('Overskrift3', 'heading 3'), style('Tittel', 'Title'), style('Bildetekst', 'caption'),
  ].join(''),
  `<w:numbering ${w} xmlns:w99="urn:ny"><w:abstractNum w:abstractNumId="0" w99:ny="1"><w:lvl w:ilvl="0"><w:pStyle w:val="Overskrift1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
);

let b: StudyBuilder;
beforeAll(() => {
  b = new StudyBuilder();
  for (const [i, population] of [3_000, 3_500, 4_000].entries()) {
    b.case(`K0${i + 1}`, { population });
    b.interview(`K0${i + 1}`, 1);
    b.assess(`K0${i + 1}`, 'bpa', 'betydelig');
  }
});

async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const read = readTemplate(bytes);
  if (!read.ok) throw new Error(read.code);
  return (await writeReport(b.store, keyOf({}), { language: 'nb', now, template: read.template })).report;
}

describe('A template', () => {
  it('gives the report its styles by name, whatever their ids, and nothing of its text', async () => {
    const report = await written(norwegian);
    const files = unzipSync(report);
    const document = strFromU8(files['word/document.xml']!);
    expect(document).toContain('<w:pStyle w:val="Overskrift1"/>');
    expect(document).not.toContain('w:val="Heading1"');
    expect(document).not.toContain('Malens egen tekst');
    const styles = strFromU8(files['word/styles.xml']!);
    expect(styles.match(/w:styleId="Overskrift1"/g)).toHaveLength(1);
    expect(styles).not.toMatch(/<w:name w:val="heading 1"\/><w:basedOn/i);
    // Every style that the text uses is there, once.
    const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map((m) => m[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of document.matchAll(/<w:pStyle w:val="([^"]*)"/g)) expect(ids).toContain(used);
    for (const name of ['word/styles.xml', 'word/numbering.xml', 'word/document.xml']) expect(() => walkXml(files[name]!, {})).not.toThrow();
    expect(isAsWritten(report)).toBe(true);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(report) });
    expect(value).toContain('Hovedfunn');
  });

  it('keeps its own numbering of headings apart from the lists of the report', async () => {
    const files = unzipSync(await written(norwegian));
    const numbering = strFromU8(files['word/numbering.xml']!);
    const list = /<w:numId w:val="(\d+)"/.exec(/w:styleId="Overskrift1".*?<\/w:style>/s.exec(strFromU8(files['word/styles.xml']!))![0])![1]!;
    expect(numbering.match(new RegExp(`<w:num [^>]*w:numId="${list}"`, 'g'))).toHaveLength(1);
    const ids = [...numbering.matchAll(/<w:num [^>]*?w:numId="(\d+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(numbering.lastIndexOf('<w:abstractNum ')).toBeLessThan(numbering.search(/<w:num /));
  });

  it('says which styles it lacks, and ours stand in for them', async () => {
    const read = readTemplate(norwegian);
    expect(read.ok && read.template.missing).toEqual(['quote']);
    expect(strFromU8(unzipSync(await written(norwegian))['word/styles.xml']!)).toContain('w:styleId="Quote"');
    const poor = readTemplate(template(style('Heading1', 'heading 1')));
    expect(poor.ok && poor.template.missing).toEqual(['heading 2', 'heading 3', 'title', 'caption', 'quote']);
    expect((await written(template(style('Heading1', 'Overskrift 1')))).length).toBeGreaterThan(5_000);
  });

  it.each([
    ['no zip', strToU8('ikke en fil'), 'damaged'],
    ['half a zip', norwegian.subarray(0, norwegian.length / 2), 'damaged'],
    ['a zip that is no document', zipSync({ 'a.txt': strToU8('a') }), 'damaged'],
    ['styles that are no XML', template('<w:style'), 'damaged'],
    ['no heading style', template(style('Brodtekst', 'Body Text')), 'no-styles'],
  ] as const)('is refused with its reason: %s', (_, bytes, code) => {
    expect(readTemplate(bytes)).toEqual({ ok: false, code });
  });
});
