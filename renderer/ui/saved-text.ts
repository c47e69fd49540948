// What is typed in the fields of one row and not yet saved: kept as one draft, and found again after a crash.

import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { draftId, type Drafts } from '../data/drafts.ts';
import { useStudySession } from '../data/study-context.tsx';
import { useThrow } from './use-throw.ts';

type Typed = Readonly<Record<string, string>>;

export interface UnsavedFields {
  /** What an earlier window was closed on, or what is typed in a field that is not shown just now. */
  left(field: string): string | undefined;
  keep(field: string, text: string): void;
  drop(field: string): void;
}

export const UnsavedContext = createContext<UnsavedFields | null>(null);

export function useUnsaved(): UnsavedFields {
  const unsaved = useContext(UnsavedContext);
  if (!unsaved) throw new Error('no row above the field');
  return unsaved;
}

const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && Object.values(value).every((v) => typeof v === 'string');

/** The fields of one row, e.g. of the `topic` with this id. Undefined while the draft is looked up. */
export function useUnsavedFields(what: string, id: string): UnsavedFields | undefined {
  const fail = useThrow();
  const { drafts } = useStudySession();
  const [found, setFound] = useState<{ readonly id: string; readonly typed: Typed }>();
  useEffect(() => {
    let stopped = false;
    void leftDraft(drafts, what, id).then((typed) => {
      if (!stopped) setFound({ id, typed: typed ?? {} });
    }, (error: unknown) => { if (!stopped) fail(error); });
    return () => {
      stopped = true;
    };
  }, [drafts, fail, id, what]);

  return useMemo(() => {
    if (found?.id !== id) return undefined;
    const fields = new Map(Object.entries(found.typed));
    const draft = draftId(what, id);
    const write = (): void => {
      if (fields.size > 0) drafts.save(draft, id, Object.fromEntries(fields));
      else void drafts.clear(draft);
    };
    return {
      left: (field) => fields.get(field),
      keep: (field, text) => {
        fields.set(field, text);
        write();
      },
      drop: (field) => {
        if (fields.delete(field)) write();
      },
    };
  }, [drafts, found, id, what]);
}

async function leftDraft(drafts: Drafts, what: string, id: string): Promise<Typed | undefined> {
  const row = await drafts.load(draftId(what, id));
  return isTyped(row?.value) ? row.value : undefined;
}

/** The first of these rows that an earlier window left unsaved text in, with the field that holds it. */
export async function firstLeft(drafts: Drafts, what: string, ids: readonly string[]): Promise<{ readonly id: string; readonly field: string } | null> {
  const found = await Promise.all(ids.map(async (id) => ({ id, typed: await leftDraft(drafts, what, id) })));
  const first = found.find((f) => f.typed && Object.keys(f.typed).length > 0);
  return first?.typed ? { id: first.id, field: Object.keys(first.typed)[0]! } : null;
}
