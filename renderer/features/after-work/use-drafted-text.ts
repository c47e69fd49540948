// A text while it is typed: a draft key by key, written on blur, after a pause and when its field goes away.

import { useCallback, useEffect, useRef, useState } from 'react';
import { joined } from '../../../shared/text/edit-log.ts';
import { spliceOf, type Span, type Splice } from '../../../shared/text/positions.ts';
import { useStudySession } from '../../data/study-context.tsx';
import { readTextDraft, splicesOn, type TextDraft } from '../../data/text-draft.ts';
import { useThrow } from '../../ui/use-throw.ts';

interface Local {
  readonly text: string;
  readonly splices: readonly Splice[];
  readonly saved: boolean;
  /** The stored version that it was begun on; once saved, the one that stood then: a newer one takes over. */
  readonly version: string;
}

interface Place {
  /** The draft's id, and the interview or case it belongs to. */
  readonly draft: string;
  readonly scope: string;
  readonly stored: string;
  /** Changes with every stored version; the text itself where versions have no name. */
  readonly version?: string;
  /** What the draft held when the field opened, where that was never written. */
  readonly restored?: TextDraft | null | undefined;
  /** False where it was refused. `splices` lead from what is stored to `text`. */
  readonly write: (text: string, splices: readonly Splice[]) => Promise<boolean>;
}

export interface DraftedText {
  readonly text: string;
  readonly dirty: boolean;
  /** `caret` is where it stands after the input, `selected` what was selected before it. */
  change(text: string, caret: number, selected?: Span | null): void;
  save(): Promise<void>;
}

const idle = 30_000;

export function useDraftedText({ draft, scope, stored, version = stored, restored = null, write }: Place): DraftedText {
  const { drafts } = useStudySession();
  const fromDraft = restored !== null && restored.text !== stored;
  const [local, setLocal] = useState<Local | null>(fromDraft ? { text: restored.text, splices: splicesOn(version, restored), saved: false, version: restored.base } : null);
  const overtaken = local !== null && local.saved && version !== local.version;
  const text = local === null || overtaken ? stored : local.text;
  const dirty = local !== null && !local.saved;
  // Read when timers fire and when the field goes away.
  const latest = useRef({ local, version, write });
  useEffect(() => {
    latest.current = { local, version, write };
  });

  const change = useCallback((next: string, caret: number, selected: Span | null = null) => {
    const typed = { text: next, splices: joined(dirty ? local.splices : [], spliceOf(text, next, caret, selected)), saved: false, version: dirty ? local.version : version };
    // At once, so that a blur in the same breath saves this text.
    latest.current = { ...latest.current, local: typed };
    setLocal(typed);
    drafts.save(draft, scope, { text: next, base: typed.version, splices: typed.splices } satisfies TextDraft);
  }, [dirty, draft, drafts, local, scope, text, version]);

  const save = useCallback(async () => {
    const { local: now, write: send } = latest.current;
    if (now === null || now.saved) return;
    if (!(await send(now.text, now.splices)) || latest.current.local !== now) return;
    const saved = { ...now, splices: [], saved: true, version: latest.current.version };
    latest.current = { ...latest.current, local: saved };
    setLocal(saved);
    await drafts.clear(draft);
  }, [draft, drafts]);

  useEffect(() => {
    if (!dirty) return undefined;
    const timer = setTimeout(() => void save(), idle);
    return () => clearTimeout(timer);
  }, [dirty, save, text]);
  useEffect(() => () => void save(), [save]);

  return { text, dirty, change, save };
}

/** What earlier windows were closed on, by draft id; undefined while it is read. Pass the same array every time. */
export function useDraftTexts(ids: readonly string[]): ReadonlyMap<string, TextDraft> | undefined {
  const { drafts } = useStudySession();
  const fail = useThrow();
  const [texts, setTexts] = useState<ReadonlyMap<string, TextDraft>>();
  // Read once: what is typed from here on is in the fields.
  const [wanted] = useState(ids);
  useEffect(() => {
    let stopped = false;
    void Promise.all(wanted.map((id) => drafts.load(id))).then((rows) => {
      if (!stopped) setTexts(new Map(rows.flatMap((r) => {
        const read = r && readTextDraft(r.value);
        return read ? [[r.id, read] as const] : [];
      })));
    }, (error: unknown) => { if (!stopped) fail(error); });
    return () => {
      stopped = true;
    };
  }, [drafts, fail, wanted]);
  return texts;
}
