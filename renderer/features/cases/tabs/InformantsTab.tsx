// «Informanter»: who speaks for the municipality, under pseudonyms.

import { useState } from 'react';
import { Button, InlineMessage, Table, Tag } from '@navikt/ds-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { addInformant } from '../../../../shared/commands/cases.ts';
import type { Language } from '../../../../shared/model/language.ts';
import { byOrder } from '../../../../shared/model/order.ts';
import type { CaseRow, InformantRow } from '../../../../shared/model/rows.ts';
import { roles } from '../../../../shared/templates/roles.ts';
import { useRun, useWhere } from '../../../data/study-context.tsx';
import { useNotices } from '../../../ui/notices.tsx';
import { OpenableRow } from '../OpenableRow.tsx';
import { dateText } from '../form/dates.ts';
import { RowForm } from '../form/RowForm.tsx';
import { useNames } from '../use-names.ts';
import { informantFields, initialsTaken, newInformantSchema, newInformantValues } from './informant-form.ts';
import { InformantFields, PersonFields } from './InformantFields.tsx';
import { InformantPanel } from './InformantPanel.tsx';
import { useFocusFirst } from '../use-focus-first.ts';
import formStyles from '../form/form.module.css';
import styles from '../cases.module.css';

export function InformantsTab({ row }: { readonly row: CaseRow }) {
  const { t } = useTranslation('cases');
  const names = useNames();
  const informants = useWhere('informants', 'case', row.id)?.toSorted(byOrder);
  const [opened, setOpened] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  if (informants === undefined) return null;
  const headings = ['pseudonym', ...(names.shown ? ['name' as const] : []), 'role', 'initials', 'informed', 'recording'] as const;
  const columns = headings.length;

  return (
    <div className={styles.stack}>
      <div className={styles.tabTools}>
        <p className={styles.hint}>{names.available ? t('informant.keyHint') : t('informant.noKeyHint')}</p>
        <Button size="small" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={() => setAdding(true)} disabled={adding}>{t('informant.add')}</Button>
      </div>
      {adding && <NewInformant row={row} others={informants} onClose={() => setAdding(false)} onAdded={setOpened} />}
      {informants.length === 0 && !adding && <p className={styles.none}>{t('informant.none')}</p>}
      {informants.length > 0 && (
        <div className={styles.scroll}>
          <Table size="small">
            <caption className="visually-hidden">{t('tab.informants')}</caption>
            <Table.Header>
              <Table.Row>{headings.map((h) => <Table.HeaderCell key={h} scope="col">{t(`informant.column.${h}`)}</Table.HeaderCell>)}</Table.Row>
            </Table.Header>
            <Table.Body>
              {informants.map((i) => (
                <OpenableRow
                  key={i.id} open={opened === i.id} onToggle={() => setOpened(opened === i.id ? null : i.id)} columns={columns}
                  label={i.pseudonym} cells={<InformantCells informant={i} name={names.shown ? names.person(i.id).name : null} />}
                >
                  <InformantPanel informant={i} others={informants} />
                </OpenableRow>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </div>
  );
}

function InformantCells({ informant, name }: { readonly informant: InformantRow; readonly name: string | null }) {
  const { t, i18n } = useTranslation('cases');
  const role = roles.find((r) => r.slug === informant.role)?.label[i18n.language as Language] ?? informant.role;
  const told = [
    informant.informedOrally && t('informant.toldOrally', { date: dateText(informant.informedOrally.date) }),
    informant.informedInWriting && t('informant.toldInWriting', { date: dateText(informant.informedInWriting.date) }),
  ].filter(Boolean).join(', ');
  const recording = informant.recordingAllowed === null ? t('informant.notAsked') : informant.recordingAllowed ? t('yes') : t('no');
  return (
    <>
      {name !== null && <Table.DataCell>{name || '–'}</Table.DataCell>}
      <Table.DataCell>
        {informant.role === 'annen' && informant.roleOther !== '' ? informant.roleOther : role}
        {informant.withdrawnAt !== null && <> <Tag size="small" variant="moderate" data-color="danger">{t('withdrawn.tag')}</Tag></>}
      </Table.DataCell>
      <Table.DataCell>{informant.initials || '–'}</Table.DataCell>
      <Table.DataCell>{told || t('informant.notTold')}</Table.DataCell>
      <Table.DataCell>{recording}</Table.DataCell>
    </>
  );
}

interface NewProps {
  readonly row: CaseRow;
  readonly others: readonly InformantRow[];
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

function NewInformant({ row, others, onClose, onAdded }: NewProps) {
  const { t } = useTranslation(['cases', 'common']);
  const run = useRun();
  const names = useNames();
  const notices = useNotices();
  const focusFirst = useFocusFirst();
  return (
    <section ref={focusFirst} className={styles.newBox} aria-label={t('informant.add')}>
      <RowForm
        schema={newInformantSchema} values={newInformantValues} draft={['informant', 'new', row.id]} scope={row.id}
        onSubmit={async ({ name, email, phone, ...fields }) => {
          if (initialsTaken(others, null, fields.initials)) {
            notices.refusal({ refused: 'initials-taken', params: { initials: fields.initials } });
            return false;
          }
          const done = await run(addInformant, { case: row.id, fields: informantFields(fields) });
          if (!done) return false;
          if (name !== '' || email !== '' || phone !== '') await names.setPerson(done.value.id, { name, email, phone });
          onClose();
          onAdded(done.value.id);
          return true;
        }}
      >
        <div className={formStyles.grid}>
          {names.available ? <PersonFields /> : <div className={formStyles.span3}><InlineMessage status="info" size="small">{t('informant.noKeyHint')}</InlineMessage></div>}
          <InformantFields />
        </div>
        <div className={styles.buttons}>
          <Button size="small" type="submit">{t('informant.submit')}</Button>
          <Button size="small" type="button" variant="secondary" onClick={onClose}>{t('common:action.cancel')}</Button>
        </div>
      </RowForm>
    </section>
  );
}
