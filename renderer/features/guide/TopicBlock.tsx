// One topic of the guide: title, what is asked, follow-up questions, and what it is linked to.

import type { KeyboardEvent } from 'react';
import { Button } from '@navikt/ds-react';
import { ArrowDownIcon, ArrowUpIcon, PencilIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import type { TopicRow } from '../../../shared/model/rows.ts';
import { Shown } from '../../ui/Shown.tsx';
import { shownText } from '../../ui/shown-text.ts';
import { movedBy } from './moved-by.ts';
import { TopicForm } from './TopicForm.tsx';
import { TopicTags } from './TopicTags.tsx';
import type { Editing } from './use-editing.ts';
import type { GuideView } from './use-guide.ts';
import styles from './guide.module.css';

interface Props {
  readonly view: GuideView;
  readonly topic: TopicRow;
  readonly language: Language;
  readonly readOnly: boolean;
  readonly editing: Editing;
}

export function TopicBlock({ view, topic, language, readOnly, editing }: Props) {
  const { t } = useTranslation('guide');
  const title = shownText(topic.title, language).text;
  const open = editing.current === topic.id && !readOnly;
  const at = view.topics.findIndex((x) => x.id === topic.id);
  // Alone in its section it takes the section along, so the ends are those of the sections.
  const alone = !view.topics.some((x) => x.id !== topic.id && x.section === topic.section);
  const first = at === 0 || (alone && view.sections[0]?.slug === topic.section);
  const last = at === view.topics.length - 1 || (alone && view.sections.at(-1)?.slug === topic.section);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = readOnly ? null : movedBy(event);
    if (by === null || event.defaultPrevented) return;
    event.preventDefault();
    if (!(by === -1 ? first : last)) editing.move(topic, by);
  };
  return (
    <article className={styles.topic} id={`tema-${topic.id}`} tabIndex={-1} aria-labelledby={`navn-${topic.id}`} data-open={open || undefined} onKeyDown={onKeyDown}>
      <div className={styles.topicHead}>
        <h3 id={`navn-${topic.id}`}><Shown text={topic.title} language={language} /></h3>
        {!readOnly && (
          <span className={styles.tools}>
            {!open && (
              <Button id={`edit-${topic.id}`} size="xsmall" variant="tertiary" icon={<PencilIcon aria-hidden />} aria-label={t('topic.editThis', { title })} onClick={() => editing.open(topic.id)}>{t('topic.edit')}</Button>
            )}
            <Button id={`up-${topic.id}`} size="xsmall" variant="tertiary" data-color="neutral" icon={<ArrowUpIcon title={t('topic.up', { title })} />} disabled={first} onClick={() => editing.move(topic, -1)} />
            <Button id={`down-${topic.id}`} size="xsmall" variant="tertiary" data-color="neutral" icon={<ArrowDownIcon title={t('topic.down', { title })} />} disabled={last} onClick={() => editing.move(topic, 1)} />
          </span>
        )}
      </div>
      {open ? <TopicForm view={view} topic={topic} language={language} editing={editing} /> : (
        <>
          <p className={styles.prompt}><Shown text={topic.prompt} language={language} /></p>
          {topic.probes.length > 0 && (
            <ul className={styles.probes} aria-label={t('topic.probes')}>
              {topic.probes.map((probe, i) => <li key={i}><Shown text={probe} language={language} /></li>)}
            </ul>
          )}
          <TopicTags view={view} topic={topic} language={language} />
          <p className={styles.brief}>
            {topic.brief === null ? t('topic.notInList') : t('topic.inList', { line: shownText(topic.brief, language).text })}
          </p>
        </>
      )}
    </article>
  );
}
