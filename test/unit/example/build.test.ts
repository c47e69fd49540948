// The example study as the program comes with it: sound, the same every time, and holding all that it should show.

import { beforeAll, describe, expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { loadStudy, type StudyData } from '../../../shared/analysis/study-data.ts';
import { readBundle, writeBundle } from '../../../shared/exchange/bundle.ts';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import type { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { exampleStudy } from '../../../shared/templates/example/index.ts';
import { sha256OfBytes } from '../../../shared/text/hash.ts';

let store: MemoryStore;
let linkingKey: LinkingKey;
let data: StudyData;
const code = (slug: string): string => data.codes.find((c) => c.slug === slug)!.id;
const caseOf = (pseudonym: string): string => data.cases.find((c) => c.pseudonym === pseudonym)!.id;

beforeAll(async () => {
  ({ store, linkingKey } = await exampleStudy());
  data = await loadStudy(store);
}, 60_000);

describe('the example study', () => {
  it('is sound, and comes back whole from a file of the same bytes each time', async () => {
    expect(checkStudy(store)).toEqual([]);
    const bytes = await writeBundle(store, { programVersion: '0.1.0', linkingKey });
    const again = await exampleStudy();
    expect(sha256OfBytes(await writeBundle(again.store, { programVersion: '0.1.0', linkingKey: again.linkingKey }))).toBe(sha256OfBytes(bytes));
    const back = await readBundle(bytes);
    expect(back.ok && back.differing).toBe(0);
    expect(back.ok && back.linkingKey).toEqual(linkingKey);
  }, 60_000);

  it('has fifteen municipalities, one that declined and one that another came in for', () => {
    const having = (status: string): typeof data.cases => data.cases.filter((c) => c.status === status);
    expect(data.cases.map((c) => c.pseudonym)).toEqual(Array.from({ length: 17 }, (_, n) => `K${String(n + 1).padStart(2, '0')}`));
    expect(having('inkludert')).toHaveLength(15);
    expect(having('takket-nei').map((c) => c.statusReason)).toEqual([expect.stringContaining('kapasitet')]);
    expect(having('erstattet').map((c) => c.replacedBy)).toEqual([caseOf('K07')]);
    expect(having('inkludert').every((c) => c.agreedAt !== null)).toBe(true);
  });

  it('has six group interviews, five follow-ups, six long interviews and none under twelve notes', () => {
    const counts = data.interviews.map((i) => [...store.rows.notes.values()].filter((n) => n['interview'] === i.id).length);
    expect(data.interviews.filter((i) => i.present.length >= 3)).toHaveLength(6);
    expect(data.interviews.filter((i) => i.followUpOf !== null)).toHaveLength(5);
    expect(counts.filter((n) => n >= 40)).toHaveLength(6);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(12);
    const open = data.interviews.filter((i) => i.afterWorkDoneAt === null).length;
    expect(open).toBeGreaterThan(0);
    expect(open).toBeLessThan(data.interviews.length / 4);
  });

  it('says nothing twice, neither in notes nor in municipality examples', () => {
    const texts = [...store.rows.texts.values()] as unknown as { kind: string; text: string }[];
    const lines = texts.filter((t) => t.kind === 'raw').map((t) => t.text);
    expect(new Set(lines).size).toBe(lines.length);
    const sentences = texts.filter((t) => t.kind === 'example').flatMap((t) => t.text.replace('[kommunen] ', '').split(/(?<=\.)\s+(?=\p{Lu})/u));
    expect(sentences.filter((s, i) => sentences.indexOf(s) !== i)).toEqual([]);
    expect(texts.filter((t) => t.kind === 'example').every((t) => t.text.startsWith('[kommunen] '))).toBe(true);
  });

  it('leaves prolonged hospital stays untouched', () => {
    const sykehus = code('sykehus');
    expect(data.codings.filter((c) => c.code === sykehus)).toEqual([]);
    expect(data.assessments.filter((a) => a.code === sykehus)).toEqual([]);
    const topic = data.topics.find((t) => t.slug === 'tema-sykehus')!.id;
    expect(data.coverage.filter((c) => c.topic === topic && c.state !== 'ikke-berort')).toEqual([]);
  });

  it('has a group member who withdrew, and rests no example on what that person said', () => {
    const gone = data.informants.filter((i) => i.withdrawnAt !== null);
    expect(gone.map((i) => i.pseudonym)).toEqual(['K08-3']);
    expect(data.withdrawnNotes).toBeGreaterThan(5);
    const kept = new Set(data.codings.map((c) => c.id));
    expect(data.cells.flatMap((c) => c.excerpts).filter((id) => !kept.has(id))).toEqual([]);
  });

  it('has a question that was not answered, and two informants who contradict each other', () => {
    const bpa = data.topics.find((t) => t.slug === 'tema-bpa')!.id;
    const unanswered = data.coverage.filter((c) => c.topic === bpa && c.state === 'onsket-ikke-svare').map((c) => data.byId.interviews.get(c.interview)?.code);
    expect(unanswered).toEqual(['K09-I1']);
    const voices = data.assessments.filter((a) => a.case === caseOf('K10') && a.code === code('bpa'));
    expect(voices.map((a) => a.value).toSorted()).toEqual(['hoveddriver', 'lite-utslag']);
    expect(new Set(voices.map((a) => a.informant)).size).toBe(2);
  });

  it('has promises kept and promises open, approved and unapproved wordings, confirmed and proposed amounts', () => {
    const both = (flags: readonly boolean[]): void => { expect(new Set(flags)).toEqual(new Set([true, false])); };
    both(data.promises.map((p) => p.received !== null));
    both(data.overlays.map((o) => data.approvals.some((a) => a.target === o.id)));
    both(data.amounts.map((a) => a.status === 'confirmed'));
    expect(data.approvals.every((a) => data.overlays.some((o) => o.id === a.target && o.author !== a.by))).toBe(true);
  });

  it('is coded by two researchers, with their own localities kept', () => {
    expect(data.coders).toHaveLength(2);
    const pairs = new Map<string, Set<string>>();
    for (const c of data.codings) pairs.set(`${c.note} ${c.code}`, (pairs.get(`${c.note} ${c.code}`) ?? new Set()).add(c.coder));
    expect([...pairs.values()].filter((coders) => coders.size === 2).length).toBeGreaterThan(50);
    expect(data.codings.some((c) => c.locality === 'extralocal' && data.byId.codes.get(c.code)?.locality !== 'extralocal')).toBe(true);
  });

  it('keeps real names in the linking key only', () => {
    expect(linkingKey.cases).toHaveLength(17);
    expect(linkingKey.informants).toHaveLength(store.rows.informants.size);
    const attributes = JSON.stringify([...store.rows.informants.values(), ...store.rows.cells.values()]);
    for (const { name } of [...linkingKey.cases, ...linkingKey.informants]) expect(attributes).not.toContain(name);
  });
});
