// What may be typed into a note besides words.

import { describe, expect, it } from 'vitest';
import { completionAt, expansionAt, matchingCodes, parseNote, withoutToken } from '../../../shared/text/note-syntax.ts';

const speakers = [{ id: 'kl', initials: 'KL' }, { id: 'ås', initials: 'ÅS' }];

describe('parseNote', () => {
  it('reads initials and a colon at the start as who speaks', () => {
    expect(parseNote('KL: økte mye', speakers)).toEqual({ text: 'økte mye', speaker: 'kl', verbatim: false });
    expect(parseNote('ås:vet ikke', speakers)).toEqual({ text: 'vet ikke', speaker: 'ås', verbatim: false });
    expect(parseNote('@KL: ja', speakers)).toMatchObject({ speaker: 'kl', text: 'ja' });
  });
  it('leaves initials that belong to nobody in the text', () => {
    expect(parseNote('BPA: stor vekst', speakers)).toEqual({ text: 'BPA: stor vekst', speaker: null, verbatim: false });
  });
  it('reads a leading quotation mark as verbatim and drops the marks', () => {
    expect(parseNote('«Vi hadde ikke noe valg»', speakers)).toMatchObject({ text: 'Vi hadde ikke noe valg', verbatim: true });
    expect(parseNote('KL: "Det gikk ikke".', speakers)).toEqual({ text: 'Det gikk ikke.', speaker: 'kl', verbatim: true });
    expect(parseNote('"', speakers)).toMatchObject({ text: '"', verbatim: false });
  });
  it('keeps a quotation mark inside the line', () => {
    expect(parseNote('de sa «nei» til oss', speakers)).toMatchObject({ text: 'de sa «nei» til oss', verbatim: false });
  });
});

describe('completionAt', () => {
  it('asks after # and @ at the start of a word only', () => {
    expect(completionAt('økte #bp', 8)).toEqual({ sign: '#', query: 'bp', start: 5, end: 8 });
    expect(completionAt('@', 1)).toEqual({ sign: '@', query: '', start: 0, end: 1 });
    expect(completionAt('post@kommune', 12)).toBeNull();
    expect(completionAt('C# er', 5)).toBeNull();
  });
  it('takes the token out without leaving a double blank', () => {
    expect(withoutToken('økte #bpa mye', { start: 5, end: 9 })).toEqual({ text: 'økte mye', caret: 4 });
    expect(withoutToken('#bpa', { start: 0, end: 4 })).toEqual({ text: '', caret: 0 });
  });
});

describe('matchingCodes', () => {
  const codes = [
    { id: '1', slug: 'ressurskrevende', labels: ['Ressurskrevende omsorgstjenester'] },
    { id: '2', slug: 'ressurskrevende.pu', labels: ['Brukere med psykisk utviklingshemming'] },
    { id: '3', slug: 'bpa', labels: ['Brukerstyrt personlig assistanse (BPA)'] },
    { id: '4', slug: 'nye-tilbud.demens', labels: ['Dagtilbud ved demens'] },
  ];
  it('puts the whole name first, then starts of names, then starts of words', () => {
    expect(matchingCodes(codes, 'bpa').map((c) => c.id)).toEqual(['3']);
    expect(matchingCodes(codes, 'bru').map((c) => c.id)).toEqual(['2', '3']);
    expect(matchingCodes(codes, 'demens').map((c) => c.id)).toEqual(['4']);
    expect(matchingCodes(codes, 'xyz')).toEqual([]);
  });
});

describe('expansionAt', () => {
  const shortcuts = new Map([['hjtj', 'hjemmetjenesten'], ['åv', 'årsverk']]);
  it('expands a whole word once a separator follows', () => {
    expect(expansionAt('i hjtj ', 7, shortcuts)).toEqual({ start: 2, end: 6, insert: 'hjemmetjenesten' });
    expect(expansionAt('8,5 åv.', 7, shortcuts)).toEqual({ start: 4, end: 6, insert: 'årsverk' });
  });
  it('leaves parts of words, other case and words being typed alone', () => {
    expect(expansionAt('xhjtj ', 6, shortcuts)).toBeNull();
    expect(expansionAt('HJTJ ', 5, shortcuts)).toBeNull();
    expect(expansionAt('hjtj', 4, shortcuts)).toBeNull();
  });
});
