// The study's own fields, and those of data protection. Each saves itself as it is left.

import { useState, type FormEvent } from 'react';
import { Button, Select, TextField } from '@navikt/ds-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { updateStudy } from '../../../shared/commands/study.ts';
import { newId } from '../../../shared/model/ids.ts';
import { languages, type Language } from '../../../shared/model/language.ts';
import type { StudyRow } from '../../../shared/model/rows.ts';
import { label, legalGroundLabels } from '../../../shared/model/terms.ts';
import { legalGrounds } from '../../../shared/model/vocabulary.ts';
import { useRun, useStudyRow } from '../../data/study-context.tsx';
import { SavedText, UnsavedRow } from '../../ui/SavedText.tsx';
import { DeadlineActions } from '../leaving/DeadlineActions.tsx';
import { DeadlineNotes } from '../leaving/DeadlineNotes.tsx';
import { PrivacySheetButton } from '../leaving/PrivacySheetButton.tsx';
import { DateField } from './DateField.tsx';
import { PeriodFields } from './PeriodFields.tsx';
import styles from './settings.module.css';

type Save = (changes: Partial<StudyRow>) => Promise<boolean>;

function useSaveStudy(): Save {
  const run = useRun();
  return async (changes) => (await run(updateStudy, changes)) !== undefined;
}

export function StudySection() {
  const study = useStudyRow();
  return study ? <UnsavedRow what="study" id={study.id}><StudyFields study={study} /></UnsavedRow> : null;
}

function StudyFields({ study }: { readonly study: StudyRow }) {
  const { t } = useTranslation(['settings', 'common']);
  const save = useSaveStudy();
  return (
    <div className={styles.grid}>
      <SavedText className={styles.wide} name="title" label={t('study.title')} value={study.title} needed={t('study.titleMissing')} maxLength={300} onSave={(title) => save({ title: title.trim() })} />
      <PeriodFields study={study} save={save} />
      <SavedText name="institution" label={t('study.institution')} value={study.institution} onSave={(institution) => save({ institution })} />
      <Select size="small" label={t('study.documentLanguage')} value={study.documentLanguage} onChange={(event) => void save({ documentLanguage: event.target.value as Language })}>
        {languages.map((l) => <option key={l} value={l}>{t(`common:language.${l}`)}</option>)}
      </Select>
      <Select size="small" label={t('study.ellipsis')} value={study.ellipsis} onChange={(event) => void save({ ellipsis: event.target.value as StudyRow['ellipsis'] })}>
        {(['…', '[…]'] as const).map((e) => <option key={e} value={e}>{e}</option>)}
      </Select>
      <div className={styles.wide}><Questions study={study} save={save} /></div>
    </div>
  );
}

function Questions({ study, save }: { readonly study: StudyRow; readonly save: Save }) {
  const { t } = useTranslation('settings');
  const [text, setText] = useState('');
  const questions = study.researchQuestions;
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    void save({ researchQuestions: [...questions, { id: newId(), text: text.trim() }] }).then((done) => { if (done) setText(''); });
  };
  return (
    <>
      <h3>{t('study.questions')}</h3>
      <ul className={styles.list}>
        {questions.map((q, at) => (
          <li key={q.id}>
            <div>
              <SavedText name={`question.${q.id}`} label={t('study.question', { n: at + 1 })} hideLabel rows={1} oneParagraph value={q.text}
                onSave={(next) => save({ researchQuestions: questions.map((x) => (x.id === q.id ? { ...x, text: next.trim() } : x)) })} />
            </div>
            <Button size="small" variant="tertiary" data-color="neutral" icon={<TrashIcon title={t('study.removeQuestion', { n: at + 1 })} />}
              onClick={() => void save({ researchQuestions: questions.filter((x) => x.id !== q.id) })} />
          </li>
        ))}
      </ul>
      <form className={styles.row} onSubmit={add}>
        <TextField className={styles.grow} size="small" label={t('study.newQuestion')} value={text} autoComplete="off" onChange={(event) => setText(event.target.value)} />
        <Button size="small" variant="secondary" type="submit">{t('study.addQuestion')}</Button>
      </form>
    </>
  );
}

export function PrivacySection() {
  const study = useStudyRow();
  return study ? <UnsavedRow what="study-privacy" id={study.id}><PrivacyFields study={study} /></UnsavedRow> : null;
}

function PrivacyFields({ study }: { readonly study: StudyRow }) {
  const { t, i18n } = useTranslation(['settings', 'common']);
  const save = useSaveStudy();
  return (
    <>
      <p className={styles.help}>{t('privacy.help')}</p>
      <DeadlineNotes />
      <div className={styles.grid}>
        <SavedText name="siktReference" label={t('privacy.sikt')} value={study.siktReference} onSave={(siktReference) => save({ siktReference })} />
        <SavedText name="controller" label={t('privacy.controller')} value={study.controller} onSave={(controller) => save({ controller })} />
        <Select size="small" label={t('privacy.legalGround')} value={study.legalGround ?? ''} onChange={(event) => void save({ legalGround: event.target.value === '' ? null : (event.target.value as StudyRow['legalGround']) })}>
          <option value="">{t('common:action.notSet')}</option>
          {legalGrounds.map((g) => <option key={g} value={g}>{label(legalGroundLabels, g, i18n.language as Language)}</option>)}
        </Select>
        <DateField label={t('privacy.projectEnd')} value={study.projectEnd} onSave={(projectEnd) => save({ projectEnd })} />
        <DateField label={t('privacy.recordings')} value={study.recordingsDeadline} onSave={(recordingsDeadline) => save({ recordingsDeadline })} />
        <SavedText className={styles.wide} name="access" label={t('privacy.access')} rows={2} value={study.access} onSave={(access) => save({ access })} />
      </div>
      <DeadlineActions study={study} />
      <div className={styles.row}><PrivacySheetButton /></div>
    </>
  );
}
