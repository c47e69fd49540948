// The fields of an amount as people type them.

import { describe, expect, it } from 'vitest';
import { amountChanges, amountFields, amountSchema, newAmountFields, parseYears, yearsOut } from '../../../renderer/features/amounts/amount-fields.ts';
import { newId } from '../../../shared/model/ids.ts';
import { rowSchemas, type Place } from '../../../shared/model/rows.ts';

describe('parseYears', () => {
  it('reads a year, a period, a short period and nothing', () => {
    expect(parseYears(' 2018 ')).toEqual({ year: 2018, period: null });
    expect(parseYears('2015–2018')).toEqual({ year: null, period: [2015, 2018] });
    expect(parseYears('2015-18')).toEqual({ year: null, period: [2015, 2018] });
    expect(parseYears('')).toEqual({ year: null, period: null });
  });
  it('refuses words, other numbers and a period that runs backwards', () => {
    for (const typed of ['i fjor', '18', '2018-2015', '20180', '2018-']) expect(parseYears(typed)).toBeUndefined();
  });
  it('writes back what it reads', () => {
    for (const typed of ['2018', '2015–2018', '']) expect(yearsOut(parseYears(typed)!)).toBe(typed);
  });
});

describe('the fields of an amount', () => {
  const places: readonly (Place | null)[] = [
    null, { kind: 'page', page: 14 }, { kind: 'slide', slide: 3 }, { kind: 'sheet', sheet: 'Budsjett 2018', cell: null }, { kind: 'sheet', sheet: '3', cell: 'B12:C14' }, { kind: 'free', text: 'nederst' },
  ];
  it.each([null, ...places.map((place) => ({ attachment: newId(), place }))])('come back as the row that they were made of: %j', (cites) => {
    const row = rowSchemas.amounts.parse({
      id: newId(), case: newId(), measure: 'kjøp av plasser', low: 3_200_000, high: 4_500_000.5, hedge: 'rundt', unit: 'kr', kind: 'change', period: [2015, 2018],
      priceBasis: 'faste', priceYear: 2018, use: 'drift', refund: 'netto', duration: 'varig', perUsers: 3, functionCode: 254, category: newId(), origin: 'dokument', originPlace: 's. 4', cites,
    });
    expect(row).toMatchObject(amountChanges(amountSchema.parse(amountFields(row))));
  });
  it('take a cell as people write it, and say what a place lacks', () => {
    const told = (kind: string, place: string, cell = ''): unknown => {
      const parsed = amountSchema.shape.cites.safeParse(JSON.stringify({ document: 'd', kind, place, cell }));
      return parsed.success ? parsed.data?.place : parsed.error.issues[0]?.message;
    };
    expect(told('sheet', ' 3 ', '$b$12 – c14')).toEqual({ kind: 'sheet', sheet: '3', cell: 'B12:C14' });
    expect([told('page', '0'), told('page', '14 f'), told('slide', 'tre'), told('sheet', '', 'B12'), told('sheet', '3', '12B'), told('free', 'a'.repeat(201))])
      .toEqual(['notPage', 'notPage', 'notSlide', 'noSheet', 'notCell', 'tooLong']);
    expect([told('', ''), told('page', ' ')]).toEqual([null, null]);
  });
  it('let a new one be saved with nothing but a value', () => {
    expect(amountChanges(amountSchema.parse({ ...newAmountFields, low: '3,2 mill' }))).toMatchObject({ low: 3_200_000, year: null, period: null, unit: 'kr' });
  });
});
