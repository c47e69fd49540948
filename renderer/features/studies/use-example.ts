// Opening the example study from wherever it is asked for, with what to say meanwhile and when it fails.

import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudySession } from '../../data/session.ts';
import type { ListedStudy } from '../../data/studies.ts';
import { usePlatform } from '../../platform/context.tsx';
import { makeExample, openExample, remakeExample } from './example.ts';

export interface Example {
  readonly busy: 'making' | 'opening' | null;
  /** While it is made: 0 to 1. */
  readonly done: number;
  readonly error: string | null;
  readonly open: () => void;
  readonly reset: () => void;
}

export function useExample(present: readonly ListedStudy[], onOpen: (session: StudySession) => void): Example {
  const { t } = useTranslation('studies');
  const { bridge } = usePlatform();
  const [busy, setBusy] = useState<Example['busy']>(null);
  const [done, setDone] = useState(0);
  const [error, setError] = useState<string | null>(null);

  const start = useCallback((kind: 'making' | 'opening', work: () => Promise<StudySession>) => {
    setBusy(kind);
    setDone(0);
    setError(null);
    // A frame for the message, before the work takes the thread.
    setTimeout(() => {
      work().then(onOpen, (reason: unknown) => {
        setBusy(null);
        setError(t('example.failed', { reason: reason instanceof Error ? reason.message : '?' }));
      });
    }, 30);
  }, [onOpen, t]);

  const open = useCallback(() => {
    const [study] = present;
    if (study) start('opening', () => openExample(bridge, study));
    else start('making', () => makeExample(bridge, setDone));
  }, [bridge, present, start]);
  const reset = useCallback(() => start('making', () => remakeExample(bridge, present, setDone)), [bridge, present, start]);
  return useMemo(() => ({ busy, done, error, open, reset }), [busy, done, error, open, reset]);
}
