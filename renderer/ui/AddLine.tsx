// A button that becomes a field for the name of something new.

import { useRef, useState, type KeyboardEvent } from 'react';
import { Button, TextField } from '@navikt/ds-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { isBlank } from '../../shared/text/clean.ts';
import styles from './add-line.module.css';

interface Props {
  readonly id: string;
  readonly button: string;
  /** What the button is read aloud as, where its place on the screen tells what it adds to. */
  readonly buttonLabel?: string;
  readonly label: string;
  /** What is said where it is left empty. */
  readonly needed: string;
  /** False where it was refused: the field stays. */
  readonly onAdd: (name: string) => Promise<boolean>;
  readonly className?: string | undefined;
}

export function AddLine({ id, button, buttonLabel, label, needed, onAdd, className }: Props) {
  const { t } = useTranslation('common');
  const [typed, setTyped] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setTyped(null);
    setMissing(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const add = async (): Promise<void> => {
    if (typed === null || isBlank(typed)) {
      setMissing(true);
      return;
    }
    // What was added takes the focus.
    if (await onAdd(typed)) setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void add();
    if (event.key === 'Escape') close();
  };
  if (typed === null) {
    return (
      <div className={className}>
        <Button
          ref={opener} size="xsmall" variant="tertiary" icon={<PlusIcon aria-hidden />} aria-label={buttonLabel}
          onClick={() => setTyped('')}
        >
          {button}
        </Button>
      </div>
    );
  }
  return (
    <div className={[styles.addLine, className].filter(Boolean).join(' ')}>
      <TextField
        id={id} size="small" label={label} value={typed} autoFocus autoComplete="off" error={missing ? needed : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setMissing(false);
        }}
        onKeyDown={onKeyDown}
      />
      <Button size="small" onClick={() => void add()}>{t('action.add')}</Button>
      <Button size="small" variant="tertiary" onClick={close}>{t('action.cancel')}</Button>
    </div>
  );
}
