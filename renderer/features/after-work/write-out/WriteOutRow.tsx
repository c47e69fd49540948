// One note in renskriving: the raw line with its marks, the written-out text, and for a single user its wording.

import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { writeOut } from '../../../../shared/commands/notes.ts';
import { writeOutDraft } from '../../../../shared/text/write-out-draft.ts';
import type { CaseNote } from '../../../data/case-notes.ts';
import { useRun } from '../../../data/study-context.tsx';
import type { TextDraft } from '../../../data/text-draft.ts';
import { selectedBefore } from '../../../ui/selected-before.ts';
import { formatElapsed } from '../../interview/interview-data.ts';
import type { AfterWork } from '../after-work-data.ts';
import { useDraftedText } from '../use-drafted-text.ts';
import { wordingDraft, writtenDraft } from './drafts.ts';
import { Generalised } from './Generalised.tsx';
import { NoteMarks } from './NoteMarks.tsx';
import styles from './write-out.module.css';

interface Props {
  readonly work: AfterWork;
  readonly shown: CaseNote;
  readonly coder: string;
  readonly shortcuts: ReadonlyMap<string, string>;
  readonly first: boolean;
  /** What was typed and never saved, when the screen opened. */
  readonly restored: TextDraft | undefined;
  readonly restoredWording: TextDraft | undefined;
}

export function WriteOutRow({ work, shown, coder, shortcuts, first, restored, restoredWording }: Props) {
  const { t } = useTranslation('afterWork');
  const run = useRun();
  const { note, raw, written } = shown;
  const time = formatElapsed(note.elapsed);
  const line = raw?.text ?? '';
  const { text, change, save } = useDraftedText({
    draft: writtenDraft(note.id), scope: note.interview, stored: written?.text ?? '', version: written?.id ?? '', restored,
    write: async (next, splices) => (await run(writeOut, { note: note.id, text: next, splices })) !== undefined,
  });
  const start = (event: { readonly currentTarget: HTMLElement }): void => {
    const draft = note.verbatim ? line : writeOutDraft(line, shortcuts);
    const field = event.currentTarget.closest('li')?.querySelector('textarea');
    change(draft, draft.length);
    // After React has put the text in.
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(draft.length, draft.length);
    });
  };

  return (
    <li className={styles.row} data-note={note.id}>
      <div className={styles.raw}>
        <p className={styles.line}>
          <span className={styles.time}>{time}</span>
          <span>{note.verbatim ? `«${line}»` : line}</span>
        </p>
        <NoteMarks work={work} shown={shown} coder={coder} />
      </div>
      <div className={styles.written}>
        <textarea
          className={styles.field} data-written data-first={first || undefined} rows={2} value={text} spellCheck lang={work.interview.language}
          aria-label={t('writeOut.field', { time })} placeholder={t('writeOut.placeholder')}
          onChange={(event) => change(event.target.value, event.target.selectionStart, selectedBefore(event.target))} onBlur={() => void save()}
        />
        {text === '' && <Button size="xsmall" variant="tertiary" aria-label={t('writeOut.startThis', { time })} onClick={start}>{t('writeOut.start')}</Button>}
      </div>
      {note.thirdPerson && (
        <Generalised work={work} shown={shown} coder={coder} restored={restoredWording} draft={wordingDraft(note.id)} />
      )}
    </li>
  );
}
