// The open study, for every screen below: its rows as live queries, and the one way to run a command.

import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Change } from '../../shared/changes/change.ts';
import type { Row } from '../../shared/model/rows.ts';
import type { EntityTable } from '../../shared/model/tables.ts';
import type { LinkingKey } from '../../shared/model/linking-key.ts';
import type { Command, Refusal } from '../../shared/commands/command.ts';
import { useNotices } from '../ui/notices.tsx';
import type { LinkingKeyState } from './linking-key.ts';
import type { SaveState } from './save-status.ts';
import type { Secrets, StudySession } from './session.ts';

const StudyContext = createContext<StudySession | null>(null);
export const StudyProvider = StudyContext.Provider;

const ReplaceContext = createContext<(session: StudySession) => void>(() => location.reload());
export const ReplaceStudyProvider = ReplaceContext.Provider;

/** Puts another opening of the study in the place of the one that is open. */
export const useReplaceStudy = (): ((session: StudySession) => void) => useContext(ReplaceContext);

export function useStudySession(): StudySession {
  const session = useContext(StudyContext);
  if (!session) throw new Error('no study is open');
  return session;
}

/** Every row of a table, live; undefined while it is first read. */
export function useAll<T extends EntityTable>(table: T): Row<T>[] | undefined {
  const { store } = useStudySession();
  return useLiveQuery(() => store.all(table), [store, table]);
}

/** Rows whose indexed field has this value, live; undefined while first read, empty where value is null. */
export function useWhere<T extends EntityTable>(table: T, field: string, value: string | null): Row<T>[] | undefined {
  const { store } = useStudySession();
  return useLiveQuery(() => (value === null ? Promise.resolve([]) : store.where(table, field, value)), [store, table, field, value]);
}

/** Every change of one row, live, in no promised order; empty where `key` is null, undefined while first read. */
export function useHistory(key: string | null): Change[] | undefined {
  const { store } = useStudySession();
  return useLiveQuery(() => (key === null ? Promise.resolve([]) : store.history(key)), [store, key]);
}

/** One row, live: undefined while first read, null where there is none. */
export function useRow<T extends EntityTable>(table: T, id: string | null): Row<T> | null | undefined {
  const { store } = useStudySession();
  return useLiveQuery(async () => (id === null ? null : ((await store.get(table, id)) ?? null)), [store, table, id]);
}

/** The one study row. */
export function useStudyRow(): Row<'study'> | undefined {
  return useAll('study')?.[0];
}

const refusalOf = <R,>(outcome: R | Refusal): outcome is Refusal =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome;

/**
 * Runs a command. What it refuses is said in a notice and answered with undefined; so is a write that failed,
 * which stays visible in the status line as well.
 */
export function useRun(): <A, R>(command: Command<A, R>, args: A) => Promise<{ readonly value: R } | undefined> {
  const session = useStudySession();
  const notices = useNotices();
  return useCallback(async (command, args) => {
    try {
      const outcome = await session.run(command, args);
      if (refusalOf(outcome)) {
        notices.refusal(outcome);
        return undefined;
      }
      return { value: outcome };
    } catch (error) {
      notices.failure(error);
      return undefined;
    }
  }, [session, notices]);
}

export function useSaveState(): SaveState {
  const session = useStudySession();
  return useSyncExternalStore(session.subscribe, session.saveState);
}

/** Who codes on this machine now. */
export function useCoder(): string {
  const session = useStudySession();
  return useSyncExternalStore(session.subscribe, () => session.coder);
}

/** What opens the study, as it stands after the last change of a slot. */
export function useSecrets(): Secrets {
  const session = useStudySession();
  return useSyncExternalStore(session.subscribe, () => session.secrets);
}

/** The linking key as it stands: its state, its content where it is present, and its folder where it lies on another medium. */
export function useLinkingKey(): { readonly state: LinkingKeyState; readonly content: LinkingKey | undefined; readonly folder: string | null } {
  const { linkingKey } = useStudySession();
  const state = useSyncExternalStore(linkingKey.subscribe, linkingKey.state);
  const content = useSyncExternalStore(linkingKey.subscribe, linkingKey.content);
  const folder = useSyncExternalStore(linkingKey.subscribe, linkingKey.folder);
  return useMemo(() => ({ state, content, folder }), [state, content, folder]);
}
