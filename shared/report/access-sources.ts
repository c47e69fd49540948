// What a person says in the transcripts of their case: the paragraphs under their label, as the text reads now.

import type { Reader } from '../changes/store.ts';
import { unmasked, type SafeText } from '../disclosure/redact.ts';
import { byOrder } from '../model/order.ts';
import type { InformantRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import type { AccessWords } from './access-words.ts';
import { heading, paragraph, type Block } from './blocks.ts';

/**
 * `own`: the interviews the person took part in. A transcript of one of them that does not tell who says what is named,
 * so that the researcher reads it through.
 */
export async function spokenBlocks(reader: Reader, person: InformantRow, own: ReadonlySet<string>, say: (text: string) => SafeText, words: AccessWords): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const source of (await reader.where('sources', 'case', person.case)).toSorted(byOrder)) {
    if (source.kind === 'written') continue;
    const labels = new Set((source.speakers ?? []).filter((s) => s.informant === person.id).map((s) => s.label));
    const spoken = (source.paragraphs ?? []).filter((p) => p.speaker !== null && labels.has(p.speaker));
    const isUntold = spoken.length === 0 && source.interview !== null && own.has(source.interview);
    if (spoken.length === 0 && !isUntold) continue;
    blocks.push(heading(2, unmasked(source.title)));
    if (isUntold) {
      blocks.push(...paragraph(unmasked(words.untold)));
      continue;
    }
    const versions = new Map((await reader.where('texts', 'owner', source.id)).map((t) => [t.id, t]));
    const first = [...versions.values()].find((t) => t.parent === null);
    const head = source.text === null ? undefined : versions.get(source.text);
    for (const { start, end } of first && head ? spoken : []) {
      const place = placeIn(head!.id, { text: first!.id, start, end }, versions);
      if (place && place.end > place.start) blocks.push(...paragraph(say(head!.text.slice(place.start, place.end))));
    }
  }
  return blocks;
}
