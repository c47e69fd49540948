// `feltbok report`: the cross-case document, refused where the check before an export says stop.

import { languages, type Language } from '../../model/language.ts';
import type { Finding, FindingCode } from '../../disclosure/check.ts';
import { readTemplate, writeReport, type Template } from '../../report/index.ts';
import { CliFailure, openStudy, parseArguments, required, type ArgumentSpec, type CliArguments, type CliIo } from './io.ts';

export const reportSpec: ArgumentSpec = {
  positional: ['Studiefilen'],
  values: ['out', 'internal', 'coreq', 'amounts', 'template', 'lang'],
  usage: 'report S.feltbok --out R.docx [--internal I.docx] [--coreq C.docx] [--amounts T.xlsx] [--template M.docx] [--lang nb|nn|en]',
};

export async function report(argv: readonly string[], io: CliIo): Promise<void> {
  const args = parseArguments(argv, reportSpec);
  const out = required(args, 'out', reportSpec);
  refuseSameFile(args);
  const asked = args.values.get('lang');
  if (asked !== undefined && !isLanguage(asked)) throw new CliFailure(`Valget --lang skal være ${languages.join(', ')}, ikke «${asked}».`);
  const template = await templateOf(args, io);
  const { store, linkingKey } = await openStudy(args.positional[0]!, args, io, 'rows-only');
  const [study] = await store.all('study');
  const written = await writeReport(store, linkingKey, { language: asked ?? study?.documentLanguage ?? 'nb', now: new Date(), template });
  const stops = written.findings.filter((f) => f.severity === 'stop');
  if (stops.length > 0) throw new CliFailure(...stopLines(stops));
  for (const line of warnLines(written.findings.filter((f) => f.severity === 'warn'))) io.out(line);
  const saved = await save(io, out, written.report);
  if (saved.kept !== null) {
    const list = await written.changed();
    if (list) await save(io, saved.path.replace(/\.docx$/i, ' endret.docx'), list);
  }
  for (const beside of ['internal', 'coreq', 'amounts'] as const) {
    const path = args.values.get(beside);
    if (path !== undefined) await save(io, path, await written[beside]());
  }
}

/** The styles asked for; null, with a line that says so, where the standard ones are used. */
async function templateOf(args: CliArguments, io: CliIo): Promise<Template | null> {
  const path = args.values.get('template');
  if (path === undefined) return null;
  const read = readTemplate(await io.read(path));
  if (!read.ok) {
    io.out(read.code === 'damaged' ? `Malen ${path} kan ikke leses som et Word-dokument. Rapporten er laget med standardstilene.` : `Malen ${path} har ingen overskriftsstiler. Rapporten er laget med standardstilene.`);
    return null;
  }
  const { missing } = read.template;
  if (missing.length > 0) io.out(`Malen ${path} mangler stilene ${missing.join(', ')}. Standardstilene er brukt for dem.`);
  return read.template;
}

/** One document must not be written over another. */
function refuseSameFile(args: CliArguments): void {
  const named = ['out', 'internal', 'coreq', 'amounts', 'template'].flatMap((name) => {
    const path = args.values.get(name);
    return path === undefined ? [] : [{ name, path }];
  });
  for (const [i, { name, path }] of named.entries()) {
    const same = named.slice(i + 1).find((other) => other.path === path);
    if (same) throw new CliFailure(`Valgene --${name} og --${same.name} viser til samme fil.`);
  }
}

/** Says so where the file lies elsewhere than was asked for. */
async function save(io: CliIo, path: string, bytes: Uint8Array): ReturnType<CliIo['writeDocument']> {
  const saved = await io.writeDocument(path, bytes);
  if (saved.kept !== null) io.out(`Noen har skrevet i ${saved.kept}, og den er ikke rørt. Det nye er lagret som ${saved.path}.`);
  return saved;
}

const isLanguage = (word: string): word is Language => (languages as readonly string[]).includes(word);

const said: Partial<Record<FindingCode, string>> = {
  unchecked: 'er ikke sett gjennom med navnelisten slik teksten og listen er nå',
  'changed-without-key': 'er endret siden de ble sett gjennom, og koblingsnøkkelen er ikke med',
  'pseudonym-in-text': 'inneholder et pseudonym',
  'exact-amount-of-one-user': 'oppgir et nøyaktig beløp for én bruker',
  'quote-gone': 'siterer et notat som er borte',
  'quote-emptied': 'siterer ord som er rettet bort',
  'quote-of-third-person': 'siterer et notat om en enkeltbruker',
  'rests-on-withdrawn': 'er knyttet til utdrag eller tall som ble borte da noen trakk seg',
  'recognisable-in-text': 'setter diagnose eller hendelse sammen med alder, familie, opphav eller årstall',
  'sensitive-in-text': 'forteller om barn, død, vold eller dom uten at to personer har godkjent ordlyden',
  'size-range-few': 'oppgir innbyggertall som passer på færre enn tre kommuner i utvalget',
  'population-in-text': 'oppgir et innbyggertall som kan røpe kommunen',
  'county-in-text': 'oppgir fylket til kommunen',
};

const worthALook: Partial<Record<FindingCode, string>> = {
  'name-in-text': 'Et navn fra navnelisten står i teksten og er maskert',
  'possible-name': 'Et ord ligner på et navn fra navnelisten og er ikke maskert',
  'likely-name': 'Et ord ser ut som et navn som ikke står i navnelisten',
  'third-person-in-example': 'Et eksempel ser ut til å fortelle om en enkeltbruker',
  'small-cell': 'Utvalgstabellen viser fylker eller KOSTRA-grupper for færre enn tre kommuner',
  'case-order-county': 'Kommunene i en størrelsesklasse står i fylkenes rekkefølge',
  'case-order-kostra': 'Kommunene i en størrelsesklasse står i KOSTRA-gruppenes rekkefølge',
  'withdrawn-since-export': 'Noen har trukket seg etter forrige rapport',
  'rests-on-gone': 'Et eksempel bygger på utdrag eller tall som er borte',
  'size-phrase-in-text': 'En størrelsesbetegnelse passer på feil kommune',
  'county-in-text': 'Et fylke står i teksten',
};

const countsOf = (findings: readonly Finding[]): Map<FindingCode, number> => {
  const counts = new Map<FindingCode, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

/** What somebody should look at, though it stops nothing; never the text itself. */
const warnLines = (warnings: readonly Finding[]): string[] =>
  [...countsOf(warnings)].map(([code, n]) => `Se over (${n}): ${worthALook[code] ?? `personvernkontrollen melder ${code}`}.`);

/** One line a kind of finding: never the text itself, which may hold the very name. */
function stopLines(stops: readonly Finding[]): string[] {
  return [...countsOf(stops)].map(([code, n]) =>
    `Rapporten er ikke skrevet: ${n} ${n === 1 ? 'tekst' : 'tekster'} ${said[code] ?? `er stanset av personvernkontrollen (${code})`}. Se personvernkontrollen i programmet.`);
}
