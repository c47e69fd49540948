// The transcripts of the example study: their form, their fit with the notes of the same interview, and their codings.

import { beforeAll, describe, expect, it } from 'vitest';
import type { MemoryStore } from '../../../shared/changes/memory-store.ts';
import type { CodeRow, CodingRow, SourceRow } from '../../../shared/model/rows.ts';
import { exampleCases, exampleStudy } from '../../../shared/templates/example/index.ts';
import { elapsedOf } from '../../../shared/templates/example/clock.ts';
import { exampleTranscripts } from '../../../shared/templates/example/transcripts/index.ts';
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
  let sources: SourceRow[];
  let codings: CodingRow[];
  beforeAll(async () => {
    ({ store } = await exampleStudy());
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
});
