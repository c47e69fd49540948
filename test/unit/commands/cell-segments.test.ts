// Segments linked to and quoted in municipality examples.

import { describe, expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { cellId } from '../../../shared/commands/cells.ts';
import { linkSegment, quoteSegment } from '../../../shared/commands/cell-segments.ts';
import { codeSpan, respan, uncode } from '../../../shared/commands/codings.ts';
import { undo } from '../../../shared/commands/run.ts';
import { correctText } from '../../../shared/commands/source-text.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import type { CellRow } from '../../../shared/model/rows.ts';
import { openBench } from './support.ts';

const words = 'Vi fikk flere brukere av BPA. Det kostet mye i 2018.';

async function open() {
  const b = await openBench();
  const { ids } = await b.ok(importSources, {
    case: b.caseId, interview: b.interview, sources: [{ kind: 'transcript', title: '', origin: null, paragraphs: [{ text: words, speaker: null, from: null, to: null }] }],
  });
  const source = ids[0]!;
  const coded = async (quote: string, slug = 'bpa'): Promise<string> => {
    const start = words.indexOf(quote);
    return (await b.ok(codeSpan, { source, start, end: start + quote.length, code: b.code(slug).id })).id;
  };
  const cell = (slug = 'bpa'): CellRow => b.store.rows.cells.get(cellId(b.caseId, b.code(slug).id)) as unknown as CellRow;
  return { ...b, source, coded, cell };
}

describe('a segment and an example', () => {
  it('is linked once, however often it is asked for, and undone in one step', async () => {
    const b = await open();
    const coding = await b.coded('flere brukere');
    const args = { code: b.code('bpa').id, coding };
    expect(await b.ok(linkSegment, args)).toEqual({ fresh: true });
    expect(await b.ok(linkSegment, args)).toEqual({ fresh: false });
    expect(b.cell()).toMatchObject({ excerpts: [coding], quotes: [], status: 'tom' });
    await undo(b.store, b.stamper);
    expect(b.cell()?.excerpts ?? []).toEqual([]);
  });

  it('is quoted once, by its own place in the text, and linked as well', async () => {
    const b = await open();
    const coding = await b.coded('flere brukere');
    const args = { code: b.code('bpa').id, coding };
    expect(await b.ok(quoteSegment, args)).toEqual({ fresh: true });
    expect(await b.ok(quoteSegment, args)).toEqual({ fresh: false });
    const other = await b.coded('flere brukere', 'ressurskrevende');
    expect(await b.ok(quoteSegment, { ...args, coding: other }), 'the same words under another code').toEqual({ fresh: false });
    expect(b.cell()).toMatchObject({ excerpts: [coding], quotes: [{ leadIn: '', note: null, part: { quote: 'flere brukere' } }] });
    expect(checkStudy(b.store)).toEqual([]);
  });

  it('goes into the example of a category above its own code too', async () => {
    const b = await open();
    const coding = await b.coded('brukere', 'ressurskrevende.pu');
    await b.ok(quoteSegment, { code: b.code('ressurskrevende').id, coding });
    expect(b.cell('ressurskrevende').quotes).toHaveLength(1);
    expect(b.cell('ressurskrevende.pu')).toBeUndefined();
  });

  it('keeps the quote where the segment is moved or its code taken off; the link follows the move', async () => {
    const b = await open();
    const coding = await b.coded('flere brukere');
    await b.ok(quoteSegment, { code: b.code('bpa').id, coding });
    const { id } = await b.ok(respan, { id: coding, start: 0, end: 21 });
    expect(b.cell()).toMatchObject({ excerpts: [id], quotes: [{ part: { quote: 'flere brukere' } }] });
    await b.ok(uncode, { id });
    expect(b.cell().quotes).toHaveLength(1);
  });

  it('is refused where a correction left nothing of it, or it is not there', async () => {
    const b = await open();
    const coding = await b.coded('flere brukere');
    const source = b.store.rows.sources.get(b.source)!;
    await b.ok(correctText, { source: b.source, parent: source['text'] as string, text: words.slice(0, 8) + words.slice(22), splices: [[8, 22, '']], spoken: [] });
    expect(await b.refused(quoteSegment, { code: b.code('bpa').id, coding })).toBe('span-empty');
    expect(await b.refused(linkSegment, { code: b.code('bpa').id, coding: b.source })).toBe('row-gone');
  });
});
