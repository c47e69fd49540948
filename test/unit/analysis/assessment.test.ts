import { describe, expect, it } from 'vitest';
import { assessmentsOf } from '../../../shared/analysis/assessment.ts';
import { matrixBySize, matrixOf } from '../../../shared/analysis/matrix.ts';
import { prevalenceOf } from '../../../shared/analysis/prevalence.ts';
import { code, id, StudyBuilder } from '../disclosure/study.ts';

function oneCase(): StudyBuilder {
  const study = new StudyBuilder();
  study.case('K01', { population: 3_000 });
  study.interview('K01', 1);
  study.informant('K01', 1);
  study.informant('K01', 2);
  return study;
}
const person = (n: number) => ({ informant: id('informant', 'K01', String(n)) });
const effective = async (study: StudyBuilder, slug = 'ressurskrevende') => assessmentsOf(await study.load()).of(id('case', 'K01'), code(slug));

describe('the effective assessment', () => {
  it('is «ikke berørt» and never asked where nothing is known', async () => {
    expect(await effective(oneCase())).toMatchObject({ value: 'ikke-berort', from: 'none', reach: 'never-asked', sprikende: false });
  });

  it('tells asked without a statement from never asked, for sub-categories through their category', async () => {
    const study = oneCase();
    study.cover('K01', 'ressurskrevende', 'dekket');
    study.cover('K01', 'kad', 'ikke-berort');
    expect((await effective(study)).reach).toBe('silent');
    expect((await effective(study, 'ressurskrevende.pu')).reach).toBe('silent');
    expect((await effective(study, 'kad')).reach).toBe('never-asked');
    study.tag(study.note('K01', 1, 'kad'), 'kad');
    expect((await effective(study, 'kad')).reach).toBe('stated');
  });

  it('counts the strongest of what informants said and marks that they differ', async () => {
    const study = oneCase();
    study.assess('K01', 'bpa', 'ingen', person(1));
    study.assess('K01', 'bpa', 'betydelig', person(2));
    const found = await effective(study, 'bpa');
    expect(found).toMatchObject({ value: 'betydelig', sprikende: true, from: 'voices' });
    expect(found.voices.map((v) => v.value)).toEqual(['betydelig', 'ingen']);
  });

  it('does not take silence for disagreement', async () => {
    const study = oneCase();
    study.assess('K01', 'bpa', 'ikke-svart', person(1));
    study.assess('K01', 'bpa', 'betydelig', person(2));
    expect(await effective(study, 'bpa')).toMatchObject({ value: 'betydelig', sprikende: false });
  });

  it('takes the strongest sub-category for the category unless set by hand', async () => {
    const study = oneCase();
    study.assess('K01', 'ressurskrevende.pu', 'medvirkende');
    study.assess('K01', 'ressurskrevende.andre', 'hoveddriver');
    expect(await effective(study)).toMatchObject({ value: 'hoveddriver', from: 'subcategory', subcategory: code('ressurskrevende.andre'), sprikende: false });
    study.assess('K01', 'ressurskrevende', 'lite-utslag', { interview: null });
    expect(await effective(study)).toMatchObject({ value: 'lite-utslag', from: 'hand' });
  });

  it('counts a topic that nobody wished to answer', async () => {
    const study = oneCase();
    study.cover('K01', 'bpa', 'onsket-ikke-svare');
    expect(await effective(study, 'bpa')).toMatchObject({ value: 'ikke-svart', from: 'coverage' });
  });

  it('leaves out what a withdrawn person said', async () => {
    const study = oneCase();
    study.informant('K01', 2, { withdrawnAt: '2019-05-01' });
    study.assess('K01', 'bpa', 'ingen', person(1));
    study.assess('K01', 'bpa', 'betydelig', person(2));
    expect(await effective(study, 'bpa')).toMatchObject({ value: 'ingen', sprikende: false });
  });
});

describe('matrix and prevalence', () => {
  it('keeps bidro and nevnte apart and follows each count to its cases', async () => {
    const study = oneCase();
    study.case('K02', { population: 30_000 });
    study.case('K03', { population: 3_500 });
    study.case('K04', { population: 3_500, status: 'takket-nei' });
    study.interview('K02', 1);
    study.assess('K01', 'bpa', 'betydelig');
    study.assess('K02', 'bpa', 'lite-utslag');
    study.assess('K04', 'bpa', 'hoveddriver');
    const data = await study.load();
    const found = prevalenceOf(data, code('bpa'));
    expect(found.of.length).toBe(3);
    expect(found.bidro).toEqual([id('case', 'K01')]);
    expect(found.nevnte).toEqual([id('case', 'K01'), id('case', 'K02')]);
    expect(found.neverAsked).toEqual([id('case', 'K03')]);
    const rows = matrixBySize(data);
    expect(rows.map((r) => [r.size, r.cases.length, r.of(code('bpa')).bidro.length, r.of(code('bpa')).nevnte.length])).toEqual([['<5000', 2, 1, 1], ['20000-49999', 1, 0, 1]]);
  });

  it('counts a passage once, whoever coded it, under its category too', async () => {
    const study = oneCase();
    const note = study.note('K01', 1, 'pu');
    study.tag(note, 'ressurskrevende.pu', 'a');
    study.tag(note, 'ressurskrevende.pu', 'b');
    study.tag(note, 'ressurskrevende', 'b');
    study.add('amounts', { id: id('amount'), case: note.case, unit: 'kr', low: 1, category: code('ressurskrevende.pu'), status: 'confirmed' });
    study.example('K01', 'ressurskrevende', 'Tekst');
    const matrix = matrixOf(await study.load(), { subcategories: true });
    expect(matrix.cell(note.case, code('ressurskrevende'))).toMatchObject({ excerpts: 1, amounts: 1, example: 'utkast' });
    expect(matrix.cell(note.case, code('ressurskrevende.pu'))).toMatchObject({ excerpts: 1, amounts: 1, example: 'tom' });
    expect(matrix.codes.map((c) => c.slug)).toEqual(['ressurskrevende', 'ressurskrevende.pu', 'ressurskrevende.andre', 'bpa', 'kad']);
  });

  it('leaves out codings on texts of a withdrawn municipality or person', async () => {
    const study = oneCase();
    study.informant('K01', 2, { withdrawnAt: '2019-05-01' });
    const note = study.note('K01', 1, 'bpa', { speaker: id('informant', 'K01', '2') });
    study.add('codings', {
      id: id('coding'), case: note.case, code: code('bpa'), coder: id('coder', 'a'), anchor: { text: note.text, start: 0, end: 3, quote: 'bpa', prefix: '', suffix: '' },
    });
    study.case('K02', { withdrawnAt: '2019-05-01' });
    study.example('K02', 'bpa', 'Tekst');
    const data = await study.load();
    expect([data.codings.length, data.texts.length, data.cells.length]).toEqual([0, 0, 0]);
  });
});
