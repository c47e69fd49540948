// Erasing for good. IndexedDB and files keep old bytes for long, so nothing is erased in place: the study is copied,
// without what goes, into a new database under a new key, and the old key is destroyed with all that it opened. Writing
// the key file is the moment in which the new one takes over; before it the old study opens, after it the new one.

import { Dexie } from 'dexie';
import type { Change } from '../../shared/changes/change.ts';
import { seen } from '../../shared/changes/clock.ts';
import { withoutErased } from '../../shared/changes/erasure.ts';
import { stamp } from '../../shared/changes/stamp.ts';
import { keyWithout, type Gone } from '../../shared/erasing/key-without.ts';
import { materialOf, type Material } from '../../shared/erasing/material.ts';
import { erasureEdits } from '../../shared/erasing/plan.ts';
import { scopeOf, type Erased, type ErasureWish } from '../../shared/erasing/scope.ts';
import { newKey, unwrapKey, weakStrength, wrapKey, type KeyFile } from '../../shared/exchange/keys.ts';
import { linkingKeyName, writeLinkingKeyFile } from '../../shared/exchange/linking-key-file.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { databaseName, studyDatabase, type DraftRow, type MetaRow } from './database.ts';
import { DexieStore } from './dexie-store.ts';
import { fillStudy, type Progress } from './fill-study.ts';
import type { StudySession } from './session.ts';

export interface EraseArgs {
  readonly wish: ErasureWish;
  /** Keys of the doubts that go too. */
  readonly decided: ReadonlySet<string>;
  readonly passphrase: string;
  /** Stands in the list of names for a name that kept texts still hold. */
  readonly label: string;
}

export type EraseOutcome =
  /** The open session is of no more use: the study must be opened anew. `outOfReach`: a folder of copies that could not be cleaned. */
  | { readonly kind: 'erased'; readonly outOfReach: string | null }
  | { readonly kind: 'wrong-passphrase' }
  /** The linking key is here but not open, so that names could not be taken out of it. */
  | { readonly kind: 'linking-key-closed' }
  /** Something was written while the study was copied; nothing was done. */
  | { readonly kind: 'changed-meanwhile' };

/** The log as the open study has it, and everything that was ever in it. */
export async function materialOfStudy(session: StudySession): Promise<{ log: readonly Change[]; material: Material }> {
  await session.settle();
  const log = await new DexieStore(session.db).log();
  return { log, material: materialOf(log) };
}

/** Throws where it cannot be written; the study is then as it was. */
export async function eraseForGood(session: StudySession, { wish, decided, passphrase, label }: EraseArgs, progress?: Progress): Promise<EraseOutcome> {
  const { bridge, id, secrets } = session;
  if (!(await unwrapKey(secrets.keys, passphrase))) return { kind: 'wrong-passphrase' };
  const keyState = session.linkingKey.state();
  if (keyState !== 'present' && keyState !== 'absent') return { kind: 'linking-key-closed' };
  const { log, material } = await materialOfStudy(session);
  const erased = scopeOf(material, wish, decided);
  const now = Date.now();
  const edits = erasureEdits(material, erased, session.nowIso().slice(0, 10));
  const last = log.at(-1);
  const clock = last ? seen({ millis: 0, counter: 0 }, last.clock) : { millis: 0, counter: 0 };
  const changes = stamp({ coder: session.coder, device: session.device, now: () => now, clock }, { label: 'study.erase', fixed: true }, edits);
  const kept = withoutErased([...log, ...changes]);

  const generation = (secrets.keys.generation ?? 1) + 1;
  const key = newKey();
  const cost = secrets.keys.fictive ? weakStrength : undefined;
  // Only the passphrase opens what comes: a recovery code or another slot would lead to the old key.
  const wrapped = await wrapKey(id, key, passphrase, secrets.keys.createdAt, cost);
  const keys: KeyFile = { ...wrapped, generation, unfinished: true, ...(secrets.keys.fictive ? { fictive: true } : {}) };
  const name = databaseName(id, generation);
  await Dexie.delete(name);
  const db = studyDatabase(id, key, generation);
  try {
    await db.open();
    await fillStudy(db, kept, progress);
    await carryOver(session, db, erased, material);
    const whole = (await new DexieStore(db).log()).length === kept.length;
    if (!whole) throw new Error('the copy is not whole');
    const head = (await session.store.newest(1))[0];
    if (head?.id !== last?.id) {
      await Dexie.delete(name);
      return { kind: 'changed-meanwhile' };
    }
    db.close();
    await rewriteLinkingKey(session, erased, kept, passphrase, label, cost);
    await must(bridge.call('studies.writeKeys', { id, keys: JSON.stringify(keys) }));
  } catch (error) {
    db.close();
    await Dexie.delete(name).catch(() => undefined);
    throw error;
  }
  // From here on the new study opens; what is left to do is done again when it is opened.
  const destroyed = await bridge.call('studies.destroyCopies', { id });
  // Those that stay have keys of their own, which moved with their rows.
  await bridge.call('attachments.remove', { study: id, ids: [...(erased.rows.get('attachments') ?? [])] });
  session.db.close();
  await Dexie.delete(databaseName(id, secrets.keys.generation));
  return { kind: 'erased', outOfReach: destroyed.ok ? destroyed.value.outOfReach : null };
}

/** Small facts of this copy, and what is being typed elsewhere in the study. */
async function carryOver(session: StudySession, db: ReturnType<typeof studyDatabase>, erased: Erased, material: Material): Promise<void> {
  const meta = (await session.db.meta.toArray()).filter((row: MetaRow) => row.id === 'coder' || row.id.startsWith('left-at '));
  const interviews = new Set(material.all('interviews').filter((i) => i.case === erased.case).map((i) => i.id));
  // A draft of this municipality may hold what goes; whatever is typed there is saved before.
  const drafts = (await session.db.drafts.toArray()).filter((d: DraftRow) => d.scope !== erased.case && !interviews.has(d.scope));
  await db.transaction('rw', [db.meta, db.drafts], async () => {
    await db.meta.bulkPut(meta);
    await db.drafts.bulkPut(drafts);
  });
}

async function rewriteLinkingKey(
  session: StudySession, erased: Erased, kept: readonly Change[], passphrase: string, label: string, cost?: typeof weakStrength,
): Promise<void> {
  const content = session.linkingKey.content();
  if (!content) return;
  const gone: Gone = { informants: erased.rows.get('informants') ?? new Set(), cases: erased.rows.get('cases') ?? new Set() };
  const texts = kept.flatMap((c) => (c.entity === 'texts' && c.field === 'text' && typeof c.value === 'string' ? [c.value] : []));
  const next = erased.kind === 'statements' ? content : keyWithout(content, gone, texts, label);
  const key = newKey();
  const keys = await wrapKey(linkingKeyName(session.id), key, passphrase, new Date().toISOString(), cost);
  await must(session.bridge.call('linkingKey.replace', { study: session.id, generations: [writeLinkingKeyFile(next, keys, key)] }));
}

async function must(answer: ReturnType<Bridge['call']>): Promise<void> {
  const given = await answer;
  if (!given.ok) throw new Error(given.code);
}
