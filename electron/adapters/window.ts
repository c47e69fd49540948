// The program's one window: its place on the screen, what it may not do, and its leave-taking.

import { BrowserWindow, dialog, screen, type Rectangle, type WebContents } from 'electron';
import { join } from 'node:path';
import { origin } from '../ipc/sender.ts';
import { menuTexts } from '../services/menu-texts.ts';
import { readSettings, writeSettings } from '../services/settings-file.ts';
import { placeWindow, savedBounds, smallest, type SavedBounds } from '../services/window-bounds.ts';
import type { Language } from '../../shared/model/language.ts';
import { sendEvent } from './events.ts';

export interface ProgramWindow {
  readonly window: BrowserWindow;
  readonly setTextFocused: (focused: boolean) => void;
  readonly isTextFocused: () => boolean;
  /** Everything typed is durable: close without waiting longer. */
  readonly readyToClose: () => void;
}

export interface WindowSettings {
  readonly dataFolder: string;
  readonly preload: string;
  readonly icon: string;
  readonly language: () => Language;
  /** Counts a crash of the page; tells how it may be opened again. */
  readonly crashed: () => 'plainly' | 'safely';
  readonly reopened: () => void;
}

/** How long the window may take to make what is typed durable before it goes anyway, ms. */
const closingLimit = 3000;

export function openWindow(settings: WindowSettings): ProgramWindow {
  const boundsFile = join(settings.dataFolder, 'window.json');
  const { maximized, ...place } = placeWindow(readSettings(boundsFile, savedBounds), workAreas());
  const window = new BrowserWindow({
    ...place,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Feltbok',
    icon: settings.icon,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: settings.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: process.platform === 'darwin',
    },
  });
  let textFocused = false;
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  // The title bar shows only what `app.setTitle` gave.
  window.on('page-title-updated', (event) => { event.preventDefault(); });
  stayAtHome(window.webContents);
  keepAltFromMenu(window.webContents, () => textFocused);
  offerReopening(window, settings);
  const readyToClose = closeWhenDurable(window, () => writeSettings(boundsFile, boundsOf(window)));
  void window.loadURL(`${origin}/`);
  return {
    window,
    setTextFocused: (focused) => { textFocused = focused; },
    isTextFocused: () => textFocused,
    readyToClose,
  };
}

/** No navigation, no second window, no embedded page; asked of every contents that ever comes to be. */
export function stayAtHome(contents: WebContents): void {
  const refuse = (event: { preventDefault(): void; url: string }): void => {
    // Locking reloads the program's own page; nothing else is ever loaded.
    if (event.url !== `${origin}/` && !event.url.startsWith(`${origin}/#`)) event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', (event) => { event.preventDefault(); });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** A bare Alt moves focus to the menu bar and swallows what is typed next. AltGr comes with Control. */
function keepAltFromMenu(contents: WebContents, textFocused: () => boolean): void {
  contents.on('before-input-event', (event, input) => {
    const bare = input.key === 'Alt' && !input.control && !input.meta && !input.shift;
    if (bare && textFocused()) event.preventDefault();
  });
}

/** Asks the window to make everything durable, waits for its answer or the limit, then closes. */
function closeWhenDurable(window: BrowserWindow, beforeClosing: () => Promise<void>): () => void {
  let state: 'open' | 'asked' | 'ready' = 'open';
  const close = (): void => {
    if (state === 'ready') return;
    state = 'ready';
    void beforeClosing().finally(() => { if (!window.isDestroyed()) window.destroy(); });
  };
  window.on('close', (event) => {
    if (state === 'ready' && window.webContents.isDestroyed()) return;
    event.preventDefault();
    if (state !== 'open') return;
    state = 'asked';
    if (window.webContents.isCrashed() || window.webContents.isLoadingMainFrame()) {
      close();
      return;
    }
    setTimeout(close, closingLimit);
    sendEvent(window.webContents, 'closing', {});
  });
  // Windows logs off: there is no time to ask twice.
  window.on('session-end', () => { sendEvent(window.webContents, 'closing', {}); });
  return () => { if (state === 'asked') close(); };
}

/** After a crash of the page nothing is reloaded unasked; after several, only to where none of the study's screens opens by itself. */
function offerReopening(window: BrowserWindow, { language, crashed, reopened }: WindowSettings): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const text = menuTexts(language());
    const safely = crashed() === 'safely';
    void dialog.showMessageBox(window, {
      type: 'error', message: text('stopped'), detail: text(safely ? 'stoppedAgainDetail' : 'stoppedDetail'),
      buttons: safely ? [text('openSafely'), text('close')] : [text('openAgain')], cancelId: safely ? 1 : 0,
    }).then(({ response }) => {
      if (window.isDestroyed()) return;
      if (response === 1) {
        window.close();
        return;
      }
      reopened();
      void window.loadURL(`${origin}/`);
    });
  });
}

function workAreas(): Rectangle[] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  return [main, ...others].map((display) => display.workArea);
}

function boundsOf(window: BrowserWindow): SavedBounds {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}
