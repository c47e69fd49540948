// The form of an amount.

import type { Shape } from '../shape.ts';
import type nb from '../nb/amounts.ts';

const texts: Shape<typeof nb> = {
  group: {
    figure: 'The figure',
    place: 'What it concerns',
    basis: 'Basis',
  },
  field: {
    measure: 'What is measured',
    low: 'Value, or lowest',
    high: 'Highest',
    from: 'Rose or fell from',
    hedge: 'Hedge',
    unit: 'Unit',
    kind: 'Level or change',
    years: 'Year or period',
    perUsers: 'Number of users',
    category: 'Category',
    function: 'KOSTRA function',
    origin: 'Origin',
    originPlace: 'Page, sheet or cell',
    use: 'Operation or investment',
    refund: 'Gross or net',
    duration: 'One-off or lasting',
    priceBasis: 'Price basis',
    priceYear: 'Price year',
  },
  kind: { level: 'Level', change: 'Change' },
  use: { drift: 'Operation', investering: 'Investment' },
  refund: { brutto: 'Gross, before refund', netto: 'Net, after refund' },
  duration: { engang: 'One-off', varig: 'Lasting' },
  priceBasis: { lopende: 'Current prices', faste: 'Fixed prices' },
  notSaid: 'Not said',
  noHedge: 'No hedge',
  noCategory: 'No category',
  notYears: 'Enter a year or a period, for example 2018 or 2015–2018.',
  suggested: 'Suggested:',
  suggestCategory: 'Choose the category {{what}}',
  suggestFunction: 'Choose KOSTRA function {{what}}',
};
export default texts;
