// The writing desk: all municipality examples of a category side by side.

import type { Shape } from '../shape.ts';
import type nb from '../nb/desk.ts';

const desk: Shape<typeof nb> = {
  title: 'Writing desk',
  category: 'Category',
  progress: '{{done}} of {{count}} done, {{draft}} drafts, {{empty}} not begun',
  next: 'Next municipality',
  previous: 'Previous municipality',
  background: 'Background text of the category',
  noBackground: 'The category has no background text.',
  toCodebook: 'Edit in the codebook',
  nothing: 'Nothing is coded, assessed or written in this category yet.',
  row: 'Municipality examples in the order that the report gives them',
  place: '{{place}} of {{total}}',
  reads: 'As it will read:',
  recoded_one: 'One quote has been coded otherwise since and no longer belongs to the category.',
  recoded_other: '{{count}} quotes have been coded otherwise since and no longer belong to the category.',
  reading: 'Reading the study …',
  open: 'Open the writing desk: {{category}}',
};

export default desk;
