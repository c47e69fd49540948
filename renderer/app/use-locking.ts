// When the open study is locked: on demand, with the screen, with sleep, and when nobody has touched it for a while.
// While an interview runs or is paused it is never locked, only covered, and never for idleness.

import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlatform } from '../platform/context.tsx';
import { useStudySession } from '../data/study-context.tsx';
import { useNotices } from '../ui/notices.tsx';
import { setCovered, useCovered } from './cover-state.ts';
import { readyToLock } from './lock.ts';
import { usePreferences } from './preferences.ts';

/** Told before the idle lock, ms. */
const warning = 30_000;
const signsOfLife = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** `interview`: the computer slept, or the person asked; `unsaved`: something typed could not be saved. */
export type CoverReason = 'interview' | 'unsaved';

export interface Locking {
  readonly lock: () => void;
  readonly covered: boolean;
  readonly reason: CoverReason;
  readonly uncover: () => void;
  /** The real lock, chosen from behind the cover. */
  readonly lockFully: () => void;
}

/** `onLeave`: everything is saved, the study may go. */
export function useLocking(onLeave: () => void): Locking {
  const session = useStudySession();
  const { bridge, info } = usePlatform();
  const covered = useCovered();
  const [reason, setReason] = useState<CoverReason>('interview');
  const locking = useRef(false);

  const cover = useCallback((why: CoverReason) => {
    setReason(why);
    setCovered(true);
    // A window that goes down behind the cover must not be a way around it.
    void bridge.call('deviceSecret.shut', { study: session.id });
  }, [bridge, session]);
  const uncover = useCallback(() => setCovered(false), []);
  // A study that is left behind leaves no cover over the next.
  useEffect(() => uncover, [uncover]);

  const lockFully = useCallback(() => {
    if (locking.current) return;
    locking.current = true;
    void readyToLock(session).then((ready) => {
      if (ready) {
        onLeave();
        return;
      }
      locking.current = false;
      cover('unsaved');
    });
  }, [cover, onLeave, session]);

  // A database that does not answer holds no lock up; what is not saved then covers the study.
  const isRunning = useCallback(() => session.store.all('interviews').then((all) => all.some((i) => i.status === 'running' || i.status === 'paused'), () => false), [session]);
  const lock = useCallback(() => {
    void isRunning().then((running) => (running ? cover('interview') : lockFully()));
  }, [cover, isRunning, lockFully]);

  // The example is invented, and a browser guards nothing.
  const guarded = !session.secrets.keys.fictive && info.runtime === 'desktop';
  useEffect(() => (guarded ? bridge.on('power', ({ state }) => {
    // Covered at once: there may be no time to ask the database before the computer sleeps.
    if (state === 'lock' || state === 'suspend') {
      cover('interview');
      lock();
    }
  }) : undefined), [bridge, cover, guarded, lock]);
  useIdleLock(guarded && !covered, isRunning, lockFully);

  return { lock, covered, reason, uncover, lockFully };
}

function useIdleLock(on: boolean, isRunning: () => Promise<boolean>, lock: () => void): void {
  const { t } = useTranslation('keys');
  const { bridge } = usePlatform();
  const { lockAfter } = usePreferences();
  const notices = useNotices();
  const said = useRef(false);
  const { say, dismiss } = notices;

  useEffect(() => {
    if (!on) return undefined;
    let touched = Date.now();
    const limit = lockAfter * 60_000;
    const touch = (): void => {
      touched = Date.now();
      if (said.current) dismiss();
      said.current = false;
    };
    const look = (): void => {
      const idle = Date.now() - touched;
      if (idle < limit - warning) return;
      void isRunning().then((running) => {
        if (running) touch();
        else if (Date.now() - touched >= limit) lock();
        else if (!said.current && Date.now() - touched >= limit - warning) {
          said.current = true;
          say(t('lock.soon'), 'warning');
        }
      });
    };
    for (const sign of signsOfLife) addEventListener(sign, touch, { capture: true, passive: true });
    const timer = setInterval(look, 1_000);
    const off = bridge.on('idle', ({ seconds }) => {
      touched = Math.min(touched, Date.now() - seconds * 1_000);
      look();
    });
    return () => {
      for (const sign of signsOfLife) removeEventListener(sign, touch, { capture: true });
      clearInterval(timer);
      off();
    };
  }, [bridge, dismiss, isRunning, lock, lockAfter, on, say, t]);
}
