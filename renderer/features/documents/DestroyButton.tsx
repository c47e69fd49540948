// Deleting for good, after a question: no undo brings it back. With the last recording, the deadline is met too.

import { useState } from 'react';
import { BodyLong, Button, Checkbox, Modal } from '@navikt/ds-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { destroyAttachment } from '../../../shared/commands/attachments.ts';
import { recordingsDeleted } from '../../../shared/commands/deadlines.ts';
import type { AttachmentRow } from '../../../shared/model/rows.ts';
import { useAll, useRun, useStudySession } from '../../data/study-context.tsx';
import { usePlatform } from '../../platform/context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { today } from '../cases/form/dates.ts';
import styles from './documents.module.css';

/** `called`: its name, or what stands for it where the name is not shown. */
export function DestroyButton({ attachment, called }: { readonly attachment: AttachmentRow; readonly called: string }) {
  const { t } = useTranslation('documents');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="tertiary" data-color="danger" icon={<TrashIcon aria-hidden />} onClick={() => setOpen(true)}>{t('destroy.open')}<span className="visually-hidden"> {called}</span></Button>
      {open && <DestroyDialog attachment={attachment} called={called} onClose={() => setOpen(false)} />}
    </>
  );
}

function DestroyDialog({ attachment, called, onClose }: { readonly attachment: AttachmentRow; readonly called: string; readonly onClose: () => void }) {
  const { t } = useTranslation(['documents', 'common']);
  const session = useStudySession();
  const { bridge } = usePlatform();
  const run = useRun();
  const notices = useNotices();
  const recordings = useAll('attachments')?.filter((a) => a.kind === 'recording');
  const isLast = recordings?.length === 1 && recordings[0]?.id === attachment.id;
  const [allGone, setAllGone] = useState(false);

  const destroy = async (): Promise<void> => {
    if (!(await run(destroyAttachment, { id: attachment.id }))) return;
    // The row is gone first: what a power failure leaves of the bytes is destroyed at the next opening.
    const answer = await bridge.call('attachments.remove', { study: session.id, ids: [attachment.id] });
    if (!answer.ok) notices.fileError(answer.code, answer.path);
    else notices.say(t('destroy.done', { name: called }));
    if (isLast && allGone) await run(recordingsDeleted, { on: today() });
    onClose();
  };
  return (
    <Modal open onClose={onClose} header={{ heading: t('destroy.title', { name: called }), size: 'small' }} width="small">
      <Modal.Body className={styles.dialog}>
        <BodyLong size="small">{t('destroy.text')}</BodyLong>
        {isLast && <Checkbox size="small" checked={allGone} onChange={(event) => setAllGone(event.target.checked)}>{t('destroy.allGone')}</Checkbox>}
      </Modal.Body>
      <Modal.Footer>
        <Button size="small" type="button" data-color="danger" onClick={() => void destroy()}>{t('destroy.do')}</Button>
        <Button size="small" type="button" variant="tertiary" data-color="neutral" onClick={onClose}>{t('common:action.cancel')}</Button>
      </Modal.Footer>
    </Modal>
  );
}
