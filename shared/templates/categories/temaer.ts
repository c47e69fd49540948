// The two open themes: part of guide and report, but no cost drivers.

import { t, theme } from './entries.ts';

export const income = theme('inntekt', {
  label: t(
    'Om kommunens inntektssituasjon',
    'Om inntektssituasjonen til kommunen',
    'On the municipality’s income',
  ),
  short: t('Inntekt', 'Inntekt', 'Income'),
  definition: t(
    'Det informantene sier om kommunens inntekter og økonomiske handlingsrom, og om hvordan de påvirker omsorgsutgiftene.',
    'Det informantane seier om inntektene og det økonomiske handlingsrommet til kommunen, og om korleis dei påverkar omsorgsutgiftene.',
    'What informants say about the municipality’s income and room for manoeuvre, and how these affect care expenditure.',
  ),
  include: t(
    'Skatteinntekter, rammetilskudd, kriteriene i inntektssystemet, øremerkede midler, kraftinntekter og eiendomsskatt, frie midler, gjeld, folketallsnedgang og sammenslåing.',
    'Skatteinntekter, rammetilskot, kriteria i inntektssystemet, øyremerkte midlar, kraftinntekter og eigedomsskatt, frie midlar, gjeld, nedgang i folketalet og samanslåing.',
    'Tax income, block grant, the criteria of the income system, earmarked funds, hydropower income and property tax, free funds, debt, falling population and mergers.',
  ),
  exclude: t(
    'Refusjonen for ressurskrevende tjenester: «Endringer i refusjonsordningen». Tanker om å bruke mindre: «Refleksjoner rundt utgiftsvekst og muligheter for innsparinger».',
    'Refusjonen for ressurskrevjande tenester: «Endringar i refusjonsordninga». Tankar om å bruke mindre: «Refleksjonar rundt utgiftsvekst og moglegheiter for innsparingar».',
    'The refund for resource-intensive services: “Changes in the refund scheme”. Thoughts on spending less: “Reflections on growth and possible savings”.',
  ),
  example: t(
    'Vi hadde noen gode år med skatteinntektene, og da ble det lettere å si ja til omsorg. Nå er det motsatt.',
    'Vi hadde nokre gode år med skatteinntektene, og då blei det lettare å seie ja til omsorg. No er det motsett.',
    'We had some good years with tax income, and it was easier to say yes to care. Now it is the other way round.',
  ),
  background: t(
    'Omsorgstjenestene betales i hovedsak av kommunens frie inntekter, det vil si skatt og rammetilskudd, som kommunen selv fordeler mellom sektorene. I KOSTRA-grupperingen for 2015 til 2019 er små og mellomstore kommuner delt inn etter bundne kostnader og frie disponible inntekter, og forskjellene mellom kommunene er store. I tillegg kommer øremerkede tilskudd og refusjonen for særlig ressurskrevende tjenester, som fra 2021 gir ekstra kompensasjon til kommuner med under 3 200 innbyggere. Fra mai 2016 ble det også prøvd ut statlig finansiering av omsorgstjenestene i noen kommuner.',
    'Omsorgstenestene blir i hovudsak betalte av dei frie inntektene til kommunen, det vil seie skatt og rammetilskot, som kommunen sjølv fordeler mellom sektorane. I KOSTRA-grupperinga for 2015 til 2019 er små og mellomstore kommunar delte inn etter bundne kostnader og frie disponible inntekter, og skilnadene mellom kommunane er store. I tillegg kjem øyremerkte tilskot og refusjonen for særleg ressurskrevjande tenester, som frå 2021 gir ekstra kompensasjon til kommunar med under 3 200 innbyggjarar. Frå mai 2016 blei det også prøvd ut statleg finansiering av omsorgstenestene i nokre kommunar.',
    'Care services are mainly paid for by the municipality’s free income, that is tax and block grant, which the municipality itself divides between its sectors. The KOSTRA grouping for 2015 to 2019 sorts small and medium-sized municipalities by bound costs and free disposable income, and the differences between municipalities are large. In addition there are earmarked grants and the refund for especially resource-intensive services, which since 2021 has given extra compensation to municipalities with fewer than 3,200 inhabitants. From May 2016 state financing of care services was also tried out in some municipalities.',
  ),
});

export const reflections = theme('refleksjon', {
  label: t(
    'Refleksjoner rundt utgiftsvekst og muligheter for innsparinger',
    'Refleksjonar rundt utgiftsvekst og moglegheiter for innsparingar',
    'Reflections on growth and possible savings',
  ),
  short: t('Refleksjon', 'Refleksjon', 'Reflections'),
  definition: t(
    'Informantenes egne vurderinger av hvorfor utgiftene vokser, hva som kan gjøres med det, og hva som venter.',
    'Informantane sine eigne vurderingar av kvifor utgiftene veks, kva som kan gjerast med det, og kva som ventar.',
    'The informants’ own judgements of why costs grow, what can be done about it, and what lies ahead.',
  ),
  include: t(
    'Tiltak som er satt i verk eller vurdert, omorganisering, strengere tildeling, forebygging, forventninger i befolkningen, forholdet til staten, og syn på bærekraft i årene framover.',
    'Tiltak som er sette i verk eller vurderte, omorganisering, strengare tildeling, førebygging, forventningar i befolkninga, forholdet til staten, og syn på berekraft i åra framover.',
    'Measures taken or considered, reorganisation, stricter allocation, prevention, expectations in the population, the relation to the state, and views on sustainability in the years ahead.',
  ),
  exclude: t(
    'Det som handler om veksten i én bestemt tjeneste: kategorien for tjenesten. Inntektssiden: «Om kommunens inntektssituasjon».',
    'Det som handlar om veksten i éi bestemt teneste: kategorien for tenesta. Inntektssida: «Om inntektssituasjonen til kommunen».',
    'What concerns growth in one particular service: the category of the service. The income side: “On the municipality’s income”.',
  ),
  example: t(
    'Vi kan effektivisere litt til, men på et tidspunkt må noen si høyt hva folk ikke kan regne med å få.',
    'Vi kan effektivisere litt til, men på eit tidspunkt må nokon seie høgt kva folk ikkje kan rekne med å få.',
    'We can become a little more efficient, but at some point someone has to say out loud what people cannot count on getting.',
  ),
  background: t(
    'Kommunen bestemmer selv hvordan den organiserer omsorgstjenestene, men innbyggernes rettigheter og kravet om forsvarlighet setter grenser for hvor mye som kan spares. Vedtak om tjenester kan påklages til Statsforvalteren, som het Fylkesmannen fram til 2021. Fra 1. januar 2018 er det satt en grense for hvor langt klageinstansen kan gå i å overprøve kommunens frie skjønn. De fleste kommunesammenslåingene trådte i kraft 1. januar 2020 og endret rammene for kommunene det gjaldt.',
    'Kommunen avgjer sjølv korleis han organiserer omsorgstenestene, men rettane til innbyggjarane og kravet om forsvarlege tenester set grenser for kor langt det går an å spare. Det går an å klage på vedtak om tenester til Statsforvaltaren, som heitte Fylkesmannen fram til 2021. Frå 1. januar 2018 er det sett ei grense for kor langt klageinstansen kan gå i å overprøve det frie skjønnet til kommunen. Dei fleste kommunesamanslåingane tok til å gjelde 1. januar 2020 og endra rammene for kommunane det gjaldt.',
    'A municipality decides for itself how to organise its care services, but the rights of residents and the requirement of responsible services limit how much can be saved. Decisions on services may be appealed to the county governor, whose Norwegian title changed from Fylkesmannen to Statsforvalteren in 2021. Since 1 January 2018 there has been a limit on how far the appeal body may go in reviewing municipal discretion. Most of the municipal mergers took effect on 1 January 2020 and changed the conditions of those concerned.',
  ),
});
