// Text out of pdf files, and what is said of those without any.

import { describe, expect, it } from 'vitest';
import { readSourceFile } from '../../../shared/sources/read-file.ts';
import { locked, page, pdf } from './pdf-files.ts';

const read = async (bytes: Uint8Array, name = 'samtale.pdf') => (await readSourceFile(name, bytes)).read;
const told = async (bytes: Uint8Array) => {
  const found = await read(bytes);
  return found.ok ? found.paragraphs.map((p) => `${p.speaker ?? '-'}|${p.text}`) : found.code;
};

describe('a pdf', () => {
  it('is read page by page, with speakers', async () => {
    const found = await read(pdf([page('I: Hva har økt mest?', 'KL: Vedtakstimene på BPA – særlig i 2018.', 'I: Når?'), page('KL: «Alt» på én gang (nesten).')]));
    expect(found).toMatchObject({ ok: true, form: 'pdf', encoding: null, warnings: [] });
    expect(found.ok && found.paragraphs.map((p) => [p.speaker, p.text])).toEqual([
      ['I', 'Hva har økt mest?'], ['KL', 'Vedtakstimene på BPA – særlig i 2018.'], ['I', 'Når?'], ['KL', '«Alt» på én gang (nesten).'],
    ]);
  });

  it('has its lines put together to paragraphs, and words that were divided made whole', async () => {
    const full = (text: string): string => text.padEnd(60, 'x');
    const lines = page(`${full('Første linje ')} kommu-`, 'nale tjenester.', `${full('Andre avsnitt ')} som går over kanten`, 'på siden.');
    const [a, b] = await told(pdf([lines])) as string[];
    expect(a).toMatch(/^-\|Første linje x+ kommunale tjenester\.$/);
    expect(b).toMatch(/^-\|Andre avsnitt x+ som går over kanten på siden\.$/);
  });

  it('without text, with a password or in pieces says so', async () => {
    expect(await told(pdf([[]]))).toBe('no-text');
    expect(await told(pdf([page('Hemmelig')], locked))).toBe('encrypted');
    expect(await told(pdf([page('Tekst')]).subarray(0, 30))).toBe('damaged');
    expect(await told(new TextEncoder().encode('%PDF-1.7\nikke noe mer'))).toBe('damaged');
  });

  it('is told by its bytes, and a name alone makes none', async () => {
    expect(await read(pdf([page('Tekst nok her.')]), 'notat.txt')).toMatchObject({ ok: true, form: 'pdf' });
    expect(await read(new TextEncoder().encode('bare tekst'), 'notat.pdf')).toEqual({ ok: false, code: 'damaged' });
  });
});
