// The right side: time, who is in the room, what has not been touched, and what was promised.

import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Checkbox, TextField } from '@navikt/ds-react';
import { addPromise, inTheRoom, setPresent, updatePromise } from '../../../shared/commands/interviews.ts';
import type { Row } from '../../../shared/model/rows.ts';
import { useRun, useStudySession } from '../../data/study-context.tsx';
import { InterviewTime } from './InterviewTime.tsx';
import type { InterviewClock } from './clock.ts';
import type { InterviewData } from './interview-data.ts';
import styles from './interview.module.css';

interface Props {
  readonly data: InterviewData;
  readonly clock: InterviewClock;
  readonly topic: string | null;
  readonly onChooseTopic: (topic: string) => void;
}

export function RoomPane({ data, clock, topic, onChooseTopic }: Props) {
  return (
    <div className={styles.room}>
      <InterviewTime interview={data.interview} clock={clock} />
      <Presence data={data} />
      <CarriedOver data={data} onChooseTopic={onChooseTopic} />
      <NotTouched data={data} onChooseTopic={onChooseTopic} />
      <Promises data={data} topic={topic} />
    </div>
  );
}

export function Presence({ data }: { readonly data: InterviewData }) {
  const { t } = useTranslation('interview');
  const run = useRun();
  const { interview } = data;
  const here = new Set(inTheRoom(interview));
  const people = data.informants.filter((i) => i.withdrawnAt === null);
  return (
    <section aria-labelledby="room-present">
      <h2 id="room-present" className={styles.paneHeading}>{t('present')}</h2>
      {people.length === 0 && <p className={styles.quiet}>{t('nobody')}</p>}
      {people.map((i) => {
        const name = i.initials === '' ? i.pseudonym : `${i.initials} (${i.pseudonym})`;
        const recording = i.recordingAllowed === null ? t('recordingUnasked') : i.recordingAllowed ? t('recordingYes') : t('recordingNo');
        return (
          <Checkbox
            key={i.id} size="small" checked={here.has(i.id)} description={interview.audio ? recording : undefined}
            onChange={(event) => void run(setPresent, { id: interview.id, informant: i.id, present: event.target.checked })}
          >
            {name}{interview.present.includes(i.id) && !here.has(i.id) ? ` – ${t('left')}` : ''}
          </Checkbox>
        );
      })}
    </section>
  );
}

function CarriedOver({ data, onChooseTopic }: { readonly data: InterviewData; readonly onChooseTopic: (topic: string) => void }) {
  const { t } = useTranslation('interview');
  const spoken = data.interview.language;
  const { carriedOver } = data;
  if (!carriedOver) return null;
  const open = data.topics.filter((topic) => carriedOver.topics.includes(topic.slug));
  if (open.length === 0 && carriedOver.promises.length === 0) return null;
  return (
    <section aria-labelledby="room-carried">
      <h2 id="room-carried" className={styles.paneHeading}>{t('openFromLast', { code: carriedOver.from.code })}</h2>
      <ul className={styles.plainList}>
        {open.map((topic) => <li key={topic.id}><button type="button" className={styles.plain} onClick={() => onChooseTopic(topic.id)}>{topic.title[spoken]}</button></li>)}
      </ul>
      <PromiseList promises={carriedOver.promises} />
    </section>
  );
}

export function NotTouched({ data, onChooseTopic }: { readonly data: InterviewData; readonly onChooseTopic: (topic: string) => void }) {
  const { t } = useTranslation('interview');
  const spoken = data.interview.language;
  const open = data.topics.filter((topic) => topic.brief !== null && data.stateOf(topic.id) === 'ikke-berort');
  return (
    <section aria-labelledby="room-open">
      <h2 id="room-open" className={styles.paneHeading}>{t('notTouched')} <span className={styles.count}>{open.length}</span></h2>
      {open.length === 0 && <p className={styles.quiet}>{t('allTouched')}</p>}
      <ul className={styles.plainList}>
        {open.map((topic) => <li key={topic.id}><button type="button" className={styles.plain} onClick={() => onChooseTopic(topic.id)}>{topic.title[spoken]}</button></li>)}
      </ul>
    </section>
  );
}

export function Promises({ data, topic }: { readonly data: InterviewData; readonly topic: string | null }) {
  const { t } = useTranslation(['interview', 'common']);
  const run = useRun();
  const [text, setText] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    void run(addPromise, { interview: data.interview.id, text, by: null, topic }).then((done) => { if (done) setText(''); });
  };
  return (
    <section aria-labelledby="room-promises">
      <h2 id="room-promises" className={styles.paneHeading}>{t('promises')}</h2>
      {data.promises.length === 0 && <p className={styles.quiet}>{t('promiseNone')}</p>}
      <PromiseList promises={data.promises} />
      <form className={styles.inline} onSubmit={add}>
        <TextField size="small" label={t('promiseAdd')} value={text} onChange={(event) => setText(event.target.value)} autoComplete="off" />
        <Button size="small" variant="secondary" type="submit">{t('common:action.add')}</Button>
      </form>
    </section>
  );
}

function PromiseList({ promises }: { readonly promises: readonly Row<'promises'>[] }) {
  const run = useRun();
  const session = useStudySession();
  return promises.map((p) => (
    <Checkbox
      key={p.id} size="small" checked={p.received !== null}
      onChange={(event) => void run(updatePromise, { id: p.id, changes: { received: event.target.checked ? session.nowIso().slice(0, 10) : null } })}
    >
      {p.text}
    </Checkbox>
  ));
}
