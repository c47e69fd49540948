// The fields of a row's form. Each saves itself when it is left, by Enter, or when a choice is made.

import { useState, type KeyboardEvent } from 'react';
import { Checkbox, CheckboxGroup, DatePicker, Radio, RadioGroup, Select, Textarea, TextField } from '@navikt/ds-react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { dateField, parseDate, today } from './dates.ts';
import { useCommit } from './RowForm.tsx';
import styles from './form.module.css';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly description?: string | undefined;
  /** Grid columns that the field spans. */
  readonly span?: 2 | 3 | 4;
}

export interface Option { readonly value: string; readonly label: string }

function useField(name: string) {
  const { t } = useTranslation('cases');
  const { resetField } = useFormContext();
  const { field, fieldState } = useController({ name });
  const commit = useCommit();
  const key = fieldState.error?.message;
  const error = key === undefined || key === '' ? undefined : t(`form.error.${key as 'required'}`);
  const leave = (): void => {
    field.onBlur();
    commit(name);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit(name);
    if (event.key === 'Escape') resetField(name);
  };
  return { field, error, leave, onKeyDown, commit };
}

const spanClass = (span: FieldProps['span']): string | undefined => (span === undefined ? undefined : styles[`span${span}`]);

export function TextRow({ name, label, description, span, inputMode, type }: FieldProps & { readonly inputMode?: 'numeric' | 'decimal'; readonly type?: 'email' | 'tel' }) {
  const { field, error, leave, onKeyDown } = useField(name);
  return (
    <TextField
      className={spanClass(span)} size="small" label={label} description={description} error={error} autoComplete="off"
      inputMode={inputMode} type={type ?? 'text'} name={name} ref={field.ref} value={field.value as string}
      onChange={field.onChange} onBlur={leave} onKeyDown={onKeyDown}
    />
  );
}

export function LongRow({ name, label, description, span, minRows = 2 }: FieldProps & { readonly minRows?: number }) {
  const { field, error, leave } = useField(name);
  return (
    <Textarea
      className={spanClass(span)} size="small" label={label} description={description} error={error} minRows={minRows}
      maxRows={12} name={name} ref={field.ref} value={field.value as string} onChange={field.onChange} onBlur={leave}
    />
  );
}

/** `empty` is the choice of nothing; absent where something must be chosen. */
export function ChoiceRow({ name, label, description, span, options, empty }: FieldProps & { readonly options: readonly Option[]; readonly empty?: string }) {
  const { field, error, leave, commit } = useField(name);
  return (
    <Select
      className={spanClass(span)} size="small" label={label} description={description} error={error} name={name}
      ref={field.ref} value={field.value as string} onBlur={leave}
      onChange={(event) => {
        field.onChange(event);
        commit(name);
      }}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((o) => <option key={o.value} value={o.value}>{o.label}</option>)}
    </Select>
  );
}

export function RadioRow({ name, label, description, span, options }: FieldProps & { readonly options: readonly Option[] }) {
  const { field, error, commit } = useField(name);
  return (
    <RadioGroup
      className={[styles.inline, spanClass(span)].filter(Boolean).join(' ')} size="small" legend={label} description={description}
      error={error} name={name} value={field.value as string}
      onChange={(value: string) => {
        field.onChange(value);
        commit(name);
      }}
    >
      {options.map((o) => <Radio key={o.value} value={o.value}>{o.label}</Radio>)}
    </RadioGroup>
  );
}

export function CheckRow({ name, label, description, span }: FieldProps) {
  const { field, commit } = useField(name);
  return (
    <Checkbox
      className={spanClass(span)} size="small" description={description} checked={field.value as boolean} ref={field.ref}
      onChange={(event) => {
        field.onChange(event.target.checked);
        commit(name);
      }}
    >
      {label}
    </Checkbox>
  );
}

export function ManyRow({ name, label, description, span, options }: FieldProps & { readonly options: readonly Option[] }) {
  const { field, error, commit } = useField(name);
  return (
    <CheckboxGroup
      className={[styles.inline, spanClass(span)].filter(Boolean).join(' ')} size="small" legend={label} description={description}
      error={error} value={field.value as string[]}
      onChange={(value: string[]) => {
        field.onChange(value);
        commit(name);
      }}
    >
      {options.map((o) => <Checkbox key={o.value} value={o.value}>{o.label}</Checkbox>)}
    </CheckboxGroup>
  );
}

const dayOf = (iso: string | undefined): Date | undefined => (iso === undefined ? undefined : new Date(`${iso}T00:00:00`));

export function DateRow({ name, label, description, span }: FieldProps) {
  const { field, error, leave, onKeyDown, commit } = useField(name);
  const [open, setOpen] = useState(false);
  const day = dayOf(parseDate(field.value as string));
  const pick = (date: Date | undefined): void => {
    setOpen(false);
    field.onChange(date ? dateField(today(date)) : '');
    commit(name);
  };
  return (
    <div className={spanClass(span)}>
      <DatePicker selected={day} defaultMonth={day} onSelect={pick} open={open} onClose={() => setOpen(false)} onOpenToggle={() => setOpen((o) => !o)}>
        <DatePicker.Input
          size="small" label={label} description={description} error={error} name={name} ref={field.ref}
          value={field.value as string} onChange={field.onChange} onBlur={leave} onKeyDown={onKeyDown}
        />
      </DatePicker>
    </div>
  );
}
