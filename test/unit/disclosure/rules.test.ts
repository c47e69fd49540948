// Each rule of the check before an export: what it finds, and what it leaves alone.

import { describe, expect, it } from 'vitest';
import { approveWords } from '../../../shared/commands/approve-words.ts';
import { run } from '../../../shared/commands/run.ts';
import { checkDisclosure, type FindingCode } from '../../../shared/disclosure/check.ts';
import { recognisablePassages, sensitivePassages } from '../../../shared/disclosure/rules/one-person.ts';
import { exactAmountsOfOne } from '../../../shared/disclosure/rules/one-user-amount.ts';
import { thinRanges } from '../../../shared/disclosure/rules/size-range.ts';
import { smallCells } from '../../../shared/disclosure/rules/small-cells.ts';
import { tellingOrders } from '../../../shared/disclosure/rules/case-order.ts';
import { sha256Hex } from '../../../shared/text/hash.ts';
import { id, keyOf, StudyBuilder } from './study.ts';

const words = (text: string, spans: readonly { start: number; end: number }[]): string[] => spans.map((s) => text.slice(s.start, s.end));
const small = { population: 3_100 };

describe('sizes in round numbers', () => {
  const populations = [3_000, 4_000, 4_500, 8_000, 12_000, 14_000, 60_000, null];
  it.each([
    ['En kommune med over 50 000 innbyggere vokste.', ['over 50 000 innbyggere'], 1],
    ['Kommunen har mellom 5 000 og 10 000 innbyggere.', ['mellom 5 000 og 10 000 innbyggere'], 1],
    ['Ein kommune med meir enn 10.000 innbyggjarar.', [], 0],
    ['En kommune med under 5 000 innbyggere vokste.', [], 0],
    ['I kommuner med 10 000–20 000 innbyggere', ['10 000–20 000 innbyggere'], 2],
    ['De brukte over 50 000 kroner per innbygger.', [], 0],
    ['Mellom 5 000 og 10 000 timer.', [], 0],
  ] as const)('%s', (text, found, n) => {
    const thin = thinRanges(text, populations);
    expect(words(text, thin)).toEqual(found);
    for (const t of thin) expect(t.n).toBe(n);
  });
});

describe('passages about one person', () => {
  it.each([
    'Kommunen fikk en bruker på 24 år med autisme.',
    'En ung mann som ble trafikkskadet i 2016, trenger to ansatte.',
    'Ein brukar som kom frå Syria, har epilepsi.',
    'Det gjelder en kvinne, 71, med demens.',
  ])('finds %s', (text) => expect(recognisablePassages(text, small)).toHaveLength(1));
  it.each([
    'Flere brukere med demens kom til i 2017.',
    'Antall brukere med autisme over 18 år har økt siden 2015.',
    'Eldre med kreft skrives ut tidligere enn i 2012.',
    'En bruker som trenger to ansatte, flyttet inn.',
  ])('leaves %s', (text) => expect(recognisablePassages(text, small)).toEqual([]));
  it('leaves a large municipality, where the combination is not enough', () => {
    expect(recognisablePassages('Kommunen fikk en bruker på 24 år med autisme.', { population: 40_000 })).toEqual([]);
  });
  it.each([
    ['En bruker som døde, hadde krevd mye.', 'death'],
    ['En bruker som slo en ansatt, fikk 2:1.', 'violence'],
    ['Ein brukar som har ein dom, krev to tilsette.', 'verdict'],
  ])('wants a second approval of %s', (text, sign) => expect(sensitivePassages(text).map((s) => s.sign)).toEqual([sign]));
  it.each(['Flere barn med store behov.', 'Antall dødsfall på sykehjemmet gikk ned.', 'Vold og trusler mot ansatte er vanligere.'])('leaves %s', (text) => expect(sensitivePassages(text)).toEqual([]));
});

it('finds exact kroner for one user, and leaves whole millions and amounts of many', () => {
  for (const text of ['Én bruker kostet 4,3 millioner kroner.', 'De brukte 4,3 millioner kroner per bruker.']) expect(exactAmountsOfOne(text), text).toHaveLength(1);
  expect(exactAmountsOfOne('Én bruker kostet rundt 4 millioner kroner.')).toEqual([]);
  expect(exactAmountsOfOne('Vikarbruken kostet 4,3 millioner kroner.')).toEqual([]);
});

function sample(cases: readonly (readonly [population: number, county: string, kostra: number])[]): StudyBuilder {
  const study = new StudyBuilder();
  cases.forEach(([population, county, kostraGroup], i) => study.case(`K0${i + 1}`, { population, county, kostraGroup, countyListYear: 2019 }));
  return study;
}

describe('the sample', () => {
  it('shows small cells', async () => {
    const data = await sample([[3_000, 'Nordland', 3], [4_000, 'Troms', 3], [8_000, 'Rogaland', 5], [8_100, 'Agder', 5], [8_200, 'Rogaland', 4]]).load();
    expect(smallCells(data)).toEqual([{ size: '< 5 000', n: 2, shows: 'both' }]);
  });
  it('leaves classes of three or more', async () => {
    expect(smallCells(await sample([[3_000, 'Nordland', 3], [4_000, 'Troms', 3], [2_000, 'Agder', 2]]).load())).toEqual([]);
  });
  it.each([
    [[[3_000, 'Agder', 3], [4_000, 'Nordland', 1], [2_000, 'Troms', 2]], ['county']],
    [[[3_000, 'Nordland', 6], [4_000, 'Agder', 4], [2_000, 'Troms', 2]], ['kostra']],
    [[[3_000, 'Nordland', 3], [4_000, 'Agder', 1], [2_000, 'Troms', 2]], []],
    // Two follow each other by chance half the time.
    [[[3_000, 'Agder', 1], [4_000, 'Nordland', 2]], []],
    // In order only across classes, which the report keeps apart.
    [[[3_000, 'Agder', 1], [8_000, 'Nordland', 2], [15_000, 'Troms', 3]], []],
  ] as const)('%o', async (cases, by) => expect(tellingOrders(await sample(cases).load()).map((o) => o.by)).toEqual(by));
});

describe('the whole check', () => {
  const key = keyOf({ cases: { K01: 'Storvik' } });
  function withExample(text: string): StudyBuilder {
    const study = new StudyBuilder();
    study.case('K01', small);
    study.interview('K01', 1);
    study.example('K01', 'bpa', text);
    const cell = id('cell', 'K01', 'bpa');
    study.text(id('text', cell), { owner: cell, scope: id('case', 'K01'), kind: 'example' }, text, { checkedWith: { sha256: sha256Hex(text), revision: 'r1' } });
    return study;
  }
  const codesOf = async (study: StudyBuilder): Promise<FindingCode[]> => checkDisclosure(await study.load(), key).map((f) => f.code);

  it('says where in the example it is', async () => {
    const text = 'Kommunen vokste. Den har 3 100 innbyggere.';
    const [finding] = checkDisclosure(await withExample(text).load(), key);
    expect(text.slice(finding!.span!.start, finding!.span!.end)).toBe('3 100 innbyggere');
  });

  it('lets a death of one user stand once two people have approved the words, and not after they change', async () => {
    const text = 'En bruker som døde, hadde krevd mye.';
    const study = withExample(text);
    expect(await codesOf(study)).toEqual(['sensitive-in-text']);
    const [finding] = checkDisclosure(await study.load(), key);
    const approve = (coder: string): Promise<unknown> => run(study.store, { coder: id('coder', coder), device: `prove${coder}`, clock: { millis: 0, counter: 0 }, now: () => Date.parse('2019-05-01T08:00:00Z') }, approveWords, finding!.approvable!);
    await approve('a');
    await approve('a');
    expect(await codesOf(study)).toEqual(['sensitive-in-text']);
    await approve('b');
    expect(await codesOf(study)).toEqual([]);
    const cell = id('cell', 'K01', 'bpa');
    const later = `${text} Det ble dyrt.`;
    study.text(id('text', cell), { owner: cell, scope: id('case', 'K01'), kind: 'example' }, later, { checkedWith: { sha256: sha256Hex(later), revision: 'r1' } });
    expect(await codesOf(study)).toEqual(['sensitive-in-text']);
  });

  it('stops what rests on a person who withdrew, and only that', async () => {
    const study = withExample('Kommunen vokste.');
    const who = study.informant('K01', 1);
    const note = study.note('K01', 1, 'vi vokste', { speaker: who });
    const coding = study.tag(note, 'bpa');
    const cell = study.store.rows.cells.get(id('cell', 'K01', 'bpa'))!;
    study.store.rows.cells.set(cell.id, { ...cell, excerpts: [coding] });
    expect(await codesOf(study)).toEqual([]);
    study.informant('K01', 1, { withdrawnAt: '2019-06-01' });
    expect(await codesOf(study)).toEqual(['rests-on-withdrawn']);
  });

  it('asks for a new report where somebody withdrew after the last one', async () => {
    const study = withExample('Kommunen vokste.');
    study.add('exports', { id: id('export'), at: '2019-05-01T08:00:00+01:00', kind: 'report', language: 'nb', sha256: sha256Hex(''), facts: {} });
    expect(await codesOf(study)).toEqual([]);
    study.add('withdrawals', { id: id('withdrawal'), at: '2019-06-01', kind: 'person', case: id('case', 'K01') });
    expect(await codesOf(study)).toEqual(['withdrawn-since-export']);
  });

  it('looks through the other fields that a report prints', async () => {
    const study = withExample('Kommunen vokste.');
    study.add('study', { id: id('study'), title: 'Vekst i Storvik og K01', createdAt: '2019-01-01T08:00:00+01:00', periodFrom: 2017, periodTo: 2018 });
    const findings = checkDisclosure(await study.load(), key);
    expect(findings.map((f) => [f.code, f.on])).toEqual([['name-in-text', 'settings'], ['pseudonym-in-text', 'settings']]);
  });
});
