// Memos and the method log.

import type { Shape } from '../shape.ts';
import type nb from '../nb/memos.ts';

const texts: Shape<typeof nb> = {
  heading: 'Memos',
  tab: { all: 'All memos', log: 'Method log' },
  help: 'Thoughts on theory, method and the cases, and what was decided at meetings. Memos never enter the report.',
  none: 'No memos yet. Write thoughts down while they are fresh, and note the choices you make on the way: they become the method log.',
  notFound: 'No memos match the search.',
  noLog: 'The method log is empty. Memos on method and meetings come here, oldest first.',
  add: 'New memo', submit: 'Add memo', remove: 'Delete the memo', removed: 'The memo is deleted. Undo with {{key}}.',
  search: 'Search the memos', all: 'All', count_one: '{{count}} of {{of}} memos', count_other: '{{count}} of {{of}} memos',
  date: 'Date', kind: 'Kind', about: 'About', title: 'Title', text: 'Text', author: 'Written by',
  present: 'Present', input: 'What came up', outcome: 'What was changed',
  ofStudy: 'The study',
  group: { study: '{{name}}', case: 'Municipality: {{name}}', interview: 'Interview: {{name}}', source: 'Source: {{name}}', code: 'Code: {{name}}', segment: 'Excerpt: {{name}}' },
  remark: { heading: 'Memos written on excerpts', kind: 'On excerpts', open: 'Open in the text' },
};
export default texts;
