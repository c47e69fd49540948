// «Intervjuer»: planned, running and held, each with the way to where it goes on.

import { useMemo, useState } from 'react';
import { Button, Table } from '@navikt/ds-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { addInterview } from '../../../../shared/commands/interviews.ts';
import { byOrder } from '../../../../shared/model/order.ts';
import type { CaseRow, InformantRow, InterviewRow } from '../../../../shared/model/rows.ts';
import { useActions, type Action } from '../../../app/actions.tsx';
import { useAll, useRun, useWhere } from '../../../data/study-context.tsx';
import { RowForm } from '../form/RowForm.tsx';
import { InterviewFields } from './InterviewFields.tsx';
import { InterviewLine, interviewColumns } from './InterviewLine.tsx';
import { interviewFields, interviewSchema, newInterviewValues } from './interview-form.ts';
import { useFocusFirst } from '../use-focus-first.ts';
import styles from '../cases.module.css';

export function InterviewsTab({ row }: { readonly row: CaseRow }) {
  const { t } = useTranslation('cases');
  const interviews = useWhere('interviews', 'case', row.id)?.toSorted(byOrder);
  const informants = useWhere('informants', 'case', row.id)?.toSorted(byOrder);
  const [opened, setOpened] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const actions = useMemo<readonly Action[]>(() => [
    { id: 'interview.add', label: t('interview.add'), chord: { code: 'KeyN', alt: true }, run: () => setAdding(true) },
  ], [t]);
  useActions(actions);
  if (!interviews || !informants) return null;

  return (
    <div className={styles.stack}>
      <div className={styles.tabTools}>
        <p className={styles.hint}>{t('interview.help')}</p>
        <Button size="small" icon={<PlusIcon aria-hidden />} onClick={() => setAdding(true)} disabled={adding}>{t('interview.add')}</Button>
      </div>
      {adding && <NewInterview row={row} informants={informants} earlier={interviews} onClose={() => setAdding(false)} />}
      {interviews.length === 0 && !adding && <p className={styles.none}>{t('interview.none')}</p>}
      {interviews.length > 0 && (
        <div className={styles.scroll}>
          <Table size="small">
            <caption className="visually-hidden">{t('tab.interviews')}</caption>
            <Table.Header>
              <Table.Row>
                {interviewColumns.map((c) => <Table.HeaderCell key={c} scope="col">{t(`interview.column.${c}`)}</Table.HeaderCell>)}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {interviews.map((i) => (
                <InterviewLine
                  key={i.id} interview={i} informants={informants} others={interviews} open={opened === i.id}
                  onToggle={() => setOpened(opened === i.id ? null : i.id)}
                />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </div>
  );
}

interface NewProps {
  readonly row: CaseRow;
  readonly informants: readonly InformantRow[];
  readonly earlier: readonly InterviewRow[];
  readonly onClose: () => void;
}

function NewInterview({ row, informants, earlier, onClose }: NewProps) {
  const { t } = useTranslation(['cases', 'common']);
  const run = useRun();
  const focusFirst = useFocusFirst();
  const guides = useAll('guides');
  const newest = guides?.toSorted((a, b) => b.version - a.version)[0];
  const values = useMemo(() => newInterviewValues(newest?.id ?? ''), [newest?.id]);
  if (!newest) return null;
  return (
    <section ref={focusFirst} className={styles.newBox} aria-label={t('interview.add')}>
      <RowForm
        schema={interviewSchema} values={values} draft={['interview', 'new', row.id]} scope={row.id}
        onSubmit={async (fields) => {
          const done = await run(addInterview, { ...interviewFields(fields), case: row.id });
          if (done) onClose();
          return done !== undefined;
        }}
      >
        <InterviewFields informants={informants} earlier={earlier} />
        <div className={styles.buttons}>
          <Button size="small" type="submit">{t('interview.submit')}</Button>
          <Button size="small" type="button" variant="secondary" onClick={onClose}>{t('common:action.cancel')}</Button>
        </div>
      </RowForm>
    </section>
  );
}
