// How often each code is used: in how many excerpts, from how many municipalities. What was withdrawn counts nowhere.

import { useMemo } from 'react';
import { useStudyData } from '../../data/use-study-data.ts';
import type { CodeNode } from './code-tree.ts';

export interface Usage { readonly excerpts: number; readonly cases: number }
/** Of a code alone, or of a node with all below it. Undefined while it is counted. */
export type CountUsage = (node: CodeNode, withBelow?: boolean) => Usage | undefined;

/** Counting needs no texts, and they are most of what a large study holds. */
const skip = ['texts', 'overlays', 'approvals', 'exports'] as const;

export function useCodeUsage(): CountUsage {
  const data = useStudyData({ skip });
  const byCode = useMemo(() => {
    if (!data) return undefined;
    // A note that two persons coded alike is one excerpt.
    const found = new Map<string, Map<string, string>>();
    for (const c of data.codings) {
      const excerpts = found.get(c.code) ?? new Map<string, string>();
      excerpts.set(c.note ?? c.id, c.case);
      found.set(c.code, excerpts);
    }
    return found;
  }, [data]);
  return useMemo((): CountUsage => (node, withBelow = false) => {
    if (!byCode) return undefined;
    const excerpts = new Map(byCode.get(node.id));
    if (withBelow) for (const child of node.children) for (const [excerpt, of] of byCode.get(child.id) ?? []) excerpts.set(excerpt, of);
    return { excerpts: excerpts.size, cases: new Set(excerpts.values()).size };
  }, [byCode]);
}
