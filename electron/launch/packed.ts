// Where `npm run dist` put the packed program, by platform.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.ts';

export interface Packed {
  readonly folder: string;
  readonly program: string;
  /** The folder of app.asar. */
  readonly resources: string;
}

/** Throws where nothing is packed. */
export function findPacked(): Packed {
  const release = join(root, 'release');
  const name = (existsSync(release) ? readdirSync(release) : []).find((each) => (process.platform === 'darwin' ? each.startsWith('mac') : each.endsWith('-unpacked')));
  if (name === undefined) throw new Error('nothing is packed: npm run dist');
  const folder = join(release, name);
  if (process.platform !== 'darwin') return { folder, program: join(folder, process.platform === 'win32' ? 'Feltbok.exe' : 'feltbok'), resources: join(folder, 'resources') };
  const contents = join(folder, 'Feltbok.app', 'Contents');
  return { folder, program: join(contents, 'MacOS', 'Feltbok'), resources: join(contents, 'Resources') };
}
