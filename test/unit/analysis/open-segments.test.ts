// Segments of sources count as excerpts, and stop counting when those who said them withdraw.

import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../../shared/analysis/matrix.ts';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { addInformant, withdrawInformant } from '../../../shared/commands/cases.ts';
import { codeSpan } from '../../../shared/commands/codings.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { openBench, type Bench } from '../commands/support.ts';

const said = [['KL', 'Vi fikk flere brukere.'], ['ÅS', 'Lønn betyr mer.']] as const;
const text = said.map(([, words]) => words).join('\n');

async function open(interview: boolean): Promise<Bench & { source: string; excerpts: (slug: string) => Promise<number>; code: Bench['code'] }> {
  const b = await openBench();
  await b.ok(addInformant, { case: b.caseId, fields: { role: 'okonomisjef', initials: 'ÅS' } });
  const { ids } = await b.ok(importSources, { case: b.caseId, interview: interview ? b.interview : null, sources: [{
    kind: 'transcript', title: '', origin: null, paragraphs: said.map(([speaker, words]) => ({ text: words, speaker, from: null, to: null })),
  }] });
  const excerpts = async (slug: string): Promise<number> => matrixOf(await loadStudy(b.store)).cell(b.caseId, b.code(slug).id).excerpts;
  const mark = async (slug: string, from: string, to: string): Promise<void> => {
    await b.ok(codeSpan, { source: ids[0]!, start: text.indexOf(from), end: text.indexOf(to) + to.length, code: b.code(slug).id });
  };
  await mark('bpa', 'flere', 'brukere');
  await mark('lonn', 'Lønn', 'mer');
  await mark('kad', 'brukere', 'Lønn');
  return { ...b, source: ids[0]!, excerpts };
}

describe('segments of a source', () => {
  it('count where notes do, until nobody is left who said them', async () => {
    const b = await open(false);
    expect([await b.excerpts('bpa'), await b.excerpts('lonn'), await b.excerpts('kad')]).toEqual([1, 1, 1]);
    await b.ok(withdrawInformant, { id: b.informant, date: '2019-03-12' });
    expect([await b.excerpts('bpa'), await b.excerpts('lonn'), await b.excerpts('kad')]).toEqual([0, 1, 1]);
    expect((await loadStudy(b.store)).sources).toHaveLength(1);
  });

  it('do not count on a screen that does without texts and cannot tell', async () => {
    const b = await open(false);
    await b.ok(withdrawInformant, { id: b.informant, date: '2019-03-12' });
    b.store.rows.texts.clear();
    expect([await b.excerpts('bpa'), await b.excerpts('lonn')]).toEqual([0, 0]);
  });

  it('go with their source where the interview was with that person alone', async () => {
    const b = await open(true);
    await b.ok(withdrawInformant, { id: b.informant, date: '2019-03-12' });
    const data = await loadStudy(b.store);
    expect([data.sources.length, data.codings.length, data.texts.filter((t) => t.kind === 'source').length]).toEqual([0, 0, 0]);
  });
});
