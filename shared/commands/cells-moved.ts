// What is written of a code in each case, moved to another code: municipality examples with the masks in them, and
// assessments. Nothing that was written falls away; where both codes have an example, one text holds both.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import type { CellRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import { isBlank } from '../text/clean.ts';
import { anchorAt } from '../text/positions.ts';
import { naturalId } from '../model/ids.ts';
import { assessmentId, cellId } from './cells.ts';
import { create, patch, put, remove } from './edits.ts';
import { nextText } from './texts.ts';

/** The edits, and in how many cases both codes had an example. */
export async function movedCells(reader: Reader, from: string, into: string): Promise<{ edits: Edit[]; joined: number }> {
  const hidden = new Set((await reader.all('withdrawals')).flatMap((w) => w.hidden));
  const edits: Edit[] = [];
  let joined = 0;
  for (const cell of await reader.where('cells', 'code', from)) {
    // What was withdrawn stays where it is, out of sight.
    if (cell.text !== null && hidden.has(cell.text)) continue;
    const id = cellId(cell.case, into);
    const there = await reader.get('cells', id);
    const both = there?.text != null && cell.text !== null;
    const written = both ? await appended(reader, there, cell) : { edits: await reowned(reader, cell, id), text: there?.text ?? cell.text, doubled: false };
    if (written.doubled) joined++;
    edits.push(...written.edits, remove('cells', cell.id), ...(await put(reader, 'cells', {
      id, case: cell.case, code: into, text: written.text,
      status: written.doubled ? 'utkast' : there?.text == null ? cell.status : there.status,
      excerpts: [...new Set([...(there?.excerpts ?? []), ...cell.excerpts])],
      amounts: [...new Set([...(there?.amounts ?? []), ...cell.amounts])],
      quotes: [...(there?.quotes ?? []), ...cell.quotes],
    })));
  }
  return { edits, joined };
}

/** The versions of an example belong to another cell; whatever points into them holds. */
async function reowned(reader: Reader, cell: CellRow, owner: string): Promise<Edit[]> {
  const versions = cell.text === null ? [] : await reader.where('texts', 'owner', cell.id);
  return (await Promise.all(versions.map((t) => patch(reader, 'texts', t, { owner })))).flat();
}

/** One example after the other, the masks and other layers of the second along with it. */
async function appended(reader: Reader, there: CellRow, cell: CellRow): Promise<{ edits: Edit[]; text: string; doubled: boolean }> {
  const head = await reader.get('texts', there.text!);
  const more = await reader.get('texts', cell.text!);
  if (!head || !more) return { edits: [], text: there.text!, doubled: false };
  const gap = isBlank(head.text) || isBlank(more.text) ? '' : '\n\n';
  const start = isBlank(head.text) ? 0 : head.text.length;
  const added = isBlank(more.text) ? '' : gap + more.text;
  const next = nextText(head, head.text.slice(0, start) + added, [[start, head.text.length, added]]);
  const edits = [...next.edits];
  const versions = new Map((await reader.where('texts', 'owner', cell.id)).map((t) => [t.id, t]));
  for (const version of versions.values()) {
    edits.push(remove('texts', version.id));
    for (const layer of await reader.where('overlays', 'text', version.id)) {
      edits.push(remove('overlays', layer.id));
      const span = placeIn(more.id, layer.anchor, versions);
      if (!span || span.start === span.end) continue;
      const at = { start: span.start + start + gap.length, end: span.end + start + gap.length };
      edits.push(...create('overlays', {
        ...layer, id: naturalId('overlays', next.id, layer.kind, String(at.start), String(at.end)), text: next.id, anchor: anchorAt(next.id, next.text, at),
      }));
    }
  }
  return { edits, text: next.id, doubled: gap !== '' };
}

/** Assessments of a code given to another; where both have one from the same source, the other's stands. `differ`: how many disagreed. */
export async function movedAssessments(reader: Reader, from: string, into: string): Promise<{ edits: Edit[]; differ: number }> {
  const edits: Edit[] = [];
  let differ = 0;
  for (const row of await reader.where('assessments', 'code', from)) {
    const id = assessmentId({ ...row, code: into });
    const there = await reader.get('assessments', id);
    if (there && there.value !== row.value) differ++;
    edits.push(remove('assessments', row.id), ...(there ? [] : create('assessments', { ...row, id, code: into })));
  }
  return { edits, differ };
}
