// Snapshots (sikkerhetskopier) as window and shell name them: why one was taken, and what its file's name tells.

export const snapshotReasons = [
  'session', 'hourly', 'manual', 'before-schema', 'before-program', 'before-electron', 'before-restore', 'before-import', 'restored',
] as const;
export type SnapshotReason = (typeof snapshotReasons)[number];

/** What can be known of a snapshot without opening it. */
export interface SnapshotFacts {
  /** When it was taken: ISO, UTC, with milliseconds. */
  readonly at: string;
  readonly reason: SnapshotReason;
  /** The journal segment that was begun for it: all older ones are contained in it. */
  readonly segment: number;
  /** How many changes its log has. */
  readonly changes: number;
  /** Bytes. */
  readonly size: number;
}
