// A text as it is read: in the chosen language, or in another with a word about it.

import { useTranslation } from 'react-i18next';
import type { Language, Trilingual } from '../../shared/model/language.ts';
import { shownText } from './shown-text.ts';
import styles from './shown.module.css';

export function Shown({ text, language }: { readonly text: Trilingual; readonly language: Language }) {
  const { t } = useTranslation('common');
  const shown = shownText(text, language);
  if (shown.text === '') return <span className={styles.missing}>{t('text.empty')}</span>;
  return (
    <>
      <span lang={shown.language}>{shown.text}</span>
      {shown.fallback && (
        <span className={styles.missing}> {t('text.missing', { language: t(`text.inLanguage.${language}`), shown: t(`text.inLanguage.${shown.language}`) })}</span>
      )}
    </>
  );
}
