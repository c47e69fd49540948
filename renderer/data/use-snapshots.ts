// How the snapshots of the open study stand, live.

import { useSyncExternalStore } from 'react';
import { snapshotsOf, type SnapshotState } from './snapshots.ts';
import { useStudySession } from './study-context.tsx';

export function useSnapshotState(): SnapshotState {
  const snapshots = snapshotsOf(useStudySession());
  return useSyncExternalStore(snapshots.subscribe, snapshots.state);
}
