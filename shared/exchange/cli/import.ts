// `feltbok import`: transcripts and documents into a case; all files or none, into a new study file.

import { seen } from '../../changes/clock.ts';
import type { Stamper } from '../../changes/stamp.ts';
import type { MemoryStore } from '../../changes/memory-store.ts';
import { importSources, knownFiles, knownLabels, type NewSource } from '../../commands/sources.ts';
import { run } from '../../commands/run.ts';
import { newId } from '../../model/ids.ts';
import type { CaseRow } from '../../model/rows.ts';
import { sourceKinds, type SourceKind } from '../../model/vocabulary.ts';
import { readSourceFile } from '../../sources/read-file.ts';
import type { ReadSource } from '../../sources/source.ts';
import { streamBundle } from '../bundle.ts';
import { faultLine, previewLines } from './import-lines.ts';
import { CliFailure, openStudy, parseArguments, passphraseOf, required, type ArgumentSpec, type CliArguments, type CliIo } from './io.ts';

export const importSpec: ArgumentSpec = {
  positional: ['Studiefilen', 'Filen som skal importeres'],
  more: true,
  values: ['case', 'interview', 'kind', 'out'],
  flags: ['again', 'no-speakers', 'preview'],
  usage: 'import S.feltbok FIL... --case K07 [--interview K07-I1] [--kind transcript|notes|written] [--again] [--no-speakers] [--coder NAVN] --out T.feltbok | --preview',
};

interface Taken { readonly path: string; readonly name: string; readonly sha256: string; readonly read: ReadSource }

export async function importFiles(argv: readonly string[], io: CliIo): Promise<void> {
  const args = parseArguments(argv, importSpec);
  const [study = '', ...paths] = args.positional;
  const pseudonym = required(args, 'case', importSpec);
  const preview = args.flags.has('preview');
  const out = preview ? null : required(args, 'out', importSpec);
  if (out !== null) await refuseOverwriting(out, study, paths, io);
  const kind = kindIn(args);
  const opened = await openStudy(study, args, io, 'from-log');
  const { store } = opened;
  if (opened.differing > 0) throw new CliFailure(`${study} er ikke i orden: ${opened.differing} rader er andre enn endringsloggen sier. Kjør feltbok check. Ingenting er importert.`);
  const owner = await caseOf(store, pseudonym);
  const interview = await interviewOf(store, owner, args.values.get('interview'));
  const stamper = await stamperOf(store, args.values.get('coder'));
  const taken = await readAll(paths, { known: await knownLabels(store, owner.id), speakers: !args.flags.has('no-speakers') }, io);
  const known = await knownFiles(store);
  for (const t of taken) for (const line of previewLines(t.name, t.read, known.get(t.sha256) ?? null)) io.out(line);
  if (out === null) return;
  const done = await run(store, stamper, importSources, { case: owner.id, interview, sources: taken.map((t) => sourceOf(t, kind)), again: args.flags.has('again') });
  if ('refused' in done) throw new CliFailure(refusedLine(done.refused, done.params));
  const passphrase = opened.sealed ? await passphraseOf(args, io) : undefined;
  const written = await streamBundle(store, {
    programVersion: io.programVersion, linkingKey: opened.linkingKey, attachments: opened.attachments, drafts: opened.drafts,
    ...(passphrase === undefined ? {} : { passphrase }),
  });
  await io.write(out, written.pieces);
  io.out(`Importert i ${owner.pseudonym}: ${taken.length} ${taken.length === 1 ? 'kilde' : 'kilder'}. Skrevet til ${out}.`);
}

async function refuseOverwriting(out: string, study: string, paths: readonly string[], io: CliIo): Promise<void> {
  if (await io.samePlace(out, study)) throw new CliFailure('Valget --out viser til studiefilen selv. Den skrives aldri over: Velg et annet navn.');
  for (const path of paths) {
    if (await io.samePlace(out, path)) throw new CliFailure(`Valget --out viser til ${path}, som skal importeres. Velg et annet navn.`);
  }
}

function kindIn(args: CliArguments): SourceKind | null {
  const word = args.values.get('kind');
  if (word === undefined) return null;
  const kind = sourceKinds.find((k) => k === word);
  if (!kind) throw new CliFailure(`Valget --kind skal være ${sourceKinds.join(', ')}, ikke «${word}».`);
  return kind;
}

async function caseOf(store: MemoryStore, pseudonym: string): Promise<CaseRow> {
  const cases = await store.all('cases');
  const found = cases.find((c) => c.pseudonym.toLowerCase() === pseudonym.toLowerCase() || c.id === pseudonym);
  if (found) return found;
  const names = cases.map((c) => c.pseudonym).toSorted().join(', ');
  throw new CliFailure(`Casekommunen ${pseudonym} finnes ikke i studien. ${names === '' ? 'Studien har ingen.' : `Studien har ${names}.`} Ingenting er importert.`);
}

async function interviewOf(store: MemoryStore, owner: CaseRow, given: string | undefined): Promise<string | null> {
  if (given === undefined) return null;
  const interviews = await store.where('interviews', 'case', owner.id);
  const found = interviews.find((i) => i.code.toLowerCase() === given.toLowerCase() || i.id === given);
  if (found) return found.id;
  const codes = interviews.map((i) => i.code).toSorted().join(', ');
  throw new CliFailure(`Intervjuet ${given} finnes ikke i ${owner.pseudonym}. ${codes === '' ? 'Kommunen har ingen intervjuer.' : `Kommunen har ${codes}.`} Ingenting er importert.`);
}

/** Who writes, on a machine of its own: two programs must never share a clock. */
async function stamperOf(store: MemoryStore, name: string | undefined): Promise<Stamper> {
  const coders = await store.all('coders');
  const names = coders.map((c) => c.name).join(', ');
  const coder = name === undefined ? (coders.length === 1 ? coders[0] : undefined) : coders.find((c) => c.name === name || c.initials === name);
  if (!coder) throw new CliFailure(name === undefined ? `Studien har flere forskere: Oppgi hvem som importerer, med --coder. Studien har ${names}.` : `Forskeren ${name} finnes ikke i studien. Studien har ${names}.`);
  const last = (await store.log()).at(-1)?.clock;
  const start = { millis: 0, counter: 0 };
  return { coder: coder.id, device: newId(), now: Date.now, clock: last ? seen(start, last) : start };
}

/** Every file is read before anything is said of any: one line for each that cannot be. */
async function readAll(paths: readonly string[], options: Parameters<typeof readSourceFile>[2], io: CliIo): Promise<Taken[]> {
  const taken: Taken[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    try {
      const bytes = await io.read(path);
      const name = path.replace(/^.*[\\/]/, '');
      const { read, sha256 } = await readSourceFile(name, bytes, options);
      if (read.ok) taken.push({ path, name: name.normalize('NFC'), sha256, read });
      else problems.push(faultLine(path, read.code));
    } catch (error) {
      if (!(error instanceof CliFailure)) throw error;
      problems.push(...error.lines);
    }
  }
  if (problems.length > 0) throw new CliFailure(...problems, 'Ingenting er importert.');
  return taken;
}

const sourceOf = ({ name, sha256, read }: Taken, kind: SourceKind | null): NewSource => {
  const spoken = read.paragraphs.some((p) => p.speaker !== null || p.from !== null);
  return { kind: kind ?? (spoken ? 'transcript' : 'written'), title: '', origin: { name, sha256 }, paragraphs: read.paragraphs };
};

function refusedLine(code: string, params: Readonly<Record<string, string | number>> = {}): string {
  const { name = '', pseudonym = '' } = params;
  if (code === 'source-known') return `${name} er allerede importert, i ${pseudonym}. Ta den inn en gang til med --again. Ingenting er importert.`;
  if (code === 'case-withdrawn') return `${pseudonym} har trukket seg. Ingenting er importert.`;
  return `Importen er stanset (${code}). Ingenting er importert.`;
}
