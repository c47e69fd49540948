// Says that the recordings are deleted, or moves a deadline with a reason; and lists what was said so before.

import { useState, type FormEvent } from 'react';
import { Button, Modal, Radio, RadioGroup, Textarea, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { moveDeadline, recordingsDeleted } from '../../../shared/commands/deadlines.ts';
import type { StudyRow } from '../../../shared/model/rows.ts';
import { isBlank } from '../../../shared/text/clean.ts';
import { useRun } from '../../data/study-context.tsx';
import { dateField, dateText, parseDate, today } from '../cases/form/dates.ts';
import styles from './leaving.module.css';

export function DeadlineActions({ study }: { readonly study: StudyRow }) {
  const { t } = useTranslation('leaving');
  const [open, setOpen] = useState<'deleted' | 'move' | null>(null);
  const log = study.deadlineLog ?? [];
  return (
    <>
      {log.length > 0 && <ul className={styles.files} aria-label={t('deadlineLog.title')}>{log.map((e) => <li key={e.at}>{t(`deadlineLog.${e.kind}`, { date: dateText(e.on), reason: e.reason })}</li>)}</ul>}
      <div className={styles.row}>
        <Button size="small" variant="secondary" onClick={() => setOpen('deleted')}>{t('deadlineLog.deleted.open')}</Button>
        <Button size="small" variant="secondary" onClick={() => setOpen('move')}>{t('deadlineLog.move.open')}</Button>
      </div>
      {open !== null && <DeadlineDialog kind={open} study={study} onClose={() => setOpen(null)} />}
    </>
  );
}

interface DialogProps { readonly kind: 'deleted' | 'move'; readonly study: StudyRow; readonly onClose: () => void }

function DeadlineDialog({ kind, study, onClose }: DialogProps) {
  const { t } = useTranslation(['leaving', 'cases']);
  const run = useRun();
  const [what, setWhat] = useState<'recordings' | 'project-end'>(study.recordingsDeadline === null ? 'project-end' : 'recordings');
  const [typed, setTyped] = useState(kind === 'deleted' ? dateField(today()) : '');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const date = parseDate(typed);
  const now = what === 'recordings' ? study.recordingsDeadline : study.projectEnd;
  const dateFault = date === undefined ? t('cases:form.error.notDate')
    : kind === 'deleted' ? (date > today() ? t('deadlineLog.deleted.ahead') : null)
      : now !== null && date <= now ? t('deadlineLog.move.notLater', { date: dateText(now) }) : null;
  const reasonFault = kind === 'move' && isBlank(reason) ? t('deadlineLog.move.reasonMissing') : null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (date === undefined || dateFault !== null || reasonFault !== null) return;
    const done = kind === 'deleted' ? await run(recordingsDeleted, { on: date }) : await run(moveDeadline, { what, to: date, reason });
    if (done) onClose();
  };
  return (
    <Modal open onClose={onClose} header={{ heading: t(`deadlineLog.${kind}.title`), size: 'small' }} width="small">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Modal.Body className={styles.body}>
          <p>{t(`deadlineLog.${kind}.text`)}</p>
          {kind === 'move' && (
            <RadioGroup size="small" legend={t('deadlineLog.move.what')} value={what} onChange={setWhat}>
              <Radio value="recordings">{t('deadlineLog.move.recordings')}</Radio>
              <Radio value="project-end">{t('deadlineLog.move.projectEnd')}</Radio>
            </RadioGroup>
          )}
          <TextField size="small" label={t(`deadlineLog.${kind}.date`)} value={typed} autoComplete="off" error={tried && dateFault} onChange={(event) => setTyped(event.target.value)} />
          {kind === 'move' && <Textarea size="small" label={t('deadlineLog.move.reason')} value={reason} minRows={2} error={tried && reasonFault} onChange={(event) => setReason(event.target.value)} />}
        </Modal.Body>
        <Modal.Footer>
          <Button size="small" type="submit">{t(`deadlineLog.${kind}.do`)}</Button>
          <Button size="small" type="button" variant="tertiary" data-color="neutral" onClick={onClose}>{t('deadlineLog.cancel')}</Button>
        </Modal.Footer>
      </form>
    </Modal>
  );
}
