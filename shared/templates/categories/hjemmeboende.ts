// Services to others living at home.

import { category, t } from './entries.ts';

export const livingAtHome = category(
  'hjemmeboende',
  {
    label: t(
      'Tjenester til andre hjemmeboende',
      'Tenester til andre heimebuande',
      'Services to others living at home',
    ),
    short: t('Hjemmeboende', 'Heimebuande', 'Home care'),
    definition: t(
      'Vekst i de ordinære hjemmetjenestene: flere brukere, flere timer til hver av dem eller mer krevende oppdrag.',
      'Vekst i dei ordinære heimetenestene: fleire brukarar, fleire timar til kvar av dei eller meir krevjande oppdrag.',
      'Growth in ordinary home-care services: more users, more hours for each of them, or more demanding assignments.',
    ),
    include: t(
      'Hjemmesykepleie, praktisk bistand og heldøgns omsorgsboliger for andre enn brukere med utviklingshemming, natt- og kveldspatruljer, vedtakstimer og reisetid.',
      'Heimesjukepleie, praktisk hjelp og heildøgns omsorgsbustader for andre enn brukarar med utviklingshemming, natt- og kveldspatruljer, vedtakstimar og reisetid.',
      'Home nursing, practical help and round-the-clock care homes for others than users with learning disabilities, night and evening patrols, decided hours and travel time.',
    ),
    exclude: t(
      'Brukere med svært høy bemanning: «Ressurskrevende omsorgstjenester». Tjenester som ikke fantes før: «Nye tilbud». Biler: «Andre utgiftsposter».',
      'Brukarar med svært høg bemanning: «Ressurskrevjande omsorgstenester». Tenester som ikkje fanst før: «Nye tilbod». Bilar: «Andre utgiftspostar».',
      'Users with very high staffing: “Resource-intensive care services”. Services that did not exist before: “New services”. Cars: “Other expenditure”.',
    ),
    example: t(
      'Hjemmetjenesten gjør ting i dag som vi for ti år siden sendte folk på sykehus for.',
      'Heimetenesta gjer ting i dag som vi for ti år sidan sende folk på sjukehus for.',
      'Home care does things today that we sent people to hospital for ten years ago.',
    ),
    background: t(
      'De fleste som får omsorgstjenester fra kommunen, bor i egen bolig eller i omsorgsbolig. Samhandlingsreformen fra 2012 flyttet oppgaver fra sykehus til kommune, og den var fullt innfaset 1. januar 2016. Endringen i psykisk helsevernloven i 2017 ga pasienter med samtykkekompetanse større adgang til å nekte behandling, og fra 2019 omfatter betalingsplikten for utskrivningsklare pasienter også psykisk helsevern og rusbehandling. Tjenester til hjemmeboende føres i KOSTRA på funksjon 254, og dit hører også tjenestene til beboere i omsorgsboliger.',
      'Dei fleste som får omsorgstenester frå kommunen, bur i eigen bustad eller i omsorgsbustad. Samhandlingsreforma frå 2012 flytta oppgåver frå sjukehus til kommune, og ho var fullt innfasa 1. januar 2016. Endringa i psykisk helsevernlova i 2017 gav pasientar med samtykkjekompetanse større høve til å nekte behandling, og frå 2019 omfattar betalingsplikta for utskrivingsklare pasientar også psykisk helsevern og rusbehandling. Tenester til heimebuande blir førte i KOSTRA på funksjon 254, og dit høyrer også tenestene til bebuarar i omsorgsbustader.',
      'Most people who receive municipal care services live in their own home or in a care home with a tenancy. The Coordination Reform of 2012 moved tasks from hospitals to municipalities and was fully phased in on 1 January 2016. The change in the mental-health act in 2017 gave patients with capacity to consent wider scope to refuse treatment, and since 2019 the duty to pay for patients ready for discharge has also covered mental health care and substance-use treatment. In KOSTRA, services to people living at home are booked on function 254, which also holds the services to residents of care homes.',
    ),
  },
  [
    {
      id: 'utskrivning',
      label: t('Tidlig utskrivning', 'Tidleg utskriving', 'Early discharge'),
      short: t('Utskrivning', 'Utskriving', 'Discharge'),
      definition: t(
        'Pasienter kommer tidligere eller sykere hjem fra sykehuset, og hjemmetjenesten må gjøre mer.',
        'Pasientar kjem tidlegare eller sjukare heim frå sjukehuset, og heimetenesta må gjere meir.',
        'Patients come home from hospital earlier or sicker, and home care has to do more.',
      ),
      include: t(
        'Kortere liggetid etter samhandlingsreformen, avansert medisinsk behandling hjemme, intravenøs behandling, mer dagkirurgi, og vedtak som øker de første ukene etter sykehusopphold.',
        'Kortare liggjetid etter samhandlingsreforma, avansert medisinsk behandling heime, intravenøs behandling, meir dagkirurgi, og vedtak som aukar dei første vekene etter sjukehusopphald.',
        'Shorter hospital stays after the Coordination Reform, advanced medical treatment at home, intravenous treatment, more day surgery, and decisions that rise in the first weeks after a hospital stay.',
      ),
      exclude: t(
        'Pasienter som blir liggende i sykehus fordi kommunen mangler plass: «Forlenget opphold i sykehus». Opphold på korttidsplass etter utskrivning: «Korttidsplasser» under «Press på institusjonstjenester».',
        'Pasientar som blir liggjande i sjukehus fordi kommunen manglar plass: «Forlengt opphald i sjukehus». Opphald på korttidsplass etter utskriving: «Korttidsplassar» under «Press på institusjonstenester».',
        'Patients who stay on in hospital because the municipality has no place for them: “Prolonged hospital stays”. Short-term stays after discharge: “Short-term places” under “Pressure on institutional care”.',
      ),
      example: t(
        'Før lå de en uke ekstra på sykehuset. Nå kommer de hjem etter to dager, med drypp og det hele.',
        'Før låg dei ei veke ekstra på sjukehuset. No kjem dei heim etter to dagar, med drypp og det heile.',
        'They used to stay an extra week in hospital. Now they come home after two days, with a drip and everything.',
      ),
    },
    {
      id: 'lindrende',
      label: t('Lindrende omsorg og kreft', 'Lindrande omsorg og kreft', 'Palliative care and cancer'),
      short: t('Lindrende', 'Lindrande', 'Palliative'),
      definition: t(
        'Behandling og pleie hjemme ved kreft og ved livets slutt.',
        'Behandling og pleie heime ved kreft og ved slutten av livet.',
        'Treatment and nursing at home for cancer and at the end of life.',
      ),
      include: t(
        'Flere som ønsker å dø hjemme, smertepumper, nattevakt hos den syke, kreftsykepleiere ute hos brukere, og flere som lever lenge med kreft.',
        'Fleire som ønskjer å døy heime, smertepumper, nattevakt hos den sjuke, kreftsjukepleiarar ute hos brukarar, og fleire som lever lenge med kreft.',
        'More people who wish to die at home, pain pumps, night watch with the patient, cancer nurses out with users, and more people living long with cancer.',
      ),
      exclude: t(
        'Lindrende senger i sykehjem: «Press på institusjonstjenester». Ny stilling som kreftkoordinator: «Flere stillinger» under «Kompetanseøkning og styrking av personellressurser».',
        'Lindrande senger i sjukeheim: «Press på institusjonstenester». Ny stilling som kreftkoordinator: «Fleire stillingar» under «Kompetanseauke og styrking av personellressursar».',
        'Palliative beds in nursing homes: “Pressure on institutional care”. A new post as cancer coordinator: “More positions” under “Competence and staffing increases”.',
      ),
      example: t(
        'Når noen vil være hjemme til det siste, kjører vi fast vakt natta igjennom, og det blir fort mange timer.',
        'Når nokon vil vere heime til det siste, køyrer vi fast vakt natta gjennom, og det blir fort mange timar.',
        'When someone wants to stay at home to the end, we have a watch through the night, and the hours soon add up.',
      ),
    },
    {
      id: 'kognitiv',
      label: t('Kognitiv svikt', 'Kognitiv svikt', 'Cognitive decline'),
      short: t('Kogn. svikt', 'Kogn. svikt', 'Cognitive'),
      definition: t(
        'Hjemmeboende med demens eller annen kognitiv svikt trenger flere eller lengre besøk.',
        'Heimebuande med demens eller annan kognitiv svikt treng fleire eller lengre besøk.',
        'People living at home with dementia or other cognitive decline need more visits or longer ones.',
      ),
      include: t(
        'Hyppige tilsyn på dagtid, tid til å motivere og veilede, uro om kvelden og natta, og avlastning av pårørende.',
        'Hyppige tilsyn på dagtid, tid til å motivere og rettleie, uro om kvelden og natta, og avlasting av pårørande.',
        'Frequent daytime check-ups, time to motivate and guide, restlessness in the evening and at night, and relief for next of kin.',
      ),
      exclude: t(
        'Dagtilbud og demensteam: «Nye tilbud». Demens med utagering og egen bemanning: «Andre brukere» under «Ressurskrevende omsorgstjenester».',
        'Dagtilbod og demensteam: «Nye tilbod». Demens med utagering og eiga bemanning: «Andre brukarar» under «Ressurskrevjande omsorgstenester».',
        'Day services and dementia teams: “New services”. Dementia with acting-out behaviour and dedicated staffing: “Other users” under “Resource-intensive care services”.',
      ),
      example: t(
        'De klarer seg fysisk, men de må ha noen innom seks-sju ganger i døgnet for at det skal gå.',
        'Dei klarer seg fysisk, men dei må ha nokon innom seks-sju gonger i døgnet for at det skal gå.',
        'They manage physically, but someone has to look in six or seven times a day for it to work.',
      ),
    },
    {
      id: 'psykisk-rus',
      label: t('Psykisk helse og rus', 'Psykisk helse og rus', 'Mental health and substance use'),
      short: t('Psyk. og rus', 'Psyk. og rus', 'MH/substance'),
      definition: t(
        'Mer oppfølging hjemme av brukere med psykiske vansker eller rusmiddelproblemer.',
        'Meir oppfølging heime av brukarar med psykiske vanskar eller rusmiddelproblem.',
        'More follow-up at home of users with mental-health or substance-use problems.',
      ),
      include: t(
        'Ambulerende team, booppfølging, følger av nedlagte døgnplasser i psykisk helsevern, lovendringen i 2017, betalingsplikten fra 2019, og yngre brukere med angst og depresjon.',
        'Ambulerande team, buoppfølging, følgjer av nedlagde døgnplassar i psykisk helsevern, lovendringa i 2017, betalingsplikta frå 2019, og yngre brukarar med angst og depresjon.',
        'Outreach teams, follow-up in the home, effects of closed beds in mental health care, the change in the act in 2017, the payment duty from 2019, and younger users with anxiety and depression.',
      ),
      exclude: t(
        'Enkeltbrukere med svært høy bemanning: «Andre brukere» under «Ressurskrevende omsorgstjenester». Møteplasser og samtaler uten vedtak: «Lavterskeltilbud».',
        'Enkeltbrukarar med svært høg bemanning: «Andre brukarar» under «Ressurskrevjande omsorgstenester». Møteplassar og samtalar utan vedtak: «Lågterskeltilbod».',
        'Single users with very high staffing: “Other users” under “Resource-intensive care services”. Meeting places and talks without a formal decision: “Low-threshold services”.',
      ),
      example: t(
        'De blir skrevet ut fra døgnpost lenge før de er klare for å bo alene, og så er det vi som må stille opp.',
        'Dei blir skrivne ut frå døgnpost lenge før dei er klare for å bu åleine, og så er det vi som må stille opp.',
        'They are discharged from the ward long before they are ready to live alone, and then we are the ones who have to step in.',
      ),
    },
    {
      id: 'omsorgsbolig',
      label: t('Heldøgns omsorgsboliger', 'Heildøgns omsorgsbustader', 'Round-the-clock care homes'),
      short: t('Omsorgsbolig', 'Omsorgsbust.', 'Care homes'),
      definition: t(
        'Omsorgsboliger med personale hele døgnet, for andre enn brukere med utviklingshemming.',
        'Omsorgsbustader med personale heile døgnet, for andre enn brukarar med utviklingshemming.',
        'Care homes with staff round the clock, for others than users with learning disabilities.',
      ),
      include: t(
        'Nye omsorgsboliger tatt i bruk, boliger som har fått døgnbemanning, og omsorgsboliger i stedet for sykehjemsplasser.',
        'Nye omsorgsbustader tekne i bruk, bustader som har fått bemanning heile døgnet, og omsorgsbustader i staden for sjukeheimsplassar.',
        'New care homes opened, homes that have been given round-the-clock staffing, and care homes in place of nursing-home places.',
      ),
      exclude: t(
        'Nye boliger for brukere med utviklingshemming: «Brukere med psykisk utviklingshemming». Driftsutgifter til nye sykehjem: «Drift av nye bygg».',
        'Nye bustader for brukarar med utviklingshemming: «Brukarar med psykisk utviklingshemming». Driftsutgifter til nye sjukeheimar: «Drift av nye bygg».',
        'New homes for users with learning disabilities: “Users with learning disabilities”. Running costs of new nursing homes: “Running of new buildings”.',
      ),
      example: t(
        'Da vi åpnet de nye boligene, måtte vi ha folk der hele natta, og det hadde vi ikke hatt før.',
        'Då vi opna dei nye bustadene, måtte vi ha folk der heile natta, og det hadde vi ikkje hatt før.',
        'When we opened the new homes, we needed people there all night, and we had not had that before.',
      ),
    },
    {
      id: 'reisetid',
      label: t('Reisetid', 'Reisetid', 'Travel time'),
      short: t('Reisetid', 'Reisetid', 'Travel time'),
      definition: t(
        'Arbeidstid som går med til å komme fra bruker til bruker.',
        'Arbeidstid som går med til å kome frå brukar til brukar.',
        'Working time spent on getting from one user to the next.',
      ),
      include: t(
        'Lange avstander, spredt bosetting, ferger og vinterføre, flere turer til samme område, og to ansatte i samme bil.',
        'Lange avstandar, spreidd busetjing, ferjer og vinterføre, fleire turar til same område, og to tilsette i same bil.',
        'Long distances, scattered settlement, ferries and winter roads, several trips to the same area, and two employees in the same car.',
      ),
      exclude: t(
        'Kjøp, leasing og drivstoff til bilene: «Andre utgiftsposter».',
        'Kjøp, leasing og drivstoff til bilane: «Andre utgiftspostar».',
        'Purchase, leasing and fuel of the cars: “Other expenditure”.',
      ),
      example: t(
        'En runde på nordsida er over en time i bil før du har vært inne hos noen.',
        'Ein runde på nordsida er over ein time i bil før du har vore inne hos nokon.',
        'One round on the north side is more than an hour by car before you have seen anyone.',
      ),
    },
  ],
);
