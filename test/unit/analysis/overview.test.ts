import { describe, expect, it } from 'vitest';
import { amountGroups, functionsOf, seriesOf } from '../../../shared/analysis/amounts.ts';
import { interviewFacts } from '../../../shared/analysis/interview-facts.ts';
import { overviewOf, samplingMatrix } from '../../../shared/analysis/overview.ts';
import { sampleTable } from '../../../shared/analysis/sample-table.ts';
import { code, id, StudyBuilder } from '../disclosure/study.ts';

describe('the overview', () => {
  it('says what the after-work of an ended interview lacks', async () => {
    const study = new StudyBuilder();
    study.case('K01');
    const interview = study.interview('K01', 1);
    study.interview('K01', 2, { status: 'planned', startedAt: null, endedAt: null });
    const note = study.note('K01', 1, 'pu 3 mill');
    study.tag(note, 'ressurskrevende.pu');
    study.cover('K01', 'bpa', 'berort');
    study.assess('K01', 'bpa', 'ingen');
    study.example('K01', 'bpa', 'Tekst', { status: 'ferdig' });
    study.add('amounts', { id: id('amount'), case: note.case, interview, note: note.id, unit: 'kr', low: 3_000_000 });
    const [row] = overviewOf(await study.load());
    expect(row).toMatchObject({ interviews: { planned: 1, ended: 1 }, coverage: { touched: 1, of: 3 }, examples: { needed: 2, written: 1, done: 1 } });
    expect(row!.afterWork).toEqual([
      { interview, amountsToConfirm: 1, unassessed: [code('ressurskrevende')], withoutExample: [code('ressurskrevende')], fieldNoteEmpty: true },
    ]);
  });

  it('sets size class against KOSTRA group and says who was asked, declined and replaced', async () => {
    const study = new StudyBuilder();
    study.case('K01', { population: 3_000, kostraGroup: 5 });
    study.case('K02', { population: 30_000, kostraGroup: 13 });
    study.case('K03', { status: 'takket-nei' });
    study.case('K04', { status: 'erstattet', replacedBy: id('case', 'K02') });
    const found = samplingMatrix(await study.load());
    expect([found.sizes, found.groups]).toEqual([['<5000', '20000-49999'], [5, 13]]);
    expect(found.at('<5000', 5).map((c) => c.pseudonym)).toEqual(['K01']);
    expect([found.declined.length, found.asked.length, found.replaced[0]?.by?.pseudonym]).toEqual([1, 0, 'K02']);
  });
});

describe('the sample table', () => {
  it('sorts counties and groups by themselves and suppresses what few share', async () => {
    const study = new StudyBuilder();
    study.case('K01', { population: 3_000, county: 'Østfold', kostraGroup: 6, countyListYear: 2018 });
    study.case('K02', { population: 3_100, county: 'Akershus', kostraGroup: 5, countyListYear: 2018 });
    study.case('K03', { population: 7_000, county: 'Troms', kostraGroup: 11, countyListYear: 2018 });
    study.case('K04', { population: 60_000, county: 'Nordland', kostraGroup: 14 });
    study.case('K05', { population: 70_000, county: 'Troms', kostraGroup: 13 });
    const table = sampleTable(await study.load());
    expect(table.rows).toEqual([
      { size: '<5000', count: 2, counties: ['Akershus', 'Østfold'], kostraGroups: [5, 6] },
      { size: '5000-9999', count: 1, counties: null, kostraGroups: [11] },
      { size: '>=50000', count: 2, counties: null, kostraGroups: null },
    ]);
    expect(table.notes).toEqual(['single', 'few-in-country']);
    expect(table.countyListYears).toEqual([2018]);
  });
});

describe('amounts', () => {
  it('groups confirmed ones by category, unit and year and sums nothing', async () => {
    const study = new StudyBuilder();
    const k = study.case('K01');
    const add = (name: string, fields: object): void => {
      study.add('amounts', { id: id('amount', name), case: k, unit: 'kr', low: 1, status: 'confirmed', category: code('bpa'), ...fields });
    };
    add('a', { year: 2018, functionCode: 254, low: 20 });
    add('b', { year: 2016, functionCode: 234, low: 10 });
    add('c', { year: 2018, unit: 'timer' });
    add('d', { year: 2018, status: 'proposed' });
    add('e', { category: code('ressurskrevende.pu') });
    study.add('series', { id: id('series'), case: k, measure: 'BPA', unit: 'kr', amounts: ['a', 'b', 'c'].map((n) => id('amount', n)), partYears: [2016], order: 'a0' });
    const data = await study.load();
    expect(amountGroups(data).map((g) => [g.category, g.unit, g.year, g.amounts.length])).toEqual([
      [code('ressurskrevende'), 'kr', null, 1], [code('bpa'), 'kr', 2016, 1], [code('bpa'), 'kr', 2018, 1], [code('bpa'), 'timer', 2018, 1],
    ]);
    expect(functionsOf(data, code('bpa')).map((f) => f.functionCode)).toEqual([234, 254]);
    expect(seriesOf(data).find((v) => v.category === code('bpa'))?.points.map((p) => [p.year, p.amount.low, p.partYear])).toEqual([[2016, 10, true], [2018, 20, false]]);
    expect(seriesOf(data)).toHaveLength(1);
  });
});

describe('facts of the interviews', () => {
  it('counts kinds, minutes without pauses, months and role groups; withdrawn persons are not counted', async () => {
    const study = new StudyBuilder();
    study.case('K01');
    const [a, b, c] = [study.informant('K01', 1), study.informant('K01', 2, { role: 'okonomisjef' }), study.informant('K01', 3, { withdrawnAt: '2019-06-01' })];
    const first = study.interview('K01', 1, {
      present: [a, b, c], audio: true, mode: 'video',
      pauses: [{ from: '2019-03-14T09:20:00+01:00', to: '2019-03-14T09:30:00+01:00' }],
    });
    study.interview('K01', 2, { present: [a], mode: 'telefon', followUpOf: first, startedAt: '2019-04-01T09:00:00+02:00', endedAt: '2019-04-01T09:45:00+02:00' });
    study.interview('K01', 3, { present: [c] });
    study.interview('K01', 4, { status: 'planned', present: [a] });
    expect(interviewFacts(await study.load())).toMatchObject({
      cases: 1, single: 1, pair: 1, group: 0, followUps: 1, casesWithFollowUp: 1, modes: { telefon: 1, video: 1, fysisk: 0 },
      minutes: { shortest: 45, longest: 50 }, months: { first: '2019-03', last: '2019-04' }, informants: 2, recorded: 1,
      perInterview: { fewest: 1, most: 2 }, roleGroups: [{ group: 'sektorledelse', count: 1 }, { group: 'okonomi', count: 1 }],
    });
  });
});
