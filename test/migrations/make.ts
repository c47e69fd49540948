// Makes the stored study file of the schema and format of today: `npx tsx test/migrations/make.ts`. Run it once for
// each new version and commit what it writes; a stored file of an earlier version is never made again.

import '../../shared/ipc/without-eval.ts';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { schemaVersion } from '../../shared/changes/change.ts';
import { writeBundle } from '../../shared/exchange/bundle.ts';
import { exampleCases } from '../../shared/templates/example/index.ts';
import { buildExample } from '../../shared/templates/example/build.ts';

const path = fileURLToPath(new URL(`./fixtures/schema-${schemaVersion}.feltbok`, import.meta.url));

async function make(): Promise<void> {
  if (existsSync(path)) throw new Error(`${path} is there already and must stay as it is`);
  // One that withdrew and answered in a follow-up, one that left a question open, one that declined.
  const { store, linkingKey } = await buildExample(exampleCases.filter((c) => ['K08', 'K09', 'K16'].includes(c.pseudonym)));
  mkdirSync(fileURLToPath(new URL('./fixtures/', import.meta.url)), { recursive: true });
  writeFileSync(path, await writeBundle(store, { programVersion: '0.1.0', linkingKey }));
}

await make();
