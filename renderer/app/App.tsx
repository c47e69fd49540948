// The program: its theme and language, and either the list of studies or the study that is open.

import { useCallback, useEffect, useMemo, useState } from 'react';
import { Provider, Theme } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { en, nb, nn } from '@navikt/ds-react/locales';
import type { Language } from '../../shared/model/language.ts';
import type { Bridge, CallResult } from '../../shared/ipc/contract.ts';
import type { StudySession } from '../data/session.ts';
import { ReplaceStudyProvider, StudyProvider } from '../data/study-context.tsx';
import { PlatformProvider } from '../platform/context.tsx';
import { NoticesProvider } from '../ui/notices.tsx';
import { StudiesScreen } from '../features/studies/StudiesScreen.tsx';
import { ActionsProvider } from './actions.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { returnToPlace, wipe } from './lock.ts';
import { startSafely, type SafePlace } from './safe-start.ts';
import { usePreferences } from './preferences.ts';
import { StudyShell } from './StudyShell.tsx';

const akselLocales = { nb, nn, en };

/** Light or dark as the person or, where they left it open, the system wants. */
function useTheme(): 'light' | 'dark' {
  const { theme } = usePreferences();
  const query = useMemo(() => matchMedia('(prefers-color-scheme: dark)'), []);
  const [system, setSystem] = useState(query.matches);
  useEffect(() => {
    const follow = (): void => setSystem(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return theme === 'system' ? (system ? 'dark' : 'light') : theme;
}

export function App({ bridge, info }: { readonly bridge: Bridge; readonly info: CallResult<'app.info'> }) {
  const theme = useTheme();
  const { i18n } = useTranslation();
  const [session, setSession] = useState<StudySession | null>(null);
  const language = i18n.language as Language;
  const open = useCallback((opened: StudySession, safePlace: SafePlace) => {
    if (info.safeMode) {
      void startSafely(opened, safePlace).finally(() => setSession(opened));
      return;
    }
    returnToPlace(opened.id);
    setSession(opened);
  }, [info]);
  const [leaving, setLeaving] = useState(false);
  const leave = useCallback(() => {
    if (!session) return;
    setLeaving(true);
    setSession(null);
    // Once the screens are gone and have saved what they save in going.
    setTimeout(() => void wipe(session).finally(() => location.reload()));
  }, [session]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.classList.toggle('dark', theme === 'dark');
  }, [language, theme]);

  // The window closes only when everything typed is durable.
  useEffect(() => bridge.on('closing', () => {
    void (session?.settle() ?? Promise.resolve()).finally(() => bridge.call('app.readyToClose', {}));
  }), [bridge, session]);

  return (
    <Provider locale={akselLocales[language]}>
      <Theme theme={theme}>
        <PlatformProvider value={{ bridge, info }}>
          <NoticesProvider>
            <ActionsProvider>
              <ErrorBoundary place={session?.opening ?? ''} onLock={session ? leave : undefined}>
                {session
                  ? <ReplaceStudyProvider value={setSession}><StudyProvider value={session}><StudyShell key={session.opening} onLeave={leave} /></StudyProvider></ReplaceStudyProvider>
                  : !leaving && <StudiesScreen onOpen={open} />}
              </ErrorBoundary>
            </ActionsProvider>
          </NoticesProvider>
        </PlatformProvider>
      </Theme>
    </Provider>
  );
}
