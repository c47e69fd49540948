// What a person says in the transcripts of their case: the paragraphs under their label, as the text reads now.

import type { Reader } from '../changes/store.ts';
import { bracketed, layersOn, piecesOf, type OverlayRow, type Shown } from '../disclosure/layers.ts';
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
export async function spokenBlocks(reader: Reader, person: InformantRow, own: ReadonlySet<string>, say: Said, words: AccessWords, language: Language): Promise<Block[]> {
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
    const shown = head ? await shownIn(reader, head, versions, language, say) : [];
    for (const line of alone) blocks.push(...paragraph(say.text(piecesOf(head!.text, line, shown).map((p) => p.words).join(''))));
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
    const flagged = layersOn(head, await overlaysIn(reader, versions), versions).filter((l) => l.kind === 'generalised');
    for (const { row, start, end } of placedAmounts(head, amounts, versions).placed) {
      const isOwn = own.some((line) => line.start <= start && end <= line.end);
      if (isOwn && !flagged.some((f) => f.start < end && f.end > start)) found.add(row.id);
    }
  }
  return found;
}

/** How words of the person are printed. */
export interface Said {
  /** Without the names of others. */
  text(text: string): SafeText;
  /** True of words that hold the person's own name or the municipality's: what was masked there is theirs to see. */
  isOwn(words: string): boolean;
}

/**
 * What is not printed of a text: what tells of a single user is about somebody else, and stays; so do words that
 * somebody masked by hand, unless they are the person's own name.
 */
async function shownIn(reader: Reader, head: TextRow, versions: ReadonlyMap<string, TextRow>, language: Language, say: Said): Promise<Shown[]> {
  return layersOn(head, await overlaysIn(reader, versions), versions).flatMap(({ start, end, kind, words }): Shown[] => {
    if (kind === 'generalised') return [{ start, end, kind, words: withheldWords[language] }];
    return kind === 'mask' && !say.isOwn(head.text.slice(start, end)) ? [{ start, end, kind, words: bracketed(words) }] : [];
  });
}

/** A text of a note as it is printed. */
export async function printedText(reader: Reader, text: TextRow, versions: ReadonlyMap<string, TextRow>, language: Language, say: Said): Promise<SafeText> {
  const shown = await shownIn(reader, text, versions, language, say);
  return say.text(piecesOf(text.text, { start: 0, end: text.text.length }, shown).map((p) => p.words).join(''));
}

async function overlaysIn(reader: Reader, versions: ReadonlyMap<string, TextRow>): Promise<OverlayRow[]> {
  const overlays: OverlayRow[] = [];
  for (const id of versions.keys()) overlays.push(...(await reader.where('overlays', 'text', id)));
  return overlays;
}
