// The worker in which snapshots are written, read and checked, with a database connection of its own.

import '../../shared/ipc/without-eval.ts';
import { GiveWay } from './give-way.ts';
import { JobFailure } from './job-failure.ts';
import { typed, type JobAnswer, type JobMessage, type JobName, type Jobs } from './snapshot-jobs.ts';
import { drill, look, read, rebuild } from './snapshot-read.ts';
import { take } from './snapshot-take.ts';

const way = new GiveWay();
const jobs: { readonly [N in JobName]: (args: Jobs[N]['args']) => Promise<Jobs[N]['result']> } = { take: (args) => take(args, way.pause), look, rebuild, read, drill };

async function answer({ name, args }: JobMessage): Promise<JobAnswer> {
  try {
    return { ok: true, value: await (jobs[name] as (args: unknown) => Promise<Jobs[JobName]['result']>)(args) };
  } catch (error) {
    if (error instanceof JobFailure) return { ok: false, fault: error.fault };
    console.error(error);
    return { ok: false, fault: 'unexpected' };
  }
}

self.addEventListener('message', (event: MessageEvent<JobMessage | typeof typed>) => {
  if (event.data === typed) {
    way.typed();
    return;
  }
  void answer(event.data).then((told) => {
    const bytes = told.ok && 'sealed' in told.value ? [told.value.sealed.buffer] : [];
    self.postMessage(told, { transfer: bytes });
  });
});
