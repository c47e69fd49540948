// Small files for the tests, made here: what Word, LibreOffice and the transcription programs write, with invented words.

import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const p = (...runs: readonly string[]): string => `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${runs.map((r) => (r.startsWith('<') ? r : `<w:r><w:t xml:space="preserve">${r}</w:t></w:r>`)).join('')}</w:p>`;

/** A Word document with this body. */
export const docx = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array => zipSync(Object.fromEntries(Object.entries({
  '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
  ...more,
}).map(([name, text]) => [name, strToU8(text)])));

export const header = (text: string): string => `<?xml version="1.0"?><w:hdr xmlns:w="${word}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:hdr>`;

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';

export const odt = (body: string, manifest = ''): Uint8Array => zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'META-INF/manifest.xml': strToU8(`<?xml version="1.0"?><manifest:manifest xmlns:manifest="${oasis}manifest:1.0">${manifest}</manifest:manifest>`),
  'content.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="${oasis}office:1.0" xmlns:text="${oasis}text:1.0" xmlns:table="${oasis}table:1.0" xmlns:draw="${oasis}drawing:1.0" xmlns:svg="${oasis}svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>${body}</office:text></office:body></office:document-content>`),
});

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const windows = (text: string): Uint8Array => Uint8Array.from(text, (c) => ({ '–': 0x96, '’': 0x92, '€': 0x80 })[c] ?? c.charCodeAt(0));
export const wide = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const units = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), order === 'le');
  return new Uint8Array(view.buffer);
};

/** One line a paragraph: `K01 12000-15000 words`. */
export const short = (paragraphs: readonly { readonly text: string; readonly speaker: string | null; readonly from: number | null; readonly to: number | null }[]): string[] =>
  paragraphs.map(({ text, speaker, from, to }) => `${speaker ?? '-'}|${from ?? ''}|${to ?? ''}|${text}`);
