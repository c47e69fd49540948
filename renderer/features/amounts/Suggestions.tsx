// What the note's codes suggest for an amount: buttons that fill the field above them.

import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { kostraFunctions, proposedFunctions } from '../../../shared/templates/kostra.ts';
import { useCommit } from '../cases/form/RowForm.tsx';
import styles from './amounts.module.css';

interface Props { readonly codes: readonly CodeRow[]; readonly language: Language }

export function CategorySuggestions({ codes, language }: Props) {
  return <Suggestions name="category" options={codes.map((c) => ({ value: c.id, label: c.label[language], title: undefined }))} />;
}

export function FunctionSuggestions({ codes, language }: Props) {
  const found = new Set(codes.flatMap((c) => proposedFunctions[c.slug] ?? proposedFunctions[c.slug.split('.')[0]!] ?? []));
  const options = kostraFunctions.filter((f) => found.has(f.code)).map((f) => ({ value: String(f.code), label: String(f.code), title: f.label[language] }));
  return <Suggestions name="functionCode" options={options} />;
}

interface Suggestion { readonly value: string; readonly label: string; readonly title: string | undefined }

function Suggestions({ name, options }: { readonly name: 'category' | 'functionCode'; readonly options: readonly Suggestion[] }) {
  const { t } = useTranslation('amounts');
  const { setValue } = useFormContext();
  const commit = useCommit();
  const chosen = useWatch({ name }) as string;
  if (options.length === 0) return null;
  const choose = (value: string): void => {
    setValue(name, value, { shouldDirty: true });
    commit(name);
  };
  return (
    <p className={styles.suggestions}>
      <span>{t('suggested')}</span>
      {options.map((o) => (
        <button
          key={o.value} type="button" className={styles.suggestion} aria-pressed={o.value === chosen} title={o.title}
          aria-label={t(name === 'category' ? 'suggestCategory' : 'suggestFunction', { what: o.title === undefined ? o.label : `${o.label} ${o.title}` })}
          onClick={() => choose(o.value)}
        >
          {o.label}
        </button>
      ))}
    </p>
  );
}
