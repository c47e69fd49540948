// Menus, keys and leave-taking of the real program. Keys are pressed on the display itself where xdotool is
// there, since the debugger's keys pass the menu bar by.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { newDataFolder, removeFolder, runtimePath, startProgram, type Program } from './program.ts';

declare const window: { readonly feltbok: Bridge } & Omit<typeof globalThis, 'feltbok'>;

const hasRealKeys = process.platform === 'linux' && spawnSync('xdotool', ['version']).status === 0;

function press(...args: string[]): void {
  const done = spawnSync('xdotool', args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`xdotool ${args.join(' ')}: ${done.stderr}`);
}

const menuTitles = (program: Program): Promise<string[]> => program.app.evaluate(({ Menu }) =>
  (Menu.getApplicationMenu()?.items ?? []).map((item) => item.label.replace('&', '')));

describe.skipIf(runtimePath === null)('the shell around the window', () => {
  let program: Program;
  const folder = newDataFolder();

  beforeAll(async () => {
    program = await startProgram(folder);
    await program.page.getByRole('heading').first().waitFor();
  });
  afterAll(async () => {
    await program.close().catch(() => undefined);
    removeFolder(folder);
  });

  it.skipIf(process.platform === 'darwin')('has menus in the language of the program', async () => {
    const setLanguage = (language: 'nb' | 'nn' | 'en'): Promise<unknown> =>
      program.page.evaluate((chosen) => window.feltbok.call('app.setLanguage', { language: chosen }), language);
    await setLanguage('nb');
    expect(await menuTitles(program)).toEqual(['Fil', 'Rediger', 'Vis', 'Vindu', 'Hjelp']);
    await setLanguage('nn');
    expect(await menuTitles(program)).toContain('Vindauge');
    await setLanguage('en');
    expect(await menuTitles(program)).toEqual(['File', 'Edit', 'View', 'Window', 'Help']);
    await expect.poll(() => readFileSync(join(folder, 'preferences.json'), 'utf8')).toContain('"en"');
    await setLanguage('nb');
  });

  it('sends a menu item to the window as a command', async () => {
    await program.page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(globalThis, 'heardCommands', heard);
      window.feltbok.on('command', ({ id }) => { heard.push(id); });
    });
    await program.app.evaluate(({ Menu }) => {
      for (const id of ['study.lock', 'study.export', 'view.palette', 'help.shortcuts', 'edit.undo']) {
        Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
      }
    });
    await expect.poll(() => program.page.evaluate(() => Reflect.get(globalThis, 'heardCommands') as string[]))
      .toEqual(['study.lock', 'study.export', 'view.palette', 'help.shortcuts', 'edit.undo']);
    await program.page.keyboard.press('Escape');
  });

  it('shows in the title bar what the window names, and nothing else', async () => {
    await program.page.evaluate(() => window.feltbok.call('app.setTitle', { title: 'K07 – Feltbok' }));
    await program.page.evaluate(() => { document.title = 'Storvik kommune'; });
    expect(await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toBe('K07 – Feltbok');
  });

  it('keeps the display awake and the window out of screen capture while an interview runs', async () => {
    await program.app.evaluate(({ powerSaveBlocker, BrowserWindow }) => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'seenGuards', seen);
      const { start, stop } = powerSaveBlocker;
      Reflect.set(powerSaveBlocker, 'start', (kind: 'prevent-display-sleep') => { seen.push(kind); return start.call(powerSaveBlocker, kind); });
      Reflect.set(powerSaveBlocker, 'stop', (id: number) => { seen.push('stop'); return stop.call(powerSaveBlocker, id); });
      const window = BrowserWindow.getAllWindows()[0]!;
      window.setContentProtection = (on) => { seen.push(`protected ${on}`); };
    });
    for (const running of [true, true, false]) {
      await program.page.evaluate((value) => window.feltbok.call('app.interviewRunning', { running: value }), running);
    }
    expect(await program.app.evaluate(() => Reflect.get(globalThis, 'seenGuards') as string[]))
      .toEqual(['protected true', 'prevent-display-sleep', 'protected true', 'protected false', 'stop']);
  });

  describe.skipIf(!hasRealKeys)('with real keys in a text field', () => {
    beforeAll(async () => {
      await program.page.evaluate(() => {
        const field = document.createElement('textarea');
        field.id = 'felt';
        document.body.prepend(field);
        field.focus();
      });
      await program.app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.focus(); });
      const found = spawnSync('xdotool', ['search', '--onlyvisible', '--class', '.'], { encoding: 'utf8' }).stdout.trim().split('\n');
      for (const id of found.filter(Boolean)) spawnSync('xdotool', ['windowfocus', id]);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await program.page.evaluate(() => { document.getElementById('felt')?.focus(); });
    });
    const value = (): Promise<string> => program.page.locator('#felt').inputValue();

    it('a bare Alt takes nothing of what is typed next', async () => {
      press('type', '--delay', '20', 'vekst');
      await expect.poll(value).toBe('vekst');
      press('key', 'alt');
      press('type', '--delay', '20', ' og demografi');
      await expect.poll(value).toBe('vekst og demografi');
    });

    it('one press of undo takes back one step', async () => {
      await program.page.locator('#felt').fill('');
      press('type', '--delay', '20', 'en');
      press('key', 'Left', 'Right');
      press('type', '--delay', '20', 'to');
      await expect.poll(value).toBe('ento');
      press('key', 'ctrl+z');
      await expect.poll(value).toBe('en');
    });

    // Shows that the case above would notice: the menu bar really takes the keys on this system.
    it('without the guard the menu bar takes what is typed', async () => {
      await program.app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.webContents.removeAllListeners('before-input-event');
      });
      await program.page.locator('#felt').fill('');
      press('key', 'alt');
      press('type', '--delay', '20', 'borte');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await value()).not.toBe('borte');
      press('key', 'Escape', 'Escape');
    });
  });

  it('closes at once when everything is durable, and remembers where it stood', async () => {
    await program.app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 900, height: 700 }); });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const began = Date.now();
    const gone = program.app.waitForEvent('close');
    await program.page.evaluate(() => {
      window.feltbok.on('closing', () => { void window.feltbok.call('app.readyToClose', {}); });
    });
    await program.app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.close(); });
    await gone;
    expect(Date.now() - began).toBeLessThan(2900);
    expect(JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8'))).toMatchObject({ width: 900, height: 700 });
  });

  it('closes after three seconds when the window never answers', async () => {
    program = await startProgram(folder);
    await program.page.getByRole('heading').first().waitFor();
    const gone = program.app.waitForEvent('close');
    // A page that hangs: nothing in it answers any more.
    await program.page.evaluate(() => { setTimeout(() => { for (;;) { /* busy */ } }, 0); });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const began = Date.now();
    await program.app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.close(); });
    await gone;
    expect(Date.now() - began).toBeGreaterThan(2500);
    expect(Date.now() - began).toBeLessThan(15_000);
  });
});
