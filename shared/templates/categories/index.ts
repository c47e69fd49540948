// The cost drivers in the order of the report, each followed by its sub-categories, and then the open themes.

import type { CodeTemplate } from '../types.ts';
import { otherExpenditure } from './andre.ts';
import { personalAssistance } from './bpa.ts';
import { livingAtHome } from './hjemmeboende.ts';
import { institutionalCare } from './institusjon.ts';
import { acuteBeds } from './kad.ts';
import { competence } from './kompetanse.ts';
import { extraordinaryWages } from './lonn.ts';
import { newServices } from './nye-tilbud.ts';
import { resourceIntensive } from './ressurskrevende.ts';
import { prolongedStays } from './sykehus.ts';
import { income, reflections } from './temaer.ts';
import { welfareTechnology } from './velferdsteknologi.ts';

export const categoryTemplates: readonly CodeTemplate[] = [
  ...resourceIntensive,
  ...personalAssistance,
  ...livingAtHome,
  ...newServices,
  ...institutionalCare,
  ...acuteBeds,
  ...prolongedStays,
  ...competence,
  ...extraordinaryWages,
  ...welfareTechnology,
  ...otherExpenditure,
  income,
  reflections,
];
