// A believable study of any size: for measuring, for trying out, for tests. The rows are made at once; the log is
// made from them line by line while it is written, since a large one does not fit in memory.

import type { Change } from '../changes/change.ts';
import { stamp, type Stamper } from '../changes/stamp.ts';
import { create } from '../commands/edits.ts';
import { run } from '../commands/run.ts';
import { createStudy } from '../commands/study.ts';
import { newId, seededIds, withIds } from '../model/ids.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import { firstOrders } from '../model/order.ts';
import type { BundleSource } from './bundle.ts';
import { makeCase } from './generate-case.ts';
import { StudyMaker, zone, type StudySize } from './generate-maker.ts';

/** A note has at most this many codings: one for each code. */
export const mostPerNote = 100;

/** What was left open, filled in. */
export function fullSize(wish: StudySize): Required<StudySize> {
  const cases = wish.cases ?? 15;
  const notes = wish.notes ?? (wish.excerpts === undefined ? cases * 40 : Math.ceil(wish.excerpts / 3));
  return { cases, notes, excerpts: wish.excerpts ?? notes * 2, seed: wish.seed ?? 1 };
}

/** Same size and seed, same study. */
export async function generateStudy(wish: StudySize): Promise<{ source: BundleSource; linkingKey: LinkingKey }> {
  const size = fullSize(wish);
  return withIds(size.seed, async () => {
    const maker = new StudyMaker(size.seed);
    const template = await beginStudy(maker, size);
    const orders = firstOrders(size.cases);
    for (let n = 0; n < size.cases; n++) makeCase(maker, size, n, orders[n]!);
    const { store, key } = maker;
    return { source: { all: (table) => store.all(table), log: () => Promise.resolve(logOf(maker, template, size.seed)) }, linkingKey: key };
  });
}

const startedAt = Date.UTC(2019, 0, 7, 8);

const stamperFor = (coder: string, now: () => number, makeId: () => string): Stamper =>
  ({ coder, device: 'generert', now, offset: () => zone, newId: makeId, clock: { millis: 0, counter: 0 } });

async function beginStudy(maker: StudyMaker, size: Required<StudySize>): Promise<readonly Change[]> {
  const stamper = stamperFor(maker.coder, () => startedAt, newId);
  const outcome = await run(maker.store, stamper, createStudy, {
    id: maker.key.study, title: `Generert studie: ${size.cases} casekommuner, ${size.excerpts} utdrag (oppdiktet)`, periodFrom: 2017, periodTo: 2018,
    documentLanguage: 'nb', coder: { id: maker.coder, name: 'Generert Forsker' }, fictive: true,
  });
  if ('refused' in outcome) throw new Error(outcome.refused);
  maker.guide = outcome.result.guide;
  for (const code of await maker.store.all('codes')) maker.codes.set(code.slug, code.id);
  for (const topic of await maker.store.all('topics')) {
    for (const code of topic.links) if (!maker.topicOf.has(code) || topic.slug.startsWith('tema-')) maker.topicOf.set(code, topic.id);
  }
  return outcome.changes;
}

function* logOf(maker: StudyMaker, template: readonly Change[], seed: number): Generator<Change> {
  yield* template;
  let now = startedAt;
  // Another row of identities than the study's own, so that none comes twice.
  const stamper = stamperFor(maker.coder, () => now, seededIds(seed ^ 0x5f3759df));
  stamper.clock = { millis: startedAt + 1, counter: 0 };
  for (const { label, at, rows } of maker.actions) {
    now = at;
    yield* stamp(stamper, { label }, rows.flatMap(([table, row]) => create(table, row as never)));
  }
}
