// Clues in a text to which municipality it is: its population, its county, a size phrase typed by hand.

import { phraseGroups } from '../analysis/size-phrases.ts';
import { includedCases, type StudyData } from '../analysis/study-data.ts';
import type { CaseRow } from '../model/rows.ts';

export interface SizeClue {
  readonly code: 'population-in-text' | 'county-in-text' | 'size-phrase-in-text';
  readonly severity: 'stop' | 'warn';
  readonly start: number;
  readonly end: number;
}

/** «3 100 innbyggere»; the round numbers of the size classes tell nothing. */
const inhabitants = /(\d[\d\s\u00a0\u2009\u202f.]*)\s*(?:innbyggere|innbyggarar|innbyggjarar|inhabitants)/giu;
const roundNumbers = new Set([5_000, 10_000, 20_000, 50_000]);
const typedPhrases = /(?:en|ein|one)\s+(?:annen\s+|annan\s+|tredje\s+)?(?:av|of)\s+(?:de|dei|the)\s+(?:minste|største|smallest|largest)\s+(?:kommunene|kommunane|municipalities)|middels stor(?:e|t)? kommune?/giu;
const countySuffix = '(?:s|\\s+fylke\\p{L}*)?(?![\\p{L}\\p{N}])';

export function sizeClues(text: string, owner: CaseRow | undefined, data: StudyData): SizeClue[] {
  const clues: SizeClue[] = [];
  const add = (code: SizeClue['code'], severity: SizeClue['severity'], m: RegExpMatchArray): void => {
    clues.push({ code, severity, start: m.index ?? 0, end: (m.index ?? 0) + m[0].length });
  };
  for (const m of text.matchAll(inhabitants)) if (!roundNumbers.has(Number(m[1]!.replaceAll(/\D/g, '')))) add('population-in-text', 'stop', m);
  for (const county of new Set(data.cases.map((c) => c.county).filter((c) => c.length > 2))) {
    const isOwn = county === owner?.county;
    for (const m of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(county)}${countySuffix}`, 'gu'))) add('county-in-text', isOwn ? 'stop' : 'warn', m);
  }
  const typed = [...text.matchAll(typedPhrases)];
  if (typed.length > 0) {
    // A phrase by hand is as safe as the attribution only where the case's group is named in that very way.
    const kind = phraseGroups(includedCases(data)).find((g) => owner !== undefined && g.cases.includes(owner.id))?.kind;
    for (const m of typed) if (!(/minste|smallest/iu.test(m[0]) ? kind === 'smallest' : /største|largest/iu.test(m[0]) ? kind === 'largest' : kind === '10-20')) add('size-phrase-in-text', 'warn', m);
  }
  return clues;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
