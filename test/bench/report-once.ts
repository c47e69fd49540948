// One report from one study file as the report command makes it, in a process of its own: time, with reading the
// file, and the most memory it held.

import { readFileSync } from 'node:fs';
import { readBundle } from '../../shared/exchange/bundle.ts';
import { writeReport } from '../../shared/report/index.ts';

async function main(): Promise<void> {
  const from = performance.now();
  const opened = await readBundle(readFileSync(process.argv[2]!), { rows: 'rows-only' });
  if (!opened.ok) throw new Error(opened.code);
  const { report } = await writeReport(opened.store, opened.linkingKey, { language: 'nb', now: new Date() });
  const milliseconds = performance.now() - from;
  process.stdout.write(JSON.stringify({ milliseconds, mebibytes: process.resourceUsage().maxRSS / 1024, bytes: report.length }));
}

await main();
