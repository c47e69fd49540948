// Renders the screen before a study is open, behind a shell that lives in memory.

import { createRoot, type Root } from 'react-dom/client';
import { Provider, Theme } from '@navikt/ds-react';
import { nb } from '@navikt/ds-react/locales';
import i18next from 'i18next';
import '../support.tsx';
import { ActionsProvider } from '../../../renderer/app/actions.tsx';
import type { SafePlace } from '../../../renderer/app/safe-start.ts';
import type { StudySession } from '../../../renderer/data/session.ts';
import { StudiesScreen } from '../../../renderer/features/studies/StudiesScreen.tsx';
import { startTexts } from '../../../renderer/i18n/index.ts';
import { PlatformProvider } from '../../../renderer/platform/context.tsx';
import { memoryBridge, type MemoryBridge } from '../../../renderer/platform/memory-bridge.ts';
import { NoticesProvider } from '../../../renderer/ui/notices.tsx';
import { Dexie } from 'dexie';

export interface Door {
  readonly bridge: MemoryBridge;
  readonly container: HTMLElement;
  /** Sessions that the screen opened, newest last. */
  readonly opened: StudySession[];
  /** Where each was to open in safe mode. */
  readonly places: SafePlace[];
  show(theme?: 'light' | 'dark'): Promise<void>;
  /** As a new start of the program: the screen made anew. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** `bridge`: the shell of a study that was made before. */
export async function openDoor(runtime: 'desktop' | 'browser' = 'desktop', bridge = memoryBridge(runtime)): Promise<Door> {
  if (!i18next.isInitialized) await startTexts('nb');
  await i18next.changeLanguage('nb');
  localStorage.clear();
  document.documentElement.lang = 'nb';
  document.title = 'Feltbok';
  const opened: StudySession[] = [];
  const places: SafePlace[] = [];
  const container = document.createElement('div');
  container.style.height = '100vh';
  document.body.append(container);
  let root: Root = createRoot(container);

  const door: Door = {
    bridge, container, opened, places,
    show: async (theme = 'light') => {
      const info = await bridge.call('app.info', {});
      if (!info.ok) throw new Error(info.code);
      document.documentElement.classList.toggle('dark', theme === 'dark');
      root.render(
        <Provider locale={nb}>
          <Theme theme={theme}>
            <div style={{ height: '100vh', background: 'var(--ax-bg-default)', color: 'var(--ax-text-neutral)' }}>
              <PlatformProvider value={{ bridge, info: info.value }}>
                <NoticesProvider>
                  <ActionsProvider>
                    <StudiesScreen onOpen={(session, place) => { opened.push(session); places.push(place); }} />
                  </ActionsProvider>
                </NoticesProvider>
              </PlatformProvider>
            </div>
          </Theme>
        </Provider>,
      );
    },
    restart: async () => {
      root.unmount();
      root = createRoot(container);
      await door.show();
    },
    close: async () => {
      root.unmount();
      container.remove();
      for (const session of opened) await session.close();
      for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
    },
  };
  return door;
}
