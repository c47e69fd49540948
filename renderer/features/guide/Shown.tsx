// A text as it is read: in the chosen language, or in another with a word about it.

import { useTranslation } from 'react-i18next';
import type { Language, Trilingual } from '../../../shared/model/language.ts';
import { shownText } from './shown-text.ts';
import styles from './guide.module.css';

export function Shown({ text, language }: { readonly text: Trilingual; readonly language: Language }) {
  const { t } = useTranslation('guide');
  const shown = shownText(text, language);
  if (shown.text === '') return <span className={styles.missing}>{t('empty')}</span>;
  return (
    <>
      <span lang={shown.language}>{shown.text}</span>
      {shown.fallback && (
        <span className={styles.missing}> {t('missingHere', { language: t(`languageName.${language}`), shown: t(`languageName.${shown.language}`) })}</span>
      )}
    </>
  );
}
