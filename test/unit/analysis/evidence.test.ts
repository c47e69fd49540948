// The matrix and what stands behind it, recounted from the rows of the example study by a simpler way.

import { describe, expect, it } from 'vitest';
import { attributeOf, caseAttributes, compareValues, groupedCases, groupings, sortedCases } from '../../../shared/analysis/case-order.ts';
import { evidenceIn } from '../../../shared/analysis/evidence.ts';
import { matrixOf } from '../../../shared/analysis/matrix.ts';
import { includedCases, loadStudy } from '../../../shared/analysis/study-data.ts';
import { exampleStudy } from '../../../shared/templates/example/index.ts';

const { store } = await exampleStudy();
const data = await loadStudy(store);
const evidence = evidenceIn(data);
const codes = data.codes.filter((c) => c.kind !== 'dimension');
const matrix = matrixOf(data, { codes });

describe('a cell of the matrix', () => {
  it('has as many excerpts and amounts as the evidence it opens, for every code and case', () => {
    let excerpts = 0;
    for (const { id } of matrix.cases) {
      for (const code of codes) {
        const cell = matrix.cell(id, code.id);
        const behind = evidence(id, code.id);
        expect([behind.excerpts.length, behind.amounts.length], `${id} ${code.slug}`).toEqual([cell.excerpts, cell.amounts]);
        expect(behind.example?.status ?? 'tom').toBe(cell.example);
        excerpts += cell.excerpts;
      }
    }
    expect(excerpts).toBeGreaterThan(1_000);
  });

  it('counts the stretches of words that have the code or one below it', () => {
    const below = (code: string): Set<string> => new Set([code, ...data.codes.filter((c) => c.parent === code).map((c) => c.id)]);
    for (const { id } of matrix.cases.slice(0, 6)) {
      for (const code of codes.filter((c) => c.kind === 'category')) {
        const of = below(code.id);
        const words = new Set(data.codings.filter((c) => c.case === id && of.has(c.code)).map((c) => (c.note === null ? JSON.stringify([c.anchor?.text, c.anchor?.start, c.anchor?.end]) : c.note)));
        expect(matrix.cell(id, code.id).excerpts).toBe(words.size);
      }
    }
  });

  it('names who said it: the speaker of a note, and those who speak in a transcript', () => {
    const transcripts = new Set(data.sources.map((s) => s.id));
    let named = 0;
    for (const { id } of matrix.cases) {
      for (const excerpt of codes.flatMap((c) => evidence(id, c.id).excerpts)) {
        const { marked, informants } = excerpt;
        if (marked.in === 'note') expect(informants.map((i) => i.id)).toEqual(marked.note.speaker === null ? [] : [marked.note.speaker]);
        else {
          expect(transcripts.has(marked.source.id)).toBe(true);
          if (informants.length > 0) named += 1;
        }
        for (const person of informants) expect(person.case).toBe(id);
      }
    }
    expect(named).toBeGreaterThan(50);
  });
});

describe('the order of the municipalities', () => {
  const cases = includedCases(data);

  it('follows any attribute, what is not known last, and the pseudonym where two are alike', () => {
    for (const attribute of [null, ...caseAttributes]) {
      const sorted = sortedCases([...cases].reverse(), attribute);
      expect(sorted.map((c) => c.id).toSorted()).toEqual(cases.map((c) => c.id).toSorted());
      for (const [i, next] of sorted.slice(1).entries()) {
        const order = attribute === null ? 0 : compareValues(attributeOf(sorted[i]!, attribute), attributeOf(next, attribute));
        expect(order).toBeLessThanOrEqual(0);
        if (order === 0) expect(sorted[i]!.pseudonym.localeCompare(next.pseudonym, 'nb', { numeric: true })).toBeLessThan(0);
      }
    }
    expect(['Østfold', 'Agder', null, 'Ål', 'Åmot', 'Ærø'].toSorted(compareValues)).toEqual(['Agder', 'Ærø', 'Østfold', 'Ål', 'Åmot', null]);
    expect(['>=50000', '<5000', null, '10000-19999'].toSorted(compareValues)).toEqual(['<5000', '10000-19999', '>=50000', null]);
  });

  it('divides them into groups that hold each of them once', () => {
    for (const attribute of groupings) {
      const groups = groupedCases(cases, attribute);
      expect(groups.flatMap((g) => g.cases.map((c) => c.id)).toSorted()).toEqual(cases.map((c) => c.id).toSorted());
      for (const g of groups) expect(new Set(g.cases.map((c) => attributeOf(c, attribute)))).toEqual(new Set([g.value]));
      expect(new Set(groups.map((g) => g.value)).size).toBe(groups.length);
    }
    expect(groupedCases([], null)).toEqual([]);
  });
});
