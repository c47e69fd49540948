// Whether documents and recordings go along in a study file, and what of them cannot.

import { useEffect, useState } from 'react';
import { Checkbox, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { AttachmentRow } from '../../../shared/model/rows.ts';
import { attachable, mostAttached } from '../../data/study-file.ts';
import { useAll, useStudySession } from '../../data/study-context.tsx';
import { fileSize } from '../../ui/file-size.ts';

export function DocumentsChoice({ chosen, onChoose }: { readonly chosen: boolean; readonly onChoose: (chosen: boolean) => void }) {
  const { t, i18n } = useTranslation('settings');
  const session = useStudySession();
  const rows = useAll('attachments');
  const [whole, setWhole] = useState<readonly AttachmentRow[]>();
  useEffect(() => {
    let left = false;
    if (rows) attachable(session).then((found) => { if (!left) setWhole(found); }, () => undefined);
    return () => { left = true; };
  }, [rows, session]);
  const size = (whole ?? []).reduce((sum, a) => sum + a.size, 0);
  const isTooLarge = size > mostAttached;
  useEffect(() => {
    if (isTooLarge && chosen) onChoose(false);
  }, [chosen, isTooLarge, onChoose]);
  if (!rows || !whole || rows.length === 0) return null;
  const told = fileSize(size, i18n.language);
  return (
    <>
      {isTooLarge
        ? <InlineMessage status="warning" size="small">{t('file.documentsTooLarge', { size: told, most: fileSize(mostAttached, i18n.language) })}</InlineMessage>
        : whole.length > 0 && <Checkbox size="small" checked={chosen} onChange={(event) => onChoose(event.target.checked)}>{t('file.withDocuments', { count: whole.length, size: told })}</Checkbox>}
      {whole.length < rows.length && <InlineMessage status="warning" size="small">{t('file.documentsLeft', { count: rows.length - whole.length })}</InlineMessage>}
    </>
  );
}
