// The transcripts of the example study: their form, their fit with the notes of the same interview, and their codings.

import { beforeAll, describe, expect, it } from 'vitest';
import type { MemoryStore } from '../../../shared/changes/memory-store.ts';
import type { CodeRow, CodingRow, SourceRow } from '../../../shared/model/rows.ts';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { foundIn, undecided, undecidedPassages } from '../../../shared/disclosure/candidates.ts';
import { layersOn } from '../../../shared/disclosure/layers.ts';
import { passageStays } from '../../../shared/disclosure/passages.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import { namesAround } from '../../../shared/disclosure/source-names.ts';
import { sensitiveSigns } from '../../../shared/disclosure/third-person.ts';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import { recogniseAmounts } from '../../../shared/text/amounts/index.ts';
import { exampleCases, exampleStudy } from '../../../shared/templates/example/index.ts';
import { elapsedOf } from '../../../shared/templates/example/clock.ts';
import { exampleTranscripts } from '../../../shared/templates/example/transcripts/index.ts';
import { decidedInTranscripts } from '../../../shared/templates/example/transcripts/single-users.ts';
import { readMarks } from '../../../shared/templates/example/transcripts/marks.ts';
import { readTranscript } from '../../../shared/templates/example/transcripts/read.ts';

const transcripts = [...exampleTranscripts].map(([id, marked]) => {
  const owner = exampleCases.find((c) => c.interviews.some((i) => i.id === id))!;
  const interview = owner.interviews.find((i) => i.id === id)!;
  return { id, owner, interview, ...readTranscript(marked, owner.informants.map((p) => p.initials)) };
});
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}.,:-]*/gu) ?? [];

describe.each(transcripts)('the transcript of $id', ({ owner, interview, paragraphs, marks }) => {
  const text = paragraphs.map((p) => p.text).join('\n');

  it('has the length of a talk, and all who were present and nobody else say something', () => {
    expect(wordsOf(text).length).toBeGreaterThanOrEqual(1_500);
    expect(wordsOf(text).length).toBeLessThanOrEqual(4_000);
    expect(new Set(paragraphs.map((p) => p.speaker))).toEqual(new Set(['I', ...interview.present]));
  });

  it('is of an interview that was recorded, with leave of all present, and its times go forward within it', () => {
    expect(interview.audio).toBe(true);
    expect(owner.informants.filter((p) => interview.present.includes(p.initials) && !p.recordingAllowed)).toEqual([]);
    const times = paragraphs.map((p) => p.from!);
    expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(interview.minutes * 60_000 + 120_000);
  });

  it('has word for word, from the same mouth at the same time, what the notes have as said word for word', () => {
    for (const note of interview.notes.filter((n) => n.verbatim)) {
      const said = paragraphs.filter((p) => p.text.includes(note.text));
      expect(said.map((p) => [p.speaker, p.from]), note.text).toEqual([[note.speaker, elapsedOf(note.t)]]);
    }
  });

  it('tells of a single user where a note does', () => {
    const single = interview.notes.filter((n) => n.thirdPerson);
    expect(single.filter((n) => !paragraphs.some((p) => p.speaker === n.speaker && p.from === elapsedOf(n.t)))).toEqual([]);
  });

  it('names something that is to be masked', () => {
    expect([owner.name, ...owner.places.map((p) => p.term)].filter((name) => text.includes(name)).length).toBeGreaterThan(1);
  });

  it('has marks on stretches that stand there once', () => {
    const stretches = marks.map((m) => text.slice(m.start, m.end));
    expect(stretches.filter((s) => text.split(s).length !== 2)).toEqual([]);
    expect(stretches.filter((s) => s !== s.trim())).toEqual([]);
    expect(new Set(marks.map((m) => `${m.start} ${m.end} ${m.slug}`)).size).toBe(marks.length);
  });

  it('leaves alone what nobody was asked about or wished to answer', () => {
    const left = Object.entries(interview.coverage).filter(([, state]) => state === 'onsket-ikke-svare' || state === 'ikke-aktuelt').map(([topic]) => topic.replace('tema-', ''));
    const coded = [...new Set(marks.map((m) => m.slug.split('.')[0]!))];
    expect(coded.filter((slug) => slug === 'sykehus' || left.includes(slug))).toEqual([]);
  });

  it('is coded by two who agree on most, not on all', () => {
    const of = (who: 0 | 1): typeof marks => marks.filter((m) => m.by.includes(who));
    const segments = (who: 0 | 1): number => new Set(of(who).map((m) => `${m.start} ${m.end}`)).size;
    expect(Math.min(segments(0), segments(1))).toBeGreaterThanOrEqual(25);
    const both = marks.filter((m) => m.by.length === 2).length;
    const overlap = (2 * both) / (of(0).length + of(1).length);
    expect(overlap).toBeGreaterThan(0.7);
    expect(overlap).toBeLessThan(0.9);
  });
});

describe('marks in a transcript', () => {
  it('are read with the words between them, and one inside another', () => {
    expect(readMarks('\n[00:01] A: En {{bil|1:andre} til|andre 2:inntekt}.\n')).toEqual({
      text: '[00:01] A: En bil til.\n',
      marks: [
        { start: 14, end: 21, slug: 'andre', by: [0, 1] }, { start: 14, end: 21, slug: 'inntekt', by: [1] },
        { start: 14, end: 17, slug: 'andre', by: [0] },
      ],
    });
  });

  it('are refused where one does not end, does not begin, or takes in a label', () => {
    expect(() => readMarks('En {bil')).toThrow('does not end');
    expect(() => readMarks('En bil|andre}')).toThrow('begins');
    expect(() => readTranscript('[00:01] I: Ja.\n{[00:02] I: Nei|andre}', [])).toThrow('inside');
  });
});

describe('the transcripts in the example study', () => {
  let store: MemoryStore;
  let linkingKey: LinkingKey;
  let sources: SourceRow[];
  let codings: CodingRow[];
  beforeAll(async () => {
    ({ store, linkingKey } = await exampleStudy());
    sources = [...store.rows.sources.values()] as unknown as SourceRow[];
    codings = ([...store.rows.codings.values()] as unknown as CodingRow[]).filter((c) => c.anchor !== null);
  }, 60_000);

  it('are sources of their interviews, with every label told whose it is', () => {
    const code = (id: string | null): unknown => store.rows.interviews.get(id ?? '')?.['code'];
    expect(sources.map((s) => code(s.interview)).toSorted()).toEqual([...exampleTranscripts.keys()]);
    expect(sources.every((s) => s.kind === 'transcript' && s.speakers!.every((p) => p.informant !== null || p.interviewer))).toBe(true);
  });

  it('have the codings of both researchers at their places', () => {
    const slug = (id: string): string => (store.rows.codes.get(id) as unknown as CodeRow).slug;
    for (const { id, paragraphs, marks } of transcripts) {
      const text = paragraphs.map((p) => p.text).join('\n');
      const source = sources.find((s) => store.rows.interviews.get(s.interview ?? '')?.['code'] === id)!;
      const stored = codings.filter((c) => c.anchor!.text === source.text).map((c) => `${c.anchor!.quote} ${slug(c.code)}`);
      expect(stored.toSorted()).toEqual(marks.flatMap((m) => m.by.map(() => `${text.slice(m.start, m.end)} ${m.slug}`)).toSorted());
      expect(new Set(codings.filter((c) => c.anchor!.text === source.text).map((c) => c.coder)).size).toBe(2);
    }
  });

  it('have no name and no passage left to decide, and count as looked through', async () => {
    const data = await loadStudy(store);
    const tool = redactor(data, linkingKey);
    for (const source of data.sources) {
      const head = data.byId.texts.get(source.text!)!;
      const layers = layersOn(head, data.overlays.filter((o) => o.anchor.text === head.id), data.byId.texts);
      const { names, passages } = foundIn(head, source.case, tool);
      expect(undecided(names, layers).map((c) => head.text.slice(c.start, c.end))).toEqual([]);
      expect(undecidedPassages(passages, layers).map((p) => head.text.slice(p.start, p.end))).toEqual([]);
      expect(namesAround(source, data.informants, tool)).toEqual([]);
      expect(head.checkedWith).toEqual({ sha256: head.sha256, revision: linkingKey.revision });
    }
  });

  it('flag what tells of single users, in a wording that may leave, but for what the informants asked to keep', async () => {
    const data = await loadStudy(store);
    const kept: string[] = [];
    for (const row of data.overlays.filter((o) => o.kind === 'generalised' && data.byId.texts.get(o.text)?.kind === 'source')) {
      const stays = passageStays(row, row.anchor.quote, data.approvals, data.byId.cases.get(data.byId.texts.get(row.text)!.scope));
      if (stays !== null) kept.push(`${stays}: ${row.anchor.quote.slice(0, 24)}`);
      const exact = recogniseAmounts(row.words).filter((a) => a.unit === 'kr' && [a.low, a.high ?? 0].some((v) => v % 1_000_000 !== 0));
      expect(exact, row.words).toEqual([]);
    }
    expect(kept.toSorted()).toEqual(['no-generalised-wording: Han der må dere behandle', 'no-generalised-wording: Vi fekk ein familie frå ']);
    const sensitive = [...decidedInTranscripts.values()].flatMap((d) => d.single).filter((s) => s.generalised !== undefined && sensitiveSigns(s.words).length > 0);
    expect(sensitive.length).toBeGreaterThan(2);
    for (const { words } of sensitive) {
      const row = data.overlays.find((o) => o.anchor.quote === words)!;
      expect(data.approvals.filter((a) => a.target === row.id && a.kind === 'sensitive-event' && a.by !== row.author)).toHaveLength(1);
    }
  });

  it('flag every single user whom the notes of the same interview flag', async () => {
    const data = await loadStudy(store);
    for (const { id, interview } of transcripts) {
      const source = data.sources.find((s) => data.byId.interviews.get(s.interview ?? '')?.code === id)!;
      const flags = data.overlays.filter((o) => o.kind === 'generalised' && o.text === source.text);
      for (const note of interview.notes.filter((n) => n.thirdPerson)) {
        const said = source.paragraphs!.find((p) => p.from === elapsedOf(note.t))!;
        expect(flags.some((f) => f.anchor.start < said.end && f.anchor.end > said.start), `${id} ${note.t}`).toBe(true);
      }
    }
  });
});
