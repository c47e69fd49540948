// The recording beside its text: the paragraph that is heard is marked and gone to by a key, a paragraph is played from
// its time, and gets the time at which it is heard. What follows the recording is kept out of the rest of the screen.

import { useCallback, useMemo, useRef, useState } from 'react';
import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { setTime } from '../../../shared/commands/sync-points.ts';
import type { SourceLine } from '../../../shared/text/source-lines.ts';
import type { Span } from '../../../shared/text/positions.ts';
import { useActions, type Action } from '../../app/actions.tsx';
import { useRun } from '../../data/study-context.tsx';
import type { PlayerHandle } from '../documents/Player.tsx';
import { formatElapsed } from '../interview/interview-data.ts';
import type { SourceReading } from './reading-data.ts';
import { Recordings } from './Recordings.tsx';
import { useSpanHighlights } from './span-highlights.ts';
import type { TextPlaces } from './text-places.ts';

interface Props {
  readonly reading: SourceReading;
  /** Null where the text stands otherwise, as in the report's view. */
  readonly places: TextPlaces | null;
  /** Where the caret is, an offset of the text; null where the text stands otherwise. */
  readonly caret: (() => number) | null;
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
export function PlayBar({ reading: { source, lines }, places, caret, onGo, onSaid }: Props) {
  const { t } = useTranslation('reading');
  const run = useRun();
  const player = useRef<PlayerHandle>(null);
  const [isOpen, setOpen] = useState(false);
  /** Where the paragraph that is heard begins. */
  const [heard, setHeard] = useState<number | null>(null);
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
    if (caret === null) onSaid(t('play.notHere'));
    else if (time === null) onSaid(t('play.notOpen'));
    else if (await run(setTime, { source: source.id, at: caret(), from: time })) onSaid(t('play.set', { time: formatElapsed(time) }));
  }, [caret, onSaid, run, source.id, t]);
  const playHere = useCallback(() => {
    const at = caret?.() ?? -1;
    const above = lines.findLast((l) => l.start <= at && l.from !== null && !l.hidden);
    if (above) player.current?.playFrom(above.from!);
    else onSaid(t(caret === null ? 'play.notHere' : 'play.noTimes'));
  }, [caret, lines, onSaid, t]);

  const actions = useMemo<readonly Action[]>(() => (!isOpen ? [] : [
    { id: 'reading.setTime', label: t('play.setTime'), chord: { code: 'F8' }, inFields: true, run: () => void setHere() },
    { id: 'reading.goToHeard', label: t('play.goToHeard'), chord: { code: 'F9' }, inFields: true, run: goToHeard },
    { id: 'reading.playHere', label: t('play.playHere'), chord: { code: 'F9', shift: true }, inFields: true, run: playHere },
  ]), [goToHeard, isOpen, playHere, setHere, t]);
  useActions(actions);

  const toggle = useCallback((open: boolean) => {
    setOpen(open);
    setHeard(null);
  }, []);
  return (
    <Recordings interview={source.interview} open={isOpen} onOpen={toggle} ref={player} onTime={follow}>
      <Button size="xsmall" variant="secondary" onClick={() => void setHere()}>{t('play.setTime')} <kbd>F8</kbd></Button>
      <Button size="xsmall" variant="secondary" onClick={goToHeard}>{t('play.goToHeard')} <kbd>F9</kbd></Button>
      <Button size="xsmall" variant="secondary" onClick={playHere}>{t('play.playHere')} <kbd>Shift F9</kbd></Button>
    </Recordings>
  );
}
