// Cost drivers 8-11: staff, wages, equipment and what remains.

import { t } from '../dimensions/entries.ts';
import type { TopicTemplate } from '../types.ts';

export const operatingDrivers: readonly TopicTemplate[] = [
  {
    slug: 'tema-kompetanse',
    title: t(
      'Kompetanseøkning og styrking av personellressurser',
      'Kompetanseauke og styrking av personellressursar',
      'Competence and staffing increases',
    ),
    prompt: t(
      'Har dere styrket bemanningen eller løftet kompetansen i perioden, og hva var grunnen?',
      'Har de styrkt bemanninga eller løfta kompetansen i perioden, og kva var grunnen?',
      'Did you strengthen staffing or raise competence in the period, and what was the reason?',
    ),
    probes: [
      t(
        'Hvilke faste stillinger er kommet til, og i hvilke tjenester?',
        'Kva faste stillingar har kome til, og i kva tenester?',
        'Which permanent positions have been added, and in which services?',
      ),
      t(
        'Har andelen sykepleiere og andre med høyskoleutdanning økt, og styrer dere etter et mål?',
        'Har delen sjukepleiarar og andre med høgskuleutdanning auka, og styrer de etter eit mål?',
        'Has the share of nurses and others with a college degree gone up, and do you work towards a target?',
      ),
      t(
        'Hva bruker dere på kurs, videreutdanning og stipend, og hvor mye av det dekker tilskudd?',
        'Kva bruker de på kurs, vidareutdanning og stipend, og kor stor del blir dekt av tilskot?',
        'What do you spend on courses, further training and scholarships, and how much of it is covered by grants?',
      ),
      t(
        'Arbeider dere med heltidskultur, og hva har det kostet eller spart?',
        'Arbeider de med heiltidskultur, og kva har det kosta eller spart?',
        'Are you working towards full-time positions, and what has that cost or saved?',
      ),
      t(
        'Har faste stillinger tatt over for innleide vikarer?',
        'Har faste stillingar teke over for innleigde vikarar?',
        'Have permanent positions replaced hired substitutes?',
      ),
    ],
    links: ['kompetanse', 'kompetanse.stillinger', 'kompetanse.heving', 'kompetanse.heltid'],
    brief: t(
      'Kompetanse og bemanning: nye stillinger, andel med høyskoleutdanning, kompetanseheving og heltidskultur',
      'Kompetanse og bemanning: nye stillingar, kor stor del som har høgskuleutdanning, kompetanseheving og heiltidskultur',
      'Competence and staffing: new positions, share with a college degree, training and full-time positions',
    ),
  },
  {
    slug: 'tema-lonn',
    title: t('«Ekstraordinære» lønnsutgifter', '«Ekstraordinære» lønsutgifter', '"Extraordinary" wage costs'),
    prompt: t(
      'Har det vært lønnsutgifter i perioden ut over det vanlige, som vikarer, overtid eller dyre lønnsoppgjør?',
      'Har det vore lønsutgifter i perioden ut over det vanlege, som vikarar, overtid eller dyre lønsoppgjer?',
      'Were there wage costs in the period beyond the ordinary, such as substitutes, overtime or costly wage settlements?',
    ),
    probes: [
      t(
        'Hva har dere betalt til vikarbyråer, og hvilke stillinger gjaldt det?',
        'Kva har de betalt til vikarbyrå, og kva stillingar gjaldt det?',
        'What have you paid to staffing agencies, and for which positions?',
      ),
      t(
        'Hvordan har sykefraværet utviklet seg, og hvordan dekker dere det inn?',
        'Korleis har sjukefråværet utvikla seg, og korleis dekkjer de det inn?',
        'How has sick leave developed, and how do you cover for it?',
      ),
      t(
        'Hvor mye går til overtid, og hvorfor blir den nødvendig?',
        'Kor store er utgiftene til overtid, og kvifor blir ho nødvendig?',
        'How much goes to overtime, and why does it become necessary?',
      ),
      t(
        'Har dere innført langturnus eller lagt om turnusen på annen måte, og hva betydde det for utgiftene?',
        'Har de innført langturnus eller lagt om turnusen på annan måte, og kva hadde det å seie for utgiftene?',
        'Did you introduce long shifts or change the rota in other ways, and what did it mean for spending?',
      ),
      t(
        'Har lønnsoppgjørene gitt større utslag enn dere hadde budsjettert med?',
        'Har lønsoppgjera gitt større utslag enn de hadde budsjettert med?',
        'Did wage settlements have a larger effect than you had budgeted for?',
      ),
    ],
    links: ['lonn', 'lonn.vikar', 'lonn.fravar', 'lonn.turnus', 'lonn.oppgjor'],
    brief: t(
      '«Ekstraordinære» lønnsutgifter: vikarer og vikarbyrå, sykefravær og overtid, turnus og lønnsoppgjør',
      '«Ekstraordinære» lønsutgifter: vikarar og vikarbyrå, sjukefråvær og overtid, turnus og lønsoppgjer',
      '"Extraordinary" wage costs: substitutes and agencies, sick leave and overtime, rotas and wage settlements',
    ),
  },
  {
    slug: 'tema-velferdsteknologi',
    title: t('Velferdsteknologi', 'Velferdsteknologi', 'Welfare technology'),
    prompt: t(
      'Hva har dere tatt i bruk av velferdsteknologi, og hvordan merkes det i regnskapet?',
      'Kva har de teke i bruk av velferdsteknologi, og korleis merkar de det i rekneskapen?',
      'What welfare technology have you taken into use, and how does it show in the accounts?',
    ),
    probes: [
      t(
        'Hva kostet innkjøpene, og er de ført som drift eller investering?',
        'Kva kosta innkjøpa, og er dei førte som drift eller investering?',
        'What did the purchases cost, and are they booked as operation or investment?',
      ),
      t(
        'Hva betaler dere hvert år for lisenser, leasing og drift?',
        'Kva betaler de kvart år for lisensar, leasing og drift?',
        'What do you pay each year for licences, leasing and operation?',
      ),
      t(
        'Har dere eget responssenter eller kjøper dere tjenesten, og hvem rykker ut når en alarm går?',
        'Har de eige responssenter eller kjøper de tenesta, og kven rykkjer ut når ein alarm går?',
        'Do you have a response centre of your own or buy the service, and who turns out when an alarm goes off?',
      ),
      t(
        'Ser dere innsparinger så langt, og hva bygger dere det på?',
        'Ser de innsparingar så langt, og kva byggjer de det på?',
        'Do you see any savings so far, and what do you base that on?',
      ),
    ],
    links: ['velferdsteknologi', 'velferdsteknologi.innkjop', 'velferdsteknologi.drift', 'velferdsteknologi.respons'],
    brief: t(
      'Velferdsteknologi: innkjøp, lisenser og drift, responssenter og eventuelle innsparinger',
      'Velferdsteknologi: innkjøp, lisensar og drift, responssenter og eventuelle innsparingar',
      'Welfare technology: purchases, licences and operation, response centre and any savings',
    ),
  },
  {
    slug: 'tema-andre',
    title: t('Andre utgiftsposter', 'Andre utgiftspostar', 'Other expenditure'),
    prompt: t(
      'Er det andre utgifter som har vokst, også om de hver for seg veier lite?',
      'Er det andre utgifter som har vakse, også om dei kvar for seg veg lite?',
      'Are there other costs that have grown, even if each of them weighs little?',
    ),
    probes: [
      t(
        'Har utgiftene til biler økt, for eksempel leasing, drivstoff eller flere biler?',
        'Har utgiftene til bilar auka, til dømes leasing, drivstoff eller fleire bilar?',
        'Have vehicle costs gone up, for instance leasing, fuel or more cars?',
      ),
      t(
        'Bruker legene mer tid på hjemmebesøk enn før, og hva betyr det for kommunen?',
        'Bruker legane meir tid på heimebesøk enn før, og kva har det å seie for kommunen?',
        'Do physicians spend more time on home visits than before, and what does it mean for the municipality?',
      ),
      t(
        'Hva har aktivitetstilbudene kostet, og hvem er de for?',
        'Kva har aktivitetstilboda kosta, og kven er dei for?',
        'What have activity services cost, and whom are they for?',
      ),
      t(
        'Hvor mye tid tar dokumentasjon og rapportering, og er det gitt stillinger til det?',
        'Kor lang tid tek dokumentasjon og rapportering, og er det gitt stillingar til det?',
        'How much time do documentation and reporting take, and have positions been given to it?',
      ),
    ],
    links: ['andre'],
    brief: t(
      'Andre utgiftsposter: biler, hjemmebesøk av lege, aktivitetstilbud, dokumentasjon og rapportering',
      'Andre utgiftspostar: bilar, heimebesøk av lege, aktivitetstilbod, dokumentasjon og rapportering',
      'Other expenditure: vehicles, physicians’ home visits, activity services, documentation and reporting',
    ),
  },
];
