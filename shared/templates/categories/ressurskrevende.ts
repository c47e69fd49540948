// Resource-intensive care services.

import { category, t } from './entries.ts';

export const resourceIntensive = category(
  'ressurskrevende',
  {
    label: t(
      'Ressurskrevende omsorgstjenester',
      'Ressurskrevjande omsorgstenester',
      'Resource-intensive care services',
    ),
    short: t('Ressurskrev.', 'Ressurskrev.', 'Intensive'),
    definition: t(
      'Tjenester til enkeltbrukere med svært høy bemanning, og den statlige ordningen som dekker en del av utgiftene.',
      'Tenester til enkeltbrukarar med svært høg bemanning, og den statlege ordninga som dekkjer ein del av utgiftene.',
      'Services to single users with very high staffing, and the state scheme that covers part of the cost.',
    ),
    include: t(
      'Flere brukere med døgnkontinuerlig oppfølging, høyere bemanning rundt den enkelte, botiltak og kjøp av plasser for slike brukere, og utsagn om refusjonen av utgiftene. Bruk underkategori når brukergruppen er kjent.',
      'Fleire brukarar med oppfølging heile døgnet, høgare bemanning rundt den enkelte, butiltak og kjøp av plassar for slike brukarar, og utsegner om refusjonen av utgiftene. Bruk underkategori når brukargruppa er kjend.',
      'More users with round-the-clock follow-up, higher staffing around each of them, housing and purchased places for such users, and statements on the refund of the costs. Use a sub-category when the user group is known.',
    ),
    exclude: t(
      'Timer gitt som BPA, uansett hvem brukeren er: «Brukerstyrt personlig assistanse (BPA)». Vanlig hjemmesykepleie og praktisk bistand, også når vedtakene er store: «Tjenester til andre hjemmeboende».',
      'Timar gitt som BPA, uansett kven brukaren er: «Brukarstyrt personleg assistanse (BPA)». Vanleg heimesjukepleie og praktisk hjelp, også når vedtaka er store: «Tenester til andre heimebuande».',
      'Hours given as BPA, whoever the user is: “User-controlled personal assistance”. Ordinary home nursing and practical help, also when the decisions are large: “Services to others living at home”.',
    ),
    example: t(
      'Det er ikke mange det gjelder, men de få vi har, tar en veldig stor del av budsjettet.',
      'Det er ikkje mange det gjeld, men dei få vi har, tek ein veldig stor del av budsjettet.',
      'There are not many of them, but the few we have take a very large share of the budget.',
    ),
    background: t(
      'Etter HVPU-reformen i 1991 er det kommunene som har ansvaret for tjenestene til personer med utviklingshemming. Staten refunderer en del av utgiftene til særlig ressurskrevende helse- og omsorgstjenester: Kommunen får dekket 80 prosent av det som overstiger et innslagspunkt for hver bruker. Innslagspunktet var 1 270 000 kroner i 2018 og 1 470 000 kroner i 2022. For brukere som telles med i PU-kriteriet, det vil si personer med utviklingshemming som er 16 år eller eldre, trekkes det i tillegg fra et fast beløp, 656 000 kroner i 2018. Det gis ikke refusjon for brukere over 67 år.',
      'Etter HVPU-reforma i 1991 er det kommunane som har ansvaret for tenestene til personar med utviklingshemming. Staten refunderer ein del av utgiftene til særleg ressurskrevjande helse- og omsorgstenester: Kommunen får dekt 80 prosent av det som går over eit innslagspunkt for kvar brukar. Innslagspunktet var 1 270 000 kroner i 2018 og 1 470 000 kroner i 2022. For brukarar som blir talde med i PU-kriteriet, det vil seie personar med utviklingshemming som er 16 år eller eldre, blir det i tillegg trekt frå eit fast beløp, 656 000 kroner i 2018. Det blir ikkje gitt refusjon for brukarar over 67 år.',
      'Since the HVPU reform of 1991, services for people with learning disabilities have been the responsibility of the municipalities. The state refunds part of the cost of especially resource-intensive health and care services: the municipality is compensated for 80 per cent of what exceeds a threshold for each user. The threshold was NOK 1,270,000 in 2018 and NOK 1,470,000 in 2022. For users counted under the PU criterion, that is people with a learning disability aged 16 or over, a fixed amount is deducted as well, NOK 656,000 in 2018. No refund is given for users past the age of 67.',
    ),
  },
  [
    {
      id: 'pu',
      label: t(
        'Brukere med psykisk utviklingshemming',
        'Brukarar med psykisk utviklingshemming',
        'Users with learning disabilities',
      ),
      short: t('PU', 'PU', 'PU'),
      definition: t(
        'Ressurskrevende tjenester til brukere som kommer inn under PU-kriteriet: personer med utviklingshemming som er 16 år eller eldre.',
        'Ressurskrevjande tenester til brukarar som kjem inn under PU-kriteriet: personar med utviklingshemming som er 16 år eller eldre.',
        'Resource-intensive services to users under the PU criterion: people with a learning disability who are 16 or over.',
      ),
      include: t(
        'Flytting hjemmefra i alderen 18 til 25 år, nye boliger og bofellesskap, bemanning 1-til-1 og 2-til-1, vedtak etter kapittel 9 om tvang, kravet om ansatte med bachelorutdanning, kjøp fra private og brukere som flytter til kommunen.',
        'Flytting heimanfrå i alderen 18 til 25 år, nye bustader og bufellesskap, bemanning 1-til-1 og 2-til-1, vedtak etter kapittel 9 om tvang, kravet om tilsette med bachelorutdanning, kjøp frå private og brukarar som flyttar til kommunen.',
        'Moving out of the family home between 18 and 25, new homes and shared housing, 1-to-1 and 2-to-1 staffing, decisions under chapter 9 on coercion, the requirement of bachelor-level staff, private purchase, and users who move in from elsewhere.',
      ),
      exclude: t(
        'Brukere over 67 år: «Andre brukere». Aldersgrensen i tilskuddet: «Endringer i refusjonsordningen». Barn i barnebolig: «Andre brukere».',
        'Brukarar over 67 år: «Andre brukarar». Aldersgrensa i tilskotet: «Endringar i refusjonsordninga». Barn i barnebustad: «Andre brukarar».',
        'Users past 67: “Other users”. The age limit of the grant: “Changes in the refund scheme”. Children in staffed children’s housing: “Other users”.',
      ),
      example: t(
        'Vi har fire ungdommer som skal flytte hjemmefra de neste åra, og to av dem må ha to på vakt hele tida.',
        'Vi har fire ungdommar som skal flytte heimanfrå dei neste åra, og to av dei må ha to på vakt heile tida.',
        'We have four youngsters who will be moving out over the next few years, and two of them need two people on duty at all times.',
      ),
    },
    {
      id: 'andre',
      label: t('Andre brukere', 'Andre brukarar', 'Other users'),
      short: t('De andre', 'Dei andre', 'Other users'),
      definition: t(
        'Ressurskrevende tjenester til brukere utenfor PU-kriteriet, og til alle brukere over 67 år.',
        'Ressurskrevjande tenester til brukarar utanfor PU-kriteriet, og til alle brukarar over 67 år.',
        'Resource-intensive services to users outside the PU criterion, and to all users past 67.',
      ),
      include: t(
        'Demens med utagering, trafikkskader, psykisk lidelse, unge med spiseforstyrrelser, rusmiddelbruk, barn i barnebolig, enkeltbrukere i barnevernsinstitusjon, flyktninger og familiegjenforente med store behov, støttekontakt, og brukere over 67 år, også de med utviklingshemming.',
        'Demens med utagering, trafikkskadar, psykisk liding, unge med eteforstyrringar, rusmiddelbruk, barn i barnebustad, enkeltbrukarar i barnevernsinstitusjon, flyktningar og familiesameinte med store behov, støttekontakt, og brukarar over 67 år, også dei med utviklingshemming.',
        'Dementia with acting-out behaviour, traffic injuries, mental illness, young people with eating disorders, substance use, children in staffed housing, single users in child-welfare institutions, refugees and reunified family members with large needs, support contacts, and users past 67, those with learning disabilities included.',
      ),
      exclude: t(
        'Tap av tilskudd når brukeren fyller 67 år: «Endringer i refusjonsordningen». Oppfølging av psykisk helse og rus uten særlig høy bemanning: «Psykisk helse og rus» under «Tjenester til andre hjemmeboende».',
        'Tap av tilskot når brukaren fyller 67 år: «Endringar i refusjonsordninga». Oppfølging av psykisk helse og rus utan særleg høg bemanning: «Psykisk helse og rus» under «Tenester til andre heimebuande».',
        'Loss of the grant when the user turns 67: “Changes in the refund scheme”. Mental-health and substance-use follow-up without especially high staffing: “Mental health and substance use” under “Services to others living at home”.',
      ),
      example: t(
        'Så fikk vi en med alvorlig skade etter en trafikkulykke, og da måtte vi bygge opp et helt team fra bunnen.',
        'Så fekk vi ein med alvorleg skade etter ei trafikkulykke, og då måtte vi byggje opp eit heilt team frå botnen.',
        'Then we got someone with a severe injury after a road accident, and we had to build a whole team from scratch.',
      ),
    },
    {
      id: 'refusjon',
      label: t(
        'Endringer i refusjonsordningen',
        'Endringar i refusjonsordninga',
        'Changes in the refund scheme',
      ),
      short: t('Refusjon', 'Refusjon', 'Refund'),
      definition: t(
        'Kommunens egen andel av utgiftene endrer seg fordi reglene for den statlige refusjonen endres, eller fordi brukeren faller utenfor dem.',
        'Kommunen sin eigen del av utgiftene endrar seg fordi reglane for den statlege refusjonen blir endra, eller fordi brukaren fell utanfor dei.',
        'The municipality’s own share of the cost changes because the rules of the state refund change, or because the user falls outside them.',
      ),
      include: t(
        'Heving av innslagspunktet, kompensasjonsgraden, direkte tid med brukeren mot indirekte tid, bortfall av tilskuddet ved 67 år, krav til diagnose, og refusjon som føres et år for sent.',
        'Heving av innslagspunktet, kompensasjonsgraden, direkte tid med brukaren mot indirekte tid, bortfall av tilskotet ved 67 år, krav til diagnose, og refusjon som blir ført eit år for seint.',
        'A raised threshold, the degree of compensation, direct time with the user against indirect time, loss of the grant at 67, diagnosis criteria, and refunds booked a year late.',
      ),
      exclude: t(
        'Veksten i selve tjenesten: «Brukere med psykisk utviklingshemming» eller «Andre brukere». Rammetilskudd og skatteinntekter: «Om kommunens inntektssituasjon».',
        'Veksten i sjølve tenesta: «Brukarar med psykisk utviklingshemming» eller «Andre brukarar». Rammetilskot og skatteinntekter: «Om inntektssituasjonen til kommunen».',
        'Growth in the service itself: “Users with learning disabilities” or “Other users”. Block grant and tax income: “On the municipality’s income”.',
      ),
      example: t(
        'Innslagspunktet går opp hvert år, så selv om vi ikke gjør noe nytt, sitter vi igjen med mer av regninga.',
        'Innslagspunktet går opp kvart år, så sjølv om vi ikkje gjer noko nytt, sit vi att med meir av rekninga.',
        'The threshold goes up every year, so even if we do nothing new, we are left with more of the bill.',
      ),
    },
  ],
);
