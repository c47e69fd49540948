// The guide as a checklist: every topic with how far it has come, and the probes of the chosen one.

import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '@navikt/ds-react';
import type { Language } from '../../../shared/model/language.ts';
import type { TopicRow } from '../../../shared/model/rows.ts';
import { coverageLabels } from '../../../shared/model/terms.ts';
import { coverageStates, type CoverageState } from '../../../shared/model/vocabulary.ts';
import { CoverageMark } from './CoverageMark.tsx';
import styles from './interview.module.css';

interface Props {
  readonly topics: readonly TopicRow[];
  readonly stateOf: (topic: string) => CoverageState;
  readonly chosen: string | null;
  /** The language the interview is held in. */
  readonly spoken: 'nb' | 'nn';
  readonly onChoose: (topic: string) => void;
  readonly onState: (topic: string, state: CoverageState) => void;
}

export const GuidePane = memo(function GuidePane({ topics, stateOf, chosen, spoken, onChoose, onState }: Props) {
  const { t, i18n } = useTranslation('interview');
  const language = i18n.language as Language;
  const current = useRef<HTMLLIElement>(null);

  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    <ol className={styles.guide}>
      {topics.map((topic, at) => {
        const state = stateOf(topic.id);
        const open = topic.id === chosen;
        const newSection = topics[at - 1]?.section !== topic.section;
        return (
          <li key={topic.id} ref={open ? current : undefined}>
            {newSection && topic.sectionTitle[spoken] !== topic.title[spoken] && <p className={styles.section}>{topic.sectionTitle[spoken]}</p>}
            <button type="button" className={styles.topic} aria-current={open ? 'true' : undefined} aria-expanded={open} onClick={() => onChoose(topic.id)}>
              <CoverageMark state={state} language={language} />
              <span>{topic.title[spoken]}</span>
            </button>
            {open && (
              <div className={styles.topicBody}>
                <p className={styles.prompt}>{topic.prompt[spoken]}</p>
                {topic.probes.length > 0 && (
                  <ul className={styles.probes} aria-label={t('probes')}>
                    {topic.probes.map((probe) => <li key={probe.nb}>{probe[spoken]}</li>)}
                  </ul>
                )}
                <Select label={t('topicState')} size="small" value={state} onChange={(event) => onState(topic.id, event.target.value as CoverageState)}>
                  {coverageStates.map((s) => <option key={s} value={s}>{coverageLabels[s][language]}</option>)}
                </Select>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
});
