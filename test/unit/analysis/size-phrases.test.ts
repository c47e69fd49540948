import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributor, phraseGroups } from '../../../shared/analysis/size-phrases.ts';
import { rowSchemas, type CaseRow } from '../../../shared/model/rows.ts';
import { id } from '../disclosure/study.ts';

const sample = (populations: readonly (number | null)[]): CaseRow[] =>
  populations.map((population, i) => rowSchemas.cases.parse({ id: id('c', String(i)), pseudonym: `K${i}`, status: 'inkludert', population, order: `a${i}` }));
const nb = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('size phrases', () => {
  it('names the reference sample, where a class of two goes together with the one below', () => {
    const cases = sample([1_000, 2_000, 3_000, 4_000, 5_500, 6_000, 7_000, 8_500, 11_000, 15_000, 21_000, 30_000, 40_000, 45_000, 60_000]);
    const by = attributor({ cases }, 'nb');
    const phrase = (i: number): string => nb(by.phrase(cases[i]!.id));
    by.begin('bpa');
    expect([phrase(14), phrase(10), phrase(11)]).toEqual(['En av de største kommunene', 'En annen av de største kommunene', 'En tredje av de største kommunene']);
    expect([phrase(8), phrase(4)]).toEqual(['En kommune med mellom 5 000 og 20 000 innbyggere', 'En annen kommune med mellom 5 000 og 20 000 innbyggere']);
    expect(phrase(4)).toBe('Kommunen som er nevnt over');
    expect(phrase(14)).toBe('Den første kommunen som er nevnt over');
    by.begin('kad');
    expect(phrase(0)).toBe('En av de minste kommunene');
    expect(nb(by.phrase(cases[0]!.id, 'inside'))).toBe('kommunen som er nevnt over');
    expect(by.again()).toBe('Kommunen');
  });

  it('says «i underkant av 10 000» only where it holds three and leaves three', () => {
    const kinds = (populations: number[]): string[] => phraseGroups(sample(populations)).map((g) => g.kind);
    expect(kinds([5_100, 5_200, 5_300, 8_000, 9_000, 9_900])).toEqual(['5-10', 'near-10']);
    expect(kinds([5_100, 5_200, 8_000, 9_000, 9_900])).toEqual(['5-10']);
    expect(kinds([8_100, 9_000, 9_900])).toEqual(['near-10']);
    expect(kinds([7_999, 9_000, 9_900])).toEqual(['5-10']);
    expect(kinds([100, 200])).toEqual(['common']);
  });

  it('speaks nynorsk and English', () => {
    const cases = sample([1_000, 2_000, 3_000]);
    expect(attributor({ cases }, 'nn').phrase(cases[0]!.id)).toBe('Ein av dei minste kommunane');
    expect(attributor({ cases }, 'en').phrase(cases[0]!.id)).toBe('One of the smallest municipalities');
  });

  it('always covers at least three of the sample, each case once', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 200, max: 90_000 }), { minLength: 3, maxLength: 40 }), (populations) => {
      const groups = phraseGroups(sample(populations));
      expect(groups.flatMap((g) => g.cases).length).toBe(populations.length);
      expect(new Set(groups.map((g) => g.kind)).size).toBe(groups.length);
      for (const group of groups) expect(group.cases.length).toBeGreaterThanOrEqual(3);
    }));
  });

  it('says of no case what is not true of it', () => {
    const holds: Record<string, (p: number) => boolean> = {
      smallest: (p) => p < 5_000, '5-10': (p) => p >= 5_000 && p < 10_000, 'near-10': (p) => p >= 8_000 && p < 10_000, '10-20': (p) => p >= 10_000 && p < 20_000,
      largest: (p) => p >= 20_000, '5-20': (p) => p >= 5_000 && p < 20_000, 'under-10': (p) => p < 10_000, 'under-20': (p) => p < 20_000,
      'from-10': (p) => p >= 10_000, 'from-5': (p) => p >= 5_000, common: () => true,
    };
    fc.assert(fc.property(fc.array(fc.integer({ min: 200, max: 90_000 }), { maxLength: 30 }), (populations) => {
      const cases = sample(populations);
      for (const g of phraseGroups(cases)) for (const c of g.cases) expect(holds[g.kind]!(cases.find((x) => x.id === c)!.population!)).toBe(true);
    }));
  });
});
