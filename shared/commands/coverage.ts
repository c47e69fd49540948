// Coding something that was said in an interview touches the topics of its guide that ask for it.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { naturalId } from '../model/ids.ts';
import type { CodeRow, InterviewRow } from '../model/rows.ts';
import { coverageEdits } from './interviews.ts';

/** Topics of a guide that link to a code, to its category or to its dimension. */
export async function topicsOf(reader: Reader, guide: string, code: CodeRow): Promise<string[]> {
  const topics = await reader.where('topics', 'guide', guide);
  const exact = topics.filter((t) => t.links.includes(code.id));
  // A dimension is linked from several general topics; only a category's own topic is touched through the parent.
  const found = exact.length > 0 || code.kind !== 'subcategory' ? exact : topics.filter((t) => t.links.includes(code.parent ?? ''));
  return code.kind === 'category' || code.kind === 'subcategory' || code.kind === 'theme' ? found.map((t) => t.id) : [];
}

/** A topic that was not yet touched becomes touched; one with another state keeps it. */
export async function touch(reader: Reader, interview: string, topic: string): Promise<Edit[]> {
  const row = await reader.get('coverage', naturalId('coverage', interview, topic));
  if (row && row.state !== 'ikke-berort') return [];
  return coverageEdits(reader, { interview, topic, state: 'berort' });
}

/** Touches the topics of an interview that ask for a code. */
export async function coverEdits(reader: Reader, interview: Pick<InterviewRow, 'id' | 'guide'>, code: CodeRow): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const topic of await topicsOf(reader, interview.guide, code)) edits.push(...(await touch(reader, interview.id, topic)));
  return edits;
}
