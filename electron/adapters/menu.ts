// The native menus. Their items send ids of the command palette to the window, which decides what they mean
// where the user is; only what belongs to text fields and windows is carried out here.

import { app, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { Language } from '../../shared/model/language.ts';
import { menuTexts, type MenuText } from '../services/menu-texts.ts';
import { sendEvent } from './events.ts';

export interface MenuSettings {
  readonly language: Language;
  readonly contents: WebContents;
  readonly isTextFocused: () => boolean;
}

const isMac = process.platform === 'darwin';

export function setMenu(settings: MenuSettings): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(settings)));
}

function template(settings: MenuSettings): MenuItemConstructorOptions[] {
  const text = menuTexts(settings.language);
  const title = (key: MenuText): string => (isMac ? text(key).replace('&', '') : text(key));
  const command = (key: MenuText, id: string, accelerator?: string): MenuItemConstructorOptions => ({
    id, label: text(key), accelerator, click: () => { sendEvent(settings.contents, 'command', { id }); },
  });
  const role = (key: MenuText, name: MenuItemConstructorOptions['role']): MenuItemConstructorOptions =>
    ({ label: text(key), role: name });
  const separator: MenuItemConstructorOptions = { type: 'separator' };

  const file = [
    command('exportStudy', 'study.export', 'CmdOrCtrl+Shift+S'),
    command('lockStudy', 'study.lock', 'CmdOrCtrl+L'),
    separator,
    ...(isMac ? [role('close', 'close')] : [command('settings', 'view.settings', 'Ctrl+,'), separator, role('quit', 'quit')]),
  ];
  const edit = [
    undoItem('undo', 'edit.undo', 'CmdOrCtrl+Z', settings, text('undo')),
    undoItem('redo', 'edit.redo', isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y', settings, text('redo')),
    separator,
    role('cut', 'cut'), role('copy', 'copy'), role('paste', 'paste'), role('pastePlain', 'pasteAndMatchStyle'),
    role('selectAll', 'selectAll'),
  ];
  const view = [
    command('palette', 'view.palette', 'CmdOrCtrl+K'),
    command('search', 'view.search', 'CmdOrCtrl+Shift+F'),
    separator,
    ...zoomItems(settings.contents, text),
    separator,
    role('fullScreen', 'togglefullscreen'),
    ...(app.isPackaged ? [] : [separator, role('reload', 'reload'), role('developerTools', 'toggleDevTools')]),
  ];
  const windows = [role('minimize', 'minimize'), ...(isMac ? [role('zoomWindow', 'zoom')] : [role('close', 'close')])];
  const help = [
    command('guide', 'help.guide'),
    command('shortcuts', 'help.shortcuts'),
    ...(isMac ? [] : [separator, command('about', 'help.about')]),
  ];
  return [
    ...(isMac ? [{ label: 'Feltbok', submenu: macItems(command, role, separator) }] : []),
    { label: title('file'), submenu: file },
    { label: title('edit'), submenu: edit },
    { label: title('view'), submenu: view },
    { label: title('window'), role: 'windowMenu', submenu: windows },
    { label: title('help'), role: 'help', submenu: help },
  ];
}

/**
 * In a text field it undoes typing there, elsewhere the last action. The key itself is the page's own except on
 * a Mac: registered here too, it would undo twice.
 */
function undoItem(
  kind: 'undo' | 'redo', id: string, accelerator: string, settings: MenuSettings, label: string,
): MenuItemConstructorOptions {
  return {
    id, label, accelerator, registerAccelerator: false,
    click: () => {
      if (settings.isTextFocused()) settings.contents[kind]();
      else sendEvent(settings.contents, 'command', { id });
    },
  };
}

/** On a Mac, Cmd+0 and Cmd++ tag notes, so zoom takes Option as well. */
function zoomItems(contents: WebContents, text: (key: MenuText) => string): MenuItemConstructorOptions[] {
  const zoom = (change: (level: number) => number) => (): void => {
    contents.setZoomLevel(Math.max(-3, Math.min(5, change(contents.getZoomLevel()))));
  };
  const keys = isMac ? 'Alt+Cmd+' : 'Ctrl+';
  return [
    { id: 'zoom.in', label: text('zoomIn'), accelerator: `${keys}Plus`, click: zoom((level) => level + 0.5) },
    { id: 'zoom.out', label: text('zoomOut'), accelerator: `${keys}-`, click: zoom((level) => level - 0.5) },
    { id: 'zoom.reset', label: text('zoomReset'), accelerator: `${keys}0`, click: zoom(() => 0) },
  ];
}

type Item = MenuItemConstructorOptions;

function macItems(
  command: (key: MenuText, id: string, accelerator?: string) => Item,
  role: (key: MenuText, name: Item['role']) => Item,
  separator: Item,
): Item[] {
  return [
    command('about', 'help.about'), separator, command('settings', 'view.settings', 'Cmd+,'), separator,
    role('hide', 'hide'), role('hideOthers', 'hideOthers'), role('showAll', 'unhide'), separator, role('quit', 'quit'),
  ];
}
