// Which section of the settings to show first: asked for by the menu and the palette, from any screen.

import { useEffect } from 'react';
import { Listeners } from '../../platform/listeners.ts';

export type SectionKey = 'study' | 'privacy' | 'coders' | 'appearance' | 'shortcuts' | 'keys' | 'passphrase' | 'remember' | 'recovery' | 'lock' | 'linkingKey' | 'snapshots' | 'file' | 'about';

let wish: SectionKey | null = null;
const listeners = new Listeners();

export function wishSection(section: SectionKey): void {
  wish = section;
  listeners.tell();
}

/** Shows the section that was asked for, before the screen opened or while it is open. */
export function useWishedSection(show: (section: SectionKey) => void): void {
  useEffect(() => {
    const look = (): void => {
      if (wish === null) return;
      show(wish);
      wish = null;
    };
    look();
    return listeners.subscribe(look);
  }, [show]);
}
