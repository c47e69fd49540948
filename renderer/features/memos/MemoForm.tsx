// The fields of one memo, new or there already; a meeting has some of its own.

import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { memoDay, type MemoFields } from '../../../shared/commands/memos.ts';
import type { Language } from '../../../shared/model/language.ts';
import { memoKindLabels } from '../../../shared/model/terms.ts';
import { memoKinds } from '../../../shared/model/vocabulary.ts';
import { dateField, today } from '../cases/form/dates.ts';
import { ChoiceRow, DateRow, LongRow, TextRow } from '../cases/form/fields.tsx';
import { chosen, date, line, longText, ref } from '../cases/form/parts.ts';
import { CitesRow } from '../documents/CitesRow.tsx';
import { citesField, citesOut } from '../documents/cites-field.ts';
import type { About, Memo } from './use-memos.ts';
import formStyles from '../cases/form/form.module.css';

export const memoSchema = z.object({
  date: date(), kind: chosen(memoKinds), target: ref(), title: line, text: longText, present: longText, input: longText, outcome: longText, cites: citesField(),
});
export type MemoValues = z.input<typeof memoSchema>;

export const newMemo = (about: string | null, kind: Memo['kind']): MemoValues =>
  ({ date: dateField(today()), kind, target: about ?? '', title: '', text: '', present: '', input: '', outcome: '', cites: '' });

export const valuesOf = (memo: Memo): MemoValues => ({
  date: dateField(memoDay(memo)), kind: memo.kind, target: memo.target ?? '', title: memo.title, text: memo.text,
  present: memo.present ?? '', input: memo.input ?? '', outcome: memo.outcome ?? '', cites: citesOut(memo.cites),
});

/** What was filled in as a memo holds it: fields of a meeting that are empty are not there. */
export const fieldsOf = ({ present, input, outcome, cites, ...rest }: z.output<typeof memoSchema>): MemoFields =>
  ({ ...rest, ...(present === '' ? {} : { present }), ...(input === '' ? {} : { input }), ...(outcome === '' ? {} : { outcome }), ...(cites === null ? {} : { cites }) });

export function MemoFieldsets({ abouts }: { readonly abouts: readonly About[] }) {
  const { t, i18n } = useTranslation('memos');
  const kind = useWatch<MemoValues, 'kind'>({ name: 'kind' });
  const target = useWatch<MemoValues, 'target'>({ name: 'target' });
  return (
    <div className={formStyles.grid}>
      <DateRow name="date" label={t('date')} />
      <ChoiceRow name="kind" label={t('kind')} options={memoKinds.map((k) => ({ value: k, label: memoKindLabels[k][i18n.language as Language] }))} />
      <ChoiceRow
        name="target" label={t('about')} empty={t('ofStudy')} span={2}
        options={abouts.filter((a) => a.id !== null).map((a) => ({ value: a.id!, label: t(`group.${a.group}`, { name: a.name }) }))}
      />
      <TextRow name="title" label={t('title')} span={4} />
      {kind === 'mote' && <TextRow name="present" label={t('present')} span={4} />}
      {kind === 'mote' && <LongRow name="input" label={t('input')} span={4} />}
      {kind === 'mote' && <LongRow name="outcome" label={t('outcome')} span={4} />}
      <LongRow name="text" label={t('text')} span={4} minRows={4} />
      <CitesRow name="cites" caseId={abouts.find((a) => a.id === target)?.case ?? null} className={formStyles.span4 ?? ''} />
    </div>
  );
}
