// The year or the period of an amount, in one field: 2018, or 2015–2018.

import type { KeyboardEvent } from 'react';
import { TextField } from '@navikt/ds-react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommit } from '../cases/form/RowForm.tsx';

export function YearsRow({ name, label }: { readonly name: string; readonly label: string }) {
  const { t } = useTranslation('amounts');
  const { resetField } = useFormContext();
  const { field, fieldState } = useController({ name });
  const commit = useCommit();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit(name);
    if (event.key === 'Escape') resetField(name);
  };
  return (
    <TextField
      size="small" label={label} autoComplete="off" name={name} ref={field.ref} value={field.value as string}
      error={fieldState.error ? t('notYears') : undefined} onChange={field.onChange} onKeyDown={onKeyDown}
      onBlur={() => {
        field.onBlur();
        commit(name);
      }}
    />
  );
}
