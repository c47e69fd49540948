// The shell's bridge and what the shell is, for every screen.

import { createContext, useContext } from 'react';
import type { Bridge, CallResult } from '../../shared/ipc/contract.ts';

export interface Platform { readonly bridge: Bridge; readonly info: CallResult<'app.info'> }

const PlatformContext = createContext<Platform | null>(null);
export const PlatformProvider = PlatformContext.Provider;

export function usePlatform(): Platform {
  const platform = useContext(PlatformContext);
  if (!platform) throw new Error('no platform above');
  return platform;
}
