// Statements in the text that an informant took back: the marked paragraphs are hidden at once, and listed without
// their words, to be brought back or erased for good.

import { Button, ReadMore } from '@navikt/ds-react';
import { CircleSlashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { useWithdrawn, WithdrawnList } from '../leaving/WithdrawRow.tsx';
import type { SourceReading } from './reading-data.ts';
import styles from './reading.module.css';

const none: readonly string[] = [];

export function WithdrawnPassages({ reading: { source, ownCase }, onWithdraw }: { readonly reading: SourceReading; readonly onWithdraw: () => void }) {
  const { t } = useTranslation('reading');
  const gone = useWithdrawn(ownCase.id, source.withdrawn?.map((p) => p.id) ?? none);
  return (
    <ReadMore size="small" className={styles.takenBack ?? ''} header={gone.length === 0 ? t('withdrawn.heading') : t('withdrawn.headingCount', { count: gone.length })}>
      <p className={styles.quiet}>{t('withdrawn.help')}</p>
      <Button size="xsmall" variant="secondary" data-color="neutral" icon={<CircleSlashIcon aria-hidden />} onClick={onWithdraw}>{t('withdrawn.do')}</Button>
      {gone.length > 0 && <WithdrawnList caseId={ownCase.id} name={ownCase.pseudonym} gone={gone} />}
    </ReadMore>
  );
}
