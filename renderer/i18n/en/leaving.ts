// Texts of withdrawal, erasing for good, access and archive.

import type { Shape } from '../shape.ts';
import type nb from '../nb/leaving.ts';

const texts: Shape<typeof nb> = {
  erase: {
    open: 'Erase for good …',
    title: { person: 'Erase {{name}} for good', municipality: 'Erase {{name}} for good', statements: 'Erase withdrawn statements from {{name}} for good' },
    text: 'Everything below is erased from the study, the change log, the backups and the linking key. It cannot be undone, and nobody can bring it back. What remains is a dated line saying that something was erased, without content.',
    how: 'The study is copied to a new database under a new key, and the old key is destroyed. The passphrase stays the same. The recovery code stops working; make a new one afterwards.',
    other: 'If a colleague has the study on another computer, it must be erased there too. If the studies are merged later, what was erased does not come back here.',
    undecided_one: 'Decide on {{count}} text first.', undecided_other: 'Decide on {{count}} texts first.',
    passphrase: 'The passphrase of the study', wrongPassphrase: 'The passphrase is wrong. Nothing has been erased.', noPassphrase: 'Type the passphrase.',
    word: 'erase', type: 'Type “{{word}}” to confirm', wrong: 'Type “{{word}}” here.', do: 'Erase for good', nameLabel: 'name',
    failed: 'Nothing was erased ({{reason}}). The study is as before. Close other windows, check that the disk has room and try again.',
    refused: {
      'linking-key-closed': 'The linking key is not open, or lies on a medium that is not connected, so the names cannot be erased. Nothing has been erased. Open it in Settings first.',
      'changed-meanwhile': 'Something was written to the study while it was being copied. Nothing has been erased. Try again.',
    },
  },
  row: {
    withdraw: 'Withdraw statement', done: 'The statement is withdrawn and hidden. Undo with {{key}}.', withdrawn_one: '{{count}} is withdrawn', withdrawn_other: '{{count}} are withdrawn',
    one: 'No. {{n}}, withdrawn {{date}}', bringBack: 'Bring back', bringBackThis: 'Bring back no. {{n}}',
  },
  document: { saved: 'Saved: {{path}}', failed: 'The document was not made ({{reason}}). The study is untouched.' },
  access: { do: 'Everything on the informant (access) …', file: 'access-{{pseudonym}}' },
  privacy: { do: 'Save data-protection sheet …', file: 'data-protection-sheet' },
  archive: {
    help: 'A copy without the linking key, attachments, contact log, initials, memos, field notes, written sources and what was withdrawn. Names are masked, the municipality stands only with its size class, and times are moved to the first of the month. Notes about single users are in it only in an approved generalised wording. The change log begins anew. Read the copy through before you hand it over: no masking can recognise all that points to a municipality.',
    looking: 'Looking for what must be done first …', first: 'This must be done first', lookThrough: 'Look the texts through now', lookedThrough_one: '{{count}} text was looked through, {{masks}} masks.', lookedThrough_other: '{{count}} texts were looked through, {{masks}} masks.',
    withheld_one: '{{count}} note about a single user is left out, since it has no approved generalised wording.', withheld_other: '{{count}} notes about single users are left out, since they have no approved generalised wording.',
    obstacle: {
      'no-key': 'Open the linking key (Settings, Linking key). Without it no names can be masked.', 'no-cases': 'Include at least one case municipality. There is nothing to archive yet.',
      unchecked_one: 'Look {{count}} text through with the name list as it is now.', unchecked_other: 'Look {{count}} texts through with the name list as it is now.',
      'exact-amount-of-one-user_one': 'Round the amount for one user in {{count}} municipality example (Report, Check).', 'exact-amount-of-one-user_other': 'Round the amounts for one user in {{count}} municipality examples (Report, Check).',
    },
  },
  deadlineLog: {
    title: 'Done about the deadlines', 'recordings-deleted': 'The recordings were deleted on {{date}}.', 'recordings-moved': 'New deadline for the recordings: {{date}}. {{reason}}', 'project-end-moved': 'New project end: {{date}}. {{reason}}', cancel: 'Cancel',
    deleted: { open: 'The recordings are deleted …', title: 'The recordings are deleted', text: 'The program holds no recordings; delete them where they lie first. Here you write the day it was done, so that it stands in the data-protection sheet.', date: 'The day they were deleted', ahead: 'The date is in the future. Write the day it was done.', do: 'Write to the log' },
    move: { open: 'Move a deadline …', title: 'Move a deadline', text: 'A new deadline must be agreed with the controller. The date and the reason stay in the data-protection sheet.', what: 'Which deadline', recordings: 'Deletion of recordings', projectEnd: 'Project end', date: 'New deadline', notLater: 'Write a date after {{date}}.', reason: 'Why', reasonMissing: 'Say why the deadline is moved.', do: 'Move the deadline' },
  },
  deadline: {
    recordings: {
      soon_one: 'The recordings are to be deleted by {{date}}, in {{count}} day. Delete them where they are, and change the deadline under Settings, Data protection.', soon_other: 'The recordings are to be deleted by {{date}}, in {{count}} days. Delete them where they are, and change the deadline under Settings, Data protection.',
      overdue_one: 'The recordings should have been deleted on {{date}}, {{count}} day ago. Delete them where they are, or agree on a new deadline and write it under Settings, Data protection.', overdue_other: 'The recordings should have been deleted on {{date}}, {{count}} days ago. Delete them where they are, or agree on a new deadline and write it under Settings, Data protection.',
    },
    'project-end': {
      soon_one: 'The project ends on {{date}}, in {{count}} day. Settle what is to be archived and what is to be erased.', soon_other: 'The project ends on {{date}}, in {{count}} days. Settle what is to be archived and what is to be erased.',
      overdue_one: 'The project ended on {{date}}, {{count}} day ago. Archive and erase, or write a new project end under Settings, Data protection.', overdue_other: 'The project ended on {{date}}, {{count}} days ago. Archive and erase, or write a new project end under Settings, Data protection.',
    },
  },
  doubts: {
    title_one: '{{count}} text to decide on', title_other: '{{count}} texts to decide on',
    help: 'Notes without a speaker from group interviews, texts that have the name, and free text of the municipality. What you choose to erase cannot be written again in the same field.',
    names: 'has the name', choose: 'Decision on: {{text}}', open: 'Not decided', keep: 'Keep', theirs: 'Theirs, erase', delete: 'Erase',
    left_one: '{{count}} is not decided.', left_other: '{{count}} are not decided.', keepRest: 'Keep the rest',
    table: { contacts: 'Contact log', cases: 'The municipality’s agreement to take part', other: 'The municipality' },
  },
  preview: {
    title: 'This is erased', empty: '(empty)',
    group: {
      people: 'Municipality and persons', interviews: 'Interviews', notes: 'Notes', lines: 'Paragraphs of transcripts that are kept', versions: 'Earlier versions and written-out texts', codings: 'Excerpts (codings)', overlays: 'Masks and clarifications',
      amounts: 'Amounts', examples: 'Municipality examples that quote it or rest on it', fields: 'Free text you have chosen', assessments: 'Assessments', promises: 'Promised material', contacts: 'Contact log', sources: 'Written sources', attachments: 'Documents and recordings',
      memos: 'Memos', key: 'In the linking key',
    },
    files: 'Copies out of the program’s reach', filesHelp: 'Files saved or sent after the material came in. Erase them where they are, in backups and e-mail too.', noFiles: 'No export has been logged since then.',
    kind: { report: 'Word draft', internal: 'Internal working document', bundle: 'Study file', access: 'Access', privacy: 'Data-protection sheet', archive: 'Anonymised archive copy', document: 'Copy of a document', other: 'Export' },
  },
  done: {
    title: 'Erased for good', text: 'It has been erased, and the study is under a new key. Unlock it again to go on.',
    recovery: 'An earlier recovery code no longer works. Make a new one in Settings.',
    outOfReach: 'The folder of copies could not be cleaned: {{folder}}. Erase the backups there yourself.', open: 'Unlock again',
  },
};
export default texts;
