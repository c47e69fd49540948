// A section of the guide with its topics, read or edited in place.

import { Button } from '@navikt/ds-react';
import { ArrowDownIcon, ArrowUpIcon, PencilIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { writeSection } from '../../../shared/commands/guide.ts';
import type { Language } from '../../../shared/model/language.ts';
import { useRun } from '../../data/study-context.tsx';
import { SavedText, UnsavedRow } from '../../ui/SavedText.tsx';
import { AddLine } from '../../ui/AddLine.tsx';
import { Shown } from '../../ui/Shown.tsx';
import { shownText } from '../../ui/shown-text.ts';
import { TopicBlock } from './TopicBlock.tsx';
import type { Editing } from './use-editing.ts';
import type { GuideView, Section } from './use-guide.ts';
import styles from './guide.module.css';

interface Props {
  readonly view: GuideView;
  readonly section: Section;
  /** Its place among the sections. */
  readonly at: number;
  readonly language: Language;
  readonly readOnly: boolean;
  readonly editing: Editing;
}

export function SectionBlock({ view, section, at, language, readOnly, editing }: Props) {
  const { t } = useTranslation('guide');
  const run = useRun();
  const first = section.topics[0]!;
  const place = `section:${section.slug}`;
  const title = shownText(section.title, language).text;
  return (
    <section className={styles.section} aria-labelledby={`del-${first.id}`}>
      <div className={styles.sectionHead}>
        <h2 id={`del-${first.id}`} tabIndex={-1}><Shown text={section.title} language={language} /></h2>
        {!readOnly && (
          <span className={styles.tools}>
            <Button id={`edit-${place}`} size="xsmall" variant="tertiary" data-color="neutral" icon={<PencilIcon title={t('section.edit', { title })} />} aria-expanded={editing.current === place} onClick={() => (editing.current === place ? editing.close() : editing.open(place))} />
            <Button id={`section-up-${section.slug}`} size="xsmall" variant="tertiary" data-color="neutral" icon={<ArrowUpIcon title={t('section.up', { title })} />} disabled={at === 0} onClick={() => editing.moveSection(section.slug, -1)} />
            <Button id={`section-down-${section.slug}`} size="xsmall" variant="tertiary" data-color="neutral" icon={<ArrowDownIcon title={t('section.down', { title })} />} disabled={at === view.sections.length - 1} onClick={() => editing.moveSection(section.slug, 1)} />
          </span>
        )}
      </div>
      {editing.current === place && !readOnly && (
        <UnsavedRow what="section" id={first.id}>
          <div className={styles.form}>
            <SavedText
              name={`section.${language}`} label={t('section.title')} value={section.title[language]} language={language}
              needed={t('topic.nameMissing')} autoFocus
              onSave={async (text) => (await run(writeSection, { guide: view.guide.id, section: section.slug, language, text })) !== undefined}
            />
            <div><Button size="small" onClick={editing.close}>{t('topic.done')}</Button></div>
          </div>
        </UnsavedRow>
      )}
      {section.topics.map((topic) => (
        <TopicBlock key={topic.id} view={view} topic={topic} language={language} readOnly={readOnly} editing={editing} />
      ))}
      {!readOnly && (
        <AddLine
          id={`new-in-${first.id}`} button={t('topic.add')} buttonLabel={t('topic.addIn', { section: title })}
          label={t('topic.addLabel')} needed={t('topic.nameMissing')} onAdd={(name) => editing.addTopic(section.slug, name)}
        />
      )}
    </section>
  );
}
