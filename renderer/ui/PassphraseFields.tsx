// A new passphrase, typed twice, with an honest hint about how hard it is to guess.

import { useId, useState } from 'react';
import { Checkbox, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { passphraseStrength } from './passphrase-strength.ts';
import styles from './passphrase.module.css';

export interface Passphrase { readonly first: string; readonly second: string }
export const noPassphrase: Passphrase = { first: '', second: '' };

/** Why the passphrase cannot be used yet; null where it can. */
export type PassphraseFault = 'short' | 'differ';
export function passphraseFault({ first, second }: Passphrase): PassphraseFault | null {
  if (passphraseStrength(first) === 'short') return 'short';
  return first.normalize('NFC') === second.normalize('NFC') ? null : 'differ';
}

interface Props {
  readonly label: string;
  readonly value: Passphrase;
  readonly onChange: (value: Passphrase) => void;
  /** Shown at the field that it concerns. */
  readonly fault: PassphraseFault | null;
}

export function PassphraseFields({ label, value, onChange, fault }: Props) {
  const { t } = useTranslation('studies');
  const [shown, setShown] = useState(false);
  const hintId = useId();
  const type = shown ? 'text' : 'password';
  const strength = value.first === '' ? null : passphraseStrength(value.first);
  return (
    <div className={styles.fields}>
      <TextField
        size="small" type={type} label={label} description={t('passphrase.advice')} autoComplete="new-password" spellCheck={false} autoCapitalize="off"
        value={value.first} onChange={(event) => onChange({ ...value, first: event.target.value })}
        aria-describedby={strength ? hintId : undefined} error={fault === 'short' ? t('passphrase.short') : undefined}
      />
      <div className={styles.strength} data-strength={strength ?? undefined}>
        <span className={styles.bar} aria-hidden><i /><i /><i /></span>
        <span id={hintId} role="status">{strength ? t(`passphrase.strength.${strength}`) : ''}</span>
      </div>
      <TextField
        size="small" type={type} label={t('passphrase.repeat')} autoComplete="new-password" spellCheck={false} autoCapitalize="off"
        value={value.second} onChange={(event) => onChange({ ...value, second: event.target.value })}
        error={fault === 'differ' ? t('passphrase.differ') : undefined}
      />
      <Checkbox size="small" checked={shown} onChange={(event) => setShown(event.target.checked)}>{t('passphrase.show')}</Checkbox>
    </div>
  );
}
