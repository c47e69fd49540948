// The browser's way in: this machine only, the same headers, the next port where one is taken.

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../../electron/launch/serve.ts';
import { givenRuntime, machineSwitches } from '../../../electron/launch/runtime.ts';
import { contentSecurityPolicy } from '../../../electron/services/renderer-files.ts';
import { newFolder } from './support.ts';

async function started(): Promise<{ address: string; server: Server }> {
  const served = await serve();
  onTestFinished(() => { served.server.close(); });
  return served;
}

describe('the server', () => {
  it('listens on this machine only, under the policy', async () => {
    const { address, server } = await started();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
    const answer = await fetch(`${address}finnes-ikke.js`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    await answer.text();
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
