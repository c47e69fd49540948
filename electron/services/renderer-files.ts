// What the window may load and with which headers: the files of dist/renderer, nothing above it. Used for
// app://feltbok and for the server on 127.0.0.1 alike.

import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export const contentSecurityPolicy = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self' blob: data:",
  "media-src 'self' blob:", "font-src 'self'", "worker-src 'self'", "connect-src 'self'", "object-src 'none'",
  "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface RendererFile {
  readonly status: 200 | 404;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** `urlPath` as it stands in the address, percent-encoded; `/` is index.html. */
export async function rendererFile(folder: string, urlPath: string): Promise<RendererFile> {
  const path = fileOf(folder, urlPath);
  try {
    if (path === null) throw new Error('outside');
    const type = types[extname(path)];
    if (!type) throw new Error('unknown type');
    return { status: 200, body: new Uint8Array(await readFile(path)), headers: headers(type) };
  } catch {
    return { status: 404, body: new TextEncoder().encode('Not found'), headers: headers('text/plain; charset=utf-8') };
  }
}

function fileOf(folder: string, urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const path = join(folder, decoded === '/' ? 'index.html' : decoded);
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? path : null;
}

const headers = (type: string): Readonly<Record<string, string>> => ({
  'Content-Type': type,
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
});
