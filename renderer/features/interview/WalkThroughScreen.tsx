// Gjennomgang, with informants present and perhaps a shared screen: what is not touched, what was promised, what
// they wish to add. Nothing here evaluates, and nothing shows another municipality.

import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import { Select } from '@navikt/ds-react';
import { setCoverage, startWalkThrough } from '../../../shared/commands/interviews.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { TopicRow } from '../../../shared/model/rows.ts';
import { coverageLabels } from '../../../shared/model/terms.ts';
import { coverageStates, type CoverageState } from '../../../shared/model/vocabulary.ts';
import { useRun } from '../../data/study-context.tsx';
import type { ComposerHandle } from './Composer.tsx';
import { CoverageMark } from './CoverageMark.tsx';
import { useInterviewData, type InterviewData } from './interview-data.ts';
import { NotesPane } from './NotesPane.tsx';
import { Promises } from './RoomPane.tsx';
import { useInterviewClock } from './clock.ts';
import { useChosenTopic } from './use-chosen-topic.ts';
import styles from './interview.module.css';

export default function WalkThroughScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation(['interview', 'common']);
  const data = useInterviewData(id);
  if (data === null) return <div className={styles.gone}><h1>{t('walk.heading')}</h1><p role="alert">{t('gone')}</p><Link href="/oversikt">{t('toOverview')}</Link></div>;
  if (data === undefined) return <p role="status" className={styles.gone}>{t('common:action.loading')}</p>;
  return <OpenWalkThrough data={data} />;
}

function OpenWalkThrough({ data }: { readonly data: InterviewData }) {
  const { t } = useTranslation('interview');
  const run = useRun();
  const { interview } = data;
  const composer = useRef<ComposerHandle>(null);
  const clock = useInterviewClock(interview.startedAt, data.notes.at(-1)?.note.elapsed ?? 0);
  const { chosen, choose, move } = useChosenTopic(interview.id, data.topics);
  const live = interview.status === 'running' || interview.status === 'paused';

  useEffect(() => {
    if (live && interview.walkThroughAt === null) void run(startWalkThrough, { id: interview.id });
  }, [interview.id, interview.walkThroughAt, live, run]);

  // Procedural topics ask nothing of the informants; they are not on the topic list they got.
  const asked = data.topics.filter((topic) => topic.brief !== null);
  const of = (...states: readonly CoverageState[]): TopicRow[] => asked.filter((topic) => states.includes(data.stateOf(topic.id)));
  const groups = [
    { key: 'untouched', topics: of('ikke-berort') },
    { key: 'followUp', topics: of('tas-i-oppfolging') },
    { key: 'rest', topics: of('berort', 'dekket', 'ikke-aktuelt', 'onsket-ikke-svare') },
  ] as const;
  const pick = (topic: string): void => {
    choose(topic);
    composer.current?.focus();
  };

  return (
    <div className={styles.walk}>
      <header className={styles.head}>
        <h1>{t('walk.heading')}</h1>
        <p className={styles.quiet}>{t('walk.intro')}</p>
        <nav className={styles.headLinks} aria-label={t('walk.heading')}>
          <Link href={`/intervju/${interview.id}`}>{t('backToInterview')}</Link>
        </nav>
      </header>
      <section className={styles.walkTopics} aria-label={t('guide')}>
        {groups.map(({ key, topics }) => (topics.length === 0 && key !== 'untouched' ? null : (
          <section key={key} aria-labelledby={`walk-${key}`}>
            <h2 id={`walk-${key}`} className={styles.paneHeading}>{t(`walk.${key}`)} <span className={styles.count}>{topics.length}</span></h2>
            {topics.length === 0 && <p className={styles.quiet}>{t('walk.untouchedNone')}</p>}
            <ul className={styles.walkList}>
              {topics.map((topic) => (
                <WalkTopic key={topic.id} topic={topic} state={data.stateOf(topic.id)} open={topic.id === chosen} spoken={interview.language}
                  onPick={pick} onState={(state) => void run(setCoverage, { interview: interview.id, topic: topic.id, state })} />
              ))}
            </ul>
          </section>
        )))}
        <Promises data={data} topic={chosen} />
      </section>
      <section className={styles.walkNotes} aria-label={t('notes')}>
        <h2 className={styles.paneHeading}>{t('walk.add')}</h2>
        <NotesPane data={data} composer={composer} clock={clock} topic={chosen} onMove={move} walkThrough />
      </section>
    </div>
  );
}

interface TopicProps {
  readonly topic: TopicRow;
  readonly state: CoverageState;
  readonly open: boolean;
  readonly spoken: 'nb' | 'nn';
  readonly onPick: (topic: string) => void;
  readonly onState: (state: CoverageState) => void;
}

function WalkTopic({ topic, state, open, spoken, onPick, onState }: TopicProps) {
  const { t, i18n } = useTranslation('interview');
  const language = i18n.language as Language;
  const title = topic.title[spoken];
  return (
    <li className={styles.walkTopic} data-open={open || undefined}>
      <button type="button" className={styles.topic} aria-expanded={open} onClick={() => onPick(topic.id)}>
        <CoverageMark state={state} language={language} /> <span>{title}</span>
      </button>
      <Select size="small" hideLabel label={t('walk.mark', { topic: title })} value={state} onChange={(event) => onState(event.target.value as CoverageState)}>
        {coverageStates.map((s) => <option key={s} value={s}>{coverageLabels[s][language]}</option>)}
      </Select>
      {open && <p className={styles.prompt}>{topic.prompt[spoken]}</p>}
    </li>
  );
}
