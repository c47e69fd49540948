// Rich text (rtf): the words of the body. Looks, fonts and pictures are left out. After Microsoft's «RTF Specification 1.9.1».

import { decodeWindows1252 } from './decode.ts';
import { Flow } from './flow.ts';
import { SourceFault, warningsOf, type RawDocument, type WarningCode } from './source.ts';

/** Groups that hold no running text, and what to say of them. `\*` marks all others that a reader may pass over. */
const leftOut: Readonly<Record<string, WarningCode | null>> = {
  fonttbl: null, colortbl: null, stylesheet: null, info: null, filetbl: null, listtable: null, listoverridetable: null, revtbl: null,
  rsidtbl: null, themedata: null, colorschememapping: null, latentstyles: null, datastore: null, generator: null, fldinst: null,
  xe: null, tc: null, pntext: null, listtext: null, nonshppict: null, header: 'headers', headerl: 'headers', headerr: 'headers',
  headerf: 'headers', footer: 'headers', footerl: 'headers', footerr: 'headers', footerf: 'headers', footnote: 'footnotes',
  annotation: 'comments', atnid: null, atnauthor: null, pict: 'pictures', object: 'pictures',
};
/** Starred groups that do have text of the body, or something to count. */
const read = new Set(['shppict', 'annotation']);
const signs: Readonly<Record<string, string>> = {
  tab: '\t', line: '\n', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', endash: '–', emdash: '—',
  '~': '\u00a0', _: '\u2011', '-': '\u00ad', '{': '{', '}': '}', '\\': '\\',
};
const pages: Readonly<Record<number, string>> = { 10000: 'macintosh', 65001: 'utf-8' };

interface Group { skipped: boolean; deleted: boolean; /** Characters that follow a `\u` for older readers. */ fallback: number; starred: boolean; fresh: boolean }

const token = /\\([a-zA-Z]+)(-?\d+)? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gs;

/** `source` holds one character a byte. Throws a `SourceFault` where the groups do not end. */
export function readRtf(source: string): RawDocument {
  const flow = new Flow();
  const counts: Partial<Record<WarningCode, number>> = {};
  const count = (code: WarningCode | null | undefined): void => { if (code) counts[code] = (counts[code] ?? 0) + 1; };
  const groups: Group[] = [];
  let page = 'windows-1252';
  let pending: number[] = [];
  let toSkip = 0;
  let inRow = false;
  const flush = (): void => {
    if (pending.length > 0) flow.add(decodePage(Uint8Array.from(pending), page));
    pending = [];
  };
  const group = (): Group => groups.at(-1) ?? { skipped: true, deleted: false, fallback: 1, starred: false, fresh: false };
  const visible = (): boolean => !group().skipped && !group().deleted;
  const endParagraph = (): void => {
    flush();
    flow.closeParagraph();
    flow.openParagraph();
  };
  const say = (text: string): void => {
    flush();
    if (visible()) flow.add(text);
  };
  flow.openParagraph();
  token.lastIndex = 0;
  for (let m = token.exec(source); m; m = token.exec(source)) {
    const [, word, number, hex, sign, brace, text] = m;
    if (brace === '{') {
      flush();
      groups.push({ ...group(), skipped: groups.length > 0 && group().skipped, starred: false, fresh: true });
      toSkip = 0;
    } else if (brace === '}') {
      flush();
      groups.pop();
      toSkip = 0;
      if (groups.length === 0) break;
    } else if (word !== undefined) {
      const value = number === undefined ? null : Number(number);
      const here = group();
      if (here.fresh && !here.skipped && (word in leftOut || (here.starred && !read.has(word)))) {
        count(leftOut[word]);
        here.skipped = true;
      }
      here.fresh = false;
      if (word === 'bin') token.lastIndex += Math.max(0, value ?? 0);
      else if (word === 'ansicpg') page = pages[value ?? 0] ?? `windows-${value}`;
      else if (word === 'mac') page = 'macintosh';
      else if (word === 'uc') here.fallback = Math.max(0, value ?? 1);
      else if (word === 'deleted') {
        if (value !== 0 && visible()) count('tracked-changes');
        here.deleted = value !== 0;
      } else if (word === 'revised' && value !== 0 && visible()) count('tracked-changes');
      else if (word === 'plain') here.deleted = false;
      else if (!visible()) continue;
      else if (word === 'u') {
        say(String.fromCharCode(((value ?? 0) + 65_536) % 65_536));
        toSkip = here.fallback;
      } else if (word === 'trowd') {
        if (!inRow) count('tables');
        inRow = true;
      } else if (word === 'par' || word === 'sect' || word === 'page') {
        if (word === 'par') inRow = false;
        endParagraph();
      } else if (word === 'row') endParagraph();
      else if (word === 'cell' || word === 'nestcell') say('\t');
      else if (signs[word] !== undefined) say(signs[word]);
    } else if (hex !== undefined) {
      if (toSkip > 0) toSkip--;
      else if (visible()) pending.push(Number.parseInt(hex, 16));
    } else if (sign !== undefined) {
      if (sign === '*') group().starred = true;
      else if (sign === '\n' || sign === '\r') endParagraph();
      else if (toSkip > 0) toSkip--;
      else if (signs[sign] !== undefined) say(signs[sign]);
    } else if (text !== undefined && groups.length > 0) {
      const rest = text.slice(toSkip);
      toSkip = Math.max(0, toSkip - text.length);
      group().fresh = false;
      if (visible()) for (const c of rest) pending.push(c.charCodeAt(0) & 0xff);
    }
  }
  flush();
  if (groups.length > 0) throw new SourceFault('damaged');
  flow.closeParagraph();
  return { paragraphs: flow.paragraphs, warnings: warningsOf(counts) };
}

function decodePage(bytes: Uint8Array, page: string): string {
  if (page === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(page).decode(bytes);
  } catch {
    // A code page that no browser knows.
    return decodeWindows1252(bytes);
  }
}
