// The words of the amounts sheet in the three languages.

import { safe } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';

const nb = {
  warning: safe`Viser pseudonymer. Ikke anonymisert, og skal ikke deles utenfor prosjektgruppen.`,
  sheets: { all: safe`Tallopplysninger`, grouped: safe`Etter kategori`, series: safe`Serier` },
  heads: {
    case: safe`Case`, category: safe`Kategori`, subcategory: safe`Underkategori`, measure: safe`Hva som måles`, text: safe`Slik det står`, low: safe`Tall`, high: safe`Inntil`, from: safe`Fra (ved endring)`,
    hedge: safe`Forbehold`, unit: safe`Enhet`, year: safe`År`, period: safe`Periode`, kind: safe`Nivå eller endring`, prices: safe`Priser`, priceYear: safe`Prisår`, use: safe`Drift eller investering`,
    refund: safe`Før eller etter refusjon`, duration: safe`Varighet`, users: safe`Antall brukere`, functionCode: safe`KOSTRA-funksjon`, origin: safe`Opphav`, place: safe`Henvisning`,
    count: safe`Antall opplysninger`, lowest: safe`Lavest`, highest: safe`Høyest`, partYear: safe`Del av året`,
  },
  never: safe`Tallene måler sjelden det samme og er derfor ikke lagt sammen.`,
  values: {
    level: safe`nivå`, change: safe`endring`, lopende: safe`løpende`, faste: safe`faste`, drift: safe`drift`, investering: safe`investering`, brutto: safe`brutto`, netto: safe`netto etter refusjon`,
    engang: safe`engangs`, varig: safe`varig`,
  },
  yes: safe`ja`,
  none: safe`Uten kategori`,
};
export type AmountsSheetWords = typeof nb;

const nn: AmountsSheetWords = {
  warning: safe`Viser pseudonym. Ikkje anonymisert, og skal ikkje delast utanfor prosjektgruppa.`,
  sheets: { all: safe`Talopplysningar`, grouped: safe`Etter kategori`, series: safe`Seriar` },
  heads: {
    case: safe`Case`, category: safe`Kategori`, subcategory: safe`Underkategori`, measure: safe`Kva som blir målt`, text: safe`Slik det står`, low: safe`Tal`, high: safe`Inntil`, from: safe`Frå (ved endring)`,
    hedge: safe`Atterhald`, unit: safe`Eining`, year: safe`År`, period: safe`Periode`, kind: safe`Nivå eller endring`, prices: safe`Prisar`, priceYear: safe`Prisår`, use: safe`Drift eller investering`,
    refund: safe`Før eller etter refusjon`, duration: safe`Varigheit`, users: safe`Talet på brukarar`, functionCode: safe`KOSTRA-funksjon`, origin: safe`Opphav`, place: safe`Tilvising`,
    count: safe`Talet på opplysningar`, lowest: safe`Lågast`, highest: safe`Høgast`, partYear: safe`Del av året`,
  },
  never: safe`Tala måler sjeldan det same og er difor ikkje lagde saman.`,
  values: {
    level: safe`nivå`, change: safe`endring`, lopende: safe`løpande`, faste: safe`faste`, drift: safe`drift`, investering: safe`investering`, brutto: safe`brutto`, netto: safe`netto etter refusjon`,
    engang: safe`eingongs`, varig: safe`varig`,
  },
  yes: safe`ja`,
  none: safe`Utan kategori`,
};

const en: AmountsSheetWords = {
  warning: safe`Shows pseudonyms. Not anonymised, and not to be shared outside the project group.`,
  sheets: { all: safe`Amounts`, grouped: safe`By category`, series: safe`Series` },
  heads: {
    case: safe`Case`, category: safe`Category`, subcategory: safe`Sub-category`, measure: safe`Measure`, text: safe`As stated`, low: safe`Number`, high: safe`Up to`, from: safe`From (of a change)`,
    hedge: safe`Hedge`, unit: safe`Unit`, year: safe`Year`, period: safe`Period`, kind: safe`Level or change`, prices: safe`Prices`, priceYear: safe`Price year`, use: safe`Operation or investment`,
    refund: safe`Before or after refund`, duration: safe`Duration`, users: safe`Number of users`, functionCode: safe`KOSTRA function`, origin: safe`Origin`, place: safe`Reference`,
    count: safe`Number of amounts`, lowest: safe`Lowest`, highest: safe`Highest`, partYear: safe`Part of the year`,
  },
  never: safe`The figures seldom measure the same, so they are not added up.`,
  values: {
    level: safe`level`, change: safe`change`, lopende: safe`current`, faste: safe`fixed`, drift: safe`operation`, investering: safe`investment`, brutto: safe`gross`, netto: safe`net after refund`,
    engang: safe`one-off`, varig: safe`lasting`,
  },
  yes: safe`yes`,
  none: safe`No category`,
};

export const amountsSheetWords: Readonly<Record<Language, AmountsSheetWords>> = { nb, nn, en };
