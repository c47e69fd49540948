// An interview as a link: its code, how far it has come, and when.

import { CalendarIcon, CheckmarkIcon, PauseIcon, PlayIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Language } from '../../../shared/model/language.ts';
import type { InterviewRow } from '../../../shared/model/rows.ts';
import { interviewStatusLabels } from '../../../shared/model/terms.ts';
import styles from './overview.module.css';

const icons = { planned: CalendarIcon, running: PlayIcon, paused: PauseIcon, ended: CheckmarkIcon } as const;
const short = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'short', year: 'numeric' });

export function InterviewChip({ interview }: { readonly interview: InterviewRow }) {
  const { i18n } = useTranslation('overview');
  const { code, status, startedAt, plannedAt, id } = interview;
  const label = interviewStatusLabels[status][i18n.language as Language];
  const when = startedAt ?? plannedAt;
  const Icon = icons[status];
  return (
    <Link href={`/intervju/${id}`} className={styles.chip} data-status={status}>
      <Icon aria-hidden />
      <span>{code}</span>
      <span className={styles.muted}>{[status === 'ended' ? null : label.toLocaleLowerCase('nb'), when && short.format(new Date(when))].filter(Boolean).join(' ')}</span>
      {status === 'ended' && <span className="visually-hidden">{label}</span>}
    </Link>
  );
}
