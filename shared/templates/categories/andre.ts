// Other expenditure.

import { category, t } from './entries.ts';

export const otherExpenditure = category('andre', {
  label: t('Andre utgiftsposter', 'Andre utgiftspostar', 'Other expenditure'),
  short: t('Andre poster', 'Andre postar', 'Other items'),
  definition: t(
    'Utgifter som bare én eller noen få nevner, eller som veier lite i kommunens samlede vekst.',
    'Utgifter som berre éin eller nokre få nemner, eller som veg lite i den samla veksten i kommunen.',
    'Costs that only one or a few mention, or that weigh little in the municipality’s total growth.',
  ),
  include: t(
    'Kjøp, leasing og drivstoff til biler, sykebesøk av leger, aktivitetstilbud, dokumentasjon og rapportering, forbruksmateriell, mat, tøyvask, husleie og administrasjon.',
    'Kjøp, leasing og drivstoff til bilar, sjukebesøk av legar, aktivitetstilbod, dokumentasjon og rapportering, forbruksmateriell, mat, tøyvask, husleige og administrasjon.',
    'Purchase, leasing and fuel of vehicles, physicians’ home visits, activity services, documentation and reporting, consumables, food, laundry, rent and administration.',
  ),
  exclude: t(
    'Alt som passer i en av de ti andre kategoriene, også når beløpet er lite. Arbeidstiden som går med i bilen: «Reisetid». Inntekter: «Om kommunens inntektssituasjon».',
    'Alt som passar i ein av dei ti andre kategoriane, også når beløpet er lite. Arbeidstida som går med i bilen: «Reisetid». Inntekter: «Om inntektssituasjonen til kommunen».',
    'Everything that fits one of the ten other categories, also when the amount is small. Working time spent in the car: “Travel time”. Income: “On the municipality’s income”.',
  ),
  example: t(
    'Bilparken har vokst fra fjorten til tjueto biler, og den posten er det ingen som snakker om.',
    'Bilparken har vakse frå fjorten til tjueto bilar, og den posten er det ingen som snakkar om.',
    'The car fleet has grown from fourteen to twenty-two, and nobody talks about that item.',
  ),
  background: t(
    'Ikke all vekst lar seg plassere under de store kostnadsdriverne. Her samles utgifter som nevnes av én eller noen få kommuner, eller som det er mange av uten at de slår mye ut i regnskapet. Det kan være biler, sykebesøk av leger, aktivitetstilbud, dokumentasjon og rapportering. Slike utgifter kan være ført på flere KOSTRA-funksjoner, blant annet 234 for aktiviserings- og servicetjenester og 241 for diagnose, behandling, re-/habilitering.',
    'Det er ikkje råd å plassere all vekst under dei store kostnadsdrivarane. Her er det samla utgifter som éin eller nokre få kommunar nemner, eller som det er mange av utan at dei slår stort ut i rekneskapen. Det kan vere bilar, sjukebesøk av legar, aktivitetstilbod, dokumentasjon og rapportering. Slike utgifter kan vere førte på fleire KOSTRA-funksjonar, mellom anna 234 for aktiviserings- og servicetenester og 241 for diagnose, behandling, re-/habilitering.',
    'Not all growth can be placed under the large cost drivers. This section gathers costs that one or a few municipalities mention, or that are many without having much effect on the accounts. They may be vehicles, physicians’ home visits, activity services, documentation and reporting. Such costs may be booked on several KOSTRA functions, among them 234 for activity and service programmes and 241 for diagnosis, treatment and rehabilitation.',
  ),
});
