// What the reading screen stands on: paragraphs with speakers through edits, the caret's steps, and lanes that stay.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grown, stepFrom, uncovered, unitAt, type Readable } from '../../../shared/text/caret.ts';
import { Lanes } from '../../../shared/text/lanes.ts';
import { isWhollyGone, openParts, sourceLines, turnsOf } from '../../../shared/text/source-lines.ts';

const text = 'Hva økte?\nBPA økte. Mye, ja.\nOg vikarer.\nEnig.';
const lines = text.split('\n').map((line, i, all) => {
  const start = all.slice(0, i).reduce((n, l) => n + l.length + 1, 0);
  return { start, end: start + line.length, turn: [0, 1, 1, 2][i]! };
});
const read: Readable = { text, lines };
const at = (words: string): number => text.indexOf(words);
const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);

describe('the caret', () => {
  it('knows the word, the sentence, the paragraph and the answer that it stands in', () => {
    const here = at('ye, ja');
    expect(['word', 'sentence', 'paragraph', 'answer'].map((unit) => words(unitAt(read, here, unit as 'word')))).toEqual(['Mye', 'Mye, ja.', 'BPA økte. Mye, ja.', 'BPA økte. Mye, ja.\nOg vikarer.']);
  });

  it('grows by those, one by one, and no further than the answer', () => {
    let span = { start: at('Mye'), end: at('Mye') };
    const seen: string[] = [];
    for (let n = 0; n < 6; n++) seen.push(words(span = grown(read, span)));
    expect(seen).toEqual(['Mye', 'Mye, ja.', 'BPA økte. Mye, ja.', 'BPA økte. Mye, ja.\nOg vikarer.', 'BPA økte. Mye, ja.\nOg vikarer.', 'BPA økte. Mye, ja.\nOg vikarer.']);
  });

  it('gets from one end to the other by every step, and back', () => {
    for (const step of ['character', 'word', 'sentence', 'paragraph', 'answer'] as const) {
      let caret = 0;
      for (let n = 0; n < 200; n++) {
        const next = stepFrom(read, caret, step, 1);
        expect(next).toBeGreaterThanOrEqual(caret);
        caret = next;
      }
      expect(caret).toBe(text.length);
      for (let n = 0; n < 200; n++) caret = stepFrom(read, caret, step, -1);
      expect(caret).toBe(0);
    }
  });

  it('finds the next stretch that nothing covers, and leaves stops and blanks alone', () => {
    const spans = [{ start: 0, end: at('BPA') + 8 }, { start: at('Mye'), end: text.length }];
    expect(uncovered(read, spans, 0, 1)).toBeNull();
    expect(words(uncovered(read, spans.slice(0, 1), 0, 1)!)).toBe('. Mye, ja.');
    expect(words(uncovered(read, [spans[1]!], at('Mye'), -1)!)).toBe('BPA økte. ');
  });
});

describe('the lines of a source', () => {
  const source = {
    paragraphs: lines.map(({ start, end }, i) => ({ start, end, speaker: ['I', 'KL', 'KL', 'ÅS'][i]!, from: i * 1_000, to: null })),
    speakers: [{ label: 'I', informant: null }, { label: 'KL', informant: 'kl' }, { label: 'ÅS', informant: 'as' }],
  };
  const first = { id: 'a', parent: null, n: 1, edits: [], text };
  const lined = (edits: [number, number, string][], after: string, gone: string[] = []) => {
    const head = { id: 'b', parent: 'a', n: 2, edits, text: after };
    return sourceLines(source, head, new Map<string, typeof head>([['a', { ...first, parent: 'x', edits: [] }], ['b', head]]), new Set(gone));
  };

  it('keep their speakers where a line is split, and hide one that was joined with a hidden one', () => {
    const cut = at('Mye');
    expect(lined([[cut, cut, '\n']], `${text.slice(0, cut)}\n${text.slice(cut)}`).map((l) => l.speaker)).toEqual(['I', 'KL', 'KL', 'KL', 'ÅS']);
    const stop = at('Enig') - 1;
    const joined = lined([[stop, stop + 1, ' ']], `${text.slice(0, stop)} ${text.slice(stop + 1)}`, ['as']);
    expect(joined.map((l) => l.hidden)).toEqual([false, false, true]);
  });

  it('are said by whom a correction says, from that version on, and are hidden with whoever said them', () => {
    const cut = at('Mye');
    const corrected = `${text.slice(0, cut)}\n${text.slice(cut)}`;
    const second = { id: 'b', parent: 'a', n: 2, edits: [[cut, cut, '\n']] as [number, number, string][], text: corrected, spoken: [{ start: cut + 1, end: cut + 9, speaker: 'ÅS' }] };
    const third = { id: 'c', parent: 'b', n: 3, edits: [[0, 0, 'Altså: ']] as [number, number, string][], text: `Altså: ${corrected}` };
    const back = { id: 'd', parent: 'c', n: 4, edits: [[0, 7, ''], [cut, cut + 1, '']] as [number, number, string][], text, restores: 'a' };
    const versions = new Map<string, typeof first | typeof second | typeof third | typeof back>([first, second, third, back].map((v) => [v.id, v]));
    const said = (head: 'a' | 'b' | 'c' | 'd', gone: string[] = []): unknown[] => sourceLines(source, versions.get(head)!, versions, new Set(gone)).map((l) => (l.hidden ? null : l.speaker));
    expect(said('a')).toEqual(['I', 'KL', 'KL', 'ÅS']);
    expect(said('b')).toEqual(['I', 'KL', 'ÅS', 'KL', 'ÅS']);
    expect(said('c')).toEqual(['I', 'KL', 'ÅS', 'KL', 'ÅS']);
    expect(said('c', ['as'])).toEqual(['I', 'KL', null, 'KL', null]);
    expect(said('d')).toEqual(['I', 'KL', 'KL', 'ÅS']);
  });

  it('hide what a withdrawn person said, also inside a span, and make turns of the rest', () => {
    const own = sourceLines(source, first, new Map([['a', first]]), new Set(['kl']));
    expect(turnsOf(own).map((turn) => [turn.speaker, turn.lines.length, turn.hidden])).toEqual([['I', 1, false], ['KL', 2, true], ['ÅS', 1, false]]);
    expect(openParts({ start: 4, end: text.length - 1 }, own).map(words)).toEqual(['økte?', 'Enig']);
    expect(isWhollyGone({ present: ['kl'], attendance: [] }, new Set(['kl']))).toBe(true);
    expect(isWhollyGone({ present: ['kl', 'as'], attendance: [] }, new Set(['kl']))).toBe(false);
    expect(isWhollyGone({ present: [], attendance: [] }, new Set(['kl']))).toBe(false);
  });
});

describe('lanes', () => {
  const stripe = fc.record({ start: fc.nat(5_000), length: fc.integer({ min: 1, max: 400 }) });
  it('never let two overlap, and never move what stands', () => {
    fc.assert(fc.property(fc.array(stripe, { minLength: 1, maxLength: 40 }), fc.array(fc.nat(), { maxLength: 10 }), (all, gone) => {
      const lanes = new Lanes();
      const rows = all.map(({ start, length }, i) => ({ id: String(i), start, end: start + length }));
      let shown = rows.slice(0, Math.ceil(rows.length / 2));
      lanes.assign(shown);
      for (const next of [...rows.slice(shown.length).map((r) => [...shown, r]), shown.filter((_, i) => !gone.includes(i))]) {
        const before = shown.map((s) => [s.id, lanes.of(s.id)] as const);
        shown = next;
        lanes.assign(shown);
        const ids = new Set(shown.map((s) => s.id));
        for (const [id, lane] of before) if (ids.has(id)) expect(lanes.of(id)).toBe(lane);
        for (const a of shown) for (const b of shown) if (a !== b && a.start < b.end && b.start < a.end) expect(lanes.of(a.id)).not.toBe(lanes.of(b.id));
      }
    }));
  });
});
