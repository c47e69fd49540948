// A code opened for editing. Each text saves itself when it is left.

import { Button, Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { paintCode, updateCode, writeCode, type CodeText } from '../../../shared/commands/codebook.ts';
import { giveKey } from '../../../shared/commands/codebook-changes.ts';
import { paints, type Paint } from '../../../shared/model/code-colour.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { tagKeys, type TagKey } from '../../../shared/model/vocabulary.ts';
import { useRun } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { CodeTag } from '../../ui/CodeTag.tsx';
import { SavedText, UnsavedRow } from '../../ui/SavedText.tsx';
import { shownText } from '../../ui/shown-text.ts';
import { useTagKeys } from './use-tag-keys.ts';
import styles from './codebook.module.css';

interface Props {
  readonly code: CodeRow;
  readonly codes: readonly CodeRow[];
  readonly language: Language;
  /** An explanation: local or extra-local is chosen for it. */
  readonly localities: boolean;
  readonly onDone: () => void;
}

const longTexts = ['definition', 'include', 'exclude', 'example'] as const;
const localityValues = ['local', 'extralocal', 'either'] as const;

export function CodeForm({ code, codes, language, localities, onDone }: Props) {
  const { t } = useTranslation(['codebook', 'common']);
  const run = useRun();
  const keyOf = useTagKeys();
  const notices = useNotices();
  const labelOf = (id: string | null | undefined): string => {
    const found = codes.find((c) => c.id === id);
    return found ? shownText(found.label, language).text : '';
  };
  const holderOf = (key: TagKey): string => {
    const holder = codes.find((c) => c.key === key && c.id !== code.id);
    return holder ? ` · ${labelOf(holder.id)}` : '';
  };
  const changeKey = async (value: string): Promise<void> => {
    const key = tagKeys.find((k) => k === value) ?? null;
    const done = await run(giveKey, { id: code.id, key });
    if (done && key !== null && done.value.from !== null) notices.say(t('keyTaken', { key: keyOf(key), label: labelOf(done.value.from) }));
  };
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
        {(code.kind === 'category' || code.kind === 'theme' || code.kind === 'subcategory') && !code.retired && (
          <Select size="small" label={t('key')} description={t('keyHint')} value={code.key ?? ''} className={styles.narrow} onChange={(event) => void changeKey(event.target.value)}>
            <option value="">{t('keyNone')}</option>
            {tagKeys.map((k) => <option key={k} value={k}>{keyOf(k)}{holderOf(k)}</option>)}
          </Select>
        )}
        <div className={styles.colour}>
          <Select size="small" label={t('colour')} description={t('colourHint')} value={code.paint ?? ''} className={styles.narrow} onChange={(event) => void run(paintCode, { id: code.id, paint: paints.find((p) => String(p) === event.target.value) ?? null })}>
            <option value="">{code.colour === null ? t('colourNone') : t('colourUsual', { colour: t(`colours.c${code.colour as Paint}`) })}</option>
            {paints.map((p) => <option key={p} value={p}>{t(`colours.c${p}`)}</option>)}
          </Select>
          <CodeTag code={code} language={language} />
        </div>
        {(code.kind === 'category' || code.kind === 'theme') && <SavedText {...field('background')} description={t('backgroundHint')} rows={5} />}
        <div><Button size="small" onClick={onDone}>{t('done')}</Button></div>
      </div>
    </UnsavedRow>
  );
}
