// The ways into an open study, for it and its linking key alike: another passphrase, a new recovery code, and this
// machine's own secret.

import { addSlot, makeSlot, newDeviceSecret, removeSlots, replaceSlots, unwrapKey, type Cost, type KeyFile, type Slot } from '../../shared/exchange/keys.ts';
import { makeRecoveryCode } from '../../shared/exchange/recovery-code.ts';
import type { StudySession } from './session.ts';

type Edit = (file: KeyFile, key: Uint8Array) => Promise<KeyFile>;

/**
 * The linking key first: should the second write fail, the study still opens as before, and the linking key is put
 * back. The data is not rewritten.
 */
async function changeSlots(session: StudySession, edit: Edit): Promise<void> {
  await session.linkingKey.settled();
  const { key, keys } = session.secrets;
  // A copy, since a lock in the middle of this wipes the key itself.
  const next = await edit(keys, new Uint8Array(key));
  const putBack = await session.linkingKey.changeSlots(edit);
  const answer = await session.bridge.call('studies.writeKeys', { id: session.id, keys: JSON.stringify(next) });
  if (!answer.ok) {
    await putBack();
    throw new Error(answer.code);
  }
  session.secrets = { key, keys: next };
}

/** True where the passphrase opens the study that is open. */
export const isPassphraseOf = async (session: StudySession, passphrase: string): Promise<boolean> =>
  (await unwrapKey(session.secrets.keys, passphrase)) !== undefined;

/**
 * From now on `next` opens the study and its linking key, and neither an earlier passphrase nor this machine by itself
 * does: a passphrase is changed when somebody should no longer get in.
 */
export async function setPassphrase(session: StudySession, next: string, cost?: Cost): Promise<void> {
  // First, and only with its success: it also ends what a linking key on another medium, out of reach now, remembers.
  await forgetSecret(session);
  const madeAt = new Date().toISOString();
  await changeSlots(session, async (file, key) => replaceSlots(removeSlots(file, isDevice), await makeSlot(file.of, key, 'passphrase', next, madeAt, cost)));
}

/** False where the old one is wrong; nothing is changed then. */
export async function changePassphrase(session: StudySession, old: string, next: string): Promise<boolean> {
  if (!(await isPassphraseOf(session, old))) return false;
  await setPassphrase(session, next);
  return true;
}

export interface NewRecoveryCode {
  /** Without separators. */
  readonly code: string;
  /** The person has it: the code before it no longer opens. */
  keep(): Promise<void>;
  /** It never opens again; the one before it still does. */
  discard(): Promise<void>;
}

/**
 * Makes a code that opens at once, beside the one before it, so that a sheet that is printed and then forgotten in a
 * crash is not worthless.
 */
export async function newRecoveryCode(session: StudySession): Promise<NewRecoveryCode> {
  const code = makeRecoveryCode();
  const madeAt = new Date().toISOString();
  const isThis = (slot: Slot): boolean => slot.kind === 'recovery' && slot.madeAt === madeAt;
  await changeSlots(session, async (file, key) => addSlot(
    removeSlots(file, (s) => s.kind === 'recovery' && s.unconfirmed === true),
    { ...(await makeSlot(file.of, key, 'recovery', code, madeAt)), unconfirmed: true },
  ));
  return {
    code,
    keep: () => changeSlots(session, (file) => Promise.resolve(confirmed(removeSlots(file, (s) => s.kind === 'recovery' && !isThis(s))))),
    discard: () => changeSlots(session, (file) => Promise.resolve(removeSlots(file, isThis))),
  };
}

/** True where a secret of some machine may open it; whether this machine has it, only the shell knows. */
export const hasDeviceSlot = (file: KeyFile): boolean => file.slots.some(isDevice);

/**
 * From now on this machine opens the study, and the linking key where that is open, without the passphrase. The secret
 * is kept last: until then the new slots open with nothing that is stored anywhere, so whatever stops this in between
 * leaves the passphrase as the way in. Throws where it cannot be kept; what was remembered before is forgotten then.
 */
export async function rememberHere(session: StudySession): Promise<void> {
  const { bridge, id, secrets } = session;
  // Its copies under the former key are to be destroyed yet, and with them whatever this machine remembers.
  if (secrets.keys.unfinished || secrets.keys.fictive) throw new Error('not-possible');
  const state = await bridge.call('deviceSecret.state', { study: id });
  if (!state.ok || state.value.refused !== null) throw new Error(state.ok ? 'not-possible' : state.code);
  const secret = newDeviceSecret();
  const madeAt = new Date().toISOString();
  await changeSlots(session, async (file, key) => replaceSlots(file, await makeSlot(file.of, key, 'device', secret, madeAt)));
  const kept = await bridge.call('deviceSecret.keep', { study: id, secret });
  if (kept.ok) return;
  await forgetHere(session).catch(() => undefined);
  throw new Error(kept.code);
}

/** Destroys the secret: without it the slots open nothing, wherever they lie. Throws where it cannot be destroyed. */
export async function forgetHere(session: StudySession): Promise<void> {
  await forgetSecret(session);
  // Slots that nothing opens do no harm where a full disk or a medium out of reach keeps them.
  await changeSlots(session, (file) => Promise.resolve(removeSlots(file, isDevice))).catch(() => undefined);
}

async function forgetSecret({ bridge, id }: StudySession): Promise<void> {
  const answer = await bridge.call('deviceSecret.forget', { study: id });
  if (!answer.ok) throw new Error(answer.code);
}

const isDevice = (slot: Slot): boolean => slot.kind === 'device';

const confirmed = (file: KeyFile): KeyFile => ({ ...file, slots: file.slots.map(({ unconfirmed: _shown, ...slot }) => slot) });

/** When the code was made that a person has in keeping; null where there is none. ISO, UTC. */
export const recoveryMadeAt = (file: KeyFile): string | null =>
  file.slots.find((s) => s.kind === 'recovery' && s.unconfirmed !== true)?.madeAt ?? null;
