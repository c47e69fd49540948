// The files beside the report: COREQ's items and the amounts sheet, read back from their zips.

import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadStudy, type StudyData } from '../../../shared/analysis/study-data.ts';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import { amountsSheet, coreqFile } from '../../../shared/report/index.ts';
import { exampleStudy } from '../../../shared/templates/example/index.ts';
import { id, keyOf, StudyBuilder } from '../disclosure/study.ts';

const now = new Date('2020-03-12T12:00:00');
const options = { language: 'nb', date: '2020-03-12' } as const;
let data: StudyData;
let linkingKey: LinkingKey;

const unescaped = (xml: string): string => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', '\'').replaceAll('&amp;', '&');

/** Cells of each sheet, row by row, by their column. */
function sheetsOf(xlsx: Uint8Array): (Map<string, string>)[][] {
  const parts = unzipSync(xlsx);
  const strings = parts['xl/sharedStrings.xml'] ? [...strFromU8(parts['xl/sharedStrings.xml']).matchAll(/<si>(.*?)<\/si>/gs)].map((m) => unescaped(m[1]!.replaceAll(/<[^>]+>/g, ''))) : [];
  return Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name)).toSorted().map((name) =>
    [...strFromU8(parts[name]!).matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row]) =>
      new Map([...row!.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, column, attributes, content = '']) => {
        const text = unescaped(content.replaceAll(/<[^>]+>/g, ''));
        return [column!, /t="s"/.test(attributes!) ? strings[Number(text)]! : text];
      }))));
}
const everyPart = (bytes: Uint8Array): string => Object.values(unzipSync(bytes)).map((part) => strFromU8(part)).join('\n');

beforeAll(async () => {
  const { store, linkingKey: key } = await exampleStudy();
  linkingKey = key;
  data = await loadStudy(store);
}, 60_000);

describe('The COREQ list', () => {
  it.each([['nb', 'Skrives av forsker'], ['nn', 'Skriv av forskar'], ['en', 'To be written by the researcher']] as const)('has all 32 items, filled where the study knows (%s)', async (language, byHand) => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await coreqFile(data, linkingKey, { ...options, language }, now)) });
    const rows = [...value.matchAll(/<tr>(.*?)<\/tr>/gs)].map((m) => [...m[1]!.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map((c) => unescaped(c[1]!.replaceAll(/<[^>]+>/g, '')))).filter((r) => /^\d+$/.test(r[0] ?? ''));
    expect(rows.map((r) => Number(r[0]))).toEqual(Array.from({ length: 32 }, (_, i) => i + 1));
    const open = rows.filter((r) => r[2] === `[${byHand}]`).map((r) => Number(r[0]));
    // Persons' credentials, approach to them, saturation and checking: what no data can tell.
    expect(open).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 15, 22, 23, 28]);
    const held = data.interviews.filter((i) => i.status === 'ended').length;
    expect(held).toBeGreaterThan(12);
    expect(rows[11]![2]).toContain(String(held));
  });

  it('leaves what is not known to the researcher in an empty study', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await coreqFile(await new StudyBuilder().load(), null, options, now)) });
    expect(value).toContain('[Skrives av forsker]');
    expect(value).not.toMatch(/NaN|undefined|null/);
  });
});

describe('The amounts sheet', () => {
  it('has every confirmed amount once, with what it means, and names nobody', async () => {
    const bytes = await amountsSheet(data, linkingKey, 'nb');
    const [all] = sheetsOf(bytes);
    expect(all![0]!.get('A')).toMatch(/^Internt arbeidsdokument\./);
    const included = new Set(data.cases.filter((c) => c.status === 'inkludert' && c.withdrawnAt === null).map((c) => c.id));
    const confirmed = data.amounts.filter((a) => a.status === 'confirmed' && included.has(a.case));
    expect(all!.length - 2).toBeGreaterThan(20);
    expect(all!.length - 2).toBeLessThanOrEqual(confirmed.length);
    const text = everyPart(bytes);
    for (const name of [...linkingKey.names.map((n) => n.term), ...linkingKey.cases.map((c) => c.name), ...linkingKey.informants.map((i) => i.name)]) {
      expect(text).not.toMatch(new RegExp(`(?<![\\p{L}])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'iu'));
    }
  });

  it('keeps units and years apart and adds nothing up', async () => {
    const b = new StudyBuilder();
    b.case('K01', { population: 3_000 });
    const amount = (n: number, more: object): void => {
      b.add('amounts', { id: id('amount', String(n)), case: id('case', 'K01'), measure: 'BPA', unit: 'timer', category: id('code', 'bpa'), status: 'confirmed', year: 2018, ...more });
    };
    amount(1, { low: 100 });
    amount(2, { low: 300 });
    amount(3, { low: 40, year: 2017 });
    amount(4, { low: 5_000_000, unit: 'kr' });
    amount(5, { low: 7, status: 'proposed' });
    amount(6, { low: 1_234_567, unit: 'kr', perUsers: 1, measure: '=1+1' });
    const [all, grouped] = sheetsOf(await amountsSheet(await b.load(), keyOf({}), 'nb'));
    const rows = grouped!.slice(2).map((r) => ['B', 'C', 'D', 'E', 'F'].map((c) => r.get(c)));
    expect(rows).toEqual([['kroner', '2018', '2', '1000000', '5000000'], ['timer', '2017', '1', '40', '40'], ['timer', '2018', '2', '100', '300']]);
    // An amount for one user leaves in whole millions, and a measure never becomes a formula.
    const single = all!.find((r) => r.get('D') === '=1+1')!;
    expect(single.get('F')).toBe('1000000');
    expect(everyPart(await amountsSheet(await b.load(), keyOf({}), 'nb'))).not.toMatch(/<f>|1234567/);
  });
});
