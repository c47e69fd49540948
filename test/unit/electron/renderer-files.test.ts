// What the window may load: the files of its own folder and nothing above, under the design's policy.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, rendererFile } from '../../../electron/services/renderer-files.ts';
import { newFolder, textOf } from './support.ts';

function program(): string {
  const folder = join(newFolder(), 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(`${folder}-secret`);
  writeFileSync(join(folder, 'index.html'), '<p>Feltbok');
  writeFileSync(join(folder, 'assets', 'main.js'), 'start()');
  writeFileSync(join(folder, 'assets', 'med mellomrom.css'), 'p{}');
  writeFileSync(join(folder, 'assets', 'main.js.map'), '{}');
  writeFileSync(join(folder, '..', 'keys.json'), 'hemmelig');
  writeFileSync(join(`${folder}-secret`, 'keys.json'), 'hemmelig');
  return folder;
}

describe('the content security policy', () => {
  it('is exactly the one that was decided', () => {
    expect(contentSecurityPolicy).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  });

  it('goes with every answer, also with a refusal', async () => {
    const folder = program();
    for (const path of ['/', '/assets/main.js', '/borte.js', '/../keys.json']) {
      const { headers } = await rendererFile(folder, path);
      expect(headers).toMatchObject({
        'Content-Security-Policy': contentSecurityPolicy, 'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer', 'Cross-Origin-Opener-Policy': 'same-origin',
      });
    }
  });
});

describe('a file of the program', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<p>Feltbok'],
    ['/index.html', 'text/html; charset=utf-8', '<p>Feltbok'],
    ['/assets/main.js', 'text/javascript; charset=utf-8', 'start()'],
    ['/assets/med%20mellomrom.css', 'text/css; charset=utf-8', 'p{}'],
    ['/assets/../index.html', 'text/html; charset=utf-8', '<p>Feltbok'],
  ])('%s is served', async (path, type, content) => {
    const file = await rendererFile(program(), path);
    expect(file.status).toBe(200);
    expect(file.headers['Content-Type']).toBe(type);
    expect(textOf(file.body)).toBe(content);
  });

  it.each([
    '/../keys.json', '/%2e%2e/keys.json', '/..%2fkeys.json', '/assets/../../keys.json', '/assets/%2e%2e%2f%2e%2e%2fkeys.json',
    '/..\\keys.json', '/..%5ckeys.json', '/../renderer-secret/keys.json', '//etc/passwd', '/etc/passwd', '/index.html%00.js',
    '/%E0%A4%A', '/assets', '/assets/', '/assets/main.js.map', '/borte.html', '', '/%252e%252e/keys.json',
  ])('%j is not', async (path) => {
    const file = await rendererFile(program(), path);
    expect(file.status).toBe(404);
    expect(textOf(file.body)).toBe('Not found');
  });
});
