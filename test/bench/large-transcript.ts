// A study with one transcript as long as they come, and codings all over it.

import { MemoryStore } from '../../shared/changes/memory-store.ts';
import type { Command } from '../../shared/commands/command.ts';
import { addCase } from '../../shared/commands/cases.ts';
import { codeSpan } from '../../shared/commands/codings.ts';
import { run } from '../../shared/commands/run.ts';
import { importSources, type NewSource } from '../../shared/commands/sources.ts';
import { createStudy } from '../../shared/commands/study.ts';
import { writeBundle } from '../../shared/exchange/bundle.ts';
import { newId, withIds } from '../../shared/model/ids.ts';
import { exampleTranscripts } from '../../shared/templates/example/transcripts/index.ts';
import { readMarks } from '../../shared/templates/example/transcripts/marks.ts';

export interface LargeTranscript { readonly bundle: Uint8Array; readonly source: string }

/** Paragraphs of the example's transcripts, over and over, two speakers in turn, until there are so many words. */
function paragraphs(words: number): NewSource['paragraphs'] {
  const said = [...exampleTranscripts.values()].flatMap((marked) => readMarks(marked).text.split('\n')).filter((line) => line.trim() !== '');
  const all: { text: string; speaker: string; from: number; to: null }[] = [];
  for (let n = 0, had = 0; had < words; n++) {
    const text = said[n % said.length]!;
    had += text.split(/\s+/).length;
    all.push({ text, speaker: n % 2 === 0 ? 'I' : 'KL', from: n * 11_000, to: null });
  }
  return all;
}

/** An open study file; the codings overlap and lie within one another, 20 to 800 characters long. */
export function largeTranscript(words: number, codings: number): Promise<LargeTranscript> {
  return withIds(1, async () => {
    const store = new MemoryStore();
    const coder = newId();
    const stamper = { coder, device: 'benk', wall: Date.UTC(2019, 0, 7, 8), clock: { millis: 0, counter: 0 }, now: () => stamper.wall++ };
    const ok = async <A, R>(command: Command<A, R>, args: A): Promise<R> => {
      const outcome = await run(store, stamper, command, args);
      if ('refused' in outcome) throw new Error(outcome.refused);
      return outcome.result;
    };
    await ok(createStudy, { id: newId(), title: 'Lang utskrift (oppdiktet)', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coder: { id: coder, name: 'Generert Forsker' }, fictive: true });
    const { id: owner } = await ok(addCase, { pseudonym: 'K01', status: 'inkludert' });
    const { ids: [source] } = await ok(importSources, { case: owner, interview: null, sources: [{ kind: 'transcript', title: 'Lang utskrift', origin: null, paragraphs: paragraphs(words) }] });
    const [text] = await store.where('texts', 'owner', source!);
    const codes = (await store.all('codes')).filter((c) => c.kind === 'category');
    for (let n = 0; n < codings; n++) {
      const start = (n * 7_919) % (text!.text.length - 1_000);
      await ok(codeSpan, { source: source!, start, end: start + 20 + ((n * 131) % 780), code: codes[n % codes.length]!.id });
    }
    return { bundle: await writeBundle(store, { programVersion: '0.0.0' }), source: source! };
  });
}
