// Passages of sources about a single user (enkeltbruker): a span that somebody flagged, with the wording that may stand
// in its place. Nothing of the passage itself leaves the study.

import type { StudyData } from '../analysis/study-data.ts';
import { isApproved } from '../commands/cells.ts';
import type { Anchor, CaseRow, Row, StudyRow } from '../model/rows.ts';
import type { Trilingual } from '../model/language.ts';
import { placeIn } from '../text/anchor-place.ts';
import type { Span } from '../text/positions.ts';
import { layersOn, shownAs, type Layer, type OverlayRow, type Shown } from './layers.ts';
import type { Redactor } from './redact.ts';
import { stayOf, thirdPersonSigns, type StayReason } from './third-person.ts';

/** What stands where a passage is left out. */
export const withheldWords: Trilingual = {
  nb: '[utelatt: om en enkeltbruker]', nn: '[utelate: om ein enkeltbrukar]', en: '[left out: about a single user]',
};

/** Why a flagged passage stays; null: its wording may stand in its place. `passage`: its words as the text reads now. */
export function passageStays(overlay: OverlayRow, passage: string, approvals: readonly Row<'approvals'>[], owner: Pick<CaseRow, 'population'> | undefined): Exclude<StayReason, 'withdrawn'> | null {
  if (overlay.words.trim() === '') return 'no-generalised-wording';
  if (!isApproved(overlay, approvals, passage)) return 'not-approved';
  return stayOf(overlay, [passage], approvals, owner, passage);
}

/** A flagged passage of a source, and why it stays. */
export interface Flagged extends Layer { readonly stays: ReturnType<typeof passageStays> }

/** What is needed of a study to show words of its sources: all of it, or what belongs to one municipality. */
export type SourceFacts = Pick<StudyData, 'study' | 'informants' | 'sources' | 'overlays' | 'approvals'> & { readonly byId: Pick<StudyData['byId'], 'sources' | 'texts' | 'cases'> };

const cache = new WeakMap<SourceFacts, ReadonlyMap<string, readonly Flagged[]>>();

/** By source. */
function flaggedBySource(data: SourceFacts): ReadonlyMap<string, readonly Flagged[]> {
  const known = cache.get(data);
  if (known) return known;
  const found = new Map<string, readonly Flagged[]>();
  const sources = new Map(data.sources.map((s) => [s.id, s]));
  for (const overlay of data.overlays) {
    if (overlay.kind !== 'generalised') continue;
    const source = sources.get(data.byId.texts.get(overlay.anchor.text)?.owner ?? '');
    const head = source?.text == null ? undefined : data.byId.texts.get(source.text);
    if (!source || !head) continue;
    const own = layersOn(head, [overlay], data.byId.texts)
      .map((l) => ({ ...l, stays: passageStays(overlay, head.text.slice(l.start, l.end), data.approvals, data.byId.cases.get(source.case)) }));
    found.set(source.id, [...(found.get(source.id) ?? []), ...own]);
  }
  cache.set(data, found);
  return found;
}

/** The flagged passages that a span of a source touches. */
export function flaggedAt(data: SourceFacts, anchor: Pick<Anchor, 'text' | 'start' | 'end'>): readonly Flagged[] {
  const owner = data.byId.texts.get(anchor.text)?.owner;
  const source = owner === undefined ? undefined : data.sources.find((s) => s.id === owner);
  const flagged = source && flaggedBySource(data).get(source.id);
  if (!source || source.text === null || !flagged) return [];
  const place = placeIn(source.text, anchor, data.byId.texts);
  return place === null ? [] : flagged.filter((f) => f.start < place.end && f.end > place.start);
}

/** What the layers of a source show in a report. */
export function reportLayers(
  layers: readonly Layer[], text: string, { approvals, owner, tool, study }: {
    readonly approvals: readonly Row<'approvals'>[]; readonly owner: Pick<CaseRow, 'id' | 'population'>; /** Null: names of the list stand. */ readonly tool: Redactor | null; readonly study: Pick<StudyRow, 'ellipsis' | 'documentLanguage'>;
  },
): Shown[] {
  const safe = (words: string): string => tool?.redact(words, { case: owner.id }) ?? words;
  return layers.flatMap((l): Shown[] => {
    if (l.kind !== 'generalised') return shownAs(l, study.ellipsis).map((s) => ({ ...s, words: safe(s.words) }));
    const stays = passageStays(l.row, text.slice(l.start, l.end), approvals, owner);
    return [{ start: l.start, end: l.end, kind: l.kind, words: stays === null ? `[${safe(l.words)}]` : withheldWords[study.documentLanguage] }];
  });
}

const sentences = new Intl.Segmenter('nb', { granularity: 'sentence' });

/** What in a text seems to tell of a single user, paragraph by paragraph: from the first sentence with a sign to the last. */
export function proposedPassages(text: string, lines: readonly Span[]): Span[] {
  return lines.flatMap(({ start, end }): Span[] => {
    const line = text.slice(start, end);
    const signs = thirdPersonSigns(line);
    if (signs.length === 0) return [];
    const touched = [...sentences.segment(line)].filter((s) => signs.some((sign) => sign.start < s.index + s.segment.length && sign.end > s.index));
    const first = touched[0];
    const last = touched.at(-1);
    return first && last ? [{ start: start + first.index, end: start + last.index + last.segment.trimEnd().length }] : [];
  });
}
