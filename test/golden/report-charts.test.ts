// The charts of the example study's report: native ones, read back from the Word file and from the workbooks in it.

import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MemoryStore } from '../../shared/changes/memory-store.ts';
import type { LinkingKey } from '../../shared/model/linking-key.ts';
import { writeReport, type WrittenReport } from '../../shared/report/index.ts';
import { exampleStudy } from '../../shared/templates/example/index.ts';

let store: MemoryStore;
let linkingKey: LinkingKey;
let written: WrittenReport;
let files: Record<string, Uint8Array>;

const unescaped = (xml: string): string => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', '\'').replaceAll('&amp;', '&');
const values = (xml: string): string[] => [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((m) => unescaped(m[1]!));

interface ReadSeries { readonly name: string; readonly categories: string[]; readonly values: number[] }

function seriesOf(chart: string): ReadSeries[] {
  return [...chart.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map(([, ser]) => ({
    name: values(/<c:tx>(.*?)<\/c:tx>/s.exec(ser!)![1]!)[0]!,
    categories: values(/<c:cat>(.*?)<\/c:cat>/s.exec(ser!)![1]!),
    values: values(/<c:val>(.*?)<\/c:val>/s.exec(ser!)![1]!).map(Number),
  }));
}

/** The parts of a workbook, all text of its cells in order of rows. */
function cellsOf(workbook: Uint8Array): string[][] {
  const parts = unzipSync(workbook);
  const sheet = strFromU8(Object.entries(parts).find(([name]) => /worksheets\/sheet1\.xml$/.test(name))![1]);
  const strings = parts['xl/sharedStrings.xml'] ? [...strFromU8(parts['xl/sharedStrings.xml']).matchAll(/<si>(.*?)<\/si>/gs)].map((m) => unescaped(m[1]!.replaceAll(/<[^>]+>/g, ''))) : [];
  return [...sheet.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row]) => [...row!.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes, content = '']) => {
    const text = unescaped(content.replaceAll(/<[^>]+>/g, ''));
    return /t="s"/.test(attributes!) ? strings[Number(text)]! : text;
  }));
}

/** Every text part of a zip, those of zips inside it with them. */
function everything(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes)).map(([name, part]) => (/\.(xlsx|docx|zip)$/.test(name) ? everything(part) : strFromU8(part))).join('\n');
}

const charts = (): string[] => Object.keys(files).filter((name) => /^word\/charts\/chart\d*\.xml$/.test(name)).toSorted().map((name) => strFromU8(files[name]!));
const chartWith = (series: string): ReadSeries[] => charts().map(seriesOf).find((all) => all.some((s) => s.name === series))!;

beforeAll(async () => {
  ({ store, linkingKey } = await exampleStudy());
  written = await writeReport(store, linkingKey, { language: 'nb', now: new Date('2020-01-15T10:00:00') });
  files = unzipSync(written.report);
}, 120_000);

describe('The charts of the report', () => {
  it('show what a recount from the rows gives, category by category', () => {
    const rows = <T>(table: keyof MemoryStore['rows']): T[] => [...store.rows[table].values()] as T[];
    const gone = new Set(rows<{ id: string; withdrawnAt: string | null }>('informants').filter((i) => i.withdrawnAt !== null).map((i) => i.id));
    const cases = rows<{ id: string; status: string }>('cases').filter((c) => c.status === 'inkludert').map((c) => c.id);
    const codes = rows<{ id: string; kind: string; parent: string | null; label: { nb: string } }>('codes');
    const voices = rows<{ case: string; code: string; informant: string | null; value: string }>('assessments').filter((a) => a.informant === null || !gone.has(a.informant));
    const [main, contributed] = chartWith('Viktigste kostnadsdriver') as [ReadSeries, ReadSeries];
    const categories = codes.filter((c) => c.kind === 'category');
    expect(main.categories.toSorted()).toEqual(categories.map((c) => c.label.nb).toSorted());
    for (const category of categories) {
      const family = new Set([category.id, ...codes.filter((c) => c.parent === category.id).map((c) => c.id)]);
      const saying = (wanted: readonly string[]): number => cases.filter((id) => voices.some((v) => v.case === id && family.has(v.code) && wanted.includes(v.value))).length;
      const at = main.categories.indexOf(category.label.nb);
      expect(main.values[at], category.label.nb).toBe(saying(['hoveddriver']));
      expect(main.values[at]! + contributed.values[at]!, category.label.nb).toBe(saying(['hoveddriver', 'betydelig', 'medvirkende']));
    }
  });

  it('never draw a group of fewer than three municipalities', () => {
    const sizes = charts().map(seriesOf).find((all) => all.some((s) => /\(n\u00a0=\u00a0\d+\)/.test(s.name)))!;
    expect(sizes.length).toBeGreaterThan(1);
    for (const { name, values: shares } of sizes) {
      const n = Number(/n\u00a0=\u00a0(\d+)/.exec(name)![1]);
      expect(n).toBeGreaterThanOrEqual(3);
      // Whole municipalities.
      for (const share of shares) expect(Math.abs(share * n - Math.round(share * n))).toBeLessThan(1e-9);
    }
    const explanations = chartWith('Ekstralokal');
    explanations[0]!.categories.forEach((label, i) => expect(explanations.reduce((sum, s) => sum + s.values[i]!, 0), label).toBeGreaterThanOrEqual(3));
  });

  it('carry the same numbers in the workbook that Word opens', () => {
    const books = Object.keys(files).filter((name) => name.endsWith('.xlsx')).toSorted();
    expect(books).toHaveLength(charts().length);
    const read = books.map((name) => cellsOf(files[name]!));
    for (const series of charts().map(seriesOf)) {
      const head = series.map((s) => s.name);
      const book = read.find((rows) => head.every((name) => rows[0]!.includes(name)))!;
      expect(book.slice(1).map((row) => row[0])).toEqual(series[0]!.categories);
      expect(book.slice(1).map((row) => row.slice(1).map(Number))).toEqual(series[0]!.categories.map((_, i) => series.map((s) => s.values[i])));
    }
  });

  it('say in words what they show, have a caption and a source, and no English', () => {
    const document = strFromU8(files['word/document.xml']!);
    const described = [...document.matchAll(/<wp:docPr[^>]*descr="([^"]*)"/g)].map((m) => m[1]!);
    expect(described).toHaveLength(charts().length);
    for (const text of described) {
      expect(text).toMatch(/: .*\d/);
      expect(text).not.toMatch(/chart|series|Column|Bar /i);
    }
    expect(document.match(/SEQ Figur/g)).toHaveLength(charts().length);
    expect(document.match(/Kilde: /g)!.length).toBeGreaterThanOrEqual(charts().length);
  });

  it('name nobody, in any part, the workbooks and their properties too', () => {
    const text = everything(written.report);
    const names = [...linkingKey.names.map((n) => n.term), ...linkingKey.cases.map((c) => c.name), ...linkingKey.informants.map((i) => i.name)];
    for (const name of names) expect(text).not.toMatch(new RegExp(`(?<![\\p{L}])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'iu'));
    expect(text).not.toMatch(/\bK(?:0\d|1[0-7])\b/);
  });
});
