// Prolonged hospital stays.

import { category, t } from './entries.ts';

export const prolongedStays = category('sykehus', {
  label: t('Forlenget opphold i sykehus', 'Forlengt opphald i sjukehus', 'Prolonged hospital stays'),
  short: t('Sykehus', 'Sjukehus', 'Hospital'),
  definition: t(
    'Kommunens betaling for utskrivningsklare pasienter som blir liggende i sykehus, ofte kalt dagbøter.',
    'Betalinga frå kommunen for utskrivingsklare pasientar som blir liggjande i sjukehus, ofte kalla dagbøter.',
    'The municipality’s payment for patients who are ready for discharge but stay on in hospital, often called daily fines.',
  ),
  include: t(
    'Antall overliggedøgn, døgnsatsen, grunner til at kommunen ikke kan ta imot, utvidelsen i 2019 til psykisk helsevern og rusbehandling, og tiltak som har fått dagbøtene ned.',
    'Talet på overliggjedøgn, døgnsatsen, grunnar til at kommunen ikkje kan ta imot, utvidinga i 2019 til psykisk helsevern og rusbehandling, og tiltak som har fått dagbøtene ned.',
    'The number of days beyond discharge, the daily rate, reasons why the municipality cannot receive patients, the extension in 2019 to mental health care and substance-use treatment, and measures that have brought the fines down.',
  ),
  exclude: t(
    'Merarbeid hjemme når pasientene kommer tidlig: «Tidlig utskrivning». Plasser opprettet for å unngå dagbøter: «Korttidsplasser».',
    'Meirarbeid heime når pasientane kjem tidleg: «Tidleg utskriving». Plassar oppretta for å unngå dagbøter: «Korttidsplassar».',
    'Extra work at home when patients come early: “Early discharge”. Places set up to avoid the fines: “Short-term places”.',
  ),
  example: t(
    'Et år hadde vi nesten ingen overliggedøgn, og så kom det en vinter der vi betalte hver eneste uke.',
    'Eitt år hadde vi nesten ingen overliggjedøgn, og så kom det ein vinter der vi betalte kvar einaste veke.',
    'One year we had hardly any days to pay for, and then came a winter when we paid every single week.',
  ),
  background: t(
    'Med samhandlingsreformen i 2012 fikk kommunene plikt til å betale for pasienter som er meldt utskrivningsklare, men som blir liggende i sykehus fordi kommunen ikke kan ta imot dem. Fra 2019 gjelder plikten også pasienter i psykisk helsevern og rusbehandling. Betalingen regnes per døgn, med en sats som har ligget på om lag 4 500 til 5 000 kroner. Det er kommunen der pasienten oppholder seg, som skal betale. Slike utgifter føres ofte på KOSTRA-funksjon 253.',
    'Med samhandlingsreforma i 2012 fekk kommunane plikt til å betale for pasientar som er melde utskrivingsklare, men som blir liggjande i sjukehus fordi kommunen ikkje kan ta imot dei. Frå 2019 gjeld plikta også pasientar i psykisk helsevern og rusbehandling. Betalinga blir rekna per døgn, med ein sats som har lege på om lag 4 500 til 5 000 kroner. Det er kommunen der pasienten oppheld seg, som skal betale. Slike utgifter blir ofte førte på KOSTRA-funksjon 253.',
    'With the Coordination Reform of 2012, municipalities were required to pay for patients who have been reported ready for discharge but who stay in hospital because the municipality cannot receive them. Since 2019 the duty has also applied to patients in mental health care and substance-use treatment. Payment is per day, at a rate that has been about NOK 4,500 to 5,000. It is the municipality where the patient stays that must pay. Such costs are often booked on KOSTRA function 253.',
  ),
});
