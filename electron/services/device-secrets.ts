// The secret that opens a study on this machine without its passphrase. It lies in `studies/<id>/device-secret`, sealed
// by the system for the user's account. Beside the key file on purpose: whatever destroys that folder takes it along.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CallFailure } from '../../shared/ipc/answer.ts';
import { deviceSecret, type CallResult, type KeepRefusal } from '../../shared/ipc/contract.ts';
import { destroyFile } from './destroy.ts';
import { errnoOf, fileFailure } from './file-failure.ts';
import { writeVerified } from './verified-file.ts';

/** Where the system keeps secrets for the user's account; the adapter gives the real one. `seal` and `open` may throw. */
export interface Vault {
  /** Why it cannot be trusted with a secret; null where it can. */
  refused(): KeepRefusal | null;
  seal(text: string): Uint8Array;
  open(sealed: Uint8Array): string;
}

export interface DeviceSecrets {
  state(study: string): CallResult<'deviceSecret.state'>;
  keep(study: string, secret: string): Promise<null>;
  read(study: string): Promise<string | null>;
  forget(study: string): Promise<null>;
  /** Until the program starts anew nothing is read: a lock in this run must hold whatever the window does. */
  shut(study: string): null;
}

/** Names the study, so that a file moved from one study's folder to another's is none. */
const content = z.object({ study: z.string(), secret: deviceSecret });

/** What Electron's safeStorage says of itself, as a reason to keep nothing. */
export function vaultRefusal(platform: string, isAvailable: () => boolean, backend: () => string): KeepRefusal | null {
  try {
    if (platform === 'linux') {
      const kind = backend();
      if (kind === 'basic_text') return 'plain-text';
      if (kind === 'unknown') return 'no-keeper';
    }
    return isAvailable() ? null : 'no-keeper';
  } catch {
    return 'no-keeper';
  }
}

export function openDeviceSecrets(dataFolder: string, vault: Vault): DeviceSecrets {
  const path = (study: string): string => join(dataFolder, 'studies', study, 'device-secret');
  const shut = new Set<string>();

  const sealed = (study: string, secret: string): Uint8Array => {
    try {
      const bytes = vault.seal(JSON.stringify({ study, secret }));
      if (opened(vault, study, bytes) === secret) return bytes;
    } catch {
      // Said below.
    }
    throw new CallFailure('not-possible');
  };

  return {
    state: (study) => ({ refused: vault.refused(), kept: existsSync(path(study)), shut: shut.has(study) }),

    async keep(study, secret) {
      if (vault.refused() !== null) throw new CallFailure('not-possible');
      const place = path(study);
      if (!existsSync(dirname(place))) throw new CallFailure('not-found', dirname(place));
      await writeVerified(place, sealed(study, secret));
      return null;
    },

    /** Null where there is none, or none that opens here: the file came from another machine or account, or is damaged. */
    async read(study) {
      if (shut.has(study) || vault.refused() !== null) throw new CallFailure('not-possible');
      const bytes = await readFile(path(study)).catch(() => null);
      return bytes === null ? null : opened(vault, study, bytes);
    },

    async forget(study) {
      try {
        await destroyFile(path(study));
      } catch (error) {
        if (errnoOf(error) !== 'ENOENT') throw fileFailure(error, path(study));
      }
      return null;
    },

    shut(study) {
      shut.add(study);
      return null;
    },
  };
}

function opened(vault: Vault, study: string, sealed: Uint8Array): string | null {
  try {
    const found = content.parse(JSON.parse(vault.open(sealed)));
    return found.study === study ? found.secret : null;
  } catch {
    return null;
  }
}
