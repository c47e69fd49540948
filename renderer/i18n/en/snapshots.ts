// Snapshots (backups): taking, trying out, restoring.

import type { Shape } from '../shape.ts';
import type nb from '../nb/snapshots.ts';

const texts: Shape<typeof nb> = {
  status: {
    last: 'Backup {{when}}', none: 'No backup yet',
    failed: 'The backup failed. The last one is from {{when}}.', failedNone: 'The backup failed. There is no earlier one.',
  },
  clock: 'at {{time}}', dayAndClock: '{{day}} at {{time}}', today: 'Today', yesterday: 'Yesterday',
  help: 'The program takes a backup when you open the study, every hour while you work, and before anything that may go wrong. Each one is read back and checked. Backups are sealed and open with the passphrase of the study. The linking key is not included; it has editions of its own.',
  browser: 'The browser version takes no backups. The example study can always be made again.',
  last: 'Last good backup', never: 'None yet', size: 'Number and size', sizes: '{{count}} backups, {{size}}', sizes_one: '{{count}} backup, {{size}}', folder: 'Kept in',
  now: 'Take a backup now', taken: 'The backup has been taken and checked.', running: 'Taking a backup …',
  failed: 'The backup was not taken. {{why}} The study and the earlier backups are untouched.',
  fault: {
    empty: 'The database is empty.', 'rows-differ': 'The database and the change log do not agree. Lock the study and open it again, and it will be put right.',
    unreadable: 'The backup could not be read back.', busy: 'Too much was being written at the same time. Try again in a little while.',
    'disk-full': 'The disk is full. Free some space and try again.', 'read-only': 'The folder cannot be written to.', 'not-found': 'The folder or file no longer exists.',
    'verify-failed': 'The file is damaged: its content is not what was written.', 'wrong-passphrase': 'The passphrase does not open the backup.',
    'newer-version': 'The backup was made with a newer version of Feltbok.', damaged: 'The file is damaged.', other: 'Something unexpected went wrong.',
  },
  cloud: 'The folder with the studies lies in {{cloud}}, which sends it off this computer. What is in it is sealed, but such programs may hold or swap files while Feltbok writes. Move the folder out, or turn off syncing for it.',
  cloudCopies: 'The folder for copies lies in {{cloud}}. The copies are sealed with the passphrase, but the agreement with the participants and the rules of your organisation decide whether they may lie there.',
  copies: {
    scarce: 'Only {{free}} is free there. Make room, or choose another folder before the copies no longer fit.',
    documents: 'Documents and recordings are not in the backups. Save a study file to keep them in another place.',
    heading: 'Copies in another place', help: 'Choose a folder on another disk, for example your institution’s home area, so that there is a copy there too if the computer is lost.',
    where: 'Copied to', newest: 'Last copy there', choose: 'Choose a folder …', change: 'Choose another folder …', clear: 'Stop copying there', chosen: 'Backups are now also put in {{folder}}.',
    cleared: 'Nothing more is copied there. The copies that are there have not been touched.', failed: 'The last copy did not reach the folder. {{why}} The backup on this computer was taken. It will be tried again next time.',
    refused: 'The folder cannot be used. {{why}} Nothing has been changed.', inside: 'It is inside the program’s data folder. Choose another place.',
  },
  list: {
    heading: 'The backups', none: 'No backup has been taken yet.', all: 'Show all {{count}}', fewer: 'Show fewer', damaged: 'Damaged',
    changes: '{{count}} changes', changes_one: '{{count}} change', restore: 'Restore …', restoreThis: 'Restore the backup from {{when}} …',
  },
  reason: {
    session: 'When the study was opened', hourly: 'Hourly', manual: 'Taken by hand', 'before-schema': 'Before a new data format', 'before-program': 'Before a new program version',
    'before-electron': 'Before a new program version', 'before-restore': 'Before restoring', 'before-import': 'Before an import', restored: 'After restoring',
  },
  drill: {
    heading: 'Try out a backup', help: 'The newest backup is opened with the passphrase and checked from end to end, in memory. The study is not touched.',
    passphrase: 'The passphrase of the study', do: 'Try out the newest backup', none: 'There is no backup to try out.',
    sound: 'The backup from {{when}} opens and is sound: {{holds}}. It took {{seconds}} seconds.',
    unsound: 'The backup from {{when}} opens, but has {{count}} faults. Take a new backup now, and try again.', failed: 'The backup from {{when}} could not be opened. {{why}}',
  },
  restore: {
    heading: 'Restore the study as it was {{when}}', looking: 'Opening the backup …', holds: 'The backup has {{holds}}.',
    newer: 'This has been added since the backup and leaves the study: {{newer}}.', nothingNewer: 'Nothing has been added since the backup.',
    safe: 'A backup of the study as it is now is taken first, so that restoring can be undone.',
    do: 'Restore', undoDo: 'Undo the restoring', working: 'Restoring …', failed: 'The study was not restored. {{why}} It is as it was.',
    unread: 'The backup cannot be read. {{why}} Choose another one.', done: 'The study is as it was {{when}}. It can be undone under Backups.',
    undo: 'The study has been restored from the backup from {{when}}. The way it was before that is in the backup from {{before}}.',
  },
  counts: {
    changes: '{{count}} changes', changes_one: '{{count}} change', notes: '{{count}} notes', notes_one: '{{count}} note', interviews: '{{count}} interviews', interviews_one: '{{count}} interview',
    cases: '{{count}} case municipalities', cases_one: '{{count}} case municipality', drafts: '{{count}} texts being written', drafts_one: '{{count}} text being written',
  },
};
export default texts;
