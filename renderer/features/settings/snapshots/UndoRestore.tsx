// Told in a study that was restored, as long as the way it was before can be fetched back.

import { useEffect, useState } from 'react';
import { Button, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { restoredFrom, type RestoredFrom } from '../../../data/restore.ts';
import { useStudySession } from '../../../data/study-context.tsx';
import { useWhen } from '../../../ui/when.ts';
import type { Listed } from './SnapshotsSection.tsx';

interface Props { readonly listed: readonly Listed[]; readonly onUndo: (snapshot: Pick<Listed, 'file' | 'at'>) => void }

export function UndoRestore({ listed, onUndo }: Props) {
  const { t } = useTranslation('snapshots');
  const session = useStudySession();
  const when = useWhen();
  const [from, setFrom] = useState<RestoredFrom | null>(null);
  useEffect(() => {
    void restoredFrom(session).then(setFrom);
  }, [session]);
  if (!from || !listed.some((s) => s.file === from.undo && !s.damaged)) return null;
  return (
    <>
      <InlineMessage status="info">{t('restore.undo', { when: when(from.from), before: when(from.before) })}</InlineMessage>
      <Button size="small" variant="secondary" onClick={() => onUndo({ file: from.undo, at: from.before })}>{t('restore.undoDo')}</Button>
    </>
  );
}
