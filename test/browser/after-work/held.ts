// An interview as it is when after-work begins: ended, with notes, tags and proposed amounts.

import { addCase, addInformant } from '../../../shared/commands/cases.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { addInterview, endInterview, startInterview } from '../../../shared/commands/interviews.ts';
import { addNote, type NewNote } from '../../../shared/commands/notes.ts';
import { byOrder } from '../../../shared/model/order.ts';
import type { AmountRow } from '../../../shared/model/rows.ts';
import type { Stage } from '../support.tsx';

export interface Held {
  readonly caseId: string;
  readonly interview: string;
  readonly kl: string;
  readonly as: string;
  /** Notes in their order. */
  readonly notes: readonly string[];
  run<A, R>(command: Command<A, R>, args: A): Promise<R>;
  code(slug: string): Promise<string>;
  amounts(): Promise<AmountRow[]>;
}

interface Line extends Partial<Omit<NewNote, 'tags' | 'speaker'>> { readonly text: string; readonly slugs?: readonly string[]; readonly by?: 'KL' | 'ÅS' }

export const lines: readonly Line[] = [
  { text: 'bpa økt mye siden 2016', slugs: ['bpa', 'forklaring.flere-timer'], by: 'KL' },
  { text: 'rundt 3,2 mill i 2018, flere åv i hjtj', slugs: ['bpa'], by: 'KL' },
  { text: 'vikarer kostet 720 000 kroner', slugs: ['lonn', 'lonn.vikar'], by: 'ÅS' },
  { text: 'Vi hadde ikke noe valg, vedtaket var fattet.', slugs: ['bpa'], by: 'KL', verbatim: true },
  { text: 'en flyttet hit med familien, 4,7 mill', slugs: ['bpa'], by: 'ÅS', thirdPerson: true },
];

export async function hold(stage: Stage, said: readonly Line[] = lines): Promise<Held> {
  const { store } = stage.session;
  const run: Held['run'] = async <A, R>(command: Command<A, R>, args: A): Promise<R> => {
    const outcome = await stage.session.run(command, args);
    if (typeof outcome === 'object' && outcome !== null && 'refused' in outcome) throw new Error(outcome.refused);
    return outcome;
  };
  const code = async (slug: string): Promise<string> => (await store.all('codes')).find((c) => c.slug === slug)!.id;
  const { id: caseId } = await run(addCase, { pseudonym: 'K01', status: 'inkludert', population: 4_100, populationYear: 2019 });
  const { id: kl } = await run(addInformant, { case: caseId, fields: { role: 'kommunalsjef', initials: 'KL' } });
  const { id: as } = await run(addInformant, { case: caseId, fields: { role: 'okonomisjef', initials: 'ÅS' } });
  const guide = (await store.all('guides'))[0]!.id;
  const { id: interview } = await run(addInterview, { case: caseId, guide, present: [kl, as] });
  await run(startInterview, { id: interview });
  const notes: string[] = [];
  for (const [i, { slugs = [], by, ...line }] of said.entries()) {
    const tags = await Promise.all(slugs.map(code));
    const { id } = await run(addNote, {
      interview, at: '2019-03-12T09:01:00.000+01:00', elapsed: (i + 1) * 60_000, topic: null, speaker: by === undefined ? null : by === 'KL' ? kl : as,
      verbatim: false, thirdPerson: false, walkThrough: false, tags, ...line,
    });
    notes.push(id);
  }
  await run(endInterview, { id: interview });
  const amounts = async (): Promise<AmountRow[]> => {
    const order = (await store.where('notes', 'interview', interview)).toSorted(byOrder).map((n) => n.id);
    return (await store.where('amounts', 'interview', interview)).toSorted((a, b) => order.indexOf(a.note ?? '') - order.indexOf(b.note ?? ''));
  };
  return { caseId, interview, kl, as, notes, run, code, amounts };
}
