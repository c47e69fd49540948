// A study and its study file (studiefil): writing the open study as one, and taking one in under a new key.

import { addCoder, updateStudy } from '../../shared/commands/study.ts';
import type { Change } from '../../shared/changes/change.ts';
import { base64ToBytes } from '../../shared/exchange/base64.ts';
import { streamBundle, type OpenedBundle, type Pieces } from '../../shared/exchange/bundle.ts';
import type { Content } from '../../shared/exchange/byte-source.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { newId } from '../../shared/model/ids.ts';
import type { LinkingKey } from '../../shared/model/linking-key.ts';
import type { AttachmentRow } from '../../shared/model/rows.ts';
import { presenceOf, readContent, type Presence } from './attachments.ts';
import { DexieStore } from './dexie-store.ts';
import type { StudySession } from './session.ts';
import { adoptStudy, type Arriving, type Watch } from './studies.ts';

export interface StudyFileWish {
  readonly programVersion: string;
  /** Absent: an open archive. */
  readonly passphrase?: string;
  readonly withLinkingKey: boolean;
  /** Documents and recordings go along, as far as they are whole here. */
  readonly withAttachments?: boolean;
}

/** Documents and recordings of more than this do not go into a study file, bytes: its places are in 32 bits, and the rest of the study needs room. */
export const mostAttached = 3_900_000_000;

/** Those that can go along: whole, as far as can be told without reading them. */
export async function attachable(session: StudySession): Promise<AttachmentRow[]> {
  const rows = await session.store.all('attachments');
  const presence = rows.length > 0 ? await presenceOf(session, rows) : new Map<string, Presence>();
  return rows.filter((row) => presence.get(row.id) === 'whole');
}

/**
 * The study as it is now, everything typed included. Throws a `BundleTooLarge`; reading the pieces throws a `FileFailure`
 * where a document is damaged.
 */
export async function studyFile(session: StudySession, wish: StudyFileWish, signal?: AbortSignal): Promise<Pieces> {
  await session.settle();
  const linkingKey = wish.withLinkingKey ? session.linkingKey.content() : undefined;
  if (wish.withLinkingKey && !linkingKey) throw new Error('the linking key is not open');
  const attachments = new Map((wish.withAttachments ? await attachable(session) : []).map((row): [string, Content] => [
    row.id, { size: row.size, sha256: row.sha256, pieces: () => readContent(session, row, signal) },
  ]));
  return streamBundle(new DexieStore(session.db), { programVersion: wish.programVersion, linkingKey: linkingKey ?? null, attachments, ...(wish.passphrase === undefined ? {} : { passphrase: wish.passphrase }) });
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
export async function takeIn(bridge: Bridge, opened: OpenedBundle, wish: TakeInWish, watch: Watch = {}): Promise<StudySession> {
  const changes = await opened.store.log();
  const whole = wish.copyTitle === undefined
    ? { id: opened.manifest.study, changes, linkingKey: opened.linkingKey }
    : copyOf(newId(), changes, opened.linkingKey);
  const [first] = await opened.store.all('coders');
  const coder = 'id' in wish.coder ? wish.coder.id : (first?.id ?? newId());
  const attachments = (await opened.store.all('attachments')).flatMap(({ id, key }): Arriving[] => {
    const content = opened.attachments.get(id);
    return content && key !== undefined ? [{ id, key: base64ToBytes(key), content }] : [];
  });
  const session = await adoptStudy(bridge, { ...whole, coder, fictive: false, attachments }, wish.passphrase, watch);
  if (wish.copyTitle !== undefined) await session.run(updateStudy, { title: wish.copyTitle });
  if ('name' in wish.coder) {
    const added = await session.run(addCoder, { name: wish.coder.name });
    if (added && 'id' in added) await session.setCoder(added.id);
  }
  return session;
}
