// Texts of the settings screen.

import type { Shape } from '../shape.ts';
import type nb from '../nb/settings.ts';

const settings: Shape<typeof nb> = {
  heading: 'Settings',
  sections: {
    study: 'The study', privacy: 'Data protection', coders: 'Coders', appearance: 'Appearance', shortcuts: 'Text shortcuts',
    keys: 'Keys for categories', passphrase: 'Passphrase', remember: 'Remember on this computer', recovery: 'Recovery code', lock: 'Locking', linkingKey: 'Linking key', snapshots: 'Backups', file: 'Study file', about: 'About Feltbok',
  },
  study: {
    title: 'Title', titleMissing: 'Enter a title.', institution: 'Institution', periodFrom: 'The period from', periodTo: 'to',
    yearWrong: 'Enter a year of four digits.', periodReversed: 'The period ends before it begins.', documentLanguage: 'Language of the report', ellipsis: 'Omission in quotes',
    questions: 'Research questions', question: 'Research question {{n}}', addQuestion: 'Add a research question', removeQuestion: 'Remove research question {{n}}',
    newQuestion: 'New research question',
  },
  privacy: {
    help: 'These fields are not printed in the report; they are used in the chapter on method and when somebody asks for access.',
    sikt: 'Reference at Sikt (NSD before 2022)', controller: 'Controller', legalGround: 'Legal ground', projectEnd: 'End of project',
    access: 'Who has access', recordings: 'Deadline for deleting recordings',
  },
  coders: {
    help: 'Whoever is chosen is named with what is coded on this machine.', active: 'Codes here', name: 'Name', initials: 'Initials', add: 'Add a coder',
    newName: 'Name of a new coder', nameMissing: 'Enter a name.',
  },
  appearance: { language: 'Language', theme: 'Appearance', light: 'Light', dark: 'Dark', system: 'As the system' },
  shortcuts: {
    help: 'A shortcut expands when you type it as a whole word, followed by a space or a sign. Case matters, so initials are left alone.',
    short: 'Shortcut', long: 'Expands to', add: 'Add', remove: 'Remove {{short}}', restore: 'Restore the usual shortcuts',
    newShort: 'New shortcut', newLong: 'Expands to', taken: '{{short}} is there already.', oneWord: 'Use one word of at most twelve letters.', empty: 'Enter what it expands to.',
    restored: 'The usual shortcuts are in place.',
  },
  keys: { help: 'The keys are the same on every layout: the row of digits and the key right of 0. This is how this keyboard prints them.' },
  passphrase: {
    help: 'The data is not rewritten; the key is locked anew. The old passphrase stops working, for the linking key as well.',
    keyClosed: 'The linking key is not open now, so it keeps the passphrase and recovery code it has. Open it first if both are to change.',
    old: 'Passphrase now', next: 'New passphrase', do: 'Change the passphrase', wrong: 'The passphrase is wrong. Nothing has changed.', done: 'The passphrase has been changed.',
    failed: 'The passphrase was not changed ({{reason}}). The old one still holds.', fictive: 'The example study opens without a passphrase.',
  },
  key: {
    state: {
      present: 'The linking key is on this machine. The study is pseudonymised, not anonymised, as long as it exists.',
      connected: 'The linking key lies on another medium, which is connected now. When you take it out, everything is shown by pseudonym.',
      away: 'The linking key lies on another medium, which is not connected. Insert the memory stick. Until then everything is shown by pseudonym, names cannot be entered, and the report cannot mask names.',
      absent: 'The linking key is not on this machine. Everything is shown by pseudonym, and export asks that the texts were looked through on a machine that has it.',
      locked: 'The linking key is locked. It opens with the passphrase it has.',
      damaged: 'The linking key cannot be read. Up to ten older copies are kept beside it.',
      opening: 'Opening the linking key …',
    },
    place: {
      heading: 'Where it lies', where: 'Folder', out: 'Move to a memory stick …', home: 'Move back to this machine',
      help: 'When it lies on a memory stick that you take out, nobody at this machine can link the pseudonyms to names. If you lose the stick, the names are gone: first save a study file that includes the linking key, and keep that file in a safe place.',
      moved: 'The linking key was moved to {{folder}}, read back from there and deleted here.', back: 'The linking key was moved back to this machine.',
      left: 'The files in {{folder}} could not be deleted. Delete them yourself.', refused: 'The linking key was not moved. {{why}}',
      why: {
        'not-possible': 'Choose a folder outside Feltbok’s own data folder.', 'already-exists': 'There is already a linking key of this study in the folder.',
        'not-found': 'The medium went away. The key is whole where it was.', 'verify-failed': 'What was written there could not be read back rightly. Try another memory stick.',
      },
    },
    names: 'Name list', help: 'Names that must not get out: neighbouring municipalities, hospitals, institutions, places and persons. The names of the municipalities themselves and of the informants are included. The program finds inflected forms; enter only irregular ones.',
    show: 'Show the name list', hide: 'Hide the name list', term: 'Name', forms: 'Other forms (separated by commas)', kind: 'Kind', label: 'Stands in its place', case: 'Municipality', all: 'All',
    add: 'Add a name', remove: 'Remove {{term}}', edit: 'Edit {{term}}', removed: '“{{term}}” was removed from the name list.', bringBack: 'Bring back', termMissing: 'Enter the name.', labelMissing: 'Enter what shall stand in its place.', none: 'The name list is empty.',
    kinds: { municipality: 'Municipality', neighbour: 'Neighbouring municipality', institution: 'Institution', place: 'Place', person: 'Person' },
    labels: { municipality: 'name of municipality', neighbour: 'neighbouring municipality', institution: 'institution', place: 'place', person: 'person' },
    failed: 'The name list was not saved ({{reason}}). It is as before.',
    studyPassphrase: 'Passphrase of the study', ownPassphrase: 'Passphrase of the linking key',
    rescueHelp: {
      absent: 'If a colleague has the key, ask for a study file that includes it. Otherwise you can begin a new one here, under the passphrase of the study.',
      locked: 'Unlock with the passphrase of the key itself. If you change the passphrase above while it is open, the study and the key get the same one.',
      damaged: 'The newest of the older copies that can be read is fetched. What was changed after it is missing.',
    },
    rescue: { absent: 'Begin a linking key', locked: 'Unlock', damaged: 'Fetch an older copy' },
    rescueWrong: {
      absent: 'This is not the passphrase of the study.', locked: 'The passphrase does not fit the linking key.', damaged: 'None of the older copies opened with that passphrase.',
    },
    rescued: { absent: 'A new linking key was made.', locked: 'The linking key is open.', damaged: 'An older copy of the linking key was fetched. Go through the names.' },
    rescueFailed: 'The linking key was not written ({{reason}}). Nothing was changed.',
  },
  file: {
    help: 'A study file holds the whole study. Use it to back up, to move and to archive it.',
    what: 'What the file is to hold', whole: 'The whole study', archive: 'Anonymised archive copy', how: 'Protection', archiveName: 'feltbok-archive-copy', doArchive: 'Save archive copy …',
    sealed: 'Sealed with a passphrase', open: 'Open file, without a passphrase', openWarning: 'An open file holds all that was said in plain text, also what is not masked, and can be read by anyone who gets hold of it. Keep it only where such data may be kept.',
    openArchiveWarning: 'An open file can be read by anyone who gets hold of it. Masking finds the names of the name list; read it through before you share it.',
    openWord: 'open', openType: 'Type “{{word}}” to confirm', openWrong: 'Type “{{word}}” here, or choose sealed. Nothing was saved.', saving: 'Writing the study file', stopped: 'Saving was stopped. Nothing of the file is left, and the study is as it was.', tooLarge: 'The study with its documents and recordings is larger than a study file can be. Nothing is saved. Save it without documents and recordings, and copies of those one by one.', withDocuments: 'Include documents and recordings ({{count}}, {{size}})', documentsTooLarge: 'The documents and recordings are {{size}}, and a study file can hold {{most}} at most. They are left out. Save copies of them one by one.', documentsLeft: 'The content of {{count}} documents is missing here and is left out.', documentDamaged: 'A document is damaged and cannot go along. Find it with Check the content under Documents, or save without documents. Nothing was saved.',
    withKey: 'Include the linking key', withKeyWarning: 'The file will hold the real names.',
    passphrase: 'Passphrase of the file', do: 'Save study file …', done: 'The study file is saved: {{path}}', failed: 'The study file was not made ({{reason}}). The study is untouched.', name: 'feltbok-study',
  },
  about: {
    version: 'Version', electron: 'Electron', folder: 'Data folder', browser: 'Browser, for the example study only', licence: 'Free software under the MIT licence. The typeface Source Sans 3 is under the SIL Open Font License.',
  },
};
export default settings;
