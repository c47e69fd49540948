// Renders a screen as the program would, on a real study in a real IndexedDB, behind a shell that lives in memory.

import axe from 'axe-core';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Provider, Theme } from '@navikt/ds-react';
import { nb } from '@navikt/ds-react/locales';
import i18next from 'i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { expect } from 'vitest';
import '@navikt/ds-css/dist/global/reset.css';
import '@navikt/ds-css/dist/global/tokens.css';
import '@navikt/ds-css/dist/global/baseline.css';
import '@navikt/ds-css/dist/components.css';
import '../../renderer/app/fonts.css';
import '../../renderer/app/global.css';
import { ActionsProvider } from '../../renderer/app/actions.tsx';
import { StatusLine } from '../../renderer/app/StatusLine.tsx';
import { databaseName } from '../../renderer/data/database.ts';
import type { StudySession } from '../../renderer/data/session.ts';
import { StudyProvider } from '../../renderer/data/study-context.tsx';
import { makeStudy } from '../../renderer/data/studies.ts';
import { startTexts } from '../../renderer/i18n/index.ts';
import { weakStrength } from '../../shared/exchange/keys.ts';
import { memoryBridge, type MemoryBridge } from '../../renderer/platform/memory-bridge.ts';
import { PlatformProvider } from '../../renderer/platform/context.tsx';
import { NoticesProvider } from '../../renderer/ui/notices.tsx';
import type { Command } from '../../shared/commands/command.ts';
import type { CallResult } from '../../shared/ipc/contract.ts';

export interface Stage {
  readonly bridge: MemoryBridge;
  readonly session: StudySession;
  readonly container: HTMLElement;
  /** Runs a command that must not refuse. */
  run<A, R>(this: void, command: Command<A, R>, args: A): Promise<R>;
  /** Renders a screen, in place of the one before. */
  show(screen: ReactNode, theme?: 'light' | 'dark'): void;
  close(): Promise<void>;
}

/** A new, empty study with its passphrase «prøve», ready to show screens on. */
export async function openStage(): Promise<Stage> {
  if (!i18next.isInitialized) await startTexts('nb');
  document.documentElement.lang = 'nb';
  document.title = 'Feltbok';
  const bridge = memoryBridge();
  const made = await makeStudy(bridge, { title: 'Prøvestudie', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coderName: 'Kari Lind', passphrase: 'prøve' }, weakStrength);
  if ('refused' in made) throw new Error(made.refused);
  const session: StudySession = made;
  const info = await bridge.call('app.info', {});
  if (!info.ok) throw new Error(info.code);
  const container = document.createElement('div');
  container.style.height = '100vh';
  document.body.append(container);
  const root: Root = createRoot(container);
  return {
    bridge, session, container,
    run: async <A, R>(command: Command<A, R>, args: A): Promise<R> => {
      const outcome = await session.run(command, args);
      if (typeof outcome === 'object' && outcome !== null && 'refused' in outcome) throw new Error(outcome.refused);
      return outcome;
    },
    show: (screen, theme = 'light') => {
      document.documentElement.classList.toggle('dark', theme === 'dark');
      root.render(<Frame bridge={bridge} info={info.value} session={session} theme={theme}>{screen}</Frame>);
    },
    close: async () => {
      root.unmount();
      container.remove();
      await session.close();
      await deleted(databaseName(session.id));
    },
  };
}

/** Waits for reads that a screen had under way; Dexie's own deletion complains of them. */
const deleted = (name: string): Promise<void> => new Promise((done, failed) => {
  const request = indexedDB.deleteDatabase(name);
  request.onsuccess = () => done();
  request.onerror = () => failed(request.error ?? new Error(name));
});

interface FrameProps {
  readonly bridge: MemoryBridge;
  readonly info: CallResult<'app.info'>;
  readonly session: StudySession;
  readonly theme: 'light' | 'dark';
  readonly children: ReactNode;
}

function Frame({ bridge, info, session, theme, children }: FrameProps) {
  return (
    <Provider locale={nb}>
      <Theme theme={theme}>
        <PlatformProvider value={{ bridge, info }}>
          <NoticesProvider>
            <ActionsProvider>
              <StudyProvider value={session}>
                <Router hook={useHashLocation}>
                  <div style={{ display: 'grid', gridTemplate: '"main" minmax(0, 1fr) "status" auto / minmax(0, 1fr)', height: '100vh', background: 'var(--ax-bg-default)', color: 'var(--ax-text-neutral)' }}>
                    <main style={{ gridArea: 'main', overflow: 'auto', minHeight: 0 }}>{children}</main>
                    <StatusLine onRetry={() => undefined} quiet={false} />
                  </div>
                </Router>
              </StudyProvider>
            </ActionsProvider>
          </NoticesProvider>
        </PlatformProvider>
      </Theme>
    </Provider>
  );
}

/** No violation of WCAG 2.2 A and AA or of axe's best practices, in light and in dark. `again` renders the screen in a theme. */
export async function expectAccessible(container: HTMLElement, again: (theme: 'light' | 'dark') => void): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    again(theme);
    await new Promise((resolve) => setTimeout(resolve, 250));
    const found = await axe.run(container, { resultTypes: ['violations'] });
    const told = found.violations.map((v) => `${theme}: ${v.id}: ${v.help}\n${v.nodes.slice(0, 4).map((n) => `  ${n.html.slice(0, 200)} ${n.failureSummary ?? ''}`).join('\n')}`);
    expect(told).toEqual([]);
  }
}

/** Waits until `read` gives something. */
export async function eventually<T>(read: () => T | null | undefined): Promise<T> {
  let value: T | null | undefined;
  await expect.poll(() => { value = read(); return value ?? null; }, { timeout: 8000 }).not.toBeNull();
  return value!;
}
