// The second codebook: dimensions, each followed by its values, in the order they are shown.

import type { CodeTemplate } from '../types.ts';
import { ageGroup } from './aldersgruppe.ts';
import { userGroup } from './brukergruppe.ts';
import { explanation } from './forklaring.ts';
import { stateSteering } from './styring.ts';
import { courseOverTime } from './utvikling.ts';

export const dimensionTemplates: readonly CodeTemplate[] = [
  ...explanation,
  ...stateSteering,
  ...userGroup,
  ...ageGroup,
  ...courseOverTime,
];
