// The codebook as a Word file, read back by another reader than wrote it.

import mammoth from 'mammoth';
import { beforeAll, expect, it } from 'vitest';
import { loadStudy, type StudyData } from '../../../shared/analysis/study-data.ts';
import { mergeCodes } from '../../../shared/commands/codebook-changes.ts';
import { writeCode } from '../../../shared/commands/codebook.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import { emptyLinkingKey } from '../../../shared/exchange/linking-key-file.ts';
import { newId } from '../../../shared/model/ids.ts';
import { languages } from '../../../shared/model/language.ts';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import { codebookDocument } from '../../../shared/report/codebook-print.ts';
import { openBench, type Bench } from '../commands/support.ts';

let b: Bench;
let data: StudyData;
let key: LinkingKey;

beforeAll(async () => {
  b = await openBench();
  await b.note('Lønna steg.', { tags: [b.code('lonn').id] });
  await b.ok(writeCode, { id: b.code('bpa').id, field: 'example', language: 'nb', text: 'I Brekkefjord fikk vi ti nye vedtak.' });
  await b.ok(mergeCodes, { from: b.code('lonn').id, into: b.code('bpa').id, reason: { title: 'Slått sammen', text: 'Brekkefjord skilte dem aldri.\nVi heller ikke.' } });
  data = await loadStudy(b.store);
  key = { ...emptyLinkingKey(data.study.id, newId()), cases: [{ case: b.caseId, name: 'Brekkefjord' }] };
});

const html = async (language: (typeof languages)[number] = 'nb'): Promise<string> => {
  const bytes = await codebookDocument(data, redactor(data, key, { language }), key.revision, language);
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
};

it('has every code under its group, in order, with what it means and how much it is used', async () => {
  const read = await html();
  const headings = [...read.matchAll(/<h[23]>(.*?)<\/h[23]>/g)].map((m) => m[1]!.replace(/<[^>]+>/g, ''));
  const order = (['category', 'theme', 'dimension'] as const).flatMap((kind) => data.codes.filter((c) => c.kind === kind).flatMap((top) => [top, ...data.codes.filter((c) => c.parent === top.id)]));
  expect(headings).toEqual(order.map((c) => `${c.kind === 'category' ? `${c.colour} ` : ''}${c.label.nb}`.replaceAll('&', '&amp;')));
  expect(order).toHaveLength(data.codes.length);
  expect(read).toContain('1 utdrag i 1 kommune');
  expect(read).toMatch(/Ute av bruk · Id: lonn/);
});

it('names no municipality, neither in an example nor in a reason, and tells of the changes', async () => {
  for (const language of languages) {
    const read = await html(language);
    expect(read).not.toContain('Brekkefjord');
    expect(read).toContain({ nb: 'Endringer i kodeboken', nn: 'Endringar i kodeboka', en: 'Changes to the codebook' }[language]);
    expect(read).toMatch(/skilte dem aldri\.<br \/>Vi heller ikke/);
  }
});
