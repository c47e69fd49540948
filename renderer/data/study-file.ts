// A study and its study file (studiefil): writing the open study as one, and taking one in under a new key.

import { addCoder, updateStudy } from '../../shared/commands/study.ts';
import type { Change } from '../../shared/changes/change.ts';
import { writeBundle, type OpenedBundle } from '../../shared/exchange/bundle.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { newId } from '../../shared/model/ids.ts';
import type { LinkingKey } from '../../shared/model/linking-key.ts';
import { DexieStore } from './dexie-store.ts';
import type { StudySession } from './session.ts';
import { adoptStudy } from './studies.ts';

export interface StudyFileWish {
  readonly programVersion: string;
  /** Absent: an open archive. */
  readonly passphrase?: string;
  readonly withLinkingKey: boolean;
}

/** The bytes of the study as it is now, everything typed included. */
export async function studyFile(session: StudySession, wish: StudyFileWish): Promise<Uint8Array<ArrayBuffer>> {
  await session.settle();
  const linkingKey = wish.withLinkingKey ? session.linkingKey.content() : undefined;
  if (wish.withLinkingKey && !linkingKey) throw new Error('the linking key is not open');
  return writeBundle(new DexieStore(session.db), { programVersion: wish.programVersion, linkingKey: linkingKey ?? null, ...(wish.passphrase === undefined ? {} : { passphrase: wish.passphrase }) });
}

interface Copy { readonly id: string; readonly changes: readonly Change[]; readonly linkingKey: LinkingKey | null }

/** The same study under another identity. Only the study's own row and the linking key carry it. */
export function copyOf(id: string, changes: Iterable<Change>, linkingKey: LinkingKey | null): Copy {
  return {
    id,
    changes: Array.from(changes, (c) => (c.entity === 'study' ? { ...c, key: id } : c)),
    linkingKey: linkingKey && { ...linkingKey, study: id },
  };
}

export interface TakeInWish {
  /** The title of a copy; absent: the study comes in as itself. */
  readonly copyTitle?: string;
  /** One of the study's coders, or a new one by name. */
  readonly coder: { readonly id: string } | { readonly name: string };
  readonly passphrase: string;
}

/** Takes a study file in on this machine. Nothing that is here is overwritten. */
export async function takeIn(bridge: Bridge, opened: OpenedBundle, wish: TakeInWish): Promise<StudySession> {
  const changes = await opened.store.log();
  const whole = wish.copyTitle === undefined
    ? { id: opened.manifest.study, changes, linkingKey: opened.linkingKey }
    : copyOf(newId(), changes, opened.linkingKey);
  const [first] = await opened.store.all('coders');
  const coder = 'id' in wish.coder ? wish.coder.id : (first?.id ?? newId());
  const session = await adoptStudy(bridge, { ...whole, coder, fictive: false }, wish.passphrase);
  if (wish.copyTitle !== undefined) await session.run(updateStudy, { title: wish.copyTitle });
  if ('name' in wish.coder) {
    const added = await session.run(addCoder, { name: wish.coder.name });
    if (added && 'id' in added) await session.setCoder(added.id);
  }
  return session;
}
