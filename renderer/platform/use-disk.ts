// How much room the disk has, as main last saw it.

import { useEffect, useState } from 'react';
import type { EventPayload } from '../../shared/ipc/contract.ts';
import { usePlatform } from './context.tsx';

type Disk = EventPayload<'disk'>;

/** Undefined until main has answered, and for good where there is no main. */
export function useDisk(): Disk | undefined {
  const { bridge, info } = usePlatform();
  const [disk, setDisk] = useState<Disk>();
  useEffect(() => {
    if (info.runtime !== 'desktop') return undefined;
    void bridge.call('disk.state', {}).then((answer) => { if (answer.ok) setDisk(answer.value); });
    return bridge.on('disk', setDisk);
  }, [bridge, info]);
  return disk;
}
