// Etterarbeid, the same day as the interview: six steps in any order, what is left in each, and the mark that it is done.

import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { InlineMessage, Tabs } from '@navikt/ds-react';
import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { useActions, type Action } from '../../app/actions.tsx';
import { useWishedPlace } from '../../app/wished-place.ts';
import { useLeftAt } from '../../data/left-at.ts';
import { dayText } from '../cases/form/dates.ts';
import { useAfterWork, type AfterWork } from './after-work-data.ts';
import { AmountsStep } from './amounts/AmountsStep.tsx';
import { AssessmentsStep } from './AssessmentsStep.tsx';
import { DoneBar } from './DoneBar.tsx';
import { ExamplesStep } from './ExamplesStep.tsx';
import { FieldNoteStep } from './FieldNoteStep.tsx';
import { FollowUpStep } from './FollowUpStep.tsx';
import { isStep, stepBeside, stepIds, type StepId } from './steps.ts';
import { WriteOutStep } from './write-out/WriteOutStep.tsx';
import styles from './after-work.module.css';

export default function AfterWorkScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation(['afterWork', 'common']);
  const work = useAfterWork(id);
  const { at, go } = useLeftAt(`after-work ${id}`);
  // Up here, since what is below may be drawn anew while it is read.
  const [note, setNote] = useState<string>();
  useWishedPlace('afterWork', id, work != null && at !== undefined, (place) => {
    setNote(place.note);
    go({ step: 'writeOut' });
  });
  if (work === null) {
    return (
      <div className={styles.gone}>
        <h1>{t('name')}</h1>
        <p role="alert">{t('gone')}</p>
        <Link href="/oversikt">{t('toOverview')}</Link>
      </div>
    );
  }
  if (work === undefined || at === undefined) return <p role="status" className={styles.gone}>{t('common:action.loading')}</p>;
  return <Steps work={work} at={at} note={note} go={go} />;
}

export interface StepProps {
  readonly work: AfterWork;
  /** What was open in the step when it was left, or was asked for: the id of an amount, a category or a note. */
  readonly at: string | undefined;
  readonly onGo: (to: string) => void;
}

const stepOf: Readonly<Record<StepId, (props: StepProps) => ReactNode>> = {
  amounts: AmountsStep, writeOut: WriteOutStep, assessments: AssessmentsStep, examples: ExamplesStep, fieldNote: FieldNoteStep, followUp: FollowUpStep,
};

interface StepsProps { readonly work: AfterWork; /** That was asked for. */ readonly note: string | undefined; readonly at: Readonly<Record<string, string>>; readonly go: (to: Readonly<Record<string, string>>) => void }

function Steps({ work, at, note, go }: StepsProps) {
  const [, navigate] = useLocation();
  const { t } = useTranslation('afterWork');
  const { interview, left } = work;
  const panels = useRef<HTMLDivElement>(null);
  const step = isStep(at['step']) ? at['step'] : (stepIds.find((s) => left[s] > 0) ?? 'amounts');
  const byKey = useRef(false);

  // Keys may come faster than the screen is drawn.
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  }, [step]);
  const move = useCallback((by: 1 | -1) => {
    const next = stepBeside(latest.current, by);
    if (next === latest.current) return;
    latest.current = next;
    byKey.current = true;
    go({ step: next });
  }, [go]);

  // Who moves by key goes on by key: focus follows into the step.
  useEffect(() => {
    if (!byKey.current) return undefined;
    byKey.current = false;
    return focusStep(panels.current);
  }, [step]);

  const actions = useMemo<readonly Action[]>(() => [
    { id: 'after-work.next', label: t('act.nextStep'), chord: { code: 'PageDown', alt: true }, inFields: true, run: () => move(1) },
    { id: 'after-work.previous', label: t('act.previousStep'), chord: { code: 'PageUp', alt: true }, inFields: true, run: () => move(-1) },
    { id: 'after-work.sheet', label: t('toSheet'), run: () => navigate(`/notatark/${interview.id}`) },
    ...stepIds.map((s): Action => ({
      id: `after-work.${s}`, label: t('act.goToStep', { step: t(`step.${s}`) }),
      run: () => {
        byKey.current = true;
        go({ step: s });
      },
    })),
  ], [go, interview.id, move, navigate, t]);
  useActions(actions);

  const done = stepIds.filter((s) => left[s] === 0).length;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{t('heading', { code: interview.code })}</h1>
        <p className={styles.quiet}>{[work.ownCase.pseudonym, interview.startedAt && dayText(interview.startedAt), t('stepsDone', { count: done, of: stepIds.length })].filter(Boolean).join(' · ')}</p>
        <nav className={styles.headLinks} aria-label={t('links')}>
          <Link href={`/intervju/${interview.id}`}>{t('toInterview')}</Link>
          <Link href={`/notatark/${interview.id}`}>{t('toSheet')}</Link>
          <Link href={`/gjennomgang/${interview.id}`}>{t('toWalkThrough')}</Link>
          <Link href={`/case/${work.ownCase.id}`}>{t('toCase', { pseudonym: work.ownCase.pseudonym })}</Link>
        </nav>
      </header>
      <div className={styles.banners}>
        {interview.status !== 'ended' && <InlineMessage status="info" size="small">{t(interview.status === 'planned' ? 'notHeld' : 'notEnded')}</InlineMessage>}
        {work.hidden > 0 && <InlineMessage status="info" size="small">{t('hidden', { count: work.hidden })}</InlineMessage>}
      </div>
      <Tabs className={styles.tabs} size="small" value={step} onChange={(value) => go({ step: value })} ref={panels}>
        <Tabs.List aria-label={t('steps')}>
          {stepIds.map((s) => <Tabs.Tab key={s} value={s} label={<StepLabel step={s} left={left[s]} />} />)}
        </Tabs.List>
        {stepIds.map((s) => {
          const Step = stepOf[s];
          return (
            <Tabs.Panel key={s} value={s} className={styles.panel}>
              {s === step && <Step work={work} at={s === 'writeOut' ? note : at[s]} onGo={(to) => go({ [s]: to })} />}
            </Tabs.Panel>
          );
        })}
      </Tabs>
      <DoneBar work={work} onGo={(s) => go({ step: s })} />
    </div>
  );
}

/** Focus goes to the step at once and to its first field when that is there: a step may still be reading drafts. */
function focusStep(within: HTMLElement | null): () => void {
  const panel = within?.querySelector<HTMLElement>('[role="tabpanel"]:not([hidden])');
  panel?.focus();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (tries: number): void => {
    if (!panel || document.activeElement !== panel) return;
    const first = panel.querySelector<HTMLElement>('[data-first]');
    if (first) first.focus();
    else if (tries > 0) timer = setTimeout(() => look(tries - 1), 40);
  };
  look(25);
  return () => clearTimeout(timer);
}

function StepLabel({ step, left }: { readonly step: StepId; readonly left: number }) {
  const { t } = useTranslation('afterWork');
  return (
    <span className={styles.step} data-done={left === 0 || undefined}>
      {left === 0 && <CheckmarkCircleFillIcon aria-hidden />}
      {t(`step.${step}`)}
      {left > 0 && <span className={styles.count} aria-hidden>{left}</span>}
      <span className="visually-hidden">{left === 0 ? t('doneOne') : t('leftOne', { count: left })}</span>
    </span>
  );
}
