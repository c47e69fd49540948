// The window cannot leave home, reach the network or be spoken for by another: tried in the real program.

import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../electron/launch/build.ts';
import { machineSwitches } from '../../electron/launch/runtime.ts';
import { contentSecurityPolicy } from '../../electron/services/renderer-files.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { newDataFolder, removeFolder, runtimePath, startProgram, type Program } from './program.ts';

declare const window: { readonly feltbok: Bridge } & Omit<typeof globalThis, 'feltbok'>;

describe.skipIf(runtimePath === null)('the window of the real program', () => {
  let program: Program;
  let outside: Server;
  let address: string;
  let visits = 0;
  const folder = newDataFolder();

  beforeAll(async () => {
    outside = createServer((_request, response) => { visits += 1; response.end('nådd'); });
    await new Promise<void>((resolve) => { outside.listen(0, '127.0.0.1', resolve); });
    address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/`;
    program = await startProgram(folder);
    await program.page.getByRole('heading').first().waitFor();
  });
  afterAll(async () => {
    await program.close();
    outside.close();
    removeFolder(folder);
  });

  it('starts without breaking its own policy', () => {
    expect(program.complaints).toEqual([]);
  });

  it('lives at app://feltbok with exactly the policy of the design, in the sandbox and without Node', async () => {
    expect(program.page.url()).toMatch(/^app:\/\/feltbok\//);
    expect(await program.page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'))).toBe(contentSecurityPolicy);
    expect(await program.page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')]))
      .toEqual(['undefined', 'undefined']);
    expect(await program.page.evaluate(() => Object.keys(window.feltbok).sort())).toEqual(['call', 'on']);
  });

  it('serves nothing beside the program\'s own files', async () => {
    const statuses = await program.page.evaluate(() => Promise.all(
      ['/../package.json', '/%2e%2e/main/main.js', '/..%2fmain/main.js', '/ingen.js'].map(async (path) => (await fetch(path)).status)));
    expect(statuses).toEqual([404, 404, 404, 404]);
  });

  it('reaches no network by fetch, picture, beacon, socket or script', async () => {
    const reached = await program.page.evaluate(async (url) => {
      const picture = new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => { resolve(true); };
        image.onerror = () => { resolve(false); };
        image.src = `${url}x.png`;
      });
      const socket = new Promise<boolean>((resolve) => {
        try {
          const made = new WebSocket(url.replace('http', 'ws'));
          made.onopen = () => { resolve(true); };
          made.onerror = () => { resolve(false); };
        } catch {
          resolve(false);
        }
      });
      const script = document.createElement('script');
      script.src = `${url}x.js`;
      document.head.append(script);
      navigator.sendBeacon(url, 'x');
      const fetched = await fetch(url, { mode: 'no-cors' }).then(() => true, () => false);
      return [fetched, await picture, await socket];
    }, address);
    expect(reached).toEqual([false, false, false]);
    expect(visits).toBe(0);
  });

  it('has its network shut beneath the policy as well', async () => {
    const outcome = await program.app.evaluate(async ({ session }, url) =>
      session.defaultSession.fetch(url).then(() => 'reached', (error: unknown) => String(error)), address);
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(visits).toBe(0);
  });

  it('neither navigates away nor opens another window', async () => {
    const before = program.page.url();
    const opened = await program.page.evaluate((url) => {
      const windows = [window.open(url), window.open('app://feltbok/'), window.open('about:blank')].map((made) => made === null);
      const link = document.createElement('a');
      link.href = url;
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.target = '_self';
      link.click();
      window.location.href = url;
      return windows;
    }, address);
    expect(opened).toEqual([true, true, true]);
    await program.page.evaluate(() => { window.location.href = 'file:///etc/hostname'; });
    await program.page.evaluate(() => { window.location.href = 'data:text/html,hei'; });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(program.page.url()).toBe(before);
    expect(await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(visits).toBe(0);
  });

  it('embeds no page: neither a frame nor a webview', async () => {
    const found = await program.page.evaluate(async (url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      const blank = document.createElement('iframe');
      const view = document.createElement('webview');
      view.setAttribute('src', url);
      document.body.append(frame, blank, view);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const inFrame = typeof (blank.contentWindow as unknown as { feltbok?: unknown } | null)?.feltbok;
      const inView = typeof Reflect.get(view, 'loadURL');
      for (const made of [frame, blank, view]) made.remove();
      return { inFrame, inView };
    }, address);
    expect(found).toEqual({ inFrame: 'undefined', inView: 'undefined' });
    expect(visits).toBe(0);
  });

  it('gets no permission but to keep its database', async () => {
    const answers = await program.page.evaluate(async () => ({
      microphone: await navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'given', () => 'refused'),
      notifications: await Notification.requestPermission(),
      place: await navigator.permissions.query({ name: 'geolocation' }).then((status) => status.state),
      database: await navigator.storage.persist(),
    }));
    expect(answers).toEqual({ microphone: 'refused', notifications: 'denied', place: 'denied', database: true });
  });

  it('is told by code what is wrong with a call, and never a stack', async () => {
    const answers = await program.page.evaluate(() => {
      const call = window.feltbok.call as (name: unknown, args: unknown) => Promise<unknown>;
      return Promise.all([
        call('app.quit', {}), call('__proto__', {}), call('app.info', null),
        call('studies.writeKeys', { id: '../../x', keys: '{}' }),
        call('files.save', { kind: 'report', suggestedName: 'x', bytes: 'tekst' }),
        call('linkingKey.read', { study: '0190a1f0-0000-7000-8000-000000000001' }),
      ]);
    });
    const bad = { ok: false, code: 'bad-arguments' };
    expect(answers).toEqual([bad, bad, bad, bad, bad, { ok: true, value: null }]);
  });

  it('is not spoken for by another window, even one with the same address and preload script', async () => {
    const answer = await program.app.evaluate(async ({ app, BrowserWindow }) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${app.getAppPath()}/dist/preload/preload.cjs`, sandbox: true, contextIsolation: true },
      });
      await other.loadURL('app://feltbok/icon.svg');
      const given: unknown = await other.webContents.executeJavaScript('window.feltbok.call("app.info", {})');
      other.destroy();
      return given;
    });
    expect(answer).toEqual({ ok: false, code: 'wrong-sender' });
  });

  it('writes only where the dialog said, and says where that was', async () => {
    const path = `${folder}/Kopi æøå.feltbok`;
    await program.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path);
    const answers = await program.page.evaluate(async () => [
      await window.feltbok.call('files.save', { kind: 'bundle', suggestedName: '../../x', bytes: Uint8Array.of(7, 8, 9) }),
      await window.feltbok.call('files.open', { kind: 'bundle' })
        .then((opened) => (opened.ok && opened.value ? { name: opened.value.name, bytes: [...opened.value.bytes] } : null)),
    ]);
    expect(answers).toEqual([{ ok: true, value: { path, kept: null, list: null } }, { name: 'Kopi æøå.feltbok', bytes: [7, 8, 9] }]);
  });

  it('opens an address only when the user agreed, and never one of another kind', async () => {
    const opened = await program.app.evaluate(({ dialog, shell }) => {
      const asked: string[] = [];
      Reflect.set(globalThis, 'openedOutside', asked);
      Reflect.set(shell, 'openExternal', (url: string) => { asked.push(url); return Promise.resolve(); });
      dialog.showMessageBox = () => Promise.resolve({ response: Number(Reflect.get(globalThis, 'nextAnswer') ?? 1), checkboxChecked: false });
      return asked.length;
    });
    expect(opened).toBe(0);
    const open = (url: string): Promise<unknown> => program.page.evaluate((given) => window.feltbok.call('app.openExternal', { url: given }), url);
    expect(await open('https://www.ssb.no/')).toEqual({ ok: true, value: false });
    expect(await open('file:///etc/passwd')).toEqual({ ok: false, code: 'not-possible' });
    await program.app.evaluate(() => { Reflect.set(globalThis, 'nextAnswer', 0); });
    expect(await open('https://www.ssb.no/')).toEqual({ ok: true, value: true });
    expect(await program.app.evaluate(() => Reflect.get(globalThis, 'openedOutside') as string[])).toEqual(['https://www.ssb.no/']);
  });

  it('comes forward when the program is started a second time, and stays the only one', async () => {
    await program.app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.hide(); });
    const second = spawn(runtimePath!, [...machineSwitches(), root], { env: { ...process.env, FELTBOK_USER_DATA: folder }, stdio: 'ignore' });
    const code = await new Promise<number | null>((resolve) => { second.on('exit', resolve); });
    expect(code).toBe(0);
    await expect.poll(() => program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.isVisible())))
      .toEqual([true]);
  });
});
