// Which segments are shown: whose, and with which code. Blind, only one's own: what others coded must not colour
// what one sees.

import { useMemo, useState } from 'react';
import { setPreferences, usePreferences } from '../../app/preferences.ts';
import { useCoder } from '../../data/study-context.tsx';
import type { Segment } from './reading-data.ts';

export const whose = ['both', 'mine', 'theirs'] as const;
export type Whose = (typeof whose)[number];

export interface FiltersState {
  readonly whose: Whose;
  readonly blind: boolean;
  /** A code's id; empty: all. Sub-codes go with the one above them. */
  readonly code: string;
  readonly shown: readonly Segment[];
  /** Codes that are used in the source by those who are shown. */
  readonly used: ReadonlySet<string>;
  setWhose(whose: Whose): void;
  setBlind(blind: boolean): void;
  setCode(code: string): void;
}

export function useFilters(segments: readonly Segment[]): FiltersState {
  const coder = useCoder();
  const { blindCoding: blind } = usePreferences();
  const [chosen, setWhose] = useState<Whose>('both');
  const [wished, setCode] = useState('');
  const now = blind ? 'mine' : chosen;
  const those = useMemo(() => segments.filter((s) => now === 'both' || (s.row.coder === coder) === (now === 'mine')), [coder, now, segments]);
  const used = useMemo(() => new Set(those.flatMap((s) => (s.code.parent === null ? [s.code.id] : [s.code.id, s.code.parent]))), [those]);
  // A code that was merged away, or has nothing left here, is no choice in the list: it must not hide the rest.
  const code = used.has(wished) ? wished : '';
  const shown = useMemo(() => (code === '' ? those : those.filter((s) => s.code.id === code || s.code.parent === code)), [code, those]);
  return { whose: now, blind, code, shown, used, setWhose, setBlind: (on) => setPreferences({ blindCoding: on }), setCode };
}
