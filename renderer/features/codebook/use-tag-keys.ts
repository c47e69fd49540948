// The keys that tag in a live note, as this keyboard prints them: «Alt+1», «⌘1».

import { useCallback, useEffect, useState } from 'react';
import type { TagKey } from '../../../shared/model/vocabulary.ts';
import { isMac } from '../../app/keys.ts';
import { printedKeys } from '../../app/printed-keys.ts';

export function useTagKeys(): (key: TagKey) => string {
  const [printed, setPrinted] = useState<ReadonlyMap<TagKey, string>>(new Map());
  useEffect(() => {
    let gone = false;
    void printedKeys().then((keys) => {
      if (!gone) setPrinted(keys);
    });
    return () => {
      gone = true;
    };
  }, []);
  return useCallback((key: TagKey) => `${isMac ? '⌘' : 'Alt+'}${printed.get(key) ?? ''}`, [printed]);
}
