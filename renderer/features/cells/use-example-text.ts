// The text of a municipality example while it is edited: kept as a draft key by key, written as a version on blur,
// after a pause and when the editor goes away.

import { useCallback, useEffect, useRef, useState } from 'react';
import { cellId, writeExample } from '../../../shared/commands/cells.ts';
import { joined } from '../../../shared/text/edit-log.ts';
import { spliceOf, type Span, type Splice } from '../../../shared/text/positions.ts';
import { draftId } from '../../data/drafts.ts';
import type { Example } from '../../data/examples.ts';
import { useRun, useStudySession } from '../../data/study-context.tsx';
import { splicesOn, type TextDraft } from '../../data/text-draft.ts';

/** What is typed and not yet seen to be the stored version. */
interface Local {
  readonly text: string;
  readonly splices: readonly Splice[];
  readonly saved: boolean;
  /** The version that it was begun on; once saved, the one that stood then: a newer one takes over. */
  readonly head: string | null;
}

export interface ExampleText {
  readonly text: string;
  readonly dirty: boolean;
  /** `caret` is where it stands after the input, `selected` what was selected before it. */
  change(text: string, caret: number, selected?: Span | null): void;
  save(): Promise<void>;
}

export const exampleDraft = (caseId: string, codeId: string): string => draftId('example', cellId(caseId, codeId));

const idle = 30_000;

/** `restored`: what the draft held when the editor opened, where it was never written. */
export function useExampleText(caseId: string, codeId: string, { head }: Example, restored: TextDraft | null): ExampleText {
  const { drafts } = useStudySession();
  const run = useRun();
  const draft = exampleDraft(caseId, codeId);
  const [local, setLocal] = useState<Local | null>(restored === null ? null : { text: restored.text, splices: splicesOn(head?.id ?? '', restored), saved: false, head: restored.base });
  // Dropped at once: kept, it would show again when an undo brings the former version back.
  if (local !== null && local.saved && (head?.id ?? null) !== local.head) setLocal(null);
  const text = local === null ? (head?.text ?? '') : local.text;
  const dirty = local !== null && !local.saved;
  // Read when timers fire and when the editor goes away.
  const latest = useRef({ local, head });
  useEffect(() => {
    latest.current = { local, head };
  });

  const change = useCallback((next: string, caret: number, selected: Span | null = null) => {
    const base = dirty ? local.head : (head?.id ?? null);
    const started = { text: next, splices: joined(dirty ? local.splices : [], spliceOf(text, next, caret, selected)), saved: false, head: base };
    // At once, so that a blur in the same breath saves this text.
    latest.current = { ...latest.current, local: started };
    setLocal(started);
    drafts.save(draft, caseId, { text: next, base: base ?? '', splices: started.splices } satisfies TextDraft);
  }, [caseId, dirty, draft, drafts, head, local, text]);

  const save = useCallback(async () => {
    const { local: now } = latest.current;
    if (now === null || now.saved) return;
    const done = await run(writeExample, { case: caseId, code: codeId, text: now.text, splices: now.splices });
    if (!done || latest.current.local !== now) return;
    const saved = { ...now, splices: [], saved: true, head: latest.current.head?.id ?? null };
    latest.current = { ...latest.current, local: saved };
    setLocal(saved);
    // A draft that stays behind, as when the study closes meanwhile, is found equal to the text and passed over.
    void drafts.clear(draft);
  }, [caseId, codeId, draft, drafts, run]);

  useEffect(() => {
    if (!dirty) return undefined;
    const timer = setTimeout(() => void save(), idle);
    return () => clearTimeout(timer);
  }, [dirty, save, text]);
  useEffect(() => () => void save(), [save]);

  return { text, dirty, change, save };
}
