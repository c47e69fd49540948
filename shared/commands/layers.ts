// Layers over the text of a source: masks, clarifications, ellipses, passages about single users, and what somebody
// looked at and let stand. The text itself is never touched. Each change tells anew whether the text is looked through.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { foundIn, undecided, type Candidate } from '../disclosure/candidates.ts';
import { layersOn, type Layer } from '../disclosure/layers.ts';
import type { Redactor } from '../disclosure/redact.ts';
import { naturalId } from '../model/ids.ts';
import type { Row, SourceRow, TextRow } from '../model/rows.ts';
import type { OverlayKind } from '../model/vocabulary.ts';
import { cleanText, isBlank } from '../text/clean.ts';
import { anchorAt, type Span } from '../text/positions.ts';
import { goneInformants, isWhollyGone, mayHide, sourceLines } from '../text/source-lines.ts';
import { tidySpan } from '../text/tidy-span.ts';
import { plan, refuse, type Command, type CommandContext, type Refusal } from './command.ts';
import { patch, put, remove } from './edits.ts';
import { isRefused, openSource, sameSpan, type SourceSpan } from './span-codings.ts';

/** What names are known by; `revision` is that of the name list, null where there is none to be had. */
export interface Look { readonly tool: Redactor; readonly revision: string | null }

export interface OpenText {
  readonly source: SourceRow;
  readonly head: TextRow;
  readonly layers: readonly Layer[];
  /** Lines of people who withdrew. */
  readonly hidden: readonly Span[];
}

/** A source with its layers where they are now. */
export async function openTextOf(reader: Pick<Reader, 'get' | 'where'>, id: string): Promise<OpenText | Refusal> {
  const open = await openSource(reader, id);
  if (isRefused(open)) return open;
  const { source, head } = open;
  const versions = new Map((await reader.where('texts', 'owner', id)).map((t) => [t.id, t]));
  const overlays: Row<'overlays'>[] = [];
  for (const text of versions.keys()) overlays.push(...(await reader.where('overlays', 'text', text)));
  const gone = goneInformants(await reader.where('informants', 'case', source.case));
  const interview = source.interview === null ? null : await reader.get('interviews', source.interview);
  const whole = isWhollyGone(interview, gone);
  const hidden = gone.size === 0 && !mayHide(source, gone) ? [] : sourceLines(source, head, versions, gone).filter((l) => whole || l.hidden);
  return { source, head, layers: layersOn(head, overlays, versions), hidden };
}

const undecidedIn = ({ source, head, hidden }: OpenText, layers: readonly Layer[], { tool }: Look): Candidate[] =>
  undecided(foundIn(head, source.case, tool).names, layers, hidden);

/** The text is looked through where nothing is left to decide; what is taken away may undo that. */
async function checked(reader: Reader, text: OpenText, layers: readonly Layer[], look: Look): Promise<Edit[]> {
  const { head } = text;
  const left = undecidedIn(text, layers, look).length;
  if (left > 0) return patch(reader, 'texts', head, { checkedWith: null });
  return look.revision === null ? [] : patch(reader, 'texts', head, { checkedWith: { sha256: head.sha256, revision: look.revision } });
}

interface Made { readonly id: string; readonly edits: Edit[]; readonly layer: Layer }

/** A layer at a span of the newest version; one of the kind at the very place is that one. */
async function made(reader: Reader, { head, layers }: OpenText, span: Span, kind: OverlayKind, words: string, { coder }: CommandContext): Promise<Made> {
  const known = layers.find((l) => l.kind === kind && sameSpan(l, span));
  const row: Row<'overlays'> = known
    ? { ...known.row, words }
    : { id: naturalId('overlays', head.id, kind, String(span.start), String(span.end)), text: head.id, scope: head.scope, anchor: anchorAt(head.id, head.text, span), kind, words, author: coder };
  const edits = known ? await patch(reader, 'overlays', known.row, { words }) : await put(reader, 'overlays', row);
  return { id: row.id, edits, layer: { start: span.start, end: span.end, kind, words, row } };
}

/** Nothing but these may be without words: a passage is flagged first and worded afterwards. */
const wordless: ReadonlySet<OverlayKind> = new Set(['ellipsis', 'generalised', 'no-name', 'no-person']);
const tidyWords = (words: string): string => cleanText(words).replaceAll(/\s+/g, ' ').trim();
/** As every mask is kept: in brackets, with the genitive s of what it stands in place of behind them. */
const asLabel = (words: string, proposed = ''): string => (words === '' ? '' : `[${words.replaceAll(/[[\]]/g, '').trim()}]${proposed.endsWith(']s') ? 's' : ''}`);

/** Puts a layer over a span. */
export const addLayer: Command<SourceSpan & { kind: OverlayKind; words: string; look: Look }, { id: string }> = async (reader, args, context) => {
  const text = await openTextOf(reader, args.source);
  if (isRefused(text)) return text;
  const span = tidySpan(text.head.text, args);
  if (!span) return refuse('span-empty');
  const words = args.kind === 'mask' ? asLabel(tidyWords(args.words)) : tidyWords(args.words);
  if (words === '' && !wordless.has(args.kind)) return refuse('layer-words-missing');
  const { id, edits, layer } = await made(reader, text, span, args.kind, words, context);
  return plan(`layer.${args.kind}`, [...edits, ...(await checked(reader, text, [...text.layers, layer], args.look))], { id });
};

/** Gives a layer other words. */
export const wordLayer: Command<{ id: string; words: string }> = async (reader, args) => {
  const row = await reader.get('overlays', args.id);
  if (!row) return refuse('row-gone');
  const words = row.kind === 'mask' ? asLabel(tidyWords(args.words), row.words) : tidyWords(args.words);
  if (isBlank(words) && !wordless.has(row.kind)) return refuse('layer-words-missing');
  return plan('layer.words', await patch(reader, 'overlays', row, { words }));
};

/** Takes a layer away: the text shows again as it is. */
export const removeLayer: Command<{ id: string; look: Look }> = async (reader, { id, look }) => {
  const row = await reader.get('overlays', id);
  const version = row && (await reader.get('texts', row.anchor.text));
  if (!row || !version) return refuse('row-gone');
  const text = await openTextOf(reader, version.owner);
  if (isRefused(text)) return text;
  return plan('layer.remove', [remove('overlays', id), ...(await checked(reader, text, text.layers.filter((l) => l.row.id !== id), look))]);
};

/** Lays what a correction left without words over the marked ones instead. */
export const placeLayer: Command<SourceSpan & { id: string; look: Look }, { id: string }> = async (reader, { id, look, ...args }, context) => {
  const row = await reader.get('overlays', id);
  if (!row) return refuse('row-gone');
  const text = await openTextOf(reader, args.source);
  if (isRefused(text)) return text;
  const span = tidySpan(text.head.text, args);
  if (!span) return refuse('span-empty');
  const { id: next, edits, layer } = await made(reader, text, span, row.kind, row.words, context);
  return plan(`layer.${row.kind}`, [remove('overlays', id), ...edits, ...(await checked(reader, text, [...text.layers, layer], look))], { id: next });
};

export interface Decision {
  readonly source: string;
  /** The candidate, as it stands in the newest version. */
  readonly candidate: Span & Pick<Candidate, 'key'>;
  /** Alone, with all of its name in the source, or in every source of the study. */
  readonly where: 'here' | 'source' | 'study';
  readonly as: 'mask' | 'no-name';
  /** The label, where it is another than each candidate's own. */
  readonly words: string | null;
  readonly look: Look;
}

/** Masks candidates, or says that they are no names; all of it one action. What is decided already stays so. */
export const decideName: Command<Decision, { count: number; sources: number }> = async (reader, args, context) => {
  const written = args.words === null ? null : tidyWords(args.words);
  if (written === '' && args.as === 'mask') return refuse('layer-words-missing');
  const edits: Edit[] = [];
  let [count, sources] = [0, 0];
  for (const id of args.where === 'study' ? (await openSources(reader)) : [args.source]) {
    const text = await openTextOf(reader, id);
    if (isRefused(text)) {
      if (id === args.source) return text;
      continue;
    }
    const like = undecidedIn(text, text.layers, args.look).filter((c) => (args.where === 'here' ? sameSpan(args.candidate, c) : c.key === args.candidate.key));
    if (like.length === 0) continue;
    const layers = [...text.layers];
    for (const c of like) {
      const { edits: own, layer } = await made(reader, text, c, args.as, args.as === 'no-name' ? '' : written === null ? c.words : asLabel(written, c.words), context);
      edits.push(...own);
      layers.push(layer);
    }
    edits.push(...(await checked(reader, text, layers, args.look)));
    count += like.length;
    sources++;
  }
  return plan(args.as === 'mask' ? 'layer.mask' : 'layer.no-name', edits, { count, sources });
};

/** Sources of municipalities that have not withdrawn. */
async function openSources(reader: Reader): Promise<string[]> {
  const gone = new Set((await reader.all('cases')).filter((c) => c.withdrawnAt !== null).map((c) => c.id));
  return (await reader.all('sources')).filter((s) => !gone.has(s.case)).map((s) => s.id);
}

/** Says that a source was looked through although nothing in it was found. */
export const sourceLookedThrough: Command<{ source: string; look: Look }> = async (reader, { source, look }) => {
  const text = await openTextOf(reader, source);
  if (isRefused(text)) return text;
  if (look.revision === null) return refuse('no-name-list');
  if (undecidedIn(text, text.layers, look).length > 0) return refuse('names-undecided');
  return plan('text.check', await checked(reader, text, text.layers, look));
};
