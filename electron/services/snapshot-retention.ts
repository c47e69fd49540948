// Which snapshots may go. Pure, so that what it never does can be proved: it keeps the newest good one, and it keeps
// one that is fuller than everything after it, since a study that shrank may be a damaged one.

import type { SnapshotFacts } from '../../shared/model/snapshots.ts';

export type Kept = Pick<SnapshotFacts, 'at' | 'reason' | 'changes' | 'size'> & {
  /** Its bytes are not what they were: it stands in for nothing. */
  readonly damaged: boolean;
};

const hour = 3_600_000;
const day = 24 * hour;

export const retention = {
  hourly: 24,
  daily: 14,
  weekly: 8,
  /** How long every one that was taken before something dangerous stays, milliseconds. */
  beforeStays: 14 * day,
  /** Bytes of one study's snapshots together. */
  size: 2 * 1024 ** 3,
} as const;

type Bounds = Readonly<Record<keyof typeof retention, number>>;

const time = (snapshot: Kept): number => Date.parse(snapshot.at);
const newestFirst = (a: Kept, b: Kept): number => time(b) - time(a);

/** The newest good one, and every good one with more changes than all good ones after it. */
function untouchable<S extends Kept>(good: readonly S[]): Set<S> {
  const kept = new Set<S>();
  let most = -1;
  for (const snapshot of good) {
    if (snapshot.changes > most) kept.add(snapshot);
    most = Math.max(most, snapshot.changes);
  }
  return kept;
}

/** The newest of each of the latest `count` spans in which there is one. */
function newestOfEach<S extends Kept>(good: readonly S[], span: number, count: number): S[] {
  const spans = new Map<number, S>();
  for (const snapshot of good) {
    const which = Math.floor(time(snapshot) / span);
    if (spans.has(which)) continue;
    if (spans.size === count) break;
    spans.set(which, snapshot);
  }
  return [...spans.values()];
}

/** Those to remove, oldest first. `now` in milliseconds. */
export function redundant<S extends Kept>(snapshots: readonly S[], now: number, bounds: Bounds = retention): S[] {
  const ordered = snapshots.toSorted(newestFirst);
  const good = ordered.filter((s) => !s.damaged);
  const never = untouchable(good);
  const isRecent = (s: S): boolean => now - time(s) < bounds.beforeStays;
  const wanted = new Set<S>([
    ...never,
    ...newestOfEach(good, hour, bounds.hourly),
    ...newestOfEach(good, day, bounds.daily),
    ...newestOfEach(good, 7 * day, bounds.weekly),
    ...good.filter((s) => s.reason.startsWith('before-') && isRecent(s)),
    // A damaged one is told of for a while, then it goes.
    ...ordered.filter((s) => s.damaged && isRecent(s)),
  ]);
  let size = [...wanted].reduce((sum, s) => sum + s.size, 0);
  for (const s of ordered.toReversed()) {
    if (size <= bounds.size) break;
    if (!wanted.has(s) || never.has(s)) continue;
    wanted.delete(s);
    size -= s.size;
  }
  return ordered.filter((s) => !wanted.has(s)).toReversed();
}
