// A topic opened for editing. Each text saves itself when it is left.

import { Button, Checkbox, Select } from '@navikt/ds-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { listTopic, moveTopicTo, writeTopic } from '../../../shared/commands/guide.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { TopicRow } from '../../../shared/model/rows.ts';
import { useRun } from '../../data/study-context.tsx';
import { SavedText, UnsavedRow } from '../../ui/SavedText.tsx';
import { LinkPicker } from './LinkPicker.tsx';
import { ProbeFields } from './ProbeFields.tsx';
import { shownText } from '../../ui/shown-text.ts';
import type { Editing } from './use-editing.ts';
import type { GuideView } from './use-guide.ts';
import styles from './guide.module.css';

interface Props {
  readonly view: GuideView;
  readonly topic: TopicRow;
  readonly language: Language;
  readonly editing: Editing;
}

export function TopicForm({ view, topic, language, editing }: Props) {
  const { t } = useTranslation('guide');
  const run = useRun();
  const { id } = topic;
  const save = (field: 'title' | 'prompt' | 'brief') => async (text: string): Promise<boolean> =>
    (await run(writeTopic, { id, field, language, text })) !== undefined;
  return (
    <UnsavedRow what="topic" id={id}>
      <div className={styles.form}>
        <div className={styles.pair}>
          <SavedText name={`title.${language}`} label={t('topic.title')} value={topic.title[language]} onSave={save('title')} language={language} needed={t('topic.nameMissing')} autoFocus />
          <Select size="small" label={t('topic.section')} value={topic.section} onChange={(event) => void run(moveTopicTo, { id, section: event.target.value })}>
            {view.sections.map((s) => <option key={s.topics[0]!.id} value={s.slug}>{shownText(s.title, language).text}</option>)}
          </Select>
        </div>
        <SavedText name={`prompt.${language}`} label={t('topic.prompt')} value={topic.prompt[language]} onSave={save('prompt')} language={language} rows={2} />
        <ProbeFields topic={topic} language={language} />
        <LinkPicker view={view} topic={topic} language={language} />
        <div className={styles.listed}>
          <Checkbox size="small" checked={topic.brief !== null} onChange={(event) => void run(listTopic, { id, listed: event.target.checked })}>{t('topic.listed')}</Checkbox>
          {topic.brief !== null && (
            <SavedText name={`brief.${language}`} label={t('topic.brief')} description={t('topic.briefHint')} value={topic.brief[language]} onSave={save('brief')} language={language} />
          )}
        </div>
        <div className={styles.formFoot}>
          <Button size="small" onClick={editing.close}>{t('topic.done')}</Button>
          <Button size="small" variant="tertiary" data-color="danger" icon={<TrashIcon aria-hidden />} onClick={() => editing.remove(topic, shownText(topic.title, language).text)}>{t('topic.remove')}</Button>
        </div>
      </div>
    </UnsavedRow>
  );
}
