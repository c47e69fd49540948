// A marked stretch as it is coded: within the text, without white space at its ends, and never half a character.

import type { Span } from './positions.ts';

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Null where nothing but white space is left. */
export function tidySpan(text: string, span: Span): Span | null {
  let start = Math.max(0, Math.min(span.start, span.end, text.length));
  let end = Math.min(text.length, Math.max(span.start, span.end, 0));
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start === end) return null;
  if (isLow(text.charCodeAt(start)) && isHigh(text.charCodeAt(start - 1))) start--;
  if (isHigh(text.charCodeAt(end - 1)) && isLow(text.charCodeAt(end))) end++;
  return { start, end };
}
