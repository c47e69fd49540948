// Saves the data-protection sheet (personvernark).

import { Button } from '@navikt/ds-react';
import { FileTextIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import { useLinkingKey, useStudySession } from '../../data/study-context.tsx';
import { useSaveDocument } from './use-save-document.ts';

export function PrivacySheetButton() {
  const { t } = useTranslation('leaving');
  const session = useStudySession();
  const { state } = useLinkingKey();
  const { busy, save } = useSaveDocument();
  const make = async (language: Language, now: Date): Promise<Uint8Array<ArrayBuffer>> => {
    const { privacySheet } = await import('../../../shared/report/privacy.ts');
    return privacySheet(session.store, { language, now, keyed: state !== 'absent' });
  };
  return <Button size="small" variant="secondary" loading={busy} icon={<FileTextIcon aria-hidden />} onClick={() => void save({ kind: 'privacy', name: t('privacy.file'), make })}>{t('privacy.do')}</Button>;
}
