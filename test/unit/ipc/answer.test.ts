// The contract itself: every call has a handler in every shell, and what crosses is what was agreed.

import { describe, expect, it } from 'vitest';
import { memoryBridge } from '../../../renderer/platform/memory-bridge.ts';
import { answerCall, CallFailure, type Handlers } from '../../../shared/ipc/answer.ts';
import { contract, errorCodes, events } from '../../../shared/ipc/contract.ts';

const study = '0190f000-0000-7000-8000-000000000001';

describe('the contract', () => {
  it('has a schema for the arguments and the result of every call', () => {
    for (const [name, call] of Object.entries(contract)) {
      expect(name).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
      expect(call.args.safeParse('text').success, name).toBe(false);
      expect(call.result.safeParse(Symbol('x')).success, name).toBe(false);
    }
  });

  it('refuses events of another shape', () => {
    expect(events.power.safeParse({ state: 'off' }).success).toBe(false);
    expect(events.command.safeParse({ id: 'x'.repeat(61) }).success).toBe(false);
  });
});

describe('a failure', () => {
  it.each(errorCodes)('crosses as its code: %s', async (code) => {
    const handlers = { 'app.readyToClose': () => { throw new CallFailure(code, '/sti'); } } as unknown as Handlers;
    expect(await answerCall(handlers, 'app.readyToClose', {})).toEqual({ ok: false, code, path: '/sti' });
  });
});

describe('the test double', () => {
  it('answers and refuses as main does', async () => {
    const bridge = memoryBridge();
    expect(await bridge.call('studies.create', { id: study, keys: '{}' })).toEqual({ ok: true, value: null });
    expect(await bridge.call('studies.create', { id: study, keys: '{}' })).toEqual({ ok: false, code: 'already-exists' });
    expect(await bridge.call('studies.writeKeys', { id: 'x', keys: '{}' })).toEqual({ ok: false, code: 'bad-arguments' });
    for (let n = 0; n < 12; n += 1) await bridge.call('linkingKey.write', { study, sealed: new Uint8Array([n]) });
    expect(await bridge.call('linkingKey.read', { study })).toEqual({ ok: true, value: new Uint8Array([11]) });
    expect(await bridge.call('linkingKey.read', { study, back: 9 })).toEqual({ ok: true, value: new Uint8Array([2]) });
    bridge.saveFails = 'disk-full';
    expect(await bridge.call('files.save', { kind: 'report', suggestedName: 'r.docx', bytes: new Uint8Array() })).toMatchObject({ ok: false, code: 'disk-full' });
  });

  it('sends events to whoever listens, until they stop', () => {
    const bridge = memoryBridge();
    const heard: string[] = [];
    const stop = bridge.on('command', ({ id }) => heard.push(id));
    bridge.on('closing', () => heard.push('closing'));
    bridge.emit('command', { id: 'view.palette' });
    stop();
    bridge.emit('command', { id: 'view.search' });
    bridge.emit('closing', {});
    expect(heard).toEqual(['view.palette', 'closing']);
  });
});
