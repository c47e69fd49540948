// The look of an institution's own Word template: its styles, found by their names, take the place of ours. Where it
// lacks one, ours stays. Only styles, list numbering and colours are taken; its text, pictures and macros are not.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { partsOf } from '../sources/package-parts.ts';
import { SourceFault } from '../sources/source.ts';
import { walkXml } from '../sources/xml.ts';

export interface Template {
  readonly styles: string;
  readonly numbering: string | null;
  readonly theme: Uint8Array | null;
  /** Style id by the style's name, small letters. */
  readonly ids: ReadonlyMap<string, string>;
  /** Names of Word's styles that the report needs and the template lacks: ours are used for them. */
  readonly missing: readonly string[];
}

/** `damaged`: no Word file that can be read. `no-styles`: without any heading style. */
export type TemplateRead = { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly code: 'damaged' | 'no-styles' };

/** Word keeps the English names in the file whatever its language; a few programs write the Norwegian ones. */
const aliases: Readonly<Record<string, string>> = {
  'overskrift 1': 'heading 1', 'overskrift 2': 'heading 2', 'overskrift 3': 'heading 3', tittel: 'title', undertittel: 'subtitle', sitat: 'quote', bildetekst: 'caption', listeavsnitt: 'list paragraph',
};
const needed = ['heading 1', 'heading 2', 'heading 3', 'title', 'caption', 'quote'] as const;

const styleElement = /<w:style\b[^>]*>.*?<\/w:style>/gs;
const nameOf = (style: string): string => {
  const name = (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '').toLowerCase();
  return aliases[name] ?? name;
};
const idOf = (style: string): string => /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '';

export function readTemplate(bytes: Uint8Array): TemplateRead {
  try {
    const parts = partsOf(bytes);
    const text = (name: string): string | null => {
      const part = parts.read(name);
      if (part === undefined) return null;
      walkXml(part, {});
      return strFromU8(part);
    };
    if (parts.read('word/document.xml') === undefined) return { ok: false, code: 'damaged' };
    const styles = text('word/styles.xml');
    const found = [...(styles?.matchAll(styleElement) ?? [])].map(([style]) => style).filter((style) => /w:type="(?:paragraph|table|character)"/.test(style));
    const ids = new Map(found.map((style) => [nameOf(style), idOf(style)]));
    if (styles === null || !needed.some((name) => name.startsWith('heading') && ids.has(name))) return { ok: false, code: 'no-styles' };
    const theme = parts.read('word/theme/theme1.xml') ?? null;
    // A theme with a picture in it refers to a file that does not come along.
    const isWhole = theme !== null && !strFromU8(theme).includes('r:embed');
    return { ok: true, template: { styles, numbering: text('word/numbering.xml'), theme: isWhole ? theme : null, ids, missing: needed.filter((name) => !ids.has(name)) } };
  } catch (error) {
    if (error instanceof SourceFault) return { ok: false, code: 'damaged' };
    throw error;
  }
}

/** The file with the template's styles. */
export function inTemplate(docx: Uint8Array, template: Template): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(docx);
  const own = [...strFromU8(parts['word/styles.xml']!).matchAll(styleElement)].map(([style]) => style);
  const renamed = new Map(own.flatMap((style) => {
    const theirs = template.ids.get(nameOf(style));
    return theirs === undefined || theirs === '' ? [] : [[idOf(style), theirs] as const];
  }));
  const mapped = (xml: string): string => xml.replaceAll(/(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)(")/g, (_, before: string, id: string, after: string) => before + (renamed.get(id) ?? id) + after);
  const taken = new Set(template.ids.values());
  const added = own.filter((style) => !renamed.has(idOf(style)) && !taken.has(idOf(style))).map((style) => mapped(style).replace(/ w:default="(?:1|true)"/, ''));
  const shown = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, /^word\/(?:document|header\d*|footer\d*|comments|footnotes|endnotes)\.xml$/.test(name) ? strToU8(mapped(strFromU8(part))) : part]));
  return new Uint8Array(zipSync({
    ...shown,
    'word/styles.xml': strToU8(theirLists(template.styles).replace('</w:styles>', `${added.join('')}</w:styles>`)),
    'word/numbering.xml': strToU8(bothLists(strFromU8(parts['word/numbering.xml']!), template.numbering)),
    ...(template.theme === null || !parts['word/theme/theme1.xml'] ? {} : { 'word/theme/theme1.xml': template.theme }),
  }, { level: 6 }));
}

/** Their lists get numbers past all of ours. */
const past = 5_000;
const theirLists = (xml: string): string =>
  xml.replaceAll(/(<w:(?:numId|abstractNumId) w:val="|<w:(?:num|abstractNum)\b[^>]*? w:(?:numId|abstractNumId)=")(\d+)"/g, (_, before: string, n: string) => `${before}${n === '0' && before.startsWith('<w:numId') ? 0 : Number(n) + past}"`);

function bothLists(ours: string, theirs: string | null): string {
  if (theirs === null) return ours;
  const lists = theirLists(theirs).replaceAll(/<w:lvlPicBulletId [^>]*\/>/g, '');
  const [abstract, concrete] = [/<w:abstractNum\b.*?<\/w:abstractNum>/gs, /<w:num\b[^>]*?(?:\/>|>.*?<\/w:num>)/gs].map((element) => [...lists.matchAll(element)].map(([found]) => found).join(''));
  const root = /<w:numbering\b[^>]*>/.exec(ours)![0];
  const firstOfOurs = ours.search(/<w:num\b/);
  const at = firstOfOurs < 0 ? ours.indexOf('</w:numbering>') : firstOfOurs;
  return (ours.slice(0, at) + abstract + ours.slice(at).replace('</w:numbering>', `${concrete}</w:numbering>`)).replace(root, withNamesOf(root, /<w:numbering\b[^>]*>/.exec(theirs)?.[0] ?? ''));
}

/** The names that their elements use, known in ours too. */
function withNamesOf(ours: string, theirs: string): string {
  const names = [...theirs.matchAll(/ xmlns:([\w.-]+)="[^"]*"/g)].filter(([, prefix]) => !ours.includes(` xmlns:${prefix!}=`)).map(([declared]) => declared);
  const ignorable = [...new Set([ours, theirs].flatMap((root) => /mc:Ignorable="([^"]*)"/.exec(root)?.[1]?.split(/\s+/) ?? []))].join(' ');
  const declared = ours.replace(/>$/, `${names.join('')}>`);
  if (ignorable === '') return declared;
  return /mc:Ignorable="/.test(declared) ? declared.replace(/mc:Ignorable="[^"]*"/, `mc:Ignorable="${ignorable}"`) : declared.replace(/>$/, ` mc:Ignorable="${ignorable}">`);
}
