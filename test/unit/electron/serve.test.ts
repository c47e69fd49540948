// The browser's way in: this machine only, the same headers, the next port where one is taken.

import { writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../../electron/launch/serve.ts';
import { givenRuntime, machineSwitches } from '../../../electron/launch/runtime.ts';
import { contentSecurityPolicy } from '../../../electron/services/renderer-files.ts';
import { newFolder } from './support.ts';

async function started(): Promise<{ address: string; server: Server }> {
  const folder = newFolder();
  writeFileSync(join(folder, 'index.html'), '<p>Feltbok');
  const served = await serve(folder);
  onTestFinished(() => { served.server.close(); });
  return served;
}

describe('the server', () => {
  it('listens on this machine only, under the policy', async () => {
    const { address, server } = await started();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
    for (const [path, status] of [['', 200], ['?x=1', 200], ['finnes-ikke.js', 404]] as const) {
      const answer = await fetch(address + path);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
      await answer.text();
    }
  });

  it('is not there under another name, which a page elsewhere might have looked up as this machine', async () => {
    const { address } = await started();
    const status = await new Promise((resolve, reject) => {
      request(address, { headers: { host: 'example.org' } }, (answer) => { answer.resume(); resolve(answer.statusCode); }).on('error', reject).end();
    });
    expect(status).toBe(404);
  });

  it('answers nothing but reading', async () => {
    const { address } = await started();
    const answer = await fetch(address, { method: 'POST', body: 'x' });
    expect(answer.status).toBe(404);
    await answer.text();
  });

  it('takes the next port where one is taken', async () => {
    const [first, second] = [await started(), await started()];
    expect(second.address).not.toBe(first.address);
  });
});

describe('the runtime', () => {
  it('is the one that the environment names, where there is one in it', () => {
    expect(givenRuntime({})).toBeNull();
    expect(givenRuntime({ ELECTRON_OVERRIDE_DIST_PATH: '' })).toBeNull();
    expect(givenRuntime({ ELECTRON_OVERRIDE_DIST_PATH: newFolder() })).toBeNull();
  });

  it('is started without the sandbox by root alone', () => {
    expect(machineSwitches()).toEqual(process.getuid?.() === 0 ? ['--no-sandbox'] : []);
  });
});
