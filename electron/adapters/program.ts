// The desktop program from start to end: one instance, one window, its menus and its calls.

import { app, session } from 'electron';
import { join } from 'node:path';
import { z } from 'zod';
import { languages, type Language } from '../../shared/model/language.ts';
import { makeHandlers } from '../ipc/handlers.ts';
import { origin } from '../ipc/sender.ts';
import { openAttachments } from '../services/attachments.ts';
import { cloudFolder } from '../services/cloud-folder.ts';
import { setDatabasesAside } from '../services/database-aside.ts';
import { openDeviceSecrets } from '../services/device-secrets.ts';
import { deviceId, renewDevice } from '../services/device.ts';
import { openDisk } from '../services/disk.ts';
import { studyFileIn } from '../services/handed-file.ts';
import { openJournals } from '../services/journal.ts';
import { openLinkingKeys } from '../services/linking-keys.ts';
import { readSettings, writeSettings } from '../services/settings-file.ts';
import { openPlaying } from '../services/playing.ts';
import { openReading } from '../services/reading.ts';
import { openSaving } from '../services/saving.ts';
import { openSnapshots } from '../services/snapshots.ts';
import { openStudies } from '../services/studies.ts';
import { openStarts, settledAfter } from '../services/starts.ts';
import { openTries } from '../services/tries.ts';
import { systemLanguage } from '../services/system-language.ts';
import { answerCalls } from './calls.ts';
import { makeDialogs } from './dialogs.ts';
import { sendEvent, tellIdle, tellPower } from './events.ts';
import { interviewGuard } from './interview.ts';
import { setMenu } from './menu.ts';
import { blockNameLookups, guardSession, refuseDebugger } from './network.ts';
import { declareScheme, serveProgram } from './scheme.ts';
import { systemVault } from './system-vault.ts';
import { openWindow, stayAtHome, type ProgramWindow } from './window.ts';

/** Frozen: the folder of the database. Tests give their own. */
const dataFolderName = 'feltbok';
const preferences = z.object({ language: z.enum(languages) });

export function startProgram(): void {
  const dataFolder = process.env['FELTBOK_USER_DATA'] || join(app.getPath('appData'), dataFolderName);
  app.setPath('userData', dataFolder);
  app.setAppUserModelId('no.feltbok.app');
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const handed = new HandedFile(studyFileIn(process.argv, process.cwd()));
  // On a Mac the system tells of it, before the program is ready too.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    handed.give(studyFileIn(['', path], '/'));
  });
  declareScheme();
  blockNameLookups();
  refuseDebugger();
  // Root, as in test containers, may not use Chromium's sandbox and says so with this switch; enableSandbox
  // would take the switch away and the program would not start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => { stayAtHome(contents); });
  app.on('window-all-closed', () => { app.quit(); });
  void app.whenReady().then(() => { run(dataFolder, handed); });
}

/** The study file that the system gave, until the window takes it. */
class HandedFile {
  #path: string | null;
  tell: () => void = () => undefined;

  constructor(path: string | null) {
    this.#path = path;
  }

  give(path: string | null): void {
    if (path === null) return;
    this.#path = path;
    this.tell();
  }

  take(): string | null {
    const path = this.#path;
    this.#path = null;
    return path;
  }
}

function run(dataFolder: string, handed: HandedFile): void {
  guardSession(session.defaultSession);
  const playing = openPlaying((wanted) => { sendEvent(window.webContents, 'chunkWanted', wanted); });
  serveProgram(session.defaultSession, join(import.meta.dirname, '../renderer'), playing);

  const starts = openStarts(dataFolder);
  setTimeout(starts.wentWell, settledAfter).unref();
  app.on('will-quit', starts.wentWell);

  const preferencesFile = join(dataFolder, 'preferences.json');
  const ofSystem = systemLanguage(app.getPreferredSystemLanguages());
  let language: Language = readSettings(preferencesFile, preferences)?.language ?? ofSystem;
  let device = deviceId(dataFolder);

  const program: ProgramWindow = openWindow({
    dataFolder,
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    icon: join(import.meta.dirname, 'icon.png'),
    language: () => language,
    crashed: starts.crashed,
    reopened: starts.reopened,
  });
  const { window } = program;
  const showMenu = (): void => {
    setMenu({ language, contents: window.webContents, isTextFocused: program.isTextFocused });
  };
  showMenu();
  tellPower(window.webContents);
  tellIdle(window.webContents);
  handed.tell = () => { sendEvent(window.webContents, 'handed', {}); };
  app.on('second-instance', (_event, argv, folder) => {
    comeForward(program);
    handed.give(studyFileIn(argv, folder));
  });

  const snapshots = openSnapshots(dataFolder);
  const disk = openDisk(dataFolder);
  window.on('closed', disk.watch((state) => { sendEvent(window.webContents, 'disk', state); }));

  const saving = openSaving();
  const reading = openReading();
  window.on('closed', () => { void saving.release(); void reading.release(); });

  answerCalls(window, makeHandlers({
    renewDevice: async () => {
      const renewed = await renewDevice(dataFolder);
      device = Promise.resolve(renewed);
      return renewed;
    },
    setDatabasesAside: () => setDatabasesAside(dataFolder, () => session.defaultSession.clearStorageData({ origin, storages: ['indexdb'] })),
    studies: openStudies(dataFolder),
    linkingKeys: openLinkingKeys(dataFolder),
    journals: openJournals(dataFolder, { makeRoom: () => disk.makeRoom() }),
    snapshots,
    attachments: openAttachments(dataFolder, { free: async () => (await disk.state()).free }),
    saving,
    reading,
    playing,
    disk,
    clouds: () => {
      const copies = snapshots.copiesFolder();
      return { data: cloudFolder(dataFolder, process.env), copies: copies === null ? null : cloudFolder(copies, process.env) };
    },
    tries: openTries(dataFolder),
    deviceSecrets: openDeviceSecrets(dataFolder, systemVault),
    info: async () => ({
      runtime: 'desktop',
      version: app.getVersion(),
      electron: process.versions.electron ?? null,
      platform: process.platform,
      dataFolder,
      device: await device,
      systemLanguage: ofSystem,
      safeMode: starts.safeMode(),
    }),
    desk: {
      ...makeDialogs(() => window, () => language, app.getPath('documents')),
      setLanguage: (chosen) => {
        if (chosen === language) return;
        language = chosen;
        showMenu();
        void writeSettings(preferencesFile, { language });
      },
      setTitle: (title) => { window.setTitle(title === '' ? 'Feltbok' : title); },
      interviewRunning: interviewGuard(window),
      textFocused: program.setTextFocused,
      readyToClose: program.readyToClose,
      takeHanded: () => handed.take(),
    },
  }));
}

function comeForward({ window }: ProgramWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
