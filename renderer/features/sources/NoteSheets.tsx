// The live notes of each interview, to be read and coded as one text. They are no source of their own: nothing is stored.

import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { useTranslation } from 'react-i18next';
import type { InterviewRow } from '../../../shared/model/rows.ts';
import { useActions, type Action } from '../../app/actions.tsx';
import { useWhere } from '../../data/study-context.tsx';
import styles from './sources.module.css';

export function NoteSheets({ caseId, interviews }: { readonly caseId: string; readonly interviews: readonly InterviewRow[] }) {
  const { t } = useTranslation('sources');
  const [, navigate] = useLocation();
  const notes = useWhere('notes', 'case', caseId);
  const sheets = useMemo(() => interviews.map((i) => ({ id: i.id, code: i.code, count: notes?.filter((n) => n.interview === i.id).length ?? 0 })).filter((s) => s.count > 0), [interviews, notes]);
  const actions = useMemo<readonly Action[]>(() => sheets.map((s) => ({ id: `sheet.${s.id}`, label: t('sheets.open', { code: s.code }), run: () => navigate(`/notatark/${s.id}`) })), [navigate, sheets, t]);
  useActions(actions);
  if (sheets.length === 0) return null;
  return (
    <section aria-label={t('sheets.heading')}>
      <h2 className={styles.h2}>{t('sheets.heading')}</h2>
      <p className={styles.facts}>{t('sheets.help')}</p>
      <ul className={styles.warnings}>
        {sheets.map((s) => <li key={s.id}><Link href={`/notatark/${s.id}`}>{t('sheets.open', { code: s.code })}</Link> <span className={styles.quiet}>{t('sheets.notes', { count: s.count })}</span></li>)}
      </ul>
    </section>
  );
}
