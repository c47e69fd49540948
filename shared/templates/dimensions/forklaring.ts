// Explanation: why costs grew, according to those who were interviewed.

import { dimension, t } from './entries.ts';

export const explanation = dimension(
  'forklaring',
  {
    label: t('Forklaring', 'Forklaring', 'Explanation'),
    short: t('Forklaring', 'Forklaring', 'Explanation'),
    definition: t(
      'Grunnen informanten gir til at utgiftene vokste. Hver koding settes som lokal eller ekstralokal; verdien gir bare et utgangspunkt.',
      'Grunnen informanten gir til at utgiftene voks. Kvar koding blir sett som lokal eller ekstralokal; verdien gir berre eit utgangspunkt.',
      'The reason the informant gives for the growth. Each coding is set as local or extra-local; the value only gives a default.',
    ),
    include: t(
      'Årsaker som sies rett ut eller går klart fram av sammenhengen, også når informanten er usikker.',
      'Årsaker som blir sagde rett ut eller går klart fram av samanhengen, også når informanten er usikker.',
      'Causes that are stated outright or clear from the context, also when the informant is unsure.',
    ),
    exclude: t(
      'Beskrivelser av at noe vokste uten at det sies hvorfor, og kodernes egne tolkninger, som hører hjemme i memo.',
      'Skildringar av at noko voks utan at det blir sagt kvifor, og kodarane sine eigne tolkingar, som høyrer heime i memo.',
      'Descriptions of growth without a reason, and the coders’ own interpretations, which belong in a memo.',
    ),
    example: t(
      'Hvis jeg skal peke på én årsak, er det at vi fikk mange nye brukere på kort tid.',
      'Skal eg peike på éi årsak, er det at vi fekk mange nye brukarar på kort tid.',
      'If I have to point to one cause, it is that we got many new users in a short time.',
    ),
  },
  [
    {
      id: 'flere-brukere',
      label: t('Flere brukere', 'Fleire brukarar', 'More users'),
      short: t('Fl. brukere', 'Fl. brukarar', 'More users'),
      definition: t(
        'Utgiftene vokste fordi flere personer fikk tjenesten.',
        'Utgiftene voks fordi fleire personar fekk tenesta.',
        'Costs grew because more people received the service.',
      ),
      include: t(
        'Flere søkere, flere vedtak, nye grupper som ber om hjelp, og flere som blir boende hjemme.',
        'Fleire søkjarar, fleire vedtak, nye grupper som ber om hjelp, og fleire som blir buande heime.',
        'More applicants, more decisions, new groups asking for help, and more people staying in their own homes.',
      ),
      exclude: t(
        'Samme brukere med mer hjelp: «Flere timer per bruker». Brukere som har flyttet til kommunen: også «Tilflytting».',
        'Same brukarar med meir hjelp: «Fleire timar per brukar». Brukarar som har flytta til kommunen: også «Tilflytting».',
        'The same users with more help: “More hours per user”. Users who have moved to the municipality: also “Moving in”.',
      ),
      example: t(
        'På to år gikk vi fra tolv til nitten brukere med vedtak, og da sier det seg selv at det koster.',
        'På to år gjekk vi frå tolv til nitten brukarar med vedtak, og då seier det seg sjølv at det kostar.',
        'In two years we went from twelve to nineteen users with a decision, so of course it costs.',
      ),
      locality: 'local',
    },
    {
      id: 'flere-timer',
      label: t('Flere timer per bruker', 'Fleire timar per brukar', 'More hours per user'),
      short: t('Flere timer', 'Fleire timar', 'More hours'),
      definition: t(
        'Utgiftene vokste fordi hver bruker fikk mer hjelp eller høyere bemanning enn før.',
        'Utgiftene voks fordi kvar brukar fekk meir hjelp eller høgare bemanning enn før.',
        'Costs grew because each user received more help or higher staffing than before.',
      ),
      include: t(
        'Økte vedtakstimer, overgang til én-til-én eller to-til-én, flere besøk i døgnet og våken nattevakt.',
        'Fleire vedtakstimar, overgang til éin-til-éin eller to-til-éin, fleire besøk i døgnet og vaken nattevakt.',
        'More decided hours, a change to one-to-one or two-to-one staffing, more visits a day and waking night staff.',
      ),
      exclude: t(
        'Flere timer i alt fordi antallet brukere økte: «Flere brukere». Høyere timepris: «Lønnsoppgjør» eller «Kjøp fra private».',
        'Fleire timar i alt fordi talet på brukarar auka: «Fleire brukarar». Høgare timepris: «Lønsoppgjer» eller «Kjøp frå private».',
        'More hours in total because there were more users: “More users”. A higher price per hour: “Wage settlements” or “Purchase from private providers”.',
      ),
      example: t(
        'Det er ikke flere brukere, men de vi har, trenger to på jobb der det før holdt med én.',
        'Det er ikkje fleire brukarar, men dei vi har, treng to på jobb der det før heldt med éin.',
        'There are no more users, but those we have need two on duty where one used to be enough.',
      ),
      locality: 'local',
    },
    {
      id: 'helsetilstand',
      label: t('Helsetilstand i befolkningen', 'Helsetilstanden i befolkninga', 'Health of the population'),
      short: t('Helse', 'Helse', 'Health'),
      definition: t(
        'Innbyggerne eller brukerne er sykere enn før eller sykere enn andre steder.',
        'Innbyggjarane eller brukarane er sjukare enn før eller sjukare enn andre stader.',
        'The inhabitants or users are in poorer health than before, or than elsewhere.',
      ),
      include: t(
        'Flere diagnoser hos samme bruker, mer kreft, demens eller psykisk sykdom i befolkningen, levekår som gir dårlig helse.',
        'Fleire diagnosar hos same brukar, meir kreft, demens eller psykisk sjukdom i befolkninga, levekår som gir dårleg helse.',
        'Several diagnoses in one user, more cancer, dementia or mental illness in the population, living conditions that give poor health.',
      ),
      exclude: t(
        'Sykere fordi de skrives tidligere ut: «Utskrivningspraksis». Flere eldre i seg selv: «Demografi».',
        'Sjukare fordi dei blir skrivne tidlegare ut: «Utskrivingspraksis». Fleire eldre i seg sjølv: «Demografi».',
        'In poorer health because of earlier discharge: “Discharge practice”. More older people as such: “Demography”.',
      ),
      example: t(
        'Vi har mye kronisk sykdom her hos oss, og folk kommer til oss med mer sammensatte behov.',
        'Vi har mykje kronisk sjukdom her hos oss, og folk kjem til oss med meir samansette behov.',
        'We have a lot of chronic illness here, and people come to us with more complex needs.',
      ),
      locality: 'local',
    },
    {
      id: 'demografi',
      label: t('Demografi', 'Demografi', 'Demography'),
      short: t('Demografi', 'Demografi', 'Demography'),
      definition: t(
        'Endringer i folketall eller alderssammensetning forklarer veksten.',
        'Endringar i folketal eller alderssamansetnad forklarer veksten.',
        'Changes in population size or age structure explain the growth.',
      ),
      include: t(
        'Flere over 80 år, store årskull som når en alder, unge som flytter ut, og færre pårørende i nærheten av den grunn.',
        'Fleire over 80 år, store årskull som når ein alder, unge som flyttar ut, og færre pårørande i nærleiken av den grunn.',
        'More people over 80, large cohorts reaching an age, young people leaving, and therefore fewer next of kin nearby.',
      ),
      exclude: t(
        'Enkeltpersoner som flytter inn med store behov: «Tilflytting». Sykere eldre: «Helsetilstand i befolkningen».',
        'Enkeltpersonar som flyttar inn med store behov: «Tilflytting». Sjukare eldre: «Helsetilstanden i befolkninga».',
        'Single persons with large needs who move in: “Moving in”. Older people in poorer health: “Health of the population”.',
      ),
      example: t(
        'Andelen over 80 øker raskere hos oss enn i nabokommunene, og det ser vi igjen i hjemmetjenesten.',
        'Delen over 80 aukar raskare hos oss enn i nabokommunane, og det ser vi att i heimetenesta.',
        'Our share of people over 80 grows faster than in the neighbouring municipalities, and it shows in home care.',
      ),
      locality: 'local',
    },
    {
      id: 'tilflytting',
      label: t('Tilflytting', 'Tilflytting', 'Moving in'),
      short: t('Tilflytting', 'Tilflytting', 'Moving in'),
      definition: t(
        'Personer med behov for tjenester flyttet til kommunen fra et annet sted i landet.',
        'Personar med behov for tenester flytta til kommunen frå ein annan stad i landet.',
        'People who need services moved to the municipality from elsewhere in the country.',
      ),
      include: t(
        'Familier som flytter hit, brukere som etablerer seg her, og vedtak fra forrige kommune som blir videreført.',
        'Familiar som flyttar hit, brukarar som etablerer seg her, og vedtak frå førre kommune som blir førte vidare.',
        'Families moving here, users who settle here, and decisions from the former municipality that are continued.',
      ),
      exclude: t(
        'Flyktninger og familiegjenforening: «Bosetting av flyktninger». Når tilbudet er grunnen til at de flytter: også «Attraktivt tilbud».',
        'Flyktningar og familiesameining: «Busetting av flyktningar». Når tilbodet er grunnen til at dei flyttar: også «Attraktivt tilbod».',
        'Refugees and family reunification: “Settlement of refugees”. When the services are the reason for moving: also “Attractive services”.',
      ),
      example: t(
        'To av de dyreste vedtakene våre gjelder folk som flyttet hit i løpet av det siste året.',
        'To av dei dyraste vedtaka våre gjeld folk som flytta hit i løpet av det siste året.',
        'Two of our most expensive decisions concern people who moved here during the last year.',
      ),
      locality: 'local',
    },
    {
      id: 'reisetid',
      label: t('Geografi og reisetid', 'Geografi og reisetid', 'Geography and travel time'),
      short: t('Reisetid', 'Reisetid', 'Travel time'),
      definition: t(
        'Avstander, spredt bosetting eller ferje gjør at mer arbeidstid går med til å komme fram.',
        'Avstandar, spreidd busetnad eller ferje gjer at meir arbeidstid går med til å kome fram.',
        'Distances, scattered settlement or ferries mean that more working time is spent getting there.',
      ),
      include: t(
        'Lange kjøreruter, flere soner, egne vaktlag på øyer eller i bygder, tjenester som må doble bemanningen på grunn av avstand.',
        'Lange køyreruter, fleire soner, eigne vaktlag på øyar eller i bygder, tenester som må doble bemanninga på grunn av avstand.',
        'Long driving routes, more zones, separate shifts on islands or in villages, services that must double their staffing because of distance.',
      ),
      exclude: t(
        'Kjøp og leie av biler uten at avstand er grunnen.',
        'Kjøp og leige av bilar utan at avstand er grunnen.',
        'Buying or leasing cars when distance is not the reason.',
      ),
      example: t(
        'De sitter nesten halve vakta i bilen. Det er ikke mye pleie i det.',
        'Dei sit nesten halve vakta i bilen. Det er ikkje mykje pleie i det.',
        'They spend nearly half the shift in the car. There is not much care in that.',
      ),
      locality: 'local',
    },
    {
      id: 'rekruttering',
      label: t('Rekruttering og tilgang på kompetanse', 'Rekruttering og tilgang på kompetanse', 'Recruitment and access to skills'),
      short: t('Rekruttering', 'Rekruttering', 'Recruitment'),
      definition: t(
        'Det er vanskelig å få tak i eller beholde kvalifisert personell, og det gjør tjenesten dyrere.',
        'Det er vanskeleg å få tak i eller halde på kvalifisert personell, og det gjer tenesta dyrare.',
        'Qualified staff are hard to find or keep, which makes the service more expensive.',
      ),
      include: t(
        'Ubesatte stillinger, få søkere, lønnstillegg for å rekruttere, innleie fordi ingen søker.',
        'Ledige stillingar, få søkjarar, lønstillegg for å rekruttere, innleige fordi ingen søkjer.',
        'Vacancies, few applicants, pay supplements to attract staff, agency staff because nobody applies.',
      ),
      exclude: t(
        'Innleie ved vanlig sykefravær. Krav om kompetanse fra staten: «Statlig styring».',
        'Innleige ved vanleg sjukefråvær. Krav om kompetanse frå staten: «Statleg styring».',
        'Agency staff for ordinary sick leave. Competence requirements set by the state: “State steering”.',
      ),
      example: t(
        'Vi lyste ut tre ganger uten en eneste kvalifisert søker, så da ble det byrå hele sommeren.',
        'Vi lyste ut tre gonger utan ein einaste kvalifisert søkar, så då blei det byrå heile sommaren.',
        'We advertised three times without one qualified applicant, so it was agency staff all summer.',
      ),
      locality: 'local',
    },
    {
      id: 'manglende-kapasitet',
      label: t('Manglende kapasitet', 'Manglande kapasitet', 'Lack of capacity'),
      short: t('Kapasitet', 'Kapasitet', 'Capacity'),
      definition: t(
        'Egne plasser, lokaler eller bemanning strekker ikke til, og kommunen må finne dyrere løsninger.',
        'Eigne plassar, lokale eller bemanning strekk ikkje til, og kommunen må finne dyrare løysingar.',
        'The municipality’s own places, premises or staffing fall short, and it must find more expensive solutions.',
      ),
      include: t(
        'Fulle avdelinger, ventelister, dobbeltrom tatt i bruk, hjelp hjemme i påvente av plass, overliggedøgn fordi det ikke er ledig plass.',
        'Fulle avdelingar, ventelister, dobbeltrom tekne i bruk, hjelp heime i påvente av plass, overliggjedøgn fordi det ikkje er ledig plass.',
        'Full wards, waiting lists, single rooms used for two, help at home while waiting for a place, extra hospital days because nothing is free.',
      ),
      exclude: t(
        'Når grunnen er at plasser ble lagt ned: «Institusjonsplasser bygd for langt ned». Når boliger mangler: «Etterslep i boligbyggingen».',
        'Når grunnen er at plassar blei lagde ned: «Institusjonsplassar bygde for langt ned». Når bustader manglar: «Etterslep i bustadbygginga».',
        'When the reason is that places were closed: “Institutional places cut too far”. When homes are lacking: “Housing backlog”.',
      ),
      example: t(
        'Det var fullt overalt den vinteren, så noen ble liggende på sykehuset mens vi betalte for det.',
        'Det var fullt overalt den vinteren, så nokre blei liggande på sjukehuset medan vi betalte for det.',
        'Everything was full that winter, so some stayed in hospital while we paid for it.',
      ),
      locality: 'local',
    },
    {
      id: 'omorganisering',
      label: t('Omorganisering', 'Omorganisering', 'Reorganisation'),
      short: t('Omorg.', 'Omorg.', 'Reorganised'),
      definition: t(
        'Endringer i hvordan tjenestene er organisert eller ledet, førte til høyere utgifter eller flyttet dem.',
        'Endringar i korleis tenestene er organiserte eller leidde, førte til høgare utgifter eller flytta dei.',
        'Changes in how services are organised or led raised costs or moved them.',
      ),
      include: t(
        'Sammenslåtte eller delte enheter, nytt tildelingskontor, tjenester flyttet mellom sektorer, kommunesammenslåing.',
        'Samanslåtte eller delte einingar, nytt tildelingskontor, tenester flytta mellom sektorar, kommunesamanslåing.',
        'Merged or divided units, a new allocation office, services moved between sectors, a municipal merger.',
      ),
      exclude: t(
        'Ny føring av de samme utgiftene i regnskapet uten annen endring: vurderingen «Registrering, ikke reell vekst».',
        'Ny føring av dei same utgiftene i rekneskapen utan anna endring: vurderinga «Registrering, ikkje reell vekst».',
        'The same costs booked differently without any other change: the assessment “Registration, not real growth”.',
      ),
      example: t(
        'Da vi delte hjemmetjenesten i to soner, trengte vi en leder til og flere på natt.',
        'Då vi delte heimetenesta i to soner, trong vi ein leiar til og fleire på natt.',
        'When we divided home care into two zones, we needed another manager and more night staff.',
      ),
      locality: 'local',
    },
    {
      id: 'etterslep-bolig',
      label: t('Etterslep i boligbyggingen', 'Etterslep i bustadbygginga', 'Housing backlog'),
      short: t('Etterslep', 'Etterslep', 'Housing lag'),
      definition: t(
        'Kommunen har bygd for få tilrettelagte boliger eller bygd dem for sent.',
        'Kommunen har bygd for få tilrettelagde bustader eller bygd dei for seint.',
        'The municipality has built too few adapted homes, or built them too late.',
      ),
      include: t(
        'Enkeltvise løsninger i vanlige leiligheter, spredte boliger med egen bemanning, kjøp i påvente av ny bolig, unge voksne som venter på å flytte hjemmefra.',
        'Enkeltvise løysingar i vanlege leilegheiter, spreidde bustader med eiga bemanning, kjøp i påvente av ny bustad, unge vaksne som ventar på å flytte heimanfrå.',
        'Individual arrangements in ordinary flats, scattered homes each with their own staff, purchase while waiting for a new home, young adults waiting to leave the family home.',
      ),
      exclude: t(
        'Mangel på sykehjemsplasser: «Manglende kapasitet» eller «Institusjonsplasser bygd for langt ned». Husbankens vilkår: «Statlig styring».',
        'Mangel på sjukeheimsplassar: «Manglande kapasitet» eller «Institusjonsplassar bygde for langt ned». Vilkåra til Husbanken: «Statleg styring».',
        'Too few nursing-home places: “Lack of capacity” or “Institutional places cut too far”. The Housing Bank’s conditions: “State steering”.',
      ),
      example: t(
        'Boligene skulle stått ferdig for fem år siden. I mellomtiden har vi fire enkelttiltak med full turnus rundt hver.',
        'Bustadene skulle ha stått ferdige for fem år sidan. I mellomtida har vi fire enkelttiltak med full turnus rundt kvar.',
        'The homes should have been ready five years ago. Meanwhile we have four single arrangements with a full rota around each.',
      ),
      locality: 'local',
    },
    {
      id: 'plasser-ned',
      label: t('Institusjonsplasser bygd for langt ned', 'Institusjonsplassar bygde for langt ned', 'Institutional places cut too far'),
      short: t('Plasser ned', 'Plassar ned', 'Places cut'),
      definition: t(
        'Kommunen la ned flere institusjonsplasser enn behovet tilsa, og måtte dekke behovet på andre måter.',
        'Kommunen la ned fleire institusjonsplassar enn behovet tilsa, og måtte dekkje behovet på andre måtar.',
        'The municipality closed more institutional places than need allowed and had to meet the need in other ways.',
      ),
      include: t(
        'Nedlagte plasser som ble gjenåpnet, tung pleie hjemme etter nedleggelse, omlegging fra institusjon til hjemmetjeneste som gikk for fort.',
        'Nedlagde plassar som blei opna att, tung pleie heime etter nedlegging, omlegging frå institusjon til heimeteneste som gjekk for fort.',
        'Closed places that were reopened, heavy care at home after a closure, a change from institution to home care that went too fast.',
      ),
      exclude: t(
        'For få plasser uten at noe er lagt ned: «Manglende kapasitet».',
        'For få plassar utan at noko er lagt ned: «Manglande kapasitet».',
        'Too few places without any closure: “Lack of capacity”.',
      ),
      example: t(
        'Vi tok ned tjue plasser, og to år etter måtte vi åpne halvparten igjen.',
        'Vi tok ned tjue plassar, og to år etter måtte vi opne halvparten igjen.',
        'We cut twenty places, and two years later we had to reopen half of them.',
      ),
      locality: 'local',
    },
    {
      id: 'attraktivt-tilbud',
      label: t('Attraktivt tilbud', 'Attraktivt tilbod', 'Attractive services'),
      short: t('Attraktivt', 'Attraktivt', 'Attractive'),
      definition: t(
        'Kommunens tjenester er så gode eller kjente at de trekker til seg brukere eller øker etterspørselen.',
        'Tenestene i kommunen er så gode eller kjende at dei trekkjer til seg brukarar eller aukar etterspurnaden.',
        'The municipality’s services are so good or so well known that they attract users or raise demand.',
      ),
      include: t(
        'Innflytting på grunn av godt tilbud, rykte om romslige vedtak, nye tilbud som får fram behov ingen visste om.',
        'Innflytting på grunn av godt tilbod, rykte om romslege vedtak, nye tilbod som får fram behov ingen visste om.',
        'People moving in because of good services, a reputation for generous decisions, new services that reveal needs nobody knew of.',
      ),
      exclude: t(
        'Flytting av andre grunner: «Tilflytting». Vedtatt satsing uten at den har trukket til seg brukere: «Politiske prioriteringer».',
        'Flytting av andre grunnar: «Tilflytting». Vedteken satsing utan at ho har trekt til seg brukarar: «Politiske prioriteringar».',
        'Moving for other reasons: “Moving in”. An adopted priority that has not attracted users: “Political priorities”.',
      ),
      example: t(
        'Det er kjent at vi har et godt opplegg, og da ringer foreldre hit før de bestemmer seg for hvor de skal bo.',
        'Det er kjent at vi har eit godt opplegg, og då ringjer foreldre hit før dei bestemmer seg for kvar dei skal bu.',
        'People know that we have a good set-up, and parents call us before they decide where to live.',
      ),
      locality: 'local',
    },
    {
      id: 'politiske-prioriteringer',
      label: t('Politiske prioriteringer', 'Politiske prioriteringar', 'Political priorities'),
      short: t('Politikk', 'Politikk', 'Politics'),
      definition: t(
        'Kommunestyret eller et utvalg vedtok å styrke, bevare eller åpne et tilbud.',
        'Kommunestyret eller eit utval vedtok å styrkje, ta vare på eller opne eit tilbod.',
        'The municipal council or a committee decided to strengthen, keep or open a service.',
      ),
      include: t(
        'Vedtatt satsing på eldreomsorg, nei til å legge ned en avdeling, lokale normer for dekningsgrad og bemanning.',
        'Vedteken satsing på eldreomsorg, nei til å leggje ned ei avdeling, lokale normer for dekningsgrad og bemanning.',
        'An adopted priority for care of older people, refusing to close a ward, local norms for coverage and staffing.',
      ),
      exclude: t(
        'Føringer fra Stortinget, regjeringen eller direktorater: «Statlig styring».',
        'Føringar frå Stortinget, regjeringa eller direktorat: «Statleg styring».',
        'Directions from parliament, government or directorates: “State steering”.',
      ),
      example: t(
        'Politikerne ville beholde begge sykehjemmene, og det var et valg de tok vel vitende om hva det kostet.',
        'Politikarane ville behalde begge sjukeheimane, og det var eit val dei tok vel vitande om kva det kosta.',
        'The politicians wanted to keep both nursing homes, a choice they made knowing what it cost.',
      ),
      locality: 'local',
    },
    {
      id: 'parorende',
      label: t('Forventninger fra pårørende', 'Forventningar frå pårørande', 'Expectations from next of kin'),
      short: t('Pårørende', 'Pårørande', 'Next of kin'),
      definition: t(
        'Pårørende eller brukere venter mer av tjenesten enn før, eller pårørende kan bidra mindre.',
        'Pårørande eller brukarar ventar meir av tenesta enn før, eller pårørande kan bidra mindre.',
        'Next of kin or users expect more of the service than before, or next of kin can contribute less.',
      ),
      include: t(
        'Krav om mer hjelp, bedre kjennskap til rettigheter, pårørende som er slitne, bor langt unna eller er i jobb.',
        'Krav om meir hjelp, betre kjennskap til rettar, pårørande som er slitne, bur langt unna eller er i jobb.',
        'Demands for more help, better knowledge of rights, next of kin who are worn out, live far away or work.',
      ),
      exclude: t(
        'Klager som er avgjort av statsforvalteren: «Klagevedtak». Oppslag i avisen: «Press fra medier».',
        'Klager som er avgjorde av statsforvaltaren: «Klagevedtak». Oppslag i avisa: «Press frå media».',
        'Complaints decided by the county governor: “Decisions on complaints”. Newspaper stories: “Media pressure”.',
      ),
      example: t(
        'De pårørende kan rettighetene sine, og de møter gjerne med en liste over hva de forventer.',
        'Dei pårørande kan rettane sine, og dei møter gjerne med ei liste over kva dei ventar seg.',
        'The next of kin know their rights and often turn up with a list of what they expect.',
      ),
      locality: 'local',
    },
    {
      id: 'flyktninger',
      label: t('Bosetting av flyktninger', 'Busetting av flyktningar', 'Settlement of refugees'),
      short: t('Flyktninger', 'Flyktningar', 'Refugees'),
      definition: t(
        'Kommunen tok imot flyktninger eller familiegjenforente med behov for helse- og omsorgstjenester.',
        'Kommunen tok imot flyktningar eller familiesameinte med behov for helse- og omsorgstenester.',
        'The municipality received refugees or reunited family members who need health and care services.',
      ),
      include: t(
        'Store hjelpebehov ved bosetting, familiegjenforening, tilskudd til bosetting som faller bort eller ikke dekker utgiftene.',
        'Store hjelpebehov ved busetting, familiesameining, tilskot til busetting som fell bort eller ikkje dekkjer utgiftene.',
        'Large needs at settlement, family reunification, settlement grants that end or do not cover the costs.',
      ),
      exclude: t(
        'Flytting fra en annen kommune etter bosettingen: «Tilflytting».',
        'Flytting frå ein annan kommune etter busettinga: «Tilflytting».',
        'A move from another municipality after settlement: “Moving in”.',
      ),
      example: t(
        'Vi bosatte noen få familier, men blant dem var det behov som krevde bemanning hele døgnet.',
        'Vi busette nokre få familiar, men blant dei var det behov som kravde bemanning heile døgnet.',
        'We settled a few families, but among them were needs that required staff around the clock.',
      ),
      locality: 'extralocal',
    },
    {
      id: 'utskrivningspraksis',
      label: t('Utskrivningspraksis', 'Utskrivingspraksis', 'Discharge practice'),
      short: t('Utskrivning', 'Utskriving', 'Discharge'),
      definition: t(
        'Spesialisthelsetjenesten skriver ut pasienter tidligere eller med større behov enn før.',
        'Spesialisthelsetenesta skriv ut pasientar tidlegare eller med større behov enn før.',
        'The specialist health service discharges patients earlier or with greater needs than before.',
      ),
      include: t(
        'Kortere liggetid, tyngre prosedyrer overført til kommunen, døgnplasser bygd ned i psykisk helsevern, uenighet om hvem som er utskrivningsklar.',
        'Kortare liggjetid, tyngre prosedyrar overførte til kommunen, døgnplassar bygde ned i psykisk helsevern, usemje om kven som er utskrivingsklar.',
        'Shorter stays, heavier procedures passed to the municipality, fewer inpatient beds in mental health care, disagreement on who is ready for discharge.',
      ),
      exclude: t(
        'Selve betalingen for døgn på sykehus: «Betalingsplikt for utskrivningsklare» under «Statlig styring».',
        'Sjølve betalinga for døgn på sjukehus: «Betalingsplikt for utskrivingsklare» under «Statleg styring».',
        'The payment for hospital days itself: “Payment duty for patients ready for discharge” under “State steering”.',
      ),
      example: t(
        'De kommer hjem dagen etter operasjonen nå, og fredag ettermiddag er det verst.',
        'Dei kjem heim dagen etter operasjonen no, og fredag ettermiddag er det verst.',
        'They come home the day after surgery now, and Friday afternoon is the worst.',
      ),
      locality: 'extralocal',
    },
    {
      id: 'medisinsk-utvikling',
      label: t('Medisinsk utvikling', 'Medisinsk utvikling', 'Medical progress'),
      short: t('Medisin', 'Medisin', 'Medicine'),
      definition: t(
        'Ny behandling og nytt utstyr gjør at flere lever lenger med sykdom, eller at mer behandling kan gis i kommunen.',
        'Ny behandling og nytt utstyr gjer at fleire lever lenger med sjukdom, eller at meir behandling kan bli gitt i kommunen.',
        'New treatment and equipment let more people live longer with illness, or let more treatment be given in the municipality.',
      ),
      include: t(
        'Økt overlevelse, respirator eller intravenøs behandling hjemme, flere som lever med alvorlig funksjonsnedsettelse.',
        'Auka overleving, respirator eller intravenøs behandling heime, fleire som lever med alvorleg funksjonsnedsetjing.',
        'Higher survival, ventilators or intravenous treatment at home, more people living with severe impairments.',
      ),
      exclude: t(
        'Velferdsteknologi, og tidlig utskrivning uten at behandlingen er ny: «Utskrivningspraksis».',
        'Velferdsteknologi, og tidleg utskriving utan at behandlinga er ny: «Utskrivingspraksis».',
        'Welfare technology, and early discharge when the treatment is not new: “Discharge practice”.',
      ),
      example: t(
        'Det vi gjør på kjøkkenbenken hjemme hos folk i dag, ble gjort på sykehus for ti år siden.',
        'Det vi gjer på kjøkenbenken heime hos folk i dag, blei gjort på sjukehus for ti år sidan.',
        'What we do on people’s kitchen worktops today was done in hospital ten years ago.',
      ),
      locality: 'extralocal',
    },
    {
      id: 'faglige-normer',
      label: t('Faglige normer', 'Faglege normer', 'Professional norms'),
      short: t('Faglig norm', 'Fagleg norm', 'Prof. norms'),
      definition: t(
        'Oppfatninger i fagmiljøene om hva som er forsvarlig og god praksis, har hevet nivået.',
        'Oppfatningar i fagmiljøa om kva som er forsvarleg og god praksis, har heva nivået.',
        'Professional views of what is sound and good practice have raised the level.',
      ),
      include: t(
        'Standarder fra fagmiljøer, krav om flere fagpersoner rundt brukeren, anbefalinger fra sykehuset om bemanning.',
        'Standardar frå fagmiljø, krav om fleire fagpersonar rundt brukaren, tilrådingar frå sjukehuset om bemanning.',
        'Standards set by professional communities, demands for more professionals around the user, hospital recommendations on staffing.',
      ),
      exclude: t(
        'Nasjonale veiledere, retningslinjer og lovkrav: «Statlig styring».',
        'Nasjonale rettleiarar, retningslinjer og lovkrav: «Statleg styring».',
        'National guides, guidelines and legal requirements: “State steering”.',
      ),
      example: t(
        'Det som var godt nok før, er ikke faglig forsvarlig i dag, og det er de ansatte enige om.',
        'Det som var godt nok før, er ikkje fagleg forsvarleg i dag, og det er dei tilsette einige om.',
        'What used to be good enough is not professionally sound today, and the staff agree on that.',
      ),
      locality: 'extralocal',
    },
    {
      id: 'lonnsoppgjor',
      label: t('Lønnsoppgjør', 'Lønsoppgjer', 'Wage settlements'),
      short: t('Lønnsoppgjør', 'Lønsoppgjer', 'Wages'),
      definition: t(
        'Sentrale eller lokale lønnsoppgjør, tariffendringer eller pensjonskostnader gjorde samme bemanning dyrere.',
        'Sentrale eller lokale lønsoppgjer, tariffendringar eller pensjonskostnader gjorde same bemanning dyrare.',
        'Central or local wage settlements, changes in collective agreements or pension costs made the same staffing more expensive.',
      ),
      include: t(
        'Oppgjør over det som var budsjettert, nye tillegg i tariffavtalen, pensjonspremie.',
        'Oppgjer over det som var budsjettert, nye tillegg i tariffavtalen, pensjonspremie.',
        'Settlements above budget, new supplements in the collective agreement, pension premiums.',
      ),
      exclude: t(
        'Lønnstillegg kommunen gir for å få tak i folk: «Rekruttering og tilgang på kompetanse».',
        'Lønstillegg kommunen gir for å få tak i folk: «Rekruttering og tilgang på kompetanse».',
        'Supplements the municipality pays to attract staff: “Recruitment and access to skills”.',
      ),
      example: t(
        'En del av veksten er rett og slett lønnsoppgjøret, det var dyrere enn det vi hadde lagt inn.',
        'Ein del av veksten er rett og slett lønsoppgjeret, det var dyrare enn det vi hadde lagt inn.',
        'Part of the growth is simply the wage settlement; it cost more than we had planned for.',
      ),
      locality: 'extralocal',
    },
    {
      id: 'media',
      label: t('Press fra medier', 'Press frå media', 'Media pressure'),
      short: t('Medier', 'Media', 'Media'),
      definition: t(
        'Omtale i aviser, kringkasting eller sosiale medier påvirket hva kommunen tilbød.',
        'Omtale i aviser, kringkasting eller sosiale medium påverka kva kommunen tilbaud.',
        'Coverage in newspapers, broadcasting or social media affected what the municipality offered.',
      ),
      include: t(
        'Oppslag om enkeltsaker som førte til nye vedtak eller ekstra bemanning, frykt for oppslag som grunn til å si ja.',
        'Oppslag om enkeltsaker som førte til nye vedtak eller ekstra bemanning, frykt for oppslag som grunn til å seie ja.',
        'Stories about single cases that led to new decisions or extra staff, fear of coverage as a reason to say yes.',
      ),
      exclude: t(
        'Press direkte fra familien: «Forventninger fra pårørende».',
        'Press direkte frå familien: «Forventningar frå pårørande».',
        'Pressure directly from the family: “Expectations from next of kin”.',
      ),
      example: t(
        'Etter oppslaget i avisen var det ingen som våget å snakke om å redusere det vedtaket.',
        'Etter oppslaget i avisa var det ingen som våga å snakke om å redusere det vedtaket.',
        'After the newspaper story nobody dared talk about reducing that decision.',
      ),
      locality: 'extralocal',
    },
    {
      id: 'statlig-styring',
      label: t('Statlig styring', 'Statleg styring', 'State steering'),
      short: t('Staten', 'Staten', 'The state'),
      definition: t(
        'Lover, krav, tilsyn, tilskudd eller oppgaver fra staten forklarer veksten.',
        'Lover, krav, tilsyn, tilskot eller oppgåver frå staten forklarer veksten.',
        'Acts, requirements, supervision, grants or tasks from the state explain the growth.',
      ),
      include: t(
        'Alle former for statlig styring, også når informanten bare sier «staten». Hvilken form: dimensjonen «Statlig styring».',
        'Alle former for statleg styring, også når informanten berre seier «staten». Kva form: dimensjonen «Statleg styring».',
        'All forms of state steering, also when the informant only says “the state”. Which form: the dimension “State steering”.',
      ),
      exclude: t(
        'Faglig oppfatning uten statlig avsender: «Faglige normer». Sykehusenes praksis: «Utskrivningspraksis».',
        'Fagleg oppfatning utan statleg avsendar: «Faglege normer». Praksisen i sjukehusa: «Utskrivingspraksis».',
        'Professional views without the state as sender: “Professional norms”. Hospital practice: “Discharge practice”.',
      ),
      example: t(
        'Staten vedtar rettighetene, og så er det vi som må finne pengene.',
        'Staten vedtek rettane, og så er det vi som må finne pengane.',
        'The state adopts the rights, and then we have to find the money.',
      ),
      locality: 'extralocal',
    },
    {
      id: 'kjop-private',
      label: t('Kjøp fra private', 'Kjøp frå private', 'Purchase from private providers'),
      short: t('Kjøp privat', 'Kjøp privat', 'Private'),
      definition: t(
        'Tjenesten kjøpes av private leverandører, og pris eller omfang har økt.',
        'Tenesta blir kjøpt av private leverandørar, og pris eller omfang har auka.',
        'The service is bought from private providers, and price or volume has risen.',
      ),
      include: t(
        'Kjøp av plasser og hele omsorgstiltak, BPA fra private, nye anbud med høyere timepris, lite konkurranse.',
        'Kjøp av plassar og heile omsorgstiltak, BPA frå private, nye anbod med høgare timepris, lite konkurranse.',
        'Purchased places and whole care arrangements, personal assistance from private providers, new tenders with a higher price per hour, little competition.',
      ),
      exclude: t(
        'Innleie av enkeltvakter fra vikarbyrå. Kjøp fra en annen kommune: «Kjøp fra nabokommune».',
        'Innleige av enkeltvakter frå vikarbyrå. Kjøp frå ein annan kommune: «Kjøp frå nabokommune».',
        'Single shifts hired from a staffing agency. Purchase from another municipality: “Purchase from a neighbouring municipality”.',
      ),
      example: t(
        'Vi fikk ikke til tilbudet selv, så vi kjøpte det. Prisen gikk opp med en tredel da avtalen skulle fornyes.',
        'Vi fekk ikkje til tilbodet sjølve, så vi kjøpte det. Prisen gjekk opp med ein tredel då avtalen skulle fornyast.',
        'We could not provide the service ourselves, so we bought it. The price rose by a third when the contract was renewed.',
      ),
      locality: 'either',
    },
    {
      id: 'kjop-nabokommune',
      label: t('Kjøp fra nabokommune', 'Kjøp frå nabokommune', 'Purchase from a neighbouring municipality'),
      short: t('Kjøp nabo', 'Kjøp nabo', 'Neighbour'),
      definition: t(
        'Kommunen kjøper plasser eller tjenester av en annen kommune eller gjennom et interkommunalt samarbeid.',
        'Kommunen kjøper plassar eller tenester av ein annan kommune eller gjennom eit interkommunalt samarbeid.',
        'The municipality buys places or services from another municipality or through inter-municipal cooperation.',
      ),
      include: t(
        'Kjøpte plasser i KAD, legevakt og responssenter i samarbeid, avtaler med fast pris uansett bruk.',
        'Kjøpte plassar i KAD, legevakt og responssenter i samarbeid, avtalar med fast pris uansett bruk.',
        'Purchased acute 24-hour beds, shared out-of-hours services and response centres, agreements with a fixed price whatever the use.',
      ),
      exclude: t(
        'Kjøp fra private leverandører: «Kjøp fra private».',
        'Kjøp frå private leverandørar: «Kjøp frå private».',
        'Purchase from private providers: “Purchase from private providers”.',
      ),
      example: t(
        'Vi betaler for to senger hos vertskommunen enten de står tomme eller ikke.',
        'Vi betaler for to senger hos vertskommunen anten dei står tomme eller ikkje.',
        'We pay the host municipality for two beds whether they stand empty or not.',
      ),
      locality: 'either',
    },
  ],
);
