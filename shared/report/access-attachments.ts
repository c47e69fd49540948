// What lies in the study as files from the interviews a person took part in: recordings, documents, and what sources
// were read from.

import type { Reader } from '../changes/store.ts';
import type { SafeText } from '../disclosure/redact.ts';
import type { InterviewRow } from '../model/rows.ts';

/** One line for each: what it is called, and where and when it came in. */
export async function attachedFiles(
  reader: Reader, interviews: readonly InterviewRow[], say: (text: string) => SafeText, day: (iso: string | null) => string,
): Promise<(readonly [SafeText, string])[]> {
  const lines: (readonly [SafeText, string])[] = [];
  for (const { id, code } of interviews) {
    const sources = await reader.where('sources', 'interview', id);
    for (const owner of [id, ...sources.map((s) => s.id)]) {
      for (const a of await reader.where('attachments', 'owner', owner)) {
        lines.push([say(a.name), [code, day(a.addedAt ?? null), `${Math.max(1, Math.round(a.size / 1000))} kB`].filter((x) => x !== '').join(', ')]);
      }
    }
  }
  return lines;
}
