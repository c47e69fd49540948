// `feltbok report`: the cross-case document, refused where the check before an export says stop.

import { languages, type Language } from '../../model/language.ts';
import type { Finding, FindingCode } from '../../disclosure/check.ts';
import { writeReport } from '../../report/index.ts';
import { CliFailure, openStudy, parseArguments, required, type ArgumentSpec, type CliIo } from './io.ts';

export const reportSpec: ArgumentSpec = {
  positional: ['Studiefilen'],
  values: ['out', 'internal', 'lang'],
  usage: 'report S.feltbok --out R.docx [--internal I.docx] [--lang nb|nn|en]',
};

export async function report(argv: readonly string[], io: CliIo): Promise<void> {
  const args = parseArguments(argv, reportSpec);
  const out = required(args, 'out', reportSpec);
  const internal = args.values.get('internal');
  if (internal === out) throw new CliFailure('Valgene --out og --internal viser til samme fil.');
  const asked = args.values.get('lang');
  if (asked !== undefined && !isLanguage(asked)) throw new CliFailure(`Valget --lang skal være ${languages.join(', ')}, ikke «${asked}».`);
  const { store, linkingKey } = await openStudy(args.positional[0]!, args, io, 'rows-only');
  const [study] = await store.all('study');
  const written = await writeReport(store, linkingKey, { language: asked ?? study?.documentLanguage ?? 'nb', now: new Date() });
  const stops = written.findings.filter((f) => f.severity === 'stop');
  if (stops.length > 0) throw new CliFailure(...stopLines(stops));
  const saved = await save(io, out, written.report);
  if (saved.kept !== null) {
    const list = await written.changed();
    if (list) await save(io, saved.path.replace(/\.docx$/i, ' endret.docx'), list);
  }
  if (internal !== undefined) await save(io, internal, await written.internal());
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
};

/** One line a kind of finding: never the text itself, which may hold the very name. */
function stopLines(stops: readonly Finding[]): string[] {
  const counts = new Map<FindingCode, number>();
  for (const { code } of stops) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, n]) =>
    `Rapporten er ikke skrevet: ${n} ${n === 1 ? 'tekst' : 'tekster'} ${said[code] ?? `er stanset av personvernkontrollen (${code})`}. Se personvernkontrollen i programmet.`);
}
