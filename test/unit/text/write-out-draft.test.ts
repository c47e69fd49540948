// A starting point for writing a note out.

import { describe, expect, it } from 'vitest';
import { expandShortcuts, writeOutDraft } from '../../../shared/text/write-out-draft.ts';

const shortcuts = new Map([['rk', 'ressurskrevende'], ['åv', 'årsverk'], ['hjtj', 'hjemmetjenesten'], ['kt', 'korttidsplass'], ['kd', 'kommunedirektøren']]);

describe('expandShortcuts', () => {
  it('writes whole words out, also with æ, ø and å and beside punctuation', () => {
    expect(expandShortcuts('rk brukere, 8,5 åv (hjtj).', shortcuts)).toBe('ressurskrevende brukere, 8,5 årsverk (hjemmetjenesten).');
  });
  it('leaves parts of words, compounds and initials alone', () => {
    expect(expandShortcuts('mark, kt-plasser, KD og år', shortcuts)).toBe('mark, kt-plasser, KD og år');
  });
});

describe('writeOutDraft', () => {
  it('makes a sentence of a raw line', () => {
    expect(writeOutDraft('rk økt mye siden 2016', shortcuts)).toBe('Ressurskrevende økt mye siden 2016.');
  });
  it('keeps the end that a line has, and a figure first', () => {
    expect(writeOutDraft('hvorfor?', shortcuts)).toBe('Hvorfor?');
    expect(writeOutDraft("720' til rk.", shortcuts)).toBe("720' til ressurskrevende.");
    expect(writeOutDraft('  ', shortcuts)).toBe('');
  });
});
