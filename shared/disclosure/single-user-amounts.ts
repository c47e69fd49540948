// Which amounts of a case were said of a single user: those in a passage of a source that is flagged so.

import { placedAmounts } from '../analysis/source-amounts.ts';
import type { Reader } from '../changes/store.ts';
import { layersOn } from './layers.ts';

/** Ids of amounts in texts of the case's sources; those of notes are told by their note. */
export async function singleUserAmounts(reader: Pick<Reader, 'where'>, caseId: string): Promise<ReadonlySet<string>> {
  const [sources, amounts, overlays] = await Promise.all([reader.where('sources', 'case', caseId), reader.where('amounts', 'case', caseId), reader.where('overlays', 'scope', caseId)]);
  const flags = overlays.filter((o) => o.kind === 'generalised');
  const found = new Set<string>();
  for (const source of flags.length === 0 ? [] : sources) {
    const versions = new Map((await reader.where('texts', 'owner', source.id)).map((t) => [t.id, t]));
    const head = source.text === null ? undefined : versions.get(source.text);
    if (!head) continue;
    const passages = layersOn(head, flags.filter((o) => versions.has(o.anchor.text)), versions);
    for (const { row, start, end } of placedAmounts(head, amounts, versions).placed) {
      if (passages.some((p) => p.start < end && p.end > start)) found.add(row.id);
    }
  }
  return found;
}
