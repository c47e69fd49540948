// A moment as one says it: the clock for today, day and clock for other days.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const zones = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** The day as a heading has it: today, yesterday, or the date. */
export function useDay(): (at: string) => string {
  const { t, i18n } = useTranslation('snapshots');
  return useCallback((at) => {
    const daysAgo = Math.round((startOfDay(new Date()) - startOfDay(new Date(at))) / 86_400_000);
    if (daysAgo === 0) return t('today');
    if (daysAgo === 1) return t('yesterday');
    return new Intl.DateTimeFormat(localeOf(i18n.language), { dateStyle: 'long' }).format(new Date(at));
  }, [i18n.language, t]);
}

/** `kl. 14.05` for today, `12. mars 2026 kl. 14.05` for other days. */
export function useWhen(): (at: string) => string {
  const { t, i18n } = useTranslation('snapshots');
  return useCallback((at) => {
    const moment = new Date(at);
    const time = clockOf(at, i18n.language);
    if (startOfDay(moment) === startOfDay(new Date())) return t('clock', { time });
    return t('dayAndClock', { day: new Intl.DateTimeFormat(localeOf(i18n.language), { dateStyle: 'long' }).format(moment), time });
  }, [i18n.language, t]);
}

export const clockOf = (at: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

const localeOf = (language: string): string => (zones as Record<string, string>)[language] ?? zones.nb;
const startOfDay = (moment: Date): number => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
