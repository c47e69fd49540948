// One topic per cost driver, in the order of the report.

import { t } from '../dimensions/entries.ts';
import type { GuideSectionTemplate } from '../types.ts';
import { bedDrivers } from './kostnadsdrivere-dogn.ts';
import { operatingDrivers } from './kostnadsdrivere-drift.ts';
import { homeDrivers } from './kostnadsdrivere-hjemme.ts';

export const drivers: GuideSectionTemplate = {
  slug: 'kostnadsdrivere',
  title: t('Kostnadsdriverne', 'Kostnadsdrivarane', 'The cost drivers'),
  topics: [...homeDrivers, ...bedDrivers, ...operatingDrivers],
};
