// Keys as events tell them and as people read them. On a Mac the command key does what Ctrl does elsewhere.

export const isMac = navigator.userAgent.includes('Mac');

export interface KeyChord {
  /** `KeyK`, `Digit1`, `ArrowUp`, or a character such as `?` (then `code` is matched against `key`). */
  readonly code: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod?: boolean;
  /** Alt, or Option on a Mac. */
  readonly alt?: boolean;
  readonly shift?: boolean;
}

type KeyFacts = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'>;

/** True where the event is this chord. AltGr never counts as Ctrl and Alt: @, [ and ] stay characters. */
export function matches(chord: KeyChord, event: KeyFacts, mac = isMac): boolean {
  if (event.getModifierState('AltGraph')) return false;
  const mod = mac ? event.metaKey : event.ctrlKey;
  const otherMod = mac ? event.ctrlKey : event.metaKey;
  if (otherMod || mod !== (chord.mod ?? false) || event.altKey !== (chord.alt ?? false)) return false;
  if (chord.code.length === 1) return event.key === chord.code;
  return event.code === chord.code && event.shiftKey === (chord.shift ?? false);
}

const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', Minus: '+', Comma: ',', Period: '.',
};

/** «Ctrl+K», «⌘K». */
export function chordLabel(chord: KeyChord, mac = isMac): string {
  const key = names[chord.code] ?? chord.code.replace(/^(Key|Digit)/, '');
  const parts = [chord.mod && (mac ? '⌘' : 'Ctrl'), chord.alt && (mac ? '⌥' : 'Alt'), chord.shift && (mac ? '⇧' : 'Shift'), key];
  return parts.filter(Boolean).join(mac ? '' : '+');
}
