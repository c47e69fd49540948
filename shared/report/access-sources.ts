// What a person says in the transcripts of their case: the paragraphs under their label, as the text reads now.

import type { Reader } from '../changes/store.ts';
import { layersOn, piecesOf, type OverlayRow, type Shown } from '../disclosure/layers.ts';
import { withheldWords } from '../disclosure/passages.ts';
import { unmasked, type SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import { byOrder } from '../model/order.ts';
import type { AmountRow, InformantRow, TextRow } from '../model/rows.ts';
import { placedAmounts } from '../analysis/source-amounts.ts';
import { sourceLines } from '../text/source-lines.ts';
import type { AccessWords } from './access-words.ts';
import { heading, paragraph, type Block } from './blocks.ts';

/**
 * `own`: the interviews the person took part in. A transcript of one of them that does not tell who says what is named,
 * so that the researcher reads it through.
 */
export async function spokenBlocks(reader: Reader, person: InformantRow, own: ReadonlySet<string>, say: (text: string) => SafeText, words: AccessWords, language: Language): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const source of (await reader.where('sources', 'case', person.case)).toSorted(byOrder)) {
    if (source.kind === 'written') continue;
    const labels = new Set((source.speakers ?? []).filter((s) => s.informant === person.id).map((s) => s.label));
    const versions = new Map((await reader.where('texts', 'owner', source.id)).map((t) => [t.id, t]));
    const head = source.text === null ? undefined : versions.get(source.text);
    const spoken = (head ? sourceLines(source, head, versions, new Set()) : []).filter((line) => line.labels.some((label) => labels.has(label)));
    const alone = spoken.filter((line) => line.labels.every((label) => labels.has(label)));
    // Joined with what another person says, somebody has to read it.
    const isUntold = alone.length < spoken.length || (spoken.length === 0 && source.interview !== null && own.has(source.interview));
    if (spoken.length === 0 && !isUntold) continue;
    blocks.push(heading(2, unmasked(source.title)));
    if (isUntold) blocks.push(...paragraph(unmasked(words.untold)));
    // What tells of a single user is about somebody else, and stays.
    const flagged = head ? await flaggedIn(reader, head, versions, language) : [];
    for (const line of alone) blocks.push(...paragraph(say(piecesOf(head!.text, line, flagged).map((p) => p.words).join(''))));
  }
  return blocks;
}

/** Ids of the amounts that stand in what the person alone says; what tells of a single user is about somebody else. */
export async function spokenAmounts(reader: Reader, person: InformantRow, amounts: readonly AmountRow[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const source of await reader.where('sources', 'case', person.case)) {
    const labels = new Set((source.speakers ?? []).filter((s) => s.informant === person.id).map((s) => s.label));
    const versions = new Map((await reader.where('texts', 'owner', source.id)).map((t) => [t.id, t]));
    const head = source.text === null ? undefined : versions.get(source.text);
    if (!head || labels.size === 0 || source.kind === 'written') continue;
    const own = sourceLines(source, head, versions, new Set()).filter((line) => line.labels.length > 0 && line.labels.every((label) => labels.has(label)));
    const flagged = await flaggedIn(reader, head, versions, 'nb');
    for (const { row, start, end } of placedAmounts(head, amounts, versions).placed) {
      const isOwn = own.some((line) => line.start <= start && end <= line.end);
      if (isOwn && !flagged.some((f) => f.start < end && f.end > start)) found.add(row.id);
    }
  }
  return found;
}

async function flaggedIn(reader: Reader, head: TextRow, versions: ReadonlyMap<string, TextRow>, language: Language): Promise<Shown[]> {
  const overlays: OverlayRow[] = [];
  for (const id of versions.keys()) overlays.push(...(await reader.where('overlays', 'text', id)).filter((o) => o.kind === 'generalised'));
  return layersOn(head, overlays, versions).map(({ start, end }) => ({ start, end, kind: 'generalised', words: withheldWords[language] }));
}
