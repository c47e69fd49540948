// The linking key while a study is open: read from main's sealed file, changed in memory, written back whole.

import { newId } from '../../shared/model/ids.ts';
import type { LinkingKey, NameEntry } from '../../shared/model/linking-key.ts';
import { linkingKeyName, emptyLinkingKey, openLinkingKeyFile, writeLinkingKeyFile } from '../../shared/exchange/linking-key-file.ts';
import { newKey, wrapKey, type Kdf, type KeyFile } from '../../shared/exchange/keys.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';

interface Opened { readonly content: LinkingKey; readonly keys: KeyFile; readonly key: Uint8Array }

/** `absent`: no file here; `locked`: its passphrase is another one; `damaged`: it cannot be read. */
export type LinkingKeyState = 'present' | 'absent' | 'locked' | 'damaged' | 'opening';

export class LinkingKeyKeeper {
  readonly #bridge: Bridge;
  readonly #study: string;
  #opened: Opened | undefined;
  #state: LinkingKeyState = 'opening';
  readonly #listeners = new Set<() => void>();

  constructor(bridge: Bridge, study: string) {
    this.#bridge = bridge;
    this.#study = study;
  }

  readonly state = (): LinkingKeyState => this.#state;
  readonly content = (): LinkingKey | undefined => this.#opened?.content;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads main's file with the passphrase. */
  async open(passphrase: string): Promise<LinkingKeyState> {
    const answer = await this.#bridge.call('linkingKey.read', { study: this.#study });
    if (!answer.ok) return this.#become('damaged');
    if (answer.value === null) return this.#become('absent');
    try {
      const opened = await openLinkingKeyFile(answer.value, this.#study, passphrase);
      this.#opened = opened;
      return this.#become(opened ? 'present' : 'locked');
    } catch {
      return this.#become('damaged');
    }
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
  async create(passphrase: string, content = emptyLinkingKey(this.#study, newId()), cost?: Omit<Kdf, 'name' | 'salt'>): Promise<void> {
    const key = newKey();
    const keys = await wrapKey(linkingKeyName(this.#study), key, passphrase, new Date().toISOString(), cost);
    this.#opened = { content, keys, key };
    await this.#write();
    this.#become('present');
  }

  /** Changes the content; the revision moves on where the name list did. Throws where it cannot be written. */
  async change(edit: (content: LinkingKey) => LinkingKey): Promise<void> {
    const opened = this.#opened;
    if (!opened) throw new Error('linking key is not open');
    const next = edit(opened.content);
    const namesMoved = JSON.stringify(nameFacts(next)) !== JSON.stringify(nameFacts(opened.content));
    this.#opened = { ...opened, content: namesMoved ? { ...next, revision: newId() } : next };
    try {
      await this.#write();
    } catch (error) {
      this.#opened = opened;
      throw error;
    }
    this.#tell();
  }

  /** Wraps the same key under another passphrase. */
  async rewrap(passphrase: string): Promise<void> {
    const opened = this.#opened;
    if (!opened) return;
    const keys = await wrapKey(linkingKeyName(this.#study), opened.key, passphrase, opened.keys.createdAt);
    this.#opened = { ...opened, keys };
    await this.#write();
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
    for (const listener of this.#listeners) listener();
  }
}

/** Everything that masking looks for: the list, and the real names of cases and informants. */
const nameFacts = (key: LinkingKey): [readonly NameEntry[], unknown, unknown] => [key.names, key.cases, key.informants];
