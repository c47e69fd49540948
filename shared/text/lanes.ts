// Lanes of the stripes in a margin. A stripe keeps its lane for as long as it stands where it stands; what comes
// later goes where there is room, so that nothing moves when something is added elsewhere.

import type { Span } from './positions.ts';

export interface Striped extends Span { readonly id: string }

/** Characters kept free between two stripes of a lane: about a line, so that they do not look like one. */
const gap = 80;

export class Lanes {
  readonly #lane = new Map<string, { readonly start: number; readonly end: number; readonly lane: number }>();

  /** Gives each a lane, from 0; those that are gone make room. */
  assign(stripes: readonly Striped[]): void {
    const wanted = new Map(stripes.map((s) => [s.id, s]));
    for (const [id, held] of this.#lane) {
      const now = wanted.get(id);
      if (now?.start !== held.start || now.end !== held.end) this.#lane.delete(id);
    }
    const fresh = stripes.filter((s) => !this.#lane.has(s.id));
    if (fresh.length === 0) return;
    const rows: Span[][] = [];
    for (const { lane, start, end } of this.#lane.values()) (rows[lane] ??= []).push({ start, end });
    // All new, as when a text is opened: in order, and each lane is told by where it ends.
    if (this.#lane.size === 0) {
      const ends: number[] = [];
      for (const s of fresh.toSorted((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1))) {
        const free = ends.findIndex((end) => end + gap <= s.start);
        const lane = free < 0 ? ends.length : free;
        ends[lane] = s.end;
        this.#lane.set(s.id, { start: s.start, end: s.end, lane });
      }
      return;
    }
    for (const s of fresh) {
      const free = rows.findIndex((row) => !(row ?? []).some((r) => r.start < s.end + gap && r.end + gap > s.start));
      const lane = free < 0 ? rows.length : free;
      (rows[lane] ??= []).push(s);
      this.#lane.set(s.id, { start: s.start, end: s.end, lane });
    }
  }

  of(id: string): number {
    return this.#lane.get(id)?.lane ?? 0;
  }
}
