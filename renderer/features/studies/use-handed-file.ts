// The study file that the system gave the program to open, as by a double-click.

import { useEffect, useState } from 'react';
import type { Answer, CallResult } from '../../../shared/ipc/contract.ts';
import { usePlatform } from '../../platform/context.tsx';

/** The file, or why it could not be read. */
export type Handed = Answer<NonNullable<CallResult<'files.handed'>>>;

/** Asks for it while `ready`, at once and whenever one is given; hands each to `onFile`. */
export function useHandedFile(ready: boolean, onFile: (file: Handed) => void): void {
  const { bridge } = usePlatform();
  const [given, setGiven] = useState(0);
  useEffect(() => bridge.on('handed', () => setGiven((n) => n + 1)), [bridge]);
  useEffect(() => {
    if (!ready) return;
    void bridge.call('files.handed', {}).then((answer) => {
      if (!answer.ok) onFile(answer);
      else if (answer.value !== null) onFile({ ok: true, value: answer.value });
    });
  }, [bridge, given, onFile, ready]);
}
