// Quotes of coded segments: they follow corrections, take on the layers of the source, and do not leave where what they
// quote is gone, withdrawn, not looked through or about a single user.

import { describe, expect, it } from 'vitest';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { checkStudy } from '../../../shared/changes/check.ts';
import { approve } from '../../../shared/commands/cells.ts';
import { checkDisclosure } from '../../../shared/disclosure/check.ts';
import { outgoingQuote, type QuoteRow } from '../../../shared/disclosure/quote.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import type { Anchor, Row } from '../../../shared/model/rows.ts';
import { reportModel } from '../../../shared/report/model.ts';
import { sha256Hex } from '../../../shared/text/hash.ts';
import { anchorAt } from '../../../shared/text/positions.ts';
import { id, keyOf, StudyBuilder } from './study.ts';

const key = keyOf({ cases: { K01: 'Storvik' }, informants: [{ informant: id('informant', 'K01', '1'), name: 'Kari Lind' }] });
const lines = [
  ['I', 'Hva har vokst mest?'],
  ['KL', 'I Storvik fikk de flere timer, altså, hver uke.'],
  ['KL', 'Det tok helt av i 2018.'],
  ['PN', 'Hos oss var det en gutt på seks år som døde.'],
] as const;
const text = lines.map(([, words]) => words).join('\n');
const head = id('source-text');

interface Made { readonly b: StudyBuilder; readonly part: (from: string, to?: string) => Anchor; readonly quote: (part: Anchor, leadIn?: string) => QuoteRow }

function study(kind: Row<'sources'>['kind'] = 'transcript'): Made {
  const b = new StudyBuilder();
  for (const name of ['K01', 'K02', 'K03']) b.case(name, { population: 6_500 });
  const first = b.informant('K01', 1);
  const second = b.informant('K01', 2);
  b.interview('K01', 1, { present: [first, second] });
  let at = 0;
  b.text(head, { owner: id('source'), scope: id('case', 'K01'), kind: 'source' }, text, { checkedWith: { sha256: sha256Hex(text), revision: 'r1' } });
  b.add('sources', {
    id: id('source'), case: id('case', 'K01'), interview: id('interview', 'K01', '1'), kind, title: 'Samtale', text: head,
    paragraphs: lines.map(([speaker, words]) => {
      const start = at;
      at += words.length + 1;
      return { start, end: start + words.length, speaker, from: null, to: null };
    }),
    speakers: [{ label: 'I', informant: null, interviewer: true }, { label: 'KL', informant: first }, { label: 'PN', informant: second }],
  });
  b.example('K01', 'bpa', '[kommunen] fikk flere timer.', { status: 'ferdig' });
  const words = b.store.rows.texts.get(id('text', id('cell', 'K01', 'bpa')))!;
  b.store.rows.texts.set(words.id, { ...words, checkedWith: { sha256: words['sha256'], revision: 'r1' } });
  const part = (from: string, to = from): Anchor => anchorAt(head, text, { start: text.indexOf(from), end: text.indexOf(to) + to.length });
  const quote = (anchor: Anchor, leadIn = 'En leder i Storvik sa:'): QuoteRow => {
    const row = { id: id('quote', String(anchor.start), String(anchor.end)), leadIn, note: null, part: anchor };
    const cell = b.store.rows.cells.get(id('cell', 'K01', 'bpa'))!;
    b.store.rows.cells.set(cell.id, { ...cell, quotes: [...(cell['quotes'] as QuoteRow[]), row] });
    return row;
  };
  return { b, part, quote };
}

const layer = (b: StudyBuilder, words: string, kind: Row<'overlays'>['kind'], label: string): Row<'overlays'> => b.add('overlays', {
  id: id('overlay', words, kind), text: head, scope: id('case', 'K01'), kind, words: label, author: id('coder', 'a'),
  anchor: anchorAt(head, text, { start: text.indexOf(words), end: text.indexOf(words) + words.length }),
});
const out = async (b: StudyBuilder, row: QuoteRow) => {
  const data = await b.load();
  return outgoingQuote(data, redactor(data, key), row);
};
const codes = async (b: StudyBuilder): Promise<string[]> => checkDisclosure(await b.load(), key).map((f) => f.code);

describe('a quote of a segment', () => {
  it('shows masks, clarifications and ellipses, masks the names of the list, and says that it is from a recording', async () => {
    const { b, part, quote } = study();
    layer(b, 'de', 'clarification', 'brukerne');
    layer(b, 'altså, ', 'ellipsis', '');
    layer(b, 'timer', 'mask', '[en tjeneste]');
    const row = quote(part('I Storvik', 'hver uke.'));
    expect(await out(b, row)).toEqual({
      leadIn: 'En leder i [navn på egen kommune] sa:', text: 'I [navn på egen kommune] fikk de [brukerne] flere [en tjeneste], …hver uke.', verbatim: true, from: 'recording',
    });
    expect(await codes(b)).toEqual(['name-in-text', 'name-in-text']);
    expect(checkStudy(b.store).filter((p) => p.code === 'anchor-mismatch' || p.code === 'row-invalid')).toEqual([]);
  });

  it('masks a name that it begins in the middle of', async () => {
    const { b, part, quote } = study();
    expect((await out(b, quote(part('vik fikk', 'flere timer'))))!.text).toBe('[navn på egen kommune] fikk de flere timer');
  });

  it('tells speakers apart, and joins the paragraphs of one', async () => {
    const { b, part, quote } = study();
    expect((await out(b, quote(part('Hva har', 'i 2018.'))))!.text)
      .toBe('Intervjuer: Hva har vokst mest?\nInformant: I [navn på egen kommune] fikk de flere timer, altså, hver uke. Det tok helt av i 2018.');
  });

  it('follows corrections, and is stopped where they take its words out', async () => {
    const { b, part, quote } = study();
    const row = quote(part('Det tok helt av'));
    const start = text.indexOf('helt');
    const later = text.replace('helt av', 'veldig av');
    b.text(id('later'), { owner: id('source'), scope: id('case', 'K01'), kind: 'source' }, later, { n: 2, parent: head, edits: [[start, start + 4, 'veldig']] });
    const source = b.store.rows.sources.get(id('source'))!;
    b.store.rows.sources.set(source.id, { ...source, text: id('later') });
    expect((await out(b, row))!.text).toBe('Det tok veldig av');
    expect(await codes(b), 'a text that changed was not looked through').toContain('unchecked');
    const from = later.indexOf('Det tok');
    b.text(id('last'), { owner: id('source'), scope: id('case', 'K01'), kind: 'source' }, later.replace('Det tok veldig av', ''), { n: 3, parent: id('later'), edits: [[from, from + 17, '']] });
    b.store.rows.sources.set(source.id, { ...source, text: id('last') });
    expect(await out(b, row)).toBeNull();
    expect(await codes(b)).toContain('quote-emptied');
  });

  it('is refused until its source is looked through with the list as it is', async () => {
    const { b, part, quote } = study();
    quote(part('Det tok helt av'));
    expect(await codes(b)).not.toContain('unchecked');
    const row = b.store.rows.texts.get(head)!;
    b.store.rows.texts.set(head, { ...row, checkedWith: null });
    const found = checkDisclosure(await b.load(), key).filter((f) => f.code === 'unchecked');
    expect(found).toMatchObject([{ severity: 'stop', note: null, source: { id: id('source'), start: text.indexOf('Det tok'), end: text.indexOf('Det tok') + 15 } }]);
  });

  it('leaves with a passage about a single user only in its approved wording', async () => {
    const { b, part, quote } = study();
    const row = quote(part('Hos oss', 'som døde.'), 'En sa:');
    const flag = layer(b, 'en gutt på seks år som døde', 'generalised', '');
    expect(await out(b, row)).toBeNull();
    expect(await codes(b)).toContain('quote-of-third-person');
    const worded = { ...flag, words: 'et dødsfall' };
    b.store.rows.overlays.set(flag.id, worded);
    expect(await out(b, row), 'not approved').toBeNull();
    const approvedBy = async (coder: string): Promise<void> => {
      const done = await approve(b.store, { overlay: flag.id, kind: 'sensitive-event' }, { coder: id('coder', coder), at: '2019-05-01T08:00:00+02:00' });
      if ('refused' in done) throw new Error(done.refused);
      for (const edit of done.edits) if (edit.op === 'set') b.store.rows.approvals.set(edit.key, { ...(b.store.rows.approvals.get(edit.key) ?? { id: edit.key }), [edit.field!]: edit.value });
    };
    await approvedBy('b');
    expect((await out(b, row))!.text).toBe('Hos oss var det [et dødsfall].');
    expect(await codes(b)).not.toContain('quote-of-third-person');
    b.store.rows.overlays.set(flag.id, { ...worded, words: 'et barn som døde' });
    expect(await out(b, row), 'another wording than the one approved').toBeNull();
  });

  it('goes with who withdrew; what another said in it stands, with an omission between', async () => {
    const { b, part, quote } = study();
    const own = quote(part('Det tok helt av'));
    const both = quote(part('Det tok helt av', 'Hos oss var det'));
    const person = b.store.rows.informants.get(id('informant', 'K01', '1'))!;
    b.store.rows.informants.set(person.id, { ...person, withdrawnAt: '2019-06-01' });
    const data = await b.load();
    expect(data.cells.flatMap((c) => c.quotes.map((q) => q.id))).toEqual([both.id]);
    expect(outgoingQuote(data, redactor(data, key), own)).toBeNull();
    expect(outgoingQuote(data, redactor(data, key), both)!.text).toBe('Hos oss var det');
    expect(checkDisclosure(data, key).map((f) => f.code)).not.toContain('quote-gone');
  });

  it('is hidden where it was taken back by itself, and says that it is gone where the source was removed', async () => {
    const { b, part, quote } = study();
    const row = quote(part('Det tok helt av'));
    b.add('withdrawals', { id: id('withdrawal'), at: '2019-06-01', kind: 'statements', case: id('case', 'K01'), hidden: [row.id] });
    expect((await b.load()).cells.flatMap((c) => c.quotes)).toEqual([]);
    b.store.rows.withdrawals.clear();
    b.store.rows.sources.clear();
    b.store.rows.texts.delete(head);
    expect(await codes(b)).toContain('quote-gone');
    expect(await out(b, row)).toBeNull();
  });
});

describe('the report', () => {
  const options = { language: 'nb', date: '2019-12-01' } as const;
  const blocks = async (b: StudyBuilder, withKey = key) => reportModel(await loadStudy(b.store), withKey, options).blocks;

  it('prints a segment as it prints a note, and no name in it', async () => {
    const { b, part, quote } = study();
    quote(part('I Storvik', 'hver uke.'), 'En leder i Storvik sa');
    const found = await blocks(b);
    const at = found.findIndex((x) => x.kind === 'quote');
    expect(found[at]).toEqual({ kind: 'quote', text: 'I [navn på egen kommune] fikk de flere timer, altså, hver uke.' });
    expect(JSON.stringify(found[at - 1])).toContain('En leder i [navn på egen kommune] sa:');
    expect(JSON.stringify(found)).not.toContain('Storvik');
    expect(JSON.stringify(found)).toContain('Sitatene er hentet fra transkripsjoner av opptakene.');
  });

  it('says after each quote what it is from where they differ', async () => {
    const { b, part, quote } = study();
    quote(part('Det tok helt av'), 'En sa:');
    const note = b.note('K01', 1, 'Alt ble dyrere', { verbatim: true });
    const cell = b.store.rows.cells.get(id('cell', 'K01', 'bpa'))!;
    b.store.rows.cells.set(cell.id, { ...cell, quotes: [...(cell['quotes'] as QuoteRow[]), { id: id('q2'), leadIn: 'En annen:', note: note.id }] });
    const found = await blocks(b);
    expect(found.flatMap((x) => (x.kind === 'quote' ? [x.text] : []))).toEqual(['Det tok helt av (fra opptak)', 'Alt ble dyrere (fra notat)']);
    expect(JSON.stringify(found)).toContain('Sitatene er hentet fra intervjunotatene og transkripsjoner av opptakene; hva hvert sitat er hentet fra, står etter det.');
  });

  it('leaves out what is about a single user and not approved', async () => {
    const { b, part, quote } = study();
    quote(part('Hos oss', 'som døde.'), 'En sa:');
    layer(b, 'en gutt på seks år som døde', 'generalised', 'et dødsfall');
    expect(JSON.stringify(await blocks(b))).not.toMatch(/gutt|dødsfall/);
  });
});
