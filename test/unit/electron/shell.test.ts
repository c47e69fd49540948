// Small decisions of the shell: whom it listens to, which addresses it opens, what it serves and which language
// it starts in.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { externalAddress, isOurAddress, trustedSender } from '../../../electron/ipc/sender.ts';
import { kinds, safeFileName } from '../../../electron/services/file-kinds.ts';
import { contentSecurityPolicy, rendererFile } from '../../../electron/services/renderer-files.ts';
import { systemLanguage } from '../../../electron/services/system-language.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'feltbok-unit-'));
  mkdirSync(join(folder, 'renderer/assets'), { recursive: true });
  writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'renderer/assets/a.js'), 'export {}');
  writeFileSync(join(folder, 'renderer/assets/a.exe'), 'x');
  writeFileSync(join(folder, 'secret.json'), '{}');
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

test('only the main frame of our own window at our own address is listened to', () => {
  expect(trustedSender({ url: 'app://feltbok/#/k07', isMainFrameOfOurWindow: true })).toBe(true);
  expect(trustedSender({ url: 'app://feltbok/', isMainFrameOfOurWindow: false })).toBe(false);
  for (const url of ['', 'about:blank', 'https://feltbok/', 'app://feltbok.evil/', 'app://evil@feltbok/', 'app://x/feltbok', 'data:text/html,x']) {
    expect(isOurAddress(url), url).toBe(false);
  }
});

test('only https and mailto leave for another program', () => {
  expect(externalAddress('https://www.ssb.no/kostra')).toBe('https://www.ssb.no/kostra');
  expect(externalAddress('mailto:per@example.org')).toBe('mailto:per@example.org');
  for (const url of ['http://x.no', 'file:///etc/passwd', 'javascript:alert(1)', 'smb://x/y', 'ms-msdt:/id', 'tull', '']) {
    expect(externalAddress(url), url).toBeNull();
  }
});

test('the program\'s files are served with the policy, and nothing outside their folder', async () => {
  const root = join(folder, 'renderer');
  const page = await rendererFile(root, '/');
  expect(page.status).toBe(200);
  expect(page.headers['Content-Security-Policy']).toBe(contentSecurityPolicy);
  expect((await rendererFile(root, '/assets/a.js')).headers['Content-Type']).toContain('text/javascript');
  for (const path of [
    '/../secret.json', '/%2e%2e/secret.json', '/..%2fsecret.json', '/..%5csecret.json', '/%00', '/%E0%A4%A', '/assets/a.exe', '/assets', '/ingen.js',
  ]) expect((await rendererFile(root, path)).status, path).toBe(404);
});

test('the policy is the one that the design gives, word for word', () => {
  expect(contentSecurityPolicy).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
});

test.each([
  [['nb-NO', 'en'], 'nb'], [['no'], 'nb'], [['nn-NO', 'nb'], 'nn'], [['sv-SE'], 'nb'], [['se-NO'], 'nb'],
  [['en-GB'], 'en'], [['de', 'nn'], 'nn'], [['fi'], 'en'], [[], 'nb'],
] as const)('with the system\'s languages %j it starts in %s', (preferred, language) => {
  expect(systemLanguage(preferred)).toBe(language);
});

test('a suggested name has no folders, no forbidden characters and the right ending', () => {
  expect(safeFileName('../../etc/K07: rapport?', 'report')).toBe('-..-etc-K07- rapport-.docx');
  expect(safeFileName('Studie.feltbok', 'bundle')).toBe('Studie.feltbok');
  expect(safeFileName('tall.XLSX', 'table')).toBe('tall.XLSX');
  expect(safeFileName('   ', 'table')).toBe(`feltbok.${kinds.table.extensions[0]}`);
});
