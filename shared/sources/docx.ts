// Word documents (docx): the text of the main part, and a count of what is not in it.

import { Flow } from './flow.ts';
import type { Parts } from './package-parts.ts';
import { SourceFault, warningsOf, type RawDocument, type WarningCode } from './source.ts';
import { walkXml, type XmlElement } from './xml.ts';

const isWord = ({ uri }: XmlElement): boolean => uri.endsWith('/wordprocessingml/2006/main') || uri.endsWith('/wordprocessingml/main');
/** Insertions and deletions, also of moved text. */
const tracked = new Set(['ins', 'del', 'moveTo', 'moveFrom']);
/** Not read: deleted text, and the copy for older programs of what was read already. */
const skipped = ({ local, uri }: XmlElement): boolean =>
  (isWord({ local, uri } as XmlElement) && (local === 'del' || local === 'moveFrom')) || (local === 'Fallback' && uri.endsWith('/markup-compatibility/2006'));

const mainPartOf = (parts: Parts): string | undefined => {
  const rels = parts.read('_rels/.rels');
  let main: string | undefined;
  if (rels) {
    walkXml(rels, {
      open: (e) => {
        if (e.local === 'Relationship' && e.attribute('Type')?.endsWith('/officeDocument')) main ??= e.attribute('Target')?.replace(/^\//, '');
      },
    });
  }
  return main;
};

/** Throws a `SourceFault` where the main part is missing or damaged. */
export function readDocx(parts: Parts): RawDocument {
  const main = mainPartOf(parts) ?? 'word/document.xml';
  const content = parts.read(main);
  if (!content) throw new SourceFault('damaged');
  const counts: Partial<Record<WarningCode, number>> = {};
  const flow = textOf(content, (code) => { counts[code] = (counts[code] ?? 0) + 1; });
  counts.headers = parts.names.filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name)).filter((name) => textOf(parts.read(name)!, () => undefined).paragraphs.length > 0).length;
  return { paragraphs: flow.paragraphs, warnings: warningsOf(counts) };
}

function textOf(part: Uint8Array, count: (code: WarningCode) => void): Flow {
  const flow = new Flow();
  let skipping = 0;
  let inText = false;
  let inProperties = 0;
  walkXml(part, {
    open: (e) => {
      if (isWord(e) && tracked.has(e.local)) count('tracked-changes');
      if (skipping > 0 || (inProperties === 0 && skipped(e))) {
        skipping++;
        return;
      }
      if (isPicture(e)) count('pictures');
      if (isMath(e)) inText = true;
      if (!isWord(e)) return;
      if (e.local === 'pPr' || e.local === 'rPr') inProperties++;
      if (inProperties > 0) return;
      if (e.local === 't') inText = true;
      else if (e.local === 'p') flow.openParagraph();
      else if (e.local === 'tbl') count('tables');
      else if (e.local === 'tr') flow.openRow();
      else if (e.local === 'tc') flow.openCell();
      else if (e.local === 'footnoteReference' || e.local === 'endnoteReference') count('footnotes');
      else if (e.local === 'commentReference') count('comments');
      else if (e.local === 'sym') flow.add(symbol(e.attribute('char')));
      else flow.add(marks[e.local] ?? '');
    },
    close: (e) => {
      if (skipping > 0) {
        skipping--;
        return;
      }
      if (isMath(e)) inText = false;
      if (!isWord(e)) return;
      if (e.local === 'pPr' || e.local === 'rPr') inProperties--;
      if (inProperties > 0) return;
      if (e.local === 't') inText = false;
      else if (e.local === 'p') flow.closeParagraph();
      else if (e.local === 'tr') flow.closeRow();
    },
    text: (text) => { if (inText && skipping === 0) flow.add(text); },
  });
  return flow;
}

const marks: Readonly<Record<string, string>> = {
  tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011', softHyphen: '\u00ad',
};

const isPicture = ({ local, uri }: XmlElement): boolean =>
  (local === 'pic' && uri.endsWith('/picture')) || (local === 'imagedata' && uri === 'urn:schemas-microsoft-com:vml') || (local === 'chart' && uri.endsWith('/chart'));

const isMath = ({ local, uri }: XmlElement): boolean => local === 't' && uri.endsWith('/math');

/** A sign of a symbol font; without the font it is only its number, which is better than nothing. */
function symbol(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16);
  return Number.isInteger(code) && code > 0 && code <= 0xffff ? String.fromCharCode(code) : '';
}
