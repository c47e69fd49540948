// The short unlock over an open study: everything stays as it is behind it, but nothing can be seen or reached until
// the passphrase is typed. It does not take the keys out of memory; the real lock does.

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { createPortal } from 'react-dom';
import { Button, TextField } from '@navikt/ds-react';
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { isPassphraseOf } from '../../data/study-keys.ts';
import { useStudySession } from '../../data/study-context.tsx';
import type { CoverReason } from '../../app/use-locking.ts';
import { useTries } from './use-tries.ts';
import styles from './keys.module.css';

interface Props { readonly reason: CoverReason; readonly onUnlocked: () => void; readonly onLock: () => void }

export function ShortUnlock({ reason, onUnlocked, onLock }: Props) {
  const { t } = useTranslation(['keys', 'studies']);
  const session = useStudySession();
  const cover = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const tries = useTries(session.bridge, session.id, 'study');
  useCaretKept(cover);
  useEffect(() => {
    if (!busy) field.current?.focus();
  }, [busy]);

  const unlock = async (): Promise<void> => {
    setBusy(true);
    if (await isPassphraseOf(session, typed)) {
      tries.right();
      onUnlocked();
      return;
    }
    await tries.wrong();
    setTyped('');
    setFault(t('studies:unlock.wrong'));
    setBusy(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy || tries.seconds > 0) return;
    if (typed === '') setFault(t('studies:unlock.empty'));
    else void unlock();
  };
  return createPortal(
    <dialog ref={cover} className={styles.cover} aria-labelledby="short-unlock" onCancel={(event) => event.preventDefault()} onKeyDown={(event) => {
      if (event.key === 'Escape') event.preventDefault();
    }}>
      <form className={styles.coverForm} onSubmit={submit}>
        <h2 id="short-unlock" className={styles.coverTitle}><PadlockLockedIcon aria-hidden />{t('lock.covered')}</h2>
        <p className={styles.text}>{t(`lock.why.${reason}`)}</p>
        <TextField
          ref={field} size="small" type="password" label={t('studies:unlock.passphrase')} autoComplete="current-password" readOnly={busy} value={typed} error={fault ?? undefined}
          onChange={(event) => {
            setTyped(event.target.value);
            setFault(null);
          }}
        />
        {tries.wait !== null && <p className={styles.wait}>{tries.wait}</p>}
        <div className={styles.buttons}>
          <Button size="small" type="submit" loading={busy} disabled={tries.seconds > 0}>{t('lock.unlock')}</Button>
          <Button size="small" type="button" variant="tertiary" onClick={onLock}>{t('lock.fully')}</Button>
        </div>
      </form>
    </dialog>,
    document.querySelector('.aksel-theme') ?? document.body,
  );
}

/** Shows the dialog over all others, and puts the caret back exactly where it was when it goes. */
function useCaretKept(cover: React.RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const text = before instanceof HTMLTextAreaElement || (before instanceof HTMLInputElement && before.selectionStart !== null) ? before : null;
    const marked = text && ([text.selectionStart, text.selectionEnd, text.selectionDirection] as const);
    const dialog = cover.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      if (text && marked) text.setSelectionRange(marked[0], marked[1], marked[2] ?? undefined);
    };
  }, [cover]);
}
