// The licences of everything that ends up in the program: only ones that let it be given away as it is.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../electron/launch/build.ts';

const allowed = new Set([
  'MIT', 'ISC', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', '0BSD', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'Zlib',
]);

interface Locked { readonly dev?: boolean; readonly devOptional?: boolean; readonly license?: string }

/** `A OR B` needs one of them, `A AND B` both. */
function fits(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '').trim();
  if (bare.includes(' OR ')) return bare.split(' OR ').some(fits);
  return bare.split(' AND ').every((licence) => allowed.has(licence.trim()));
}

/** The lock file has the licence of every package; those for development only never reach a user. */
export function licenceProblems(): string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .filter(([, { license }]) => license === undefined || !fits(license))
    .map(([path, { license }]) => `${path.replace(/^.*node_modules\//, '')}: ${license ?? 'no licence stated'}`);
}
