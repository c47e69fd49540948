// Initials of informants: typed in notes in place of names, and as telling as those to whoever knows the municipality.

import type { InformantRow } from '../model/rows.ts';

export interface InitialsHit { readonly start: number; readonly end: number }

/** Abbreviations of the field, which are not taken for somebody's initials. */
const abbreviations = new Set([
  'AS', 'BPA', 'DPS', 'EU', 'FHI', 'HO', 'HR', 'IA', 'IKT', 'IPLOS', 'IT', 'KAD', 'KF', 'KOSTRA', 'KPR', 'KR', 'KS', 'LAR', 'NAV',
  'NOK', 'NOU', 'NSD', 'OK', 'PU', 'RO', 'ROP', 'SSB', 'TV', 'USH', 'VTA', 'ØHD', 'ØH',
]);

/** Finds the initials of a case's informants where they stand in capitals as a word of their own. */
export function initialsIn(informants: readonly Pick<InformantRow, 'case' | 'initials'>[]): (text: string, caseId: string) => InitialsHit[] {
  const byCase = new Map<string, Set<string>>();
  for (const { case: caseId, initials } of informants) {
    const letters = initials.trim().toUpperCase();
    if (!/^\p{Lu}{2,6}$/u.test(letters) || abbreviations.has(letters)) continue;
    byCase.set(caseId, (byCase.get(caseId) ?? new Set()).add(letters));
  }
  return (text, caseId) => {
    const known = byCase.get(caseId);
    if (!known) return [];
    return [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu)]
      .filter((m) => known.has(m[0]))
      .map((m) => ({ start: m.index, end: m.index + m[0].length }));
  };
}
