// Competence and staffing increases.

import { category, t } from './entries.ts';

export const competence = category(
  'kompetanse',
  {
    label: t(
      'Kompetanseøkning og styrking av personellressurser',
      'Kompetanseauke og styrking av personellressursar',
      'Competence and staffing increases',
    ),
    short: t('Kompetanse', 'Kompetanse', 'Competence'),
    definition: t(
      'Utgiftene øker fordi kommunen har fått flere faste stillinger, høyere utdannet personale eller mer opplæring.',
      'Utgiftene aukar fordi kommunen har fått fleire faste stillingar, høgare utdanna personale eller meir opplæring.',
      'Costs grow because the municipality has more permanent positions, more highly educated personnel or more training.',
    ),
    include: t(
      'Nye stillinger, større andel sykepleiere, mål om andelen ansatte med høyskoleutdanning, kurs, stipend, større stillingsbrøker, og faste stillinger som erstatter innleie. Sykepleiere tilsatt for akuttplassene kodes både her og på KAD/ØHD.',
      'Nye stillingar, større del sjukepleiarar, mål for kor stor del av dei tilsette som har høgskuleutdanning, kurs, stipend, større stillingsbrøkar, og faste stillingar som erstattar innleige. Sjukepleiarar tilsette for akuttplassane blir koda både her og på KAD/ØHD.',
      'New positions, a larger share of nurses, goals for the share of employees with college-level education, courses, scholarships, larger part-time positions, and permanent posts that replace agency staff. Nurses hired for the acute beds are coded both here and as acute beds.',
    ),
    exclude: t(
      'Vikarer, innleie og overtid: «‘Ekstraordinære’ lønnsutgifter». Kravet om bachelorutdanning ved tiltak etter kapittel 9: «Brukere med psykisk utviklingshemming».',
      'Vikarar, innleige og overtid: «‘Ekstraordinære’ lønsutgifter». Kravet om bachelorutdanning ved tiltak etter kapittel 9: «Brukarar med psykisk utviklingshemming».',
      'Substitutes, agency staff and overtime: “‘Extraordinary’ wage costs”. The bachelor-level requirement for measures under chapter 9: “Users with learning disabilities”.',
    ),
    example: t(
      'Vi har brukt penger på folk, både på å få flere og på å løfte dem vi har.',
      'Vi har brukt pengar på folk, både på å få fleire og på å løfte dei vi har.',
      'We have spent money on people, both on getting more of them and on developing those we have.',
    ),
    background: t(
      'Helse- og omsorgstjenesteloven krever at tjenestene er forsvarlige, og at kommunen sikrer tilstrekkelig fagkompetanse. Loven har ingen generell norm for hvor mange ansatte kommunen skal ha i omsorgstjenestene. På enkelte områder stilles det likevel krav: Ved enkelte tiltak etter kapittel 9 overfor personer med utviklingshemming er det krav om utdanning på bachelornivå, og fra 1. januar 2020 skal kommunen ha psykolog. Mange kommuner har i tillegg egne mål om andelen ansatte med høyskoleutdanning.',
      'Helse- og omsorgstenestelova krev at tenestene er forsvarlege, og at kommunen sikrar tilstrekkeleg fagkompetanse. Lova har inga generell norm for kor mange tilsette kommunen skal ha i omsorgstenestene. På enkelte område er det likevel krav: Ved enkelte tiltak etter kapittel 9 overfor personar med utviklingshemming er det krav om utdanning på bachelornivå, og frå 1. januar 2020 skal kommunen ha psykolog. Mange kommunar har i tillegg eigne mål for delen tilsette med høgskuleutdanning.',
      'The Health and Care Services Act requires that services are responsible and that the municipality ensures sufficient professional competence. It sets no general norm for how many employees the care services must have. In some areas there are requirements all the same: certain measures under chapter 9 towards people with learning disabilities require education at bachelor level, and since 1 January 2020 the municipality must have a psychologist. Many municipalities also have goals of their own for the share of employees with college-level education.',
    ),
  },
  [
    {
      id: 'stillinger',
      label: t('Flere stillinger', 'Fleire stillingar', 'More positions'),
      short: t('Stillinger', 'Stillingar', 'Positions'),
      definition: t(
        'Kommunen har opprettet faste stillinger eller økt grunnbemanningen.',
        'Kommunen har oppretta faste stillingar eller auka grunnbemanninga.',
        'The municipality has created permanent positions or raised its basic staffing.',
      ),
      include: t(
        'Sykepleiere, vernepleiere, terapeuter, koordinatorer, avdelingsledere og merkantilt personale, og faste stillinger i stedet for vikarbyrå.',
        'Sjukepleiarar, vernepleiarar, terapeutar, koordinatorar, avdelingsleiarar og merkantilt personale, og faste stillingar i staden for vikarbyrå.',
        'Nurses, social educators, therapists, coordinators, ward managers and clerical personnel, and permanent positions in place of agencies.',
      ),
      exclude: t(
        'Større stillingsbrøk for dem som allerede er ansatt: «Heltidskultur».',
        'Større stillingsbrøk for dei som alt er tilsette: «Heiltidskultur».',
        'Larger part-time positions for those already employed: “Full-time culture”.',
      ),
      example: t(
        'Vi fikk gjennom åtte nye årsverk i budsjettet, og alle gikk til sykepleiere ute i sonene.',
        'Vi fekk gjennom åtte nye årsverk i budsjettet, og alle gjekk til sjukepleiarar ute i sonene.',
        'We got eight new full-time equivalents through in the budget, and all of them went to nurses out in the zones.',
      ),
    },
    {
      id: 'heving',
      label: t('Kompetanseheving', 'Kompetanseheving', 'Raising competence'),
      short: t('Heving', 'Heving', 'Training'),
      definition: t(
        'Ansatte får utdanning og opplæring, eller ufaglærte blir byttet ut med fagutdannede.',
        'Tilsette får utdanning og opplæring, eller ufaglærte blir bytte ut med fagutdanna.',
        'Employees receive education and training, or unskilled staff are replaced by skilled.',
      ),
      include: t(
        'Kurs, videreutdanning, stipend, permisjon med lønn og vikar for den som er borte, høyere lønn etter utdanning, og målet om 40 prosent med høyskoleutdanning.',
        'Kurs, vidareutdanning, stipend, permisjon med løn og vikar for den som er borte, høgare løn etter utdanning, og målet om 40 prosent med høgskuleutdanning.',
        'Courses, further education, scholarships, paid leave and a substitute for the person away, higher pay after education, and the goal of 40 per cent with college-level education.',
      ),
      exclude: t(
        'Opplæring i et nytt alarmsystem eller annen teknologi: «Velferdsteknologi».',
        'Opplæring i eit nytt alarmsystem eller annan teknologi: «Velferdsteknologi».',
        'Training in a new alarm system or other technology: “Welfare technology”.',
      ),
      example: t(
        'Når en hjelpepleier tar videreutdanning, betaler vi både henne og den som går vaktene hennes.',
        'Når ein hjelpepleiar tek vidareutdanning, betaler vi både henne og den som går vaktene hennar.',
        'When an auxiliary nurse takes further education, we pay both her and the person who covers her shifts.',
      ),
    },
    {
      id: 'heltid',
      label: t('Heltidskultur', 'Heiltidskultur', 'Full-time culture'),
      short: t('Heltid', 'Heiltid', 'Full-time'),
      definition: t(
        'Kommunen lar flere arbeide hele stillinger eller større deltidsstillinger.',
        'Kommunen lèt fleire arbeide i heile stillingar eller større deltidsstillingar.',
        'The municipality lets more people work full-time or in larger part-time positions.',
      ),
      include: t(
        'Vedtak om heltid, krav på større stilling etter lengre tids merarbeid, stillinger som slås sammen, og overbemanning på dagtid for å fylle helgene.',
        'Vedtak om heiltid, krav på større stilling etter lengre tids meirarbeid, stillingar som blir slegne saman, og overbemanning på dagtid for å fylle helgene.',
        'Decisions on full-time work, claims to a larger position after a period of extra work, merged positions, and overstaffing in the daytime to fill the weekends.',
      ),
      exclude: t(
        'Lange vakter som turnusordning: «Langturnus».',
        'Lange vakter som turnusordning: «Langturnus».',
        'Long shifts as a rota arrangement: “Long-shift rotas”.',
      ),
      example: t(
        'Heltid er riktig, men i overgangen har vi hatt for mange på jobb på tirsdager og for få på søndager.',
        'Heiltid er rett, men i overgangen har vi hatt for mange på jobb på tysdagar og for få på søndagar.',
        'Full-time is right, but in the transition we have had too many at work on Tuesdays and too few on Sundays.',
      ),
    },
  ],
);
