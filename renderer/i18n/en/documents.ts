// Texts of the documents of a municipality and the recordings of its interviews.

import type { Shape } from '../shape.ts';
import type nb from '../nb/documents.ts';

const texts: Shape<typeof nb> = {
  help: 'Files that belong to the municipality, and recordings of its interviews, as they are: spreadsheets, presentations, scanned documents, pictures, sound. They lie sealed in the study. The original stays where it was; delete it yourself if it should not be there.',
  caption: 'Documents and recordings',
  none: 'No documents yet. Choose files above, or drag them here.',
  add: 'Add documents or recordings',
  addHelp: 'Any kind of file. Recordings are added to the interview they are from.',
  ownerLabel: 'Belongs to',
  ownerCase: 'The municipality {{pseudonym}}',
  ownerInterview: 'The interview {{code}}',
  adding: 'Sealing {{name}}',
  stop: 'Stop',
  added_one: 'The document was added and sealed.',
  added_other: '{{count}} documents were added and sealed.',
  column: { name: 'Name', number: 'No.', owner: 'Belongs to', kind: 'Kind', size: 'Size', added: 'Added' },
  kind: { pdf: 'PDF file', sheet: 'Spreadsheet', slides: 'Presentation file', word: 'Text document', text: 'Plain text', image: 'Picture', audio: 'Sound', video: 'Film', other: 'Other file' },
  recording: 'Recording',
  state: { missing: 'Missing', incomplete: 'Incomplete', damaged: 'Damaged' },
  stateText: {
    missing: 'The content is not on this machine. If the study was moved here without its documents, it lies in the study it came from. If you find the original, you can delete this one and add it again.',
    incomplete: 'Some of the content is missing on the disk. If you find the original, you can delete this one and add it again.',
    damaged: 'The content is not what was added. If you find the original, you can delete this one and add it again.',
  },
  name: 'Name of the document',
  rename: 'Rename',
  namesSomebody: 'The name contains a real name from the linking key. Give the document another name.',
  remove: 'Remove',
  withdraw: 'Withdraw the document from the study',
  removed: '{{name}} was removed. {{key}} brings it back. The content is deleted after 30 days.',
  picture: 'The picture {{name}}',
  pictureElsewhere: 'The picture cannot be shown here. Save a copy to see it in another program.',
  withdrawn_one: 'One document is hidden because somebody withdrew.',
  withdrawn_other: '{{count}} documents are hidden because somebody withdrew.',
  withdrawnOne: 'Hidden document {{n}}, {{owner}}',
  damaged: '{{name}} could not be read: its content is missing or damaged. Nothing was changed.',
  full: '{{name}} was not added: there is too little room on the disk, and the notes must have some left. Make room and try again.',
  check: {
    do: 'Check the content', running: 'Reading the documents',
    sound_one: 'The document is whole and unchanged.', sound_other: 'All {{count}} documents are whole and unchanged.',
    damaged: 'Not in order: {{names}}. The others are whole and unchanged.',
  },
  player: {
    label: 'Playing {{name}}', toggle: 'Play or pause the recording', play: 'Play', pause: 'Pause', back_one: 'Back {{count}} second', back_other: 'Back {{count}} seconds', slower: 'Play the recording slower', faster: 'Play the recording faster', speed: 'Speed', times: '{{speed}} ×',
    notHere: 'The recording can only be played in the desktop program.', unplayable: 'The recording cannot be played: its format is unknown here, or its content is damaged. Check the content, or save a copy and open it in another program.',
  },
  cites: {
    document: 'Document in the study', none: 'Not a document here', gone: 'The document was removed or withdrawn',
    place: { page: 'Page', slide: 'Slide', sheet: 'Sheet', free: 'Place in the document' }, cell: 'Cell or range',
    error: {
      notPage: 'Write the page as a whole number, for example 14.', notSlide: 'Write the number of the slide as a whole number, for example 3.',
      noSheet: 'Write the name or number of the sheet that the cell is in.', notCell: 'Write the cell as in the spreadsheet, for example B12 or B12:C14.', tooLong: 'The place is too long. Write it shorter.',
    },
    amounts_one: '{{count}} amount', amounts_other: '{{count}} amounts', memos_one: '{{count}} written memo', memos_other: '{{count}} written memos',
    fromHere: '{{what}} from here. In documents that are made it is called {{tag}}.', nothing: 'Nothing has been taken from here yet. In documents that are made it is called {{tag}}.',
    newAmount: 'New amount from here', newMemo: 'New memo from here', amountAdded: 'The amount has been added.', memoAdded: 'The memo has been added.',
  },
  copy: {
    open: 'Open in another program', title: 'A readable copy leaves the study', do: 'Choose a place and save the copy', running: 'Writing the copy', done: 'The copy is saved: {{path}}. Open it from there.',
    text: '“{{name}}” is written unsealed where you choose. Everybody who gets at the folder can read it, and the program cannot delete it for you.',
    advice: 'Choose a folder that is not sent to a cloud, and delete the copy when you are done. That it was made is noted in the log of exports.',
  },
  destroy: {
    open: 'Delete for good', title: 'Delete {{name}} for good?', do: 'Delete for good', done: '{{name}} was deleted for good.',
    text: 'The content is overwritten now, and undo does not bring it back. Copies saved outside the study, and study files that hold it, you must delete where they lie.',
    allGone: 'The recordings are deleted everywhere else too. Note in the study that they were deleted today.',
  },
};
export default texts;
