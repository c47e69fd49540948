// `feltbok check`: is the study sound?

import { checkStudy, type Problem, type ProblemCode } from '../../changes/check.ts';
import type { OpenedBundle } from '../bundle.ts';
import { CliFailure, count, openStudy, parseArguments, type ArgumentSpec, type CliIo } from './io.ts';

export const checkSpec: ArgumentSpec = { positional: ['Studiefilen'], usage: 'check S.feltbok' };

export async function check(argv: readonly string[], io: CliIo): Promise<void> {
  const args = parseArguments(argv, checkSpec);
  const opened = await openStudy(args.positional[0]!, args, io, 'as-written');
  const lines = [...checkStudy(opened.store).map(problemLine), ...checkKey(opened), ...checkAttachments(opened)];
  if (lines.length > 0) throw new CliFailure(...lines);
  io.out(soundLine(opened));
}

export function soundLine({ store, manifest, linkingKey, attachments }: OpenedBundle): string {
  const cases = [...store.rows.cases.values()];
  const included = cases.filter((c) => c['status'] === 'inkludert' && c['withdrawnAt'] === null).length;
  const numbered = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;
  const kept = store.rows.attachments.size;
  const documents = kept === 0 ? '' : attachments.size > 0 ? `, med ${numbered(attachments.size, 'vedlegg', 'vedlegg')}` : `, uten innholdet i ${numbered(kept, 'vedlegg', 'vedlegg')}`;
  return `I orden: ${[
    numbered(included, 'casekommune', 'casekommuner'),
    numbered(store.rows.interviews.size, 'intervju', 'intervjuer'),
    numbered(store.rows.notes.size, 'notat', 'notater'),
    numbered(store.rows.codings.size, 'utdrag', 'utdrag'),
    numbered(store.rows.amounts.size, 'tallopplysning', 'tallopplysninger'),
    numbered(store.rows.cells.size, 'kommuneeksempel', 'kommuneeksempler'),
    numbered(manifest.counts['changes'] ?? 0, 'endring', 'endringer'),
  ].join(', ')}, ${linkingKey ? 'med' : 'uten'} koblingsnøkkel${documents}.`;
}

const said: Readonly<Record<ProblemCode, (detail: string) => string>> = {
  'study-count': (n) => `filen skal ha nøyaktig én studie, men har ${n}`,
  'row-invalid': (field) => `feltet ${field} har en verdi som ikke er gyldig`,
  'unknown-field': (field) => `feltet ${field} finnes ikke i tabellen`,
  'reference-missing': (detail) => `viser til en rad som ikke finnes (${detail})`,
  'reference-deleted': (detail) => `hører til en rad som er slettet (${detail})`,
  'anchor-mismatch': (quote) => `utdraget «${quote}» står ikke der det skal i teksten`,
  'hash-mismatch': () => 'teksten stemmer ikke med kontrollsummen sin',
  'edits-mismatch': (what) => `versjonen følger ikke av den forrige (${what})`,
  'natural-id': () => 'id-en er en annen enn nøkkelen gir',
  'order-invalid': (order) => `rekkefølgen «${order}» er ikke gyldig`,
  'row-differs-from-log': (field) => `feltet ${field} er et annet enn endringsloggen sier; loggen gjelder`,
  'row-not-in-log': () => 'raden finnes ikke etter endringsloggen; loggen gjelder',
  'log-without-row': () => 'raden mangler, men finnes etter endringsloggen; loggen gjelder',
  'change-invalid': (change) => `endringsloggen har en endring som ikke passer (${change})`,
};

export const problemLine = ({ code, table, id, detail }: Problem): string => `${table} ${id}: ${said[code](detail)}.`.replace(' :', ':');

/** The linking key names cases and informants of this study only. */
function checkKey({ store, linkingKey }: OpenedBundle): string[] {
  if (!linkingKey) return [];
  const lost = [
    ...linkingKey.cases.filter((c) => !store.rows.cases.has(c.case)).map((c) => c.case),
    ...linkingKey.informants.filter((i) => !store.rows.informants.has(i.informant)).map((i) => i.informant),
    ...linkingKey.names.flatMap((n) => (n.case !== null && !store.rows.cases.has(n.case) ? [n.case] : [])),
  ];
  return [...new Set(lost)].map((id) => `koblingsnøkkelen: viser til en rad som ikke finnes (${id}).`);
}

function checkAttachments({ store, attachments }: OpenedBundle): string[] {
  // A file saved without its documents has none of them; one that has some should have all.
  const lacking = attachments.size === 0 ? [] : [...store.rows.attachments.keys()].filter((id) => !attachments.has(id));
  return [...lacking.map((id) => `vedlegg ${id}: innholdet mangler i filen.`), ...wrongAttachments({ store, attachments })];
}

function wrongAttachments({ store, attachments }: Pick<OpenedBundle, 'store' | 'attachments'>): string[] {
  return [...attachments].flatMap(([id, { sha256 }]) => {
    const row = store.rows.attachments.get(id);
    if (!row) return [`vedlegg ${id}: hører ikke til noen rad.`];
    return row['sha256'] === sha256 ? [] : [`vedlegg ${id}: innholdet stemmer ikke med kontrollsummen.`];
  });
}
