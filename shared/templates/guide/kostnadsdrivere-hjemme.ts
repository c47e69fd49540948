// Cost drivers 1-4: services to people who live in homes of their own.

import { t } from '../dimensions/entries.ts';
import type { TopicTemplate } from '../types.ts';

export const homeDrivers: readonly TopicTemplate[] = [
  {
    slug: 'tema-ressurskrevende',
    title: t('Ressurskrevende omsorgstjenester', 'Ressurskrevjande omsorgstenester', 'Resource-intensive care services'),
    prompt: t(
      'La oss ta de ressurskrevende tjenestene, altså brukere som trenger svært høy bemanning. Hvordan har de utgiftene utviklet seg?',
      'La oss ta dei ressurskrevjande tenestene, altså brukarar som treng særs høg bemanning. Korleis har dei utgiftene utvikla seg?',
      'Let us take the resource-intensive services, that is, users who need very high staffing. How have those costs developed?',
    ),
    probes: [
      t(
        'Gjelder det brukere med psykisk utviklingshemming, eller andre: barn i barnebolig, trafikkskadde, flyktninger, demens med utagering, psykisk sykdom og rus?',
        'Gjeld det brukarar med psykisk utviklingshemming, eller andre: barn i barnebustad, trafikkskadde, flyktningar, demens med utagering, psykisk sjukdom og rus?',
        'Does this concern users with learning disabilities, or others: children in staffed housing, people injured in traffic, refugees, dementia with acting-out behaviour, mental illness and substance use?',
      ),
      t(
        'Er det flere brukere, eller trenger hver av dem tettere bemanning, som én-til-én eller to-til-én?',
        'Er det fleire brukarar, eller treng kvar av dei tettare bemanning, som éin-til-éin eller to-til-éin?',
        'Are there more users, or does each of them need closer staffing, such as 1-to-1 or 2-to-1?',
      ),
      t(
        'Hvor mye kommer av at unge voksne flytter hjemmefra, eller av at brukere flytter til kommunen?',
        'Kor stor del kjem av at unge vaksne flyttar heimanfrå, eller av at brukarar flyttar til kommunen?',
        'How much comes from young adults moving out of the family home, or from users moving to the municipality?',
      ),
      t(
        'Hva har vedtak om tvang og makt etter kapittel 9, og kravet om bachelorutdanning, hatt å si for bemanningen?',
        'Kva har vedtak om tvang og makt etter kapittel 9, og kravet om bachelorutdanning, hatt å seie for bemanninga?',
        'What have decisions on coercion under chapter 9, and the bachelor-level requirement, meant for staffing?',
      ),
      t(
        'Kjøper dere plasser eller tjenester av private, og hva har skjedd med prisen?',
        'Kjøper de plassar eller tenester av private, og kva har skjedd med prisen?',
        'Do you buy places or services from private providers, and what has happened to the price?',
      ),
      t(
        'Hvordan har refusjonen slått ut: innslagspunktet, skillet mellom direkte og indirekte tid, og brukere som fyller 67?',
        'Korleis har refusjonen slått ut: innslagspunktet, skiljet mellom direkte og indirekte tid, og brukarar som fyller 67?',
        'How has the refund scheme worked out: the threshold, the line between direct and indirect time, and users who turn 67?',
      ),
    ],
    links: ['ressurskrevende', 'ressurskrevende.pu', 'ressurskrevende.andre', 'ressurskrevende.refusjon'],
    brief: t(
      'Ressurskrevende tjenester: antall brukere, bemanning, kjøp fra private og endringer i refusjonen',
      'Ressurskrevjande tenester: talet på brukarar, bemanning, kjøp frå private og endringar i refusjonen',
      'Resource-intensive services: number of users, staffing, purchases from private providers and changes in the refund',
    ),
  },
  {
    slug: 'tema-bpa',
    title: t(
      'Brukerstyrt personlig assistanse (BPA)',
      'Brukarstyrt personleg assistanse (BPA)',
      'User-controlled personal assistance',
    ),
    prompt: t(
      'Hvordan har brukerstyrt personlig assistanse utviklet seg hos dere siden den ble en rettighet i 2015?',
      'Korleis har brukarstyrt personleg assistanse utvikla seg hos dykk sidan han blei ein rett i 2015?',
      'How has user-controlled personal assistance developed with you since it became a right in 2015?',
    ),
    probes: [
      t(
        'Er det antall brukere som har økt, eller antall timer i hvert vedtak?',
        'Er det talet på brukarar som har auka, eller talet på timar i kvart vedtak?',
        'Is it the number of users that has gone up, or the number of hours in each decision?',
      ),
      t(
        'Har dere vedtak som betyr én-til-én i private hjem store deler av døgnet?',
        'Har de vedtak som betyr éin-til-éin i private heimar store delar av døgnet?',
        'Do you have decisions that mean 1-to-1 in private homes for most of the day and night?',
      ),
      t(
        'Hvem leverer tjenesten, og har fritt valg av leverandør gjort noe med omfang eller timepris?',
        'Kven leverer tenesta, og har fritt val av leverandør gjort noko med omfang eller timepris?',
        'Who delivers the service, and has free choice of provider affected the volume or the hourly price?',
      ),
      t(
        'Har klager som fikk medhold, ført til flere timer?',
        'Har klager som fekk medhald, ført til fleire timar?',
        'Have complaints that were upheld led to more hours?',
      ),
      t(
        'Er det brukere som har flyttet til kommunen, og som har BPA eller søkte om det da de kom?',
        'Er det brukarar som har flytta til kommunen, og som har BPA eller søkte om det då dei kom?',
        'Have users moved to the municipality who have BPA, or who applied for it when they came?',
      ),
    ],
    links: ['bpa'],
    brief: t(
      'Brukerstyrt personlig assistanse (BPA): brukere, timer, leverandører og klager',
      'Brukarstyrt personleg assistanse (BPA): brukarar, timar, leverandørar og klager',
      'User-controlled personal assistance (BPA): users, hours, providers and complaints',
    ),
  },
  {
    slug: 'tema-hjemmeboende',
    title: t('Tjenester til andre hjemmeboende', 'Tenester til andre heimebuande', 'Services to others living at home'),
    prompt: t(
      'Så til de andre som får tjenester hjemme: Hvordan har antall brukere og timer endret seg?',
      'Så til dei andre som får tenester heime: Korleis har talet på brukarar og timar endra seg?',
      'Now to the others who get services at home: how have the numbers of users and hours changed?',
    ),
    probes: [
      t(
        'Kommer pasientene tidligere hjem fra sykehuset enn før, og hva trenger de den første tiden?',
        'Kjem pasientane tidlegare heim frå sjukehuset enn før, og kva treng dei den første tida?',
        'Do patients come home from hospital earlier than before, and what do they need at first?',
      ),
      t(
        'Er det flere som får lindrende omsorg, eller som er under kreftbehandling mens de bor hjemme?',
        'Er det fleire som får lindrande omsorg, eller som er under kreftbehandling medan dei bur heime?',
        'Are there more people who get palliative care, or who are under cancer treatment while living at home?',
      ),
      t(
        'Hva har kognitiv svikt hos hjemmeboende betydd for timetallet?',
        'Kva har kognitiv svikt hos heimebuande hatt å seie for timetalet?',
        'What has cognitive decline among people living at home meant for the number of hours?',
      ),
      t(
        'Hvordan har tjenestene innen psykisk helse og rus utviklet seg?',
        'Korleis har tenestene innan psykisk helse og rus utvikla seg?',
        'How have services in mental health and substance use developed?',
      ),
      t(
        'Har dere åpnet omsorgsboliger med heldøgns bemanning, eller økt bemanningen i dem dere hadde?',
        'Har de opna omsorgsbustader med heildøgns bemanning, eller auka bemanninga i dei de hadde?',
        'Have you opened round-the-clock care homes, or raised staffing in those you had?',
      ),
      t(
        'Hvor stor del av arbeidstiden går med til reise mellom brukerne, og har det endret seg?',
        'Kor stor del av arbeidstida går med til reise mellom brukarane, og har det endra seg?',
        'How much of working time goes to travel between users, and has that changed?',
      ),
    ],
    links: [
      'hjemmeboende', 'hjemmeboende.utskrivning', 'hjemmeboende.lindrende', 'hjemmeboende.kognitiv',
      'hjemmeboende.psykisk-rus', 'hjemmeboende.omsorgsbolig', 'hjemmeboende.reisetid',
    ],
    brief: t(
      'Tjenester til andre hjemmeboende: brukere og timer, tidlig utskrivning, lindrende omsorg, kognitiv svikt, psykisk helse og rus, omsorgsboliger og reisetid',
      'Tenester til andre heimebuande: brukarar og timar, tidleg utskriving, lindrande omsorg, kognitiv svikt, psykisk helse og rus, omsorgsbustader og reisetid',
      'Services to others living at home: users and hours, early discharge, palliative care, cognitive decline, mental health and substance use, care homes and travel time',
    ),
  },
  {
    slug: 'tema-nye-tilbud',
    title: t('Nye tilbud', 'Nye tilbod', 'New services'),
    prompt: t(
      'Har dere satt i gang tilbud i perioden som ikke fantes i kommunen fra før?',
      'Har de sett i gang tilbod i perioden som ikkje fanst i kommunen frå før?',
      'Did you start any services in the period that did not exist in the municipality before?',
    ),
    probes: [
      t(
        'Har dere fått dagtilbud eller et eget team for personer med demens, eller bygd ut det dere hadde?',
        'Har de fått dagtilbod eller eit eige team for personar med demens, eller bygd ut det de hadde?',
        'Did you get a day service or a team for people with dementia, or expand the one you had?',
      ),
      t(
        'Har dere innført hverdagsrehabilitering eller mestringsteam, og var det nye stillinger eller omplassering?',
        'Har de innført kvardagsrehabilitering eller meistringsteam, og var det nye stillingar eller omplassering?',
        'Did you introduce reablement or coping teams, and were those new positions or redeployment?',
      ),
      t(
        'Hvilke lavterskeltilbud er kommet til, og hvem bruker dem?',
        'Kva lågterskeltilbod har kome til, og kven bruker dei?',
        'Which low-threshold services have been added, and who uses them?',
      ),
      t(
        'Hvordan ble tilbudet betalt i starten, og hva skjedde hvis et tilskudd falt bort?',
        'Korleis blei tilbodet betalt i starten, og kva skjedde dersom eit tilskot fall bort?',
        'How was the service paid for at first, and what happened if a grant came to an end?',
      ),
      t(
        'Har det nye avlastet andre tjenester, eller kommer det i tillegg?',
        'Har det nye avlasta andre tenester, eller kjem det i tillegg?',
        'Has the new service relieved others, or does it come on top of them?',
      ),
    ],
    links: ['nye-tilbud', 'nye-tilbud.demens', 'nye-tilbud.hverdagsrehab', 'nye-tilbud.lavterskel'],
    brief: t(
      'Nye tilbud: dagtilbud ved demens, hverdagsrehabilitering, mestringsteam og lavterskeltilbud',
      'Nye tilbod: dagtilbod ved demens, kvardagsrehabilitering, meistringsteam og lågterskeltilbod',
      'New services: day services for dementia, reablement, coping teams and low-threshold services',
    ),
  },
];
