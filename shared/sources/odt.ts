// OpenDocument text (odt): the text of the body, and a count of what is not in it.

import { Flow } from './flow.ts';
import type { Parts } from './package-parts.ts';
import { SourceFault, warningsOf, type RawDocument, type WarningCode } from './source.ts';
import { walkXml, type XmlElement } from './xml.ts';

const space = 'urn:oasis:names:tc:opendocument:xmlns:';
/** `text:p` and the like, whatever prefix the file uses. */
const nameOf = ({ local, uri }: XmlElement): string => (uri.startsWith(space) ? `${uri.slice(space.length).split(':')[0]}:${local}` : local);

/** Left out with all that is in it, and what to say of it. */
const leftOut: Readonly<Record<string, WarningCode | null>> = {
  'text:note': 'footnotes', 'office:annotation': 'comments', 'text:tracked-changes': null, 'office:forms': null,
  'svg-compatible:title': null, 'svg-compatible:desc': null,
};
const counted: Readonly<Record<string, WarningCode>> = { 'drawing:image': 'pictures', 'table:table': 'tables', 'text:changed-region': 'tracked-changes' };

/** Throws a `SourceFault` where the body is sealed, missing or damaged. */
export function readOdt(parts: Parts): RawDocument {
  if (isEncrypted(parts)) throw new SourceFault('encrypted');
  const content = parts.read('content.xml');
  if (!content) throw new SourceFault('damaged');
  const counts: Partial<Record<WarningCode, number>> = {};
  const count = (code: WarningCode): void => { counts[code] = (counts[code] ?? 0) + 1; };
  const flow = new Flow();
  let skipping = 0;
  let afterSpace = true;
  const add = (text: string): void => {
    flow.add(text);
    afterSpace = /\s$/.test(text);
  };
  walkXml(content, {
    open: (e) => {
      const name = nameOf(e);
      if (counted[name]) count(counted[name]);
      if (skipping > 0 || name in leftOut) {
        if (skipping === 0 && leftOut[name]) count(leftOut[name]);
        skipping++;
        return;
      }
      if (name === 'text:p' || name === 'text:h') {
        flow.openParagraph();
        afterSpace = true;
      } else if (name === 'table:table-row') flow.openRow();
      else if (name === 'table:table-cell') flow.openCell();
      else if (name === 'text:s') add(' '.repeat(Math.min(1_000, Number(e.attribute('c') ?? 1) || 1)));
      else if (name === 'text:tab') add('\t');
      else if (name === 'text:line-break') add('\n');
    },
    close: (e) => {
      if (skipping > 0) {
        skipping--;
        return;
      }
      const name = nameOf(e);
      if (name === 'text:p' || name === 'text:h') flow.closeParagraph();
      else if (name === 'table:table-row') flow.closeRow();
    },
    text: (text) => {
      if (skipping > 0 || !flow.inParagraph || text === '') return;
      // Runs of white space are one space, as the format says; those that count are elements of their own.
      const even = text.replaceAll(/[ \t\r\n]+/g, ' ');
      add(afterSpace ? even.replace(/^ /, '') : even);
      if (even === ' ') afterSpace = true;
    },
  });
  return { paragraphs: flow.paragraphs, warnings: warningsOf(counts) };
}

function isEncrypted(parts: Parts): boolean {
  const manifest = parts.read('META-INF/manifest.xml');
  let found = false;
  if (manifest) walkXml(manifest, { open: (e) => { found ||= e.local === 'encryption-data'; } });
  return found;
}
