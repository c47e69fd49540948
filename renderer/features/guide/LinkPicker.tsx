// What a topic is linked to, while it is edited: chips that can be taken away, and a field that finds more.

import { UNSAFE_Combobox as Combobox } from '@navikt/ds-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { linkTopic } from '../../../shared/commands/guide.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow, TopicRow } from '../../../shared/model/rows.ts';
import { useRun } from '../../data/study-context.tsx';
import { CodeTag } from '../../ui/CodeTag.tsx';
import { shownText } from '../../ui/shown-text.ts';
import { linkedCodes, linkedQuestions, QuestionTag } from './TopicTags.tsx';
import type { GuideView } from './use-guide.ts';
import styles from './guide.module.css';

interface Props { readonly view: GuideView; readonly topic: TopicRow; readonly language: Language }

export function LinkPicker({ view, topic, language }: Props) {
  const { t } = useTranslation('guide');
  const run = useRun();
  const name = (code: CodeRow): string => {
    const own = shownText(code.label, language).text;
    const above = code.parent === null ? undefined : view.codes.find((c) => c.id === code.parent);
    if (above) return `${shownText(above.kind === 'category' ? above.short : above.label, language).text}: ${own}`;
    return code.kind === 'category' ? `${code.colour ?? ''} ${own}`.trim() : own;
  };
  const question = (number: number, text: string): string => `${t('topic.question', { number })}: ${text}`;
  const options = [
    ...view.codes.filter((c) => !c.retired || topic.links.includes(c.id)).map((c) => ({ label: name(c), value: `links:${c.id}` })),
    ...view.study.researchQuestions.map((q, i) => ({ label: question(i + 1, q.text), value: `questions:${q.id}` })),
  ];
  const codes = linkedCodes(view, topic);
  const questions = linkedQuestions(view, topic);
  const chosen = [...codes.map((c) => `links:${c.id}`), ...questions.map((q) => `questions:${q.id}`)];
  const set = (value: string, linked: boolean): void => {
    const at = value.indexOf(':');
    void run(linkTopic, { id: topic.id, field: value.slice(0, at) as 'links' | 'questions', member: value.slice(at + 1), linked });
  };
  const chip = (value: string, label: string, tag: React.ReactNode) => (
    <li key={value} className={styles.linkChip}>
      {tag}
      <button type="button" className={styles.unlink} onClick={() => set(value, false)}><XMarkIcon title={t('topic.unlink', { label })} /></button>
    </li>
  );
  return (
    <div className={styles.links}>
      <Combobox
        size="small" label={t('topic.link')} description={t('topic.linksHint')} options={options} isMultiSelect shouldShowSelectedOptions={false}
        selectedOptions={options.filter((o) => chosen.includes(o.value))} onToggleSelected={(value, selected) => set(value, selected)}
      />
      {chosen.length > 0 && (
        <ul className={styles.tags} aria-label={t('topic.links')}>
          {codes.map((c) => chip(`links:${c.id}`, name(c), <CodeTag code={c} language={language} />))}
          {questions.map((q) => chip(`questions:${q.id}`, question(q.number, q.text), <QuestionTag question={q} />))}
        </ul>
      )}
    </div>
  );
}
