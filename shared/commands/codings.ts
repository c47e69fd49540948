// Coding spans of a text: a source's, or a note's. A coding's anchor is never rewritten: what gives it another span or another code
// puts a new row in its place and takes along what was said of it and what points to it. One row a coder, code and span.

import type { Edit } from '../changes/change.ts';
import type { Span } from '../text/positions.ts';
import { tidySpan } from '../text/tidy-span.ts';
import { plan, refuse, type Command } from './command.ts';
import { coverEdits } from './coverage.ts';
import { create, remove } from './edits.ts';
import { freshCoding, isRefused, openWished, ownCoding, placeId, presentAt, replaced, sameSpan, type SpanArgs } from './span-codings.ts';

/** Codes a span for whoever codes; what is coded so already stays as it is. */
export const codeSpan: Command<SpanArgs & { code: string }, { id: string; fresh: boolean }> = (reader, args, context) =>
  codeSpans(reader, { parts: [args], code: args.code }, context);

/** Codes what is marked where it runs over several texts, in one action. The first of them answers. */
export const codeSpans: Command<{ parts: readonly SpanArgs[]; code: string }, { id: string; fresh: boolean }> = async (reader, args, context) => {
  const code = await reader.get('codes', args.code);
  if (!code) return refuse('row-gone');
  const edits: Edit[] = [];
  let first: { id: string; fresh: boolean } | undefined;
  for (const part of args.parts) {
    const open = await openWished(reader, part);
    if (isRefused(open)) return open;
    const span = tidySpan(open.head.text, part);
    if (!span) continue;
    const known = await presentAt(reader, open, span, code.id, context.coder);
    const fresh = known ? undefined : await freshCoding(reader, open, span, code, context);
    // Several notes of one interview touch the same topic once.
    if (fresh) edits.push(...fresh.edits.filter((e) => e.entity === 'codings' || !edits.some((x) => x.entity === e.entity && x.key === e.key && x.field === e.field)));
    first ??= { id: known?.id ?? fresh!.id, fresh: known === undefined };
  }
  return first ? plan('segment.code', edits, first) : refuse('span-empty');
};

/** Takes a code off a span. */
export const uncode: Command<{ id: string }> = async (reader, { id }, context) => {
  const own = await ownCoding(reader, id, context);
  if (isRefused(own)) return own;
  return plan('segment.uncode', [remove('codings', id)]);
};

/** Gives a coding another code. */
export const recode: Command<{ id: string; code: string }, { id: string }> = async (reader, args, context) => {
  const own = await ownCoding(reader, args.id, context);
  if (isRefused(own)) return own;
  const code = await reader.get('codes', args.code);
  if (!code) return refuse('row-gone');
  if (own.row.code === code.id) return plan('segment.recode', [], { id: own.row.id });
  const moved = await replaced(reader, own, [own.row], own.span, code.id, context);
  const interview = own.interview === null ? undefined : await reader.get('interviews', own.interview);
  return plan('segment.recode', [...moved.edits, ...(interview ? await coverEdits(reader, interview, code) : [])], { id: moved.id });
};

/** Gives a coding another span of the newest version: longer, shorter or elsewhere. Named with its text, it must be of the same. */
export const respan: Command<Span & Partial<Record<'source' | 'note' | 'kind', string>> & { id: string }, { id: string }> = async (reader, args, context) => {
  const own = await ownCoding(reader, args.id, context);
  if (isRefused(own)) return own;
  if (args.note !== undefined && (args.note !== own.head.owner || args.kind !== own.head.kind)) return refuse('span-of-several');
  const span = tidySpan(own.head.text, args);
  if (!span) return refuse('span-empty');
  if (sameSpan(own.span, span)) return plan('segment.respan', [], { id: own.row.id });
  const moved = await replaced(reader, own, [own.row], span, own.row.code, context);
  return plan('segment.respan', moved.edits, { id: moved.id });
};

/** Makes two codings of one, cut at a place inside it. What was said of it stays with the first. */
export const split: Command<{ id: string; at: number }, { ids: readonly [string, string] }> = async (reader, args, context) => {
  const own = await ownCoding(reader, args.id, context);
  if (isRefused(own)) return own;
  const { start, end } = own.span;
  const inside = args.at > start && args.at < end;
  const before = inside ? tidySpan(own.head.text, { start, end: args.at }) : null;
  const after = inside ? tidySpan(own.head.text, { start: args.at, end }) : null;
  if (!before || !after) return refuse('split-outside');
  const { row } = own;
  const first = await replaced(reader, own, [row], before, row.code, context);
  const known = await presentAt(reader, own, after, row.code, context.coder);
  const { id, anchor } = known ?? placeId(own, after, row.code, context.coder);
  const second = known ? [] : create('codings', { ...row, id, anchor, memo: '' });
  return plan('segment.split', [...first.edits, ...second], { ids: [first.id, id] });
};

/** Makes one coding of two of the same code in one text: all from the first to the last of them. */
export const join: Command<{ id: string; other: string }, { id: string }> = async (reader, args, context) => {
  const one = await ownCoding(reader, args.id, context);
  if (isRefused(one)) return one;
  const two = await ownCoding(reader, args.other, context);
  if (isRefused(two)) return two;
  if (one.row.id === two.row.id || one.head.id !== two.head.id || one.row.code !== two.row.code) return refuse('join-differs');
  const rows = one.span.start <= two.span.start ? [one.row, two.row] : [two.row, one.row];
  const span = { start: Math.min(one.span.start, two.span.start), end: Math.max(one.span.end, two.span.end) };
  const moved = await replaced(reader, one, rows, span, one.row.code, context);
  return plan('segment.join', moved.edits, { id: moved.id });
};
