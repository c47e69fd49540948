// What every fuzz test shares: how many inputs, and the bounds that none may pass.

import fc from 'fast-check';

/** `npm run fuzz` tries ten times as many as `npm test`. */
const scale = Number(process.env['FELTBOK_FUZZ'] ?? 1);
/** Another seed than the usual gives another run; the usual one makes a finding repeatable. */
const seed = Number(process.env['FELTBOK_FUZZ_SEED'] ?? 20_190_107);

/** Processor time of one input, milliseconds: far above any of these small ones, far below what a person waits. */
const longest = 5_000;
/** What the process may grow by over a whole test, bytes. */
const largestGrowth = 1_000_000_000;

/** How long a whole test may take: a hang ends here. */
export const testLimit = 300_000 * scale;

/** Runs `check` on `runs` generated inputs (more in the full run), each within its bounds of time, all within those of memory. */
export async function fuzz<T>(runs: number, inputs: fc.Arbitrary<T>, check: (input: T) => Promise<void>): Promise<void> {
  const before = process.memoryUsage().rss;
  let largest = 0;
  let slowest = 0;
  const total = Math.round(runs * scale);
  await fc.assert(fc.asyncProperty(inputs, async (input) => {
    const start = process.cpuUsage();
    await check(input);
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / 1_000;
    slowest = Math.max(slowest, spent);
    if (spent > longest) throw new Error(`one input took ${Math.round(spent)} ms`);
    largest = Math.max(largest, process.memoryUsage().rss - before);
    if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) throw new Error('a prototype was reached');
  }), { numRuns: total, seed, timeout: 30_000, endOnFailure: scale > 1 });
  if (largest > largestGrowth) throw new Error(`grew by ${Math.round(largest / 1e6)} MB`);
  if (scale > 1) console.log(JSON.stringify({ inputs: total, seed, slowestMs: Math.round(slowest), grewMB: Math.round(largest / 1e6) }));
}

/** Bytes hit as a disk, a cut transfer or a person with a hex editor would hit them. */
export type Hit =
  | { readonly kind: 'flip' | 'cut' | 'zero' | 'double' | 'insert'; readonly at: number; readonly length: number; readonly byte: number };

export const hits: fc.Arbitrary<readonly Hit[]> = fc.array(fc.record({
  kind: fc.constantFrom('flip', 'flip', 'cut', 'zero', 'double', 'insert'),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), length: fc.integer({ min: 1, max: 200 }), byte: fc.integer({ min: 1, max: 255 }),
}), { minLength: 1, maxLength: 6 });

export function hit(bytes: Uint8Array, each: readonly Hit[]): Uint8Array<ArrayBuffer> {
  let out = Buffer.from(bytes);
  for (const { kind, at, length, byte } of each) {
    const from = Math.floor(at * out.length);
    const part = out.subarray(from, from + length);
    if (kind === 'flip' && out.length > 0) out[from]! ^= byte;
    else if (kind === 'cut') out = out.subarray(0, from);
    else if (kind === 'zero') part.fill(0);
    else if (kind === 'double') out = Buffer.concat([out.subarray(0, from + length), part, out.subarray(from + length)]);
    else if (kind === 'insert') out = Buffer.concat([out.subarray(0, from), Buffer.alloc(length, byte), out.subarray(from)]);
  }
  return new Uint8Array(out);
}

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** JSON that is meant to do harm, as text: another type, names of prototypes, the depth and the size of a bomb. */
export const hostileJson: fc.Arbitrary<string> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }).map((v) => JSON.stringify(v)),
  fc.constantFrom(
    'null', 'true', '0', '-1', '1e308', '1e999', '-0', '9007199254740993', '""', '[]', '{}', '"\\ud800"', '"\\u0000"', '"__proto__"', '"constructor"',
    '{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}', '{"toString":1,"valueOf":null}',
    '{"length":4294967295}', '[null,null]', '"../../../etc/passwd"', '"0190f000-0000-7000-8000-000000000001"', deep(200), deep(50_000),
  ),
  fc.integer({ min: 1_000, max: 200_000 }).map((n) => JSON.stringify('a'.repeat(n))),
  fc.integer({ min: 10, max: 5_000 }).map((n) => JSON.stringify(Array.from({ length: n }, () => ({})))),
);

export interface Edit { readonly at: number; readonly json: string; readonly how: 'value' | 'add' | 'drop' | 'proto' }

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), json: hostileJson, how: fc.constantFrom('value', 'value', 'value', 'add', 'drop', 'proto'),
}), { minLength: 1, maxLength: 3 });

/** `json` with one of its places, at any depth, exchanged for something hostile; the text need not be what JSON.stringify gives. */
export function edited(json: string, { at, json: hostile, how }: Edit): string {
  const mark = '\u0001here\u0001';
  const root: unknown = JSON.parse(json);
  const places: { readonly of: Record<string, unknown>; readonly key: string }[] = [];
  const gather = (of: unknown): void => {
    if (typeof of !== 'object' || of === null) return;
    for (const key of Object.keys(of)) {
      places.push({ of: of as Record<string, unknown>, key });
      gather((of as Record<string, unknown>)[key]);
    }
  };
  gather(root);
  const place = places[Math.floor(at * places.length)];
  if (!place) return hostile;
  if (how === 'drop') Reflect.deleteProperty(place.of, place.key);
  else if (how === 'value') place.of[place.key] = mark;
  else place.of[how === 'add' ? 'extra' : 'protoplace'] = mark;
  return JSON.stringify(root).replace('"protoplace"', '"__proto__"').replace(JSON.stringify(mark), () => hostile);
}
