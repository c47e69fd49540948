// Text shortcuts (forkortelser) that expand while notes are typed.

import { useState, type FormEvent } from 'react';
import { Button, Table, TextField } from '@navikt/ds-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { updateStudy } from '../../../shared/commands/study.ts';
import { textShortcuts } from '../../../shared/templates/shortcuts.ts';
import { useRun, useStudyRow } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { SavedText, UnsavedRow } from '../../ui/SavedText.tsx';
import styles from './settings.module.css';

type Shortcut = { readonly short: string; readonly long: string };
type Fault = 'taken' | 'oneWord' | 'empty';

/** What expands is one word of letters, as `shared/text/note-syntax.ts` finds it. */
const oneWord = /^\p{L}{1,12}$/u;

export function ShortcutsSection() {
  const { t } = useTranslation('settings');
  const study = useStudyRow();
  const run = useRun();
  const notices = useNotices();
  const [fresh, setFresh] = useState<Shortcut>({ short: '', long: '' });
  const [fault, setFault] = useState<Fault | null>(null);
  if (!study) return null;
  const { shortcuts } = study;
  const save = async (next: (now: readonly Shortcut[]) => Shortcut[]): Promise<boolean> =>
    (await run(updateStudy, (row) => ({ shortcuts: next(row.shortcuts).toSorted((a, b) => a.short.localeCompare(b.short, 'nb')) }))) !== undefined;
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const short = fresh.short.trim();
    const wrong: Fault | null = !oneWord.test(short) ? 'oneWord' : shortcuts.some((s) => s.short === short) ? 'taken' : fresh.long.trim() === '' ? 'empty' : null;
    setFault(wrong);
    if (wrong === null) void save((now) => [...now, { short, long: fresh.long.trim() }]).then((done) => { if (done) setFresh({ short: '', long: '' }); });
  };
  const restore = (): void => {
    const usual = textShortcuts.map((s) => ({ short: s.short, long: s.nb }));
    void save((now) => [...now.filter((s) => !usual.some((u) => u.short === s.short)), ...usual]).then((done) => { if (done) notices.say(t('shortcuts.restored')); });
  };
  return (
    <UnsavedRow what="shortcuts" id={study.id}>
      <p className={styles.help}>{t('shortcuts.help')}</p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('shortcuts.short')}>
        <Table size="small">
          <Table.Header><Table.Row><Table.HeaderCell scope="col">{t('shortcuts.short')}</Table.HeaderCell><Table.HeaderCell scope="col">{t('shortcuts.long')}</Table.HeaderCell><Table.DataCell /></Table.Row></Table.Header>
          <Table.Body>
            {shortcuts.map((s) => (
              <Table.Row key={s.short}>
                <Table.HeaderCell scope="row">{s.short}</Table.HeaderCell>
                <Table.DataCell><SavedText name={`long.${s.short}`} label={`${t('shortcuts.long')}: ${s.short}`} hideLabel value={s.long} needed={t('shortcuts.empty')} onSave={(long) => save((now) => now.map((x) => (x.short === s.short ? { ...x, long: long.trim() } : x)))} /></Table.DataCell>
                <Table.DataCell><Button size="small" variant="tertiary" data-color="neutral" icon={<TrashIcon title={t('shortcuts.remove', { short: s.short })} />} onClick={() => void save((now) => now.filter((x) => x.short !== s.short))} /></Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <form className={styles.row} onSubmit={add}>
        <TextField size="small" label={t('shortcuts.newShort')} value={fresh.short} autoComplete="off" error={fault === 'oneWord' ? t('shortcuts.oneWord') : fault === 'taken' ? t('shortcuts.taken', { short: fresh.short }) : undefined} onChange={(event) => setFresh({ ...fresh, short: event.target.value })} />
        <TextField className={styles.grow} size="small" label={t('shortcuts.newLong')} value={fresh.long} autoComplete="off" error={fault === 'empty' ? t('shortcuts.empty') : undefined} onChange={(event) => setFresh({ ...fresh, long: event.target.value })} />
        <Button size="small" variant="secondary" type="submit">{t('shortcuts.add')}</Button>
        <Button size="small" variant="tertiary" onClick={restore}>{t('shortcuts.restore')}</Button>
      </form>
    </UnsavedRow>
  );
}
