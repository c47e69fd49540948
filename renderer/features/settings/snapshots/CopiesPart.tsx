// The folder of the user's own to which every snapshot is copied.

import { useState } from 'react';
import { Button, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { ListedSnapshots } from '../../../data/snapshots.ts';
import { useAll, useStudySession } from '../../../data/study-context.tsx';
import { usePlatform } from '../../../platform/context.tsx';
import { fileSize } from '../../../ui/file-size.ts';
import { useWhen } from '../../../ui/when.ts';
import { useWhy } from './words.ts';
import panel from './snapshots.module.css';
import styles from '../settings.module.css';

interface Props { readonly copies: ListedSnapshots['copies']; readonly onChange: () => void }

export function CopiesPart({ copies, onChange }: Props) {
  const { t, i18n } = useTranslation('snapshots');
  const { id } = useStudySession();
  const { bridge } = usePlatform();
  const hasDocuments = (useAll('attachments')?.length ?? 0) > 0;
  const when = useWhen();
  const why = useWhy();
  const [told, setTold] = useState<{ readonly status: 'success' | 'error'; readonly text: string } | null>(null);

  const choose = async (): Promise<void> => {
    setTold(null);
    const answer = await bridge.call('snapshots.chooseFolder', { study: id });
    if (!answer.ok) setTold({ status: 'error', text: t('copies.refused', { why: answer.code === 'not-possible' ? t('copies.inside') : why(answer.code) }) });
    else if (answer.value) setTold({ status: 'success', text: t('copies.chosen', { folder: answer.value.folder }) });
    onChange();
  };
  const clear = async (): Promise<void> => {
    const answer = await bridge.call('snapshots.clearFolder', { study: id });
    setTold(answer.ok ? { status: 'success', text: t('copies.cleared') } : { status: 'error', text: t('copies.refused', { why: why(answer.code) }) });
    onChange();
  };
  return (
    <div className={styles.stack}>
      <h3>{t('copies.heading')}</h3>
      <p className={styles.help}>{t('copies.help')}</p>
      {hasDocuments && <InlineMessage status="info" size="small">{t('copies.documents')}</InlineMessage>}
      {copies && (
        <dl className={styles.facts}>
          <dt>{t('copies.where')}</dt><dd>{copies.folder}</dd>
          <dt>{t('copies.newest')}</dt><dd>{copies.newest === null ? t('never') : when(copies.newest)}</dd>
        </dl>
      )}
      {copies?.failure == null && copies?.scarce != null && <InlineMessage status="warning">{t('copies.scarce', { free: fileSize(copies.scarce, i18n.language) })}</InlineMessage>}
      {copies?.failure != null && <InlineMessage status="warning">{t('copies.failed', { why: why(copies.failure) })}</InlineMessage>}
      {told && <InlineMessage status={told.status} role="status">{told.text}</InlineMessage>}
      <div className={panel.buttons}>
        <Button size="small" variant="secondary" onClick={() => void choose()}>{copies ? t('copies.change') : t('copies.choose')}</Button>
        {copies && <Button size="small" variant="tertiary" onClick={() => void clear()}>{t('copies.clear')}</Button>}
      </div>
    </div>
  );
}
