// The years that growth is looked at. Both are saved together, so that a period can be moved without ever being reversed.

import { useState } from 'react';
import { TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { StudyRow } from '../../../shared/model/rows.ts';

type Field = 'periodFrom' | 'periodTo';
interface Props { readonly study: StudyRow; readonly save: (changes: Partial<StudyRow>) => Promise<boolean> }

const isYear = (text: string): boolean => /^(19|20|21)\d\d$/.test(text.trim());

export function PeriodFields({ study, save }: Props) {
  const { t } = useTranslation('settings');
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const [left, setLeft] = useState(false);
  const text = (field: Field): string => typed[field] ?? String(study[field]);
  const reversed = isYear(text('periodFrom')) && isYear(text('periodTo')) && Number(text('periodTo')) < Number(text('periodFrom'));
  const errorAt = (field: Field): string | undefined =>
    !left ? undefined : !isYear(text(field)) ? t('study.yearWrong') : field === 'periodTo' && reversed ? t('study.periodReversed') : undefined;

  const commit = async (): Promise<void> => {
    setLeft(true);
    if (Object.keys(typed).length === 0 || reversed || !isYear(text('periodFrom')) || !isYear(text('periodTo'))) return;
    if (await save({ periodFrom: Number(text('periodFrom')), periodTo: Number(text('periodTo')) })) setTyped({});
  };
  return (['periodFrom', 'periodTo'] as const).map((field) => (
    <TextField
      key={field} size="small" label={t(`study.${field}`)} inputMode="numeric" autoComplete="off" value={text(field)} error={errorAt(field)}
      onChange={(event) => setTyped({ ...typed, [field]: event.target.value })} onBlur={() => void commit()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void commit();
      }}
    />
  ));
}
