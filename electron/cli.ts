// The command line: `npm run feltbok -- <command>` in the repository, `feltbok <command>` where installed.

import '../shared/ipc/without-eval.ts';
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readFile, realpath } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { CliFailure, runCli, type CliIo } from '../shared/exchange/cli/index.ts';
import { version } from '../package.json';
import { errnoOf } from './services/file-failure.ts';
import { snapshotsIn } from './services/snapshot-files.ts';
import { localDay, saveDocument } from './services/save-beside.ts';
import { writeVerified } from './services/verified-file.ts';

export { isCommand } from '../shared/exchange/cli/index.ts';

/** Exit code: 0, or 1 with one line on stderr for each problem. */
export async function run(argv: readonly string[]): Promise<number> {
  const problems = await runCli(argv, io);
  for (const line of problems) process.stderr.write(`${line}\n`);
  return problems.length === 0 ? 0 : 1;
}

const reasons: Readonly<Record<string, string>> = {
  'not-found': 'mappen finnes ikke', 'read-only': 'stedet er skrivebeskyttet', 'disk-full': 'disken er full',
  'file-busy': 'et annet program holder filen', 'not-possible': 'stedet kan ikke brukes', 'verify-failed': 'filen ble ikke lik det som ble skrevet',
};
const whyNot = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `ukjent feil ${code}`.trim();
};

/** Where the window keeps its data; see `adapters/program.ts`. */
function usualDataFolder(): string {
  const given = process.env['FELTBOK_USER_DATA'];
  if (given) return given;
  if (process.platform === 'win32') return join(process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'feltbok');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'feltbok');
  return join(process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'feltbok');
}

/** Where a path leads, through links; one that is not there yet, by its folder. */
async function placeOf(path: string): Promise<string> {
  const absolute = resolve(path);
  return realpath(absolute).catch(async () => {
    const folder = dirname(absolute);
    return join(await realpath(folder).catch(() => folder), absolute.slice(folder.length).replace(/^[\\/]/, ''));
  });
}

const io: CliIo = {
  read: async (path) => {
    try {
      return await readFile(path);
    } catch (error) {
      throw new CliFailure(errnoOf(error) === 'ENOENT' ? `Finner ikke filen ${path}.` : `Filen ${path} kan ikke leses (${errnoOf(error) ?? 'ukjent feil'}).`);
    }
  },
  write: async (path, bytes) => {
    try {
      await writeVerified(path, bytes);
    } catch (error) {
      throw new CliFailure(`${path} ble ikke skrevet: ${whyNot(error)}.`);
    }
  },
  writeDocument: async (path, bytes) => {
    try {
      return await saveDocument(path, bytes, localDay(new Date()));
    } catch (error) {
      throw new CliFailure(`${path} ble ikke skrevet: ${whyNot(error)}.`);
    }
  },
  newestSnapshot: async (study, dataFolder = usualDataFolder()) => {
    const folder = join(dataFolder, 'studies', study, 'snapshots');
    const newest = /^[0-9a-f-]{36}$/.test(study) ? (await snapshotsIn(folder)).find((s) => !s.damaged) : undefined;
    if (!newest) throw new CliFailure(`Det er ingen sikkerhetskopi av studien ${study} i ${dataFolder}.`);
    return newest.path;
  },
  samePlace: async (a, b) => (await placeOf(a)) === (await placeOf(b)),
  readStdin: () => text(process.stdin),
  env: process.env,
  out: (line) => { process.stdout.write(`${line}\n`); },
  programVersion: version,
};

const startedDirectly = process.argv[1] !== undefined
  && process.versions['electron'] === undefined
  && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (startedDirectly) process.exitCode = await run(process.argv.slice(2));
