// Which topic the interview is at; remembered while the program runs, so that going to the walk-through and back
// loses nothing.

import { useCallback, useState } from 'react';
import type { TopicRow } from '../../../shared/model/rows.ts';

const remembered = new Map<string, string>();

export function useChosenTopic(interview: string, topics: readonly TopicRow[]): {
  readonly chosen: string | null;
  readonly choose: (topic: string) => void;
  readonly move: (by: 1 | -1) => void;
} {
  const [picked, setPicked] = useState<string | null>(remembered.get(interview) ?? null);
  const chosen = topics.some((t) => t.id === picked) ? picked : (topics[0]?.id ?? null);
  const choose = useCallback((topic: string) => {
    remembered.set(interview, topic);
    setPicked(topic);
  }, [interview]);
  const move = useCallback((by: 1 | -1) => {
    const next = topics[topics.findIndex((t) => t.id === chosen) + by];
    if (next) choose(next.id);
  }, [chosen, choose, topics]);
  return { chosen, choose, move };
}
