// One report from one study file, in a process of its own: time and the most memory it held.

import { readFileSync } from 'node:fs';
import { readBundle } from '../../shared/exchange/bundle.ts';
import { writeReport } from '../../shared/report/index.ts';

async function main(): Promise<void> {
  const opened = await readBundle(readFileSync(process.argv[2]!));
  if (!opened.ok) throw new Error(opened.code);
  const from = performance.now();
  const { report } = await writeReport(opened.store, opened.linkingKey, { language: 'nb', now: new Date() });
  const milliseconds = performance.now() - from;
  process.stdout.write(JSON.stringify({ milliseconds, mebibytes: process.resourceUsage().maxRSS / 1024, bytes: report.length }));
}

await main();
