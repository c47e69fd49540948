// One interview of the script, played as it was held: planned, started, noted line by line, walked through, ended.

import { addInterview, addPromise, endInterview, setCoverage, startInterview, startWalkThrough, updatePromise } from '../../commands/interviews.ts';
import { topicsOf } from '../../commands/coverage.ts';
import { addNote, codingId, updateCoding } from '../../commands/notes.ts';
import { isoWithOffset } from '../../changes/clock.ts';
import { known, type Builder, type Step } from './builder.ts';
import { elapsedOf, momentOf, norwegianOffset } from './clock.ts';
import type { ExampleCase, ExampleInterview, ExampleNote } from './types.ts';

export const startOf = (i: ExampleInterview): number => momentOf(i.date, i.start);
export const endOf = (i: ExampleInterview): number => startOf(i) + i.minutes * 60_000;

/** Who types: the note-taker (referent), or the interviewer alone on the telephone. */
export const noteTakerOf = (b: Builder, i: ExampleInterview, n: number): string => {
  const { lead, other } = b.team(n);
  return i.mode === 'telefon' ? lead : other;
};

export function interviewSteps(b: Builder, c: ExampleCase, i: ExampleInterview, n: number): Step[] {
  const { lead } = b.team(n);
  const start = startOf(i);
  const notes = noteTakerOf(b, i, n);
  const id = (): string => known(b.interviews, i.id);
  const walkThrough = i.notes.find((note) => note.walkThrough);
  const steps: Step[] = [
    { at: start - 30 * 60_000, do: () => schedule(b, c, i, n) },
    { at: start, do: async () => { await b.run(lead, startInterview, { id: id() }); } },
    ...i.notes.map((note, k) => ({ at: enteredAt(i, k), do: () => take(b, c, i, note, notes) })),
    { at: endOf(i) - 20_000, do: () => cover(b, i, notes) },
    { at: endOf(i), do: async () => { await b.run(lead, endInterview, { id: id() }); } },
  ];
  if (walkThrough) {
    steps.push({ at: start + elapsedOf(walkThrough.t) - 5_000, do: async () => { await b.run(notes, startWalkThrough, { id: id() }); } });
  }
  for (const [k, promise] of i.promises.entries()) {
    let promised = '';
    steps.push({ at: endOf(i) - 60_000 + k * 5_000, do: async () => {
      const by = promise.by === undefined ? null : known(b.informants, `${c.pseudonym}/${promise.by}`);
      promised = (await b.run(notes, addPromise, { interview: id(), text: promise.text, by, topic: b.topics.get('ettersendes') ?? null })).id;
      if (promise.due !== undefined) await b.run(notes, updatePromise, { id: promised, changes: { due: promise.due } });
    } });
    if (promise.received === undefined) continue;
    const { received } = promise;
    steps.push({ at: momentOf(received, '10:15'), do: async () => { await b.run(lead, updatePromise, { id: promised, changes: { received } }); } });
  }
  return steps;
}

async function schedule(b: Builder, c: ExampleCase, i: ExampleInterview, n: number): Promise<void> {
  const { lead, other } = b.team(n);
  const { id } = await b.run(lead, addInterview, {
    case: known(b.cases, c.pseudonym), guide: b.guide, mode: i.mode, language: i.language, audio: i.audio,
    followUpOf: i.followUpOf === undefined ? null : known(b.interviews, i.followUpOf),
    plannedAt: isoWithOffset(startOf(i), norwegianOffset(startOf(i))),
    present: i.present.map((initials) => known(b.informants, `${c.pseudonym}/${initials}`)),
    noteTaker: i.mode === 'telefon' ? null : other,
  });
  const code = (await b.store.get('interviews', id))?.code;
  if (code !== i.id) throw new Error(`example study: ${i.id} became ${String(code)}`);
  b.interviews.set(i.id, id);
}

/** When Enter was pressed: some time after the first character, before the next line begins. */
function enteredAt(i: ExampleInterview, k: number): number {
  const note = i.notes[k]!;
  const next = i.notes[k + 1];
  const typed = note.text.length * 140;
  const room = (next ? elapsedOf(next.t) : i.minutes * 60_000) - elapsedOf(note.t) - 500;
  return startOf(i) + elapsedOf(note.t) + Math.max(0, Math.min(typed, room));
}

async function take(b: Builder, c: ExampleCase, i: ExampleInterview, note: ExampleNote, coder: string): Promise<void> {
  const elapsed = elapsedOf(note.t);
  const began = startOf(i) + elapsed;
  const tags = (note.tags ?? []).map((slug) => known(b.codes, slug));
  const { id } = await b.run(coder, addNote, {
    interview: known(b.interviews, i.id), text: note.text, at: isoWithOffset(began, norwegianOffset(began)), elapsed,
    topic: await topicOf(b, tags),
    speaker: note.speaker === undefined ? null : known(b.informants, `${c.pseudonym}/${note.speaker}`),
    verbatim: note.verbatim ?? false, thirdPerson: note.thirdPerson ?? false, walkThrough: note.walkThrough ?? false, tags,
  });
  b.notes.set(`${i.id}/${note.t}`, id);
  for (const [slug, locality] of Object.entries(note.locality ?? {})) {
    await b.run(coder, updateCoding, { id: codingId(id, known(b.codes, slug), coder), changes: { locality } });
  }
}

/** The topic of the guide that the first tag of a category or theme belongs to. */
async function topicOf(b: Builder, tags: readonly string[]): Promise<string | null> {
  for (const tag of tags) {
    const code = await b.store.get('codes', tag);
    const [topic] = code ? await topicsOf(b.store, b.guide, code) : [];
    if (topic !== undefined) return topic;
  }
  return null;
}

async function cover(b: Builder, i: ExampleInterview, coder: string): Promise<void> {
  for (const [slug, state] of Object.entries(i.coverage)) {
    await b.run(coder, setCoverage, { interview: known(b.interviews, i.id), topic: known(b.topics, slug), state });
  }
}
