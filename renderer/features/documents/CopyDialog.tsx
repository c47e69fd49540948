// A readable copy leaves the study: said first, then written where the person chooses. Nothing is opened by itself.

import { useRef, useState } from 'react';
import { BodyLong, Button, Modal, ProgressBar } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { logExport } from '../../../shared/commands/exports.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { AttachmentRow } from '../../../shared/model/rows.ts';
import { copyOut } from '../../data/attachments.ts';
import { useRun, useStudySession } from '../../data/study-context.tsx';
import { fileName } from '../../platform/file-name.ts';
import { useNotices } from '../../ui/notices.tsx';
import { useSayFailure } from './use-documents.ts';
import styles from './documents.module.css';

export function CopyDialog({ attachment, onClose }: { readonly attachment: AttachmentRow; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation(['documents', 'common']);
  const session = useStudySession();
  const run = useRun();
  const notices = useNotices();
  const sayFailure = useSayFailure();
  const [share, setShare] = useState<number | null>(null);
  const stop = useRef(new AbortController());

  const copy = async (): Promise<void> => {
    setShare(0);
    try {
      const path = await copyOut(session, attachment, attachment.name, setShare, stop.current.signal);
      if (path !== null) {
        // So that a later erasure can say which copies there are.
        await run(logExport, { kind: 'document', language: i18n.language as Language, sha256: attachment.sha256, file: fileName(path), facts: null, stops: 0, reason: null });
        notices.say(t('copy.done', { path }));
      }
    } catch (error) {
      if (!stop.current.signal.aborted) sayFailure(error, attachment.name);
    }
    onClose();
  };
  const leave = (): void => {
    stop.current.abort();
    if (share === null) onClose();
  };

  return (
    <Modal open onClose={leave} header={{ heading: t('copy.title'), size: 'small' }} width="small">
      <Modal.Body className={styles.dialog}>
        <BodyLong size="small">{t('copy.text', { name: attachment.name })}</BodyLong>
        <BodyLong size="small">{t('copy.advice')}</BodyLong>
        {share !== null && <ProgressBar size="small" value={Math.round(share * 100)} valueMax={100} aria-label={t('copy.running')} />}
      </Modal.Body>
      <Modal.Footer>
        <Button size="small" type="button" loading={share !== null} onClick={() => void copy()}>{t('copy.do')}</Button>
        <Button size="small" type="button" variant="tertiary" data-color="neutral" onClick={leave}>{t('common:action.cancel')}</Button>
      </Modal.Footer>
    </Modal>
  );
}
