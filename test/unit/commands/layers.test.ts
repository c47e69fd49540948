// Layers over a source: what each command leaves in the study, when a text counts as looked through, and that approvals
// fall with the words they are of.

import { describe, expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { approve } from '../../../shared/commands/cells.ts';
import { addCase, withdrawInformant } from '../../../shared/commands/cases.ts';
import { addLayer, decideName, removeLayer, sourceLookedThrough, wordLayer, type Look } from '../../../shared/commands/layers.ts';
import { run, undo } from '../../../shared/commands/run.ts';
import { setSpeaker } from '../../../shared/commands/source-edits.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { addCoder } from '../../../shared/commands/study.ts';
import { create } from '../../../shared/commands/edits.ts';
import { correctText } from '../../../shared/commands/source-text.ts';
import { foundIn, type Candidate } from '../../../shared/disclosure/candidates.ts';
import { flaggedAt } from '../../../shared/disclosure/passages.ts';
import { outgoingAmount } from '../../../shared/disclosure/outgoing-amount.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { AmountRow, Row, TextRow } from '../../../shared/model/rows.ts';
import { anchorAt, type Span, type Splice } from '../../../shared/text/positions.ts';
import { plan } from '../../../shared/commands/command.ts';
import { openBench, type Bench } from './support.ts';

const first = 'Vi i Storvik har mye.\nStorviks folk kjenner Per Hagestad.\nDet er en gutt på ni år som slo en ansatt.';
const second = 'I Lillevik hører vi om Storvik.';

interface Sourced extends Bench { readonly one: string; readonly two: string; readonly look: Look; other(work: () => Promise<void>): Promise<void> }
async function open(keyed = true): Promise<Sourced> {
  const b = await openBench();
  const take = async (caseId: string, text: string): Promise<string> => (await b.ok(importSources, {
    case: caseId, interview: null, sources: [{ kind: 'transcript', title: '', origin: null, paragraphs: text.split('\n').map((line, i) => ({ text: line, speaker: i === 1 ? 'KL' : 'ÅS', from: null, to: null })) }],
  })).ids[0]!;
  const one = await take(b.caseId, first);
  const { id: next } = await b.ok(addCase, { pseudonym: 'K02', status: 'inkludert' });
  const two = await take(next, second);
  const data = await loadStudy(b.store);
  const key = { study: data.study.id, revision: 'r1', informants: [], names: [], cases: [{ case: b.caseId, name: 'Storvik' }, { case: next, name: 'Lillevik' }] };
  const look: Look = keyed ? { tool: redactor(data, key), revision: 'r1' } : { tool: redactor(data, null), revision: null };
  const { id: colleague } = await b.ok(addCoder, { name: 'Ola Berg' });
  const other = async (work: () => Promise<void>): Promise<void> => {
    const own = b.stamper.coder;
    (b.stamper as { coder: string }).coder = colleague;
    await work().finally(() => { (b.stamper as { coder: string }).coder = own; });
  };
  return { ...b, one, two, look, other };
}

const headOf = async (b: Bench, source: string): Promise<TextRow> => (await b.store.get('texts', (await b.store.get('sources', source))!.text!))!;
const layers = async (b: Bench): Promise<string[]> => (await b.store.all('overlays')).map((o) => `${o.kind} «${o.anchor.quote}» ${o.words}`.trim()).toSorted();
const spanOf = (words: string, of = first): Span => ({ start: of.indexOf(words), end: of.indexOf(words) + words.length });
const candidate = async (b: Sourced, source: string, words: string): Promise<Candidate> => {
  const head = await headOf(b, source);
  const row = (await b.store.get('sources', source))!;
  return foundIn(head, row.case, b.look.tool).names.find((c) => head.text.slice(c.start, c.end) === words)!;
};
const decide = async (b: Sourced, words: string, where: 'here' | 'source' | 'study', as: 'mask' | 'no-name' = 'mask', label: string | null = null): Promise<{ count: number; sources: number }> =>
  b.ok(decideName, { source: b.one, candidate: await candidate(b, b.one, words), where, as, words: label, look: b.look });
const correct = async (b: Bench, source: string, splices: readonly Splice[], text: string): Promise<unknown> =>
  b.ok(correctText, { source, parent: (await headOf(b, source)).id, text, splices, spoken: [] });

describe('deciding on names', () => {
  it('masks one, all of its forms in the source, or in all sources, each by its own label, in one action', async () => {
    const b = await open();
    expect(await decide(b, 'Storvik', 'here')).toEqual({ count: 1, sources: 1 });
    expect(await layers(b)).toEqual(['mask «Storvik» [navn på egen kommune]']);
    expect(await decide(b, 'Storviks', 'study')).toEqual({ count: 2, sources: 2 });
    expect(await layers(b)).toEqual(['mask «Storviks» [navn på egen kommune]s', 'mask «Storvik» [annen kommune]', 'mask «Storvik» [navn på egen kommune]']);
    await undo(b.store, b.stamper);
    expect(await layers(b)).toEqual(['mask «Storvik» [navn på egen kommune]']);
    expect((await headOf(b, b.one)).text).toBe(first);
    expect(checkStudy(b.store)).toEqual([]);
  });

  it('takes the label that was written for all of them', async () => {
    const b = await open();
    await decide(b, 'Storvik', 'study', 'mask', ' vår  kommune ');
    expect(await layers(b)).toEqual(['mask «Storviks» [vår kommune]s', 'mask «Storvik» [vår kommune]', 'mask «Storvik» [vår kommune]']);
    expect(await b.refused(decideName, { source: b.one, candidate: await candidate(b, b.one, 'Per Hagestad'), where: 'here', as: 'mask', words: '  ', look: b.look })).toBe('layer-words-missing');
  });

  it('does nothing the second time', async () => {
    const b = await open();
    const per = { source: b.one, candidate: await candidate(b, b.one, 'Per Hagestad'), where: 'source' as const, as: 'no-name' as const, words: null, look: b.look };
    expect(await b.ok(decideName, per)).toEqual({ count: 1, sources: 1 });
    const before = b.store.changes.size;
    expect(await b.ok(decideName, per)).toEqual({ count: 0, sources: 0 });
    expect(b.store.changes.size).toBe(before);
  });

  it('makes the text looked through when the last one falls, and not so when a mask goes again', async () => {
    const b = await open();
    await decide(b, 'Per Hagestad', 'here', 'no-name');
    expect((await headOf(b, b.one)).checkedWith).toBeNull();
    await decide(b, 'Storvik', 'source');
    const head = await headOf(b, b.one);
    expect(head.checkedWith).toEqual({ sha256: head.sha256, revision: 'r1' });
    expect((await headOf(b, b.two)).checkedWith).toBeNull();
    const mask = (await b.store.all('overlays')).find((o) => o.anchor.quote === 'Storvik')!;
    await b.ok(removeLayer, { id: mask.id, look: b.look });
    expect((await headOf(b, b.one)).checkedWith).toBeNull();
    await undo(b.store, b.stamper);
    expect((await headOf(b, b.one)).checkedWith).toEqual({ sha256: head.sha256, revision: 'r1' });
  });

  it('is not asked about what somebody said who has withdrawn', async () => {
    const b = await open();
    await b.ok(setSpeaker, { id: b.one, label: 'KL', who: { informant: b.informant } });
    await b.ok(withdrawInformant, { id: b.informant, date: '2019-03-12' });
    await decide(b, 'Storvik', 'source');
    expect(await layers(b)).toEqual(['mask «Storvik» [navn på egen kommune]']);
    expect((await headOf(b, b.one)).checkedWith).not.toBeNull();
  });

  it('makes no text looked through without the name list', async () => {
    const b = await open(false);
    await decide(b, 'Storvik', 'source');
    await decide(b, 'Per Hagestad', 'source');
    expect((await headOf(b, b.one)).checkedWith).toBeNull();
    expect(await b.refused(sourceLookedThrough, { source: b.one, look: b.look })).toBe('no-name-list');
    const keyed = await open();
    expect(await keyed.refused(sourceLookedThrough, { source: keyed.one, look: keyed.look })).toBe('names-undecided');
  });
});

describe('layers', () => {
  it('stand where they were put, one of a kind at a place, with their author', async () => {
    const b = await open();
    const add = (words: string, kind: Row<'overlays'>['kind'], shown: string) => b.ok(addLayer, { source: b.one, ...spanOf(words), kind, words: shown, look: b.look });
    const { id } = await add(' har mye', 'clarification', 'av BPA');
    await add('har mye', 'clarification', 'av  BPA nå');
    await add('folk', 'ellipsis', '');
    await add('Storvik', 'mask', 'egen kommune');
    expect(await layers(b)).toEqual(['clarification «har mye» av BPA nå', 'ellipsis «folk»', 'mask «Storvik» [egen kommune]']);
    expect((await b.store.get('overlays', id))!.author).toBe(b.stamper.coder);
    await b.ok(wordLayer, { id, words: 'BPA' });
    expect((await b.store.get('overlays', id))!.words).toBe('BPA');
    expect(await b.refused(wordLayer, { id, words: ' ' })).toBe('layer-words-missing');
    expect(await b.refused(addLayer, { source: b.one, start: 3, end: 3, kind: 'mask', words: 'x', look: b.look })).toBe('span-empty');
    expect(checkStudy(b.store)).toEqual([]);
  });

  it('follow the text through corrections, and the corrected text must be looked through anew', async () => {
    const b = await open();
    await decide(b, 'Storvik', 'source');
    await decide(b, 'Per Hagestad', 'here', 'no-name');
    expect((await headOf(b, b.one)).checkedWith).not.toBeNull();
    const from = first.indexOf('mye');
    await correct(b, b.one, [[from, from + 3, 'ganske mye og Kåre Vik']], first.replace('mye', 'ganske mye og Kåre Vik'));
    expect((await headOf(b, b.one)).checkedWith).toBeNull();
    const before = (await b.store.all('overlays')).length;
    expect(await decide(b, 'Kåre Vik', 'here')).toEqual({ count: 1, sources: 1 });
    expect((await b.store.all('overlays')).length).toBe(before + 1);
    expect((await headOf(b, b.one)).checkedWith).not.toBeNull();
  });
});

describe('a passage about a single user', () => {
  const flagged = async () => {
    const b = await open();
    const { id } = await b.ok(addLayer, { source: b.one, ...spanOf('Det er en gutt på ni år som slo en ansatt.'), kind: 'generalised', words: '', look: b.look });
    const stays = async (): Promise<unknown> => {
      const data = await loadStudy(b.store);
      return flaggedAt(data, data.overlays.find((o) => o.id === id)!.anchor)[0]?.stays;
    };
    return { b, id, stays };
  };

  it('stays until its wording is approved by somebody else, and again when the wording or the text changes', async () => {
    const { b, id, stays } = await flagged();
    expect(await stays()).toBe('no-generalised-wording');
    await b.ok(wordLayer, { id, words: 'et barn med utagering' });
    expect(await stays()).toBe('not-approved');
    await b.ok(approve, { overlay: id, kind: 'third-person' });
    expect(await stays()).toBe('second-person-needed');
    expect(await b.refused(approve, { overlay: id, kind: 'sensitive-event' })).toBe('second-person-needed');
    await b.other(async () => { await b.ok(approve, { overlay: id, kind: 'sensitive-event' }); });
    expect(await stays()).toBeNull();
    await correct(b, b.one, [[0, 2, 'Me']], `Me${first.slice(2)}`);
    expect(await stays()).toBeNull();
    const now = (await headOf(b, b.one)).text;
    const age = now.indexOf('ni år');
    await correct(b, b.one, [[age, age + 2, 'ti']], now.replace('ni år', 'ti år'));
    expect(await stays()).toBe('not-approved');
    await b.other(async () => { await b.ok(approve, { overlay: id, kind: 'sensitive-event' }); });
    await b.ok(wordLayer, { id, words: 'et barn' });
    expect(await stays()).toBe('not-approved');
  });

  it('keeps its amounts back until then, and rounds them after', async () => {
    const { b, id } = await flagged();
    const head = await headOf(b, b.one);
    const amount = async (): Promise<AmountRow> => {
      const known = (await b.store.all('amounts'))[0];
      if (known) return known;
      await b.ok((_reader) => Promise.resolve(plan('amount.add', create('amounts', {
        id: newId(), case: b.caseId, note: null, anchor: anchorAt(head.id, head.text, spanOf('ni år')), low: 3_240_000, unit: 'kr', status: 'confirmed',
      }), undefined)), undefined);
      return (await b.store.all('amounts'))[0]!;
    };
    expect(outgoingAmount(await amount(), await loadStudy(b.store))).toBeNull();
    await b.ok(wordLayer, { id, words: 'en bruker' });
    await b.other(async () => { await b.ok(approve, { overlay: id, kind: 'sensitive-event' }); });
    expect(outgoingAmount(await amount(), await loadStudy(b.store))).toMatchObject({ low: 3_000_000, hedge: 'rundt' });
    expect('refused' in (await run(b.store, b.stamper, removeLayer, { id, look: b.look }))).toBe(false);
    expect(outgoingAmount(await amount(), await loadStudy(b.store))).toMatchObject({ low: 3_240_000 });
  });
});
