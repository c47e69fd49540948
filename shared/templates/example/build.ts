// Turns the script into a study by running the commands that the screens run, in the order in which it happened.
// The same script gives the same study, byte for byte.

import type { MemoryStore } from '../../changes/memory-store.ts';
import { loadStudy } from '../../analysis/study-data.ts';
import { lookThrough } from '../../commands/masks.ts';
import { addCoder, createStudy, updateStudy } from '../../commands/study.ts';
import { redactor, type Redactor } from '../../disclosure/redact.ts';
import { newId, withIds } from '../../model/ids.ts';
import type { LinkingKey } from '../../model/linking-key.ts';
import { afterSteps, secondCoding } from './after-steps.ts';
import { Builder, known, type Step } from './builder.ts';
import { caseSteps } from './case-steps.ts';
import { momentOf } from './clock.ts';
import { interviewSteps } from './interview-steps.ts';
import { decideInTranscripts } from './transcript-layers.ts';
import { transcriptSteps } from './transcript-steps.ts';
import { exampleTranscripts } from './transcripts/index.ts';
import type { ExampleCase } from './types.ts';

const seed = 2018;
const researchers = ['Solveig Aarflot', 'Henrik Tveitane'] as const;
/** Interviews with at least this many notes are long; the first two are coded by both researchers. */
const longInterview = 40;

export interface ExampleStudy { readonly store: MemoryStore; readonly linkingKey: LinkingKey }

export function buildExample(cases: readonly ExampleCase[]): Promise<ExampleStudy> {
  return withIds(seed, async () => {
    const b = new Builder(newId(), newId());
    const all = cases.flatMap((c, n) => c.interviews.map((i) => ({ c, i, n })));
    const long = all.filter(({ i }) => i.notes.length >= longInterview);
    await b.play(studySteps(b));
    await b.play([
      ...cases.flatMap((c, n) => [...caseSteps(b, c, n), ...c.interviews.flatMap((i) => interviewSteps(b, c, i, n)), ...afterSteps(b, c, n)]),
      ...long.slice(0, 2).map(({ i, n }, k) => secondCoding(b, i, n, k)),
      ...all.filter(({ i }) => exampleTranscripts.has(i.id)).flatMap(({ c, i, n }, k) => transcriptSteps(b, c, i, n, exampleTranscripts.get(i.id)!, k)),
    ]);
    const linkingKey = keyOf(b, cases);
    const tool = redactor(await loadStudy(b.store), linkingKey);
    await b.play([
      { at: momentOf('2019-12-18', '14:00'), do: () => lookForNames(b, tool, linkingKey.revision) },
      { at: momentOf('2019-12-18', '14:30'), do: () => decideInTranscripts(b, cases, tool, linkingKey.revision) },
    ]);
    return { store: b.store, linkingKey };
  });
}

function studySteps(b: Builder): Step[] {
  const [first] = b.coders;
  return [
    { at: momentOf('2019-01-07', '09:00'), do: async () => {
      const { guide } = await b.run(first, createStudy, {
        id: b.study, title: 'Kostnadsvekst i pleie og omsorg: eksempelstudie (oppdiktet)', periodFrom: 2017, periodTo: 2018,
        documentLanguage: 'nb', coder: { id: first, name: researchers[0] }, fictive: true,
      });
      b.guide = guide;
      for (const code of await b.store.all('codes')) b.codes.set(code.slug, code.id);
      for (const topic of await b.store.where('topics', 'guide', guide)) b.topics.set(topic.slug, topic.id);
    } },
    { at: momentOf('2019-01-07', '09:05'), do: () => addSecond(b) },
    { at: momentOf('2019-01-07', '09:20'), do: async () => {
      await b.run(first, updateStudy, {
        siktReference: '000000 (oppdiktet)', controller: 'Institutt for eksempelforskning (oppdiktet)', institution: 'Institutt for eksempelforskning (oppdiktet)',
        legalGround: 'allmenn-interesse', projectEnd: '2030-12-31', recordingsDeadline: '2030-06-30',
        access: 'De to forskerne i prosjektet. Koblingsnøkkelen ligger i egen fil hos prosjektlederen.',
      });
    } },
  ];
}

/** The command gives the second researcher an identity of its own; the builder writes under that one from then on. */
async function addSecond(b: Builder): Promise<void> {
  const { id } = await b.run(b.coders[0], addCoder, { name: researchers[1] });
  b.admit(id);
}

/** Every text is looked through with the name list, as before an export. */
async function lookForNames(b: Builder, tool: Redactor, revision: string): Promise<void> {
  const owner = new Map((await b.store.all('interviews')).map((i) => [i.id, i.case]));
  const texts = (await b.store.all('texts')).map((text) => ({
    text: text.id,
    masks: tool.masks(text.text, { case: owner.get(text.scope) ?? text.scope }).map(({ start, end, words }) => ({ start, end, words })),
  }));
  await b.run(b.coders[0], lookThrough, { revision, texts });
}

function keyOf(b: Builder, cases: readonly ExampleCase[]): LinkingKey {
  return {
    study: b.study,
    revision: newId(),
    cases: cases.map((c) => ({ case: known(b.cases, c.pseudonym), name: c.name })),
    informants: cases.flatMap((c) => c.informants.map((p) => ({
      informant: known(b.informants, `${c.pseudonym}/${p.initials}`), name: p.name, email: p.email ?? '', phone: p.phone ?? '',
    }))),
    names: cases.flatMap((c) => {
      const owner = known(b.cases, c.pseudonym);
      return [
        { id: newId(), term: c.name, forms: [], kind: 'municipality' as const, label: 'navn på egen kommune', case: owner },
        ...c.places.map((p) => ({ id: newId(), term: p.term, forms: [], kind: p.kind, label: p.label, case: owner })),
      ];
    }),
  };
}
