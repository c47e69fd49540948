// Plays a recording, with the keys that transcribers know: F4 plays and pauses, and goes back a little when it goes on.
// F3 is left to the search beside a text.

import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import { Button, InlineMessage, Select } from '@navikt/ds-react';
import { ArrowUndoIcon, PauseIcon, PlayIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { AttachmentRow } from '../../../shared/model/rows.ts';
import { useActions, type Action } from '../../app/actions.tsx';
import { kindOf } from '../../../shared/attachments/kinds.ts';
import { usePlayAddress } from './use-play-address.ts';
import styles from './documents.module.css';

/** Seconds. */
const stepBack = 5;
const backOnResume = 2;
const speeds = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** Times are milliseconds into the recording. */
export interface PlayerHandle {
  /** Where it is; null before anything of it is there. */
  readonly at: () => number | null;
  readonly playFrom: (time: number) => void;
}

interface Props {
  readonly attachment: AttachmentRow;
  readonly ref?: Ref<PlayerHandle>;
  /** Told a few times a second while it plays, and when it is moved. */
  readonly onTime?: (time: number) => void;
}

export function Player({ attachment, ref, onTime }: Props) {
  const { t } = useTranslation('documents');
  const { address, fault } = usePlayAddress(attachment);
  const media = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [unplayable, setUnplayable] = useState(false);
  const [speed, setSpeed] = useState(1);

  const back = useCallback((seconds: number) => {
    if (media.current) media.current.currentTime = Math.max(0, media.current.currentTime - seconds);
  }, []);
  const toggle = useCallback(() => {
    if (!media.current) return;
    if (!media.current.paused) {
      media.current.pause();
      return;
    }
    back(backOnResume);
    media.current.play().catch(() => setUnplayable(true));
  }, [back]);
  const chosen = useRef<number>(1);
  const changeSpeed = useCallback((next: number) => {
    chosen.current = next;
    setSpeed(next);
    if (media.current) media.current.playbackRate = next;
  }, []);
  // From what was chosen last, not from what is drawn: two quick presses are two steps.
  const stepSpeed = useCallback((by: -1 | 1) => {
    const at = speeds.findIndex((s) => s === chosen.current) + by;
    changeSpeed(speeds[Math.min(speeds.length - 1, Math.max(0, at))] ?? 1);
  }, [changeSpeed]);
  useEffect(() => {
    if (media.current) media.current.playbackRate = chosen.current;
  }, [address]);

  useImperativeHandle(ref, () => ({
    at: () => (media.current && media.current.readyState > 0 ? media.current.currentTime * 1000 : null),
    playFrom: (time) => {
      if (!media.current) return;
      media.current.currentTime = time / 1000;
      media.current.play().catch(() => setUnplayable(true));
    },
  }), []);

  const actions = useMemo<readonly Action[]>(() => [
    { id: 'recording.toggle', label: t('player.toggle'), chord: { code: 'F4' }, inFields: true, run: toggle },
    { id: 'recording.back', label: t('player.back', { count: stepBack }), chord: { code: 'F2' }, inFields: true, run: () => back(stepBack) },
    { id: 'recording.slower', label: t('player.slower'), chord: { code: 'F2', shift: true }, inFields: true, run: () => stepSpeed(-1) },
    { id: 'recording.faster', label: t('player.faster'), chord: { code: 'F4', shift: true }, inFields: true, run: () => stepSpeed(1) },
  ], [back, stepSpeed, t, toggle]);
  useActions(actions);

  if (fault !== null) return <InlineMessage status="warning" size="small">{t('player.notHere')}</InlineMessage>;
  if (address === null) return null;
  const Media = kindOf(attachment) === 'video' ? 'video' : 'audio';
  return (
    <section className={styles.player} aria-label={t('player.label', { name: attachment.name })}>
      {/* What is said is in the transcript; no captions come with a recording. */}
      <Media
        ref={media} src={address} controls controlsList="nodownload noremoteplayback" preload="metadata" className={styles.media}
        onPlay={() => setPlaying(true)} onPause={() => setPlaying(false)} onError={() => setUnplayable(true)}
        onTimeUpdate={(event) => onTime?.(event.currentTarget.currentTime * 1000)}
      />
      <div className={styles.playerKeys}>
        <Button size="small" type="button" icon={playing ? <PauseIcon aria-hidden /> : <PlayIcon aria-hidden />} onClick={toggle}>{t(playing ? 'player.pause' : 'player.play')} (F4)</Button>
        <Button size="small" type="button" variant="secondary" icon={<ArrowUndoIcon aria-hidden />} onClick={() => back(stepBack)}>{t('player.back', { count: stepBack })} (F2)</Button>
        <Select size="small" className={styles.speed} label={t('player.speed')} value={speed} onChange={(event) => changeSpeed(Number(event.target.value))}>
          {speeds.map((s) => <option key={s} value={s}>{t('player.times', { speed: String(s).replace('.', ',') })}</option>)}
        </Select>
      </div>
      {unplayable && <InlineMessage status="error" size="small" role="alert">{t('player.unplayable')}</InlineMessage>}
    </section>
  );
}
