// The composer's keys, with the events that Norwegian keyboards on Windows and Mac really send.

import { describe, expect, it } from 'vitest';
import { composerKey, type KeyFacts } from '../../../renderer/features/interview/note-keys.ts';

const press = (facts: Partial<Omit<KeyFacts, 'getModifierState'>> & { altGraph?: boolean }): KeyFacts => ({
  code: '', key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, ...facts,
  getModifierState: (name: string) => name === 'AltGraph' && facts.altGraph === true,
});
const windows = { empty: false, suggesting: false, mac: false };
const mac = { ...windows, mac: true };

describe('on Norwegian Windows', () => {
  it('tags with Alt and the number row, and with the key right of 0, which prints +', () => {
    expect(composerKey(press({ code: 'Digit2', key: '2', altKey: true }), windows)).toEqual({ kind: 'tag', key: 'Digit2' });
    expect(composerKey(press({ code: 'Digit0', key: '0', altKey: true }), windows)).toEqual({ kind: 'tag', key: 'Digit0' });
    expect(composerKey(press({ code: 'Minus', key: '+', altKey: true }), windows)).toEqual({ kind: 'tag', key: 'Minus' });
  });
  it('lets AltGr type @, [, ] and { although Windows reports Ctrl and Alt', () => {
    for (const [code, key] of [['Digit2', '@'], ['Digit8', '['], ['Digit9', ']'], ['Digit7', '{'], ['KeyE', '€']] as const) {
      expect(composerKey(press({ code, key, altKey: true, ctrlKey: true, altGraph: true }), windows)).toBeNull();
      // Some drivers leave the AltGraph state out; Ctrl with Alt alone must not tag either.
      expect(composerKey(press({ code, key, altKey: true, ctrlKey: true }), windows)).toBeNull();
    }
  });
  it('never tags from the numeric pad, where Alt and digits type characters', () => {
    expect(composerKey(press({ code: 'Numpad2', key: '2', altKey: true }), windows)).toBeNull();
  });
  it('does nothing on a bare Alt', () => {
    expect(composerKey(press({ code: 'AltLeft', key: 'Alt', altKey: true }), windows)).toBeNull();
  });
  it('changes topic with Alt and the arrows, and flags a third person with Alt+E', () => {
    expect(composerKey(press({ code: 'ArrowDown', key: 'ArrowDown', altKey: true }), windows)).toEqual({ kind: 'topic-next' });
    expect(composerKey(press({ code: 'ArrowUp', key: 'ArrowUp', altKey: true }), windows)).toEqual({ kind: 'topic-previous' });
    expect(composerKey(press({ code: 'KeyE', key: 'e', altKey: true }), windows)).toEqual({ kind: 'third-person' });
  });
});

describe('on a Norwegian Mac', () => {
  it('tags with Cmd and the number row', () => {
    expect(composerKey(press({ code: 'Digit1', key: '1', metaKey: true }), mac)).toEqual({ kind: 'tag', key: 'Digit1' });
    expect(composerKey(press({ code: 'Minus', key: '+', metaKey: true }), mac)).toEqual({ kind: 'tag', key: 'Minus' });
  });
  it('lets Option type @, [ and ]', () => {
    for (const [code, key] of [['Digit2', '@'], ['Digit8', '['], ['Digit9', ']']] as const) {
      expect(composerKey(press({ code, key, altKey: true }), mac)).toBeNull();
    }
  });
});

describe('everywhere', () => {
  it('saves on Enter and breaks the line on Shift+Enter', () => {
    expect(composerKey(press({ code: 'Enter', key: 'Enter' }), windows)).toEqual({ kind: 'save' });
    expect(composerKey(press({ code: 'NumpadEnter', key: 'Enter' }), windows)).toEqual({ kind: 'save' });
    expect(composerKey(press({ code: 'Enter', key: 'Enter', shiftKey: true }), windows)).toBeNull();
  });
  it('reopens the last note with Backspace only where the field is empty', () => {
    expect(composerKey(press({ code: 'Backspace', key: 'Backspace' }), { ...windows, empty: true })).toEqual({ kind: 'reopen' });
    expect(composerKey(press({ code: 'Backspace', key: 'Backspace' }), windows)).toBeNull();
  });
  it('takes Tab and the arrows only while it suggests', () => {
    expect(composerKey(press({ code: 'Tab', key: 'Tab' }), windows)).toBeNull();
    expect(composerKey(press({ code: 'Tab', key: 'Tab' }), { ...windows, suggesting: true })).toEqual({ kind: 'accept' });
    expect(composerKey(press({ code: 'ArrowDown', key: 'ArrowDown' }), { ...windows, suggesting: true })).toEqual({ kind: 'suggestion-next' });
  });
  it('leaves keys alone while a dead key or an input method composes', () => {
    expect(composerKey(press({ code: 'Enter', key: 'Enter', isComposing: true }), windows)).toBeNull();
  });
});
