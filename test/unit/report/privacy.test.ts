// The data-protection sheet, read back by another reader: counts and dates, and nobody's name.

import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { privacySheet } from '../../../shared/report/privacy.ts';
import { buildExample } from '../../../shared/templates/example/build.ts';
import { exampleCases } from '../../../shared/templates/example/index.ts';

it('tells the basis, the counts, the deadlines and the withdrawals, and names no informant and no municipality', async () => {
  const { store, linkingKey } = await buildExample(exampleCases.filter((c) => ['K08', 'K09'].includes(c.pseudonym)));
  const bytes = await privacySheet(store, { language: 'nb', now: new Date('2020-01-05T12:00:00Z'), keyed: true });
  const text = (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  const { study } = await loadStudy(store);
  for (const words of [study.title, study.controller, study.siktReference, '31. desember 2030', '30. juni 2030', 'Allmenn interesse', 'En informant, skjult', 'pseudonymisert, ikke anonymisert']) expect(text).toContain(words);
  const names = [...linkingKey.informants.map((i) => i.name), ...linkingKey.cases.map((c) => c.name), ...[...store.rows.cases.values()].map((c) => String(c['pseudonym']))];
  expect(names.filter((name) => text.includes(name))).toEqual([]);
});
