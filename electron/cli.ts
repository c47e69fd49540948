// The command line: `npm run feltbok -- <command>` in the repository, `feltbok <command>` where installed.

import '../shared/ipc/without-eval.ts';
import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { open, readFile, realpath, type FileHandle } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { CliFailure, runCli, type CliIo } from '../shared/exchange/cli/index.ts';
import { BundleFault } from '../shared/exchange/bundle.ts';
import { version } from '../package.json';
import { errnoOf, fileFailure } from './services/file-failure.ts';
import { growFile } from './services/growing-file.ts';
import { snapshotsIn } from './services/snapshot-files.ts';
import { localDay, saveDocument } from './services/save-beside.ts';

export { isCommand } from '../shared/exchange/cli/index.ts';

/** Exit code: 0, or 1 with one line on stderr for each problem. */
export async function run(argv: readonly string[]): Promise<number> {
  const problems = await runCli(argv, io);
  await Promise.all(openFiles.splice(0).map((file) => file.close()));
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

const unreadable = (path: string, error: unknown): CliFailure =>
  new CliFailure(errnoOf(error) === 'ENOENT' ? `Finner ikke filen ${path}.` : `Filen ${path} kan ikke leses (${errnoOf(error) ?? 'ukjent feil'}).`);

/** Closed when the command has ended. */
const openFiles: FileHandle[] = [];

const io: CliIo = {
  read: async (path) => {
    try {
      return await readFile(path);
    } catch (error) {
      throw unreadable(path, error);
    }
  },
  open: async (path) => {
    try {
      const file = await open(path, 'r');
      openFiles.push(file);
      const { size } = await file.stat();
      return {
        size,
        async read(from, length) {
          const bytes = new Uint8Array(length);
          for (let at = 0; at < length;) {
            const { bytesRead } = await file.read(bytes, at, length - at, from + at);
            if (bytesRead === 0) throw new CliFailure(`Filen ${path} ble kortere mens den ble lest.`);
            at += bytesRead;
          }
          return bytes;
        },
      };
    } catch (error) {
      throw unreadable(path, error);
    }
  },
  write: async (path, pieces) => {
    const failed = (error: unknown): CliFailure => new CliFailure(`${path} ble ikke skrevet: ${whyNot(error)}.`);
    const file = await growFile(`${path}.${randomBytes(6).toString('hex')}.tmp`, path).catch((error: unknown) => { throw failed(fileFailure(error, path)); });
    try {
      for await (const piece of pieces) await file.append(piece);
      await file.finish();
    } catch (error) {
      await file.discard();
      throw error instanceof BundleFault ? error : failed(fileFailure(error, path));
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
