// Step 6: what was promised, the topics to take up again, and the follow-up interview.

import { Link } from 'wouter';
import { Button, Checkbox } from '@navikt/ds-react';
import { CalendarIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { addInterview, setCoverage } from '../../../shared/commands/interviews.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { TopicRow } from '../../../shared/model/rows.ts';
import { coverageLabels, interviewStatusLabels } from '../../../shared/model/terms.ts';
import { useAll, useRun } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { dayText } from '../cases/form/dates.ts';
import type { StepProps } from './AfterWorkScreen.tsx';
import type { AfterWork } from './after-work-data.ts';
import { PromisesPart } from './PromisesPart.tsx';
import styles from './after-work.module.css';

export function FollowUpStep({ work }: StepProps) {
  return (
    <div className={styles.followUp}>
      <PromisesPart work={work} />
      <Topics work={work} />
      <FollowUpInterview work={work} />
    </div>
  );
}

function Topics({ work }: { readonly work: AfterWork }) {
  const { t, i18n } = useTranslation('afterWork');
  const language = i18n.language as Language;
  const run = useRun();
  const { interview, notes, stateOf } = work;
  // Procedural topics ask nothing of the informants; they have no links.
  const asked = work.topics.filter((topic) => topic.links.length > 0);
  const hasNotes = (topic: TopicRow): boolean =>
    notes.some((n) => n.note.topic === topic.id || n.codings.some((c) => topic.links.includes(c.code)));
  const set = (topic: TopicRow, on: boolean): void =>
    void run(setCoverage, { interview: interview.id, topic: topic.id, state: on ? 'tas-i-oppfolging' : hasNotes(topic) ? 'berort' : 'ikke-berort' });
  return (
    <section aria-labelledby="follow-topics">
      <h2 id="follow-topics" className={styles.heading}>{t('followUp.topics')}</h2>
      <p className={styles.quiet}>{t('followUp.topicsHelp')}</p>
      <div className={styles.topics}>
        {asked.map((topic) => (
          <Checkbox
            key={topic.id} size="small" checked={stateOf(topic.id) === 'tas-i-oppfolging'} onChange={(event) => set(topic, event.target.checked)}
            description={stateOf(topic.id) === 'tas-i-oppfolging' ? undefined : coverageLabels[stateOf(topic.id)][language]}
          >
            {topic.title[language]}
          </Checkbox>
        ))}
      </div>
    </section>
  );
}

function FollowUpInterview({ work }: { readonly work: AfterWork }) {
  const { t, i18n } = useTranslation('afterWork');
  const language = i18n.language as Language;
  const run = useRun();
  const notices = useNotices();
  const guides = useAll('guides');
  const { interview, ownCase, present, followUps, promises, topics, stateOf } = work;
  const newest = guides?.toSorted((a, b) => b.version - a.version)[0];
  const plan = async (): Promise<void> => {
    const done = await run(addInterview, {
      case: ownCase.id, guide: newest?.id ?? interview.guide, mode: interview.mode, language: interview.language, followUpOf: interview.id,
      audio: false, plannedAt: null, present: present.map((p) => p.id), noteTaker: interview.noteTaker,
    });
    if (done) notices.say(t('followUp.planned'));
  };
  const carried = topics.filter((topic) => stateOf(topic.id) === 'tas-i-oppfolging').length;
  const open = promises.filter((p) => p.received === null).length;
  return (
    <section aria-labelledby="follow-interview">
      <h2 id="follow-interview" className={styles.heading}>{t('followUp.interview')}</h2>
      <p className={styles.quiet}>{carried + open === 0 ? t('followUp.carriesNothing') : t('followUp.carries', { topics: t('followUp.topicCount', { count: carried }), promises: t('followUp.promiseCount', { count: open }) })}</p>
      {followUps.length > 0 && (
        <ul className={styles.plainList}>
          {followUps.map((i) => (
            <li key={i.id}>
              <Link href={`/intervju/${i.id}`}>{i.code}</Link> · {interviewStatusLabels[i.status][language]}
              {i.startedAt !== null ? ` · ${dayText(i.startedAt)}` : i.plannedAt !== null && ` · ${dayText(i.plannedAt)}`}
            </li>
          ))}
        </ul>
      )}
      <Button size="small" variant="secondary" icon={<CalendarIcon aria-hidden />} onClick={() => void plan()}>{t(followUps.length === 0 ? 'followUp.plan' : 'followUp.planAnother')}</Button>
    </section>
  );
}
