// Cost drivers 5-7: places and beds.

import { t } from '../dimensions/entries.ts';
import type { TopicTemplate } from '../types.ts';

export const bedDrivers: readonly TopicTemplate[] = [
  {
    slug: 'tema-institusjon',
    title: t('Press på institusjonstjenester', 'Press på institusjonstenester', 'Pressure on institutional care'),
    prompt: t(
      'Hvordan har behovet for institusjonsplasser utviklet seg, og hva har det hatt å si for utgiftene?',
      'Korleis har behovet for institusjonsplassar utvikla seg, og kva har det hatt å seie for utgiftene?',
      'How has the need for institutional places developed, and what has it meant for spending?',
    ),
    probes: [
      t(
        'Har dere lagt ned plasser, og har dere måttet åpne noen av dem igjen?',
        'Har de lagt ned plassar, og har de måtta opne nokre av dei att?',
        'Did you close places, and have you had to open some of them again?',
      ),
      t(
        'Hvordan blir korttidsplassene brukt, og hender det at de fylles av folk som venter på fast plass?',
        'Korleis blir korttidsplassane brukte, og hender det at dei blir fylte av folk som ventar på fast plass?',
        'How are the short-term places used, and are they at times filled by people waiting for a permanent one?',
      ),
      t(
        'Hvor lang er ventelisten, og hva får de som står på den?',
        'Kor lang er ventelista, og kva får dei som står på ho?',
        'How long is the waiting list, and what do those on it get?',
      ),
      t(
        'Har helsetilstanden til beboerne endret seg, og er bemanningen endret som følge av det?',
        'Har helsetilstanden til bebuarane endra seg, og er bemanninga endra som følgje av det?',
        'Has the health of residents changed, and has staffing changed because of it?',
      ),
      t(
        'Har dere tatt i bruk nye bygg, og hva koster driften sammenlignet med de gamle?',
        'Har de teke i bruk nye bygg, og kva kostar drifta samanlikna med dei gamle?',
        'Have you taken new buildings into use, and what do they cost to run compared with the old ones?',
      ),
      t(
        'Har dere kjøpt plasser hos private eller i andre kommuner?',
        'Har de kjøpt plassar hos private eller i andre kommunar?',
        'Have you bought places from private providers or from other municipalities?',
      ),
    ],
    links: ['institusjon', 'institusjon.plasser', 'institusjon.korttid', 'institusjon.behov', 'institusjon.drift'],
    brief: t(
      'Institusjon: antall plasser, korttidsplasser, venteliste, beboernes behov og drift av nye bygg',
      'Institusjon: talet på plassar, korttidsplassar, venteliste, behova til bebuarane og drift av nye bygg',
      'Institutions: number of places, short-term places, waiting list, residents’ needs and running of new buildings',
    ),
  },
  {
    slug: 'tema-kad',
    title: t(
      'Kommunalt akutt døgntilbud (KAD/ØHD)',
      'Kommunalt akutt døgntilbod (KAD/ØHD)',
      'Municipal acute 24-hour beds',
    ),
    prompt: t(
      'Kommunalt akutt døgntilbud ble lovpålagt fra 2016. Hvordan har dere løst det, og hva har det kostet?',
      'Kommunalt akutt døgntilbod blei lovpålagt frå 2016. Korleis har de løyst det, og kva har det kosta?',
      'Municipal acute 24-hour beds became statutory from 2016. How did you arrange them, and what have they cost?',
    ),
    probes: [
      t(
        'Har dere egne plasser, eller kjøper dere av en annen kommune eller et interkommunalt tilbud?',
        'Har de eigne plassar, eller kjøper de av ein annan kommune eller eit interkommunalt tilbod?',
        'Do you have beds of your own, or do you buy from another municipality or an inter-municipal unit?',
      ),
      t(
        'Betaler dere en fast andel, eller etter hvor mange døgn dere bruker?',
        'Betaler de ein fast del, eller etter kor mange døgn de bruker?',
        'Do you pay a fixed share, or by the number of days you use?',
      ),
      t(
        'Hvordan er belegget, og brukes plassene også til annet, for eksempel avlastning?',
        'Korleis er belegget, og blir plassane brukte til anna òg, til dømes avlasting?',
        'What is the occupancy, and are the beds also used for other purposes, such as respite care?',
      ),
      t(
        'Har antallet plasser endret seg siden starten?',
        'Har talet på plassar endra seg sidan starten?',
        'Has the number of beds changed since the start?',
      ),
      t(
        'Måtte dere ansette sykepleiere eller leger for å drive tilbudet?',
        'Måtte de tilsetje sjukepleiarar eller legar for å drive tilbodet?',
        'Did you have to hire nurses or physicians to run the beds?',
      ),
    ],
    links: ['kad', 'kad.egne', 'kad.kjop', 'kad.bruk'],
    brief: t(
      'Kommunalt akutt døgntilbud (KAD/ØHD): egne eller kjøpte plasser, belegg og utgifter',
      'Kommunalt akutt døgntilbod (KAD/ØHD): eigne eller kjøpte plassar, belegg og utgifter',
      'Municipal acute 24-hour beds: own or purchased beds, occupancy and costs',
    ),
  },
  {
    slug: 'tema-sykehus',
    title: t('Forlenget opphold i sykehus', 'Forlengt opphald i sjukehus', 'Prolonged hospital stays'),
    prompt: t(
      'Har dere hatt pasienter som ble liggende på sykehuset etter at de var meldt utskrivningsklare?',
      'Har de hatt pasientar som blei liggjande på sjukehuset etter at dei var melde utskrivingsklare?',
      'Have you had patients who stayed in hospital after being reported ready for discharge?',
    ),
    probes: [
      t(
        'Hvor mange overliggedøgn betalte dere for hvert år, og hva kom dagbøtene på?',
        'Kor mange overliggjedøgn betalte de for kvart år, og kva kom dagbøtene på?',
        'How many extra hospital days did you pay for each year, and what did the daily fines come to?',
      ),
      t(
        'Hva var årsaken: for få plasser, for lite personell eller noe annet?',
        'Kva var årsaka: for få plassar, for lite personell eller noko anna?',
        'What was the reason: too few places, too few staff or something else?',
      ),
      t(
        'Har sykehuset endret praksis for når pasientene blir meldt klare?',
        'Har sjukehuset endra praksis for når pasientane blir melde klare?',
        'Has the hospital changed its practice on when patients are reported ready?',
      ),
      t(
        'Har dere bygd opp plasser eller team for å ta imot pasientene raskere, og hva kostet det mot dagbøtene?',
        'Har de bygd opp plassar eller team for å ta imot pasientane raskare, og kva kosta det mot dagbøtene?',
        'Have you built up places or teams to take patients home faster, and what did that cost against the fines?',
      ),
      t(
        'Merket dere noe da betalingsplikten fra 2019 også kom til å gjelde psykisk helse og rus?',
        'Merka de noko då betalingsplikta frå 2019 òg kom til å gjelde psykisk helse og rus?',
        'Did you notice anything when the payment duty from 2019 also came to cover mental health and substance use?',
      ),
    ],
    links: ['sykehus'],
    brief: t(
      'Utskrivningsklare pasienter på sykehus: overliggedøgn og dagbøter per år',
      'Utskrivingsklare pasientar på sjukehus: overliggjedøgn og dagbøter per år',
      'Patients ready for discharge who remain in hospital: extra days and daily fines per year',
    ),
  },
];
