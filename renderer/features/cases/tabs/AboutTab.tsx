// «Om kommunen»: attributes, the municipality's own agreement, withdrawal, and the case figures.

import { useCallback, useMemo } from 'react';
import { Button, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { updateCase, withdrawCase } from '../../../../shared/commands/cases.ts';
import type { CaseRow } from '../../../../shared/model/rows.ts';
import { useRun } from '../../../data/study-context.tsx';
import { useNotices } from '../../../ui/notices.tsx';
import { AttributeFields } from '../AttributeFields.tsx';
import { agreementSchema, agreementValues, attributeSchema, attributeValues } from '../attributes.ts';
import { FiguresSection } from '../figures/FiguresSection.tsx';
import { dateText, today } from '../form/dates.ts';
import { EraseButton } from '../../leaving/EraseButton.tsx';
import { DateRow, LongRow, TextRow } from '../form/fields.tsx';
import { line } from '../form/parts.ts';
import { RowForm } from '../form/RowForm.tsx';
import { useNames } from '../use-names.ts';
import { undoChord } from '../use-remove-case.ts';
import formStyles from '../form/form.module.css';
import styles from '../cases.module.css';

const nameSchema = z.object({ name: line });

export function AboutTab({ row }: { readonly row: CaseRow }) {
  const { t } = useTranslation('cases');
  const run = useRun();
  const names = useNames();
  const commit = useCallback(async (changes: Partial<CaseRow>) => (await run(updateCase, { id: row.id, changes })) !== undefined, [row.id, run]);

  return (
    <div className={styles.sections}>
      <section aria-labelledby="about-attributes">
        <h2 id="about-attributes" className={styles.h2}>{t('about.attributes')}</h2>
        {names.shown && (
          <RowForm schema={nameSchema} values={{ name: names.caseName(row.id) }} draft={['case-name', row.id]} scope={row.id} className={[formStyles.grid, styles.nameRow].join(' ')} onCommit={({ name }) => names.setCaseName(row.id, name ?? '')}>
            <TextRow name="name" label={t('field.name')} span={2} />
          </RowForm>
        )}
        <RowForm schema={attributeSchema} values={attributeValues(row)} draft={['case', row.id]} scope={row.id} className={formStyles.grid} onCommit={commit}>
          <TextRow name="pseudonym" label={t('field.pseudonym')} />
          <AttributeFields own={row.id} />
          <LongRow name="inclusionReason" label={t('field.inclusionReason')} span={4} />
        </RowForm>
      </section>
      <FiguresSection row={row} />
      <section aria-labelledby="about-agreement">
        <h2 id="about-agreement" className={styles.h2}>{t('about.agreement')}</h2>
        <p className={styles.hint}>{t('about.agreementHelp')}</p>
        <RowForm schema={agreementSchema} values={agreementValues(row)} draft={['case-agreement', row.id]} scope={row.id} className={formStyles.grid} onCommit={commit}>
          <DateRow name="agreedAt" label={t('field.agreedAt')} />
          <TextRow name="agreedBy" label={t('field.agreedBy')} span={2} />
        </RowForm>
      </section>
      <Withdrawal row={row} />
    </div>
  );
}

/** Withdrawing is a municipality's right; nothing is asked, and nothing is lost until it is erased for good. */
function Withdrawal({ row }: { readonly row: CaseRow }) {
  const { t } = useTranslation('cases');
  const run = useRun();
  const notices = useNotices();
  const erasure = useMemo(() => ({ kind: 'municipality' as const, id: row.id }), [row.id]);
  const set = async (date: string | null): Promise<void> => {
    if (!(await run(withdrawCase, { id: row.id, date }))) return;
    notices.say(t(date === null ? 'withdrawn.caseBack' : 'withdrawn.caseDone', { pseudonym: row.pseudonym, key: undoChord() }));
  };
  return (
    <section aria-labelledby="about-withdrawal">
      <h2 id="about-withdrawal" className={styles.h2}>{t('withdrawn.title')}</h2>
      {row.withdrawnAt === null
        ? (
          <>
            <p className={styles.prose}>{t('withdrawn.caseExplained')}</p>
            <Button size="small" variant="secondary" data-color="danger" onClick={() => void set(today())}>{t('withdrawn.caseDo')}</Button>
          </>
        )
        : (
          <>
            <InlineMessage status="warning" size="small">{t('withdrawn.caseState', { date: dateText(row.withdrawnAt) })}</InlineMessage>
            <div className={styles.buttons}>
              <Button size="small" variant="secondary" onClick={() => void set(null)}>{t('withdrawn.caseUndo')}</Button>
              <EraseButton wish={erasure} name={row.pseudonym} />
            </div>
          </>
        )}
    </section>
  );
}
