import { describe, expect, test } from 'vitest';
import { growthPercent, readCell, readKostraTable, toThousandKr } from '../../../shared/text/kostra-table.ts';

const figures = (text: string) => readKostraTable(text).figures.map((f) => [f.functionCode, f.year, f.value]);

describe('a pasted KOSTRA table', () => {
  test('is read with years across and functions down', () => {
    const table = 'Funksjon\t2016\t2017\t2018\n253 Helse- og omsorgstjenester i institusjon\t33 200\t36\u00a0800\t39 900,5\n254\t24 100\t25 300\t26 700';
    expect(figures(table)).toEqual([[253, 2016, 33200], [253, 2017, 36800], [253, 2018, 39900.5], [254, 2016, 24100], [254, 2017, 25300], [254, 2018, 26700]]);
    expect(readKostraTable(table).unread).toEqual([]);
  });
  test('is read with functions across and years down', () => {
    expect(figures('År\t253 Institusjon\t254 Hjemmeboende\n2017\t36 800\t25 300\n2018\t39 900\t26 700'))
      .toEqual([[253, 2017, 36800], [254, 2017, 25300], [253, 2018, 39900], [254, 2018, 26700]]);
  });
  test('is read with one figure a line, as a semicolon file has it', () => {
    expect(figures('"region";"funksjon";"år";"Netto driftsutgifter (1000 kr)"\n"0101 Testvik";"253 Helse- og omsorgstjenester i institusjon";"2018";39900'))
      .toEqual([[253, 2018, 39900]]);
  });
  test('takes a year heading with words around it and a row named without its number', () => {
    expect(figures('\tRegnskap 2017\tRegnskap 2018 (1 000 kr)\nHelse- og omsorgstjenester til hjemmeboende\t1 000\t1 100'))
      .toEqual([[254, 2017, 1000], [254, 2018, 1100]]);
  });
  test('does not mistake a figure that looks like a year for a heading', () => {
    expect(figures('256\t2010\t2018\nFunksjon\t2017\t2018\n256\t2010\t2018')).toEqual([[256, 2017, 2010], [256, 2018, 2018]]);
  });
  test('takes the share of the sector from its own row', () => {
    expect(readKostraTable('Funksjon\t2017\t2018\n253\t1\t2\nAndel av samlede netto driftsutgifter (prosent)\t38,6\t39,9 %').shares)
      .toEqual([{ year: 2017, percent: 38.6 }, { year: 2018, percent: 39.9 }]);
  });
  test('says which cells it could not read, and why', () => {
    const { unread, figures: read } = readKostraTable('Funksjon\t2016\t2017\t2018\n253\tca 30\t33,200\t..\n999 Annet\t1\t2\t3\n253\t5\t6\t7');
    expect(unread).toEqual([
      { row: 2, column: 2, text: 'ca 30', problem: 'not-a-number' },
      { row: 2, column: 3, text: '33,200', problem: 'ambiguous' },
      { row: 2, column: 4, text: '..', problem: 'missing' },
      { row: 3, column: 1, text: '999 Annet', problem: 'unknown-row' },
    ]);
    expect(read.map((f) => f.value)).toEqual([5, 6, 7]);
  });
  test('keeps the first of two figures for one function and year and names the second', () => {
    const { unread } = readKostraTable('Funksjon\t2018\n253\t5\n253\t6');
    expect(unread).toEqual([{ row: 3, column: 2, text: '6', problem: 'duplicate' }]);
  });
  test('is nothing but unread lines where nothing in it is a figure', () => {
    expect(readKostraTable('Hei på deg').figures).toEqual([]);
    expect(readKostraTable('').unread).toEqual([]);
  });
  test('is counted in what it says, else in what its size says', () => {
    expect(readKostraTable('Beløp i mill. kr\t2018\n253\t39,9').unit).toBe('million');
    expect(readKostraTable('f\t2018\n253\t39 900 000').unit).toBe('kr');
    expect(readKostraTable('f\t2018\n253\t39 900').unit).toBe('thousand');
    expect([toThousandKr(39.9, 'million'), toThousandKr(39_900_000, 'kr'), toThousandKr(39_900, 'thousand')]).toEqual([39900, 39900, 39900]);
  });
});

test.each([['33 200', 33200], ['33.200', 33200], ['1.234,5', 1234.5], ['−1 200', -1200], ['(1 200)', -1200], ['8,4 %', 8.4], ['kr 500', 500], ['1,234,567', 1234567]])('a cell %s is %d', (text, value) => {
  expect(readCell(text)).toEqual({ kind: 'number', value });
});

test('growth is from the year before, and unknown where a year is missing', () => {
  const rows = [{ functionCode: 253, year: 2017, thousandKr: 200 }, { functionCode: 253, year: 2018, thousandKr: 216 }];
  expect(growthPercent(rows, 253, 2018)).toBeCloseTo(8);
  expect(growthPercent(rows, 253, 2017)).toBeNull();
  expect(growthPercent(rows, 254, 2018)).toBeNull();
});
