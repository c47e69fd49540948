// Transcripts: taken in the week after the interview as files are, and coded in December by both researchers, one after
// the other, who mostly see the same.

import { codeSpan } from '../../commands/codings.ts';
import { importSources } from '../../commands/sources.ts';
import { sha256Hex } from '../../text/hash.ts';
import { known, type Builder, type Step } from './builder.ts';
import { momentOf } from './clock.ts';
import { endOf } from './interview-steps.ts';
import { readTranscript } from './transcripts/read.ts';
import type { ExampleCase, ExampleInterview } from './types.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** A day for each researcher. */
const codingDays = ['2019-12-09', '2019-12-12'] as const;

/** `order`: which of the transcripts it is, from 0. */
export function transcriptSteps(b: Builder, c: ExampleCase, i: ExampleInterview, n: number, marked: string, order: number): Step[] {
  const { file, paragraphs, marks } = readTranscript(marked, c.informants.map((p) => p.initials));
  let source = '';
  const take = async (): Promise<void> => {
    const { ids } = await b.run(b.team(n).lead, importSources, {
      case: known(b.cases, c.pseudonym), interview: known(b.interviews, i.id),
      sources: [{ kind: 'transcript', title: `${i.id} utskrift`, origin: { name: `${i.id}.txt`, sha256: sha256Hex(file) }, paragraphs }],
    });
    source = ids[0]!;
  };
  const coding = (who: 0 | 1): Step => ({ at: momentOf(codingDays[who], '08:30') + order * 80 * minute, do: async () => {
    for (const { slug, start, end } of marks.filter((m) => m.by.includes(who))) {
      await b.run(b.coders[who], codeSpan, { source, start, end, code: known(b.codes, slug) });
    }
  } });
  return [{ at: endOf(i) + 6 * day, do: take }, coding(0), coding(1)];
}
