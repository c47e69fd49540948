// Why the codebook is changed: asked for at every change of its structure, and kept in the method log.

import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

interface Props { readonly value: string; readonly missing: boolean; readonly onChange: (text: string) => void }

export function ReasonField({ value, missing, onChange }: Props) {
  const { t } = useTranslation('codebook');
  return (
    <Textarea
      size="small" label={t('change.reason')} description={t('change.reasonHint')} minRows={2} value={value} maxLength={2000}
      error={missing ? t('change.reasonMissing') : undefined} onChange={(event) => onChange(event.target.value)}
    />
  );
}
