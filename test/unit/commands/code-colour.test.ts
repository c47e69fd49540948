// The colour of a code, and its anchor example.

import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { paintCode, setAnchorExample } from '../../../shared/commands/codebook.ts';
import { moveCodeTo } from '../../../shared/commands/codebook-changes.ts';
import { codeSpan } from '../../../shared/commands/codings.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { undo } from '../../../shared/commands/run.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import { emptyLinkingKey } from '../../../shared/exchange/linking-key-file.ts';
import { codeColour, paints } from '../../../shared/model/code-colour.ts';
import { newId } from '../../../shared/model/ids.ts';
import { codebookDocument } from '../../../shared/report/codebook-print.ts';
import { openBench } from './support.ts';

const css = readFileSync(new URL('../../../renderer/app/global.css', import.meta.url), 'utf8');
const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

describe('the palette', () => {
  it.each([[':root', '#ffffff'], ['.dark', '#1f2937']])('can be told from the ground of a tag by itself: %s', (theme, ground) => {
    const block = css.slice(css.indexOf(`${theme} {`), css.indexOf('}', css.indexOf(`${theme} {`)));
    for (const n of paints) expect(contrast(new RegExp(`--code-${n}: (#[0-9a-f]{6})`).exec(block)![1]!, ground), `${n}`).toBeGreaterThan(4.5);
  });
});

describe('a colour', () => {
  it('goes along to what is below it, and not to what has one of its own; the number stays', async () => {
    const b = await openBench();
    await b.ok(paintCode, { id: b.code('ressurskrevende.andre').id, paint: 9 });
    await b.ok(paintCode, { id: b.code('ressurskrevende').id, paint: 7 });
    expect(['ressurskrevende', 'ressurskrevende.pu', 'ressurskrevende.andre'].map((slug) => codeColour(b.code(slug)))).toEqual([7, 7, 9]);
    expect(b.code('ressurskrevende').colour).toBe(1);
    await b.ok(moveCodeTo, { id: b.code('ressurskrevende.pu').id, parent: b.code('bpa').id, reason: { title: '', text: '' } });
    expect(codeColour(b.code('ressurskrevende.pu'))).toBe(2);
    await b.ok(paintCode, { id: b.code('ressurskrevende').id, paint: null });
    expect(codeColour(b.code('ressurskrevende'))).toBe(1);
    await undo(b.store, b.stamper);
    expect(codeColour(b.code('ressurskrevende'))).toBe(7);
  });
});

describe('an anchor example', () => {
  it('stands masked in the codebook’s document once its source is looked through, and not where that is withdrawn', async () => {
    const b = await openBench();
    const { ids } = await b.ok(importSources, { case: b.caseId, interview: b.interview, sources: [{ kind: 'transcript', title: '', origin: null, paragraphs: [{ text: 'I Brekkefjord fikk vi ti nye vedtak.', speaker: null, from: null, to: null }] }] });
    const { id: coding } = await b.ok(codeSpan, { source: ids[0]!, start: 0, end: 36, code: b.code('bpa').id });
    await b.ok(setAnchorExample, { code: b.code('bpa').id, coding });
    const key = { ...emptyLinkingKey(newId(), newId()), cases: [{ case: b.caseId, name: 'Brekkefjord' }] };
    const read = async (): Promise<string> => {
      const data = await loadStudy(b.store);
      const bytes = await codebookDocument(data, redactor(data, key), key.revision, 'nb');
      return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
    };
    expect(await read(), 'not looked through').not.toContain('fikk vi ti nye vedtak');
    const text = [...b.store.rows.texts.values()].find((t) => t['owner'] === ids[0])!;
    b.store.rows.texts.set(text.id, { ...text, checkedWith: { sha256: text['sha256'], revision: key.revision } });
    expect(await read()).toContain('Fra et intervju: «I [navn på egen kommune] fikk vi ti nye vedtak.»');
    expect(await read()).not.toContain('Brekkefjord');
    const owner = b.store.rows.cases.get(b.caseId)!;
    b.store.rows.cases.set(owner.id, { ...owner, withdrawnAt: '2019-06-01' });
    expect(await read()).not.toContain('fikk vi ti nye vedtak');
    expect(await b.refused(setAnchorExample, { code: b.code('bpa').id, coding: newId() })).toBe('row-gone');
  });
});
