// What a topic is linked to, as chips: codes, and the numbers of research questions.

import type { Language } from '../../../shared/model/language.ts';
import { useTranslation } from 'react-i18next';
import type { CodeRow, TopicRow } from '../../../shared/model/rows.ts';
import { CodeTag } from '../../ui/CodeTag.tsx';
import type { GuideView } from './use-guide.ts';
import styles from './guide.module.css';

export const linkedCodes = (view: GuideView, topic: TopicRow): CodeRow[] => view.codes.filter((c) => topic.links.includes(c.id));

export interface NumberedQuestion { readonly id: string; readonly number: number; readonly text: string }

/** The research questions of the study that the topic helps to answer, by their number. */
export const linkedQuestions = (view: GuideView, topic: TopicRow): NumberedQuestion[] =>
  view.study.researchQuestions.map((q, i) => ({ ...q, number: i + 1 })).filter((q) => topic.questions.includes(q.id));

export function QuestionTag({ question }: { readonly question: NumberedQuestion }) {
  const { t } = useTranslation('guide');
  return (
    <span className={styles.question} title={question.text}>
      <span aria-hidden>{t('topic.questionShort', { number: question.number })}</span>
      <span className="visually-hidden">{t('topic.question', { number: question.number })}: {question.text}</span>
    </span>
  );
}

export function TopicTags({ view, topic, language }: { readonly view: GuideView; readonly topic: TopicRow; readonly language: Language }) {
  const { t } = useTranslation('guide');
  const codes = linkedCodes(view, topic);
  const questions = linkedQuestions(view, topic);
  if (codes.length + questions.length === 0) return null;
  return (
    <ul className={styles.tags} aria-label={t('topic.links')}>
      {codes.map((c) => <li key={c.id}><CodeTag code={c} language={language} /></li>)}
      {questions.map((q) => <li key={q.id}><QuestionTag question={q} /></li>)}
    </ul>
  );
}
