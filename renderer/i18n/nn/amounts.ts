// Skjemaet for ei talopplysning.

import type { Shape } from '../shape.ts';
import type nb from '../nb/amounts.ts';

const texts: Shape<typeof nb> = {
  group: {
    figure: 'Talet',
    place: 'Kva det gjeld',
    basis: 'Grunnlag',
  },
  field: {
    measure: 'Kva som blir målt',
    low: 'Verdi, eller lågaste',
    high: 'Høgaste',
    from: 'Auka eller fall frå',
    hedge: 'Atterhald',
    unit: 'Eining',
    kind: 'Nivå eller endring',
    years: 'År eller periode',
    perUsers: 'Talet på brukarar',
    category: 'Kategori',
    function: 'KOSTRA-funksjon',
    origin: 'Opphav',
    originPlace: 'Side, ark eller celle',
    use: 'Drift eller investering',
    refund: 'Brutto eller netto',
    duration: 'Eingongs eller varig',
    priceBasis: 'Prisgrunnlag',
    priceYear: 'Prisår',
  },
  kind: { level: 'Nivå', change: 'Endring' },
  use: { drift: 'Drift', investering: 'Investering' },
  refund: { brutto: 'Brutto, før refusjon', netto: 'Netto, etter refusjon' },
  duration: { engang: 'Eingongsutgift', varig: 'Varig' },
  priceBasis: { lopende: 'Løpande prisar', faste: 'Faste prisar' },
  notSaid: 'Ikkje sagt',
  noHedge: 'Utan atterhald',
  noCategory: 'Ingen kategori',
  notYears: 'Skriv eit årstal eller ein periode, til dømes 2018 eller 2015–2018.',
  suggested: 'Framlegg:',
  suggestCategory: 'Vel kategorien {{what}}',
  suggestFunction: 'Vel KOSTRA-funksjon {{what}}',
};
export default texts;
