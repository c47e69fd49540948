// Pressure on institutional care.

import { category, t } from './entries.ts';

export const institutionalCare = category(
  'institusjon',
  {
    label: t(
      'Press på institusjonstjenester',
      'Press på institusjonstenester',
      'Pressure on institutional care',
    ),
    short: t('Institusjon', 'Institusjon', 'Institutions'),
    definition: t(
      'Vekst i utgiftene til sykehjem og andre institusjonsplasser fordi behovet er større enn kapasiteten, eller fordi plassene er blitt dyrere i drift.',
      'Vekst i utgiftene til sjukeheim og andre institusjonsplassar fordi behovet er større enn kapasiteten, eller fordi plassane har blitt dyrare i drift.',
      'Growth in the cost of nursing homes and other institutional places because need exceeds capacity, or because the places have become dearer to run.',
    ),
    include: t(
      'For få langtidsplasser, ventelister, plasser som er åpnet igjen, dobbeltrom, press på korttidsplasser, beboere med større behov, kjøp av plasser hos andre, og drift av nye sykehjem.',
      'For få langtidsplassar, ventelister, plassar som er opna att, dobbeltrom, press på korttidsplassar, bebuarar med større behov, kjøp av plassar hos andre, og drift av nye sjukeheimar.',
      'Too few long-term places, waiting lists, places re-opened, double rooms, pressure on short-term places, residents with larger needs, places bought from others, and running of new nursing homes.',
    ),
    exclude: t(
      'Omsorgsboliger med døgnbemanning: «Heldøgns omsorgsboliger». Betaling for døgn i sykehus: «Forlenget opphold i sykehus». Døgnplasser for øyeblikkelig hjelp: «Kommunalt akutt døgntilbud (KAD/ØHD)».',
      'Omsorgsbustader med bemanning heile døgnet: «Heildøgns omsorgsbustader». Betaling for døgn i sjukehus: «Forlengt opphald i sjukehus». Døgnplassar for augeblikkeleg hjelp: «Kommunalt akutt døgntilbod (KAD/ØHD)».',
      'Care homes with round-the-clock staff: “Round-the-clock care homes”. Payment for days in hospital: “Prolonged hospital stays”. 24-hour beds for immediate help: “Municipal acute 24-hour beds”.',
    ),
    example: t(
      'Sykehjemmet er fullt til enhver tid, og da blir alt annet også dyrere.',
      'Sjukeheimen er full til kvar tid, og då blir alt anna også dyrare.',
      'The nursing home is full at all times, and then everything else gets more expensive too.',
    ),
    background: t(
      'Sykehjemmene har langtidsplasser for dem som trenger pleie og tilsyn hele døgnet, og korttidsplasser for avlastning, rehabilitering, utredning og opphold etter sykehus. Flere kommuner har lagt om fra institusjonsplasser til omsorgsboliger, der beboerne regnes som hjemmeboende. Etter samhandlingsreformen i 2012 tar kommunene imot pasienter tidligere i forløpet enn før, noe som også merkes på institusjonene. Tjenestene i institusjon føres i KOSTRA på funksjon 253, mens lokalene føres på funksjon 261.',
      'Sjukeheimane har langtidsplassar for dei som treng pleie og tilsyn heile døgnet, og korttidsplassar for avlasting, rehabilitering, utgreiing og opphald etter sjukehus. Fleire kommunar har lagt om frå institusjonsplassar til omsorgsbustader, der bebuarane blir rekna som heimebuande. Etter samhandlingsreforma i 2012 tek kommunane imot pasientar tidlegare i forløpet enn før, noko som også blir merkt på institusjonane. Tenestene i institusjon blir førte i KOSTRA på funksjon 253, medan lokala blir førte på funksjon 261.',
      'Nursing homes have long-term places for those who need nursing and supervision round the clock, and short-term places for relief, rehabilitation, assessment and stays after hospital. Several municipalities have shifted from institutional places to care homes, whose residents count as living at home. Since the Coordination Reform of 2012 municipalities have received patients earlier in the course of treatment than before, which is felt in the institutions too. In KOSTRA services in institutions are booked on function 253, and the premises on function 261.',
    ),
  },
  [
    {
      id: 'plasser',
      label: t(
        'Plasser lagt ned og reetablert',
        'Plassar lagde ned og etablerte på nytt',
        'Places closed and re-opened',
      ),
      short: t('Plasser', 'Plassar', 'Places'),
      definition: t(
        'Kommunen har redusert antallet institusjonsplasser og deretter måttet åpne dem igjen eller skaffe andre.',
        'Kommunen har redusert talet på institusjonsplassar og deretter måtta opne dei att eller skaffe andre.',
        'The municipality has cut the number of institutional places and then had to re-open them or find others.',
      ),
      include: t(
        'Plasser som ble lagt ned for fort, ventelister etterpå, avdelinger som er åpnet på nytt, kjøp av plasser i nabokommuner, og overbelegg.',
        'Plassar som blei lagde ned for fort, ventelister etterpå, avdelingar som er opna på nytt, kjøp av plassar i nabokommunar, og overbelegg.',
        'Places closed too fast, waiting lists afterwards, wards opened again, places bought from neighbouring municipalities, and over-occupancy.',
      ),
      exclude: t(
        'Flere plasser fordi et nytt sykehjem er tatt i bruk: «Drift av nye bygg».',
        'Fleire plassar fordi ein ny sjukeheim er teken i bruk: «Drift av nye bygg».',
        'More places because a new nursing home has opened: “Running of new buildings”.',
      ),
      example: t(
        'Vi la ned tolv plasser, og året etter måtte vi åpne åtte av dem igjen.',
        'Vi la ned tolv plassar, og året etter måtte vi opne åtte av dei att.',
        'We closed twelve places, and the year after we had to open eight of them again.',
      ),
    },
    {
      id: 'korttid',
      label: t('Korttidsplasser', 'Korttidsplassar', 'Short-term places'),
      short: t('Korttid', 'Korttid', 'Short-term'),
      definition: t(
        'Større bruk av tidsbegrensede opphold, eller for få plasser til dem.',
        'Større bruk av tidsavgrensa opphald, eller for få plassar til dei.',
        'Greater use of time-limited stays, or too few places for them.',
      ),
      include: t(
        'Opphold etter sykehus, avlastning, rehabilitering og vurdering, korttidsplasser opptatt av beboere som venter på langtidsplass, og raskere sirkulasjon som krever mer personale.',
        'Opphald etter sjukehus, avlasting, rehabilitering og vurdering, korttidsplassar opptekne av bebuarar som ventar på langtidsplass, og raskare sirkulasjon som krev meir personale.',
        'Stays after hospital, relief, rehabilitation and assessment, short-term places taken by residents waiting for a long-term place, and faster turnover that requires more personnel.',
      ),
      exclude: t(
        'Betaling til sykehuset fordi korttidsplassene er fulle: «Forlenget opphold i sykehus».',
        'Betaling til sjukehuset fordi korttidsplassane er fulle: «Forlengt opphald i sjukehus».',
        'Payment to the hospital because the short-term places are full: “Prolonged hospital stays”.',
      ),
      example: t(
        'Halvparten av korttidsplassene er i praksis blitt langtidsplasser, og da har vi ingen steder å ta imot folk.',
        'Halvparten av korttidsplassane har i praksis blitt langtidsplassar, og då har vi ingen stad å ta imot folk.',
        'Half of the short-term places have in practice become long-term ones, and then we have nowhere to receive people.',
      ),
    },
    {
      id: 'behov',
      label: t('Sykere beboere', 'Sjukare bebuarar', 'Sicker residents'),
      short: t('Sykere', 'Sjukare', 'Sicker'),
      definition: t(
        'Beboerne har mer sammensatte behov enn før, slik at hver plass krever mer personale, utstyr eller medisiner.',
        'Bebuarane har meir samansette behov enn før, slik at kvar plass krev meir personale, utstyr eller medisinar.',
        'Residents have more complex needs than before, so that each place requires more personnel, equipment or medicines.',
      ),
      include: t(
        'Høyere bemanning per plass, langt kommet demens, lindrende senger, avansert behandling, dyre medisiner, og beboere som er eldre og sykere når de får plass.',
        'Høgare bemanning per plass, langt komen demens, lindrande senger, avansert behandling, dyre medisinar, og bebuarar som er eldre og sjukare når dei får plass.',
        'Higher staffing per place, advanced dementia, palliative beds, advanced treatment, expensive medicines, and residents who are older and sicker when they are given a place.',
      ),
      exclude: t(
        'Egen vakt rundt én beboer med utagering: «Andre brukere» under «Ressurskrevende omsorgstjenester».',
        'Eiga vakt rundt éin bebuar med utagering: «Andre brukarar» under «Ressurskrevjande omsorgstenester».',
        'A dedicated watch around one resident with acting-out behaviour: “Other users” under “Resource-intensive care services”.',
      ),
      example: t(
        'De som får plass nå, er så dårlige at bemanningen vi hadde for fem år siden, ikke holder.',
        'Dei som får plass no, er så dårlege at bemanninga vi hadde for fem år sidan, ikkje held.',
        'Those who get a place now are so unwell that the staffing we had five years ago is not enough.',
      ),
    },
    {
      id: 'drift',
      label: t('Drift av nye bygg', 'Drift av nye bygg', 'Running of new buildings'),
      short: t('Nye bygg', 'Nye bygg', 'Buildings'),
      definition: t(
        'Et nytt eller ombygd sykehjem er dyrere å drive enn det forrige.',
        'Ein ny eller ombygd sjukeheim er dyrare å drive enn den førre.',
        'A new or rebuilt nursing home is dearer to run than the previous one.',
      ),
      include: t(
        'Mindre avdelinger og større avstander som krever flere på vakt, renhold, energi og teknisk drift, flytting, og en tid med dobbel drift.',
        'Mindre avdelingar og større avstandar som krev fleire på vakt, reinhald, energi og teknisk drift, flytting, og ei tid med dobbel drift.',
        'Smaller wards and longer distances that need more people on duty, cleaning, energy and technical operation, the move, and a period of double running.',
      ),
      exclude: t(
        'Selve byggekostnaden er investering og kodes ikke som driftsvekst. Nye omsorgsboliger: «Heldøgns omsorgsboliger».',
        'Sjølve byggjekostnaden er investering og blir ikkje koda som driftsvekst. Nye omsorgsbustader: «Heildøgns omsorgsbustader».',
        'The cost of building is an investment and is not coded as growth in operations. New care homes: “Round-the-clock care homes”.',
      ),
      example: t(
        'Huset er flott, men det er bygd med små grupper, og vi må ha én mer på hver vakt enn i det gamle.',
        'Huset er flott, men det er bygd med små grupper, og vi må ha éin meir på kvar vakt enn i det gamle.',
        'The building is splendid, but it is made for small groups, and we need one more on every shift than in the old one.',
      ),
    },
  ],
);
