// One document or recording: what it is, and what can be done with it.

import { useState, type FormEvent } from 'react';
import { Button, InlineMessage, Table, Tag, TextField } from '@navikt/ds-react';
import { FileExportIcon, TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { removeAttachment, renameAttachment } from '../../../shared/commands/attachments.ts';
import type { AttachmentRow } from '../../../shared/model/rows.ts';
import type { Presence } from '../../data/attachments.ts';
import { useRun } from '../../data/study-context.tsx';
import { fileSize } from '../../ui/file-size.ts';
import { useNotices } from '../../ui/notices.tsx';
import { dayText } from '../cases/form/dates.ts';
import { OpenableRow } from '../cases/OpenableRow.tsx';
import { undoChord } from '../cases/use-remove-case.ts';
import caseStyles from '../cases/cases.module.css';
import { WithdrawRow } from '../leaving/WithdrawRow.tsx';
import type { CitedDocument } from '../../../shared/attachments/citing.ts';
import { CopyDialog } from './CopyDialog.tsx';
import { DestroyButton } from './DestroyButton.tsx';
import { kindOf } from '../../../shared/attachments/kinds.ts';
import { FromHere } from './FromHere.tsx';
import { Player } from './Player.tsx';
import { Picture } from './Picture.tsx';
import styles from './documents.module.css';

export const documentColumns = ['name', 'number', 'owner', 'kind', 'size', 'added'] as const;

interface Props {
  readonly attachment: AttachmentRow;
  readonly caseId: string;
  /** As it may be cited; undefined while first read. */
  readonly document: CitedDocument | undefined;
  /** What it belongs to, as it is called. */
  readonly owner: string;
  readonly state: Presence | 'damaged';
  /** Its name has a real one in it. */
  readonly namesSomebody: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function DocumentLine({ attachment, owner, state, namesSomebody, open, onToggle, caseId, document }: Props) {
  const { t, i18n } = useTranslation('documents');
  return (
    <OpenableRow
      open={open} onToggle={onToggle} columns={documentColumns.length} label={<span className={styles.name}>{attachment.name}</span>}
      cells={(
        <>
          <Table.DataCell><span className={caseStyles.nowrap}>{document?.tag ?? '–'}</span></Table.DataCell>
          <Table.DataCell>{owner}</Table.DataCell>
          <Table.DataCell>
            {attachment.kind === 'recording' ? t('recording') : t(`kind.${kindOf(attachment)}`)}
            {state !== 'whole' && <> <Tag size="xsmall" variant="moderate" data-color="danger">{t(`state.${state}`)}</Tag></>}
          </Table.DataCell>
          <Table.DataCell align="right"><span className={caseStyles.nowrap}>{fileSize(attachment.size, i18n.language)}</span></Table.DataCell>
          <Table.DataCell><span className={caseStyles.nowrap}>{attachment.addedAt === undefined ? '–' : dayText(attachment.addedAt)}</span></Table.DataCell>
        </>
      )}
    >
      <Details attachment={attachment} state={state} namesSomebody={namesSomebody} caseId={caseId} document={document} />
    </OpenableRow>
  );
}

function Details({ attachment, state, namesSomebody, caseId, document }: Pick<Props, 'attachment' | 'state' | 'namesSomebody' | 'caseId' | 'document'>) {
  const { t } = useTranslation('documents');
  const run = useRun();
  const notices = useNotices();
  const [name, setName] = useState(attachment.name);
  const [copying, setCopying] = useState(false);
  const rename = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await run(renameAttachment, { id: attachment.id, name });
  };
  const remove = async (): Promise<void> => {
    if (await run(removeAttachment, { id: attachment.id })) notices.say(t('removed', { name: attachment.name, key: undoChord() }));
  };
  return (
    <div className={styles.details}>
      {state !== 'whole' && <InlineMessage status="error" size="small">{t(`stateText.${state}`)}</InlineMessage>}
      {namesSomebody && <InlineMessage status="warning" size="small">{t('namesSomebody')}</InlineMessage>}
      {state === 'whole' && kindOf(attachment) === 'image' && <Picture attachment={attachment} />}
      {state === 'whole' && attachment.kind === 'recording' && attachment.size > 0 && <Player attachment={attachment} />}
      {document && <FromHere document={document} />}
      <form className={styles.rename} onSubmit={(event) => void rename(event)}>
        <TextField size="small" label={t('name')} value={name} autoComplete="off" onChange={(event) => setName(event.target.value)} />
        <Button size="small" type="submit" variant="secondary" disabled={name.trim() === attachment.name}>{t('rename')}</Button>
      </form>
      <div className={caseStyles.buttons}>
        <Button size="small" variant="secondary" icon={<FileExportIcon aria-hidden />} onClick={() => setCopying(true)}>{t('copy.open')}</Button>
        <WithdrawRow caseId={caseId} row={attachment.id} label={t('withdraw')} />
        {attachment.kind !== 'recording' && <Button size="small" variant="tertiary" data-color="neutral" icon={<TrashIcon aria-hidden />} onClick={() => void remove()}>{t('remove')}</Button>}
        <DestroyButton attachment={attachment} called={attachment.name} />
      </div>
      {copying && <CopyDialog attachment={attachment} onClose={() => setCopying(false)} />}
    </div>
  );
}
