// A text field of a row that is there already: it saves itself when it is left, by Enter, after a pause, and when it
// goes away; until then the text is a draft.

import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { InlineMessage, Textarea, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/model/language.ts';
import { isBlank } from '../../shared/text/clean.ts';
import { UnsavedContext, useUnsaved, useUnsavedFields } from './saved-text.ts';

/** Around the fields of one row; shows them once it is known whether an earlier window left text in them. */
export function UnsavedRow({ what, id, children }: { readonly what: string; readonly id: string; readonly children: ReactNode }) {
  const unsaved = useUnsavedFields(what, id);
  return unsaved && <UnsavedContext.Provider value={unsaved}>{children}</UnsavedContext.Provider>;
}

interface Props {
  /** Of the field in its row, e.g. `prompt.nb`. */
  readonly name: string;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: ReactNode;
  /** As the row holds it. */
  readonly value: string;
  /** False where it was refused: the text stays. */
  readonly onSave: (text: string) => Promise<boolean>;
  /** Told of every key, for what is said about the text while it is typed. */
  readonly onType?: (text: string) => void;
  /** The language of the text, for the spelling checker and for reading aloud. */
  readonly language?: Language;
  /** Rows of a longer text; absent: one line. */
  readonly rows?: number;
  /** What is said where the field is left empty; absent: it may be. */
  readonly needed?: string;
  readonly maxLength?: number;
  /** Takes the focus when it appears, unless that is where a language was just chosen. */
  readonly autoFocus?: boolean;
  /** Enter saves a longer text instead of breaking the line. */
  readonly oneParagraph?: boolean;
  readonly id?: string;
  readonly className?: string | undefined;
}

/** What is typed, until the row is seen to hold it. `base` is what the row held when it was saved. */
interface Local { readonly text: string; readonly saved: boolean; readonly base: string; readonly restored?: true }

const idle = 30_000;

export function SavedText({ name, label, hideLabel, description, value, onSave, onType, language, rows, needed, maxLength, autoFocus, oneParagraph, id, className }: Props) {
  const { t } = useTranslation('common');
  const unsaved = useUnsaved();
  const [local, setLocal] = useState<Local | null>(() => {
    const left = unsaved.left(name);
    return left === undefined || left === value ? null : { text: left, saved: false, base: value, restored: true };
  });
  const [missing, setMissing] = useState(false);
  const overtaken = local?.saved === true && value !== local.base;
  if (overtaken) setLocal(null);
  const text = local === null || overtaken ? value : local.text;
  const dirty = local !== null && !local.saved;
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [takesFocus] = useState(autoFocus === true);
  useEffect(() => {
    if (takesFocus && document.activeElement?.getAttribute('role') !== 'tab') element.current?.focus();
  }, [takesFocus]);
  // Read when the field is left, when the pause is over and when the field goes away.
  const latest = useRef({ local, value, onSave });
  useEffect(() => {
    latest.current = { local, value, onSave };
  });

  const set = useCallback((next: Local | null) => {
    latest.current = { ...latest.current, local: next };
    setLocal(next);
  }, []);

  const save = useCallback(async () => {
    const { local: now, value: stored, onSave: send } = latest.current;
    if (now === null || now.saved) return;
    if (needed !== undefined && isBlank(now.text)) {
      setMissing(true);
      return;
    }
    if (now.text.trim() === stored) {
      set(null);
      unsaved.drop(name);
      return;
    }
    const sent: Local = { text: now.text, saved: true, base: stored };
    set(sent);
    const done = await send(now.text);
    if (done) {
      if (latest.current.local === sent || latest.current.local === null) unsaved.drop(name);
    } else if (latest.current.local === sent) set({ ...now, saved: false });
  }, [name, needed, set, unsaved]);

  useEffect(() => {
    if (!dirty) return undefined;
    const timer = setTimeout(() => void save(), idle);
    return () => clearTimeout(timer);
  }, [dirty, save, text]);
  useEffect(() => () => void save(), [save]);

  const field = {
    size: 'small' as const, label, hideLabel: hideLabel ?? false, description, value: text, maxLength, lang: language, className, ref: element, id,
    error: missing ? needed : undefined, autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => {
      const typed = event.target.value;
      setMissing(false);
      set({ text: typed, saved: false, base: value });
      unsaved.keep(name, typed);
      onType?.(typed);
    },
    onBlur: () => void save(),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || (rows !== undefined && !oneParagraph)) return;
    if (rows !== undefined) event.preventDefault();
    void save();
  };
  return (
    <>
      {rows === undefined
        ? <TextField {...field} onKeyDown={onKeyDown} />
        : <Textarea {...field} minRows={rows} onKeyDown={onKeyDown} />}
      {dirty && local.restored && <InlineMessage status="info" size="small">{t('action.restored')}</InlineMessage>}
    </>
  );
}
