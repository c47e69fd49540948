// «Alt om én informant»: the answer to a request for access.

import { Button } from '@navikt/ds-react';
import { FileTextIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { InformantRow } from '../../../shared/model/rows.ts';
import { useLinkingKey, useStudySession } from '../../data/study-context.tsx';
import { useSaveDocument } from './use-save-document.ts';

export function AccessButton({ informant }: { readonly informant: InformantRow }) {
  const { t } = useTranslation('leaving');
  const session = useStudySession();
  const { content } = useLinkingKey();
  const { busy, save } = useSaveDocument();
  const make = async (language: Parameters<Parameters<typeof save>[0]['make']>[0], now: Date): Promise<Uint8Array<ArrayBuffer>> => {
    const { accessDocument } = await import('../../../shared/report/access.ts');
    return accessDocument(session.store, informant.id, content ?? null, { language, now });
  };
  return (
    <Button size="small" variant="tertiary" data-color="neutral" loading={busy} icon={<FileTextIcon aria-hidden />} onClick={() => void save({ kind: 'access', name: t('access.file', { pseudonym: informant.pseudonym }), make })}>
      {t('access.do')}
    </Button>
  );
}
