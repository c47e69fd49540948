// What the snapshot worker can be asked for, and asking it. Large studies take seconds: none of it runs in the window.

import type { Change } from '../../shared/changes/change.ts';
import type { BundleFaultCode } from '../../shared/exchange/bundle.ts';
import type { KeyFile } from '../../shared/exchange/keys.ts';
import type { Counts } from './counts.ts';
import type { DraftRow } from './database.ts';

/** Which database: a study in one of its generations, and the key that opens it. */
export interface Place { readonly study: string; readonly generation: number | undefined; readonly key: Uint8Array }

/** How far the log and the drafts had come: two snapshots with the same mark hold the same. */
export interface Mark { readonly records: number; readonly clock: string; readonly drafts: string }

export type JobFault =
  /** The database holds no study. */
  | 'empty'
  /** The database's rows are not as many as its log says: one of them has lost something. */
  | 'rows-differ'
  /** What was written could not be read back as it was. */
  | 'unreadable'
  /** So much was written meanwhile that no moment could be caught. */
  | 'busy'
  | BundleFaultCode
  | 'unexpected';

export interface Contents { readonly changes: number; readonly notes: number; readonly interviews: number; readonly cases: number; readonly drafts: number }

export interface Jobs {
  /** Writes the study as it stands, and reads what was written back. */
  take: { args: Place & { readonly keys: KeyFile; readonly programVersion: string }; result: { readonly sealed: Uint8Array<ArrayBuffer>; readonly changes: number; readonly mark: Mark } };
  /** What a snapshot holds, and what has come since. */
  look: { args: Place & { readonly sealed: Uint8Array }; result: { readonly holds: Contents; readonly newer: Contents } };
  /** Makes a new database of a snapshot; `meta` lies in it from the start, and its marks go on from these. */
  rebuild: { args: Place & { readonly sealed: Uint8Array; readonly marks: Omit<Counts, 'packs'>; readonly meta: readonly { readonly id: string; readonly value: unknown }[] }; result: Contents };
  /** All that a snapshot holds, for the study whose key opens it. */
  read: { args: { readonly study: string; readonly key: Uint8Array; readonly sealed: Uint8Array }; result: { readonly changes: readonly Change[]; readonly drafts: readonly DraftRow[] } };
  /** Opens a snapshot as a person would, and checks all that is in it. */
  drill: { args: { readonly sealed: Uint8Array; readonly passphrase: string }; result: { readonly holds: Contents; readonly problems: number } };
}
export type JobName = keyof Jobs;

export interface JobMessage<N extends JobName = JobName> { readonly name: N; readonly args: Jobs[N]['args'] }
export type JobAnswer<N extends JobName = JobName> = { readonly ok: true; readonly value: Jobs[N]['result'] } | { readonly ok: false; readonly fault: JobFault };

/** What a worker is told while somebody types. */
export const typed = 'typed';
/** How often it is told so at most, milliseconds. */
const tellEvery = 500;

/** Runs one job in a worker of its own, which is gone with its memory when the job is done. */
export function runJob<N extends JobName>(name: N, args: Jobs[N]['args']): Promise<JobAnswer<N>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), { type: 'module' });
    let told = Number.NEGATIVE_INFINITY;
    const onKey = (event: Event): void => {
      if (event.timeStamp - told < tellEvery) return;
      told = event.timeStamp;
      worker.postMessage(typed);
    };
    addEventListener('keydown', onKey, { capture: true, passive: true });
    const end = (answer: JobAnswer<N>): void => {
      removeEventListener('keydown', onKey, { capture: true });
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener('message', (event: MessageEvent<JobAnswer<N>>) => end(event.data));
    worker.addEventListener('error', () => end({ ok: false, fault: 'unexpected' }));
    worker.postMessage({ name, args } satisfies JobMessage<N>);
  });
}
