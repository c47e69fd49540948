// What the commands of the command line may touch, and how they say that something is wrong.

import type { ByteSource } from '../byte-source.ts';
import { readBundle, type OpenedBundle, type ReadOptions, type RefusedBundle } from '../bundle.ts';

/** Files, standard input and output; Node's in the program, memory in tests. */
export interface CliIo {
  /** Throws a `CliFailure` where the file cannot be read. */
  read(path: string): Promise<Uint8Array>;
  /** The same, range by range, for as long as the command runs. */
  open(path: string): Promise<ByteSource>;
  /** Whole or not at all. Throws a `CliFailure`, and what the pieces throw. */
  write(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void>;
  /** A document: one at the path that somebody has written in is left alone. Answers where it lies, and the path of what was kept. */
  writeDocument(path: string, bytes: Uint8Array): Promise<{ readonly path: string; readonly kept: string | null }>;
  /** True where both paths lead to the same file. */
  samePlace(a: string, b: string): Promise<boolean>;
  readStdin(): Promise<string>;
  /** The path of a study's newest snapshot; `dataFolder` absent: this user's. Throws a `CliFailure` where there is none. */
  newestSnapshot(study: string, dataFolder?: string): Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  out(line: string): void;
  readonly programVersion: string;
}

/** Ends a command: one line on stderr for each problem. */
export class CliFailure extends Error {
  readonly lines: readonly string[];
  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

export interface CliArguments {
  readonly positional: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

export interface ArgumentSpec {
  /** What the words without a dash are, in order. */
  readonly positional: readonly string[];
  /** The last of them may come more than once. */
  readonly more?: true;
  readonly values?: readonly string[];
  readonly flags?: readonly string[];
  /** How the command is called, for its help and its complaints. */
  readonly usage: string;
}

const everywhere = ['passphrase-file', 'coder'];

/** `--name value`, `--name=value`, `--flag` and words. Throws a `CliFailure`. */
export function parseArguments(argv: readonly string[], spec: ArgumentSpec): CliArguments {
  const positional: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const fail = (why: string): never => { throw new CliFailure(`${why} Bruk: feltbok ${spec.usage}`); };
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (!word.startsWith('--') || word === '--') {
      positional.push(word);
      continue;
    }
    const [name = '', ...rest] = word.slice(2).split('=');
    if (spec.flags?.includes(name) && rest.length === 0) {
      flags.add(name);
    } else if (spec.values?.includes(name) || everywhere.includes(name)) {
      const value = rest.length > 0 ? rest.join('=') : argv[++i];
      if (value === undefined || value === '' || (rest.length === 0 && value.startsWith('--'))) fail(`Valget --${name} mangler verdi.`);
      if (values.has(name)) fail(`Valget --${name} er gitt to ganger.`);
      values.set(name, value!);
    } else {
      fail(`Ukjent valg: ${word}.`);
    }
  }
  if (positional.length > spec.positional.length && !spec.more) fail(`For mange argumenter: ${positional.slice(spec.positional.length).join(' ')}.`);
  if (positional.length < spec.positional.length) fail(`${spec.positional[positional.length]} mangler.`);
  return { positional, values, flags };
}

/** The value of an option that the command cannot do without. */
export function required(args: CliArguments, name: string, spec: ArgumentSpec): string {
  const value = args.values.get(name);
  if (value === undefined) throw new CliFailure(`Valget --${name} mangler. Bruk: feltbok ${spec.usage}`);
  return value;
}

/** The passphrase that was given, if any: from a file, from standard input, from the environment. */
export async function passphraseOf(args: CliArguments, io: CliIo): Promise<string | undefined> {
  const file = args.values.get('passphrase-file');
  if (file === undefined) return io.env['FELTBOK_PASSPHRASE'] || undefined;
  const text = file === '-' ? await io.readStdin() : new TextDecoder().decode(await io.read(file));
  const passphrase = text.replace(/\r?\n$/, '');
  if (passphrase === '') throw new CliFailure('Passordfrasen er tom.');
  return passphrase;
}

/** Opens a study file, or ends the command with a sentence that says why not. */
export async function openStudy(path: string, args: CliArguments, io: CliIo, rows?: ReadOptions['rows']): Promise<OpenedBundle> {
  const passphrase = await passphraseOf(args, io);
  const opened = await readBundle(await io.open(path), { passphrase, rows });
  if (!opened.ok) throw new CliFailure(refusalLine(path, opened));
  return opened;
}

/** Why a study file was refused, in Norwegian. */
export function refusalLine(path: string, { code, part }: RefusedBundle): string {
  switch (code) {
    case 'not-a-bundle': return `${path} er ikke en studiefil.`;
    case 'truncated': return `${path} er avkortet: Filen slutter før den skal.`;
    case 'wrong-hash': return `${path} er endret eller skadet: Delen ${part} stemmer ikke med innholdslisten i filen.`;
    case 'sealed': return `${path} er forseglet: Oppgi passordfrasen med --passphrase-file FIL eller FELTBOK_PASSPHRASE.`;
    case 'wrong-passphrase': return `Passordfrasen åpner ikke ${path}.`;
    case 'newer-version': return `${path} er laget med en nyere versjon av Feltbok: Oppdater programmet for å åpne den.`;
    case 'damaged-part': return `${path} er skadet: Delen ${part ?? ''} mangler eller kan ikke leses.`;
    case 'zip-bomb': return `${path} ville pakket seg ut til mer enn en studie kan være, og er ikke åpnet.`;
    case 'bad-path': return `${path} har en del med ugyldig navn (${part ?? ''}), og er ikke åpnet.`;
  }
}

/** `1 271`, with non-breaking spaces. */
export const count = (n: number): string => String(n).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0');
