// The interview: guide to the left, running notes in the middle, the room to the right. Beside a video call the
// sides fold into strips above the notes.

import { useCallback, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import { setCoverage } from '../../../shared/commands/interviews.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CoverageState } from '../../../shared/model/vocabulary.ts';
import { useActions, type Action } from '../../app/actions.tsx';
import { isMac } from '../../app/keys.ts';
import { useRun } from '../../data/study-context.tsx';
import { GuidePane } from './GuidePane.tsx';
import { useInterviewData, type InterviewData } from './interview-data.ts';
import { NotesPane } from './NotesPane.tsx';
import type { ComposerHandle } from './Composer.tsx';
import { RoomPane } from './RoomPane.tsx';
import { StartPanel } from './StartPanel.tsx';
import { InterviewTime } from './InterviewTime.tsx';
import { useInterviewClock, type InterviewClock } from './clock.ts';
import { useChosenTopic } from './use-chosen-topic.ts';
import styles from './interview.module.css';

export default function InterviewScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation(['interview', 'common']);
  const data = useInterviewData(id);
  if (data === null) {
    return <div className={styles.gone}><h1>{t('heading', { code: '' })}</h1><p role="alert">{t('gone')}</p><Link href="/oversikt">{t('toOverview')}</Link></div>;
  }
  if (data === undefined) return <p role="status" className={styles.gone}>{t('common:action.loading')}</p>;
  return <OpenInterview data={data} />;
}

function OpenInterview({ data }: { readonly data: InterviewData }) {
  const { t, i18n } = useTranslation(['interview', 'common']);
  const language = i18n.language as Language;
  const run = useRun();
  const { interview, topics } = data;
  const composer = useRef<ComposerHandle>(null);
  const floor = data.notes.at(-1)?.note.elapsed ?? 0;
  const clock = useInterviewClock(interview.startedAt, floor);
  const { chosen, choose, move } = useChosenTopic(interview.id, topics);
  const started = interview.status !== 'planned';
  const narrow = useNarrow();

  const setState = useCallback((topic: string, state: CoverageState) => {
    void run(setCoverage, { interview: interview.id, topic, state });
  }, [interview.id, run]);

  const chooseAndType = useCallback((topic: string) => {
    choose(topic);
    composer.current?.focus();
  }, [choose]);

  const tagChord = useMemo(() => (isMac ? { mod: true } : { alt: true }), []);
  const actions = useMemo<readonly Action[]>(() => [
    { id: 'interview.compose', label: t('act.focusComposer'), run: () => composer.current?.focus() },
    { id: 'interview.topic-next', label: t('act.topicNext'), chord: { code: 'ArrowDown', alt: true }, run: () => move(1) },
    { id: 'interview.topic-previous', label: t('act.topicPrevious'), chord: { code: 'ArrowUp', alt: true }, run: () => move(-1) },
    { id: 'interview.third-person', label: t('act.thirdPerson'), chord: { code: 'KeyE', ...tagChord }, run: () => composer.current?.toggleThirdPerson() },
    ...data.codes.flatMap((code): Action[] => (code.key === null || code.retired ? [] : [{
      id: `interview.tag.${code.slug}`, label: t('act.tag', { label: code.label[language] }), chord: { code: code.key, ...tagChord },
      run: () => composer.current?.toggleTag(code.id),
    }])),
    { id: 'interview.walk-through', label: t('act.walkThrough'), run: () => { location.hash = `/gjennomgang/${interview.id}`; } },
  ], [data.codes, interview.id, language, move, t, tagChord]);
  useActions(actions);

  const chosenTopic = topics.find((topic) => topic.id === chosen);
  const guide = <GuidePane topics={topics} stateOf={data.stateOf} chosen={chosen} spoken={interview.language} onChoose={chooseAndType} onState={setState} />;
  const room = started ? <RoomPane data={data} clock={clock} topic={chosen} onChooseTopic={chooseAndType} /> : null;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{t('heading', { code: interview.code })}</h1>
        <nav className={styles.headLinks} aria-label={t('heading', { code: interview.code })}>
          {started && <Link href={`/gjennomgang/${interview.id}`}>{t('walkThrough')}</Link>}
          {interview.status === 'ended' && <Link href={`/etterarbeid/${interview.id}`}>{t('afterWork')}</Link>}
          <Link href="/oversikt">{t('toOverview')}</Link>
        </nav>
      </header>
      {narrow
        ? <Strip data={data} clock={clock} topicTitle={chosenTopic?.title[interview.language] ?? t('noTopic')} onMove={move} guide={guide} room={room} />
        : <section className={styles.left} aria-label={t('guide')}>{guide}</section>}
      <section className={styles.middle} aria-label={t('notes')}>
        {started ? <NotesPane data={data} composer={composer} clock={clock} topic={chosen} onMove={move} walkThrough={false} /> : <StartPanel data={data} />}
      </section>
      {!narrow && room !== null && <aside className={styles.right} aria-label={t('room')}>{room}</aside>}
    </div>
  );
}

interface StripProps {
  readonly data: InterviewData;
  readonly clock: InterviewClock;
  readonly topicTitle: string;
  readonly onMove: (by: 1 | -1) => void;
  readonly guide: ReactNode;
  readonly room: ReactNode;
}

/** In a narrow window: the topic and the time in two strips; each opens its whole pane in place, above the notes. */
function Strip({ data, clock, topicTitle, onMove, guide, room }: StripProps) {
  const { t } = useTranslation('interview');
  const [open, setOpen] = useState<'guide' | 'room' | null>(null);
  const toggle = (which: 'guide' | 'room'): void => setOpen((now) => (now === which ? null : which));
  return (
    <div className={styles.strips}>
      <div className={styles.strip}>
        <button type="button" className={styles.stripButton} aria-label={t('act.topicPrevious')} onClick={() => onMove(-1)}>‹</button>
        <button type="button" className={styles.stripMain} aria-expanded={open === 'guide'} onClick={() => toggle('guide')}>{topicTitle}</button>
        <button type="button" className={styles.stripButton} aria-label={t('act.topicNext')} onClick={() => onMove(1)}>›</button>
        {room !== null && <button type="button" className={styles.stripRoom} aria-expanded={open === 'room'} onClick={() => toggle('room')}>{t('room')}</button>}
      </div>
      {room !== null && open !== 'room' && <InterviewTime interview={data.interview} clock={clock} />}
      {open !== null && <div className={styles.stripOpen}>{open === 'guide' ? guide : room}</div>}
    </div>
  );
}

/** The width below which the stylesheet lays out one column. */
const narrowBelow = 900;

const onResize = (listener: () => void): (() => void) => {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
};

const useNarrow = (): boolean => useSyncExternalStore(onResize, () => innerWidth < narrowBelow);
