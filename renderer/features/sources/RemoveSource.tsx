// Asks before a source goes, with all that goes along.

import { Button, Modal } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { removeSource, type SourceContents } from '../../../shared/commands/source-edits.ts';
import type { SourceRow } from '../../../shared/model/rows.ts';
import { useRun } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { wholeText } from '../cases/case-columns.ts';
import { undoChord } from '../cases/use-remove-case.ts';
import styles from './sources.module.css';

interface Props { readonly source: SourceRow; readonly words: number; readonly contents: SourceContents; readonly onClose: () => void }

export function RemoveSource({ source, words, contents, onClose }: Props) {
  const { t } = useTranslation(['sources', 'common']);
  const run = useRun();
  const notices = useNotices();
  const { title } = source;
  const remove = async (): Promise<void> => {
    if (await run(removeSource, { id: source.id })) notices.say(t('remove.done', { title, key: undoChord() }));
    onClose();
  };
  return (
    <Modal open onClose={onClose} header={{ heading: t('remove.title', { title }), size: 'small' }} width="32rem">
      <Modal.Body>
        <p>{t('remove.text')}</p>
        <ul className={styles.warnings}>
          <li>{t('remove.texts', { count: contents.texts.length, words: wholeText(words) })}</li>
          {(['codings', 'overlays', 'amounts', 'memos', 'attachments'] as const).map((what) => contents[what].length > 0 && <li key={what}>{t(`remove.${what}`, { count: contents[what].length })}</li>)}
        </ul>
        <p>{t('remove.undo', { key: undoChord() })}</p>
      </Modal.Body>
      <Modal.Footer>
        <Button size="small" data-color="danger" onClick={() => void remove()}>{t('remove.button')}</Button>
        <Button size="small" variant="secondary" onClick={onClose}>{t('common:action.cancel')}</Button>
      </Modal.Footer>
    </Modal>
  );
}
