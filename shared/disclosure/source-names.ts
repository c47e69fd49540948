// Names around the text of a source: its title, the file it was read from, and labels of who speaks.

import type { InformantRow, SourceRow } from '../model/rows.ts';
import type { Redactor } from './redact.ts';

export interface SourceName { readonly where: 'title' | 'file' | 'speaker'; readonly name: string }

/** Those in which a name of the list stands. A label is answered for when it is said whose it is. */
export function namesAround(source: SourceRow, informants: readonly Pick<InformantRow, 'id'>[], tool: Redactor): SourceName[] {
  // A file's name has other signs between its words.
  const holds = (name: string): boolean => tool.masks(name.replaceAll(/[_.]+/g, ' '), { case: source.case }).some((m) => m.what === 'name');
  const said = new Set((source.speakers ?? []).filter((s) => s.interviewer === true || informants.some((i) => i.id === s.informant)).map((s) => s.label));
  const labels = [...new Set([...(source.paragraphs ?? []).flatMap((p) => p.speaker ?? []), ...(source.speakers ?? []).map((s) => s.label)])];
  return [
    ...(holds(source.title) ? [{ where: 'title' as const, name: source.title }] : []),
    ...(source.origin && holds(source.origin.name) ? [{ where: 'file' as const, name: source.origin.name }] : []),
    ...labels.filter((l) => !said.has(l) && holds(l)).map((name) => ({ where: 'speaker' as const, name })),
  ];
}
