// Searching texts: forms of a word, exact words, beginnings, and the places that are told.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../shared/text/search/query.ts';
import { SearchIndex } from '../../../shared/text/search/search-index.ts';

function found(query: string, ...texts: readonly string[]): string[] {
  const index = new SearchIndex();
  texts.forEach((text, i) => index.put(String(i), text));
  return index.find(query).texts.flatMap(({ id, spans }) => {
    const words: string[] = [];
    for (let i = 0; i < spans.length; i += 2) words.push(texts[Number(id)]!.slice(spans[i], spans[i + 1]));
    return words;
  });
}

describe('a query', () => {
  it('is read as words, exact words and beginnings', () => {
    expect(parseQuery('Lønn, "høyere  lønn" kommun* e-helse')).toEqual([
      { kind: 'word', text: 'lønn' }, { kind: 'exact', text: 'høyere lønn' }, { kind: 'prefix', text: 'kommun' }, { kind: 'exact', text: 'e-helse' },
    ]);
    expect(parseQuery('«tre nye')).toEqual([{ kind: 'exact', text: 'tre nye' }]);
    expect(parseQuery(' , * "" a* lønn lønn')).toEqual([{ kind: 'word', text: 'lønn' }]);
  });
});

describe('searching', () => {
  it('finds the forms of a word, in bokmål and nynorsk, whatever the capitals', () => {
    const text = 'Kommunen og kommunene, KOMMUNAR og kommunane. En kommunal ordning i storkommunen.';
    expect(found('kommune', text)).toEqual(['Kommunen', 'kommunene', 'KOMMUNAR', 'kommunane']);
    expect(found('kommunane', text)).toEqual(found('kommune', text));
    expect(found('brukere', 'Én bruker, to brukere, brukerne selv.')).toEqual(['bruker', 'brukere', 'brukerne']);
    expect(found('brukar', 'Ein brukar, to brukarar, brukarane sjølve.')).toEqual(['brukar', 'brukarar', 'brukarane']);
    for (const form of ['vikar', 'vikarer', 'vikarene']) expect(found(form, 'En vikar. Vikarer. Vikarene, ikke vikariat.')).toEqual(['vikar', 'Vikarer', 'Vikarene']);
    expect(found('lønn', 'Lønna steg. Lønnen òg, men ikke lønnsoppgjøret.')).toEqual(['Lønna', 'Lønnen']);
  });

  it('finds exact words and beginnings only where a word begins', () => {
    expect(found('"kommune"', 'kommune kommunen storkommune')).toEqual(['kommune']);
    expect(found('"øke lønn"', 'å øke  lønn, øke\nlønn, øke lønna')).toEqual(['øke  lønn']);
    expect(found('sykehus*', 'Sykehuset, sykehusopphold og nabosykehus')).toEqual(['Sykehuset', 'sykehusopphold']);
    expect(found('æ*', 'æ')).toEqual([]);
    expect(found('"å"', 'Å, å få år på land')).toEqual(['Å', 'å']);
    expect(found('12*', '12 000 kroner i 2012, 125')).toEqual(['12', '125']);
    expect(found('"3,2 mill. kr."', 'om lag 3,2 mill. kr. i 2018')).toEqual(['3,2 mill. kr.']);
  });

  it('wants all words in one paragraph, and tells each place once', () => {
    expect(found('sykehus dager', 'Sykehuset sendte dem hjem.\nDager gikk.\nTre dager på sykehus og dager til.')).toEqual(['dager', 'sykehus', 'dager']);
    expect(found('kommune kommun*', 'kommunen\nskolen')).toEqual(['kommunen']);
    expect(found('sykehus fjellrev', 'sykehus')).toEqual([]);
    expect(found('', 'noe')).toEqual([]);
  });

  it('keeps to texts as they are now', () => {
    const index = new SearchIndex();
    index.put('a', 'gammel tekst');
    index.put('a', 'ny tekst');
    expect(index.find('gammel').total).toBe(0);
    expect(index.find('tekst').total).toBe(1);
    index.drop('a');
    expect(index.find('tekst').total).toBe(0);
  });

  it('has places that are right where small letters are longer than capitals', () => {
    expect(found('ankara', 'İstanbul og İzmir, ikke Ankara')).toEqual(['Ankara']);
  });

  it('tells exactly the words that are the same, for any text', () => {
    const word = fc.constantFrom('lønn', 'vekst', 'Vekst', 'år', 'BPA', '12', 'e', 'på');
    fc.assert(fc.property(fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '\n', '-', '. ')), { maxLength: 40 }), word, (pieces, wanted) => {
      const text = pieces.flat().join('');
      expect(found(`"${wanted}"`, text).length).toBe(pieces.filter(([w]) => w.toLowerCase() === wanted.toLowerCase()).length);
    }));
  });

  it('takes every sign of a regular expression for itself', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'.*+?()[]{}|\\/^$-a '), maxLength: 12 }), (query) => {
      expect(() => found(query, 'a.b*c')).not.toThrow();
      expect(() => found(`"${query}"`, 'a.b*c')).not.toThrow();
    }));
  });
});
