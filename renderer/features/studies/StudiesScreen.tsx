// The screen before a study is open: studies on this machine, a new one, the example, a study file.

import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { Heading, InlineMessage, Loader } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useActions, type Action } from '../../app/actions.tsx';
import type { SafePlace } from '../../app/safe-start.ts';
import type { StudySession } from '../../data/session.ts';
import { warmUp } from '../../data/unreadable.ts';
import { listAllStudies, type DamagedStudy, type ListedStudy } from '../../data/studies.ts';
import { usePlatform } from '../../platform/context.tsx';
import { Appearance } from './Appearance.tsx';
import { rememberStudy } from './last-study.ts';
import { SafeMode } from './SafeMode.tsx';
import { StartActions } from './StartActions.tsx';
import { StudyList } from './StudyList.tsx';
import { useExample } from './use-example.ts';
import { useHandedFile, type Handed } from './use-handed-file.ts';
import styles from './studies.module.css';

// The forms stay out of the way of the unlock field.
const NewStudyForm = lazy(() => import('./NewStudyForm.tsx'));
const OpenFile = lazy(() => import('./OpenFile.tsx'));

interface Listed { readonly studies: readonly ListedStudy[]; readonly damaged: readonly DamagedStudy[] }

export function StudiesScreen({ onOpen }: { readonly onOpen: (session: StudySession, safePlace: SafePlace) => void }) {
  const { t } = useTranslation('studies');
  const { bridge, info } = usePlatform();
  const [view, setView] = useState<'list' | 'new' | 'file'>('list');
  const [listed, setListed] = useState<Listed | 'failed'>();
  const [handed, setHanded] = useState<Handed>();
  const [said, setSaid] = useState<string | null>(null);
  const [safePlace, setSafePlace] = useState<SafePlace>('overview');
  const browser = info.runtime === 'browser';

  const refresh = useCallback(() => {
    listAllStudies(bridge).then(setListed, () => setListed('failed'));
  }, [bridge]);
  useEffect(refresh, [refresh]);
  useEffect(warmUp, []);

  const opened = useCallback((session: StudySession) => {
    rememberStudy(session.id);
    onOpen(session, safePlace);
  }, [onOpen, safePlace]);

  const known = listed === undefined || listed === 'failed' ? null : listed;
  const examples = useMemo(() => known?.studies.filter((s) => s.fictive) ?? [], [known]);
  const example = useExample(examples, opened);
  const { open: openExample } = example;

  const actions = useMemo<readonly Action[]>(() => [
    ...(browser ? [] : [
      { id: 'studies.new', label: t('actions.create'), run: () => setView('new') },
      { id: 'studies.file', label: t('actions.file'), run: () => setView('file') },
    ]),
    { id: 'studies.example', label: t('actions.example'), run: openExample },
  ], [browser, openExample, t]);
  useActions(actions);

  const back = useCallback(() => {
    setHanded(undefined);
    setView('list');
  }, []);
  // Not while a form is open: what is typed in it would go.
  useHandedFile(view === 'list', useCallback((file) => {
    setHanded(file);
    setView('file');
  }, []));
  const shown = browser && known ? { studies: examples, damaged: [] } : known;
  const nothingHere = shown !== null && shown.studies.length + shown.damaged.length === 0;

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <Heading level="1" size="large">{t('heading')}</Heading>
          <p className={styles.tagline}>{t('tagline')}</p>
        </div>
        <Appearance />
      </header>
      {browser && <InlineMessage status="warning" className={styles.standing}>{t('study.onlyFictive', { ns: 'common' })}</InlineMessage>}
      <main className={styles.main}>
        <Suspense fallback={<Loader title={t('action.loading', { ns: 'common' })} />}>
          {view === 'new' && <NewStudyForm onOpen={opened} onCancel={back} />}
          {view === 'file' && <OpenFile given={handed} studies={known?.studies ?? []} onOpen={opened} onCancel={back} />}
        </Suspense>
        {view === 'list' && info.safeMode && <SafeMode place={safePlace} onPlace={setSafePlace} />}
        {view === 'list' && (
          <div className={styles.columns} data-first={nothingHere || undefined}>
            <section aria-labelledby="studies-here">
              <Heading level="2" size="small" id="studies-here" spacing>{t('list.heading')}</Heading>
              {said !== null && <InlineMessage status="success" size="small" role="status" className={styles.said}>{said}</InlineMessage>}
              {listed === undefined && <Loader title={t('action.loading', { ns: 'common' })} />}
              {listed === 'failed' && <InlineMessage status="error" role="alert">{t('list.failed', { folder: info.dataFolder })}</InlineMessage>}
              {nothingHere && <p className={styles.none}>{t('list.none')}</p>}
              {shown && !nothingHere && <StudyList {...shown} example={example} onOpen={opened} onDeleted={(name, away) => {
                setSaid(away.length === 0 ? t('delete.done', { name }) : t('delete.doneAway', { name, folder: away.join(', ') }));
                refresh();
              }} />}
            </section>
            <StartActions
              browser={browser} example={example} known={examples.length > 0}
              onNew={() => setView('new')} onFile={() => setView('file')}
            />
          </div>
        )}
      </main>
      <footer className={styles.foot}>{t('version', { version: info.version })}</footer>
    </div>
  );
}
