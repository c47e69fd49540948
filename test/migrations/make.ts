// Makes the stored study file of the schema and format of today: `npx tsx test/migrations/make.ts`. Run it once for
// each new version and commit what it writes; a stored file of an earlier version is never made again.

import '../../shared/ipc/without-eval.ts';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { applyForeign } from '../../shared/changes/apply.ts';
import { schemaVersion } from '../../shared/changes/change.ts';
import { seen } from '../../shared/changes/clock.ts';
import { withoutErased } from '../../shared/changes/erasure.ts';
import { MemoryStore } from '../../shared/changes/memory-store.ts';
import { stamp } from '../../shared/changes/stamp.ts';
import { materialOf } from '../../shared/erasing/material.ts';
import { erasureEdits } from '../../shared/erasing/plan.ts';
import { scopeOf } from '../../shared/erasing/scope.ts';
import { writeBundle } from '../../shared/exchange/bundle.ts';
import { exampleCases } from '../../shared/templates/example/index.ts';
import { buildExample } from '../../shared/templates/example/build.ts';

const path = fileURLToPath(new URL(`./fixtures/schema-${schemaVersion}.feltbok`, import.meta.url));

async function make(): Promise<void> {
  if (existsSync(path)) throw new Error(`${path} is there already and must stay as it is`);
  // One that withdrew and answered in a follow-up, one that left a question open, one that declined.
  const { store, linkingKey } = await buildExample(exampleCases.filter((c) => ['K08', 'K09', 'K16'].includes(c.pseudonym)));
  // The person who withdrew was then erased for good.
  const log = await store.log();
  const material = materialOf(log);
  const person = material.all('informants').find((i) => i.withdrawnAt !== null)!.id;
  const now = Date.UTC(2020, 0, 7);
  const erased = stamp({ coder: log[0]!.coder, device: log[0]!.device, now: () => now, clock: seen({ millis: 0, counter: 0 }, log.at(-1)!.clock) }, { label: 'study.erase', fixed: true }, erasureEdits(material, scopeOf(material, { kind: 'person', id: person }), '2020-01-07'));
  const after = new MemoryStore();
  await applyForeign(after, withoutErased([...log, ...erased]));
  linkingKey.informants.splice(0, linkingKey.informants.length, ...linkingKey.informants.filter((i) => i.informant !== person));
  mkdirSync(fileURLToPath(new URL('./fixtures/', import.meta.url)), { recursive: true });
  writeFileSync(path, await writeBundle(after, { programVersion: '0.1.0', linkingKey }));
}

await make();
