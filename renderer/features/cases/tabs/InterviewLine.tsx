// One interview in the list: its facts, where it goes on, and its fields while it is planned.

import { Button, Table, Tag } from '@navikt/ds-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import { removeInterview, updateInterview } from '../../../../shared/commands/interviews.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { InformantRow, InterviewRow } from '../../../../shared/model/rows.ts';
import { interviewStatusLabels, modeLabels } from '../../../../shared/model/terms.ts';
import { useRow, useRun, useWhere } from '../../../data/study-context.tsx';
import { useNotices } from '../../../ui/notices.tsx';
import { OpenableRow } from '../OpenableRow.tsx';
import { clockText, dayText } from '../form/dates.ts';
import { RowForm } from '../form/RowForm.tsx';
import { undoChord } from '../use-remove-case.ts';
import { InterviewFields } from './InterviewFields.tsx';
import { interviewChanges, interviewSchema, interviewValues } from './interview-form.ts';
import styles from '../cases.module.css';

export const interviewColumns = ['code', 'status', 'date', 'guide', 'mode', 'present', 'open'] as const;

interface Props {
  readonly interview: InterviewRow;
  readonly informants: readonly InformantRow[];
  readonly others: readonly InterviewRow[];
  readonly open: boolean;
  readonly onToggle: () => void;
}

const statusColours = { planned: 'neutral', running: 'success', paused: 'warning', ended: 'info' } as const;

export function InterviewLine({ interview, informants, others, open, onToggle }: Props) {
  const { t, i18n } = useTranslation('cases');
  const language = i18n.language as Language;
  const guide = useRow('guides', interview.guide);
  const at = interview.startedAt ?? interview.plannedAt;
  const present = informants.filter((i) => interview.present.includes(i.id)).map((i) => i.pseudonym);
  const followed = others.find((i) => i.id === interview.followUpOf);
  return (
    <OpenableRow
      open={open} onToggle={onToggle} columns={interviewColumns.length} label={<span className={styles.nowrap}>{interview.code}</span>}
      cells={(
        <>
          <Table.DataCell>
            <Tag size="small" variant="moderate" data-color={statusColours[interview.status]}>{interviewStatusLabels[interview.status][language]}</Tag>
            {followed && <span className={styles.reason}>{t('interview.followsUp', { code: followed.code })}</span>}
            {interview.status === 'ended' && interview.afterWorkDoneAt === null && <span className={styles.reason}>{t('interview.afterWorkMissing')}</span>}
          </Table.DataCell>
          <Table.DataCell>{at === null ? '–' : <><span className={styles.nowrap}>{dayText(at)}</span> <span className={styles.nowrap}>{t('interview.at', { time: clockText(at) })}</span></>}</Table.DataCell>
          <Table.DataCell align="right">{guide?.version ?? '–'}</Table.DataCell>
          <Table.DataCell>{modeLabels[interview.mode][language]}{interview.audio && <span className={styles.reason}>{t('interview.withAudio')}</span>}</Table.DataCell>
          <Table.DataCell>{present.join(', ') || '–'}</Table.DataCell>
          <Table.DataCell><Ways interview={interview} /></Table.DataCell>
        </>
      )}
    >
      <Details interview={interview} informants={informants} others={others} />
    </OpenableRow>
  );
}

/** Where the interview goes on from here: links, though they look like buttons and the component would call them so. */
function Ways({ interview: { id, status, code } }: { readonly interview: InterviewRow }) {
  const { t } = useTranslation('cases');
  const ways = status === 'planned' ? [['/intervju/', 'start'] as const]
    : status === 'ended' ? [['/etterarbeid/', 'afterWork'] as const, ['/gjennomgang/', 'walkThrough'] as const]
      : [['/intervju/', 'goOn'] as const];
  return (
    <div className={styles.ways}>
      {ways.map(([path, key], i) => (
        <Button key={key} as={Link} role={undefined} href={`${path}${id}`} size="xsmall" variant={i === 0 ? 'primary' : 'secondary'}>
          {t(`interview.${key}`)}<span className="visually-hidden"> {code}</span>
        </Button>
      ))}
    </div>
  );
}

function Details({ interview, informants, others }: Pick<Props, 'interview' | 'informants' | 'others'>) {
  const { t } = useTranslation('cases');
  const run = useRun();
  const notices = useNotices();
  const notes = useWhere('notes', 'interview', interview.id)?.length ?? 0;
  const remove = async (): Promise<void> => {
    if (await run(removeInterview, { id: interview.id })) notices.say(t('removed.interview', { code: interview.code, count: notes, key: undoChord() }));
  };
  return (
    <div className={styles.stack}>
      {interview.status === 'planned'
        ? (
          <RowForm
            schema={interviewSchema} values={interviewValues(interview)} draft={['interview', interview.id]} scope={interview.id}
            onCommit={async (changed, typed) => (await run(updateInterview, { id: interview.id, changes: interviewChanges(changed, typed) })) !== undefined}
          >
            <InterviewFields informants={informants} earlier={others.filter((o) => o.id !== interview.id)} />
          </RowForm>
        )
        : <p className={styles.hint}>{t('interview.heldFacts', { count: notes })}</p>}
      <div className={styles.buttons}>
        <Button size="small" variant="tertiary" data-color="neutral" icon={<TrashIcon aria-hidden />} onClick={() => void remove()}>{t('interview.remove')}</Button>
      </div>
    </div>
  );
}
