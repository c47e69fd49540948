// A municipality example with the newest version of its text, read together so that they never disagree.

import { useLiveQuery } from 'dexie-react-hooks';
import { cellId } from '../../shared/commands/cells.ts';
import type { CellRow, TextRow } from '../../shared/model/rows.ts';
import { useStudySession } from './study-context.tsx';

export interface Example { readonly cell: CellRow | null; readonly head: TextRow | null }

/** Live; undefined while first read. */
export function useExample(caseId: string, codeId: string): Example | undefined {
  const { store } = useStudySession();
  return useLiveQuery(async (): Promise<Example> => {
    const cell = (await store.get('cells', cellId(caseId, codeId))) ?? null;
    const head = cell?.text == null ? null : ((await store.get('texts', cell.text)) ?? null);
    return { cell, head };
  }, [store, caseId, codeId]);
}
