// Wrong tries to open something of a study: counted by the shell, so that neither a reload nor a restart forgets them.

import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noTries, type TriedThing, type Tries } from '../../../shared/model/unlock-tries.ts';
import type { Bridge } from '../../../shared/ipc/contract.ts';
import { useSecondsUntil } from './use-seconds-until.ts';

const clock = new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

export interface TriesHere {
  /** Whole seconds to wait before the next try. */
  readonly seconds: number;
  /** When to try again, said in a sentence; null where there is nothing to wait for. */
  readonly wait: string | null;
  readonly wrong: () => Promise<void>;
  readonly right: () => void;
}

export function useTries(bridge: Bridge, study: string, of: TriedThing): TriesHere {
  const { t } = useTranslation('keys');
  const [tries, setTries] = useState<Tries>(noTries);
  const seconds = useSecondsUntil(tries.until);
  useEffect(() => {
    let gone = false;
    void bridge.call('tries.read', { study, of }).then((answer) => {
      if (!gone && answer.ok) setTries(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [bridge, of, study]);
  const wrong = useCallback(async () => {
    const answer = await bridge.call('tries.wrong', { study, of });
    if (answer.ok) setTries(answer.value);
  }, [bridge, of, study]);
  const right = useCallback(() => {
    setTries(noTries);
    void bridge.call('tries.forget', { study, of });
  }, [bridge, of, study]);
  return { seconds, wait: seconds > 0 ? t('wait', { count: seconds, time: clock.format(tries.until) }) : null, wrong, right };
}
