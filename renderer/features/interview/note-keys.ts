// The composer's keys. Matched by physical key, never with AltGr held, never from the numeric pad: on Norwegian
// keyboards AltGr types @, [ and ], and a Mac's Option does.

import { tagKeys, type TagKey } from '../../../shared/model/vocabulary.ts';

export type KeyFacts = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'getModifierState'>;

export type ComposerKey =
  | { readonly kind: 'save' | 'accept' | 'escape' | 'third-person' | 'reopen' | 'topic-next' | 'topic-previous' | 'edit-earlier' | 'edit-later' | 'suggestion-next' | 'suggestion-previous' }
  | { readonly kind: 'tag'; readonly key: TagKey };

interface Situation { readonly empty: boolean; readonly suggesting: boolean; readonly mac: boolean }

/** What a key press in the composer means; null: it types. */
export function composerKey(event: KeyFacts, { empty, suggesting, mac }: Situation): ComposerKey | null {
  if (event.isComposing || event.getModifierState('AltGraph')) return null;
  const { altKey: alt, ctrlKey: ctrl, metaKey: meta, shiftKey: shift } = event;
  const tagging = mac ? meta && !ctrl && !alt : alt && !ctrl && !meta;
  if (tagging && !shift) {
    if ((tagKeys as readonly string[]).includes(event.code)) return { kind: 'tag', key: event.code as TagKey };
    if (event.code === 'KeyE') return { kind: 'third-person' };
  }
  if (alt && !ctrl && !meta && !shift) {
    if (event.code === 'ArrowDown') return { kind: 'topic-next' };
    if (event.code === 'ArrowUp') return { kind: 'topic-previous' };
  }
  const mod = mac ? meta : ctrl;
  if (mod && !alt && !shift && event.code === 'ArrowUp') return { kind: 'edit-earlier' };
  if (mod && !alt && !shift && event.code === 'ArrowDown') return { kind: 'edit-later' };
  if (alt || ctrl || meta) return null;
  if (event.key === 'Enter' && !shift) return { kind: 'save' };
  if (event.key === 'Escape') return { kind: 'escape' };
  if (event.key === 'Backspace' && empty) return { kind: 'reopen' };
  if (!suggesting) return null;
  if (event.key === 'Tab' && !shift) return { kind: 'accept' };
  if (event.key === 'ArrowDown') return { kind: 'suggestion-next' };
  if (event.key === 'ArrowUp') return { kind: 'suggestion-previous' };
  return null;
}
