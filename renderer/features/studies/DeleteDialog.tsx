// Deletes a study for good: its keys are destroyed. Asks for a typed word, since nothing brings it back.

import { useState, type FormEvent } from 'react';
import { Button, InlineMessage, Modal, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { removeStudy } from '../../data/studies.ts';
import { usePlatform } from '../../platform/context.tsx';
import { forgetStudy } from './last-study.ts';
import styles from './studies.module.css';

interface Props { readonly id: string; readonly name: string; readonly onClose: () => void; readonly onDeleted: (outOfReach: readonly string[]) => void }

export function DeleteDialog({ id, name, onClose, onDeleted }: Props) {
  const { t } = useTranslation('studies');
  const { bridge } = usePlatform();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const word = t('delete.word');

  const remove = async (): Promise<void> => {
    setBusy(true);
    try {
      const outOfReach = await removeStudy(bridge, id);
      forgetStudy(id);
      onDeleted(outOfReach);
    } catch (error) {
      setFailed(error instanceof Error ? error.message : '?');
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() === word) void remove();
    else setWrong(true);
  };

  return (
    <Modal open onClose={onClose} header={{ heading: t('delete.title', { name }), size: 'small' }} width="520px">
      <form onSubmit={submit}>
        <Modal.Body>
          <p className={styles.ask}>{t('delete.text')}</p>
          <TextField
            size="small" label={t('delete.type', { word })} autoComplete="off" autoFocus value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong(false);
            }}
            error={wrong ? t('delete.wrong', { word }) : undefined}
          />
          {failed !== null && <InlineMessage status="error" size="small" role="alert">{t('delete.failed', { reason: failed })}</InlineMessage>}
        </Modal.Body>
        <Modal.Footer>
          <Button type="submit" size="small" data-color="danger" loading={busy}>{t('delete.do')}</Button>
          <Button type="button" size="small" variant="secondary" onClick={onClose}>{t('action.cancel', { ns: 'common' })}</Button>
        </Modal.Footer>
      </form>
    </Modal>
  );
}
