// Language and theme, where a new user can reach them before anything else.

import { Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { setPreferences, usePreferences, type Preferences } from '../../app/preferences.ts';
import { useLanguage } from '../../app/use-language.ts';
import { languages, type Language } from '../../../shared/model/language.ts';
import styles from './studies.module.css';

/** Each language in itself: whoever looks for theirs may not read the others. */
export const ownNames: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };
const themes = ['light', 'dark', 'system'] as const satisfies readonly Preferences['theme'][];

export function Appearance() {
  const { t } = useTranslation('studies');
  const { theme } = usePreferences();
  const { language, setLanguage } = useLanguage();
  return (
    <div className={styles.appearance}>
      <Select size="small" label={t('language')} value={language} onChange={(event) => setLanguage(event.target.value as Language)}>
        {languages.map((l) => <option key={l} value={l} lang={l}>{ownNames[l]}</option>)}
      </Select>
      <Select size="small" label={t('theme.label')} value={theme} onChange={(event) => setPreferences({ theme: event.target.value as Preferences['theme'] })}>
        {themes.map((name) => <option key={name} value={name}>{t(`theme.${name}`)}</option>)}
      </Select>
    </div>
  );
}
