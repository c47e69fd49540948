// Searching the whole study, and the source that is read.

import type { Shape } from '../shape.ts';
import type nb from '../nb/search.ts';

const texts: Shape<typeof nb> = {
  heading: 'Search',
  label: 'Search notes, sources, memos and examples',
  help: 'A Norwegian word finds all its forms. Several words must be in the same paragraph. Put “exact words” in quotation marks, and write kommun* for all that begins so. Arrow down goes to the hits.',
  reading: 'Reading the study …',
  empty: 'Type what you are looking for.',
  none: 'No hits for {{query}}. Try another word, or the beginning of the word followed by *.',
  noneFiltered: 'None of the hits for {{query}} fit the choices above.',
  count_one: '{{count}} hit in {{places}}.', count_other: '{{count}} hits in {{places}}.',
  places_one: '{{count}} text', places_other: '{{count}} texts',
  more: 'There are more than are shown; search more precisely to get all of them.',
  failed: 'The search stopped. Nothing in the study has changed. Leave the page and come back to search again.',
  list: 'Hits',
  choose: 'Choose {{words}}, {{place}}',
  all: 'All',
  filter: { case: 'Municipality', kind: 'Kind', who: 'Who said it', code: 'Code' },
  kind: { source: 'Sources', raw: 'Notes, raw', written: 'Notes, written out', memo: 'Memos', remark: 'Memos on excerpts', example: 'Municipality examples' },
  who: { informant: 'Informants only', interviewer: 'Interviewer', codes: 'Coder: {{name}}' },
  uncoded: 'Not coded',
  chooseAll: 'Choose all', chosen_one: '{{count}} chosen', chosen_other: '{{count}} chosen',
  unit: 'In sources, code', sentence: 'The sentence', words: 'The words only',
  code_one: 'Code {{count}} hit …', code_other: 'Code {{count}} hits …',
  coded_zero: 'Nothing new was coded with {{code}}.', coded_one: 'One new place was coded with {{code}}. Undo with {{key}}.', coded_other: '{{count}} new places were coded with {{code}}. Undo with {{key}}.',
  known_one: 'One place had the code already.', known_other: '{{count}} places had the code already.',
  changed_one: 'One place has changed since the search and was not coded.', changed_other: '{{count}} places have changed since the search and were not coded.',
  find: {
    open: 'Search this source',
    label: 'Search the source',
    previous: 'Previous hit',
    next: 'Next hit',
    close: 'Close the search',
    at: '{{at}} of {{of}}',
    count_one: '{{count}} hit', count_other: '{{count}} hits',
    none: 'No hits',
  },
};
export default texts;
