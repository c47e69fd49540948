// How often each code is used: in how many excerpts, from how many municipalities. What was withdrawn counts nowhere.

import { useMemo } from 'react';
import { codeUsage, type Usage } from '../../../shared/analysis/code-usage.ts';
import { useStudyData } from '../../data/use-study-data.ts';
import type { CodeNode } from './code-tree.ts';

/** Of a code alone, or of a node with all below it. Undefined while it is counted. */
export type CountUsage = (node: CodeNode, withBelow?: boolean) => Usage | undefined;

/** Counting needs no texts, and they are most of what a large study holds. */
const skip = ['texts', 'overlays', 'approvals', 'exports'] as const;

export function useCodeUsage(): CountUsage {
  const data = useStudyData({ skip });
  const count = useMemo(() => data && codeUsage(data.codings), [data]);
  return useMemo((): CountUsage => (node, withBelow = false) => count?.([node.id, ...(withBelow ? node.children.map((c) => c.id) : [])]), [count]);
}
