// The language of the interface: switched at once, remembered on this machine, and told to menus and dialogs.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/model/language.ts';
import { usePlatform } from '../platform/context.tsx';
import { setPreferences } from './preferences.ts';

export function useLanguage(): { readonly language: Language; readonly setLanguage: (next: Language) => void } {
  const { i18n } = useTranslation();
  const { bridge } = usePlatform();
  const setLanguage = useCallback((next: Language) => {
    setPreferences({ language: next });
    void i18n.changeLanguage(next);
    void bridge.call('app.setLanguage', { language: next });
  }, [bridge, i18n]);
  return { language: i18n.language as Language, setLanguage };
}
