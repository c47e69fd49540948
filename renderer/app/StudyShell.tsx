// The frame around an open study: navigation, status line, and the screen that the address names.

import { lazy, Suspense, useCallback, useEffect, useMemo } from 'react';
import { Link as RouteLink, Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useTranslation } from 'react-i18next';
import {
  BarChartIcon, BookIcon, BulletListIcon, Buildings3Icon, CogIcon, FileTextIcon, HouseIcon, MagnifyingGlassIcon, NotePencilIcon, PadlockLockedIcon, SidebarLeftIcon, TableIcon,
} from '@navikt/aksel-icons';
import { snapshotsOf } from '../data/snapshots.ts';
import { useAll, useStudyRow, useStudySession } from '../data/study-context.tsx';
import { useKeyMedium } from '../data/use-key-medium.ts';
import { usePlatform } from '../platform/context.tsx';
import { useNotices } from '../ui/notices.tsx';
import { chordLabel } from './keys.ts';
import { wishSection, type SectionKey } from '../features/settings/section-wish.ts';
import { ShortUnlock } from '../features/keys/ShortUnlock.tsx';
import { DiskNote } from './DiskNote.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { RecoveryNote } from './RecoveryNote.tsx';
import { StatusLine } from './StatusLine.tsx';
import { useActions, type Action } from './actions.tsx';
import { setPreferences, usePreferences } from './preferences.ts';
import { useLocking } from './use-locking.ts';
import { useReopening } from './use-reopening.ts';
import { useUndo } from './undo.ts';
import styles from './shell.module.css';

const OverviewScreen = lazy(() => import('../features/overview/OverviewScreen.tsx'));
const CasesScreen = lazy(() => import('../features/cases/CasesScreen.tsx'));
const CaseScreen = lazy(() => import('../features/cases/CaseScreen.tsx'));
const GuideScreen = lazy(() => import('../features/guide/GuideScreen.tsx'));
const CodebookScreen = lazy(() => import('../features/codebook/CodebookScreen.tsx'));
const MemosScreen = lazy(() => import('../features/memos/MemosScreen.tsx'));
const InterviewScreen = lazy(() => import('../features/interview/InterviewScreen.tsx'));
const WalkThroughScreen = lazy(() => import('../features/interview/WalkThroughScreen.tsx'));
const AfterWorkScreen = lazy(() => import('../features/after-work/AfterWorkScreen.tsx'));
const ReadingScreen = lazy(() => import('../features/reading/ReadingScreen.tsx'));
const SheetScreen = lazy(() => import('../features/reading/SheetScreen.tsx'));
const SearchScreen = lazy(() => import('../features/search/SearchScreen.tsx'));
const MatrixScreen = lazy(() => import('../features/matrix/MatrixScreen.tsx'));
const ChartsScreen = lazy(() => import('../features/charts/ChartsScreen.tsx'));
const DeskScreen = lazy(() => import('../features/desk/DeskScreen.tsx'));
const RetrievalScreen = lazy(() => import('../features/retrieval/RetrievalScreen.tsx'));
const ReportScreen = lazy(() => import('../features/report/ReportScreen.tsx'));
const SettingsScreen = lazy(() => import('../features/settings/SettingsScreen.tsx'));

const places = [
  { path: '/oversikt', key: 'overview', Icon: HouseIcon },
  { path: '/caser', key: 'cases', Icon: Buildings3Icon },
  { path: '/guide', key: 'guide', Icon: BulletListIcon },
  { path: '/kodebok', key: 'codebook', Icon: BookIcon },
  { path: '/memoer', key: 'memos', Icon: NotePencilIcon },
  { path: '/sok', key: 'search', Icon: MagnifyingGlassIcon },
  { path: '/matrise', key: 'matrix', Icon: TableIcon },
  { path: '/diagrammer', key: 'charts', Icon: BarChartIcon },
  { path: '/rapport', key: 'report', Icon: FileTextIcon },
  { path: '/innstillinger', key: 'settings', Icon: CogIcon },
] as const;

export function StudyShell({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <Router hook={useHashLocation}>
      <Frame onLeave={onLeave} />
    </Router>
  );
}

function Frame({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation();
  const [location, navigate] = useLocation();
  const { navCollapsed } = usePreferences();
  const { bridge, info } = usePlatform();
  const session = useStudySession();
  const notices = useNotices();
  const study = useStudyRow();
  const interviews = useAll('interviews');
  const { undo, redo } = useUndo();
  // In the room the frame withdraws: nothing on a shared screen may show another municipality.
  const inInterview = location.startsWith('/intervju/') || location.startsWith('/gjennomgang/');
  const running = interviews?.some((i) => i.status === 'running' || i.status === 'paused') ?? false;
  useKeyMedium();
  useReopening();
  const { lock, covered, reason, uncover, lockFully } = useLocking(onLeave);

  useEffect(() => {
    void bridge.call('app.interviewRunning', { running });
  }, [bridge, running]);

  useEffect(() => (info.runtime === 'desktop' ? snapshotsOf(session).start() : undefined), [info, session]);

  useEffect(() => {
    const code = interviews?.find((i) => location.endsWith(i.id))?.code;
    void bridge.call('app.setTitle', { title: code === undefined ? 'Feltbok' : `${code} – Feltbok` });
  }, [bridge, interviews, location]);

  const toSettings = useCallback((section: SectionKey) => {
    navigate('/innstillinger');
    wishSection(section);
  }, [navigate]);
  const actions = useMemo<readonly Action[]>(() => [
    ...places.map((p): Action => ({ id: p.key === 'settings' ? 'view.settings' : `go.${p.key}`, label: t('action.goTo', { place: t(`nav.${p.key}`) }), ...(p.key === 'search' ? { chord: { code: 'KeyF', mod: true, shift: true }, inFields: true } : {}), run: () => navigate(p.path) })),
    { id: 'edit.undo', label: t('action.undo'), chord: { code: 'KeyZ', mod: true }, run: () => void undo() },
    { id: 'edit.redo', label: t('action.redo'), chord: { code: 'KeyZ', mod: true, shift: true }, run: () => void redo() },
    { id: 'study.export', label: t('study.export'), chord: { code: 'KeyS', mod: true, shift: true }, inFields: true, run: () => toSettings('file') },
    { id: 'help.about', label: t('study.about'), run: () => toSettings('about') },
    { id: 'study.lock', label: t('study.lock'), chord: { code: 'KeyL', mod: true }, inFields: true, run: lock },
    { id: 'view.nav', label: navCollapsed ? t('nav.expand') : t('nav.collapse'), run: () => setPreferences({ navCollapsed: !navCollapsed }) },
  ], [lock, navCollapsed, navigate, redo, t, toSettings, undo]);
  useActions(actions);

  // A failed write is never forgotten: what was typed is tried again when the person asks.
  useEffect(() => bridge.on('handed', () => notices.say(t('handed', { lock: chordLabel({ code: 'KeyL', mod: true }) }))), [bridge, notices, t]);
  const retry = (): void => void session.retry().catch(notices.failure);

  return (
    <div className={styles.frame} data-bare={inInterview || undefined}>
      <a className={styles.skip} href="#main" onClick={(event) => { event.preventDefault(); document.getElementById('main')?.focus(); }}>{t('nav.skip')}</a>
      {!inInterview && (
        <nav className={styles.nav} data-collapsed={navCollapsed || undefined} aria-label={t('nav.label')}>
          <p className={styles.title} title={study?.title}>{study?.title}</p>
          <ul>
            {places.map(({ path, key, Icon }) => (
              <li key={path}>
                <RouteLink href={path} className={styles.place} aria-current={location.startsWith(path) ? 'page' : undefined} title={navCollapsed ? t(`nav.${key}`) : undefined}>
                  <Icon aria-hidden fontSize="1.35rem" />
                  <span>{t(`nav.${key}`)}</span>
                </RouteLink>
              </li>
            ))}
          </ul>
          <div className={styles.foot}>
            <button type="button" className={styles.place} onClick={lock} title={t('study.lock')}>
              <PadlockLockedIcon aria-hidden fontSize="1.35rem" /><span>{t('study.lock')}</span>
            </button>
            <button type="button" className={styles.place} onClick={() => setPreferences({ navCollapsed: !navCollapsed })} title={navCollapsed ? t('nav.expand') : t('nav.collapse')}>
              <SidebarLeftIcon aria-hidden fontSize="1.35rem" /><span>{navCollapsed ? t('nav.expand') : t('nav.collapse')}</span>
            </button>
          </div>
        </nav>
      )}
      <main className={styles.main} id="main" tabIndex={-1}>
        {!inInterview && <RecoveryNote />}
        {!inInterview && <DiskNote />}
        <ErrorBoundary place={location} onLock={lock}>
          <Suspense fallback={<p role="status" className={styles.loading}>{t('action.loading')}</p>}>
            <Switch>
              <Route path="/oversikt"><OverviewScreen /></Route>
              <Route path="/caser"><CasesScreen /></Route>
              <Route path="/case/:id">{({ id }) => <CaseScreen key={id} id={id} />}</Route>
              <Route path="/guide"><GuideScreen /></Route>
              <Route path="/memoer/:about?">{({ about }) => <MemosScreen key={about ?? ''} about={about ?? null} />}</Route>
              <Route path="/kodebok"><CodebookScreen /></Route>
              <Route path="/intervju/:id">{({ id }) => <InterviewScreen key={id} id={id} />}</Route>
              <Route path="/gjennomgang/:id">{({ id }) => <WalkThroughScreen key={id} id={id} />}</Route>
              <Route path="/etterarbeid/:id">{({ id }) => <AfterWorkScreen key={id} id={id} />}</Route>
              <Route path="/notatark/:id">{({ id }) => <SheetScreen key={id} id={id} />}</Route>
              <Route path="/kilde/:id">{({ id }) => <ReadingScreen key={id} id={id} />}</Route>
              <Route path="/sok"><SearchScreen /></Route>
              <Route path="/matrise"><MatrixScreen /></Route>
              <Route path="/diagrammer"><ChartsScreen /></Route>
              <Route path="/skrivepult/:code?">{({ code }) => <DeskScreen code={code ?? null} />}</Route>
              <Route path="/uthenting"><RetrievalScreen /></Route>
              <Route path="/rapport"><ReportScreen /></Route>
              <Route path="/innstillinger"><SettingsScreen /></Route>
              <Route><Redirect to="/oversikt" /></Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
      <StatusLine onRetry={retry} quiet={inInterview} />
      {covered && <ShortUnlock reason={reason} onUnlocked={uncover} onLock={lockFully} />}
    </div>
  );
}
