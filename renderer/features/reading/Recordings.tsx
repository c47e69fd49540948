// The recordings of an interview beside a text of it: opened by F4, which then plays and pauses, and closed again.

import { useMemo, useState, type ReactNode, type Ref } from 'react';
import { Button, Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useActions, type Action } from '../../app/actions.tsx';
import { useWhere } from '../../data/study-context.tsx';
import { Player, type PlayerHandle } from '../documents/Player.tsx';
import { useHidden } from '../leaving/WithdrawRow.tsx';
import styles from './reading.module.css';

interface Props {
  readonly interview: string | null;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly ref?: Ref<PlayerHandle>;
  readonly onTime?: (time: number) => void;
  /** More that is done with it, while it is open. */
  readonly children?: ReactNode;
}

/** Nothing where the interview has no recording. */
export function Recordings({ interview, open, onOpen, ref, onTime, children }: Props) {
  const { t } = useTranslation('reading');
  const attached = useWhere('attachments', 'owner', interview);
  const hidden = useHidden();
  const [chosen, setChosen] = useState<string | null>(null);
  const recordings = (attached ?? []).filter((a) => a.kind === 'recording' && a.size > 0 && hidden?.has(a.id) === false);
  const recording = recordings.find((a) => a.id === chosen) ?? recordings[0];
  const opens = recording !== undefined && !open;
  const actions = useMemo<readonly Action[]>(
    () => (opens ? [{ id: 'reading.recording', label: t('play.open'), chord: { code: 'F4' }, inFields: true, run: () => onOpen(true) }] : []), [onOpen, opens, t],
  );
  useActions(actions);
  if (!recording) return null;
  if (!open) return <div className={styles.playBar}><Button size="xsmall" variant="secondary" onClick={() => onOpen(true)}>{t('play.open')} <kbd>F4</kbd></Button></div>;
  return (
    <div className={styles.playBar}>
      {recordings.length > 1 && (
        <Select size="small" label={t('play.which')} value={recording.id} onChange={(event) => setChosen(event.target.value)}>
          {recordings.map((r) => <option key={r.id} value={r.id}>{r.name}</option>)}
        </Select>
      )}
      <Player key={recording.id} attachment={recording} {...(ref ? { ref } : {})} {...(onTime ? { onTime } : {})} />
      <div className={styles.playKeys}>
        {children}
        <Button size="xsmall" variant="tertiary" onClick={() => onOpen(false)}>{t('play.close')}</Button>
      </div>
    </div>
  );
}
