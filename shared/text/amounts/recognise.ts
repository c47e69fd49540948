// Finds the amounts in a text. Each token is read from a bounded number of times, so that the time is linear.

import { hasChangeCue } from './change-cues.ts';
import { findContexts, type Context } from './context.ts';
import { adjectiveKind, unitOfNoun } from './nouns.ts';
import { isWord, near, readNumeral } from './numeral.ts';
import { readQuantity, type Quantity } from './quantity.ts';
import { tokenise, type Token } from './tokens.ts';
import type { AmountCandidate } from './types.ts';
import { readPerUser } from './units.ts';

interface Found {
  readonly quantity: Quantity;
  readonly perUsers?: number;
}

/** `for to brukere`, `fordelt på 12 brukere`, `per bruker`: how many, and the index after. */
function readUsers(tokens: readonly Token[], at: number): { count: number; next: number } | undefined {
  const each = readPerUser(tokens, at);
  if (each !== undefined) return { count: 1, next: each };
  let start = at;
  if (near(tokens[start]) && isWord(tokens[start], 'fordelt', 'delt')) start += 1;
  if (!near(tokens[start]) || !isWord(tokens[start], 'for', 'på', 'til')) return undefined;
  if (isWord(tokens[start + 1], 'hver', 'kvar') && isWord(tokens[start + 2], 'bruker', 'brukar')) {
    return { count: 1, next: start + 3 };
  }
  const count = near(tokens[start + 1]) ? readNumeral(tokens, start + 1) : undefined;
  if (count === undefined || count.vague || !Number.isInteger(count.value)) return undefined;
  const hasAdjective = tokens[count.next]?.kind === 'word' && adjectiveKind(tokens[count.next]?.text ?? '') === 'plain';
  let noun = hasAdjective ? count.next + 1 : count.next;
  if (tokens[noun + 1]?.text === '-' && tokens[noun + 1]?.gap === 0) noun += 2;
  const token = tokens[noun];
  const unit = near(token) && token.kind === 'word' ? unitOfNoun(token.text) : undefined;
  if (unit?.unit !== 'brukere' || (unit.number === 'one') !== (count.value === 1)) return undefined;
  return { count: count.value, next: noun + 1 };
}

/** A development with a year at both ends covers the years between. */
function yearOf(quantity: Quantity, context: Context): Context {
  const { fromYear } = quantity;
  if (fromYear === undefined || context.year === undefined || fromYear >= context.year) return context;
  const { year, ...rest } = context;
  return { ...rest, period: [fromYear, year] };
}

function toCandidate(tokens: readonly Token[], { quantity, perUsers }: Found, around: Context): AmountCandidate {
  const { first, next, low, high, from, hedge, unit } = quantity;
  const { year, period, priceBasis } = yearOf(quantity, around);
  const basis = unit.priceBasis ?? priceBasis;
  const isChange = from !== undefined || unit.change || quantity.signed === true || hasChangeCue(tokens, first, next);
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    low,
    ...(high === undefined ? {} : { high }),
    ...(from === undefined ? {} : { from }),
    ...(hedge === undefined ? {} : { hedge }),
    unit: unit.unit,
    kind: isChange ? 'change' : 'level',
    // A period is narrower knowledge than the year that the sentence opens with.
    ...(period === undefined ? (year === undefined ? {} : { year }) : { period }),
    ...(basis === undefined ? {} : { priceBasis: basis }),
    ...(perUsers === undefined ? {} : { perUsers }),
  };
}

/** The amounts in the text, in order, none overlapping another. Never throws. */
export function recogniseAmounts(text: string): AmountCandidate[] {
  const tokens = tokenise(text);
  const found: Found[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = readQuantity(tokens, at);
    if (read === undefined) {
      at += 1;
    } else if ('skipTo' in read) {
      at = Math.max(at + 1, read.skipTo);
    } else {
      const users = read.unit.unit === 'brukere' ? undefined : readUsers(tokens, read.next);
      found.push(users === undefined ? { quantity: read } : { quantity: read, perUsers: users.count });
      at = Math.max(at + 1, users?.next ?? read.next);
    }
  }
  const contexts = findContexts(tokens, found.map(({ quantity }) => quantity));
  return found.map((one, index) => toCandidate(tokens, one, contexts[index] ?? {}));
}
