// Looking texts through again: masks that the list laid follow the list, masks by hand stay.

import { beforeEach, describe, expect, it } from 'vitest';
import { plan, type Command } from '../../../shared/commands/command.ts';
import { put } from '../../../shared/commands/edits.ts';
import { lookThrough } from '../../../shared/commands/masks.ts';
import { naturalId } from '../../../shared/model/ids.ts';
import type { Row } from '../../../shared/model/rows.ts';
import { anchorAt } from '../../../shared/text/positions.ts';
import { openBench, type Bench } from './support.ts';

let b: Bench;
let text: Row<'texts'>;

/** As somebody lays a mask over part of a note. */
const byHand: Command<{ start: number; end: number; words: string }> = async (reader, { start, end, words }, { coder }) =>
  plan('layer.add', await put(reader, 'overlays', {
    id: naturalId('overlays', text.id, 'mask', String(start), String(end)), text: text.id, scope: text.scope, anchor: anchorAt(text.id, text.text, { start, end }), kind: 'mask', words, author: coder,
  }));
const masks = async (): Promise<string[]> => (await b.store.where('overlays', 'text', text.id)).filter((o) => o.kind === 'mask').map((o) => `${o.anchor.start}-${o.anchor.end} ${o.words}`).toSorted();
const look = (revision: string, found: readonly { start: number; end: number; words: string }[]): Promise<unknown> => b.ok(lookThrough, { revision, texts: [{ text: text.id, masks: found }] });

beforeEach(async () => {
  b = await openBench();
  const note = await b.note('Kari i Storvik sa at naboen hadde fått mye hjelp.');
  text = (await b.store.where('texts', 'owner', note))[0]!;
});

describe('looking a note through', () => {
  it('takes away what the list no longer has, and leaves what was masked by hand', async () => {
    await look('en', [{ start: 0, end: 4, words: '[navn]' }, { start: 6, end: 9, words: '[navn]' }]);
    await b.ok(byHand, { start: 20, end: 25, words: 'en nabo' });
    expect(await masks()).toEqual(['0-4 [navn]', '20-25 en nabo', '6-9 [navn]']);
    await look('to', [{ start: 6, end: 9, words: '[annet navn]' }]);
    expect(await masks()).toEqual(['20-25 en nabo', '6-9 [annet navn]']);
  });

  it('keeps the words that were chosen by hand where the list has the place too', async () => {
    await look('en', [{ start: 0, end: 4, words: '[navn]' }]);
    await b.ok(byHand, { start: 0, end: 4, words: 'lederen' });
    await look('to', [{ start: 0, end: 4, words: '[navn]' }]);
    expect(await masks()).toEqual(['0-4 lederen']);
    await look('tre', []);
    expect(await masks()).toEqual(['0-4 lederen']);
  });
});
