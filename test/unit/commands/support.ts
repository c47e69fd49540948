// A study in memory with one case, one informant and a running interview, for tests of commands.

import { MemoryStore } from '../../../shared/changes/memory-store.ts';
import type { Stamper } from '../../../shared/changes/stamp.ts';
import type { Command, Refusal } from '../../../shared/commands/command.ts';
import { run } from '../../../shared/commands/run.ts';
import { addCase, addInformant } from '../../../shared/commands/cases.ts';
import { addInterview, startInterview } from '../../../shared/commands/interviews.ts';
import { addNote, type NewNote } from '../../../shared/commands/notes.ts';
import { createStudy } from '../../../shared/commands/study.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';

export interface Bench {
  readonly store: MemoryStore;
  readonly stamper: Stamper & { wall: number };
  readonly caseId: string;
  readonly informant: string;
  readonly interview: string;
  /** Runs a command that must not refuse. */
  ok<A, R>(command: Command<A, R>, args: A): Promise<R>;
  /** Runs a command that must refuse; gives the refusal's code. */
  refused<A, R>(command: Command<A, R>, args: A): Promise<string>;
  code(slug: string): CodeRow;
  note(text: string, extra?: Partial<NewNote>): Promise<string>;
}

export async function openBench(): Promise<Bench> {
  const store = new MemoryStore();
  const coder = newId();
  const stamper = { coder, device: 'prove', wall: Date.parse('2019-03-12T08:00:00Z'), clock: { millis: 0, counter: 0 }, now: () => stamper.wall++ };
  const ok = async <A, R>(command: Command<A, R>, args: A): Promise<R> => {
    const outcome = await run(store, stamper, command, args);
    if ('refused' in outcome) throw new Error(`refused: ${outcome.refused}`);
    return outcome.result;
  };
  const refused = async <A, R>(command: Command<A, R>, args: A): Promise<string> => {
    const before = store.changes.size;
    const outcome = await run(store, stamper, command, args);
    if (!('refused' in outcome)) throw new Error('not refused');
    if (store.changes.size !== before) throw new Error('refused, but something was written');
    return (outcome satisfies Refusal).refused;
  };
  const { guide } = await ok(createStudy, { id: newId(), title: 'Prøvestudie', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coder: { id: coder, name: 'Kari Lind' } });
  const { id: caseId } = await ok(addCase, { pseudonym: 'K01', status: 'inkludert' });
  const { id: informant } = await ok(addInformant, { case: caseId, fields: { role: 'kommunalsjef', initials: 'KL' } });
  const { id: interview } = await ok(addInterview, { case: caseId, guide, present: [informant] });
  await ok(startInterview, { id: interview });
  const code = (slug: string): CodeRow => {
    const found = [...store.rows.codes.values()].find((c) => c['slug'] === slug);
    if (!found) throw new Error(`no code ${slug}`);
    return found as unknown as CodeRow;
  };
  const note = async (text: string, extra: Partial<NewNote> = {}): Promise<string> => {
    const { id } = await ok(addNote, {
      interview, text, at: '2019-03-12T09:01:00.000+01:00', elapsed: 60_000, topic: null, speaker: null, verbatim: false,
      thirdPerson: false, walkThrough: false, tags: [], ...extra,
    });
    return id;
  };
  return { store, stamper, caseId, informant, interview, ok, refused, code, note };
}
