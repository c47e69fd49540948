// The system's own dialogs. Files are read and written only where one of these said so.

import { dialog, shell, type BrowserWindow } from 'electron';
import { dirname, join } from 'node:path';
import type { Language } from '../../shared/model/language.ts';
import type { FolderPurpose } from '../ipc/handlers.ts';
import { filterOf, kinds, safeFileName, type FileKind } from '../services/file-kinds.ts';
import { menuTexts } from '../services/menu-texts.ts';

export interface Dialogs {
  openExternal(address: string): Promise<boolean>;
  chooseToOpen(kind: FileKind): Promise<string | null>;
  chooseManyToOpen(kind: FileKind): Promise<readonly string[]>;
  chooseToSave(kind: FileKind, suggestedName: string): Promise<string | null>;
  chooseFolder(purpose: FolderPurpose): Promise<string | null>;
}

/** `startFolder`: where the first dialog opens, later ones where the last one ended. */
export function makeDialogs(window: () => BrowserWindow, language: () => Language, startFolder: string): Dialogs {
  let folder = startFolder;
  const chosen = (path: string | undefined): string | null => {
    if (!path) return null;
    folder = dirname(path);
    return path;
  };
  const chooseFiles = async (kind: FileKind, ...more: readonly 'multiSelections'[]): Promise<readonly string[]> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title: kinds[kind].open[language()],
      defaultPath: folder,
      filters: [filterOf(kind, language())],
      properties: ['openFile', 'dontAddToRecent', ...more],
    });
    return canceled || chosen(filePaths[0]) === null ? [] : filePaths;
  };
  return {
    async openExternal(address) {
      const text = menuTexts(language());
      const { response } = await dialog.showMessageBox(window(), {
        type: 'question',
        message: text('openAddress'),
        detail: `${text('openAddressDetail')}\n\n${address}`,
        buttons: [text('open'), text('cancel')],
        defaultId: 1,
        cancelId: 1,
      });
      if (response !== 0) return false;
      await shell.openExternal(address);
      return true;
    },
    chooseToOpen: async (kind) => (await chooseFiles(kind))[0] ?? null,
    chooseManyToOpen: (kind) => chooseFiles(kind, 'multiSelections'),
    async chooseToSave(kind, suggestedName) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: kinds[kind].save[language()],
        defaultPath: join(folder, safeFileName(suggestedName, kind)),
        filters: [filterOf(kind, language())],
        properties: ['dontAddToRecent', 'showOverwriteConfirmation', 'createDirectory'],
      });
      return canceled ? null : chosen(filePath);
    },
    async chooseFolder(purpose) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: menuTexts(language())(purpose === 'snapshots' ? 'chooseSnapshotFolder' : 'chooseKeyFolder'),
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
