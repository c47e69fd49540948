// The document that a row rests on and the place in it, as fields of the row's form: which of the case's documents,
// and then page, slide, sheet and cell, or a free place, as such a file has.

import type { KeyboardEvent } from 'react';
import { Select, TextField } from '@navikt/ds-react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { placeKindOf } from '../../../shared/attachments/citing.ts';
import { useCommit } from '../cases/form/RowForm.tsx';
import { readCites, typedCites, type CitesFault } from './cites-field.ts';
import { useCitable } from './use-citable.ts';
import styles from './documents.module.css';

interface Props {
  readonly name: string;
  /** Whose documents can be chosen; null: those of every case. */
  readonly caseId: string | null;
  readonly className?: string;
}

/** Nothing where there is no document to choose. */
export function CitesRow({ name, caseId, className }: Props) {
  const { t } = useTranslation('documents');
  const { resetField } = useFormContext();
  const { field, fieldState } = useController({ name });
  const commit = useCommit();
  const citable = useCitable();
  if (!citable) return null;
  const typed = readCites(field.value as string);
  const choices = [...citable.values()].filter((d) => caseId === null || d.case === caseId)
    .toSorted((a, b) => a.tag.localeCompare(b.tag, 'nb', { numeric: true }));
  if (choices.length === 0 && typed.document === '') return null;
  const chosen = citable.get(typed.document);
  const kind = chosen && placeKindOf(chosen.row);
  const change = (next: Partial<typeof typed>): void => field.onChange(typedCites({ ...typed, ...(kind ? { kind } : {}), ...next }));
  const leave = (): void => {
    field.onBlur();
    commit(name);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit(name);
    if (event.key === 'Escape') resetField(name);
  };
  const fault = fieldState.error?.message as CitesFault | undefined;
  const error = fault ? t(`cites.error.${fault}`) : undefined;
  const isCell = fault === 'notCell';
  return (
    <div className={[styles.cites, className].filter(Boolean).join(' ')}>
      <Select
        size="small" label={t('cites.document')} name={name} ref={field.ref} value={typed.document} onBlur={leave}
        onChange={(event) => {
          field.onChange(typedCites({ document: event.target.value, kind: '', place: '', cell: '' }));
          commit(name);
        }}
      >
        <option value="">{t('cites.none')}</option>
        {typed.document !== '' && !choices.some((d) => d.row.id === typed.document) && <option value={typed.document}>{t('cites.gone')}</option>}
        {choices.map(({ row, tag }) => <option key={row.id} value={row.id}>{tag} · {row.name}</option>)}
      </Select>
      {kind && (
        <TextField
          size="small" label={t(`cites.place.${kind}`)} value={typed.place} autoComplete="off" inputMode={kind === 'page' || kind === 'slide' ? 'numeric' : undefined}
          error={isCell ? undefined : error} onChange={(event) => change({ place: event.target.value })} onBlur={leave} onKeyDown={onKeyDown}
        />
      )}
      {kind === 'sheet' && (
        <TextField
          size="small" label={t('cites.cell')} value={typed.cell} autoComplete="off" error={isCell ? error : undefined}
          onChange={(event) => change({ cell: event.target.value })} onBlur={leave} onKeyDown={onKeyDown}
        />
      )}
    </div>
  );
}
