// The recording beside its text: the paragraph that is heard is marked and gone to by a key, a paragraph is played from
// its time, and gets the time at which it is heard. What follows the recording is kept out of the rest of the screen.

import { useCallback, useMemo, useRef, useState } from 'react';
import { Button, Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { setTime } from '../../../shared/commands/sync-points.ts';
import type { SourceLine } from '../../../shared/text/source-lines.ts';
import type { Span } from '../../../shared/text/positions.ts';
import { useActions, type Action } from '../../app/actions.tsx';
import { useRun, useWhere } from '../../data/study-context.tsx';
import { Player, type PlayerHandle } from '../documents/Player.tsx';
import { formatElapsed } from '../interview/interview-data.ts';
import { useHidden } from '../leaving/WithdrawRow.tsx';
import type { SourceReading } from './reading-data.ts';
import { useSpanHighlights } from './span-highlights.ts';
import type { TextPlaces } from './text-places.ts';
import styles from './reading.module.css';

interface Props {
  readonly reading: SourceReading;
  /** Null where the text stands otherwise, as in the report's view. */
  readonly places: TextPlaces | null;
  /** The caret, an offset of the text; null where the text stands otherwise. */
  readonly focus: number | null;
  readonly onGo: (span: Span) => void;
  readonly onSaid: (text: string) => void;
}

const kinds = ['now'] as const;
/** Below the codes. */
const priority = -1;

/** The paragraph that is heard at a time: the last that has begun by then. `timed`: by time. */
function heardAt(timed: readonly SourceLine[], time: number): SourceLine | null {
  let [low, high] = [0, timed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timed[middle]!.from! <= time) low = middle + 1;
    else high = middle;
  }
  return timed[low - 1] ?? null;
}

/** Nothing where the interview of the source has no recording. */
export function PlayBar({ reading: { source, lines }, places, focus, onGo, onSaid }: Props) {
  const { t } = useTranslation('reading');
  const run = useRun();
  const attached = useWhere('attachments', 'owner', source.interview);
  const hidden = useHidden();
  const player = useRef<PlayerHandle>(null);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  /** Where the paragraph that is heard begins. */
  const [heard, setHeard] = useState<number | null>(null);
  const recordings = (attached ?? []).filter((a) => a.kind === 'recording' && a.size > 0 && hidden?.has(a.id) === false);
  const recording = recordings.find((a) => a.id === chosen) ?? recordings[0];
  const timed = useMemo(() => lines.filter((l) => l.from !== null && !l.hidden).toSorted((a, b) => a.from! - b.from! || a.start - b.start), [lines]);
  const follow = useCallback((time: number) => setHeard(heardAt(timed, time)?.start ?? null), [timed]);

  const line = isOpen && heard !== null ? lines.find((l) => l.start === heard && !l.hidden) : undefined;
  const painted = useMemo(() => (line ? [{ start: line.start, end: line.end, as: 'now' as const }] : []), [line]);
  useSpanHighlights(places, 'playing', kinds, painted, priority);

  const goToHeard = useCallback(() => {
    const time = player.current?.at() ?? null;
    const found = time === null ? null : heardAt(timed, time);
    if (found) onGo({ start: found.start, end: found.start });
    else onSaid(t('play.noTimes'));
  }, [onGo, onSaid, t, timed]);
  const setHere = useCallback(async () => {
    const time = player.current?.at() ?? null;
    if (focus === null) onSaid(t('play.notHere'));
    else if (time === null) onSaid(t('play.notOpen'));
    else if (await run(setTime, { source: source.id, at: focus, from: time })) onSaid(t('play.set', { time: formatElapsed(time) }));
  }, [focus, onSaid, run, source.id, t]);
  const playHere = useCallback(() => {
    const above = focus === null ? undefined : lines.findLast((l) => l.start <= focus && l.from !== null && !l.hidden);
    if (above) player.current?.playFrom(above.from!);
    else onSaid(t(focus === null ? 'play.notHere' : 'play.noTimes'));
  }, [focus, lines, onSaid, t]);

  const has = recording !== undefined;
  const actions = useMemo<readonly Action[]>(() => (!has ? [] : !isOpen
    ? [{ id: 'reading.recording', label: t('play.open'), chord: { code: 'F4' }, inFields: true, run: () => setOpen(true) }]
    : [
      { id: 'reading.setTime', label: t('play.setTime'), chord: { code: 'F8' }, inFields: true, run: () => void setHere() },
      { id: 'reading.goToHeard', label: t('play.goToHeard'), chord: { code: 'F9' }, inFields: true, run: goToHeard },
      { id: 'reading.playHere', label: t('play.playHere'), chord: { code: 'F9', shift: true }, inFields: true, run: playHere },
    ]), [goToHeard, has, isOpen, playHere, setHere, t]);
  useActions(actions);

  if (!recording) return null;
  if (!isOpen) return <div className={styles.playBar}><Button size="xsmall" variant="secondary" onClick={() => setOpen(true)}>{t('play.open')} <kbd>F4</kbd></Button></div>;
  return (
    <div className={styles.playBar}>
      {recordings.length > 1 && (
        <Select size="small" label={t('play.which')} value={recording.id} onChange={(event) => setChosen(event.target.value)}>
          {recordings.map((r) => <option key={r.id} value={r.id}>{r.name}</option>)}
        </Select>
      )}
      <Player key={recording.id} ref={player} attachment={recording} onTime={follow} />
      <div className={styles.playKeys}>
        <Button size="xsmall" variant="secondary" onClick={() => void setHere()}>{t('play.setTime')} <kbd>F8</kbd></Button>
        <Button size="xsmall" variant="secondary" onClick={goToHeard}>{t('play.goToHeard')} <kbd>F9</kbd></Button>
        <Button size="xsmall" variant="secondary" onClick={playHere}>{t('play.playHere')} <kbd>Shift F9</kbd></Button>
        <Button size="xsmall" variant="tertiary" onClick={() => { setOpen(false); setHeard(null); }}>{t('play.close')}</Button>
      </div>
    </div>
  );
}
