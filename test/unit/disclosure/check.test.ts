import { describe, expect, it } from 'vitest';
import { checkDisclosure, type FindingCode } from '../../../shared/disclosure/check.ts';
import { outgoingQuote, shown } from '../../../shared/disclosure/quote.ts';
import { anchorAt } from '../../../shared/text/positions.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import { sha256Hex } from '../../../shared/text/hash.ts';
import { id, keyOf, StudyBuilder } from './study.ts';

const key = keyOf({ cases: { K01: 'Storvik' }, names: [{ term: 'Tverrnes', kind: 'neighbour', label: 'nabokommune' }] });

/** A study with one example of `text`, looked through with the name list of `revision`. */
function withExample(text: string, revision: string | null = 'r1') {
  const study = new StudyBuilder();
  study.case('K01', { population: 3_100, county: 'Nordland' });
  study.interview('K01', 1);
  study.example('K01', 'bpa', text);
  const cell = id('cell', 'K01', 'bpa');
  study.text(id('text', cell), { owner: cell, scope: id('case', 'K01'), kind: 'example' }, text, {
    checkedWith: revision === null ? null : { sha256: sha256Hex(text), revision },
  });
  return study;
}
const codesOf = async (study: StudyBuilder, linkingKey: typeof key | null = key): Promise<FindingCode[]> =>
  checkDisclosure(await study.load(), linkingKey).map((f) => f.code);

describe('the check before an export', () => {
  it('finds nothing in a paragraph that was looked through and tells nothing', async () => {
    expect(await codesOf(withExample('{{kommunen}} fikk flere brukere med BPA.'))).toEqual([]);
  });

  it('wants each text looked through with the list as it is', async () => {
    expect(await codesOf(withExample('{{kommunen}} vokste.', null))).toEqual(['unchecked']);
    expect(await codesOf(withExample('{{kommunen}} vokste.', 'r0'))).toEqual(['unchecked']);
  });

  it('without the key, wants what was looked through to be unchanged', async () => {
    expect(await codesOf(withExample('{{kommunen}} vokste.', 'r0'), null)).toEqual([]);
    const study = withExample('{{kommunen}} vokste.');
    const cell = id('cell', 'K01', 'bpa');
    study.text(id('text', cell), { owner: cell, scope: id('case', 'K01'), kind: 'example' }, 'Noe nytt.', { checkedWith: { sha256: sha256Hex('Noe'), revision: 'r1' } });
    expect(await codesOf(study, null)).toEqual(['changed-without-key']);
  });

  it.each<[string, FindingCode]>([
    ['{{kommunen}}, altså Storvik, vokste.', 'name-in-text'],
    ['{{kommunen}} kjøper av Tvernes i dag.', 'possible-name'],
    ['{{kommunen}} ligner på K01-I1.', 'pseudonym-in-text'],
    ['{{kommunen}} har 3 100 innbyggere.', 'population-in-text'],
    ['{{kommunen}} ligger i Nordland.', 'county-in-text'],
    ['En av de største kommunene vokste.', 'size-phrase-in-text'],
    ['{{kommunen}} fikk en bruker på 24 år med autisme.', 'recognisable-in-text'],
    ['En kommune med under 5 000 innbyggere vokste.', 'size-range-few'],
    ['Tiltaket kom fra Bjørnstad omsorgssenter.', 'likely-name'],
  ])('%s', async (text, code) => expect(await codesOf(withExample(text))).toEqual([code]));

  it('stops quotes of notes that are gone or about a single user', async () => {
    const study = withExample('{{kommunen}} vokste.');
    const note = study.note('K01', 1, 'mann 62', { thirdPerson: true });
    const cell = study.store.rows.cells.get(id('cell', 'K01', 'bpa'))!;
    study.store.rows.cells.set(cell.id, { ...cell, quotes: [{ id: id('q'), leadIn: 'Som en sier:', note: note.id }], excerpts: [id('nowhere')] });
    const codes = await codesOf(study);
    expect(codes).toContain('quote-of-third-person');
    expect(codes).toContain('rests-on-gone');
  });
});

describe('a quote as it leaves', () => {
  it('shows masks, clarifications and ellipses, and is redacted', async () => {
    const study = withExample('{{kommunen}} vokste.');
    const text = 'De i Storvik får, eh, mer enn Kari.';
    const note = study.note('K01', 1, text, { verbatim: true });
    const layer = (word: string, kind: 'mask' | 'clarification' | 'ellipsis', words: string): void => {
      const start = text.indexOf(word);
      study.add('overlays', {
        id: id('overlay', word), text: note.text, scope: note.interview, kind, words, author: id('coder', 'a'),
        anchor: { text: note.text, start, end: start + word.length, quote: word, prefix: '', suffix: '' },
      });
    };
    layer('De', 'clarification', 'brukerne');
    layer('eh, ', 'ellipsis', '');
    layer('Kari', 'mask', 'navn på bruker');
    const data = await study.load();
    const quote = { id: id('q'), leadIn: 'I Storvik sier de:', note: note.id };
    expect(outgoingQuote(data, redactor(data, key), quote)).toMatchObject({
      leadIn: 'I [navn på egen kommune] sier de:', text: 'De [brukerne] i [navn på egen kommune] får, …mer enn [navn på bruker].', verbatim: true,
    });
    expect(shown(data, data.byId.texts.get(note.text)!, { start: 5, end: 12 })).toBe('Storvik');
  });

  it('follows a mask into a later version', async () => {
    const study = withExample('{{kommunen}} vokste.');
    const note = study.note('K01', 1, 'Kari sa det');
    study.add('overlays', {
      id: id('overlay'), text: note.text, scope: note.interview, kind: 'mask', words: 'bruker', author: id('coder', 'a'),
      anchor: { text: note.text, start: 0, end: 4, quote: 'Kari', prefix: '', suffix: '' },
    });
    const later = study.text(id('later'), { owner: note.id, scope: note.interview, kind: 'raw' }, 'Ja, Kari sa det', { n: 2, parent: note.text, edits: [[0, 0, 'Ja, ']] });
    const data = await study.load();
    expect(shown(data, data.byId.texts.get(later)!, { start: 0, end: 15 })).toBe('Ja, [bruker] sa det');
  });

  it('follows the words it took through corrections, and is stopped where they are corrected away', async () => {
    const study = withExample('{{kommunen}} vokste.');
    const note = study.note('K01', 1, 'Ja, vi fikk tre nye brukere, sa hun');
    const cell = study.store.rows.cells.get(id('cell', 'K01', 'bpa'))!;
    const part = anchorAt(note.text, 'Ja, vi fikk tre nye brukere, sa hun', { start: 4, end: 27 });
    const quote = { id: id('q'), leadIn: 'Som en sier:', note: note.id, part };
    study.store.rows.cells.set(cell.id, { ...cell, quotes: [quote] });
    study.text(id('later'), { owner: note.id, scope: note.interview, kind: 'raw' }, 'Altså, vi fikk fire nye brukere, sa hun', { n: 2, parent: note.text, edits: [[0, 2, 'Altså'], [15, 18, 'fire']] });
    study.store.rows.notes.set(note.id, { ...note, text: id('later') });
    const data = await study.load();
    expect(outgoingQuote(data, redactor(data, key), quote)!.text).toBe('vi fikk fire nye brukere');
    study.text(id('last'), { owner: note.id, scope: note.interview, kind: 'raw' }, 'Altså, sa hun', { n: 3, parent: id('later'), edits: [[5, 31, '']] });
    study.store.rows.notes.set(note.id, { ...note, text: id('last') });
    const emptied = await study.load();
    expect(outgoingQuote(emptied, redactor(emptied, key), quote)).toBeNull();
    expect(checkDisclosure(emptied, key).map((f) => f.code)).toContain('quote-emptied');
  });

  it('never leaves where its note is about a single user', async () => {
    const study = withExample('{{kommunen}} vokste.');
    const note = study.note('K01', 1, 'mann 62', { thirdPerson: true });
    const data = await study.load();
    expect(outgoingQuote(data, redactor(data, key), { id: id('q'), leadIn: '', note: note.id })).toBeNull();
  });
});
