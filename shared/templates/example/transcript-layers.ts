// What the researchers decided in the transcripts before anything left the study: names, words that are none, and
// passages about single users, worded and approved. The one who led the interview words them; the other approves.

import type { Look } from '../../commands/layers.ts';
import { addLayer, decideName } from '../../commands/layers.ts';
import { approve } from '../../commands/cells.ts';
import type { Redactor } from '../../disclosure/redact.ts';
import { sensitiveSigns } from '../../disclosure/third-person.ts';
import { foundIn } from '../../disclosure/candidates.ts';
import type { Span } from '../../text/positions.ts';
import { known, type Builder } from './builder.ts';
import { decidedInTranscripts } from './transcripts/single-users.ts';
import type { ExampleCase } from './types.ts';

export async function decideInTranscripts(b: Builder, cases: readonly ExampleCase[], tool: Redactor, revision: string): Promise<void> {
  const look: Look = { tool, revision };
  for (const [id, { single, general, noNames }] of decidedInTranscripts) {
    const n = cases.findIndex((c) => c.interviews.some((i) => i.id === id));
    // A study made of some of the cases only.
    if (n < 0) continue;
    const { lead, other } = b.team(n);
    const [source] = await b.store.where('sources', 'interview', known(b.interviews, id));
    const head = source?.text == null ? undefined : await b.store.get('texts', source.text);
    if (!source || !head) throw new Error(`example study: ${id} has no transcript`);
    const candidates = foundIn(head, source.case, tool).names;
    for (const word of noNames) {
      const candidate = candidates.find((c) => head.text.slice(c.start, c.end) === word);
      if (!candidate) throw new Error(`example study: nothing asks about ${word} in ${id}`);
      await b.run(lead, decideName, { source: source.id, candidate, where: 'here', as: 'no-name', words: null, look });
    }
    const others = candidates.filter((c) => !noNames.includes(head.text.slice(c.start, c.end)));
    for (const candidate of new Map(others.map((c) => [c.key, c])).values()) {
      await b.run(lead, decideName, { source: source.id, candidate, where: 'source', as: 'mask', words: null, look });
    }
    for (const words of general) await b.run(lead, addLayer, { source: source.id, ...onlyPlace(head.text, words), kind: 'no-person', words: '', look });
    for (const { words, generalised } of single) {
      const { id: overlay } = await b.run(lead, addLayer, { source: source.id, ...onlyPlace(head.text, words), kind: 'generalised', words: generalised ?? '', look });
      if (generalised === undefined) continue;
      await b.run(other, approve, { overlay, kind: 'third-person' });
      if (sensitiveSigns(`${words}\n${generalised}`).length > 0) await b.run(other, approve, { overlay, kind: 'sensitive-event' });
    }
  }
}

function onlyPlace(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1)) throw new Error(`example study: not once in its transcript: ${words}`);
  return { start, end: start + words.length };
}
