// Asks before the example study is made anew: what was tried in it goes for good.

import { Button, Modal } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

export function ResetDialog({ onClose, onReset }: { readonly onClose: () => void; readonly onReset: () => void }) {
  const { t } = useTranslation('studies');
  return (
    <Modal open onClose={onClose} header={{ heading: t('example.resetTitle'), size: 'small' }} width="480px">
      <Modal.Body>{t('example.resetText')}</Modal.Body>
      <Modal.Footer>
        <Button
          size="small" data-color="danger"
          onClick={() => {
            onClose();
            onReset();
          }}
        >
          {t('example.resetDo')}
        </Button>
        <Button size="small" variant="secondary" onClick={onClose}>{t('action.cancel', { ns: 'common' })}</Button>
      </Modal.Footer>
    </Modal>
  );
}
