// Real names from the linking key, shown only where the researcher asks for them: a screen that is shared or seen
// over a shoulder must not show another municipality. Off at every start.

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import { useLinkingKey, useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import type { LinkingKeyState } from '../../data/linking-key.ts';
import { Listeners } from '../../platform/listeners.ts';

let shown = false;
const listeners = new Listeners();

export function setNamesShown(next: boolean): void {
  shown = next;
  listeners.tell();
}

export interface Person { readonly name: string; readonly email: string; readonly phone: string }

export interface Names {
  readonly state: LinkingKeyState;
  /** The linking key is here and can be written to. */
  readonly available: boolean;
  /** Available, and asked for. */
  readonly shown: boolean;
  caseName(id: string): string;
  person(id: string): Person;
  setCaseName(id: string, name: string): Promise<boolean>;
  setPerson(id: string, changes: Partial<Person>): Promise<boolean>;
}

const nobody: Person = { name: '', email: '', phone: '' };

const withCase = (key: LinkingKey, id: string, name: string): LinkingKey => {
  const others = key.cases.filter((c) => c.case !== id);
  return { ...key, cases: name === '' ? others : [...others, { case: id, name }] };
};

const withPerson = (key: LinkingKey, id: string, changes: Partial<Person>): LinkingKey => {
  const next = { ...nobody, ...key.informants.find((i) => i.informant === id), ...changes, informant: id };
  const others = key.informants.filter((i) => i.informant !== id);
  const empty = next.name === '' && next.email === '' && next.phone === '';
  return { ...key, informants: empty ? others : [...others, next] };
};

export function useNames(): Names {
  const { linkingKey } = useStudySession();
  const { state, content } = useLinkingKey();
  const notices = useNotices();
  const asked = useSyncExternalStore(listeners.subscribe, () => shown);
  const available = state === 'present';
  const write = useCallback(async (edit: (key: LinkingKey) => LinkingKey) => {
    try {
      await linkingKey.change(edit);
      return true;
    } catch (error) {
      notices.failure(error);
      return false;
    }
  }, [linkingKey, notices]);
  return useMemo<Names>(() => ({
    state,
    available,
    shown: available && asked,
    caseName: (id) => content?.cases.find((c) => c.case === id)?.name ?? '',
    person: (id) => content?.informants.find((i) => i.informant === id) ?? nobody,
    setCaseName: (id, name) => write((key) => withCase(key, id, name.trim())),
    setPerson: (id, changes) => write((key) => withPerson(key, id, changes)),
  }), [asked, available, content, state, write]);
}
