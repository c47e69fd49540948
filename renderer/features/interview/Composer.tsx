// Where the interviewer types. Enter saves and the field is free at once; nothing ever covers it. The text lives in
// the field itself, so that the browser's own undo works; React only mirrors it.

import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState, type FormEvent, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeRow, InformantRow, NoteRow } from '../../../shared/model/rows.ts';
import { newId } from '../../../shared/model/ids.ts';
import { completionAt, expansionAt, matchingCodes, withoutToken, type Completion } from '../../../shared/text/note-syntax.ts';
import { spliceOf } from '../../../shared/text/positions.ts';
import { isMac } from '../../app/keys.ts';
import { draftId } from '../../data/drafts.ts';
import { useStudySession } from '../../data/study-context.tsx';
import { selectedBefore } from '../../ui/selected-before.ts';
import { useThrow } from '../../ui/use-throw.ts';
import { completable, draftSchema, emptyLine, isUntouched, readLine, toggled, withSplice, type Line, type Read } from './composer-state.ts';
import { ComposerMarks } from './ComposerMarks.tsx';
import { composerKey } from './note-keys.ts';
import styles from './interview.module.css';

export interface ComposerHandle {
  focus(): void;
  /** Brings a stored note into the field; what was being typed is put aside and comes back afterwards. */
  correct(note: NoteRow, text: string, tags: readonly string[], time: string): void;
  toggleTag(code: string): void;
  toggleThirdPerson(): void;
}

export interface Saved { readonly line: Line; readonly read: Read }

interface Props {
  readonly ref: Ref<ComposerHandle>;
  readonly interview: string;
  readonly codes: readonly CodeRow[];
  readonly informants: readonly InformantRow[];
  readonly shortcuts: ReadonlyMap<string, string>;
  readonly topic: string | null;
  readonly placeholder: string;
  readonly isStored: (note: string) => boolean;
  readonly elapsed: () => number;
  readonly onSave: (saved: Saved) => void;
  readonly onTagLast: (code: string) => void;
  readonly onThirdPersonLast: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onEditOther: (from: string | null, by: 1 | -1) => void;
  /** A correction was left, saved or not. */
  readonly onLeave: () => void;
}

/** A paste of this length is mentioned, not refused. */
const longText = 20_000;

export function Composer(props: Props) {
  const { interview, codes, informants, shortcuts, topic, isStored, elapsed, onSave, onTagLast, onThirdPersonLast, onMove, onEditOther } = props;
  const { t } = useTranslation('interview');
  const fail = useThrow();
  const session = useStudySession();
  const field = useRef<HTMLTextAreaElement>(null);
  const [line, setLine] = useState<Line>(emptyLine);
  const [aside, setAside] = useState<Line | null>(null);
  const [editingTime, setEditingTime] = useState('');
  const [completion, setCompletion] = useState<Completion | null>(null);
  const [chosen, setChosen] = useState(0);
  const draft = useMemo(() => draftId('composer', interview), [interview]);
  const completables = useMemo(() => codes.filter((c) => !c.retired).map(completable), [codes]);

  const suggestions = useMemo(() => {
    if (!completion) return [];
    if (completion.sign === '#') return completion.query === '' ? [] : matchingCodes(completables, completion.query, 6).map((c) => c.id);
    const wanted = completion.query.toLocaleLowerCase('nb');
    return informants.filter((i) => i.initials.toLocaleLowerCase('nb').startsWith(wanted)).map((i) => i.id);
  }, [completables, completion, informants]);

  /** The one place where the line changes: the mirror, the draft, and the field where the text did not come from it. */
  const put = useCallback((next: Line, nextAside: Line | null, fieldToo: boolean) => {
    setLine(next);
    setAside(nextAside);
    if (fieldToo && field.current) {
      field.current.value = next.text;
      fit(field.current);
    }
    if (isUntouched(next) && nextAside === null) void session.drafts.clear(draft);
    else session.drafts.save(draft, interview, { line: next, aside: nextAside });
  }, [draft, interview, session]);

  // What was being typed when the program last stopped stands in the field again.
  useEffect(() => {
    let gone = false;
    void session.drafts.load(draft).then((row) => {
      const found = row ? draftSchema.safeParse(row.value) : null;
      if (gone || !found?.success || field.current?.value !== '') return;
      const saved = found.data.line.begun;
      if (saved && found.data.line.editing === null && isStored(saved.id)) void session.drafts.clear(draft);
      else put(found.data.line, found.data.aside, true);
    }, (error: unknown) => { if (!gone) fail(error); });
    return () => { gone = true; };
    // Once a screen: `isStored` changes with every note.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [draft, put, session]);

  const begin = useCallback((now: Line): Line => (now.begun || now.editing !== null ? now : {
    ...now, topic, begun: { id: newId(), at: session.nowIso(), elapsed: elapsed() },
  }), [elapsed, session, topic]);

  const toggleTag = useCallback((code: string) => {
    if (line.editing === null && line.text === '' && line.tags.length === 0) onTagLast(code);
    else put({ ...line, tags: toggled(line.tags, code) }, aside, false);
  }, [aside, line, onTagLast, put]);

  const toggleThirdPerson = useCallback(() => {
    if (line.editing === null && line.text === '') onThirdPersonLast();
    else put({ ...line, thirdPerson: !line.thirdPerson }, aside, false);
  }, [aside, line, onThirdPersonLast, put]);

  useImperativeHandle(props.ref, () => ({
    focus: () => field.current?.focus(),
    correct: (note, text, tags, time) => {
      const back = line.editing === null ? (isUntouched(line) ? null : line) : aside;
      put({ ...emptyLine, text, tags: [...tags], speaker: note.speaker, verbatim: note.verbatim, thirdPerson: note.thirdPerson, topic: note.topic, editing: note.id }, back, true);
      setEditingTime(time);
      field.current?.focus();
    },
    toggleTag,
    toggleThirdPerson,
  }), [aside, line, put, toggleTag, toggleThirdPerson]);

  const leave = (): void => {
    setCompletion(null);
    put(aside ?? emptyLine, null, true);
    props.onLeave();
  };

  const save = (): void => {
    const read = readLine(line, completables, informants);
    if (read.blank && line.editing === null) {
      for (const tag of read.tags) onTagLast(tag);
      if (read.tags.length > 0 || line.text !== '') put(emptyLine, aside, true);
      return;
    }
    if (!read.blank) onSave({ line: begin(line), read });
    leave();
  };

  const accept = (id: string): void => {
    if (!completion || !field.current) return;
    const rest = withoutToken(line.text, completion);
    const marked = completion.sign === '#' ? { tags: line.tags.includes(id) ? line.tags : [...line.tags, id] } : { speaker: id };
    const splice = [completion.start - (line.text.length - rest.text.length - (completion.end - completion.start)), completion.end, ''] as const;
    put({ ...withSplice(line, rest.text, splice), ...marked }, aside, true);
    field.current.setSelectionRange(rest.caret, rest.caret);
    setCompletion(null);
  };

  const onInput = (event: FormEvent<HTMLTextAreaElement>): void => {
    const at = event.currentTarget;
    const expansion = (event.nativeEvent as InputEvent).inputType === 'insertText' ? expansionAt(at.value, at.selectionStart, shortcuts) : null;
    const before = line.text;
    put(begin(withSplice(line, at.value, spliceOf(before, at.value, at.selectionStart, selectedBefore(at)))), aside, false);
    setCompletion(completionAt(at.value, at.selectionStart));
    setChosen(0);
    fit(at);
    // After React has the typed letter, so that the expansion is a step of its own in the field's undo.
    if (expansion) queueMicrotask(() => expand(at, expansion));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const key = composerKey(event.nativeEvent, { empty: event.currentTarget.value === '', suggesting: suggestions.length > 0, mac: isMac });
    if (!key) return;
    if (key.kind === 'reopen') {
      if (line.editing !== null) return;
      event.preventDefault();
      onEditOther(null, -1);
      return;
    }
    if (key.kind === 'escape' && line.editing === null && !completion) return;
    event.preventDefault();
    switch (key.kind) {
      case 'tag': {
        const code = codes.find((c) => c.key === key.key && !c.retired);
        if (code) toggleTag(code.id);
        break;
      }
      case 'save': save(); break;
      case 'accept': { const id = suggestions[chosen]; if (id !== undefined) accept(id); break; }
      case 'escape': if (completion) setCompletion(null); else leave(); break;
      case 'third-person': toggleThirdPerson(); break;
      case 'topic-next': onMove(1); break;
      case 'topic-previous': onMove(-1); break;
      case 'edit-earlier': onEditOther(line.editing, -1); break;
      case 'edit-later': onEditOther(line.editing, 1); break;
      case 'suggestion-next': setChosen((n) => Math.min(n + 1, suggestions.length - 1)); break;
      case 'suggestion-previous': setChosen((n) => Math.max(n - 1, 0)); break;
    }
  };

  return (
    <div className={styles.composer} data-editing={line.editing ?? undefined}>
      {line.editing !== null && <p className={styles.editing} id="composer-editing">{t('composer.editing', { time: editingTime })}</p>}
      <textarea
        ref={field} className={styles.field} rows={2} aria-label={t('composer.label')} placeholder={props.placeholder} spellCheck lang="nb"
        aria-describedby="composer-hint" onInput={onInput} onKeyDown={onKeyDown}
      />
      {line.text.length > longText && <p className={styles.editing} role="status">{t('composer.long', { count: line.text.length })}</p>}
      <ComposerMarks
        line={line} codes={codes} informants={informants} suggestions={suggestions} chosen={chosen}
        onAccept={accept} onUntag={(id) => put({ ...line, tags: toggled(line.tags, id) }, aside, false)}
        onVerbatim={() => put({ ...line, verbatim: !line.verbatim }, aside, false)} onThirdPerson={toggleThirdPerson}
        onSpeaker={(id) => put({ ...line, speaker: id }, aside, false)}
      />
    </div>
  );
}

function expand(field: HTMLTextAreaElement, { start, end, insert }: { start: number; end: number; insert: string }): void {
  const caret = field.selectionStart + insert.length - (end - start);
  field.setSelectionRange(start, end);
  // The only way to change a field's text that its undo takes back.
  if (!document.execCommand('insertText', false, insert)) field.setRangeText(insert, start, end, 'end');
  field.setSelectionRange(caret, caret);
}

/** The field grows with its text, up to the height that the stylesheet allows. */
function fit(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}
