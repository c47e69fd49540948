// What is done about deadlines, and that a study from before it could be said is still sound.

import { expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { recordingsDeleted, moveDeadline } from '../../../shared/commands/deadlines.ts';
import { run } from '../../../shared/commands/run.ts';
import { createStudy, updateStudy } from '../../../shared/commands/study.ts';
import { deadlinesOf } from '../../../shared/analysis/deadlines.ts';
import { newId } from '../../../shared/model/ids.ts';

it('logs them, refuses days that make no sense, and reminds no more of recordings that are deleted', async () => {
  const store = new MemoryStore();
  const coder = newId();
  const stamper = { coder, device: 'prøve', now: () => Date.UTC(2020, 5, 1, 12), clock: { millis: 0, counter: 0 } };
  await run(store, stamper, createStudy, { id: newId(), title: 'Prøve', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coder: { id: coder, name: 'Kari Lind' } });
  expect((await store.all('study'))[0]).not.toHaveProperty('deadlineLog');
  expect(checkStudy(store)).toEqual([]);
  await run(store, stamper, updateStudy, { recordingsDeadline: '2020-06-10' });
  expect(await run(store, stamper, recordingsDeleted, { on: '2020-06-02' })).toEqual({ refused: 'date-ahead' });
  expect(await run(store, stamper, moveDeadline, { what: 'recordings', to: '2020-06-10', reason: 'x' })).toEqual({ refused: 'deadline-not-later' });
  expect(await run(store, stamper, moveDeadline, { what: 'recordings', to: '2020-06-20', reason: ' ' })).toEqual({ refused: 'deadline-reason-missing' });
  await run(store, stamper, moveDeadline, { what: 'recordings', to: '2020-06-20', reason: 'Avtalt' });
  const interviews = [{ audio: true, startedAt: '2020-05-20T10:00:00+02:00' }];
  const before = (await store.all('study'))[0]!;
  expect(deadlinesOf(before, interviews, '2020-06-01').map((d) => d.on)).toEqual(['2020-06-20']);
  await run(store, stamper, recordingsDeleted, { on: '2020-06-01' });
  const after = (await store.all('study'))[0]!;
  expect(after.deadlineLog?.map((e) => `${e.kind} ${e.on}`)).toEqual(['recordings-moved 2020-06-20', 'recordings-deleted 2020-06-01']);
  expect(deadlinesOf(after, interviews, '2020-06-01')).toEqual([]);
  // One made since is asked for again.
  expect(deadlinesOf(after, [{ audio: true, startedAt: '2020-06-04T10:00:00+02:00' }], '2020-06-05')).toHaveLength(1);
  expect(checkStudy(store)).toEqual([]);
});
