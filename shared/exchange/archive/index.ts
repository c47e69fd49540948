// The anonymised archive copy: a study file of its own, without the linking key, without what was withdrawn and without
// text about single users, with every name masked and a log that begins with the copy.

import { loadStudy } from '../../analysis/study-data.ts';
import { applyOwn } from '../../changes/apply.ts';
import { isoWithOffset } from '../../changes/clock.ts';
import { MemoryStore } from '../../changes/memory-store.ts';
import { stamp } from '../../changes/stamp.ts';
import type { Reader } from '../../changes/store.ts';
import { create } from '../../commands/edits.ts';
import { redactor } from '../../disclosure/redact.ts';
import { newId } from '../../model/ids.ts';
import type { LinkingKey } from '../../model/linking-key.ts';
import type { RowInput } from '../../model/rows.ts';
import { ArchiveRows } from './rows.ts';
import { archivedTexts, obstaclesOf, selectionOf, type Obstacle } from './selection.ts';
import { TextMasker } from './texts.ts';

export type { Obstacle };

/** The one machine that the log of an archive copy knows. */
const device = 'arkiv';

export interface ArchivePlan {
  /** What must be done first; nothing is made while there is any. */
  readonly obstacles: readonly Obstacle[];
  /** Texts that the archive takes in, with the municipality of each, for looking them through. */
  readonly texts: ReturnType<typeof archivedTexts>;
  /** Notes about single users that stay behind for want of an approved wording. */
  readonly withheld: number;
  /** Throws while there are obstacles. `now`: milliseconds since 1970. */
  make(now: number): Promise<MemoryStore>;
}

/** What an archive copy of the study would be. Throws where the reader holds no study. */
export async function archivePlan(reader: Reader, linkingKey: LinkingKey | null): Promise<ArchivePlan> {
  const [data, notes, codings, cells] = await Promise.all([loadStudy(reader), reader.all('notes'), reader.all('codings'), reader.all('cells')]);
  const selection = selectionOf(data, notes, codings, cells);
  const obstacles = obstaclesOf(data, selection, linkingKey);
  return {
    obstacles, texts: archivedTexts(data, selection), withheld: selection.withheld,
    make: async (now) => {
      if (linkingKey === null || obstacles.length > 0) throw new Error('the archive copy has obstacles');
      // Researchers are named in texts too, and are letters here.
      const names = data.coders.map((c) => ({ id: c.id, term: c.name, forms: [], kind: 'person' as const, label: '', case: null }));
      const masker = new TextMasker(data, redactor(data, { ...linkingKey, names: [...linkingKey.names, ...names] }));
      const at = isoWithOffset(now, 0);
      const rows = new ArchiveRows(data, selection, masker, at).make();
      const coder = rows.find((r) => r.table === 'coders')?.row.id ?? newId();
      const store = new MemoryStore();
      const edits = rows.flatMap(({ table, row }) => create(table, row as unknown as RowInput<typeof table>));
      await applyOwn(store, stamp({ coder, device, now: () => now, offset: () => 0, clock: { millis: 0, counter: 0 } }, { label: 'study.create', fixed: true }, edits));
      return store;
    },
  };
}
