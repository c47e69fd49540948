// Pasting a text, on its way to the same preview as a file. What stands in the field is kept as a draft.

import { useEffect, useState } from 'react';
import { Button, Modal, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../../../shared/model/rows.ts';
import { isBlank } from '../../../shared/text/clean.ts';
import { draftId } from '../../data/drafts.ts';
import { useStudySession } from '../../data/study-context.tsx';
import { useThrow } from '../../ui/use-throw.ts';
import { useFocusFirst } from '../cases/use-focus-first.ts';

export const pasteDraft = (caseId: string): string => draftId('source', 'paste', caseId);

interface Props { readonly row: CaseRow; readonly onClose: () => void; readonly onText: (text: string) => void }

export function PasteSource({ row, onClose, onText }: Props) {
  const { t } = useTranslation(['sources', 'common']);
  const { drafts } = useStudySession();
  const fail = useThrow();
  const focusFirst = useFocusFirst();
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const draft = pasteDraft(row.id);
  useEffect(() => {
    let stopped = false;
    void drafts.load(draft).then((kept) => {
      if (!stopped && typeof kept?.value === 'string') setText((now) => now || String(kept.value));
    }, (error: unknown) => { if (!stopped) fail(error); });
    return () => {
      stopped = true;
    };
  }, [draft, drafts, fail]);
  const change = (next: string): void => {
    setText(next);
    if (next === '') void drafts.clear(draft);
    else drafts.save(draft, row.id, next);
  };
  return (
    <Modal open onClose={onClose} header={{ heading: t('pasteBox.title'), size: 'small' }} width="48rem">
      <Modal.Body>
        <div ref={focusFirst}>
          <Textarea
            size="small" label={t('pasteBox.field')} description={t('pasteBox.help')} minRows={10} maxRows={18} value={text}
            error={isMissing && isBlank(text) ? t('pasteBox.missing') : undefined} onChange={(event) => change(event.target.value)}
          />
        </div>
      </Modal.Body>
      <Modal.Footer>
        <Button size="small" onClick={() => (isBlank(text) ? setMissing(true) : onText(text))}>{t('pasteBox.go')}</Button>
        <Button size="small" variant="secondary" onClick={onClose}>{t('common:action.cancel')}</Button>
      </Modal.Footer>
    </Modal>
  );
}
