// What a typed line becomes when it is saved.

import { describe, expect, it } from 'vitest';
import { emptyLine, readLine, withSplice } from '../../../renderer/features/interview/composer-state.ts';
import type { InformantRow } from '../../../shared/model/rows.ts';

const codes = [
  { id: 'bpa', slug: 'bpa', labels: ['Brukerstyrt personlig assistanse (BPA)', 'BPA'] },
  { id: 'demens', slug: 'nye-tilbud.demens', labels: ['Dagtilbud ved demens'] },
];
const informants = [{ id: 'kl', initials: 'KL' }] as unknown as InformantRow[];
const read = (text: string) => readLine({ ...emptyLine, text }, codes, informants);

describe('a typed line', () => {
  it('gives its # and @ tokens away as tags and speaker', () => {
    expect(read('økte mye #bpa @kl')).toMatchObject({ text: 'økte mye', tags: ['bpa'], speaker: 'kl', blank: false });
    expect(read('#demens nytt tilbud fra høsten')).toMatchObject({ text: 'nytt tilbud fra høsten', tags: ['demens'] });
  });
  it('keeps a # or @ that fits nothing as text', () => {
    expect(read('#1 prioritet er @helse')).toMatchObject({ text: '#1 prioritet er @helse', tags: [], speaker: null });
    expect(read('post@kommune.no')).toMatchObject({ text: 'post@kommune.no' });
  });
  it('is blank where only tags are left, so that they go to the last note', () => {
    expect(read('#bpa')).toMatchObject({ blank: true, tags: ['bpa'] });
    expect(read('  \n\t\u200b')).toMatchObject({ blank: true, tags: [] });
  });
  it('reads who speaks and that it is verbatim', () => {
    expect(read('KL: «det sprenger budsjettet» #bpa')).toMatchObject({ text: 'det sprenger budsjettet', speaker: 'kl', verbatim: true, tags: ['bpa'] });
  });
  it('keeps the editor\'s splices only while a stored note is corrected', () => {
    expect(withSplice(emptyLine, 'a', [0, 0, 'a']).splices).toEqual([]);
    expect(withSplice({ ...emptyLine, editing: 'x' }, 'a', [0, 0, 'a']).splices).toEqual([[0, 0, 'a']]);
  });
});
