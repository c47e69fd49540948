// English texts for municipality examples and assessments.

import type { Shape } from '../shape.ts';
import type nb from '../nb/cells.ts';

const texts: Shape<typeof nb> = {
  noSpeaker: 'no speaker',
  toSource: 'Go to the place',
  toSourceOf: 'Go to the place in the text: {{text}}',
  showAll: 'Show all {{count}}',
  verbatim: 'verbatim',
  thirdPerson: 'third person',
  assessment: {
    label: 'Assessment',
    of: 'Assessment: {{name}}',
    unset: 'Not set',
  },
  example: {
    text: 'Municipality example',
    tokenHelp: '{{token}} is replaced by the size phrase in the report, such as “one of the smallest municipalities”.',
    status: 'Status',
    emptyHint: 'Write one paragraph fit for the report: what grew, why and since when, with amounts and their hedges, and what the municipality did not give.',
    words_one: '{{count}} word',
    words_other: '{{count}} words',
    restored: 'What you wrote last time had not been saved. It has been brought back.',
  },
  quotes: {
    heading: 'Quotes',
    choosePart: 'Quote only a part',
    partHelp: 'Mark the words to be quoted: with the mouse, or with Shift and the arrow keys.',
    usePart: 'Quote the marked words',
    useWhole: 'Quote the whole note',
    partNothing: 'Mark the words first.',
    partGone: 'The words were corrected away, and the quote is left out of the report. Choose them anew, or remove the quote.',
    sourceGone: 'The text that is quoted has been deleted or withdrawn. The quote will not appear in the report.',
    sourceThirdPerson: 'The excerpt tells of a single service user without an approved wording. The quote will not appear in the report.',
    origin: { note: 'from notes', recording: 'from the recording', written: 'from a written source' },
    chooseSegment_one: 'Choose from {{count}} coded excerpt',
    chooseSegment_other: 'Choose from {{count}} coded excerpts',
    leadIn: 'Lead-in to the quote',
    leadInMissing: 'Write a lead-in that ends in a colon.',
    noColon: 'The lead-in should end in a colon.',
    gone: 'The note has been deleted or withdrawn. The quote will not appear in the report.',
    thirdPerson: 'The note is about a single service user and cannot be quoted.',
    notVerbatim: 'The note is no longer marked as verbatim. A quote must be the informant’s own words.',
    choose_one: 'Choose from {{count}} verbatim note',
    choose_other: 'Choose from {{count}} verbatim notes',
    add: 'Use',
    addThis: 'Use as a quote: {{text}}',
    none: 'No verbatim notes or excerpts of sources are coded here. Notes about single service users cannot be quoted.',
    up: 'Move the quote up',
    down: 'Move the quote down',
    remove: 'Remove the quote',
  },
  excerpts: {
    heading: 'Excerpts the paragraph rests on',
    none: 'No notes or excerpts of sources have been coded here yet.',
    linked: '{{count}} of {{total}} excerpts are linked to the paragraph',
    choose: 'Link excerpts to the paragraph',
  },
  amounts: {
    heading: 'Amounts',
    none: 'No amounts belong here yet.',
    proposed: 'not confirmed',
    insert: 'Insert',
    insertThis: 'Insert {{amount}} in the text',
  },
};
export default texts;
