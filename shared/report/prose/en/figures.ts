// English: the words in and around figures.

import { safe } from '../../../disclosure/redact.ts';
import type { FiguresProse } from '../nb/figures.ts';

export const figures: FiguresProse = {
  figure: safe`Figure`,
  municipalities: safe`Number of municipalities`,
  source: (cases) => safe`Source: interviews with leaders in ${cases} case municipalities. Own calculations.`,
  prevalence: {
    lead: (number) => safe`Figure ${number} shows in how many municipalities each cost driver contributed, and how many considered it the most important one.`,
    caption: safe`Municipalities where the cost driver contributed to the growth in expenditure`,
    main: safe`Most important cost driver`,
    contributed: safe`Contributed otherwise`,
    little: safe`Mentioned, little effect`,
  },
  size: {
    lead: (number) => safe`Figure ${number} shows the same as a share of the municipalities in each size group.`,
    caption: safe`Share of the municipalities where the cost driver contributed, by population`,
    axis: safe`Per cent of the municipalities in the group`,
    group: (range, n) => safe`${range} inhabitants (n\u00a0=\u00a0${n})`,
    caution: safe`The groups are small: one municipality makes up many per cent.`,
  },
  explanation: {
    lead: (number) => safe`Figure ${number} shows which explanations were given, and whether they were tied to local conditions or to conditions from outside.`,
    caption: safe`Explanations of the growth, by the number of municipalities that gave them`,
    local: safe`Local`,
    both: safe`Both local and extra-local`,
    extralocal: safe`Extra-local`,
    left: safe`The least widespread explanations are left out, and all that fewer than three municipalities gave.`,
  },
  series: {
    lead: (municipality, number, k) => {
      if (municipality !== null) return safe`${municipality} presented figures for several years, given in Figure ${number}.`;
      return k % 2 === 0 ? safe`The municipality’s own figures are given in Figure ${number}.` : safe`Figure ${number} shows the development as the municipality itself reported it.`;
    },
    source: safe`Source: figures reported by the municipality.`,
  },
  years: {
    caption: (category, unit, from, to) => safe`${category}, ${unit}, ${from}–${to}`,
    none: safe`No category`,
    note: safe`Squares are single figures that belong to no series. Nothing is added up; what is measured stands in the table.`,
  },
};
