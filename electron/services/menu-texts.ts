// The words of the native menus and of the shell's few dialogs, in the three languages.

import type { Language, Trilingual } from '../../shared/model/language.ts';

const texts = {
  file: ['&Fil', '&Fil', '&File'],
  edit: ['&Rediger', '&Rediger', '&Edit'],
  view: ['&Vis', '&Vis', '&View'],
  window: ['Vin&du', 'Vind&auge', '&Window'],
  help: ['&Hjelp', '&Hjelp', '&Help'],
  exportStudy: ['Lagre kopi av studien …', 'Lagre kopi av studien …', 'Save a copy of the study …'],
  lockStudy: ['Lås studien', 'Lås studien', 'Lock the study'],
  settings: ['Innstillinger …', 'Innstillingar …', 'Settings …'],
  close: ['Lukk vinduet', 'Lukk vindauget', 'Close window'],
  quit: ['Avslutt Feltbok', 'Avslutt Feltbok', 'Quit Feltbok'],
  undo: ['Angre', 'Angre', 'Undo'],
  redo: ['Gjør om', 'Gjer om', 'Redo'],
  cut: ['Klipp ut', 'Klipp ut', 'Cut'],
  copy: ['Kopier', 'Kopier', 'Copy'],
  paste: ['Lim inn', 'Lim inn', 'Paste'],
  pastePlain: ['Lim inn uten formatering', 'Lim inn utan formatering', 'Paste without formatting'],
  selectAll: ['Merk alt', 'Merk alt', 'Select all'],
  palette: ['Alle handlinger …', 'Alle handlingar …', 'All actions …'],
  search: ['Søk i studien …', 'Søk i studien …', 'Search the study …'],
  zoomIn: ['Større tekst', 'Større tekst', 'Larger text'],
  zoomOut: ['Mindre tekst', 'Mindre tekst', 'Smaller text'],
  zoomReset: ['Vanlig størrelse', 'Vanleg storleik', 'Normal size'],
  fullScreen: ['Full skjerm', 'Full skjerm', 'Full screen'],
  reload: ['Last inn på nytt', 'Last inn på nytt', 'Reload'],
  developerTools: ['Utviklerverktøy', 'Utviklarverktøy', 'Developer tools'],
  minimize: ['Minimer', 'Minimer', 'Minimise'],
  zoomWindow: ['Zoom', 'Zoom', 'Zoom'],
  shortcuts: ['Hurtigtaster', 'Snarvegar', 'Keyboard shortcuts'],
  guide: ['Brukerveiledning', 'Brukarrettleiing', 'User guide'],
  about: ['Om Feltbok', 'Om Feltbok', 'About Feltbok'],
  hide: ['Skjul Feltbok', 'Gøym Feltbok', 'Hide Feltbok'],
  hideOthers: ['Skjul andre', 'Gøym andre', 'Hide others'],
  showAll: ['Vis alle', 'Vis alle', 'Show all'],
  openAddress: ['Åpne adressen?', 'Opne adressa?', 'Open the address?'],
  openAddressDetail: [
    'Adressen åpnes i et annet program på maskinen:', 'Adressa blir opna i eit anna program på maskina:',
    'The address opens in another program on this computer:',
  ],
  open: ['Åpne', 'Opne', 'Open'],
  cancel: ['Avbryt', 'Avbryt', 'Cancel'],
  chooseSnapshotFolder: ['Velg en mappe for sikkerhetskopier', 'Vel ei mappe for tryggingskopiar', 'Choose a folder for backups'],
  chooseKeyFolder: ['Velg en mappe på minnepinnen', 'Vel ei mappe på minnepinnen', 'Choose a folder on the memory stick'],
  stopped: ['Vinduet stoppet', 'Vindauget stoppa', 'The window stopped'],
  stoppedDetail: [
    'Det som sto som lagret, er lagret. Åpne på nytt for å fortsette.',
    'Det som stod som lagra, er lagra. Opne på nytt for å halde fram.',
    'What was shown as saved is saved. Open again to go on.',
  ],
  stoppedAgainDetail: [
    'Vinduet har stoppet flere ganger. Det som sto som lagret, er lagret. I trygg modus åpnes ikke den siste skjermen av seg selv.',
    'Vindauget har stoppa fleire gonger. Det som stod som lagra, er lagra. I trygg modus blir ikkje den siste skjermen opna av seg sjølv.',
    'The window has stopped several times. What was shown as saved is saved. In safe mode the last screen is not opened by itself.',
  ],
  openSafely: ['Åpne i trygg modus', 'Opne i trygg modus', 'Open in safe mode'],
  openAgain: ['Åpne på nytt', 'Opne på nytt', 'Open again'],
} as const satisfies Record<string, readonly [string, string, string]>;

export type MenuText = keyof typeof texts;
export const menuKeys = Object.keys(texts) as readonly MenuText[];

/** The text for a key in one language; `&` marks the mnemonic of a menu title. */
export function menuTexts(language: Language): (key: MenuText) => string {
  const column: Trilingual = { nb: '0', nn: '1', en: '2' };
  return (key) => texts[key][Number(column[language]) as 0 | 1 | 2];
}
