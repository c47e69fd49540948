// «Kontaktlogg»: every contact with the municipality, newest first.

import { useState } from 'react';
import { Button, Table } from '@navikt/ds-react';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { addContact, removeContact, updateContact } from '../../../../shared/commands/cases.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { CaseRow, InformantRow, Row } from '../../../../shared/model/rows.ts';
import { channelLabels } from '../../../../shared/model/terms.ts';
import { contactChannels } from '../../../../shared/model/vocabulary.ts';
import { useRun, useWhere } from '../../../data/study-context.tsx';
import { useNotices } from '../../../ui/notices.tsx';
import { useHidden, WithdrawnRows, WithdrawRow } from '../../leaving/WithdrawRow.tsx';
import { OpenableRow } from '../OpenableRow.tsx';
import { dateField, dateText, today } from '../form/dates.ts';
import { ChoiceRow, DateRow, LongRow } from '../form/fields.tsx';
import { chosen, date, longText, ref } from '../form/parts.ts';
import { RowForm } from '../form/RowForm.tsx';
import { undoChord } from '../use-remove-case.ts';
import { useFocusFirst } from '../use-focus-first.ts';
import formStyles from '../form/form.module.css';
import styles from '../cases.module.css';

type Contact = Row<'contacts'>;

const schema = z.object({
  date: date().refine((d) => d !== null, 'required').transform((d) => d ?? ''),
  channel: chosen(contactChannels),
  informant: ref(),
  text: longText,
  outcome: longText,
});

const columns = ['date', 'channel', 'informant', 'text', 'outcome'] as const;

export function ContactsTab({ row }: { readonly row: CaseRow }) {
  const { t } = useTranslation(['cases', 'common']);
  const run = useRun();
  const contacts = useWhere('contacts', 'case', row.id);
  const informants = useWhere('informants', 'case', row.id);
  const [opened, setOpened] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const focusFirst = useFocusFirst();
  const hidden = useHidden();
  if (!contacts || !informants || !hidden) return null;
  // Two of one day stand in the order they were entered, the later above.
  const sorted = contacts.filter((c) => !hidden.has(c.id)).toSorted((a, b) => (a.date === b.date ? (a.order < b.order ? 1 : -1) : a.date < b.date ? 1 : -1));

  return (
    <div className={styles.stack}>
      <div className={styles.tabTools}>
        <p className={styles.hint}>{t('contact.help')}</p>
        <Button size="small" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={() => setAdding(true)} disabled={adding}>{t('contact.add')}</Button>
      </div>
      {adding && (
        <section ref={focusFirst} className={styles.newBox} aria-label={t('contact.add')}>
          <RowForm
            schema={schema} draft={['contact', 'new', row.id]} scope={row.id}
            values={{ date: dateField(today()), channel: 'e-post', informant: '', text: '', outcome: '' }}
            onSubmit={async (fields) => {
              const done = await run(addContact, { case: row.id, fields });
              if (done) setAdding(false);
              return done !== undefined;
            }}
          >
            <ContactFields informants={informants} />
            <div className={styles.buttons}>
              <Button size="small" type="submit">{t('contact.submit')}</Button>
              <Button size="small" type="button" variant="secondary" onClick={() => setAdding(false)}>{t('common:action.cancel')}</Button>
            </div>
          </RowForm>
        </section>
      )}
      <WithdrawnRows caseId={row.id} name={row.pseudonym} rows={contacts.map((c) => c.id)} />
      {sorted.length === 0 && !adding && <p className={styles.none}>{t('contact.none')}</p>}
      {sorted.length > 0 && (
        <div className={styles.scroll}>
          <Table size="small">
            <caption className="visually-hidden">{t('tab.contacts')}</caption>
            <Table.Header>
              <Table.Row>{columns.map((c) => <Table.HeaderCell key={c} scope="col">{t(`contact.${c}`)}</Table.HeaderCell>)}</Table.Row>
            </Table.Header>
            <Table.Body>
              {sorted.map((c) => (
                <ContactLine key={c.id} contact={c} informants={informants} open={opened === c.id} onToggle={() => setOpened(opened === c.id ? null : c.id)} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </div>
  );
}

interface LineProps { readonly contact: Contact; readonly informants: readonly InformantRow[]; readonly open: boolean; readonly onToggle: () => void }

function ContactLine({ contact, informants, open, onToggle }: LineProps) {
  const { t, i18n } = useTranslation('cases');
  const run = useRun();
  const notices = useNotices();
  const values = { date: dateField(contact.date), channel: contact.channel, informant: contact.informant ?? '', text: contact.text, outcome: contact.outcome };
  const remove = async (): Promise<void> => {
    if (await run(removeContact, { id: contact.id })) notices.say(t('removed.contact', { date: dateText(contact.date), key: undoChord() }));
  };
  return (
    <OpenableRow
      open={open} onToggle={onToggle} columns={columns.length} label={<span className={styles.nowrap}>{dateText(contact.date)}</span>}
      cells={(
        <>
          <Table.DataCell>{channelLabels[contact.channel][i18n.language as Language]}</Table.DataCell>
          <Table.DataCell>{informants.find((i) => i.id === contact.informant)?.pseudonym ?? '–'}</Table.DataCell>
          <Table.DataCell>{contact.text}</Table.DataCell>
          <Table.DataCell>{contact.outcome}</Table.DataCell>
        </>
      )}
    >
      <RowForm schema={schema} draft={['contact', contact.id]} scope={contact.case} values={values} onCommit={async (changes) => (await run(updateContact, { id: contact.id, changes })) !== undefined}>
        <ContactFields informants={informants} />
      </RowForm>
      <div className={styles.buttons}>
        <Button size="small" variant="tertiary" data-color="neutral" icon={<TrashIcon aria-hidden />} onClick={() => void remove()}>{t('contact.remove')}</Button>
        <WithdrawRow caseId={contact.case} row={contact.id} />
      </div>
    </OpenableRow>
  );
}

function ContactFields({ informants }: { readonly informants: readonly InformantRow[] }) {
  const { t, i18n } = useTranslation('cases');
  return (
    <div className={formStyles.grid}>
      <DateRow name="date" label={t('contact.date')} />
      <ChoiceRow name="channel" label={t('contact.channel')} options={contactChannels.map((c) => ({ value: c, label: channelLabels[c][i18n.language as Language] }))} />
      <ChoiceRow name="informant" label={t('contact.informant')} empty={t('contact.municipality')} options={informants.map((i) => ({ value: i.id, label: i.pseudonym }))} />
      <LongRow name="text" label={t('contact.text')} span={4} />
      <LongRow name="outcome" label={t('contact.outcome')} span={4} minRows={1} />
    </div>
  );
}
