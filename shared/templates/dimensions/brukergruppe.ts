// User group: whom the growth is about. Never a single user.

import { dimension, t } from './entries.ts';

export const userGroup = dimension(
  'brukergruppe',
  {
    label: t('Brukergruppe', 'Brukargruppe', 'User group'),
    short: t('Brukergruppe', 'Brukargruppe', 'User group'),
    definition: t(
      'Gruppen av brukere som veksten eller tjenesten gjelder. Flere grupper kan settes på samme utdrag.',
      'Gruppa av brukarar som veksten eller tenesta gjeld. Fleire grupper kan setjast på same utdrag.',
      'The group of users that the growth or the service concerns. An excerpt may have several groups.',
    ),
    include: t(
      'Grupper informanten nevner, eller som følger av tjenesten det snakkes om.',
      'Grupper informanten nemner, eller som følgjer av tenesta det blir snakka om.',
      'Groups the informant names, or that follow from the service in question.',
    ),
    exclude: t(
      'Gjetninger om diagnose. Når gruppen ikke er sagt og ikke følger av tjenesten, settes ingen verdi.',
      'Gjetningar om diagnose. Når gruppa ikkje er sagd og ikkje følgjer av tenesta, blir ingen verdi sett.',
      'Guesses about diagnosis. Where the group is not stated and does not follow from the service, set no value.',
    ),
    example: t(
      'Når jeg sier vekst, er det noen bestemte grupper jeg tenker på.',
      'Når eg seier vekst, er det nokre bestemte grupper eg tenkjer på.',
      'When I say growth, there are certain groups I have in mind.',
    ),
  },
  [
    {
      id: 'utviklingshemming',
      label: t('Utviklingshemming', 'Utviklingshemming', 'Learning disability'),
      short: t('Utv.hemming', 'Utv.hemming', 'Learn. dis.'),
      definition: t(
        'Personer med utviklingshemming, uansett alder og boform.',
        'Personar med utviklingshemming, uansett alder og buform.',
        'People with a learning disability, whatever their age and housing.',
      ),
      include: t(
        'Brukere under kriteriet for psykisk utviklingshemming i inntektssystemet, unge som flytter hjemmefra, eldre over 67 år.',
        'Brukarar under kriteriet for psykisk utviklingshemming i inntektssystemet, unge som flyttar heimanfrå, eldre over 67 år.',
        'Users under the learning-disability criterion of the grant system, young people leaving home, people past 67.',
      ),
      exclude: t(
        'Autisme og andre tilstander uten utviklingshemming: den gruppen informanten nevner, eller ingen.',
        'Autisme og andre tilstandar utan utviklingshemming: den gruppa informanten nemner, eller inga.',
        'Autism and other conditions without a learning disability: the group the informant names, or none.',
      ),
      example: t(
        'Det er flere voksne med utviklingshemming som skal flytte for seg selv samtidig, og alle trenger bemannet bolig.',
        'Det er fleire vaksne med utviklingshemming som skal flytte for seg sjølve samtidig, og alle treng bemanna bustad.',
        'Several adults with learning disabilities are to move into their own homes at the same time, and all need staffed housing.',
      ),
    },
    {
      id: 'psykisk',
      label: t('Psykisk helse', 'Psykisk helse', 'Mental health'),
      short: t('Psykisk', 'Psykisk', 'Mental'),
      definition: t(
        'Personer med psykiske lidelser eller plager som får tjenester av kommunen.',
        'Personar med psykiske lidingar eller plager som får tenester av kommunen.',
        'People with mental illness or problems who receive municipal services.',
      ),
      include: t(
        'Alvorlige og langvarige lidelser, spiseforstyrrelser, dom til tvungent psykisk helsevern, lettere plager i lavterskeltilbud.',
        'Alvorlege og langvarige lidingar, eteforstyrringar, dom til tvunge psykisk helsevern, lettare plager i lågterskeltilbod.',
        'Severe and lasting illness, eating disorders, sentences to compulsory mental health care, milder problems in low-threshold services.',
      ),
      exclude: t(
        'Ruslidelse uten psykisk lidelse: «Rus». Ved begge deler settes begge.',
        'Ruslidingar utan psykisk liding: «Rus». Ved begge delar blir begge sette.',
        'Substance use without mental illness: “Substance use”. Where there is both, set both.',
      ),
      example: t(
        'Flere med alvorlig psykisk lidelse blir skrevet ut til oss, og de trenger folk rundt seg hele døgnet.',
        'Fleire med alvorleg psykisk liding blir skrivne ut til oss, og dei treng folk rundt seg heile døgnet.',
        'More people with severe mental illness are discharged to us, and they need people around them day and night.',
      ),
    },
    {
      id: 'rus',
      label: t('Rus', 'Rus', 'Substance use'),
      short: t('Rus', 'Rus', 'Substance'),
      definition: t(
        'Personer med ruslidelse eller skadelig bruk av rusmidler.',
        'Personar med rusliding eller skadeleg bruk av rusmiddel.',
        'People with substance use disorder or harmful use.',
      ),
      include: t(
        'Oppfølging i bolig, legemiddelassistert rehabilitering, skader etter langvarig rusbruk, eldre med ruslidelse.',
        'Oppfølging i bustad, legemiddelassistert rehabilitering, skadar etter langvarig rusbruk, eldre med rusliding.',
        'Follow-up in housing, opioid maintenance treatment, injuries from long-term use, older people with substance use disorder.',
      ),
      exclude: t(
        'Pårørendes rusbruk, og tiltak i barnevernet.',
        'Rusbruk hos pårørande, og tiltak i barnevernet.',
        'Substance use among next of kin, and child-welfare measures.',
      ),
      example: t(
        'Vi har fått en gruppe eldre med lang ruserfaring som ikke passer inn på en vanlig avdeling.',
        'Vi har fått ei gruppe eldre med lang ruserfaring som ikkje passar inn på ei vanleg avdeling.',
        'We have a group of older people with long substance use who do not fit into an ordinary ward.',
      ),
    },
    {
      id: 'demens',
      label: t('Demens og kognitiv svikt', 'Demens og kognitiv svikt', 'Dementia and cognitive decline'),
      short: t('Demens', 'Demens', 'Dementia'),
      definition: t(
        'Personer med demens eller annen kognitiv svikt, hjemme eller i institusjon.',
        'Personar med demens eller annan kognitiv svikt, heime eller i institusjon.',
        'People with dementia or other cognitive decline, at home or in institutions.',
      ),
      include: t(
        'Yngre med demens, utagerende atferd, skjermet enhet, dagtilbud og demensteam.',
        'Yngre med demens, utagerande åtferd, skjerma eining, dagtilbod og demensteam.',
        'Younger people with dementia, acting-out behaviour, sheltered units, day services and dementia teams.',
      ),
      exclude: t(
        'Kognitiv svikt etter skade eller hjerneslag når informanten skiller det fra demens: «Trafikkskadde» eller «Somatisk syke».',
        'Kognitiv svikt etter skade eller hjerneslag når informanten skil det frå demens: «Trafikkskadde» eller «Somatisk sjuke».',
        'Cognitive impairment after injury or stroke where the informant keeps it apart from dementia: “People injured in traffic” or “Somatically ill”.',
      ),
      example: t(
        'De med demens bor hjemme lenger nå, og det betyr flere og lengre besøk.',
        'Dei med demens bur heime lenger no, og det betyr fleire og lengre besøk.',
        'Those with dementia live at home longer now, which means more and longer visits.',
      ),
    },
    {
      id: 'somatisk',
      label: t('Somatisk syke', 'Somatisk sjuke', 'Somatically ill'),
      short: t('Somatisk', 'Somatisk', 'Somatic'),
      definition: t(
        'Personer med kroppslig sykdom, skade eller funksjonsnedsettelse som ikke hører til en egen gruppe her.',
        'Personar med kroppsleg sjukdom, skade eller funksjonsnedsetjing som ikkje høyrer til ei eiga gruppe her.',
        'People with physical illness, injury or impairment who do not belong to a group of their own here.',
      ),
      include: t(
        'Utskrivningsklare med medisinske behov, kols, hjerneslag, muskelsykdom, eldre med flere sykdommer, nedsatt fysisk funksjon.',
        'Utskrivingsklare med medisinske behov, kols, hjerneslag, muskelsjukdom, eldre med fleire sjukdommar, nedsett fysisk funksjon.',
        'Patients ready for discharge with medical needs, COPD, stroke, muscular disease, older people with several illnesses, physical impairment.',
      ),
      exclude: t(
        'Kreft: «Kreft». Livets siste fase: «Palliative pasienter».',
        'Kreft: «Kreft». Siste fase av livet: «Palliative pasientar».',
        'Cancer: “Cancer”. The last phase of life: “Palliative patients”.',
      ),
      example: t(
        'De som kommer hjem fra sykehuset, har både hjertesvikt, diabetes og sår som skal stelles.',
        'Dei som kjem heim frå sjukehuset, har både hjartesvikt, diabetes og sår som skal stellast.',
        'Those who come home from hospital have heart failure, diabetes and wounds to be dressed, all at once.',
      ),
    },
    {
      id: 'palliativ',
      label: t('Palliative pasienter', 'Palliative pasientar', 'Palliative patients'),
      short: t('Palliativ', 'Palliativ', 'Palliative'),
      definition: t(
        'Personer som får lindrende behandling og omsorg ved livets slutt, uansett diagnose.',
        'Personar som får lindrande behandling og omsorg ved slutten av livet, uansett diagnose.',
        'People who receive palliative treatment and care at the end of life, whatever the diagnosis.',
      ),
      include: t(
        'Hjemmedød, lindrende senger, fastvakt, smertepumpe og oppfølging av familien.',
        'Død i heimen, lindrande senger, fastvakt, smertepumpe og oppfølging av familien.',
        'Death at home, palliative beds, one-to-one watch, pain pumps and follow-up of the family.',
      ),
      exclude: t(
        'Kreftpasienter i behandling med sikte på å bli friske: «Kreft».',
        'Kreftpasientar i behandling med sikte på å bli friske: «Kreft».',
        'Cancer patients treated with a view to cure: “Cancer”.',
      ),
      example: t(
        'Flere vil dø hjemme, og da setter vi inn fastvakt de siste ukene.',
        'Fleire vil døy heime, og då set vi inn fastvakt dei siste vekene.',
        'More people want to die at home, so we put in a one-to-one watch for the last weeks.',
      ),
    },
    {
      id: 'kreft',
      label: t('Kreft', 'Kreft', 'Cancer'),
      short: t('Kreft', 'Kreft', 'Cancer'),
      definition: t(
        'Personer med kreft, under behandling eller etterpå.',
        'Personar med kreft, under behandling eller etterpå.',
        'People with cancer, during treatment or afterwards.',
      ),
      include: t(
        'Hjelp mellom cellegiftkurene, senskader, kreftkoordinator, yngre med kreft.',
        'Hjelp mellom cellegiftkurane, seinskadar, kreftkoordinator, yngre med kreft.',
        'Help between courses of chemotherapy, late effects, cancer coordinators, younger people with cancer.',
      ),
      exclude: t(
        'Når det er livets siste fase det gjelder: også «Palliative pasienter».',
        'Når det er siste fase av livet det gjeld: også «Palliative pasientar».',
        'Where it concerns the last phase of life: also “Palliative patients”.',
      ),
      example: t(
        'Vi ser flere under seksti med kreft, og de er hjemme mellom kurene med mye hjelp.',
        'Vi ser fleire under seksti med kreft, og dei er heime mellom kurane med mykje hjelp.',
        'We see more people under sixty with cancer, at home between treatments with a lot of help.',
      ),
    },
    {
      id: 'barn',
      label: t('Barn og unge', 'Barn og unge', 'Children and young people'),
      short: t('Barn/unge', 'Barn/unge', 'Children'),
      definition: t(
        'Barn og unge med helse- og omsorgstjenester, og familiene deres.',
        'Barn og unge med helse- og omsorgstenester, og familiane deira.',
        'Children and young people with health and care services, and their families.',
      ),
      include: t(
        'Barnebolig, avlastning, alvorlig syke barn hjemme, enkeltplasser i barneverninstitusjon når sektoren betaler.',
        'Barnebustad, avlasting, alvorleg sjuke barn heime, enkeltplassar i barneverninstitusjon når sektoren betaler.',
        'Staffed housing for children, respite care, severely ill children at home, single places in child-welfare institutions paid by the sector.',
      ),
      exclude: t(
        'Skole, barnehage og helsestasjon uten at omsorgstjenester er tema. Unge voksne over 18 år med utviklingshemming: «Utviklingshemming».',
        'Skule, barnehage og helsestasjon utan at omsorgstenester er tema. Unge vaksne over 18 år med utviklingshemming: «Utviklingshemming».',
        'School, kindergarten and child health centres when care services are not at issue. Young adults over 18 with learning disabilities: “Learning disability”.',
      ),
      example: t(
        'Avlastning til familier med barn med store behov har vokst mer enn noe annet hos oss.',
        'Avlasting til familiar med barn med store behov har vakse meir enn noko anna hos oss.',
        'Respite for families with children with large needs has grown more than anything else here.',
      ),
    },
    {
      id: 'trafikk',
      label: t('Trafikkskadde', 'Trafikkskadde', 'People injured in traffic'),
      short: t('Trafikk', 'Trafikk', 'Traffic'),
      definition: t(
        'Personer med varige skader etter trafikkulykker eller andre alvorlige ulykker.',
        'Personar med varige skadar etter trafikkulykker eller andre alvorlege ulykker.',
        'People with lasting injuries from traffic or other serious accidents.',
      ),
      include: t(
        'Hodeskader, ryggmargsskader, behov for assistanse døgnet rundt etter rehabilitering.',
        'Hovudskadar, ryggmergsskadar, behov for assistanse døgnet rundt etter rehabilitering.',
        'Head injuries, spinal cord injuries, round-the-clock assistance after rehabilitation.',
      ),
      exclude: t(
        'Fall og brudd hos eldre: «Somatisk syke».',
        'Fall og brot hos eldre: «Somatisk sjuke».',
        'Falls and fractures in older people: “Somatically ill”.',
      ),
      example: t(
        'Én alvorlig ulykke er nok til at hele budsjettet for en liten kommune ser annerledes ut.',
        'Éi alvorleg ulykke er nok til at heile budsjettet for ein liten kommune ser annleis ut.',
        'One serious accident is enough to change the whole budget of a small municipality.',
      ),
    },
    {
      id: 'flyktninger',
      label: t('Flyktninger', 'Flyktningar', 'Refugees'),
      short: t('Flyktninger', 'Flyktningar', 'Refugees'),
      definition: t(
        'Flyktninger og familiegjenforente som får helse- og omsorgstjenester.',
        'Flyktningar og familiesameinte som får helse- og omsorgstenester.',
        'Refugees and reunited family members who receive health and care services.',
      ),
      include: t(
        'Store hjelpebehov ved bosetting, traumer, tolk, overføringsflyktninger med sykdom eller funksjonsnedsettelse.',
        'Store hjelpebehov ved busetting, traume, tolk, overføringsflyktningar med sjukdom eller funksjonsnedsetjing.',
        'Large needs at settlement, trauma, interpreters, resettled refugees with illness or impairment.',
      ),
      exclude: t(
        'Introduksjonsprogram og bolig uten omsorgstjenester. Aldri opprinnelsesland.',
        'Introduksjonsprogram og bustad utan omsorgstenester. Aldri opphavsland.',
        'Introduction programmes and housing without care services. Never the country of origin.',
      ),
      example: t(
        'Blant dem vi bosatte, var det noen med så store behov at vi måtte bygge opp et tilbud fra bunnen.',
        'Blant dei vi busette, var det nokre med så store behov at vi måtte byggje opp eit tilbod frå botnen.',
        'Among those we settled, some had such large needs that we had to build a service from scratch.',
      ),
    },
  ],
);
