import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAmount, parseNumber, recogniseAmounts, type Hedge, type Unit,
} from '../../../shared/text/amounts/index.ts';
import { changes, contexts, counts, hedged, notAmounts, sums, type Case } from './amounts.cases.ts';

/** The text without its marks, and where the marked expressions stand. */
function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') spans.push({ start: text.length, end: text.length });
    else if (part === '⟧') spans[spans.length - 1]!.end = text.length;
    else text += part;
  }
  return { text, spans };
}

const groups: Record<string, readonly Case[]> = {
  'sums of money': sums,
  'counts and shares': counts,
  hedges: hedged,
  'levels and changes': changes,
  'years, prices and users': contexts,
};

for (const [name, cases] of Object.entries(groups)) {
  describe(`recogniseAmounts reads ${name}`, () => {
    const named = cases.map(([marked, ...expected]) => ({ marked, expected }));
    it.each(named)('$marked', ({ marked, expected }) => {
      const { text, spans } = unmark(marked);
      expect(recogniseAmounts(text)).toEqual(
        expected.map((amount, index) => ({ kind: 'level', ...amount, ...spans[index] })),
      );
    });
    it.each(named)('$marked, inside a longer text', ({ marked, expected }) => {
      const before = 'Vi snakket om tilbudet.\n';
      const { text, spans } = unmark(`${before}${marked}\nDet var alt.`);
      expect(recogniseAmounts(text).map(({ start, end, low }) => [text.slice(start, end), start, low])).toEqual(
        expected.map(({ low }, index) => [text.slice(spans[index]!.start, spans[index]!.end), spans[index]!.start, low]),
      );
    });
  });
}

describe('recogniseAmounts leaves alone', () => {
  it.each(notAmounts)('«%s»', (text) => {
    expect(recogniseAmounts(text)).toEqual([]);
  });
});

const units: readonly Unit[] = [
  'kr', 'prosent', 'arsverk', 'stillinger', 'timer', 'timer-per-uke', 'vedtakstimer', 'brukere', 'plasser', 'soknader',
  'overliggedogn', 'kr-per-dogn', 'kr-per-time',
];
const hedges: readonly (Hedge | undefined)[] = [
  undefined, 'rundt', 'vel', 'knapt', 'i-underkant-av', 'i-overkant-av', 'bortimot', 'tett-opp-mot',
];
const quantities = fc.oneof(
  fc.integer({ min: 1, max: 20_000 }),
  fc.integer({ min: 1, max: 2_000_000_000 }),
  fc.integer({ min: 1, max: 9_999 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 1, max: 9_999 }).map((tenThousands) => tenThousands * 10_000),
  fc.integer({ min: 1, max: 999 }).map((thousands) => thousands * 1000),
);

describe('what is written can be read again', () => {
  const language = fc.constantFrom('nb' as const, 'nn' as const);
  const unit = fc.constantFrom(...units);
  const hedge = fc.constantFrom(...hedges);

  it('a single amount', () => {
    fc.assert(fc.property(quantities, unit, hedge, language, (low, ofUnit, hedgedBy, inLanguage) => {
      const amount = { low, unit: ofUnit, ...(hedgedBy === undefined ? {} : { hedge: hedgedBy }) };
      const text = formatAmount(amount, inLanguage);
      expect(recogniseAmounts(text)).toEqual([{ ...amount, kind: 'level', start: 0, end: text.length }]);
    }), { numRuns: 1000 });
  });

  it('a range', () => {
    fc.assert(fc.property(quantities, quantities, unit, hedge, language, (one, other, ofUnit, hedgedBy, inLanguage) => {
      fc.pre(one !== other);
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const amount = { low, high, unit: ofUnit, ...(hedgedBy === undefined ? {} : { hedge: hedgedBy }) };
      const text = formatAmount(amount, inLanguage);
      expect(recogniseAmounts(text)).toEqual([{ ...amount, kind: 'level', start: 0, end: text.length }]);
    }), { numRuns: 1000 });
  });

  it('a development', () => {
    fc.assert(fc.property(quantities, quantities, unit, hedge, language, (from, low, ofUnit, hedgedBy, inLanguage) => {
      const amount = { from, low, unit: ofUnit, ...(hedgedBy === undefined ? {} : { hedge: hedgedBy }) };
      const text = formatAmount(amount, inLanguage);
      expect(recogniseAmounts(text)).toEqual([{ ...amount, kind: 'change', start: 0, end: text.length }]);
    }), { numRuns: 1000 });
  });

  it('in the middle of a sentence', () => {
    fc.assert(fc.property(quantities, unit, (low, ofUnit) => {
      const written = formatAmount({ low, unit: ofUnit }, 'nb');
      const text = `Da var det ${written}, og det holdt.`;
      expect(recogniseAmounts(text).map(({ start, end }) => text.slice(start, end))).toEqual([written]);
    }));
  });
});

describe('formatAmount', () => {
  const nbsp = '\u00a0';
  it.each([
    [{ low: 3.2e6, unit: 'kr' }, '3,2 mill. kr', '3,2 mill. kr', 'NOK 3.2 million'],
    [{ low: 720_000, unit: 'kr' }, `720${nbsp}000 kroner`, `720${nbsp}000 kroner`, 'NOK 720,000'],
    [{ low: 3_245_678, unit: 'kr' }, `3${nbsp}245${nbsp}678 kroner`, `3${nbsp}245${nbsp}678 kroner`, 'NOK 3,245,678'],
    [{ low: 1.2e9, unit: 'kr' }, '1,2 mrd. kr', '1,2 mrd. kr', 'NOK 1.2 billion'],
    [{ low: 8.5, unit: 'arsverk' }, '8,5 årsverk', '8,5 årsverk', '8.5 full-time equivalents'],
    [{ low: 14e6, high: 18e6, unit: 'kr' }, 'mellom 14 og 18 mill. kr', 'mellom 14 og 18 mill. kr', 'between NOK 14 and 18 million'],
    [{ low: 3, high: 5000, unit: 'timer' }, `mellom 3 timer og 5${nbsp}000 timer`, `mellom 3 timar og 5${nbsp}000 timar`, 'between 3 and 5,000 hours'],
    [{ low: 3100, from: 2600, unit: 'timer' }, `fra 2${nbsp}600 til 3${nbsp}100 timer`, `frå 2${nbsp}600 til 3${nbsp}100 timar`, 'from 2,600 to 3,100 hours'],
    [{ low: 0.8, unit: 'stillinger' }, '80 prosent stilling', '80 prosent stilling', '80 per cent of a position'],
    [{ low: 1, unit: 'brukere', hedge: 'knapt' }, 'knapt 1 bruker', 'knapt 1 brukar', 'barely 1 user'],
    [{ low: 40, unit: 'timer-per-uke', hedge: 'i-underkant-av' }, 'i underkant av 40 timer per uke', 'i underkant av 40 timar per veke', 'slightly under 40 hours per week'],
    [{ low: 4700, unit: 'kr-per-dogn' }, `4${nbsp}700 kroner per døgn`, `4${nbsp}700 kroner per døgn`, 'NOK 4,700 per day'],
    [{ low: -5, unit: 'prosent' }, '−5 prosent', '−5 prosent', '−5 per cent'],
    [{ low: 0, unit: 'kr', hedge: 'ikke-oppgitt' }, 'ikke oppgitt', 'ikkje oppgitt', 'not given'],
  ] as const)('writes %o', (amount, nb, nn, en) => {
    expect([formatAmount(amount, 'nb'), formatAmount(amount, 'nn'), formatAmount(amount, 'en')]).toEqual([nb, nn, en]);
  });
});

describe('parseNumber', () => {
  it.each([
    ['3,2 mill', 3.2e6], ['3,2 mill.', 3.2e6], ['39 000', 39_000], ['39\u00a0000', 39_000], ['39\u2009000', 39_000],
    ["720'", 720_000], ['én million', 1e6], ['en million', 1e6], ['halvannen million', 1.5e6], ['8,5', 8.5], ['8.5', 8.5],
    ['1.270.000', 1_270_000], ['2018', 2018], [' 12 ', 12], ['-4,5', -4.5], ['−4', -4], ['0', 0], ['0,5', 0.5],
    ['kr 4 700', 4700], ['4 700 kr', 4700], ['43,5 mill. kr', 43.5e6], ['20 %', 20], ['tjuefem', 25], ['1/2', 0.5],
    ['hundre tusen', 100_000], ['1000000', 1e6],
  ])('reads «%s»', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each([
    '', ' ', 'abc', '14-18', '2017-2018', '12:30', '1 00', '12 timer', 'rundt 3', 'et par', '--3', '3,2,1', '1e5', 'mill',
    '12.03.2018', '9'.repeat(40), ' '.repeat(200_000), 'NaN', 'Infinity', '0150',
  ])('refuses «%s»', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it('reads what a Norwegian field shows', () => {
    fc.assert(fc.property(quantities, (value) => {
      expect(parseNumber(formatAmount({ low: value, unit: 'kr' }, 'nb'))).toBe(value);
    }));
  });
});

describe('recogniseAmounts withstands', () => {
  const size = 200_000;
  const hostile: Record<string, string> = {
    digits: '1', spaces: ' ', 'digits and spaces': '1 ', groups: '1 000', thousands: ' 000', points: '1.', dashes: '1-',
    hyphens: '-', apostrophes: "'", brackets: '(', letters: 'a', 'letters with marks': 'a\u030a', 'half pairs': '\ud800',
    hedges: 'rundt ', ranges: 'mellom 1 og ', developments: 'fra 1 til ', hundreds: 'hundre og ', millions: 'en million og ',
    'fixed prices': 'faste ', sums: '1 kr ', adjectives: '1 ny ', compounds: 'hundretusen', 'hyphened words': 'x-',
    years: 'i 2018 og ', line: '1\n', telephones: '22 33 44 ',
  };

  // Quadratic time would be minutes, past the limit of any test; how fast it is, the bench tells.
  it.each(Object.entries(hostile))('200 000 characters of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    for (const found of recogniseAmounts(text)) expect(found.end).toBeLessThanOrEqual(text.length);
  });

  it('any text, with spans in order that do not overlap', () => {
    const pieces = fc.constantFrom(
      '3', '12', '000', '2018', '-', '–', ' ', ' ', ' ', ',', '.', '/', "'", '%', '§', '(', ')', '\n', 'mill', 'kr', 'kroner',
      'timer', 't', 'uke', 'en', 'halv', 'og', 'fra', 'til', 'mellom', 'per', 'rundt', 'ca', 'hundre', 'tusen', 'million',
      'et par', 'brukere', 'stilling', 'prosent', 'nye', 'faste', 'i', '½', '+', '→', 'å\u030a', '\ud83d', 'for',
    );
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')));
    fc.assert(fc.property(texts, (text) => {
      let end = 0;
      for (const amount of recogniseAmounts(text)) {
        expect(amount.start).toBeGreaterThanOrEqual(end);
        expect(amount.end).toBeGreaterThan(amount.start);
        expect(Number.isFinite(amount.low)).toBe(true);
        if (amount.high !== undefined) expect(amount.high).toBeGreaterThan(amount.low);
        end = amount.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }), { numRuns: 2000 });
  });
});
