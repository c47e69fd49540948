// Layers over a text: how a stretch reads with them, what must still be decided, and the text as a report shows it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asShown } from '../../../shared/disclosure/as-shown.ts';
import { foundIn, undecided } from '../../../shared/disclosure/candidates.ts';
import { piecesOf, type Layer, type Shown } from '../../../shared/disclosure/layers.ts';
import { likelyNames } from '../../../shared/disclosure/likely-names.ts';
import { proposedPassages } from '../../../shared/disclosure/passages.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import type { Span } from '../../../shared/text/positions.ts';
import type { SourceLine } from '../../../shared/text/source-lines.ts';
import { id, keyOf, StudyBuilder } from './study.ts';

const text = 'I Storvik kjøper vi plasser av Lillevik.';
const at = (words: string, from = text): Span => ({ start: from.indexOf(words), end: from.indexOf(words) + words.length });
const layer = (words: string, kind: Shown['kind'], shown: string, from = text): Shown => ({ ...at(words, from), kind, words: shown });
const read = (layers: readonly Shown[], span: Span = { start: 0, end: text.length }): string => piecesOf(text, span, layers).map((p) => p.words).join('');

describe('pieces of a text', () => {
  it('have labels in the place of words and clarifications behind theirs', () => {
    expect(read([layer('Storvik', 'mask', '[egen kommune]'), layer('plasser', 'clarification', '[på sykehjem]'), layer('av Lillevik', 'ellipsis', '…')]))
      .toBe('I [egen kommune] kjøper vi plasser [på sykehjem] ….');
  });

  it('do not let a name through that is masked within a clarified stretch', () => {
    expect(read([layer('plasser av Lillevik', 'clarification', '[korttid]'), layer('Lillevik', 'mask', '[nabokommune]')])).toBe('I Storvik kjøper vi plasser av [nabokommune] [korttid].');
  });

  it('stand for their part of a longer layer where the stretch begins inside it', () => {
    expect(read([layer('kjøper vi plasser', 'generalised', '[andre ord]')], at('plasser av'))).toBe('[andre ord] av');
  });

  it('cover the stretch once, in order, whatever the layers', () => {
    const kinds = ['mask', 'clarification', 'ellipsis', 'generalised'] as const;
    const layers = fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom(...kinds)).map(([a, b, kind]): Shown => ({ start: Math.min(a, b), end: Math.max(a, b), kind, words: '[x]' })), { maxLength: 8 });
    fc.assert(fc.property(layers, fc.nat(text.length), fc.nat(text.length), (all, a, b) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      let next = span.start;
      for (const piece of piecesOf(text, span, all)) {
        expect(piece.start).toBe(next);
        next = piece.end;
        if (piece.as === 'text') expect(piece.words).toBe(text.slice(piece.start, piece.end));
      }
      expect(next).toBe(span.end);
      // No character that a mask, an ellipsis or a passage covers is among the plain pieces.
      const plain = piecesOf(text, span, all).filter((p) => p.as === 'text');
      for (const l of all) if (l.kind !== 'clarification') expect(plain.some((p) => p.start < l.end && p.end > l.start && l.start < l.end)).toBe(false);
    }));
  });
});

const lines = (of: string): SourceLine[] => {
  let start = 0;
  return of.split('\n').map((line) => {
    const own = { start, end: start + line.length, speaker: null, labels: [], from: null, hidden: false };
    start = own.end + 1;
    return own;
  });
};

describe('a text as a report shows it', () => {
  const two = 'Vi i Storvik har mye.\nDet gjelder en mann på 40.\nHan bor her.\nOg så BPA.';
  it('takes a passage over several paragraphs as one, and finds places both ways', () => {
    const shown = asShown(two, lines(two), [{ start: two.indexOf('Det'), end: two.indexOf('\nOg'), kind: 'generalised', words: '[utelatt]' }], [{ ...at('Storvik', two), words: '[egen]', what: 'name', key: 'k' }]);
    expect(shown.text).toBe('Vi i [egen] har mye.\n[utelatt]\nOg så BPA.\n');
    expect(shown.lines.map((l) => shown.text.slice(l.start, l.end))).toEqual(['Vi i [egen] har mye.', '[utelatt]', 'Og så BPA.']);
    const bpa = shown.place(at('BPA', two));
    expect(shown.text.slice(bpa.start, bpa.end)).toBe('BPA');
    expect(shown.back(bpa.start)).toBe(two.indexOf('BPA'));
    const name = shown.place({ start: two.indexOf('orvik'), end: two.indexOf('orvik') + 2 });
    expect(shown.text.slice(name.start, name.end)).toBe('[egen]');
    const hidden = shown.place(at('Han bor', two));
    expect(hidden.end).toBeLessThanOrEqual(shown.text.indexOf('Og'));
    expect(shown.altered.map((a) => a.as)).toEqual(['mask', 'generalised']);
  });

  it('shows the words of a source that has no layers as they are', () => {
    const shown = asShown(two, lines(two), [], []);
    expect(shown.text.trim()).toBe(two);
    expect(shown.altered).toEqual([]);
    for (const words of ['Storvik', 'en mann', 'BPA']) expect(shown.place(at(words, two))).toEqual(at(words, two));
  });
});

describe('candidates', () => {
  const open = async () => {
    const b = new StudyBuilder();
    b.case('K01');
    b.case('K02');
    b.informant('K01', 1, { initials: 'KL' });
    const key = keyOf({ cases: { K01: 'Storvik', K02: 'Lillevik' }, names: [{ term: 'Skarvtunet', kind: 'institution', label: 'sykehjem' }, { term: 'Fjellbygda', kind: 'neighbour', label: 'nabokommune', case: id('case', 'K01') }] });
    return redactor(await b.load(), key);
  };
  const words = 'Vi i Storvik kommune kjøper av Fjellbygda. Ring 41 23 45 67, sier KL. Storviks folk kjenner Per Hagestad og Fjellbyda. De fra Statsforvalteren kom, og Bergljot.';

  it('are forms of names, initials, numbers, slips and words that look like names, with a label each', async () => {
    const found = foundIn({ id: 't1', text: words }, id('case', 'K01'), await open()).names;
    expect(found.map((c) => `${c.what}: ${words.slice(c.start, c.end)} ${c.words}`)).toEqual([
      'name: Storvik kommune [navn på egen kommune]', 'name: Fjellbygda [nabokommune]', 'address: 41 23 45 67 [telefonnummer]', 'initials: KL [leder]', 'name: Storviks [navn på egen kommune]s',
      'likely: Per Hagestad [navn]', 'near: Fjellbyda [nabokommune]', 'likely: Bergljot [navn]',
    ]);
    expect(found[0]!.key).toBe(found[4]!.key);
  });

  it('are decided by what covers them whole', async () => {
    const found = foundIn({ id: 't2', text: words }, id('case', 'K01'), await open()).names;
    const over = (span: Span, kind: Layer['kind']): Layer => ({ ...span, kind, words: '', row: undefined as never });
    const [first, second, third] = found;
    const left = undecided(found, [over(first!, 'mask'), over({ start: second!.start, end: second!.end - 1 }, 'mask'), over(third!, 'no-name'), over(found[3]!, 'clarification'), over(found[4]!, 'no-person')]);
    expect(left.map((c) => words.slice(c.start, c.end))).toEqual(['Fjellbygda', 'KL', 'Storviks', 'Per Hagestad', 'Fjellbyda', 'Bergljot']);
    expect(undecided(found, [over({ start: 0, end: words.length }, 'generalised')])).toEqual([]);
    expect(undecided(found, [], [{ start: 0, end: words.length }])).toEqual([]);
  });

  it('are no words that the text also writes small, and none at the start of a sentence', () => {
    const of = 'Kommunen er liten. Vi ba Kommunen om hjelp. Nabolaget kom. «Huset», sa Marte. Da gikk Nav inn.';
    expect(likelyNames(of).map((s) => of.slice(s.start, s.end))).toEqual(['Kommunen', 'Marte']);
    const small = 'Vi ba Kommunen om hjelp, og kommunen kom.';
    expect(likelyNames(small)).toEqual([]);
  });
});

describe('passages about a single user', () => {
  it('are proposed as whole sentences of one paragraph', () => {
    const of = 'Det er dyrt. Vi har en bruker som trenger mye. Han er 40 år.\nBehovet øker.';
    expect(proposedPassages(of, lines(of)).map((p) => of.slice(p.start, p.end))).toEqual(['Vi har en bruker som trenger mye.']);
  });
});
