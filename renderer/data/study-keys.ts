// The ways into an open study, for it and its linking key alike: another passphrase, a new recovery code.

import { addSlot, makeSlot, removeSlots, replaceSlots, unwrapKey, type Cost, type KeyFile, type Slot } from '../../shared/exchange/keys.ts';
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

/** From now on `next` opens the study and its linking key, and no earlier passphrase does. */
export async function setPassphrase(session: StudySession, next: string, cost?: Cost): Promise<void> {
  const madeAt = new Date().toISOString();
  await changeSlots(session, async (file, key) => replaceSlots(file, await makeSlot(file.of, key, 'passphrase', next, madeAt, cost)));
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

const confirmed = (file: KeyFile): KeyFile => ({ ...file, slots: file.slots.map(({ unconfirmed: _shown, ...slot }) => slot) });

/** When the code was made that a person has in keeping; null where there is none. ISO, UTC. */
export const recoveryMadeAt = (file: KeyFile): string | null =>
  file.slots.find((s) => s.kind === 'recovery' && s.unconfirmed !== true)?.madeAt ?? null;
