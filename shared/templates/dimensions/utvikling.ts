// Course over time: how costs or needs moved, seen against the study's period.

import { dimension, t } from './entries.ts';

export const courseOverTime = dimension(
  'utvikling',
  {
    label: t('Utvikling over tid', 'Utvikling over tid', 'Course over time'),
    short: t('Utvikling', 'Utvikling', 'Over time'),
    definition: t(
      'Hvordan utgiftene eller behovet utviklet seg, sett mot perioden studien gjelder.',
      'Korleis utgiftene eller behovet utvikla seg, sett mot perioden studien gjeld.',
      'How costs or needs developed, seen against the period of the study.',
    ),
    include: t(
      'Utsagn om når veksten begynte, hvor raskt den kom, og hva som skjedde etterpå.',
      'Utsegner om når veksten byrja, kor raskt han kom, og kva som skjedde etterpå.',
      'Statements on when growth began, how fast it came and what happened afterwards.',
    ),
    exclude: t(
      'Hva informanten venter i årene framover.',
      'Kva informanten ventar i åra framover.',
      'What the informant expects in the years ahead.',
    ),
    example: t(
      'Skal du forstå tallene, må du se på mer enn de to årene.',
      'Skal du forstå tala, må du sjå på meir enn dei to åra.',
      'To understand the figures you have to look at more than those two years.',
    ),
  },
  [
    {
      id: 'bra',
      label: t('Brå økning i perioden', 'Brå auke i perioden', 'Sudden rise in the period'),
      short: t('Brå økning', 'Brå auke', 'Sudden rise'),
      definition: t(
        'Utgiftene steg markert i løpet av kort tid innenfor perioden.',
        'Utgiftene steig markert i løpet av kort tid innanfor perioden.',
        'Costs rose markedly within a short time in the period.',
      ),
      include: t(
        'Hopp fra ett år til det neste, og nye enkelttiltak som slår ut med én gang.',
        'Hopp frå eitt år til det neste, og nye enkelttiltak som slår ut med ein gong.',
        'A jump from one year to the next, and new single arrangements that show at once.',
      ),
      exclude: t(
        'Hopp som gjentar seg med noen års mellomrom: «I bølger».',
        'Hopp som gjentek seg med nokre års mellomrom: «I bølgjer».',
        'Jumps that recur some years apart: “In waves”.',
      ),
      example: t(
        'Det var helt flatt i mange år, og så smalt det på ett år.',
        'Det var heilt flatt i mange år, og så small det på eitt år.',
        'It was completely flat for many years, and then it shot up within a year.',
      ),
    },
    {
      id: 'jevn',
      label: t('Jevn økning', 'Jamn auke', 'Steady rise'),
      short: t('Jevn økning', 'Jamn auke', 'Steady rise'),
      definition: t(
        'Utgiftene vokste gradvis gjennom perioden, uten noe tydelig hopp.',
        'Utgiftene voks gradvis gjennom perioden, utan noko tydeleg hopp.',
        'Costs grew gradually through the period, without a clear jump.',
      ),
      include: t(
        '«Litt mer hvert år», små og stadige økninger, også når veksten både begynte før og fortsatte etter.',
        '«Litt meir kvart år», små og stadige aukar, også når veksten både byrja før og heldt fram etter.',
        '“A little more each year”, small and continual rises, also when growth both began before and went on after.',
      ),
      exclude: t(
        'Når det er starten før perioden som er poenget: «Startet før perioden».',
        'Når det er starten før perioden som er poenget: «Starta før perioden».',
        'When the point is that it began before the period: “Began before the period”.',
      ),
      example: t(
        'Det har økt litt hvert eneste år, uten at vi kan peke på en bestemt ting.',
        'Det har auka litt kvart einaste år, utan at vi kan peike på ein bestemt ting.',
        'It has risen a little every single year, without our being able to point to one thing.',
      ),
    },
    {
      id: 'startet-for',
      label: t('Startet før perioden', 'Starta før perioden', 'Began before the period'),
      short: t('Startet før', 'Starta før', 'Before'),
      definition: t(
        'Veksten begynte før perioden studien gjelder, og er bare delvis synlig i den.',
        'Veksten byrja før perioden studien gjeld, og er berre delvis synleg i han.',
        'Growth began before the period of the study and is only partly visible in it.',
      ),
      include: t(
        'Utsagn om at det meste kom tidligere, eller at en reform slo inn flere år før.',
        'Utsegner om at det meste kom tidlegare, eller at ei reform slo inn fleire år før.',
        'Statements that most of it came earlier, or that a reform took effect years before.',
      ),
      exclude: t(
        'Tidspunkt for et vedtak når utgiftene selv først kom i perioden: «Brå økning i perioden» eller «Jevn økning».',
        'Tidspunkt for eit vedtak når utgiftene sjølve først kom i perioden: «Brå auke i perioden» eller «Jamn auke».',
        'The time of a decision when the costs themselves came in the period: “Sudden rise in the period” or “Steady rise”.',
      ),
      example: t(
        'Den store økningen kom tidligere. Da perioden deres begynte, var vi egentlig ferdige med den.',
        'Den store auken kom tidlegare. Då perioden dykkar byrja, var vi eigentleg ferdige med han.',
        'The big rise came earlier. When your period began, we were really done with it.',
      ),
    },
    {
      id: 'startet-etter',
      label: t('Startet etter perioden', 'Starta etter perioden', 'Began after the period'),
      short: t('Start etter', 'Start etter', 'After'),
      definition: t(
        'Veksten kom først etter perioden studien gjelder.',
        'Veksten kom først etter perioden studien gjeld.',
        'Growth only came after the period of the study.',
      ),
      include: t(
        'Nye tiltak og brukere som kom senere, og tjenester som ennå ikke var i drift.',
        'Nye tiltak og brukarar som kom seinare, og tenester som enno ikkje var i drift.',
        'New arrangements and users that came later, and services not yet in operation.',
      ),
      exclude: t(
        'Spådommer om vekst som ennå ikke er kommet.',
        'Spådommar om vekst som enno ikkje har kome.',
        'Predictions of growth that has not yet come.',
      ),
      example: t(
        'Hadde dere spurt om de to siste årene, ville svaret vært et annet. Da begynte det.',
        'Hadde de spurt om dei to siste åra, ville svaret ha vore eit anna. Då byrja det.',
        'Had you asked about the last two years, the answer would have been different. That is when it began.',
      ),
    },
    {
      id: 'bolger',
      label: t('I bølger', 'I bølgjer', 'In waves'),
      short: t('I bølger', 'I bølgjer', 'In waves'),
      definition: t(
        'Utgiftene går opp og ned i et mønster informanten kjenner igjen.',
        'Utgiftene går opp og ned i eit mønster informanten kjenner att.',
        'Costs go up and down in a pattern the informant recognises.',
      ),
      include: t(
        'Årskull som trenger bolig samtidig, perioder med mange dårlige pasienter, topper etter utbygging.',
        'Årskull som treng bustad samtidig, periodar med mange dårlege pasientar, toppar etter utbygging.',
        'Cohorts that need homes at the same time, spells with many very ill patients, peaks after building.',
      ),
      exclude: t(
        'Svingninger uten mønster: «Tilfeldig».',
        'Svingingar utan mønster: «Tilfeldig».',
        'Fluctuations without a pattern: “By chance”.',
      ),
      example: t(
        'Det går i bølger. Noen år kommer det mange på én gang, så er det stille igjen.',
        'Det går i bølgjer. Nokre år kjem det mange på éin gong, så er det stilt att.',
        'It comes in waves. Some years there are many at once, and then it is quiet again.',
      ),
    },
    {
      id: 'tilfeldig',
      label: t('Tilfeldig', 'Tilfeldig', 'By chance'),
      short: t('Tilfeldig', 'Tilfeldig', 'By chance'),
      definition: t(
        'Informanten ser utviklingen som tilfeldig: få brukere eller enkelthendelser avgjør nivået.',
        'Informanten ser utviklinga som tilfeldig: få brukarar eller enkelthendingar avgjer nivået.',
        'The informant sees the development as chance: a few users or single events decide the level.',
      ),
      include: t(
        'Små kommuner der én bruker endrer bildet, og utsagn om «uflaks» eller «sånn ble det».',
        'Små kommunar der éin brukar endrar biletet, og utsegner om «uflaks» eller «slik blei det».',
        'Small municipalities where one user changes the picture, and statements on “bad luck” or “that is how it turned out”.',
      ),
      exclude: t(
        'Vekst uten at informanten sier noe om forløpet.',
        'Vekst utan at informanten seier noko om forløpet.',
        'Growth where the informant says nothing about its course.',
      ),
      example: t(
        'Hos oss er det tilfeldigheter som styrer. Én familie fra eller til gir et annet regnskap.',
        'Hos oss er det tilfeldigheiter som styrer. Éin familie frå eller til gir ein annan rekneskap.',
        'Here it is chance that decides. One family more or less gives different accounts.',
      ),
    },
    {
      id: 'flatet',
      label: t('Flatet ut', 'Flata ut', 'Levelled off'),
      short: t('Flatet ut', 'Flata ut', 'Levelled off'),
      definition: t(
        'Veksten stanset, og utgiftene ble liggende på det nye nivået.',
        'Veksten stansa, og utgiftene blei liggjande på det nye nivået.',
        'Growth stopped, and costs stayed at the new level.',
      ),
      include: t(
        'Utsagn om at det har stabilisert seg, eller at toppen er nådd.',
        'Utsegner om at det har stabilisert seg, eller at toppen er nådd.',
        'Statements that things have stabilised, or that the peak has been reached.',
      ),
      exclude: t(
        'Når utgiftene gikk ned igjen: «Nedgang etterpå».',
        'Når utgiftene gjekk ned att: «Nedgang etterpå».',
        'When costs went down again: “Decline afterwards”.',
      ),
      example: t(
        'Det steg kraftig, men siden har det ligget der. Vi har ikke klart å få det ned.',
        'Det steig kraftig, men sidan har det lege der. Vi har ikkje klart å få det ned.',
        'It rose sharply, but has stayed there since. We have not managed to bring it down.',
      ),
    },
    {
      id: 'nedgang',
      label: t('Nedgang etterpå', 'Nedgang etterpå', 'Decline afterwards'),
      short: t('Nedgang', 'Nedgang', 'Decline'),
      definition: t(
        'Utgiftene gikk ned igjen etter veksten.',
        'Utgiftene gjekk ned att etter veksten.',
        'Costs went down again after the growth.',
      ),
      include: t(
        'Tiltak som er avsluttet, brukere som har flyttet eller falt fra, innsparinger som har virket.',
        'Tiltak som er avslutta, brukarar som har flytta eller falle frå, innsparingar som har verka.',
        'Arrangements that have ended, users who have moved or died, savings that have worked.',
      ),
      exclude: t(
        'Kutt som er vedtatt, men ikke gjennomført.',
        'Kutt som er vedtekne, men ikkje gjennomførte.',
        'Cuts that are adopted but not carried out.',
      ),
      example: t(
        'Året etter var to av de dyreste tiltakene borte, så da gikk det ned igjen.',
        'Året etter var to av dei dyraste tiltaka borte, så då gjekk det ned att.',
        'The year after, two of the most expensive arrangements were gone, so it went down again.',
      ),
    },
  ],
);
