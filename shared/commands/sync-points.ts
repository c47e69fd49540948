// Points where a source is in step with its recording: a paragraph gets the time at which it is heard.

import type { SourceRow } from '../model/rows.ts';
import { goneInformants, sourceLines, timesOf } from '../text/source-lines.ts';
import { plan, refuse, type Command } from './command.ts';
import { patch } from './edits.ts';
import { isRefused, openSource, versionsOf } from './span-codings.ts';

/** `at`: an offset of the newest version, in the paragraph that is meant; `from`: milliseconds into the recording. */
export const setTime: Command<{ source: string; at: number; from: number }> = async (reader, { source: id, at, from }) => {
  const open = await openSource(reader, id);
  if (isRefused(open)) return open;
  const { source, head } = open;
  const versions = await versionsOf(reader, head);
  const lines = sourceLines(source, head, versions, goneInformants(await reader.where('informants', 'case', source.case)));
  const n = lines.findIndex((l) => l.start <= at && at <= l.end);
  const line = lines[n];
  if (!line || line.hidden) return refuse('span-empty');
  const times = source.times ?? [];
  const known = timesOf(times, lines, head.id, versions).get(n);
  const next: NonNullable<SourceRow['times']> = [...times.filter((t) => t !== known), { text: head.id, start: line.start, end: line.end, from: Math.max(0, Math.round(from)) }];
  return plan('source.time', await patch(reader, 'sources', source, { times: next }));
};
