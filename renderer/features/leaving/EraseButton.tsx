// «Slett for godt …»: opens the list of what goes.

import { useState } from 'react';
import { Button } from '@navikt/ds-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { ErasureWish } from '../../../shared/erasing/scope.ts';
import { EraseDialog } from './EraseDialog.tsx';

export function EraseButton({ wish, name }: { readonly wish: ErasureWish; /** The pseudonym. */ readonly name: string }) {
  const { t } = useTranslation('leaving');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="tertiary" data-color="danger" icon={<TrashIcon aria-hidden />} onClick={() => setOpen(true)}>{t('erase.open')}</Button>
      {open && <EraseDialog wish={wish} name={name} onClose={() => setOpen(false)} />}
    </>
  );
}
