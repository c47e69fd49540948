// Whether a study can be opened on this machine without its passphrase, told before it is open.

import { useEffect, useState } from 'react';
import type { Bridge } from '../../../shared/ipc/contract.ts';
import type { ListedStudy } from '../../data/studies.ts';
import { hasDeviceSlot } from '../../data/study-keys.ts';

/** `shut`: it is remembered, but was locked since the program started. */
export type RememberedHere = 'no' | 'open' | 'shut';

export function useRememberedHere(bridge: Bridge, { id, keys }: ListedStudy): RememberedHere {
  const [found, setFound] = useState<RememberedHere>('no');
  // Erased for good, but not yet cleaned up: that ends with the passphrase.
  const may = hasDeviceSlot(keys) && !keys.unfinished;
  useEffect(() => {
    if (!may) return undefined;
    let gone = false;
    void bridge.call('deviceSecret.state', { study: id }).then((answer) => {
      if (gone || !answer.ok || answer.value.refused !== null || !answer.value.kept) return;
      setFound(answer.value.shut ? 'shut' : 'open');
    });
    return () => {
      gone = true;
    };
  }, [bridge, id, may]);
  return may ? found : 'no';
}
