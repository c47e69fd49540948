// How far the approval of a generalised wording has come, and giving it.

import { Button, InlineMessage } from '@navikt/ds-react';
import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { approve, standingApprovals } from '../../../../shared/commands/cells.ts';
import type { Row } from '../../../../shared/model/rows.ts';
import { useAll, useRun } from '../../../data/study-context.tsx';
import { dayText } from '../../cases/form/dates.ts';
import styles from './write-out.module.css';

interface ApprovalProps {
  readonly overlay: Row<'overlays'>;
  readonly approvals: readonly Row<'approvals'>[];
  /** On a source: the words that the wording stands in place of. */
  readonly passage?: string;
  /** A child, a death, violence or a verdict. */
  readonly isSensitive: boolean;
  readonly coder: string;
}

export function Approval({ overlay, approvals, passage, isSensitive, coder }: ApprovalProps) {
  const { t } = useTranslation(['afterWork', 'cells']);
  const run = useRun();
  const coders = useAll('coders');
  const nameOf = (id: string): string => coders?.find((c) => c.id === id)?.name ?? '?';
  const ofThis = approvals.filter((a) => a.target === overlay.id);
  const standing = standingApprovals(overlay, ofThis, passage);
  const second = standing.find((a) => a.kind === 'sensitive-event' && a.by !== overlay.author);
  const byAuthor = overlay.author === coder;
  const give = (kind: Row<'approvals'>['kind']): void => void run(approve, { overlay: overlay.id, kind });
  return (
    <div className={styles.approval}>
      {standing.map((a) => (
        <p key={a.id} className={styles.approved}>
          <CheckmarkCircleIcon aria-hidden /> {t(`generalised.approved.${a.kind}`, { who: nameOf(a.by), date: dayText(a.at) })}
        </p>
      ))}
      {standing.length === 0 && ofThis.length > 0 && <InlineMessage status="warning" size="small">{t('generalised.fallen')}</InlineMessage>}
      {standing.length === 0 && !isSensitive && <Button size="xsmall" variant="secondary" onClick={() => give('third-person')}>{t('generalised.approve')}</Button>}
      {isSensitive && !second && byAuthor && <InlineMessage status="info" size="small">{t('generalised.needsOther', { who: nameOf(overlay.author) })}</InlineMessage>}
      {isSensitive && !second && !byAuthor && <Button size="xsmall" variant="secondary" onClick={() => give('sensitive-event')}>{t('generalised.approveSensitive')}</Button>}
    </div>
  );
}
