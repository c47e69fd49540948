// The study's interview guide: read, edited and printed. A version that an interview was held with is only read.

import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newGuideVersion } from '../../../shared/commands/guide.ts';
import { languages, type Language } from '../../../shared/model/language.ts';
import { useActions, type Action } from '../../app/actions.tsx';
import { useRun, useStudySession } from '../../data/study-context.tsx';
import { LanguageTabs } from '../../ui/LanguageTabs.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { firstLeft } from '../../ui/saved-text.ts';
import { GuideHead } from './GuideHead.tsx';
import { Opening } from './Opening.tsx';
import { Outline } from './Outline.tsx';
import { SectionBlock } from './SectionBlock.tsx';
import { AddLine } from '../../ui/AddLine.tsx';
import { useThrow } from '../../ui/use-throw.ts';
import { missingIn } from './missing.ts';
import { useEditing } from './use-editing.ts';
import { useGuide, type GuideView } from './use-guide.ts';
import { useGuidePrint } from './use-guide-print.ts';
import styles from './guide.module.css';

export default function GuideScreen() {
  const { t } = useTranslation(['guide', 'common']);
  const [chosen, setChosen] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language | null>(null);
  const view = useGuide(chosen);
  if (view === null) return <div className={styles.none}><h1>{t('heading')}</h1><p role="alert">{t('none')}</p></div>;
  if (view === undefined) return <div className={styles.none}><h1>{t('heading')}</h1><p role="status">{t('common:action.loading')}</p></div>;
  return (
    <OpenGuide
      key={view.guide.id} view={view} language={language ?? view.study.documentLanguage}
      onLanguage={setLanguage} onChoose={setChosen}
    />
  );
}

interface Props {
  readonly view: GuideView;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Null: the newest version. */
  readonly onChoose: (guide: string | null) => void;
}

function OpenGuide({ view, language, onLanguage, onChoose }: Props) {
  const { t } = useTranslation('guide');
  const run = useRun();
  const notices = useNotices();
  const fail = useThrow();
  const { drafts } = useStudySession();
  const { guide, topics, sections } = view;
  const readOnly = view.held.length > 0;
  const { busy, print } = useGuidePrint(guide.id, language);
  const editing = useEditing(view);
  const { open } = editing;

  // Where an earlier window was closed on unsaved text, the guide opens at that place.
  const [topicIds] = useState(() => topics.map((topic) => topic.id));
  useEffect(() => {
    if (readOnly) return undefined;
    let stopped = false;
    void Promise.all([firstLeft(drafts, 'topic', topicIds), firstLeft(drafts, 'guide', [guide.id])]).then(([topic, opening]) => {
      const left = topic ?? opening;
      if (stopped || !left) return;
      open(topic ? topic.id : 'opening');
      const written = languages.find((l) => left.field.endsWith(`.${l}`));
      if (written) onLanguage(written);
    }, (error: unknown) => { if (!stopped) fail(error); });
    return () => {
      stopped = true;
    };
  }, [drafts, fail, guide.id, onLanguage, open, readOnly, topicIds]);

  const actions = useMemo<readonly Action[]>(() => [
    { id: 'guide.print', label: t('print.guideAction'), run: () => void print('guide') },
    { id: 'guide.printTopics', label: t('print.topicsAction'), run: () => void print('topics') },
    {
      id: 'guide.version', label: t('newVersion'),
      run: () => void run(newGuideVersion, { guide: guide.id }).then((made) => {
        if (!made) return;
        onChoose(null);
        notices.say(t('newVersionMade', { version: Math.max(...view.versions.map((v) => v.guide.version)) + 1 }));
      }),
    },
  ], [guide.id, notices, onChoose, print, run, t, view.versions]);
  useActions(actions);
  const newVersion = actions[2]!.run;

  return (
    <div className={styles.root}>
      <div className={styles.screen}>
        <GuideHead
          view={view} language={language} busy={busy} onPrint={(kind) => void print(kind)} onChoose={onChoose}
          onNewVersion={newVersion}
        />
        <Outline view={view} language={language} />
        <div className={styles.doc}>
          <LanguageTabs
            label={t('textLanguage')} value={language} onChange={onLanguage}
            note={(l) => {
              const count = missingIn(l, guide, topics);
              return count === 0 ? null : t('missing', { count });
            }}
          >
            <div className={styles.text} lang={language}>
              <Opening guide={guide} language={language} readOnly={readOnly} open={editing.current === 'opening'} onOpen={() => open('opening')} onClose={editing.close} />
              {sections.map((section, at) => (
                <SectionBlock
                  key={section.topics[0]!.id} view={view} section={section} at={at} language={language}
                  readOnly={readOnly} editing={editing}
                />
              ))}
              {!readOnly && (
                <AddLine
                  id="new-section" button={t('section.add')} label={t('section.addLabel')} needed={t('topic.nameMissing')} className={styles.newSection}
                  onAdd={(title) => editing.addTopic(null, title)}
                />
              )}
            </div>
          </LanguageTabs>
        </div>
      </div>
    </div>
  );
}
