// State steering: which form of it an informant speaks of.

import { dimension, t } from './entries.ts';

export const stateSteering = dimension(
  'styring',
  {
    label: t('Statlig styring', 'Statleg styring', 'State steering'),
    short: t('Styring', 'Styring', 'Steering'),
    definition: t(
      'Den formen for statlig styring som informanten viser til: lov, krav, kontroll, penger eller oppgaver.',
      'Den forma for statleg styring som informanten viser til: lov, krav, kontroll, pengar eller oppgåver.',
      'The form of state steering that the informant refers to: acts, requirements, control, money or tasks.',
    ),
    include: t(
      'Utsagn om hvordan staten legger rammer for tjenestene, enten informanten mener at det øker utgiftene eller ikke.',
      'Utsegner om korleis staten legg rammer for tenestene, anten informanten meiner at det aukar utgiftene eller ikkje.',
      'Statements on how the state sets conditions for services, whether or not the informant says that it raises costs.',
    ),
    exclude: t(
      'Lokale vedtak og normer, og sykehusenes praksis.',
      'Lokale vedtak og normer, og praksisen i sjukehusa.',
      'Local decisions and norms, and the practice of hospitals.',
    ),
    example: t(
      'Rammene kommer ovenfra, og handlingsrommet vårt er mindre enn folk tror.',
      'Rammene kjem ovanfrå, og handlingsrommet vårt er mindre enn folk trur.',
      'The framework comes from above, and we have less room for manoeuvre than people think.',
    ),
  },
  [
    {
      id: 'oppholdsprinsippet',
      label: t('Oppholdsprinsippet', 'Opphaldsprinsippet', 'The place-of-stay principle'),
      short: t('Opphold', 'Opphald', 'Stay rule'),
      definition: t(
        'Kommunen skal yte nødvendige helse- og omsorgstjenester til alle som oppholder seg der, også når de er folkeregistrert et annet sted.',
        'Kommunen skal yte nødvendige helse- og omsorgstenester til alle som oppheld seg der, også når dei er folkeregistrerte ein annan stad.',
        'The municipality must provide necessary health and care services to everyone staying there, also when they are registered elsewhere.',
      ),
      include: t(
        'Studenter, hyttefolk og feriegjester med vedtak, og uenighet mellom kommuner om hvem som har ansvaret.',
        'Studentar, hyttefolk og feriegjester med vedtak, og usemje mellom kommunar om kven som har ansvaret.',
        'Students, cabin owners and holiday guests with decisions, and disagreement between municipalities on responsibility.',
      ),
      exclude: t(
        'Betaling for døgn på sykehus: «Betalingsplikt for utskrivningsklare».',
        'Betaling for døgn på sjukehus: «Betalingsplikt for utskrivingsklare».',
        'Payment for days in hospital: “Payment duty for patients ready for discharge”.',
      ),
      example: t(
        'Om sommeren har vi dobbelt så mange i kommunen, og de har med seg vedtakene sine på hytta.',
        'Om sommaren har vi dobbelt så mange i kommunen, og dei har med seg vedtaka sine på hytta.',
        'In summer there are twice as many people here, and they bring their decisions with them to the cabin.',
      ),
    },
    {
      id: 'rettighetsfesting',
      label: t('Rettighetsfesting', 'Rettsfesting', 'Statutory rights'),
      short: t('Rettigheter', 'Rettar', 'Rights'),
      definition: t(
        'Tjenester er gjort til en individuell rett, eller kommunen er pålagt å ha dem.',
        'Tenester er gjorde til ein individuell rett, eller kommunen er pålagd å ha dei.',
        'Services have been made an individual right, or municipalities have been required to have them.',
      ),
      include: t(
        'Retten til BPA fra 2015, plikten til å ha døgnplasser for øyeblikkelig hjelp, kriterier for rett til langtidsopphold.',
        'Retten til BPA frå 2015, plikta til å ha døgnplassar for augeblikkeleg hjelp, kriterium for rett til langtidsopphald.',
        'The right to personal assistance from 2015, the duty to have acute 24-hour beds, criteria for the right to long-term stay.',
      ),
      exclude: t(
        'Avgjørelser i klagesaker: «Klagevedtak». Plikten til dagtilbud ved demens: «Dagaktivitetstilbud».',
        'Avgjerder i klagesaker: «Klagevedtak». Plikta til dagtilbod ved demens: «Dagaktivitetstilbod».',
        'Decisions in complaint cases: “Decisions on complaints”. The duty to offer day activity for dementia: “Day activity services”.',
      ),
      example: t(
        'Etter at det ble en rett, er det ikke lenger vi som bestemmer om noen skal få det, bare hvor mye.',
        'Etter at det blei ein rett, er det ikkje lenger vi som bestemmer om nokon skal få det, berre kor mykje.',
        'Since it became a right, we no longer decide whether someone gets it, only how much.',
      ),
    },
    {
      id: 'brukermedvirkning',
      label: t('Brukermedvirkning', 'Brukarmedverknad', 'User involvement'),
      short: t('Medvirkning', 'Medverknad', 'Involvement'),
      definition: t(
        'Brukerens lovfestede rett til å medvirke når tjenestene utformes, påvirker hva kommunen gir.',
        'Den lovfesta retten brukaren har til å medverke når tenestene blir utforma, påverkar kva kommunen gir.',
        'The user’s statutory right to take part in shaping the services affects what the municipality provides.',
      ),
      include: t(
        'Ønsker om tjenesteform som det skal legges stor vekt på, individuell plan, fritt valg av leverandør.',
        'Ønske om tenesteform som det skal leggjast stor vekt på, individuell plan, fritt val av leverandør.',
        'Preferences on the form of service that must carry great weight, individual plans, free choice of provider.',
      ),
      exclude: t(
        'Krav fra pårørende uten at retten til medvirkning er tema: «Forventninger fra pårørende» under «Forklaring».',
        'Krav frå pårørande utan at retten til medverknad er tema: «Forventningar frå pårørande» under «Forklaring».',
        'Demands from next of kin when the right to involvement is not at issue: “Expectations from next of kin” under “Explanation”.',
      ),
      example: t(
        'Han ville ha det hjemme og ikke i et fellesskap, og det ønsket skal vi legge stor vekt på.',
        'Han ville ha det heime og ikkje i eit fellesskap, og det ønsket skal vi leggje stor vekt på.',
        'He wanted it at home and not in shared housing, and we must give that wish great weight.',
      ),
    },
    {
      id: 'klagevedtak',
      label: t('Klagevedtak', 'Klagevedtak', 'Decisions on complaints'),
      short: t('Klagevedtak', 'Klagevedtak', 'Complaints'),
      definition: t(
        'Klageinstansen, Fylkesmannen og fra 2021 Statsforvalteren, endrer eller opphever kommunens vedtak, eller kommunen retter seg etter det den venter.',
        'Klageinstansen, Fylkesmannen og frå 2021 Statsforvaltaren, endrar eller opphevar vedtaket i kommunen, eller kommunen rettar seg etter det han ventar.',
        'The appeal body, the county governor, changes or sets aside the municipality’s decision, or the municipality adapts to what it expects.',
      ),
      include: t(
        'Medhold i klage, flere timer etter ny behandling, vedtak som settes høyere for å unngå klage, grensene for overprøving fra 2018.',
        'Medhald i klage, fleire timar etter ny behandling, vedtak som blir sette høgare for å unngå klage, grensene for overprøving frå 2018.',
        'Complaints upheld, more hours after reconsideration, decisions set higher to avoid complaints, the limits on review from 2018.',
      ),
      exclude: t(
        'Statsforvalterens tilsyn: «Tilsyn».',
        'Tilsyn frå Statsforvaltaren: «Tilsyn».',
        'The county governor’s supervision: “Supervision and inspection”.',
      ),
      example: t(
        'Vi ga tjue timer, og etter klagen endte det på det dobbelte. Nå vet vi hvor lista ligger.',
        'Vi gav tjue timar, og etter klaga enda det på det doble. No veit vi kvar lista ligg.',
        'We granted twenty hours, and after the complaint it ended at twice that. Now we know where the bar is.',
      ),
    },
    {
      id: 'tilsyn',
      label: t('Tilsyn', 'Tilsyn', 'Supervision and inspection'),
      short: t('Tilsyn', 'Tilsyn', 'Supervision'),
      definition: t(
        'Statlige tilsyn finner lovbrudd eller gir pålegg, eller kommunen endrer praksis av hensyn til tilsyn.',
        'Statlege tilsyn finn lovbrot eller gir pålegg, eller kommunen endrar praksis av omsyn til tilsyn.',
        'State supervision finds breaches or issues orders, or the municipality changes practice with supervision in mind.',
      ),
      include: t(
        'Avvik som må lukkes med mer bemanning, pålegg om lokaler eller arbeidstid, også fra Arbeidstilsynet.',
        'Avvik som må lukkast med meir bemanning, pålegg om lokale eller arbeidstid, også frå Arbeidstilsynet.',
        'Breaches that must be corrected with more staff, orders on premises or working hours, also from the Labour Inspection Authority.',
      ),
      exclude: t(
        'Avgjørelser i enkeltsaker etter klage: «Klagevedtak».',
        'Avgjerder i enkeltsaker etter klage: «Klagevedtak».',
        'Decisions in single cases after a complaint: “Decisions on complaints”.',
      ),
      example: t(
        'Etter tilsynet måtte vi ha våken nattevakt i begge husene, det kom vi ikke utenom.',
        'Etter tilsynet måtte vi ha vaken nattevakt i begge husa, det kom vi ikkje utanom.',
        'After the inspection we had to have waking night staff in both houses; there was no way around it.',
      ),
    },
    {
      id: 'veiledere',
      label: t('Veiledere og retningslinjer', 'Rettleiarar og retningslinjer', 'Guides and guidelines'),
      short: t('Veiledere', 'Rettleiarar', 'Guidelines'),
      definition: t(
        'Nasjonale veiledere, faglige retningslinjer og pakkeforløp legger et nivå som kommunen må følge eller forholde seg til.',
        'Nasjonale rettleiarar, faglege retningslinjer og pakkeforløp legg eit nivå som kommunen må følgje eller ta stilling til.',
        'National guides, clinical guidelines and care pathways set a level that the municipality must follow or respond to.',
      ),
      include: t(
        'Veiledere fra Helsedirektoratet, pakkeforløp, handlingsplaner og reformer uten eget lovkrav.',
        'Rettleiarar frå Helsedirektoratet, pakkeforløp, handlingsplanar og reformer utan eige lovkrav.',
        'Guides from the Directorate of Health, care pathways, action plans and reforms without a legal requirement of their own.',
      ),
      exclude: t(
        'Bestemte tall for bemanning eller krav til utdanning: «Bemanningsnormer og kompetansekrav».',
        'Bestemte tal for bemanning eller krav til utdanning: «Bemanningsnormer og kompetansekrav».',
        'Specific staffing figures or education requirements: “Staffing norms and competence requirements”.',
      ),
      example: t(
        'Det kommer en ny veileder nesten hver måned, og hver av dem forutsetter noen som skal gjøre jobben.',
        'Det kjem ein ny rettleiar nesten kvar månad, og kvar av dei føreset nokon som skal gjere jobben.',
        'A new guide arrives almost every month, and each of them assumes someone to do the work.',
      ),
    },
    {
      id: 'bemanningsnormer',
      label: t('Bemanningsnormer og kompetansekrav', 'Bemanningsnormer og kompetansekrav', 'Staffing norms and competence requirements'),
      short: t('Bemanning', 'Bemanning', 'Staffing'),
      definition: t(
        'Staten stiller krav til hvor mange som skal være på jobb, eller hvilken utdanning de skal ha.',
        'Staten stiller krav til kor mange som skal vere på jobb, eller kva utdanning dei skal ha.',
        'The state sets requirements for how many must be on duty or what education they must have.',
      ),
      include: t(
        'Krav om høyskoleutdannet personell ved vedtak om tvang, lovpålagte yrkesgrupper, bemanningsnorm i KAD eller helsestasjon.',
        'Krav om høgskuleutdanna personell ved vedtak om tvang, lovpålagde yrkesgrupper, bemanningsnorm i KAD eller helsestasjon.',
        'The bachelor-level requirement where coercion is decided, statutory professions, staffing norms for acute beds or child health centres.',
      ),
      exclude: t(
        'Selve dokumentasjonen og saksgangen ved tvang: «Tvangsregelverk og dokumentasjonskrav». Legers utdanning: «Spesialistutdanning for leger».',
        'Sjølve dokumentasjonen og saksgangen ved tvang: «Tvangsregelverk og dokumentasjonskrav». Utdanninga til legar: «Spesialistutdanning for legar».',
        'The documentation and procedure for coercion: “Coercion rules and documentation requirements”. Physicians’ training: “Specialist training for physicians”.',
      ),
      example: t(
        'Kravet er vernepleier på hver vakt, og det får vi ikke til uten å betale godt over tariff.',
        'Kravet er vernepleiar på kvar vakt, og det får vi ikkje til utan å betale godt over tariff.',
        'The requirement is a social educator on every shift, and we cannot manage that without paying well above scale.',
      ),
    },
    {
      id: 'underfinansiert',
      label: t('Underfinansierte oppgaver', 'Underfinansierte oppgåver', 'Underfunded tasks'),
      short: t('Underfin.', 'Underfin.', 'Underfunded'),
      definition: t(
        'Kommunen har fått oppgaver eller krav uten at bevilgningene dekker det de koster.',
        'Kommunen har fått oppgåver eller krav utan at løyvingane dekkjer det dei kostar.',
        'The municipality has been given tasks or requirements without funding that covers the cost.',
      ),
      include: t(
        'Reformer som ikke er fullt ut kompensert, oppgaver overført fra sykehus uten penger, midler lagt inn i rammetilskuddet der de ikke kan ses.',
        'Reformer som ikkje er fullt ut kompenserte, oppgåver overførte frå sjukehus utan pengar, midlar lagde inn i rammetilskotet der dei ikkje kan sjåast.',
        'Reforms not fully compensated, tasks passed on from hospitals without money, funds put into the block grant where they cannot be seen.',
      ),
      exclude: t(
        'Tilskudd som faller bort eller trappes ned: «Øremerkede tilskudd». Refusjon for ressurskrevende tjenester: «Refusjonsordningen og innslagspunktet».',
        'Tilskot som fell bort eller blir trappa ned: «Øyremerkte tilskot». Refusjon for ressurskrevjande tenester: «Refusjonsordninga og innslagspunktet».',
        'Grants that end or are scaled down: “Earmarked grants”. Refund for resource-intensive services: “The refund scheme and the threshold”.',
      ),
      example: t(
        'Vi fikk oppgaven i fanget, men pengene så vi ikke noe til.',
        'Vi fekk oppgåva i fanget, men pengane såg vi ikkje noko til.',
        'The task landed in our lap, but we never saw any of the money.',
      ),
    },
    {
      id: 'oremerket',
      label: t('Øremerkede tilskudd', 'Øyremerkte tilskot', 'Earmarked grants'),
      short: t('Øremerket', 'Øyremerkt', 'Earmarked'),
      definition: t(
        'Statlige tilskudd til et bestemt formål setter i gang tiltak, som kommunen bærer videre når tilskuddet tar slutt.',
        'Statlege tilskot til eit bestemt formål set i gang tiltak, som kommunen ber vidare når tilskotet tek slutt.',
        'State grants for a given purpose start measures that the municipality carries on when the grant ends.',
      ),
      include: t(
        'Prosjektmidler, tilskudd til stillinger, krav om egenandel, nedtrapping og innlemming i rammetilskuddet.',
        'Prosjektmidlar, tilskot til stillingar, krav om eigendel, nedtrapping og innlemming i rammetilskotet.',
        'Project funds, grants for positions, required own contribution, scaling down and inclusion in the block grant.',
      ),
      exclude: t(
        'Husbankens tilskudd til boliger: «Husbankregler».',
        'Tilskot til bustader frå Husbanken: «Husbankreglar».',
        'The Housing Bank’s grants for homes: “Housing Bank rules”.',
      ),
      example: t(
        'Stillingene ble opprettet på tilskudd. Tilskuddet er borte, men stillingene har vi fortsatt.',
        'Stillingane blei oppretta på tilskot. Tilskotet er borte, men stillingane har vi framleis.',
        'The positions were created on a grant. The grant is gone, but we still have the positions.',
      ),
    },
    {
      id: 'refusjon',
      label: t('Refusjonsordningen og innslagspunktet', 'Refusjonsordninga og innslagspunktet', 'The refund scheme and the threshold'),
      short: t('Refusjon', 'Refusjon', 'Refund'),
      definition: t(
        'Statens refusjon for særlig ressurskrevende tjenester, med innslagspunkt, kompensasjonsgrad og vilkår.',
        'Refusjonen staten gir for særleg ressurskrevjande tenester, med innslagspunkt, kompensasjonsgrad og vilkår.',
        'The state’s refund for especially resource-intensive services, with its threshold, degree of compensation and conditions.',
      ),
      include: t(
        'Innslagspunkt som øker mer enn lønnsveksten, direkte mot indirekte tid, krav om revisorbekreftelse, forskuttering av utgiftene.',
        'Innslagspunkt som aukar meir enn lønsveksten, direkte mot indirekte tid, krav om stadfesting frå revisor, forskottering av utgiftene.',
        'A threshold raised beyond wage growth, direct against indirect time, the auditor’s certification, costs paid in advance.',
      ),
      exclude: t(
        'Tap av refusjon fordi brukeren fyller 67: «Aldersgrensen på 67 år».',
        'Tap av refusjon fordi brukaren fyller 67: «Aldersgrensa på 67 år».',
        'Loss of the refund because the user turns 67: “The age limit of 67”.',
      ),
      example: t(
        'Brukeren koster det samme som i fjor, men vi får mindre igjen fordi innslagspunktet gikk opp.',
        'Brukaren kostar det same som i fjor, men vi får mindre att fordi innslagspunktet gjekk opp.',
        'The user costs the same as last year, but we get less back because the threshold went up.',
      ),
    },
    {
      id: 'aldersgrense',
      label: t('Aldersgrensen på 67 år', 'Aldersgrensa på 67 år', 'The age limit of 67'),
      short: t('67-årsgrense', '67-årsgrensa', 'Age limit'),
      definition: t(
        'Refusjonen for ressurskrevende tjenester faller bort når brukeren fyller 67, mens hjelpebehovet står ved lag.',
        'Refusjonen for ressurskrevjande tenester fell bort når brukaren fyller 67, medan hjelpebehovet står ved lag.',
        'The refund for resource-intensive services ends when the user turns 67, while the need for help remains.',
      ),
      include: t(
        'Brukere som går ut av ordningen, planlegging for det, lengre levealder blant personer med utviklingshemming.',
        'Brukarar som går ut av ordninga, planlegging for det, lengre levealder blant personar med utviklingshemming.',
        'Users who leave the scheme, planning for it, longer lives among people with learning disabilities.',
      ),
      exclude: t(
        'Andre vilkår i ordningen: «Refusjonsordningen og innslagspunktet».',
        'Andre vilkår i ordninga: «Refusjonsordninga og innslagspunktet».',
        'Other conditions of the scheme: “The refund scheme and the threshold”.',
      ),
      example: t(
        'Den dagen de fyller 67, betaler vi alt selv, enda ingenting ved hjelpebehovet er endret.',
        'Den dagen dei fyller 67, betaler vi alt sjølve, endå ingenting ved hjelpebehovet er endra.',
        'The day they turn 67 we pay it all ourselves, although nothing about the need has changed.',
      ),
    },
    {
      id: 'husbank',
      label: t('Husbankregler', 'Husbankreglar', 'Housing Bank rules'),
      short: t('Husbanken', 'Husbanken', 'Housing Bank'),
      definition: t(
        'Husbankens vilkår for tilskudd og lån påvirker hva slags boliger og plasser kommunen bygger, og hva de koster å drive.',
        'Vilkåra Husbanken set for tilskot og lån, påverkar kva slags bustader og plassar kommunen byggjer, og kva dei kostar å drive.',
        'The Housing Bank’s conditions for grants and loans affect which homes and places the municipality builds and what they cost to run.',
      ),
      include: t(
        'Krav om små bofellesskap, grenser for hvor mange boliger som samles, krav om heldøgns bemanning eller netto tilvekst av plasser.',
        'Krav om små bufellesskap, grenser for kor mange bustader som blir samla, krav om heildøgns bemanning eller netto tilvekst av plassar.',
        'Requirements for small shared homes, limits on how many homes may be grouped, requirements for round-the-clock staffing or a net increase in places.',
      ),
      exclude: t(
        'At kommunen har bygd for lite eller for sent: «Etterslep i boligbyggingen» under «Forklaring».',
        'At kommunen har bygd for lite eller for seint: «Etterslep i bustadbygginga» under «Forklaring».',
        'The municipality having built too little or too late: “Housing backlog” under “Explanation”.',
      ),
      example: t(
        'Skulle vi ha tilskuddet, måtte vi bygge smått, og små enheter er dyre å bemanne om natta.',
        'Skulle vi ha tilskotet, måtte vi byggje smått, og små einingar er dyre å bemanne om natta.',
        'To get the grant we had to build small, and small units are expensive to staff at night.',
      ),
    },
    {
      id: 'dagaktivitet',
      label: t('Dagaktivitetstilbud', 'Dagaktivitetstilbod', 'Day activity services'),
      short: t('Dagaktivitet', 'Dagaktivitet', 'Day activity'),
      definition: t(
        'Statlige krav og tilskudd til dagaktivitet for hjemmeboende med demens, en plikt fra 1. januar 2020.',
        'Statlege krav og tilskot til dagaktivitet for heimebuande med demens, ei plikt frå 1. januar 2020.',
        'State requirements and grants for day activity for people with dementia living at home, a duty from 1 January 2020.',
      ),
      include: t(
        'Oppbygging før plikten trådte i kraft, tilskudd per plass som ble lagt inn i rammen, skyss til tilbudet.',
        'Oppbygging før plikta tok til å gjelde, tilskot per plass som blei lagt inn i ramma, skyss til tilbodet.',
        'Building up before the duty took effect, the grant per place that became part of the block grant, transport to the service.',
      ),
      exclude: t(
        'Dagtilbud som kommunen har opprettet av eget tiltak, uten henvisning til staten.',
        'Dagtilbod som kommunen har oppretta av eige tiltak, utan tilvising til staten.',
        'Day services the municipality set up on its own initiative, without reference to the state.',
      ),
      example: t(
        'Vi visste at det ble lovpålagt i 2020, så vi bygde opp plassene to år før.',
        'Vi visste at det blei lovpålagt i 2020, så vi bygde opp plassane to år før.',
        'We knew it would be statutory in 2020, so we built up the places two years ahead.',
      ),
    },
    {
      id: 'tvang',
      label: t(
        'Tvangsregelverk og dokumentasjonskrav',
        'Tvangsregelverk og dokumentasjonskrav',
        'Coercion rules and documentation requirements',
      ),
      short: t('Tvang', 'Tvang', 'Coercion'),
      definition: t(
        'Reglene om tvang og makt, og kravene til å dokumentere, krever bemanning, kompetanse og tid.',
        'Reglane om tvang og makt, og krava til å dokumentere, krev bemanning, kompetanse og tid.',
        'The rules on coercion and force, and the requirements to document, demand staff, skills and time.',
      ),
      include: t(
        'Vedtak etter kapittel 9, krav om to til stede, tvungen somatisk helsehjelp, veiledning fra habiliteringstjenesten, krav til journalføring.',
        'Vedtak etter kapittel 9, krav om to til stades, tvungen somatisk helsehjelp, rettleiing frå habiliteringstenesta, krav til journalføring.',
        'Decisions under chapter 9, the requirement that two be present, coerced somatic health care, guidance from the habilitation service, requirements for record keeping.',
      ),
      exclude: t(
        'Kravet til utdanning hos dem som utfører tiltakene: «Bemanningsnormer og kompetansekrav». Rapportering til registre: «Rapporteringskrav».',
        'Kravet til utdanning hos dei som utfører tiltaka: «Bemanningsnormer og kompetansekrav». Rapportering til register: «Rapporteringskrav».',
        'The education required of those who carry out the measures: “Staffing norms and competence requirements”. Reporting to registers: “Reporting requirements”.',
      ),
      example: t(
        'Med et slikt vedtak skal det være to til stede, døgnet rundt, og da dobles turnusen.',
        'Med eit slikt vedtak skal det vere to til stades, døgnet rundt, og då blir turnusen dobla.',
        'With such a decision two must be present, around the clock, and the rota is doubled.',
      ),
    },
    {
      id: 'psykisk-rus',
      label: t('Psykisk helse og rus', 'Psykisk helse og rus', 'Mental health and substance use'),
      short: t('Psyk./rus', 'Psyk./rus', 'Mental/subst'),
      definition: t(
        'Statlige reformer, krav og satsinger innen psykisk helse og rus flytter oppgaver til kommunen.',
        'Statlege reformer, krav og satsingar innan psykisk helse og rus flyttar oppgåver til kommunen.',
        'State reforms, requirements and initiatives in mental health and substance use move tasks to the municipality.',
      ),
      include: t(
        'Endringene i psykisk helsevernloven i 2017, opptrappingsplaner, psykologplikten fra 2020, omlegging fra døgn til oppsøkende behandling.',
        'Endringane i psykisk helsevernlova i 2017, opptrappingsplanar, psykologplikta frå 2020, omlegging frå døgn til oppsøkjande behandling.',
        'The 2017 changes in the mental-health act, escalation plans, the duty to have a psychologist from 2020, the shift from inpatient to outreach treatment.',
      ),
      exclude: t(
        'Betaling for utskrivningsklare fra 2019: «Betalingsplikt for utskrivningsklare». Hvem brukeren er: dimensjonen «Brukergruppe».',
        'Betaling for utskrivingsklare frå 2019: «Betalingsplikt for utskrivingsklare». Kven brukaren er: dimensjonen «Brukargruppe».',
        'Payment for patients ready for discharge from 2019: “Payment duty for patients ready for discharge”. Who the user is: the dimension “User group”.',
      ),
      example: t(
        'Etter lovendringen kan flere si nei til behandling, og da er det vi som står der på kveld og helg.',
        'Etter lovendringa kan fleire seie nei til behandling, og då er det vi som står der på kveld og helg.',
        'After the change in the act more people can refuse treatment, and then we are the ones there in the evening and at weekends.',
      ),
    },
    {
      id: 'betalingsplikt',
      label: t(
        'Betalingsplikt for utskrivningsklare',
        'Betalingsplikt for utskrivingsklare',
        'Payment duty for patients ready for discharge',
      ),
      short: t('Betaling', 'Betaling', 'Payment'),
      definition: t(
        'Kommunen der pasienten oppholder seg, betaler for hvert døgn en utskrivningsklar pasient blir liggende på sykehus.',
        'Kommunen der pasienten oppheld seg, betaler for kvart døgn ein utskrivingsklar pasient blir liggjande på sjukehus.',
        'The municipality where the patient stays pays for each day a patient ready for discharge remains in hospital.',
      ),
      include: t(
        'Dagbøter og døgnpris, plasser holdt ledige for å unngå betaling, utvidelsen til psykisk helsevern og rus i 2019.',
        'Dagbøter og døgnpris, plassar haldne ledige for å unngå betaling, utvidinga til psykisk helsevern og rus i 2019.',
        'Daily fines and price per day, places kept free to avoid payment, the extension to mental health and substance use in 2019.',
      ),
      exclude: t(
        'Hvor tidlig og hvor sykt pasientene skrives ut: «Utskrivningspraksis» under «Forklaring».',
        'Kor tidleg og kor sjuke pasientane blir skrivne ut: «Utskrivingspraksis» under «Forklaring».',
        'How early and in what condition patients are discharged: “Discharge practice” under “Explanation”.',
      ),
      example: t(
        'Det er billigere å betale for et døgn enn å åpne en ny plass, men det føles ikke riktig.',
        'Det er billegare å betale for eit døgn enn å opne ein ny plass, men det kjennest ikkje rett.',
        'It is cheaper to pay for a day than to open a new place, but it does not feel right.',
      ),
    },
    {
      id: 'legespesialisering',
      label: t('Spesialistutdanning for leger', 'Spesialistutdanning for legar', 'Specialist training for physicians'),
      short: t('Legeutd.', 'Legeutd.', 'Physicians'),
      definition: t(
        'Krav om spesialisering for leger i kommunen gir utgifter til veiledning, kurs og vikarer.',
        'Krav om spesialisering for legar i kommunen gir utgifter til rettleiing, kurs og vikarar.',
        'The requirement that municipal physicians specialise leads to costs for supervision, courses and locums.',
      ),
      include: t(
        'Avtaler om spesialisering i allmennmedisin, lønn under fravær til kurs og sykehuspraksis, vanskeligere rekruttering av leger.',
        'Avtalar om spesialisering i allmennmedisin, løn under fråvær til kurs og sjukehuspraksis, vanskelegare rekruttering av legar.',
        'Agreements on specialising in general practice, pay during courses and hospital practice, physicians being harder to recruit.',
      ),
      exclude: t(
        'Lite legetid i sykehjem og sykebesøk uten at utdanningskravet er nevnt.',
        'Lite legetid i sjukeheim og sjukebesøk utan at utdanningskravet er nemnt.',
        'Little physician time in nursing homes and home visits when the training requirement is not mentioned.',
      ),
      example: t(
        'Legene må være i spesialisering nå, og det er vi som dekker kurs, veiledning og vikar.',
        'Legane må vere i spesialisering no, og det er vi som dekkjer kurs, rettleiing og vikar.',
        'The physicians have to be in specialist training now, and we cover courses, supervision and locums.',
      ),
    },
    {
      id: 'e-helse',
      label: t('Nasjonale e-helseløsninger', 'Nasjonale e-helseløysingar', 'National e-health systems'),
      short: t('E-helse', 'E-helse', 'E-health'),
      definition: t(
        'Kommunen må ta i bruk eller betale for nasjonale løsninger for journal, meldinger og samhandling.',
        'Kommunen må ta i bruk eller betale for nasjonale løysingar for journal, meldingar og samhandling.',
        'The municipality must adopt or pay for national systems for records, messages and collaboration.',
      ),
      include: t(
        'Medlemsavgifter og driftsandeler, nytt journalsystem, elektroniske meldinger, kjernejournal, opplæring og informasjonssikkerhet.',
        'Medlemsavgifter og delar av drifta, nytt journalsystem, elektroniske meldingar, kjernejournal, opplæring og informasjonstryggleik.',
        'Membership fees and shares of operation, a new record system, electronic messages, the summary care record, training and information security.',
      ),
      exclude: t(
        'Trygghetsalarmer, sensorer og annet utstyr hos brukeren, som er velferdsteknologi.',
        'Tryggleiksalarmar, sensorar og anna utstyr hos brukaren, som er velferdsteknologi.',
        'Safety alarms, sensors and other equipment in the user’s home, which is welfare technology.',
      ),
      example: t(
        'Regningen for de nasjonale løsningene kommer hvert år, og den blir ikke mindre.',
        'Rekninga for dei nasjonale løysingane kjem kvart år, og ho blir ikkje mindre.',
        'The bill for the national systems comes every year, and it does not get smaller.',
      ),
    },
    {
      id: 'rapportering',
      label: t('Rapporteringskrav', 'Rapporteringskrav', 'Reporting requirements'),
      short: t('Rapportering', 'Rapportering', 'Reporting'),
      definition: t(
        'Krav om å rapportere til staten tar tid og stillinger fra tjenestene.',
        'Krav om å rapportere til staten tek tid og stillingar frå tenestene.',
        'Requirements to report to the state take time and positions from the services.',
      ),
      include: t(
        'KOSTRA, IPLOS og kommunalt pasient- og brukerregister (KPR), kvalitetsindikatorer, rapportering på tilskudd, spørreundersøkelser fra direktorater.',
        'KOSTRA, IPLOS og kommunalt pasient- og brukarregister (KPR), kvalitetsindikatorar, rapportering på tilskot, spørjeundersøkingar frå direktorat.',
        'KOSTRA, IPLOS and the municipal patient and user register (KPR), quality indicators, reporting on grants, surveys from directorates.',
      ),
      exclude: t(
        'Dokumentasjon i journal og ved tvang: «Tvangsregelverk og dokumentasjonskrav».',
        'Dokumentasjon i journal og ved tvang: «Tvangsregelverk og dokumentasjonskrav».',
        'Documentation in records and for coercion: “Coercion rules and documentation requirements”.',
      ),
      example: t(
        'Vi har nesten en hel stilling som bare går til å fylle ut skjemaer oppover.',
        'Vi har nesten ei heil stilling som berre går til å fylle ut skjema oppover.',
        'We have almost a full position that does nothing but fill in forms for those above us.',
      ),
    },
  ],
);
