// Starts the built program in a real Electron on a data folder of its own.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { givenRuntime, installedRuntime, machineSwitches } from '../../electron/launch/runtime.ts';
import { root } from '../../electron/launch/build.ts';

/** Null where no Electron is found: the suite then counts as skipped. Linux needs a display, too. */
export const runtimePath: string | null =
  process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'] ? null : (givenRuntime() ?? installedRuntime());

export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** Policy violations and uncaught errors since the start; every test expects none. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export const newDataFolder = (): string => mkdtempSync(join(tmpdir(), 'feltbok-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

export async function startProgram(dataFolder = newDataFolder(), size: readonly [number, number] = [1280, 800], switches: readonly string[] = []): Promise<Program> {
  const app = await _electron.launch({
    executablePath: runtimePath!,
    args: [...machineSwitches(), ...switches, root],
    env: { ...process.env, FELTBOK_USER_DATA: dataFolder, LANGUAGE: 'nb', LANG: 'nb_NO.UTF-8' },
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => { if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text()); });
  await page.waitForLoadState('domcontentloaded');
  await app.evaluate(({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]!.setContentSize(width!, height!), [...size]);
  return { app, page, dataFolder, complaints, close: () => app.close() };
}

/** A process and all below it. */
export function processTree(pid: number): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=']).toString().trim().split('\n');
  const children = lines.map((l) => l.trim().split(/\s+/).map(Number) as [number, number]);
  const tree = [pid];
  for (let i = 0; i < tree.length; i++) tree.push(...children.filter(([, parent]) => parent === tree[i]).map(([child]) => child));
  return tree;
}

/** A process and all below it, at once and without warning. */
export function killTree(pid: number): void {
  for (const one of processTree(pid)) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // Gone with its parent.
    }
  }
}

/** Every file below a folder; none where it does not exist, or where one goes away in the meantime. */
export function filesBelow(folder: string): string[] {
  return (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => {
    const path = join(folder, name);
    const kind = statSync(path, { throwIfNoEntry: false });
    return kind === undefined ? [] : kind.isDirectory() ? filesBelow(path) : [path];
  });
}

/** A picture of the screen as it stands, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(root, 'test-results', 'pictures');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
