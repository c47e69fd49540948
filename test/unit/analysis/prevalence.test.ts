import { describe, expect, it } from 'vitest';
import { gradeOf, grades, prevalenceInWords } from '../../../shared/analysis/prevalence.ts';
import { languages } from '../../../shared/model/language.ts';

describe('prevalence in words', () => {
  it.each([
    [0, 15, 'ingen av kommunene (0 av 15)'], [1, 15, 'én av kommunene (1 av 15)'], [2, 15, 'to av kommunene (2 av 15)'],
    [3, 15, 'et fåtall av kommunene (3 av 15)'], [5, 15, 'om lag en tredel av kommunene (5 av 15)'], [6, 15, 'nesten halvparten av kommunene (6 av 15)'],
    [8, 15, 'rundt halvparten av kommunene (8 av 15)'], [9, 15, 'godt over halvparten av kommunene (9 av 15)'], [12, 15, 'de fleste kommunene (12 av 15)'],
    [14, 15, 'nesten alle kommunene (14 av 15)'], [15, 15, 'alle kommunene (15 av 15)'],
    [9, 12, 'godt over halvparten av kommunene (ni av tolv)'], [0, 10, 'ingen av kommunene (0 av 10)'],
    [3, 4, 'tre av fire kommuner'], [0, 7, 'ingen av sju kommuner'], [1, 1, 'én av én kommune'], [0, 0, ''],
  ])('%i of %i: %s', (n, total, words) => expect(prevalenceInWords(n, total, 'nb')).toBe(words));

  it('speaks nynorsk and English, and of informants', () => {
    expect(prevalenceInWords(9, 15, 'nn')).toBe('godt over halvparten av kommunane (9 av 15)');
    expect(prevalenceInWords(9, 15, 'en')).toBe('well over half of the municipalities (9 of 15)');
    expect(prevalenceInWords(12, 15, 'nb', { unit: 'informants' })).toBe('de fleste informantene (12 av 15)');
    expect(prevalenceInWords(3, 4, 'nb', { digits: true })).toBe('3 av 4 kommuner');
  });

  it('never goes down as the count goes up, and always says the count', () => {
    for (let total = 1; total <= 40; total++) {
      let before = -1;
      for (let n = 0; n <= total; n++) {
        const at = grades.indexOf(gradeOf(n, total));
        expect(at).toBeGreaterThanOrEqual(before);
        before = at;
        for (const language of languages) {
          const words = prevalenceInWords(n, total, language, { digits: true });
          expect(words).toContain(`${n} ${language === 'en' ? 'of' : 'av'} ${total}`);
          expect(words.includes('(')).toBe(total >= 8);
        }
      }
    }
  });

  it('keeps to the bounds exactly', () => {
    for (let total = 8; total <= 40; total++) {
      for (let n = 3; n < total; n++) {
        const share = (n / total) + 1e-12;
        const bounds = [[0.25, 'few'], [0.38, 'third'], [0.45, 'nearly-half'], [0.55, 'half'], [0.75, 'over-half'], [0.88, 'most']] as const;
        expect(gradeOf(n, total)).toBe(bounds.find(([to]) => share <= to + 2e-12)?.[1] ?? 'nearly-all');
      }
    }
  });
});
