// The writing desk: its order is the chapter's, and each example reads as it does there.

import { beforeAll, describe, expect, it } from 'vitest';
import { categoriesOf, loadStudy, subcategoriesOf, type StudyData } from '../../../shared/analysis/study-data.ts';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import { deskOf } from '../../../shared/report/desk.ts';
import { recodedQuotes } from '../../../shared/report/desk-quotes.ts';
import { modelOptions, reportModel, type ReportModel } from '../../../shared/report/index.ts';
import { exampleStudy } from '../../../shared/templates/example/index.ts';
import { id, StudyBuilder } from '../disclosure/study.ts';

let data: StudyData;
let key: LinkingKey;
let model: ReportModel;
beforeAll(async () => {
  const built = await exampleStudy();
  data = await loadStudy(built.store);
  key = built.linkingKey;
  model = reportModel(data, key, modelOptions({ language: 'nb', now: new Date('2020-01-15T10:00:00'), includeDrafts: true }));
}, 120_000);

describe('the writing desk of the example study', () => {
  it('has every example of every category in the order of the document, in the words of the document', () => {
    const paragraphs = new Set(model.blocks.flatMap((b) => (b.kind === 'paragraph' ? [b.sentences.map((s) => s.text).join(' ')] : [])));
    let at = 0;
    for (const category of categoriesOf(data)) {
      const written = deskOf(data, key, category.id, 'nb')!.cells.filter((c) => c.status !== 'tom');
      const places = model.examples.slice(at, at += written.length);
      expect(written.map((c) => [c.case.pseudonym, c.code.slug]), category.slug).toEqual(places.map((p) => [p.case, p.code]));
      for (const cell of written) {
        expect(cell.reads.length, category.slug).toBeGreaterThan(0);
        for (const words of cell.reads) {
          expect(words).not.toContain('[kommunen]');
          expect([...paragraphs].some((p) => p.includes(words)), words).toBe(true);
        }
      }
    }
    expect(at).toBeGreaterThan(20);
    expect(at).toBe(model.examples.filter((e) => categoriesOf(data).some((c) => c.slug === e.code || subcategoriesOf(data, c.id).some((s) => s.slug === e.code))).length);
  });

  it('has those where something is known and nothing written last, and no municipality twice for that', () => {
    for (const category of categoriesOf(data)) {
      const states = deskOf(data, key, category.id, 'nb')!.cells.map((c) => c.status === 'tom');
      expect(states).toEqual(states.toSorted((a, b) => Number(a) - Number(b)));
    }
  });

  it('is null for what is no category', () => expect(deskOf(data, key, 'ingen', 'nb')).toBeNull());
});

it('points out a quote whose note was coded otherwise since', async () => {
  const study = new StudyBuilder();
  study.case('K01', { population: 3_000 });
  study.interview('K01', 1);
  const note = study.note('K01', 1, 'vi fikk flere');
  const coding = study.tag(note, 'bpa');
  study.example('K01', 'bpa', '[kommunen] vokste.', { quotes: [{ id: id('q'), leadIn: '', note: note.id }] });
  const moved = async (): Promise<number> => deskOf(await study.load(), null, id('code', 'bpa'), 'nb')!.cells[0]!.recoded;
  expect(await moved()).toBe(0);
  study.store.rows.codings.delete(coding);
  study.tag(note, 'kad');
  expect(await moved()).toBe(1);
  const cell = (await study.load()).cells[0]!;
  expect(recodedQuotes(await study.load(), cell, new Set([id('code', 'kad')]))).toBe(0);
});
