// A date of the study, typed as people type dates or picked in a calendar. It saves itself when it is left.

import { useState, type KeyboardEvent } from 'react';
import { DatePicker } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { dateField, parseDate, today } from '../cases/form/dates.ts';

interface Props { readonly label: string; readonly value: string | null; readonly onSave: (date: string | null) => Promise<boolean> }

export function DateField({ label, value, onSave }: Props) {
  const { t } = useTranslation('cases');
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const [open, setOpen] = useState(false);
  const text = typed ?? dateField(value);
  const day = parseDate(text);
  const selected = day === undefined ? undefined : new Date(`${day}T00:00:00`);

  const save = async (next: string): Promise<void> => {
    const date = next.trim() === '' ? null : parseDate(next);
    setWrong(date === undefined);
    if (date === undefined) return;
    if (date === value || (await onSave(date))) setTyped(null);
  };
  const leave = (): void => {
    if (typed !== null) void save(typed);
  };
  return (
    <DatePicker
      selected={selected} defaultMonth={selected} open={open} onClose={() => setOpen(false)} onOpenToggle={() => setOpen((o) => !o)}
      onSelect={(date: Date | undefined) => {
        setOpen(false);
        void save(date ? today(date) : '');
      }}
    >
      <DatePicker.Input
        size="small" label={label} value={text} error={wrong ? t('form.error.notDate') : undefined} onBlur={leave}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') leave();
        }}
      />
    </DatePicker>
  );
}
