// Step 2, renskriving: every note with its raw line kept on the left and the written-out text on the right.

import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button, Checkbox } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { isApproved } from '../../../../shared/commands/cells.ts';
import { useCoder } from '../../../data/study-context.tsx';
import { useActions, type Action } from '../../../app/actions.tsx';
import { chordLabel, type KeyChord } from '../../../app/keys.ts';
import type { StepProps } from '../AfterWorkScreen.tsx';
import { useDraftTexts } from '../use-drafted-text.ts';
import { wordingDraft, writtenDraft } from './drafts.ts';
import { WriteOutRow } from './WriteOutRow.tsx';
import styles from './write-out.module.css';

const toNextOpen: KeyChord = { code: 'ArrowDown', alt: true };

export function WriteOutStep({ work, at }: StepProps) {
  const { t } = useTranslation('afterWork');
  const list = useRef<HTMLOListElement>(null);
  const coder = useCoder();
  const { notes, study, generalised, approvals } = work;
  const drafts = useDraftTexts(useMemo(() => notes.flatMap(({ note }) => [writtenDraft(note.id), wordingDraft(note.id)]), [notes]));
  const shortcuts = useMemo(() => new Map(study.shortcuts.map((s) => [s.short, s.long])), [study.shortcuts]);
  // Chosen once: a line must not go away under the hands of whoever has just written it.
  const [only, setOnly] = useState<ReadonlySet<string> | null>(null);
  const isOpen = ({ note, written }: (typeof notes)[number]): boolean => {
    const wording = generalised.get(note.id);
    return written === undefined || (note.thirdPerson && !(wording && isApproved(wording, approvals)));
  };
  const open = notes.filter(isOpen);
  const shown = only === null ? notes : notes.filter((n) => only.has(n.note.id));
  const isWritten = notes.filter((n) => n.written !== undefined).length;

  const goToOpen = useCallback((): void => {
    const all = [...(list.current?.querySelectorAll<HTMLTextAreaElement>('textarea[data-written]') ?? [])];
    const from = all.indexOf(document.activeElement as HTMLTextAreaElement);
    [...all.slice(from + 1), ...all.slice(0, from + 1)].find((f) => f.value.trim() === '')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    const all = [...(list.current?.querySelectorAll<HTMLTextAreaElement>('textarea') ?? [])];
    // Leaving the field saves it.
    const next = all[all.indexOf(event.target) + 1];
    if (next) next.focus();
    else event.target.blur();
  };
  // A note that was asked for is brought into sight with the caret in it; once, so that nobody is taken back there.
  const isRead = drafts !== undefined;
  const shownNote = useRef<string>(undefined);
  useEffect(() => {
    if (!isRead || at === undefined || shownNote.current === at) return;
    shownNote.current = at;
    const field = list.current?.querySelector<HTMLElement>(`[data-note='${at}'] textarea[data-written]`);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }, [at, isRead]);
  const actions = useMemo<readonly Action[]>(() => [
    { id: 'after-work.write-next-open', label: t('act.nextUnwritten'), chord: toNextOpen, inFields: true, run: goToOpen },
  ], [goToOpen, t]);
  useActions(actions);

  if (drafts === undefined) return null;
  return (
    <div className={styles.step}>
      <div className={styles.bar}>
        <p>{t('writeOut.tally', { count: isWritten, of: notes.length })}{work.left.unapproved > 0 && ` ${t('writeOut.unapproved', { count: work.left.unapproved })}`}</p>
        <Checkbox size="small" checked={only !== null} onChange={(event) => setOnly(event.target.checked ? new Set(open.map((n) => n.note.id)) : null)}>{t('writeOut.onlyOpen')}</Checkbox>
        <Button size="xsmall" variant="tertiary" disabled={isWritten === notes.length} onClick={goToOpen}>{t('act.nextUnwritten')} <kbd aria-hidden>{chordLabel(toNextOpen)}</kbd></Button>
        <p className={styles.hint}>{t('writeOut.keys')}</p>
      </div>
      {shown.length === 0 && <p className={styles.none}>{t(notes.length === 0 ? 'writeOut.noNotes' : 'writeOut.allDone')}</p>}
      <ol ref={list} className={styles.rows} onKeyDown={onKeyDown}>
        {shown.map((n, i) => (
          <WriteOutRow
            key={n.note.id} work={work} shown={n} coder={coder} shortcuts={shortcuts} first={i === 0}
            restored={drafts.get(writtenDraft(n.note.id))} restoredWording={drafts.get(wordingDraft(n.note.id))}
          />
        ))}
      </ol>
    </div>
  );
}
