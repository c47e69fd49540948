// The words of a mask or a clarification over what is marked: one field, Enter stores.

import { useState, type FormEvent } from 'react';
import { Button, Modal, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Wording } from './use-masking.ts';
import styles from './masks.module.css';

const common = ['own', 'neighbour', 'leader', 'person', 'institution', 'place'] as const;

export function LayerDialog({ wording, quote, onWord, onClose }: { readonly wording: Wording; readonly quote: string; readonly onWord: (words: string) => void; readonly onClose: () => void }) {
  const { t } = useTranslation('masks');
  const [words, setWords] = useState(wording.words);
  const { kind } = wording;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onWord(words);
  };
  return (
    <Modal open onClose={onClose} header={{ heading: t(`dialog.${kind}`), size: 'small' }} width="520px">
      <Modal.Body>
        <form className={styles.dialog} onSubmit={submit}>
          <p className={styles.quote}>«{quote.slice(0, 160)}{quote.length > 160 && ' …'}»</p>
          <TextField size="small" label={t(kind === 'mask' ? 'dialog.maskField' : 'dialog.clarificationField')} value={words} autoComplete="off" maxLength={200} ref={focused} onChange={(event) => setWords(event.target.value)} />
          {kind === 'mask' && (
            <div className={styles.acts} role="group" aria-label={t('dialog.suggestions')}>
              {common.map((label) => <Button key={label} type="button" size="xsmall" variant="secondary-neutral" onClick={() => onWord(t(`common.${label}`))}>{t(`common.${label}`)}</Button>)}
            </div>
          )}
          <div><Button size="small">{t('dialog.save')}</Button></div>
        </form>
      </Modal.Body>
    </Modal>
  );
}

/** The dialog gives its first button the focus as it opens; typing must reach the field. */
function focused(field: HTMLInputElement | null): void {
  if (field) requestAnimationFrame(() => field.focus());
}
