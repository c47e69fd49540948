// The interface's texts. Bokmål is the source; nynorsk and English have its exact shape, so that the type
// checker finds a missing key.

import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/model/language.ts';
import nb from './nb/index.ts';
import nn from './nn/index.ts';
import en from './en/index.ts';

export const resources = { nb, nn, en } as const;

export async function startTexts(language: Language): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    resources,
    lng: language,
    fallbackLng: 'nb',
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return i18next;
}
