// The guide's own title, and what the interviewer says before the first topic.

import { Button } from '@navikt/ds-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { writeGuide } from '../../../shared/commands/guide.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Row } from '../../../shared/model/rows.ts';
import { useRun } from '../../data/study-context.tsx';
import { SavedText, UnsavedRow } from '../../ui/SavedText.tsx';
import { Shown } from '../../ui/Shown.tsx';
import styles from './guide.module.css';

interface Props {
  readonly guide: Row<'guides'>;
  readonly language: Language;
  readonly readOnly: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

export function Opening({ guide, language, readOnly, open, onOpen, onClose }: Props) {
  const { t } = useTranslation('guide');
  const run = useRun();
  const save = (field: 'title' | 'opening') => async (text: string): Promise<boolean> =>
    (await run(writeGuide, { id: guide.id, field, language, text })) !== undefined;
  return (
    <section className={styles.opening} id="innledning" tabIndex={-1} aria-labelledby="innledning-tittel">
      <p className={styles.guideTitle}><Shown text={guide.title} language={language} /></p>
      <div className={styles.sectionHead}>
        <h2 id="innledning-tittel">{t('opening.heading')}</h2>
        {!readOnly && !open && (
          <Button id="edit-opening" size="xsmall" variant="tertiary" icon={<PencilIcon aria-hidden />} aria-label={t('opening.edit')} onClick={onOpen}>{t('topic.edit')}</Button>
        )}
      </div>
      {open ? (
        <UnsavedRow what="guide" id={guide.id}>
          <div className={styles.form}>
            <SavedText name={`title.${language}`} label={t('opening.title')} value={guide.title[language]} onSave={save('title')} language={language} needed={t('topic.nameMissing')} autoFocus />
            <SavedText name={`opening.${language}`} label={t('opening.text')} value={guide.opening[language]} onSave={save('opening')} language={language} rows={6} />
            <div><Button size="small" onClick={onClose}>{t('topic.done')}</Button></div>
          </div>
        </UnsavedRow>
      ) : <p className={styles.openingText}><Shown text={guide.opening} language={language} /></p>}
    </section>
  );
}
