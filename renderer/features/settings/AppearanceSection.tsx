// Language and theme of this machine.

import { Radio, RadioGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../../shared/model/language.ts';
import { setPreferences, usePreferences, type Preferences } from '../../app/preferences.ts';
import { useLanguage } from '../../app/use-language.ts';
import styles from './settings.module.css';

/** Each language in itself: whoever looks for theirs may not read the others. */
const ownNames: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

export function AppearanceSection() {
  const { t } = useTranslation('settings');
  const { theme } = usePreferences();
  const { language, setLanguage } = useLanguage();
  return (
    <div className={styles.grid}>
      <RadioGroup size="small" legend={t('appearance.language')} value={language} onChange={(l: Language) => setLanguage(l)}>
        {languages.map((l) => <Radio key={l} value={l} lang={l}>{ownNames[l]}</Radio>)}
      </RadioGroup>
      <RadioGroup size="small" legend={t('appearance.theme')} value={theme} onChange={(next: Preferences['theme']) => setPreferences({ theme: next })}>
        {(['light', 'dark', 'system'] as const).map((name) => <Radio key={name} value={name}>{t(`appearance.${name}`)}</Radio>)}
      </RadioGroup>
    </div>
  );
}
