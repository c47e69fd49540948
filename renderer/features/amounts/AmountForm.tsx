// The form of one tallopplysning: a new one is sent whole, one that exists saves each field as it is left. What the
// note's codes suggest stands as buttons; nothing of it is chosen until somebody presses one.

import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { addAmount, updateAmount } from '../../../shared/commands/amounts.ts';
import { addSourceAmount } from '../../../shared/commands/source-amounts.ts';
import type { SourceSpan } from '../../../shared/commands/span-codings.ts';
import type { Language } from '../../../shared/model/language.ts';
import { byOrder } from '../../../shared/model/order.ts';
import type { AmountRow, CodeRow } from '../../../shared/model/rows.ts';
import { hedgeLabels, originLabels, unitLabels } from '../../../shared/model/terms.ts';
import { amountOrigins, hedges, units } from '../../../shared/model/vocabulary.ts';
import { kostraFunctions } from '../../../shared/templates/kostra.ts';
import { useAll, useRun } from '../../data/study-context.tsx';
import { ChoiceRow, TextRow, type Option } from '../cases/form/fields.tsx';
import { RowForm } from '../cases/form/RowForm.tsx';
import { CitesRow } from '../documents/CitesRow.tsx';
import {
  amountChanges, amountFields, amountSchema, durations, kinds, newAmountFields, priceBases, refunds, uses, type AmountFields,
} from './amount-fields.ts';
import { CategorySuggestions, FunctionSuggestions } from './Suggestions.tsx';
import { YearsRow } from './YearsRow.tsx';
import styles from './amounts.module.css';

interface Props {
  readonly caseId: string;
  /** Null: a new one. */
  readonly amount: AmountRow | null;
  /** Categories and sub-categories that the note is coded under. */
  readonly proposed?: readonly CodeRow[];
  /** For a new one: the interview in which it was given. */
  readonly interviewId?: string | null;
  /** For a new one: the words of a source that it is read out of. */
  readonly at?: SourceSpan;
  /** For a new one: what its fields start with. */
  readonly start?: Partial<AmountFields>;
  /** For a new one, what its draft is kept under where not the case's or the words'. */
  readonly draft?: string;
  /** For a new one, after it was saved. */
  readonly onAdded?: (id: string) => void;
  readonly id?: string;
}

const noCodes: readonly CodeRow[] = [];

export function AmountForm({ caseId, amount, proposed = noCodes, interviewId = null, at, start, draft, onAdded, id }: Props) {
  const { t, i18n } = useTranslation('amounts');
  const language = i18n.language as Language;
  const run = useRun();
  const values = useMemo(() => (amount ? amountFields(amount) : { ...newAmountFields, ...start }), [amount, start]);
  const categories = useCategoryOptions(language);
  const functions = useMemo<Option[]>(() => kostraFunctions.map((f) => ({ value: String(f.code), label: `${f.code} ${f.label[language]}` })), [language]);
  const named = <T extends string>(list: readonly T[], label: (value: T) => string): Option[] => list.map((value) => ({ value, label: label(value) }));
  const notSet = t('notSaid');
  // A new one starts from the figure; one that was found in a note is read already, and wants its place.
  const figure = (
    <fieldset className={styles.group}>
      <legend>{t('group.figure')}</legend>
      <TextRow name="low" label={t('field.low')} inputMode="decimal" />
      <TextRow name="high" label={t('field.high')} inputMode="decimal" />
      <TextRow name="from" label={t('field.from')} inputMode="decimal" />
      <ChoiceRow name="unit" label={t('field.unit')} options={named(units, (v) => unitLabels[v][language])} />
      <ChoiceRow name="hedge" label={t('field.hedge')} options={named(hedges, (v) => hedgeLabels[v][language])} empty={t('noHedge')} />
      <ChoiceRow name="kind" label={t('field.kind')} options={named(kinds, (v) => t(`kind.${v}`))} />
      <YearsRow name="years" label={t('field.years')} />
      <TextRow name="perUsers" label={t('field.perUsers')} inputMode="numeric" />
    </fieldset>
  );

  return (
    <RowForm
      id={id} schema={amountSchema} values={values} draft={['amount', amount?.id ?? `new/${at ? `${at.source}/${at.start}-${at.end}` : (draft ?? caseId)}`]} scope={caseId} className={styles.form}
      onCommit={amount ? async (changes) => (await run(updateAmount, { id: amount.id, changes: amountChanges(changes) })) !== undefined : undefined}
      onSubmit={amount ? undefined : async (all) => {
        const fields = { ...amountChanges(all), status: 'confirmed' } as const;
        const done = at ? await run(addSourceAmount, { ...at, fields }) : await run(addAmount, { ...fields, case: caseId, interview: interviewId });
        if (done) onAdded?.(done.value.id);
        return done !== undefined;
      }}
    >
      {!amount && figure}
      <fieldset className={styles.group}>
        <legend>{t('group.place')}</legend>
        <TextRow name="measure" label={t('field.measure')} span={2} />
        <div className={styles.wide}>
          <ChoiceRow name="category" label={t('field.category')} options={categories} empty={t('noCategory')} />
          <CategorySuggestions codes={proposed} language={language} />
        </div>
        <div className={styles.wide}>
          <ChoiceRow name="functionCode" label={t('field.function')} options={functions} empty={notSet} />
          <FunctionSuggestions codes={proposed} language={language} />
        </div>
        <ChoiceRow name="origin" label={t('field.origin')} options={named(amountOrigins, (v) => originLabels[v][language])} />
        <DocumentFields caseId={caseId} />
      </fieldset>
      {amount && figure}
      <fieldset className={styles.group}>
        <legend>{t('group.basis')}</legend>
        <ChoiceRow name="use" label={t('field.use')} options={named(uses, (v) => t(`use.${v}`))} empty={notSet} />
        <ChoiceRow name="refund" label={t('field.refund')} options={named(refunds, (v) => t(`refund.${v}`))} empty={notSet} />
        <ChoiceRow name="duration" label={t('field.duration')} options={named(durations, (v) => t(`duration.${v}`))} empty={notSet} />
        <ChoiceRow name="priceBasis" label={t('field.priceBasis')} options={named(priceBases, (v) => t(`priceBasis.${v}`))} empty={notSet} />
        <TextRow name="priceYear" label={t('field.priceYear')} inputMode="numeric" />
      </fieldset>
    </RowForm>
  );
}

/** Which document of the case it was read out of, nothing where somebody said it, and where in it; of one elsewhere, a place in words. */
function DocumentFields({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('amounts');
  const [origin, cites, place] = useWatch<AmountFields, readonly ['origin', 'cites', 'originPlace']>({ name: ['origin', 'cites', 'originPlace'] });
  return (
    <>
      {(cites === '' || place !== '') && <TextRow name="originPlace" label={t('field.originPlace')} />}
      {(origin !== 'sagt' || cites !== '') && <CitesRow name="cites" caseId={caseId} className={styles.whole ?? ''} />}
    </>
  );
}

/** Categories with their sub-categories below them, then the themes, in the order of the codebook. */
function useCategoryOptions(language: Language): Option[] {
  const codes = useAll('codes');
  return useMemo(() => {
    const sorted = (codes ?? []).filter((c) => !c.retired).toSorted(byOrder);
    const top = sorted.filter((c) => c.kind === 'category' || c.kind === 'theme');
    return top.flatMap((c) => [
      { value: c.id, label: c.label[language] },
      ...sorted.filter((s) => s.kind === 'subcategory' && s.parent === c.id).map((s) => ({ value: s.id, label: `– ${s.label[language]}` })),
    ]);
  }, [codes, language]);
}
