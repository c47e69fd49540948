// The linking key while a study is open: read from main's sealed file, changed in memory, written back whole.

import { newId } from '../../shared/model/ids.ts';
import type { LinkingKey, NameEntry } from '../../shared/model/linking-key.ts';
import {
  emptyLinkingKey, linkingKeyName, openLinkingKeyFile, openLinkingKeyFileWith, writeLinkingKeyFile, type OpenedLinkingKey,
} from '../../shared/exchange/linking-key-file.ts';
import { newKey, raiseSlot, wrapKey, type Cost, type KeyFile, type SlotKind } from '../../shared/exchange/keys.ts';
import type { Answer, Bridge, CallResult } from '../../shared/ipc/contract.ts';
import { Listeners } from '../platform/listeners.ts';
import { Turns } from '../../shared/model/turns.ts';

const keptGenerations = 10;

/**
 * `absent`: no file here; `away`: it lies on another medium, which is not connected; `locked`: its passphrase is another
 * one, or has not been asked for; `damaged`: it cannot be read.
 */
export type LinkingKeyState = 'present' | 'absent' | 'away' | 'locked' | 'damaged' | 'opening';

export class LinkingKeyKeeper {
  readonly #bridge: Bridge;
  readonly #study: string;
  #opened: OpenedLinkingKey | undefined;
  /** What opens it again by itself when its medium comes back. */
  #kept: Uint8Array | undefined;
  #folder: string | null = null;
  #state: LinkingKeyState = 'opening';
  #opening: Promise<unknown> = Promise.resolve();
  /** What is written goes one after the other: slots put anew from an older reading would lose a name written meanwhile. */
  readonly #turns = new Turns();
  readonly #listeners = new Listeners();

  constructor(bridge: Bridge, study: string) {
    this.#bridge = bridge;
    this.#study = study;
  }

  readonly state = (): LinkingKeyState => this.#state;
  readonly content = (): LinkingKey | undefined => this.#opened?.content;

  /** The folder on another medium where it lies; null: on this machine. */
  readonly folder = (): string | null => this.#folder;

  readonly subscribe = this.#listeners.subscribe;

  /** The slots of the file that is open; undefined where none is. */
  readonly keys = (): KeyFile | undefined => this.#opened?.keys;

  /** Reads main's file with the passphrase or the recovery code. */
  open(secret: string, kind: SlotKind = 'passphrase'): Promise<LinkingKeyState> {
    const opening = this.#openBy((bytes) => openLinkingKeyFile(bytes, this.#study, secret, kind)).then(async (state) => {
      // A file that cannot be written stays as it is, and is tried again at the next start.
      if (state === 'present' && kind === 'passphrase') await this.#raise(secret).catch(() => undefined);
      return state;
    });
    this.#opening = opening;
    return opening;
  }

  /** When the opening that is under way has ended. */
  async settled(): Promise<void> {
    await this.#opening;
  }

  /**
   * Asks whether the medium is there. The names leave memory when it goes, and come back with it where the key was open
   * before; else its passphrase is asked for.
   */
  look(): Promise<void> {
    return this.#turns.take(async () => {
      const place = await this.#bridge.call('linkingKey.place', { study: this.#study });
      if (!place.ok || this.#state === 'opening') return;
      this.#folder = place.value.folder;
      if (!place.value.connected) this.#mediumGone();
      else if (this.#state === 'away') await this.#openBy((bytes) => Promise.resolve(this.#openKept(bytes)));
    });
  }

  /** Asks the user for a folder on another medium and moves the key there; the answer says how that went. */
  moveOut(): Promise<Answer<CallResult<'linkingKey.moveOut'>>> {
    return this.#turns.take(async () => {
      const answer = await this.#bridge.call('linkingKey.moveOut', { study: this.#study });
      if (answer.ok && answer.value) this.#folder = answer.value.folder;
      this.#tell();
      return answer;
    });
  }

  moveBack(): Promise<Answer<CallResult<'linkingKey.moveBack'>>> {
    return this.#turns.take(async () => {
      const answer = await this.#bridge.call('linkingKey.moveBack', { study: this.#study });
      if (answer.ok) this.#folder = null;
      this.#tell();
      return answer;
    });
  }

  #mediumGone(): void {
    if (this.#state === 'away') return;
    this.#kept = this.#opened?.key;
    this.#opened = undefined;
    this.#become('away');
  }

  #openKept(bytes: Uint8Array): OpenedLinkingKey | undefined {
    try {
      return this.#kept && openLinkingKeyFileWith(bytes, this.#study, this.#kept);
    } catch {
      // Another key took its place while it was away.
      return undefined;
    }
  }

  async #openBy(open: (bytes: Uint8Array) => Promise<OpenedLinkingKey | undefined>): Promise<LinkingKeyState> {
    const place = await this.#bridge.call('linkingKey.place', { study: this.#study });
    if (!place.ok) return this.#become('damaged');
    this.#folder = place.value.folder;
    if (!place.value.connected) return this.#become('away');
    const answer = await this.#bridge.call('linkingKey.read', { study: this.#study });
    if (!answer.ok) return this.#become(answer.code === 'not-found' && this.#folder !== null ? 'away' : 'damaged');
    if (answer.value === null) return this.#become('absent');
    try {
      this.#opened = await open(answer.value);
      return this.#become(this.#opened ? 'present' : 'locked');
    } catch {
      return this.#become('damaged');
    }
  }

  #raise(passphrase: string): Promise<void> {
    return this.#turns.take(async () => {
      const opened = this.#opened;
      if (!opened) return;
      // A copy, since a lock in the middle of this wipes the key itself.
      const raised = await raiseSlot(opened.keys, new Uint8Array(opened.key), passphrase);
      if (raised) await this.#headAnew(raised);
    });
  }

  /** Takes the newest older file that can be read and makes it the newest; false where none opens with the passphrase. */
  async recover(passphrase: string): Promise<boolean> {
    for (let back = 1; back < 10; back++) {
      const answer = await this.#bridge.call('linkingKey.read', { study: this.#study, back });
      if (answer.ok && answer.value === null) return false;
      const opened = answer.ok && answer.value ? await openLinkingKeyFile(answer.value, this.#study, passphrase).catch(() => undefined) : undefined;
      if (!opened) continue;
      this.#opened = opened;
      await this.#write();
      this.#become('present');
      return true;
    }
    return false;
  }

  /** Makes a new file with `content`, under the passphrase. */
  async create(passphrase: string, content = emptyLinkingKey(this.#study, newId()), cost?: Cost): Promise<void> {
    const key = newKey();
    const keys = await wrapKey(linkingKeyName(this.#study), key, passphrase, new Date().toISOString(), cost);
    this.#opened = { content, keys, key };
    await this.#write();
    this.#become('present');
  }

  /** Changes the content; the revision moves on where the name list did. Throws where it cannot be written. */
  change(edit: (content: LinkingKey) => LinkingKey): Promise<void> {
    return this.#turns.take(async () => {
      const opened = this.#opened;
      if (!opened) throw new Error('linking key is not open');
      const next = edit(opened.content);
      const namesMoved = JSON.stringify(nameFacts(next)) !== JSON.stringify(nameFacts(opened.content));
      this.#opened = { ...opened, content: namesMoved ? { ...next, revision: newId() } : next };
      try {
        await this.#write();
      } catch (error) {
        this.#opened = opened;
        void this.look();
        throw error;
      }
      this.#tell();
    });
  }

  /**
   * Puts other slots before the same key, in the older files that it opens as well: what no longer opens the newest
   * must not open them. Answers with what puts the former slots back; does nothing where no key is open.
   */
  changeSlots(edit: (file: KeyFile, key: Uint8Array) => Promise<KeyFile>): Promise<() => Promise<void>> {
    return this.#turns.take(async () => {
      const opened = this.#opened;
      if (!opened) return () => Promise.resolve();
      // A copy, since a lock in the middle of this wipes the key itself.
      await this.#headAnew(await edit(opened.keys, new Uint8Array(opened.key)));
      return () => this.#turns.take(() => this.#headAnew(opened.keys));
    });
  }

  /** Takes the key out of memory; nothing is changed after this. */
  wipe(): void {
    this.#opened?.key.fill(0);
    this.#kept?.fill(0);
    this.#opened = undefined;
    this.#kept = undefined;
  }

  async #headAnew(keys: KeyFile): Promise<void> {
    const opened = this.#opened;
    if (!opened) throw new Error('linking key is not open');
    const generations: Uint8Array<ArrayBuffer>[] = [];
    for (let back = 0; back < keptGenerations; back++) {
      const answer = await this.#bridge.call('linkingKey.read', { study: this.#study, back });
      // A damaged one is passed over: nobody can read it.
      if (!answer.ok) continue;
      if (answer.value === null) break;
      generations.unshift(this.#headed(answer.value, keys, opened.key));
    }
    if (generations.length === 0) generations.push(writeLinkingKeyFile(opened.content, keys, opened.key));
    const written = await this.#bridge.call('linkingKey.replace', { study: this.#study, generations });
    if (!written.ok) throw new Error(`linking key not written: ${written.code}`);
    if (this.#opened) this.#opened = { ...this.#opened, keys };
    this.#tell();
  }

  /** An older file of another key stays as it is. */
  #headed(bytes: Uint8Array, keys: KeyFile, own: Uint8Array): Uint8Array<ArrayBuffer> {
    try {
      const { content, key } = openLinkingKeyFileWith(bytes, this.#study, own);
      return writeLinkingKeyFile(content, keys, key);
    } catch {
      return new Uint8Array(bytes);
    }
  }

  async #write(): Promise<void> {
    const { content, keys, key } = this.#opened!;
    const answer = await this.#bridge.call('linkingKey.write', { study: this.#study, sealed: writeLinkingKeyFile(content, keys, key) });
    if (!answer.ok) throw new Error(`linking key not written: ${answer.code}`);
  }

  #become(state: LinkingKeyState): LinkingKeyState {
    this.#state = state;
    this.#tell();
    return state;
  }

  #tell(): void {
    this.#listeners.tell();
  }
}

/** Everything that masking looks for: the list, and the real names of cases and informants. */
const nameFacts = (key: LinkingKey): [readonly NameEntry[], unknown, unknown] => [key.names, key.cases, key.informants];
