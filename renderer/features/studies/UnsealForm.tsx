// The passphrase of a sealed study file.

import { useState, type FormEvent } from 'react';
import { Button, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import styles from './studies.module.css';

export function UnsealForm({ wrong, onUnseal }: { readonly wrong: boolean; readonly onUnseal: (passphrase: string) => void }) {
  const { t } = useTranslation('studies');
  const [passphrase, setPassphrase] = useState('');
  const [empty, setEmpty] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase === '') setEmpty(true);
    else onUnseal(passphrase);
  };
  return (
    <form onSubmit={submit} className={styles.fields}>
      <p className={styles.text}>{t('file.sealedText')}</p>
      <div className={styles.unlockRow}>
        <TextField
          size="small" type="password" label={t('file.passphrase')} autoComplete="off" autoFocus value={passphrase}
          onChange={(event) => {
            setPassphrase(event.target.value);
            setEmpty(false);
          }}
          error={empty ? t('unlock.empty') : wrong && passphrase === '' ? t('file.fault.wrong-passphrase') : undefined}
        />
        <Button size="small" type="submit">{t('file.unseal')}</Button>
      </div>
    </form>
  );
}
