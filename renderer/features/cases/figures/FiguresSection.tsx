// Net operating expenditure by KOSTRA function and year, typed or pasted, with growth computed beside it.

import { useCallback, useState } from 'react';
import { Button, Select, TextField } from '@navikt/ds-react';
import { ClipboardIcon, PlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { updateCase } from '../../../../shared/commands/cases.ts';
import type { Changes } from '../../../../shared/commands/command.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { CaseRow } from '../../../../shared/model/rows.ts';
import { kostraFunctions } from '../../../../shared/templates/kostra.ts';
import { useRun, useStudyRow } from '../../../data/study-context.tsx';
import { sourceSchema } from '../attributes.ts';
import { LongRow } from '../form/fields.tsx';
import { RowForm } from '../form/RowForm.tsx';
import { FiguresGrid } from './FiguresGrid.tsx';
import { PasteTable } from './PasteTable.tsx';
import { gridFunctions, gridYears } from './figures.ts';
import formStyles from '../form/form.module.css';
import styles from '../cases.module.css';

export function FiguresSection({ row }: { readonly row: CaseRow }) {
  const { t, i18n } = useTranslation('cases');
  const language = i18n.language as Language;
  const study = useStudyRow();
  const run = useRun();
  const [pasted, setPasted] = useState<string | null>(null);
  const [addedFunctions, setAddedFunctions] = useState<readonly number[]>([]);
  const [addedYears, setAddedYears] = useState<readonly number[]>([]);
  const [newYear, setNewYear] = useState('');
  const commit = useCallback(async (changes: Changes<CaseRow>) => (await run(updateCase, { id: row.id, changes })) !== undefined, [row.id, run]);
  if (!study) return null;

  const functions = gridFunctions(row, study.functions, addedFunctions);
  const years = gridYears(row, study.periodFrom, study.periodTo, addedYears);
  const year = Number(newYear);
  const yearFits = /^\d{4}$/.test(newYear) && year >= 1990 && year <= 2100;
  const addYear = (): void => {
    if (!yearFits) return;
    setAddedYears((all) => [...all, year]);
    setNewYear('');
  };

  return (
    <section aria-labelledby="about-figures">
      <h2 id="about-figures" className={styles.h2}>{t('figures.title')}</h2>
      <p className={styles.hint}>{t('figures.help')}</p>
      <FiguresGrid row={row} functions={functions} years={years} onChange={(changes) => void commit(changes)} onPaste={setPasted} />
      <div className={styles.gridTools}>
        <Button size="small" variant="secondary" icon={<ClipboardIcon aria-hidden />} onClick={() => setPasted('')}>{t('figures.paste')}</Button>
        <Select
          size="small" label={t('figures.addFunction')} hideLabel value=""
          onChange={(event) => event.target.value !== '' && setAddedFunctions((all) => [...all, Number(event.target.value)])}
        >
          <option value="">{t('figures.addFunction')}</option>
          {kostraFunctions.filter((f) => !functions.includes(f.code)).map((f) => <option key={f.code} value={f.code}>{f.code} {f.label[language]}</option>)}
        </Select>
        <TextField
          size="small" label={t('figures.newYear')} hideLabel placeholder={t('figures.newYear')} htmlSize={8} inputMode="numeric" value={newYear}
          onChange={(event) => setNewYear(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && addYear()}
        />
        <Button size="small" variant="tertiary" icon={<PlusIcon aria-hidden />} disabled={!yearFits} onClick={addYear}>{t('figures.addYear')}</Button>
      </div>
      <RowForm schema={sourceSchema} values={{ figuresSource: row.figuresSource }} draft={['case-source', row.id]} scope={row.id} className={formStyles.grid} onCommit={commit}>
        <LongRow name="figuresSource" label={t('figures.source')} description={t('figures.sourceHelp')} span={4} minRows={1} />
      </RowForm>
      {pasted !== null && <PasteTable row={row} start={pasted} onClose={() => setPasted(null)} onUse={commit} />}
    </section>
  );
}
