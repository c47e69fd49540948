// The interface's texts: every key is used, and nynorsk and English are really translated, with the same
// variables. That no key is missing the compiler sees already.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import en from '../../renderer/i18n/en/index.ts';
import nb from '../../renderer/i18n/nb/index.ts';
import nn from '../../renderer/i18n/nn/index.ts';
import { root } from '../../electron/launch/build.ts';

/** Words that are spelled alike in Norwegian and English, or are names. */
const alikeInEnglish = new Set([
  'feltbok', 'pseudonym', 'status', 'kostra', 'person', 'informant', 'start', 'format', 'system', 'transport', 'original', 'type', 'sum',
  'bokmål', 'norsk bokmål', 'nynorsk', 'norsk nynorsk', 'english', 'electron',
]);

/** Bokmål spellings that nynorsk does not have. */
const onlyBokmal = new Set([
  'ikke', 'hva', 'hvem', 'hvor', 'hvorfor', 'hvordan', 'hvilke', 'hvilken', 'hvilket', 'hvis', 'hver', 'hvert', 'jeg', 'noe', 'noen',
  'fra', 'mye', 'mer', 'flere', 'samme', 'siden', 'en', 'et', 'være', 'gjøre', 'gjør', 'ble', 'dem', 'annen', 'kommer', 'skriver',
  'velger', 'legger', 'lagres', 'slettes', 'vises', 'brukes', 'åpne', 'åpnes', 'uten', 'selv', 'deres', 'navn', 'navnet', 'kommunene',
  'kommunens', 'hjem', 'takket', 'trukket',
]);

type Texts = ReadonlyMap<string, string>;

/** `namespace:path.to.key` for every text. */
function flat(texts: object): Texts {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') found.set(`${path[0] ?? ''}:${path.slice(1).join('.')}`, value);
    else for (const [name, inner] of Object.entries(value as object)) visit(inner, [...path, name]);
  };
  visit(texts, []);
  return found;
}

/** A singular may leave the count out: "one note". */
const variables = (text: string): string =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]))].filter((name) => name !== 'count').sort().join(' ');
const wordsOf = (text: string): string[] =>
  text.replace(/\{\{[^}]*\}\}/g, ' ').toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== '');

function translationProblems(): string[] {
  const [source, nynorsk, english] = [flat(nb), flat(nn), flat(en)];
  const problems: string[] = [];
  for (const [key, text] of source) {
    for (const [language, other] of [['nn', nynorsk.get(key)], ['en', english.get(key)]] as const) {
      if (other === undefined) {
        problems.push(`${language} ${key}: missing`);
        continue;
      }
      if (variables(text) !== variables(other)) problems.push(`${language} ${key}: other variables than in nb`);
    }
    const bare = text.replace(/\{\{[^}]*\}\}/g, '').trim();
    if (/\p{L}{2}/u.test(bare) && english.get(key) === text && !alikeInEnglish.has(bare.replace(/[^\p{L} ]/gu, '').trim().toLowerCase())) {
      problems.push(`en ${key}: not translated: ${text}`);
    }
    const foreign = wordsOf(nynorsk.get(key) ?? '').filter((word) => onlyBokmal.has(word));
    if (foreign.length > 0) problems.push(`nn ${key}: bokmål in nynorsk: ${foreign.join(', ')}`);
  }
  return problems;
}

interface Mentions { readonly whole: Set<string>; readonly patterns: RegExp[] }

/** Every string of the sources, and every template with something fixed in it, as a pattern. */
function mentions(): Mentions {
  const whole = new Set<string>();
  const heads = new Set<string>();
  for (const folder of ['renderer', 'shared']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file) || file.startsWith('i18n')) continue;
      const source = ts.createSourceFile(file, readFileSync(join(root, folder, file), 'utf8'), ts.ScriptTarget.Latest, false);
      const visit = (node: ts.Node): void => {
        if (ts.isStringLiteralLike(node)) whole.add(node.text);
        else if (ts.isTemplateExpression(node)) heads.add(patternOf(node));
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  }
  return { whole, patterns: [...heads].filter((pattern) => pattern !== '').map((pattern) => new RegExp(`^${pattern}$`)) };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/** Empty where the template is no key: it has spaces, or nothing fixed beside a dot. */
function patternOf(node: ts.TemplateExpression): string {
  const fixed = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  if (fixed.some((text) => !/^[\w.:-]*$/.test(text)) || !/\w[.:]|[.:]\w/.test(fixed.join(''))) return '';
  return fixed.map(escaped).join('.+');
}

function unusedKeys(): string[] {
  const { whole, patterns } = mentions();
  const unused: string[] = [];
  for (const key of flat(nb).keys()) {
    const withSpace = key.replace(/_(zero|one|two|few|many|other)$/, '');
    const bare = withSpace.slice(withSpace.indexOf(':') + 1);
    const named = whole.has(bare) || whole.has(withSpace);
    if (!named && !patterns.some((pattern) => pattern.test(bare) || pattern.test(withSpace))) unused.push(`${key}: used nowhere`);
  }
  return unused;
}

export const textProblems = (): string[] => [...translationProblems(), ...unusedKeys()];
