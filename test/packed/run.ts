// `npm run packed`: tries what `npm run dist` packed, as an attacker on the machine would. One line for each trial;
// ends with 1 where one failed. Needs a display on Linux.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { root } from '../../electron/launch/build.ts';
import { findPacked } from '../../electron/launch/packed.ts';
import { givenRuntime, installedRuntime, machineSwitches } from '../../electron/launch/runtime.ts';
import { filesBelow, killTree } from '../e2e/program.ts';

const packed = findPacked();
/** Of the same kind but with its fuses as they come: shows that a trial can fail. Null where there is none. */
const plain = givenRuntime() ?? installedRuntime();
const scratch = mkdtempSync(join(tmpdir(), 'feltbok-pakket-'));
const asar = join(packed.resources, 'app.asar');

/** The bytes of the wire, ASCII digits. */
const [off, on] = [48, 49];

interface Trial { readonly name: string; readonly run: () => Promise<void> | void; readonly skip?: string }

function expectThat(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

/** The fuses as the packing was told to set them, by the names of the fuse wire. */
function wanted(): Map<string, boolean> {
  const block = /^electronFuses:\n((?: .*\n)+)/m.exec(readFileSync(join(root, 'electron-builder.yml'), 'utf8'))?.[1] ?? '';
  return new Map([...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name = '', value]) => [name[0]!.toUpperCase() + name.slice(1), value === 'true']));
}

async function fusesAsSet(): Promise<void> {
  const wire = await getCurrentFuseWire(packed.program);
  const fuses = wanted();
  const names = Object.keys(FuseV1Options).filter((key) => Number.isNaN(Number(key)));
  for (const name of names) {
    const state = wire[FuseV1Options[name as keyof typeof FuseV1Options]];
    const want = fuses.get(name);
    expectThat(want !== undefined, `electron-builder.yml says nothing of ${name}`);
    expectThat(Number(state) === (want ? on : off), `${name} reads ${String(state)}, but should be ${want ? 'on' : 'off'}`);
  }
  for (const name of fuses.keys()) expectThat(names.includes(name), `${name} is no fuse`);
}

function codeOnlyInAsar(): void {
  expectThat(existsSync(asar), 'there is no app.asar');
  // Another folder or archive of these names is what Electron would otherwise start.
  expectThat(readdirSync(packed.resources).filter((name) => /^(app|app\.asar\.unpacked|default_app\.asar)$/.test(name)).length === 0, `beside app.asar: ${readdirSync(packed.resources).join(', ')}`);
  const strays = filesBelow(packed.folder).filter((file) => /\.([cm]?[jt]sx?|html|map|node)$/.test(file) && !file.endsWith('LICENSES.chromium.html'));
  expectThat(strays.length === 0, `code beside app.asar: ${strays.map((file) => relative(packed.folder, file)).join(', ')}`);
}

/** A script that leaves a file where it ran. */
function script(at: string): { readonly path: string; readonly ran: () => boolean } {
  const trace = join(scratch, `spor-${String(Math.random()).slice(2)}`);
  mkdirSync(at, { recursive: true });
  const path = join(at, 'main.js');
  writeFileSync(path, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, ''); process.exit(0);`);
  return { path, ran: () => existsSync(trace) };
}

/** To its end, or `limit` ms. */
const start = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, limit = 5_000): number | null =>
  spawnSync(program, args, { env: { ...process.env, FELTBOK_USER_DATA: join(scratch, 'data'), ...env }, stdio: 'ignore', timeout: limit, killSignal: 'SIGKILL' }).status;

/** Whether a script runs that is given in one of the ways that Node knows; switches of Chromium stop Node before it. */
function runsAsNode(program: string): boolean {
  const { path, ran } = script(scratch);
  start(program, [path, ...machineSwitches()], { ELECTRON_RUN_AS_NODE: '1' });
  return ran();
}
function takesNodeOptions(program: string, own: readonly string[]): boolean {
  const { path, ran } = script(scratch);
  start(program, [...machineSwitches(), ...own, 'stats', 'x'], { NODE_OPTIONS: `--require=${path}` });
  return ran();
}

function noNode(): void {
  if (plain !== null) expectThat(runsAsNode(plain) && takesNodeOptions(plain, [root]), 'a plain runtime ran no script either: the trial tells nothing');
  expectThat(!runsAsNode(packed.program), 'it ran a script as Node');
  expectThat(!takesNodeOptions(packed.program, []), 'it took a script from NODE_OPTIONS');
}

function onlyFromAsar(): void {
  const beside = join(packed.resources, 'app');
  const away = join(scratch, 'app.asar');
  const { ran } = script(beside);
  writeFileSync(join(beside, 'package.json'), '{"name":"annet","main":"main.js"}');
  renameAcross(asar, away);
  try {
    start(packed.program, machineSwitches());
    expectThat(!ran(), 'it started code from a folder beside app.asar');
  } finally {
    renameAcross(away, asar);
    rmSync(beside, { recursive: true });
  }
}

/** The temporary folder may lie on another disk. */
function renameAcross(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    writeFileSync(to, readFileSync(from));
    rmSync(from);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}

const answers = (port: number): Promise<boolean> => new Promise((resolve) => {
  const socket = connect(port, '127.0.0.1');
  socket.on('connect', () => { socket.destroy(); resolve(true); });
  socket.on('error', () => { resolve(false); });
});

/** Which of Node's and the page's debugger ports it opens, by the time that it stands. */
async function debuggerPorts(program: string, args: readonly string[]): Promise<string[]> {
  const data = mkdtempSync(join(scratch, 'data-'));
  const ports = [['--inspect', await freePort()], ['--remote-debugging-port', await freePort()]] as const;
  const started = spawn(program, [...machineSwitches(), ...ports.map(([name, port]) => `${name}=${String(port)}`), ...args], {
    env: { ...process.env, FELTBOK_USER_DATA: data }, stdio: 'ignore',
  });
  try {
    // Its device is named once the window is there and asks.
    for (let n = 0; n < 150 && !existsSync(join(data, 'device.json')); n++) await new Promise((resolve) => setTimeout(resolve, 200));
    expectThat(existsSync(join(data, 'device.json')), 'the program did not start');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const open: string[] = [];
    for (const [name, port] of ports) if (await answers(port)) open.push(name);
    return open;
  } finally {
    killTree(started.pid!);
  }
}

async function noDebugger(): Promise<void> {
  if (plain !== null) {
    const opened = await debuggerPorts(plain, [root]);
    expectThat(opened.length === 2, `a plain runtime opened only ${opened.join(', ')}: the trial tells nothing`);
  }
  const open = await debuggerPorts(packed.program, []);
  expectThat(open.length === 0, `it opened a debugger by ${open.join(', ')}`);
}

/** One byte of the program's own code. */
function tampered(): void {
  const whole = readFileSync(asar);
  const changed = Buffer.from(whole);
  const at = changed.indexOf('FELTBOK_USER_DATA');
  expectThat(at > 0, 'the code was not found');
  changed[at] = changed[at]! ^ 1;
  const out = join(scratch, 'proeve.feltbok');
  try {
    writeFileSync(asar, changed);
    const status = start(packed.program, ['sample', '--out', out], {}, 60_000);
    expectThat(status !== 0 && !existsSync(out), 'it ran with changed code');
  } finally {
    writeFileSync(asar, whole);
  }
}

const trials: readonly Trial[] = [
  { name: 'the fuses read back as they were set', run: fusesAsSet },
  { name: 'the program lies in app.asar, and no code beside it', run: codeOnlyInAsar },
  { name: 'it runs no script as Node, nor by NODE_OPTIONS', run: noNode },
  { name: 'it starts nothing but app.asar', run: onlyFromAsar },
  { name: 'it opens no debugger', run: noDebugger },
  {
    name: 'it does not start with changed code', run: tampered,
    ...(process.platform === 'linux' ? { skip: 'Electron holds the code to its hash on Windows and macOS only' } : {}),
  },
];

let failed = 0;
for (const { name, run, skip } of trials) {
  try {
    if (skip === undefined) await run();
    console.log(skip === undefined ? `ok      ${name}` : `skipped ${name}: ${skip}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
process.exitCode = failed > 0 ? 1 : 0;
