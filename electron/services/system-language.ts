// Which of the three languages the program starts in.

import type { Language } from '../../shared/model/language.ts';

/** `preferred`: the system's languages, best first, e.g. `nb-NO`. Neighbouring languages read bokmål best. */
export function systemLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    if (language === 'nn') return 'nn';
    if (['nb', 'no', 'da', 'sv', 'se', 'smj', 'sma'].includes(language)) return 'nb';
    if (language === 'en') return 'en';
  }
  return preferred.length > 0 ? 'en' : 'nb';
}
