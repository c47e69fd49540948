// Retrieval: excerpts by any combination of codes and what else holds of them.

import type { Shape } from '../shape.ts';
import type nb from '../nb/retrieval.ts';

const texts: Shape<typeof nb> = {
  title: 'Retrieval',
  reading: 'Reading the study …',
  saved: 'Saved queries',
  noneSaved: 'None chosen',
  remove: 'Remove the query',
  name: 'Name of the query',
  save: 'Save',
  every: 'All',
  codes: { all: 'Coded with all of these', any: 'Coded with at least one of these', none: 'Not coded with' },
  overlapping: 'Count codes on excerpts that overlap',
  attribute: { size: 'Size', county: 'County', kostraGroup: 'KOSTRA group', coast: 'Coast or inland', centrality: 'Centrality' },
  role: 'Role',
  coder: 'Coder',
  kind: 'Source',
  kinds: { live: 'Interview note', transcript: 'Transcript', notes: 'Notes file', written: 'Written source' },
  text: 'Text in the excerpt',
  from: 'From',
  to: 'To',
  count_one: 'One excerpt of {{all}}, in one municipality.',
  count_other: '{{count}} excerpts of {{all}}. Municipalities: {{cases}}.',
  list: 'Excerpts',
  open: 'Open in the text',
  openOf: 'Open in the text: {{case}}, {{words}}',
  more: 'Show more ({{count}} left)',
};
export default texts;
