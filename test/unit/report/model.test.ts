import { describe, expect, it } from 'vitest';
import { chartTable } from '../../../shared/analysis/charts.ts';
import type { Block } from '../../../shared/report/blocks.ts';
import { reportModel, writeReport } from '../../../shared/report/index.ts';
import { inside, listOf, monthRange } from '../../../shared/report/wording.ts';
import { safe } from '../../../shared/disclosure/redact.ts';
import { id, keyOf, StudyBuilder } from '../disclosure/study.ts';

const now = new Date('2020-03-12T12:00:00');
const options = { language: 'nb', date: '2020-03-12' } as const;

/** The text as it will be read, a line a paragraph. */
const readable = (blocks: readonly Block[]): string =>
  blocks.flatMap((b): string[] => {
    if (b.kind === 'paragraph') return [b.sentences.map((s) => s.text).join(' ')];
    if (b.kind === 'list') return [...b.items];
    if (b.kind === 'table') return [b.caption, b.columns.map((c) => c.head).join(' | '), ...b.rows.map((r) => r.join(' | ')), ...(b.notes ?? [])];
    if (b.kind === 'figure') return [b.chart.caption, ...chartTable(b.chart, 'nb').rows.map((r) => r.join(' | ')), ...b.chart.notes, b.chart.source];
    if (b.kind === 'quote' || b.kind === 'heading') return [b.kind === 'quote' ? `> ${b.text}` : `${'#'.repeat(b.level)} ${b.text}`];
    return [];
  }).join('\n');

async function textOf(b: StudyBuilder, more: Partial<Parameters<typeof reportModel>[2]> = {}): Promise<string> {
  return readable(reportModel(await b.load(), keyOf({}), { ...options, ...more }).blocks);
}

/** Cases with these populations and one assessment of bpa each. */
function study(populations: readonly number[], value: Parameters<StudyBuilder['assess']>[2] = 'betydelig'): StudyBuilder {
  const b = new StudyBuilder();
  for (const [i, population] of populations.entries()) {
    const name = `K${String(i + 1).padStart(2, '0')}`;
    b.case(name, { population });
    b.interview(name, 1);
    b.assess(name, 'bpa', value);
  }
  return b;
}

describe('A report of little', () => {
  it('says so where the study is empty, and is a Word file all the same', async () => {
    const b = new StudyBuilder();
    const text = await textOf(b);
    expect(text).toContain('Ingen kommuner er foreløpig inkludert.');
    expect(text).toContain('Det er foreløpig ikke gjennomført intervjuer.');
    expect(text).toContain('resultatene kan derfor ikke framstilles');
    expect(text).not.toMatch(/NaN|undefined|null|Infinity|av 0/);
    const { report, internal } = await writeReport(b.store, null, { language: 'nb', now });
    expect(report.length + (await internal()).length).toBeGreaterThan(10_000);
  });

  it('reads well with one municipality', async () => {
    const text = await textOf(study([4_000]));
    expect(text).toContain('Den ene kommunen i utvalget');
    expect(text).not.toMatch(/NaN|undefined|Infinity|% |av kommunene \(1 av 1\)/);
  });

  it.each(['nb', 'nn', 'en'] as const)('gives no share and no comparison by size with all in one class (%s)', async (language) => {
    const text = await textOf(study([3_000, 3_500, 4_000, 4_500]), { language });
    expect(text).not.toMatch(/halvparten|flertallet|half|NaN|undefined/);
    expect(text).toMatch(/fire av fire|four of four/);
  });

  it('gives a section to every category, and says of those without data that there is none', async () => {
    const text = await textOf(study([3_000, 7_000, 30_000]));
    expect(text).toMatch(/## kad\nDet ble ikke spurt om kad i intervjuene, og ingen av informantene tok det opp\./i);
    expect(text).not.toContain('### ressurskrevende.pu');
  });
});

describe('A municipality example', () => {
  it('gets its size phrase first and «kommunen» after that, in the middle of a sentence too', async () => {
    const b = study([3_000, 3_500, 4_000]);
    b.example('K01', 'bpa', '[kommunen] oppga vekst. Det skyldes at [kommunen] fikk flere brukere. [kommunen] ga ikke tall.', { status: 'ferdig' });
    expect(await textOf(b)).toContain('En av de minste kommunene oppga vekst. Det skyldes at kommunen fikk flere brukere. Kommunen ga ikke tall.');
  });

  it('comes after those of larger municipalities, a second one of the same case tied to the first', async () => {
    const b = study([3_000, 3_500, 4_000, 30_000, 40_000, 60_000]);
    b.code('bpa.timer', 'subcategory', 'bpa', 'a31');
    b.example('K01', 'bpa', '[kommunen] er liten.', { status: 'ferdig' });
    b.example('K05', 'bpa', '[kommunen] er stor.', { status: 'ferdig' });
    b.example('K05', 'bpa.timer', '[kommunen] ga flere timer.', { status: 'ferdig' });
    const text = await textOf(b);
    const order = ['En av de største kommunene er stor.', 'Kommunen som er nevnt over, ga flere timer.', 'En av de minste kommunene er liten.'].map((t) => text.indexOf(t));
    expect(order).toEqual(order.toSorted((x, y) => x - y));
    expect(order[0]).toBeGreaterThan(0);
  });

  it('stands after the sentence on other experiences where the municipality had no growth', async () => {
    const b = study([3_000, 3_500, 4_000]);
    b.case('K04', { population: 4_500 });
    b.interview('K04', 1);
    b.assess('K04', 'bpa', 'ingen');
    b.example('K04', 'bpa', '[kommunen] hadde ingen vekst i BPA.', { status: 'ferdig' });
    const text = await textOf(b);
    expect(text.indexOf('ingen vekst.')).toBeGreaterThan(0);
    expect(text.indexOf('hadde ingen vekst i BPA')).toBeGreaterThan(text.indexOf('ingen vekst.'));
  });

  it('never brings a quote about a single user', async () => {
    const b = study([3_000, 3_500, 4_000]);
    b.note('K01', 1, 'Han er 19 år og har to ansatte hele døgnet.', { verbatim: true, thirdPerson: true });
    b.example('K01', 'bpa', '[kommunen] oppga vekst.', {
      status: 'ferdig', quotes: [{ id: id('quote'), leadIn: 'Det ble sagt slik:', note: id('note', 'K01', '1') }],
    });
    const text = await textOf(b);
    expect(text).not.toContain('19 år');
    expect(text).not.toContain('Det ble sagt slik');
  });

  it('says after a quote that it is not word for word, where some are and some are not', async () => {
    const b = study([3_000, 3_500, 4_000]);
    b.note('K01', 1, 'Vi fikk flere brukere.', { verbatim: true });
    b.note('K01', 2, 'Timene økte mest.');
    const quote = (n: number) => ({ id: id('quote', String(n)), leadIn: 'Lederen sier', note: id('note', 'K01', String(n)) });
    b.example('K01', 'bpa', '[kommunen] oppga vekst.', { status: 'ferdig', quotes: [quote(1), quote(2)] });
    const text = await textOf(b);
    expect(text).toContain('Lederen sier:\n> Vi fikk flere brukere.\n');
    expect(text).toContain('> Timene økte mest. (gjengitt etter stikkord)');
    expect(text).toContain('der ordlyden er gjengitt etter stikkord, står det etter sitatet');
  });
});

describe('Figures in the report', () => {
  it('stand as a small captioned table where a municipality has a series, and functions that differ are told', async () => {
    const b = study([3_000, 3_500, 4_000]);
    const ids = [2016, 2017, 2018].map((year) => {
      b.add('amounts', { id: id('amount', String(year)), case: id('case', 'K01'), measure: 'timer', low: year * 10, unit: 'timer', year, category: id('code', 'bpa'), status: 'confirmed', functionCode: 254 });
      return id('amount', String(year));
    });
    b.add('amounts', { id: id('amount', 'x'), case: id('case', 'K02'), measure: 'kroner', low: 1_000_000, unit: 'kr', year: 2018, category: id('code', 'bpa'), status: 'confirmed', functionCode: 234 });
    b.add('series', { id: id('series'), case: id('case', 'K01'), measure: 'Vedtakstimer BPA', unit: 'timer', amounts: ids, partYears: [2018] });
    b.example('K01', 'bpa', '[kommunen] oppga vekst.', { status: 'ferdig' });
    const text = await textOf(b);
    expect(text).toContain('Vedtakstimer BPA i én kommune, 2016–2018');
    expect(text).toContain('2018* | 20\u00a0180 timer');
    expect(text).toContain('én funksjon 234 og én funksjon 254');
  });
});

describe('Words', () => {
  it('join and place labels, lists and months', () => {
    expect(listOf([safe`a`, safe`b`, safe`c`], 'nb')).toBe('a, b og c');
    expect(inside(safe`BPA`)).toBe('BPA');
    expect(inside(safe`Nye tilbud`)).toBe('nye tilbud');
    expect(inside(safe`«Ekstraordinære» lønnsutgifter`)).toBe('«ekstraordinære» lønnsutgifter');
    expect(monthRange('2019-02', '2019-11', 'nb')).toBe('fra februar til november 2019');
    expect(monthRange('2019-11', '2020-01', 'nn')).toBe('frå november 2019 til januar 2020');
  });
});
