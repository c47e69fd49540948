// The follow-up questions (oppfølgingsspørsmål) of a topic. Each command reads the list as it stands, so that two
// quick edits never overwrite each other.

import type { Language } from '../model/language.ts';
import type { TopicRow } from '../model/rows.ts';
import { cleanText, isBlank } from '../text/clean.ts';
import { plan, type Command } from './command.ts';
import { patch } from './edits.ts';
import { isRefused, openTopic } from './guide.ts';

type Probe = TopicRow['probes'][number];

/** A command that turns a topic's probes into others. */
const onProbes = <A extends { readonly topic: string }>(turn: (probes: readonly Probe[], args: A) => readonly Probe[]): Command<A> =>
  async (reader, args) => {
    const topic = await openTopic(reader, args.topic);
    if (isRefused(topic)) return topic;
    return plan('topic.update', await patch(reader, 'topics', topic, { probes: [...turn(topic.probes, args)] }));
  };

export const addProbe = onProbes<{ topic: string; language: Language; text: string }>((probes, { language, text }) => {
  const clean = cleanText(text).trim();
  return isBlank(clean) ? probes : [...probes, { nb: '', nn: '', en: '', [language]: clean }];
});

/** Writes one language of a probe; a probe that is left empty in all three goes. */
export const writeProbe = onProbes<{ topic: string; at: number; language: Language; text: string }>((probes, { at, language, text }) =>
  probes
    .map((p, i) => (i === at ? { ...p, [language]: cleanText(text).trim() } : p))
    .filter((p, i) => i !== at || !(isBlank(p.nb) && isBlank(p.nn) && isBlank(p.en))));

export const removeProbe = onProbes<{ topic: string; at: number }>((probes, { at }) => probes.filter((_, i) => i !== at));

export const moveProbe = onProbes<{ topic: string; at: number; by: -1 | 1 }>((probes, { at, by }) => {
  const [from, to] = [probes[at], probes[at + by]];
  return from && to ? probes.map((p, i) => (i === at ? to : i === at + by ? from : p)) : probes;
});
