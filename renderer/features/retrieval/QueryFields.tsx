// What is asked for: codes that must, may and must not be there, and what else holds of an excerpt.

import { useId } from 'react';
import { Checkbox, Select, TextField, UNSAFE_Combobox as Combobox } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { attributeOf, attributes, type ExcerptKind, type Retrieval } from '../../../shared/analysis/retrieval.ts';
import type { StudyData } from '../../../shared/analysis/study-data.ts';
import type { Language } from '../../../shared/model/language.ts';
import { sizeClasses, sizeClassLabels, type SizeClass } from '../../../shared/model/size-class.ts';
import { roles } from '../../../shared/templates/roles.ts';
import styles from './retrieval.module.css';

interface Props { readonly data: StudyData; readonly query: Retrieval; readonly onChange: (changes: Partial<Retrieval>) => void }

const kinds: readonly ExcerptKind[] = ['live', 'transcript', 'notes', 'written'];
const isSize = (value: string): value is SizeClass => (sizeClasses as readonly string[]).includes(value);

export function QueryFields({ data, query, onChange }: Props) {
  const { t, i18n } = useTranslation('retrieval');
  const language = i18n.language as Language;
  const codes = data.codes.filter((c) => c.kind !== 'dimension').map((c) => {
    const above = c.parent === null ? undefined : data.byId.codes.get(c.parent);
    return { value: c.id, label: above ? `${above.short[language] || above.label[language]}: ${c.label[language]}` : c.label[language] };
  });
  const picker = (field: 'all' | 'any' | 'none') => (
    <Combobox
      size="small" label={t(`codes.${field}`)} options={codes} isMultiSelect selectedOptions={codes.filter((o) => query[field].includes(o.value))}
      onToggleSelected={(value, on) => onChange({ [field]: on ? [...query[field], value] : query[field].filter((c) => c !== value) })}
    />
  );
  const one = (label: string, value: string | undefined, options: readonly (readonly [string, string])[], set: (value: string[]) => void) => (
    <Select size="small" label={label} value={value ?? ''} onChange={(event) => set(event.target.value === '' ? [] : [event.target.value])}>
      <option value="">{t('every')}</option>
      {options.map(([key, name]) => <option key={key} value={key}>{name}</option>)}
    </Select>
  );
  const valuesOf = (attribute: (typeof attributes)[number]): [string, string][] => [...new Set(data.cases.map((c) => attributeOf(c, attribute)))].filter((v) => v !== '')
    .toSorted(new Intl.Collator('nb', { numeric: true }).compare).map((v) => [v, attribute === 'size' && isSize(v) ? sizeClassLabels[v] : v]);
  return (
    <div className={styles.fields}>
      <div className={styles.codes}>{picker('all')}{picker('any')}{picker('none')}</div>
      <Checkbox size="small" checked={query.overlapping} onChange={(event) => onChange({ overlapping: event.target.checked })}>{t('overlapping')}</Checkbox>
      <div className={styles.rest}>
        {attributes.map((a) => <div key={a}>{one(t(`attribute.${a}`), query.attributes[a]?.[0], valuesOf(a), (value) => onChange({ attributes: { ...query.attributes, [a]: value } }))}</div>)}
        {one(t('role'), query.roles[0], roles.map((r) => [r.slug, r.label[language]]), (value) => onChange({ roles: value }))}
        {one(t('coder'), query.coders[0], data.coders.map((c) => [c.id, c.name]), (value) => onChange({ coders: value }))}
        {one(t('kind'), query.kinds[0], kinds.map((k) => [k, t(`kinds.${k}`)]), (value) => onChange({ kinds: value as ExcerptKind[] }))}
        <TextField size="small" label={t('text')} value={query.text} onChange={(event) => onChange({ text: event.target.value })} />
        <Day label={t('from')} value={query.from} onChange={(day) => onChange({ from: day })} />
        <Day label={t('to')} value={query.to} onChange={(day) => onChange({ to: day })} />
      </div>
    </div>
  );
}

/** A day as the machine writes days. */
function Day({ label, value, onChange }: { readonly label: string; readonly value: string | null; readonly onChange: (day: string | null) => void }) {
  const id = useId();
  return (
    <div className={styles.day}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value ?? ''} onChange={(event) => onChange(event.target.value || null)} />
    </div>
  );
}
