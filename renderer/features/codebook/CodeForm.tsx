// A code opened for editing. Each text saves itself when it is left.

import { Button, Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { updateCode, writeCode, type CodeText } from '../../../shared/commands/codebook.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { useRun } from '../../data/study-context.tsx';
import { SavedText, UnsavedRow } from '../../ui/SavedText.tsx';
import styles from './codebook.module.css';

interface Props {
  readonly code: CodeRow;
  readonly language: Language;
  /** An explanation: local or extra-local is chosen for it. */
  readonly localities: boolean;
  readonly onDone: () => void;
}

const longTexts = ['definition', 'include', 'exclude', 'example'] as const;
const localityValues = ['local', 'extralocal', 'either'] as const;

export function CodeForm({ code, language, localities, onDone }: Props) {
  const { t } = useTranslation(['codebook', 'common']);
  const run = useRun();
  const field = (name: CodeText) => ({
    name: `${name}.${language}`,
    label: t(name),
    value: code[name]?.[language] ?? '',
    language,
    onSave: async (text: string): Promise<boolean> => (await run(writeCode, { id: code.id, field: name, language, text })) !== undefined,
  });
  return (
    <UnsavedRow what="code" id={code.id}>
      <div className={styles.form}>
        <div className={styles.pair}>
          <SavedText {...field('label')} needed={t('labelMissing')} autoFocus />
          <SavedText {...field('short')} description={t('shortHint')} maxLength={12} />
        </div>
        {longTexts.map((name) => <SavedText key={name} {...field(name)} rows={2} />)}
        {localities && (
          <Select
            size="small" label={t('locality')} description={t('localityHint')} value={code.locality ?? ''} className={styles.narrow}
            onChange={(event) => void run(updateCode, { id: code.id, changes: { locality: localityValues.find((v) => v === event.target.value) ?? null } })}
          >
            <option value="">{t('common:action.notSet')}</option>
            {localityValues.map((v) => <option key={v} value={v}>{t(`localities.${v}`)}</option>)}
          </Select>
        )}
        {(code.kind === 'category' || code.kind === 'theme') && <SavedText {...field('background')} description={t('backgroundHint')} rows={5} />}
        <div><Button size="small" onClick={onDone}>{t('done')}</Button></div>
      </div>
    </UnsavedRow>
  );
}
