// A small study for the case screens: one municipality with two people, an interview held and what was said in it.

import { addCase, addInformant } from '../../../shared/commands/cases.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { addInterview, endInterview, startInterview } from '../../../shared/commands/interviews.ts';
import { addNote } from '../../../shared/commands/notes.ts';
import { openStage, type Stage } from '../support.tsx';

export interface CaseStage {
  readonly stage: Stage;
  readonly caseId: string;
  /** The sector head, initials KL, who said no to recording. */
  readonly head: string;
  /** The head of finance, initials ØS, who was not asked. */
  readonly finance: string;
  readonly interview: string;
  readonly codes: ReadonlyMap<string, string>;
  run<A, R>(command: Command<A, R>, args: A): Promise<R>;
}

export const runOn = (stage: Stage) => async <A, R>(command: Command<A, R>, args: A): Promise<R> => {
  const outcome = await stage.session.run(command, args);
  if (typeof outcome === 'object' && outcome !== null && 'refused' in outcome) throw new Error(outcome.refused);
  return outcome;
};

export async function openCaseStage(): Promise<CaseStage> {
  const stage = await openStage();
  const run = runOn(stage);
  const codes = new Map((await stage.session.store.all('codes')).map((c) => [c.slug, c.id]));
  const { id: caseId } = await run(addCase, {
    pseudonym: 'K01', status: 'inkludert', population: 7200, populationYear: 2019, county: 'Hedmark', countyListYear: 2019, kostraGroup: 11, coast: 'innland', centrality: 4,
  });
  const { id: head } = await run(addInformant, { case: caseId, fields: { role: 'kommunalsjef', initials: 'KL', recordingAllowed: false } });
  const { id: finance } = await run(addInformant, { case: caseId, fields: { role: 'okonomisjef', initials: 'ØS' } });
  const guide = (await stage.session.store.all('guides'))[0]!.id;
  const { id: interview } = await run(addInterview, { case: caseId, guide, present: [head, finance], mode: 'video' });
  await run(startInterview, { id: interview });
  const says = (text: string, speaker: string | null, tags: readonly string[], marks: { verbatim?: boolean; thirdPerson?: boolean } = {}) => run(addNote, {
    interview, text, speaker, at: '2019-04-03T11:10:00+02:00', elapsed: 125_000, topic: null, walkThrough: false,
    verbatim: marks.verbatim ?? false, thirdPerson: marks.thirdPerson ?? false, tags: tags.map((slug) => codes.get(slug)!),
  });
  await says('BPA steg med 3,2 mill fra 2017', head, ['bpa']);
  await says('Vi fikk tre nye brukere på ett år, og det hadde vi ikke budsjettert.', head, ['bpa'], { verbatim: true });
  await says('en bruker alene koster fem-seks millioner', finance, ['bpa'], { verbatim: true, thirdPerson: true });
  await says('vikarbyrå ca 720\' i året', finance, ['lonn.vikar']);
  await says('mest press i helgene', null, []);
  await run(endInterview, { id: interview });
  return { stage, caseId, head, finance, interview, codes, run };
}
