// The overlays of one text's versions, found once for a whole study.

import { groupBy } from '../analysis/group.ts';
import type { StudyData } from '../analysis/study-data.ts';
import type { OverlayRow } from './layers.ts';

const known = new WeakMap<StudyData, ReadonlyMap<string, readonly OverlayRow[]>>();

/** `owner`: the note, source or cell that the text is of. */
export function overlaysOf(data: StudyData, owner: string): readonly OverlayRow[] {
  const by = known.get(data) ?? groupBy(data.overlays, (o) => data.byId.texts.get(o.anchor.text)?.owner ?? '');
  known.set(data, by);
  return by.get(owner) ?? [];
}
