// Beside the guide: its parts to go to, and which research questions and cost drivers have a topic.

import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import { CodeTag } from '../../ui/CodeTag.tsx';
import { shownText } from '../../ui/shown-text.ts';
import type { GuideView } from './use-guide.ts';
import styles from './guide.module.css';

function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  place?.focus({ preventScroll: true });
}

export function Outline({ view, language }: { readonly view: GuideView; readonly language: Language }) {
  const { t } = useTranslation('guide');
  const { sections, topics, study, codes } = view;
  const linked = new Set(topics.flatMap((topic) => topic.links));
  const unasked = codes.filter((c) => c.kind === 'category' && !c.retired && !linked.has(c.id) && !codes.some((s) => s.parent === c.id && linked.has(s.id)));
  return (
    <div className={styles.outline}>
      <nav aria-label={t('outline.label')}>
        <ul className={styles.contents}>
          <li><button type="button" className={styles.toSection} onClick={() => goTo('innledning')}>{t('outline.opening')}</button></li>
          {sections.map((section) => (
            <li key={section.topics[0]!.id}>
              <button type="button" className={styles.toSection} onClick={() => goTo(`del-${section.topics[0]!.id}`)}>{shownText(section.title, language).text}</button>
              {section.topics.length > 1 && (
                <ul>
                  {section.topics.map((topic) => (
                    <li key={topic.id}>
                      <button type="button" className={styles.toTopic} onClick={() => goTo(`tema-${topic.id}`)}>{shownText(topic.title, language).text}</button>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {unasked.length > 0 && (
        <section className={styles.aside} aria-labelledby="unasked">
          <h2 id="unasked" className={styles.asideHeading}>{t('outline.unasked')}</h2>
          <p className={styles.tags}>{unasked.map((c) => <CodeTag key={c.id} code={c} language={language} />)}</p>
        </section>
      )}
      <section className={styles.aside} aria-labelledby="questions">
        <h2 id="questions" className={styles.asideHeading}>{t('outline.questions')}</h2>
        {study.researchQuestions.length === 0 ? <p className={styles.quiet}>{t('outline.noQuestions')}</p> : (
          <ol className={styles.questions}>
            {study.researchQuestions.map((q) => {
              const count = topics.filter((topic) => topic.questions.includes(q.id)).length;
              return (
                <li key={q.id}>
                  {q.text}{' '}
                  <span className={count === 0 ? styles.warn : styles.quiet}>({count === 0 ? t('outline.questionNone') : t('outline.questionTopics', { count })})</span>
                </li>
              );
            })}
          </ol>
        )}
      </section>
    </div>
  );
}
