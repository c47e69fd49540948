// Whose messages are answered, and which addresses leave the program.

import { describe, expect, it } from 'vitest';
import { externalAddress, isOurAddress, origin, trustedSender } from '../../../electron/ipc/sender.ts';

describe('our address', () => {
  it('is app://feltbok and what lies below it', () => {
    expect(origin).toBe('app://feltbok');
    for (const address of ['app://feltbok', 'app://feltbok/', 'app://feltbok/#/intervju', 'app://feltbok/assets/a.js?x=1']) {
      expect(isOurAddress(address), address).toBe(true);
    }
  });

  it.each([
    '', 'about:blank', 'app://annet/', 'app://feltbok.example/', 'app://feltbok:80/', 'app://x@feltbok/', 'app://x:y@feltbok/',
    'https://feltbok/', 'file:///feltbok', 'data:text/html,app://feltbok', 'blob:app://feltbok/1', 'javascript:1', 'App',
  ])('is not %j', (address) => { expect(isOurAddress(address)).toBe(false); });
});

describe('a sender', () => {
  it('is trusted as our own main frame at our own address only', () => {
    expect(trustedSender({ url: 'app://feltbok/', isMainFrameOfOurWindow: true })).toBe(true);
    expect(trustedSender({ url: 'app://feltbok/', isMainFrameOfOurWindow: false })).toBe(false);
    expect(trustedSender({ url: 'https://example.org/', isMainFrameOfOurWindow: true })).toBe(false);
    expect(trustedSender({ url: '', isMainFrameOfOurWindow: true })).toBe(false);
  });
});

describe('an address for another program', () => {
  it('is https or mailto, normalised', () => {
    expect(externalAddress('https://www.ssb.no/a b')).toBe('https://www.ssb.no/a%20b');
    expect(externalAddress('HTTPS://SSB.NO')).toBe('https://ssb.no/');
    expect(externalAddress('mailto:a@b.no')).toBe('mailto:a@b.no');
  });

  it.each(['http://ssb.no', 'file:///etc/passwd', 'javascript:alert(1)', 'app://feltbok/', 'smb://x/y', 'ms-word:ofe', 'ssb.no', ''])(
    'is not %j', (address) => { expect(externalAddress(address)).toBeNull(); });
});
