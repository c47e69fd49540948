// How often each code is used: in how many excerpts, from how many municipalities.

import type { CodingRow } from '../model/rows.ts';

export interface Usage { readonly excerpts: number; readonly cases: number }

/** Counts the excerpts of several codes taken together; `codings`: without what was withdrawn. */
export function codeUsage(codings: readonly Pick<CodingRow, 'id' | 'code' | 'note' | 'case'>[]): (codes: readonly string[]) => Usage {
  // A note that two persons coded alike is one excerpt.
  const byCode = new Map<string, Map<string, string>>();
  for (const c of codings) {
    const excerpts = byCode.get(c.code) ?? new Map<string, string>();
    byCode.set(c.code, excerpts.set(c.note ?? c.id, c.case));
  }
  return (codes) => {
    const excerpts = new Map(codes.flatMap((code) => [...(byCode.get(code) ?? [])]));
    return { excerpts: excerpts.size, cases: new Set(excerpts.values()).size };
  };
}
