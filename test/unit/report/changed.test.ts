// What changed between two exports of the example study.

import { beforeAll, describe, expect, it } from 'vitest';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import type { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { seen } from '../../../shared/changes/clock.ts';
import { withdrawCase } from '../../../shared/commands/cases.ts';
import { logExport } from '../../../shared/commands/exports.ts';
import { updateCell, writeExample } from '../../../shared/commands/cells.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { run } from '../../../shared/commands/run.ts';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import { changedBlocks } from '../../../shared/report/changed-print.ts';
import { changedSince, exportFactsOf, hasChanged, lastExport, type ChangedSince, type ExportFacts } from '../../../shared/report/export-facts.ts';
import { reportModel } from '../../../shared/report/model.ts';
import { buildExample } from '../../../shared/templates/example/build.ts';
import { exampleCases } from '../../../shared/templates/example/index.ts';

let store: MemoryStore;
let key: LinkingKey;
let before: ExportFacts;

async function facts(): Promise<ExportFacts> {
  return exportFactsOf(reportModel(await loadStudy(store), key, { language: 'nb', date: '2020-03-12' }));
}
async function doing<A, R>(command: Command<A, R>, args: A): Promise<void> {
  const last = (await store.log()).at(-1)!;
  const done = await run(store, { coder: [...store.rows.coders.keys()][0]!, device: 'prøve', now: () => Date.UTC(2021, 0, 1), clock: seen({ millis: 0, counter: 0 }, last.clock) }, command, args);
  if ('refused' in done) throw new Error(done.refused);
}
const since = async (): Promise<ChangedSince> => changedSince(before, await facts());

beforeAll(async () => {
  ({ store, linkingKey: key } = await buildExample(exampleCases));
  before = await facts();
  expect(before.numbers.length).toBeGreaterThan(20);
  expect(before.examples.length).toBeGreaterThan(20);
});

describe('what changed since the last export', () => {
  it('is nothing where nothing was done, and is found by the log of exports', async () => {
    expect(hasChanged(await since())).toBe(false);
    const saved = { kind: 'report', language: 'nb' as const, sha256: 'x', file: 'a.docx', facts: before.numbers, examples: before.examples, stops: 0, reason: null };
    await doing(logExport, saved);
    await doing(logExport, { ...saved, kind: 'internal', facts: [], examples: [] });
    expect(lastExport((await loadStudy(store)).exports, 'report')?.facts).toEqual(before);
    // One from before examples were kept tells nothing.
    expect(lastExport([{ at: '2020-01-01', kind: 'report', facts: { file: 'a', numbers: [] } }], 'report')).toBeNull();
  });

  it('tells of a number with its cases in and out, and of an example whose words or quotes differ', async () => {
    const data = await loadStudy(store);
    const cell = data.cells.find((c) => c.status === 'ferdig' && c.quotes.length > 0 && data.byId.codes.get(c.code)?.kind === 'category')!;
    const { pseudonym } = data.byId.cases.get(cell.case)!;
    const { slug } = data.byId.codes.get(cell.code)!;
    await doing(writeExample, { case: cell.case, code: cell.code, text: '[kommunen] har fått en ny setning.', splices: [] });
    await doing(updateCell, { case: cell.case, code: cell.code, changes: { quotes: [], status: 'ferdig' } });
    const changed = await since();
    expect(changed.examples.map((e) => [e.before?.case, e.after?.code])).toEqual([[pseudonym, slug]]);
    expect(changed.quotes).toMatchObject([{ added: 0, removed: cell.quotes.length, after: { case: pseudonym, code: slug } }]);
    expect(changed.numbers).toEqual([]);
  });

  it('has the numbers and examples of a municipality that withdrew, as gone', async () => {
    const gone = (await loadStudy(store)).cases.find((c) => c.status === 'inkludert' && before.examples.some((e) => e.case === c.pseudonym))!;
    await doing(withdrawCase, { id: gone.id, date: '2020-12-01' });
    const data = await loadStudy(store);
    const changed = await since();
    const told = before.examples.filter((e) => e.case === gone.pseudonym).length;
    expect(changed.examples.filter((e) => e.after === null && e.before?.case === gone.pseudonym)).toHaveLength(told);
    expect(changed.numbers.length).toBeGreaterThan(10);
    for (const { after } of changed.numbers) expect(after?.cases ?? []).not.toContain(gone.pseudonym);
    const text = JSON.stringify(changedBlocks(data, null, changed, { language: 'nb', since: '2020-03-12T10:00:00Z' }));
    expect(text).toContain(`− ${gone.pseudonym}`);
    expect(text).toMatch(/tall_\d{4}/);
    expect(text).not.toContain('undefined');
  });
});
