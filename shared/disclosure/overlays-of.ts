// The overlays of one text's versions, found once for a whole study.

import { groupBy } from '../analysis/group.ts';
import type { StudyData } from '../analysis/study-data.ts';
import type { OverlayRow } from './layers.ts';

type Facts = Pick<StudyData, 'overlays'> & { readonly byId: Pick<StudyData['byId'], 'texts'> };

const known = new WeakMap<Facts, ReadonlyMap<string, readonly OverlayRow[]>>();

/** `owner`: the note, source or cell that the text is of. */
export function overlaysOf(data: Facts, owner: string): readonly OverlayRow[] {
  const by = known.get(data) ?? groupBy(data.overlays, (o) => data.byId.texts.get(o.anchor.text)?.owner ?? '');
  known.set(data, by);
  return by.get(owner) ?? [];
}
