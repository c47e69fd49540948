// Saves the recovery code as a sheet to print. It bears the study's neutral name, never its title.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupsOf } from '../../../shared/exchange/recovery-code.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { StudySession } from '../../data/session.ts';
import { listAllStudies } from '../../data/studies.ts';

interface Told { readonly status: 'success' | 'error'; readonly text: string }

const dates: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nb: new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long' }), nn: new Intl.DateTimeFormat('nn-NO', { dateStyle: 'long' }), en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }),
};
export const longDate = (iso: string, language: Language): string => dates[language].format(new Date(iso));

export function useRecoverySheet(session: StudySession, code: string): { readonly busy: boolean; readonly told: Told | null; readonly save: () => void } {
  const { t, i18n } = useTranslation(['keys', 'common']);
  const { bridge } = session;
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);

  const save = async (): Promise<Told | null> => {
    const language = i18n.language as Language;
    const { studies } = await listAllStudies(bridge);
    // As the opening screen counts them.
    const own = studies.filter((s) => !s.fictive);
    const at = own.findIndex((s) => s.id === session.id);
    const number = at + 1;
    const { recoverySheet } = await import('../../../shared/report/recovery-sheet.ts');
    const bytes = await recoverySheet({
      title: t('sheet.title'), study: t('sheet.study', { number, date: longDate(own[at]?.createdAt ?? session.nowIso(), language) }), code: groupsOf(code),
      lines: [t('sheet.made', { date: longDate(session.nowIso(), language) }), t('sheet.forWhat'), t('sheet.keep'), t('sheet.replaced'), t('sheet.deleteFile')],
    }, language);
    const answer = await bridge.call('files.save', { kind: 'internal', suggestedName: `${t('sheet.file', { number })}.docx`, bytes });
    if (!answer.ok) return { status: 'error', text: `${t(`common:fileError.${answer.code}`)}${answer.path === undefined ? '' : ` (${answer.path})`}` };
    return answer.value && { status: 'success', text: t('recovery.sheetSaved', { path: answer.value.path }) };
  };
  return {
    busy, told,
    save: () => {
      setBusy(true);
      save().then(setTold, (error: unknown) => setTold({ status: 'error', text: `${t('common:fileError.unexpected')} (${error instanceof Error ? error.message : '?'})` })).finally(() => setBusy(false));
    },
  };
}
