// A source that the study has: named, moved to an interview, its speakers told apart, and taken away whole.

import { describe, expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { create } from '../../../shared/commands/edits.ts';
import { plan, type Command } from '../../../shared/commands/command.ts';
import { addCase, addInformant, removeCase } from '../../../shared/commands/cases.ts';
import { endInterview } from '../../../shared/commands/interviews.ts';
import { undo } from '../../../shared/commands/run.ts';
import { contentsOf, removeSource, setSpeaker, speakerOf, updateSource } from '../../../shared/commands/source-edits.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { newId } from '../../../shared/model/ids.ts';
import { anchorAt } from '../../../shared/text/positions.ts';
import { openBench, type Bench } from './support.ts';

const lines = [['I', 'Hva økte?'], ['KL', 'BPA økte.'], ['Ola', 'Og lønn.']] as const;

async function taken(b: Bench): Promise<{ id: string; text: string }> {
  const { ids } = await b.ok(importSources, {
    case: b.caseId, interview: null,
    sources: [{ kind: 'transcript', title: 'Samtale', origin: null, paragraphs: lines.map(([speaker, text]) => ({ text, speaker, from: null, to: null })) }],
  });
  const source = (await b.store.get('sources', ids[0]!))!;
  return { id: source.id, text: source.text! };
}

/** A coding, a mask, an amount and a memo in the text. */
async function worked(b: Bench, id: string, textId: string): Promise<void> {
  const { text } = (await b.store.get('texts', textId))!;
  const anchor = anchorAt(textId, text, { start: 10, end: 13 });
  const coding = newId();
  const work: Command<null> = async () => plan('source.update', [
    ...create('codings', { id: coding, case: b.caseId, anchor, code: b.code('bpa').id, coder: b.stamper.coder }),
    ...create('overlays', { id: newId(), text: textId, scope: b.caseId, anchor, kind: 'mask', words: '[tilbud]', author: b.stamper.coder }),
    ...create('amounts', { id: newId(), case: b.caseId, anchor, unit: 'kr' }),
    ...create('memos', { id: newId(), target: coding, kind: 'case', title: 'Om koden', at: '2019-03-12T09:00:00+01:00' }),
    ...create('memos', { id: newId(), target: id, kind: 'case', title: 'Om kilden', at: '2019-03-12T09:00:00+01:00' }),
  ]);
  await b.ok(work, null);
}

const speakers = async (b: Bench, id: string): Promise<unknown[]> => (await b.store.get('sources', id))!.speakers!.map((s) => [s.label, speakerOf(s)]);

describe('a source', () => {
  it('is renamed, and never to nothing', async () => {
    const b = await openBench();
    const { id } = await taken(b);
    await b.ok(updateSource, { id, changes: { title: '  Første\n samtale ', kind: 'notes' } });
    expect(await b.store.get('sources', id)).toMatchObject({ title: 'Første samtale', kind: 'notes' });
    expect(await b.refused(updateSource, { id, changes: { title: ' \u200b' } })).toBe('source-title-missing');
    await undo(b.store, b.stamper);
    expect(await b.store.get('sources', id)).toMatchObject({ title: 'Samtale', kind: 'transcript' });
  });

  it('moves to an interview of its case with what was coded in it', async () => {
    const b = await openBench();
    const { id, text } = await taken(b);
    await worked(b, id, text);
    await b.ok(updateSource, { id, changes: { interview: b.interview } });
    const { codings, amounts } = await contentsOf(b.store, (await b.store.get('sources', id))!);
    expect([...codings, ...amounts].map((r) => r.interview)).toEqual([b.interview, b.interview]);
    await undo(b.store, b.stamper);
    expect((await contentsOf(b.store, (await b.store.get('sources', id))!)).codings[0]!.interview).toBeNull();
    const { id: other } = await b.ok(addCase, { pseudonym: 'K02', status: 'inkludert' });
    const { ids } = await b.ok(importSources, { case: other, interview: null, sources: [{ kind: 'written', title: '', origin: null, paragraphs: [{ text: 'Notat.', speaker: null, from: null, to: null }] }] });
    expect(await b.refused(updateSource, { id: ids[0]!, changes: { interview: b.interview } })).toBe('interview-elsewhere');
  });

  it('knows whom its labels stand for, as guessed and as said', async () => {
    const b = await openBench();
    const { id } = await taken(b);
    expect(await speakers(b, id)).toEqual([['I', 'interviewer'], ['KL', { informant: b.informant }], ['Ola', 'unknown']]);
    const { id: finance } = await b.ok(addInformant, { case: b.caseId, fields: { role: 'okonomisjef', initials: 'ØS' } });
    await b.ok(setSpeaker, { id, label: 'Ola', who: { informant: finance } });
    await b.ok(setSpeaker, { id, label: 'I', who: 'unknown' });
    expect(await speakers(b, id)).toEqual([['I', 'unknown'], ['KL', { informant: b.informant }], ['Ola', { informant: finance }]]);
    expect(checkStudy(b.store)).toEqual([]);
    await undo(b.store, b.stamper);
    expect((await speakers(b, id))[0]).toEqual(['I', 'interviewer']);
    expect(await b.refused(setSpeaker, { id, label: 'Kari', who: 'interviewer' })).toBe('row-gone');
    const { id: other } = await b.ok(addCase, { pseudonym: 'K02', status: 'inkludert' });
    const { id: stranger } = await b.ok(addInformant, { case: other, fields: { role: 'okonomisjef' } });
    expect(await b.refused(setSpeaker, { id, label: 'Ola', who: { informant: stranger } })).toBe('row-gone');
  });

  it('goes with all that stands in it and comes back whole', async () => {
    const b = await openBench();
    const { id, text } = await taken(b);
    const kept = await taken(b);
    await worked(b, id, text);
    await worked(b, kept.id, kept.text);
    const counts = (): number[] => (['sources', 'texts', 'codings', 'overlays', 'amounts', 'memos'] as const).map((t) => b.store.rows[t].size);
    const before = counts();
    await b.ok(removeSource, { id });
    expect(counts()).toEqual(before.map((n) => n / 2));
    expect((await contentsOf(b.store, (await b.store.get('sources', kept.id))!)).memos).toHaveLength(2);
    expect(checkStudy(b.store)).toEqual([]);
    await undo(b.store, b.stamper);
    expect(counts()).toEqual(before);
  });

  it('goes with its case, and so does what stands in it', async () => {
    const b = await openBench();
    const { id, text } = await taken(b);
    await worked(b, id, text);
    await b.ok(endInterview, { id: b.interview });
    await b.ok(removeCase, { id: b.caseId });
    expect((['sources', 'texts', 'codings', 'overlays', 'amounts'] as const).map((t) => b.store.rows[t].size)).toEqual([0, 0, 0, 0, 0]);
  });
});
