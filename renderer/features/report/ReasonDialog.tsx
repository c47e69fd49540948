// Asks why the report may be made although the check stops it; the reason is kept with the export.

import { useRef, useState } from 'react';
import { BodyShort, Button, Modal, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { isBlank } from '../../../shared/text/clean.ts';
import styles from './report.module.css';

interface Props {
  readonly stops: number;
  readonly onClose: () => void;
  readonly onShow: () => void;
  readonly onGoOn: (reason: string) => void;
}

export function ReasonDialog({ stops, onClose, onShow, onGoOn }: Props) {
  const { t } = useTranslation('report');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const goOn = (): void => {
    if (isBlank(reason)) {
      setMissing(true);
      field.current?.focus();
    } else onGoOn(reason.trim());
  };
  return (
    <Modal open onClose={onClose} header={{ heading: t('reason.heading', { count: stops }), size: 'small' }} width="medium">
      <Modal.Body>
        <BodyShort size="small" className={styles.reasonText}>{t('reason.text')}</BodyShort>
        <Textarea ref={field} size="small" label={t('reason.label')} value={reason} minRows={3} error={missing && isBlank(reason) ? t('reason.missing') : undefined} onChange={(event) => setReason(event.target.value)} />
      </Modal.Body>
      <Modal.Footer>
        <Button size="small" onClick={onShow}>{t('reason.toCheck')}</Button>
        <Button size="small" variant="secondary" data-color="danger" onClick={goOn}>{t('reason.goOn')}</Button>
        <Button size="small" variant="tertiary" data-color="neutral" onClick={onClose}>{t('reason.cancel')}</Button>
      </Modal.Footer>
    </Modal>
  );
}
