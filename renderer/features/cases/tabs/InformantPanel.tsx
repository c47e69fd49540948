// One informant, opened: fields that save themselves, contact details in the linking key, and withdrawal.

import { useMemo } from 'react';
import { Button, InlineMessage } from '@navikt/ds-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { removeInformant, updateInformant, withdrawInformant } from '../../../../shared/commands/cases.ts';
import type { InformantRow } from '../../../../shared/model/rows.ts';
import { useRun, useWhere } from '../../../data/study-context.tsx';
import { useNotices } from '../../../ui/notices.tsx';
import { dateText, today } from '../form/dates.ts';
import { RowForm } from '../form/RowForm.tsx';
import { useNames } from '../use-names.ts';
import { undoChord } from '../use-remove-case.ts';
import { AccessButton } from '../../leaving/AccessButton.tsx';
import { EraseButton } from '../../leaving/EraseButton.tsx';
import { informantChanges, informantSchema, informantValues, initialsTaken, personSchema } from './informant-form.ts';
import { InformantFields, PersonFields } from './InformantFields.tsx';
import { UnattributedNotes } from './UnattributedNotes.tsx';
import formStyles from '../form/form.module.css';
import styles from '../cases.module.css';

export function InformantPanel({ informant, others }: { readonly informant: InformantRow; readonly others: readonly InformantRow[] }) {
  const { t } = useTranslation('cases');
  const run = useRun();
  const names = useNames();
  const notices = useNotices();
  const remove = async (): Promise<void> => {
    if (await run(removeInformant, { id: informant.id })) notices.say(t('removed.informant', { pseudonym: informant.pseudonym, key: undoChord() }));
  };
  return (
    <div className={styles.stack}>
      {names.shown && (
        <RowForm
          schema={personSchema} values={personOf(names.person(informant.id))} draft={['person', informant.id]} scope={informant.case} className={formStyles.grid}
          onCommit={(changes) => names.setPerson(informant.id, changes)}
        >
          <PersonFields />
        </RowForm>
      )}
      {names.available && !names.shown && <p className={styles.hint}>{t('informant.namesHidden')}</p>}
      <RowForm
        schema={informantSchema} values={informantValues(informant)} draft={['informant', informant.id]} scope={informant.case} className={formStyles.grid}
        onCommit={async (changed, typed) => {
          if (changed.initials !== undefined && initialsTaken(others, informant.id, changed.initials)) return 'initialsTaken';
          const changes = informantChanges(informant, changed, typed);
          if (typeof changes === 'string') return changes;
          return (await run(updateInformant, { id: informant.id, changes })) !== undefined;
        }}
      >
        <InformantFields />
      </RowForm>
      <Withdrawal informant={informant} />
      <div className={styles.buttons}>
        <AccessButton informant={informant} />
        <Button size="small" variant="tertiary" data-color="neutral" icon={<TrashIcon aria-hidden />} onClick={() => void remove()}>{t('informant.remove')}</Button>
      </div>
    </div>
  );
}

const personOf = ({ name, email, phone }: { readonly name: string; readonly email: string; readonly phone: string }) => ({ name, email, phone });

function Withdrawal({ informant }: { readonly informant: InformantRow }) {
  const { t } = useTranslation('cases');
  const run = useRun();
  const notices = useNotices();
  const lines = useWhere('notes', 'case', informant.case)?.filter((n) => n.speaker === informant.id).length ?? 0;
  const erasure = useMemo(() => ({ kind: 'person' as const, id: informant.id }), [informant.id]);
  const set = async (date: string | null): Promise<void> => {
    if (!(await run(withdrawInformant, { id: informant.id, date }))) return;
    notices.say(t(date === null ? 'withdrawn.personBack' : 'withdrawn.personDone', { pseudonym: informant.pseudonym, key: undoChord() }));
  };
  return (
    <section className={styles.withdrawal} aria-label={t('withdrawn.personTitle')}>
      {informant.withdrawnAt === null
        ? (
          <>
            <p className={styles.prose}>{t('withdrawn.personExplained', { count: lines })}</p>
            <Button size="small" variant="secondary" data-color="danger" onClick={() => void set(today())}>{t('withdrawn.personDo')}</Button>
          </>
        )
        : (
          <>
            <InlineMessage status="warning" size="small">{t('withdrawn.personState', { date: dateText(informant.withdrawnAt), count: lines })}</InlineMessage>
            <UnattributedNotes informant={informant} />
            <div className={styles.buttons}>
              <Button size="small" variant="secondary" onClick={() => void set(null)}>{t('withdrawn.personUndo')}</Button>
              <EraseButton wish={erasure} name={informant.pseudonym} />
            </div>
          </>
        )}
    </section>
  );
}
