// The case whose figures were sent after the first interview; the follow-up opens with them.

import type { ExampleCase } from '../types.ts';

export const k02: ExampleCase = {
  pseudonym: 'K02',
  name: 'Fjellskar',
  places: [
    { term: 'Vassdøla', kind: 'neighbour', label: 'nabokommune' },
    { term: 'Opplia sykehus', kind: 'institution', label: 'lokalsykehuset' },
    { term: 'Opplia', kind: 'place', label: 'sykehusbyen' },
    { term: 'Tindheim', kind: 'institution', label: 'sykehjemmet' },
    { term: 'Skarsgrenda', kind: 'place', label: 'grend i kommunen' },
  ],
  status: 'inkludert',
  inclusionReason: 'Svært liten innlandskommune med høye frie inntekter og sterk vekst på institusjon.',
  population: 1900,
  populationYear: 2019,
  county: 'Oppland',
  countyListYear: 2019,
  kostraGroup: 3,
  coast: 'innland',
  centrality: 6,
  regionalCentre: false,
  largeArea: true,
  figures: [
    { functionCode: 253, year: 2016, thousandKr: 33_200 },
    { functionCode: 253, year: 2017, thousandKr: 36_800 },
    { functionCode: 253, year: 2018, thousandKr: 39_900 },
    { functionCode: 254, year: 2016, thousandKr: 24_100 },
    { functionCode: 254, year: 2017, thousandKr: 25_300 },
    { functionCode: 254, year: 2018, thousandKr: 26_700 },
    { functionCode: 256, year: 2016, thousandKr: 410 },
    { functionCode: 256, year: 2017, thousandKr: 415 },
    { functionCode: 256, year: 2018, thousandKr: 420 },
  ],
  sectorShare: [
    { year: 2016, percent: 37.2 },
    { year: 2017, percent: 38.6 },
    { year: 2018, percent: 39.9 },
  ],
  contacts: [
    {
      date: '2019-01-28',
      channel: 'telefon',
      text: 'Ringte kommunedirektøren, fortalte om studien og hva deltakelse innebærer.',
      outcome: 'Positiv, ville ha brevet skriftlig før noen ble spurt.',
    },
    {
      date: '2019-01-28',
      channel: 'e-post',
      text: 'Informasjonsbrev og temaliste til kommunedirektøren.',
      outcome: 'Kommunens ja kom 4. februar, kommunalsjefen skal stille alene.',
    },
    { date: '2019-02-12', channel: 'e-post', text: 'Tidspunkt avtalt med kommunalsjefen, eget brev om frivillighet lagt ved.', outcome: 'Sier ja, ønsker telefon og ikke opptak.' },
    { date: '2019-03-06', channel: 'e-post', text: 'Regneark om vikarbyrå og plasser i drift kom fra kommunalsjefen.', outcome: 'Lagt i saken som skriftlig kilde.' },
    { date: '2019-03-11', channel: 'e-post', text: 'Reiseloggen for én uke kom, sammen med forslag om ny samtale.', outcome: 'Oppfølging satt til 3. april.' },
  ],
  informants: [
    {
      id: 'K02-1',
      initials: 'RT',
      name: 'Ragnhild Tveitereid',
      role: 'kommunalsjef',
      email: 'ragnhild.tveitereid@fjellskar.example.no',
      phone: '000 02 201',
      recordingAllowed: false,
    },
  ],
  interviews: [
    {
      id: 'K02-I1',
      date: '2019-02-26',
      start: '09:30',
      minutes: 48,
      mode: 'telefon',
      language: 'nb',
      audio: false,
      present: ['RT'],
      coverage: {
        formal: 'dekket',
        taushetsplikt: 'dekket',
        opptak: 'dekket',
        'kostra-tall': 'tas-i-oppfolging',
        feilforing: 'berort',
        'vekst-fritt': 'dekket',
        'tema-lonn': 'tas-i-oppfolging',
        'tema-nye-tilbud': 'tas-i-oppfolging',
        'etter-perioden': 'tas-i-oppfolging',
        ettersendes: 'dekket',
      },
      promises: [
        { text: 'Vikarbyråutgifter 2015–2018 fordelt på enhet, i regneark', by: 'RT', due: '2019-03-08', received: '2019-03-06' },
        { text: 'Sykehjemsplasser i drift, måned for måned, 2016–2018', by: 'RT', due: '2019-03-08', received: '2019-03-06' },
        { text: 'Reiselogg for hjemmetjenesten, uke 45', by: 'RT', due: '2019-03-15', received: '2019-03-11' },
      ],
      fieldNote:
        'Dårlig linje de første minuttene. Hun er nøye og nekter å gi tall hun ikke har foran seg, noe som lover godt for det som kommer. ' +
        'Følelsen jeg sitter igjen med: Nedleggelsen av plassene er fortsatt et sårt punkt lokalt. Neste gang: Be om vikarbyrå per enhet og spør om nattvaktene.',
      notes: [
        { t: '00:30', text: 'Telefon, bare notater. Brev lest, minnet om taushetsplikt. RT sitter uten regnskap foran seg' },
        {
          t: '02:10',
          speaker: 'RT',
          text: 'Vi bygde ned for fort, det er hele historien i én setning.',
          verbatim: true,
          tags: ['institusjon.plasser', 'forklaring.plasser-ned'],
        },
        {
          t: '04:05',
          speaker: 'RT',
          text: 'la ned 6 av 26 på Tindheim for å spare 3,5 mill. tok opp igjen 4 fra sept 2017',
          tags: ['institusjon.plasser', 'forklaring.plasser-ned', 'forklaring.politiske-prioriteringer'],
        },
        {
          t: '06:20',
          speaker: 'RT',
          text: 'de som kom inn nå var mye dårligere enn de som bodde der i 2013. måtte fra 2 til 3 på natt',
          tags: ['institusjon.behov', 'forklaring.helsetilstand'],
        },
        {
          t: '08:50',
          speaker: 'RT',
          text: 'en gardbruker m/ alzheimer lå 14 mnd på korttid, kona klarte ikke mer, sønnen ringte ordføreren',
          tags: ['institusjon.korttid', 'forklaring.parorende', 'brukergruppe.demens'],
          thirdPerson: true,
        },
        { t: '11:15', speaker: 'RT', text: 'anslår inst til 6–7 mill opp på to år, vil sjekke før hun står inne for det', tags: ['institusjon'] },
        { t: '13:40', speaker: 'RT', text: 'Tallene skal du få, men jeg vil ikke sitte her og gjette på et regnskap.', verbatim: true },
        {
          t: '16:30',
          speaker: 'RT',
          text: 'vikarbyrå ser ut til å være den andre store. helg, ferie, natt. får ikke tak i spl',
          tags: ['lonn.vikar', 'forklaring.rekruttering'],
        },
        { t: '19:45', speaker: 'RT', text: 'svenske spl på turnus 2 uker av gangen, kommunen holder leil og betaler reise', tags: ['lonn.vikar', 'forklaring.kjop-private'] },
        {
          t: '23:10',
          speaker: 'RT',
          text: 'lengste runde i hjtj 62 km én vei, oppe mot Vassdøla-grensa. 1/3 av dagen i bil',
          tags: ['hjemmeboende.reisetid', 'forklaring.reisetid'],
        },
        { t: '27:00', speaker: 'RT', text: 'psyk/rus: flere yngre, tett oppfølging, men ingen 1-til-1', tags: ['hjemmeboende.psykisk-rus', 'brukergruppe.psykisk', 'aldersgruppe.18-49'] },
        {
          t: '29:30',
          speaker: 'RT',
          text: 'ressurskrevende gikk ned: trafikkskadd i 30-åra flytta til Opplia jan 2017, 3,1 mill brutto borte',
          tags: ['ressurskrevende.andre', 'utvikling.nedgang', 'brukergruppe.trafikk'],
          thirdPerson: true,
          generalised: 'En bruker med omfattende behov flyttet, og bruttoutgiftene gikk ned med om lag 3 millioner kroner.',
          approved: true,
        },
        { t: '31:20', speaker: 'RT', text: 'BPA: to vedtak på tampen av 2018, 45\' bokført, nesten ikke utslag', tags: ['bpa', 'utvikling.startet-etter'] },
        { t: '35:00', speaker: 'RT', text: 'KAD kjøpes av Vassdøla, samme pris, brukt 7 ganger', tags: ['kad.kjop', 'kad.bruk'] },
        {
          t: '38:10',
          speaker: 'RT',
          text: 'Fjellskar-folk forventer en sykehjemsplass, de har aldri helt trodd på det der med å bo hjemme.',
          verbatim: true,
          tags: ['institusjon.plasser', 'forklaring.parorende'],
        },
        { t: '41:30', speaker: 'RT', text: 'gjennomgang: alarmer bytta 2017, lisens 190\' i året, ikke mer å si om teknologi', tags: ['velferdsteknologi.drift', 'velferdsteknologi.respons'], walkThrough: true },
        {
          t: '44:00',
          speaker: 'RT',
          text: 'inntekt: kraftkommune på papiret, men konsesjonskraft falt 2,4 mill fra 2015 til 2017',
          tags: ['inntekt'],
          walkThrough: true,
        },
        { t: '46:10', text: 'RT sender vikarbyrå per enhet, plasser i drift per mnd, reiselogg uke 45', walkThrough: true },
      ],
    },
    {
      id: 'K02-I2',
      date: '2019-04-03',
      start: '10:00',
      minutes: 46,
      mode: 'telefon',
      language: 'nb',
      audio: false,
      present: ['RT'],
      followUpOf: 'K02-I1',
      coverage: {
        formal: 'dekket',
        'kostra-tall': 'dekket',
        feilforing: 'dekket',
        'etter-perioden': 'dekket',
        kvalitetsutvikling: 'berort',
        ettersendes: 'dekket',
        tillegg: 'dekket',
      },
      promises: [],
      fieldNote:
        'Helt annen samtale enn i februar: Hun hadde arkene foran seg og rettet seg selv to steder. ' +
        'Reisetid er et høyt nivå og ikke vekst, så vurderingen herfra avviker fra den første. Brukerhistorien om rus må ut av alt som skal leveres.',
      notes: [
        { t: '00:25', text: 'Starter med det ettersendte: ark mottatt 6. mars, tre faner, pluss reiselogg 11. mars' },
        {
          t: '01:40',
          speaker: 'RT',
          text: 'vikarbyrå i alt: 0,6 mill 2015, 1,9 mill 2016, 3,7 mill 2017, 4,4 mill 2018',
          tags: ['lonn.vikar', 'utvikling.bra'],
        },
        {
          t: '03:30',
          speaker: 'RT',
          text: 'Da jeg så den kurven samlet for første gang, måtte jeg reise meg og hente en kopp kaffe.',
          verbatim: true,
          tags: ['lonn.vikar'],
        },
        { t: '05:40', speaker: 'RT', text: 'av 4,4 er 3,1 Tindheim, resten hjtj. i 2016 var Tindheim 1,2', tags: ['lonn.vikar', 'institusjon'] },
        { t: '08:15', speaker: 'RT', text: 'i drift: 20 plasser til aug 2017, 22 sept–des, 24 fra jan 2018', tags: ['institusjon.plasser'] },
        {
          t: '11:00',
          speaker: 'RT',
          text: 'reetablering = 4,2 mill helår. anslaget på 6–7 hadde med vikarbyråene, det holder',
          tags: ['institusjon.plasser', 'lonn.vikar'],
        },
        { t: '14:10', speaker: 'RT', text: 'retter årstall: vedtak 2013, stengt jan 2014. ingen feil i rapporteringa', tags: ['institusjon.plasser', 'styring.rapportering'] },
        {
          t: '17:30',
          speaker: 'RT',
          text: 'reiselogg uke 45: 31 % av arbeidstida. var 29 i 2016, så høyt nivå, ikke vekst',
          tags: ['hjemmeboende.reisetid', 'utvikling.jevn'],
        },
        { t: '21:00', speaker: 'RT', text: 'psyk/rus vedtakstimer fra 1150 til 2480 på to år', tags: ['hjemmeboende.psykisk-rus', 'forklaring.flere-timer'] },
        {
          t: '24:40',
          speaker: 'RT',
          text: 'Det er ikke flere syke, det er at vi endelig har en ansatt som finner dem.',
          verbatim: true,
          tags: ['hjemmeboende.psykisk-rus', 'forklaring.flere-brukere'],
        },
        {
          t: '27:15',
          speaker: 'RT',
          text: 'han i Skarsgrenda, 24 år, amfetamin, bor over faren: alene ca 900 t i 2018',
          tags: ['hjemmeboende.psykisk-rus', 'brukergruppe.rus'],
          thirdPerson: true,
          generalised: 'En bruker med behov for tett oppfølging sto alene for en stor del av timeveksten.',
          approved: true,
        },
        { t: '30:20', speaker: 'RT', text: 'to spl-stipend à 100\' fra høsten 2018, bindingstid tre år', tags: ['kompetanse.heving', 'forklaring.rekruttering'] },
        {
          t: '33:30',
          speaker: 'RT',
          text: 'erstatter byrå m/ 3 faste nattstillinger fra mai 2019, håper å halvere vikarposten',
          tags: ['kompetanse.stillinger', 'refleksjon', 'utvikling.startet-etter'],
        },
        { t: '36:10', speaker: 'RT', text: 'nye tilbud i perioden: ingenting, demensgruppa kom i 2011', tags: ['nye-tilbud.demens'] },
        {
          t: '37:30',
          speaker: 'RT',
          text: 'ressurskrevende netto ned bare ca 1 mill, refusjonen gikk samme vei. tilfeldig, kan snu neste år',
          tags: ['ressurskrevende.andre', 'styring.refusjon', 'utvikling.tilfeldig'],
        },
        { t: '39:00', text: 'gjennomgang: alt ettersendt er brukt, ingenting utestår', walkThrough: true },
        {
          t: '41:20',
          speaker: 'RT',
          text: 'Kunne jeg velge om igjen, hadde vi latt de seks rommene stå tomme i stedet for å gjøre dem til kontorer.',
          verbatim: true,
          tags: ['refleksjon', 'institusjon.plasser'],
          walkThrough: true,
        },
        {
          t: '44:05',
          speaker: 'RT',
          text: 'kraftpris bedre i 2018, +1,1 mill, men allerede budsjettert bort på skole',
          tags: ['inntekt'],
          walkThrough: true,
        },
      ],
    },
  ],
  assessments: [
    { slug: 'institusjon', value: 'hoveddriver', by: 'RT', interview: 'K02-I2' },
    { slug: 'institusjon.plasser', value: 'hoveddriver', by: 'RT', interview: 'K02-I1' },
    { slug: 'institusjon.behov', value: 'betydelig', by: 'RT', interview: 'K02-I1' },
    { slug: 'institusjon.korttid', value: 'medvirkende', by: 'RT', interview: 'K02-I1' },
    { slug: 'lonn', value: 'betydelig', by: 'RT', interview: 'K02-I2' },
    { slug: 'lonn.vikar', value: 'betydelig', by: 'RT', interview: 'K02-I2' },
    { slug: 'hjemmeboende', value: 'medvirkende', by: 'RT', interview: 'K02-I2' },
    { slug: 'hjemmeboende.reisetid', value: 'medvirkende', by: 'RT', interview: 'K02-I1' },
    { slug: 'hjemmeboende.reisetid', value: 'lite-utslag', by: 'RT', interview: 'K02-I2' },
    { slug: 'hjemmeboende.psykisk-rus', value: 'medvirkende', by: 'RT', interview: 'K02-I2' },
    { slug: 'ressurskrevende', value: 'nedgang', by: 'RT', interview: 'K02-I1' },
    { slug: 'ressurskrevende.andre', value: 'nedgang', by: 'RT', interview: 'K02-I1' },
    { slug: 'bpa', value: 'lite-utslag', by: 'RT', interview: 'K02-I1' },
    { slug: 'kad', value: 'ingen', by: 'RT', interview: 'K02-I1' },
    { slug: 'kompetanse', value: 'lite-utslag', by: 'RT', interview: 'K02-I2' },
    { slug: 'kompetanse.heving', value: 'lite-utslag', by: 'RT', interview: 'K02-I2' },
    { slug: 'kompetanse.stillinger', value: 'utenfor-perioden', by: 'RT', interview: 'K02-I2' },
    { slug: 'nye-tilbud', value: 'ingen', by: 'RT', interview: 'K02-I2' },
    { slug: 'velferdsteknologi', value: 'lite-utslag', by: 'RT', interview: 'K02-I1' },
  ],
  cells: [
    {
      category: 'institusjon',
      status: 'ferdig',
      text:
        '{{kommunen}} hadde noen år før perioden lagt ned nær en firedel av sykehjemsplassene for å spare penger, og fire av dem ble åpnet igjen fra høsten 2017. ' +
        'De som da flyttet inn, var sykere enn beboerne hadde vært før nedleggelsen, og bemanningen på natt måtte økes. ' +
        'Ifølge tall som ble sendt i etterkant, kostet gjenåpningen litt over fire millioner kroner i et helt år. Hele veksten på institusjon ble anslått til mellom seks og sju millioner, medregnet en del av vikarbruken. ' +
        'Hva den ekstra nattvakten utgjorde, ble ikke skilt ut.',
      quotes: [
        { leadIn: 'Utviklingen ble sammenfattet slik:', interview: 'K02-I1', t: '02:10' },
        { leadIn: 'Forventningene i befolkningen var en del av bildet:', interview: 'K02-I1', t: '38:10' },
      ],
    },
    {
      category: 'lonn',
      status: 'ferdig',
      text:
        '{{kommunen}} brukte stadig mer på vikarbyrå fordi det ikke var mulig å få tak i nok sykepleiere til helger, ferier og netter. ' +
        'Utgiftene økte fra 1,9 millioner kroner i 2016 til 4,4 millioner i 2018, og mesteparten gjaldt sykehjemmet. ' +
        'I tillegg dekket kommunen reise og bolig for vikarene, men den delen ble ikke tallfestet. ' +
        'Tallene er hentet fra et regneark som kommunen sendte etter det første intervjuet. Overtid og sykefravær ble ikke berørt.',
      quotes: [{ leadIn: 'Omfanget kom overraskende også på dem som kjente tjenesten godt:', interview: 'K02-I2', t: '03:30' }],
    },
    {
      category: 'hjemmeboende',
      status: 'ferdig',
      text:
        '{{kommunen}} hadde moderat vekst i tjenestene til andre hjemmeboende. Det som økte, var oppfølgingen av personer med psykiske vansker og rusproblemer, der antall vedtakstimer ble godt og vel doblet på to år. ' +
        'Forklaringen var ikke at flere var blitt syke, men at flere ble fanget opp. ' +
        'Reisetiden utgjorde nær en tredel av arbeidstiden. I det første intervjuet ble den nevnt som et bidrag til veksten, mens loggen som ble sendt senere, viste at nivået bare hadde økt ubetydelig. ' +
        'Kommunen oppga ingen kronebeløp for dette området.',
      quotes: [{ leadIn: 'Økningen handlet om å oppdage behov, ble det sagt:', interview: 'K02-I2', t: '24:40' }],
    },
    {
      category: 'ressurskrevende',
      status: 'utkast',
      text:
        '{{kommunen}} opplevde nedgang i de ressurskrevende tjenestene i perioden. Det ble færre brukere, og bruttoutgiftene ble om lag tre millioner kroner lavere. ' +
        'Refusjonen falt bort samtidig, slik at virkningen på netto driftsutgifter bare var om lag én million kroner. ' +
        'Lederen regnet utviklingen som tilfeldig og mente at den kan snu igjen. ' +
        'Hvor mange brukere kommunen hadde igjen, ble ikke oppgitt.',
      quotes: [],
    },
    {
      category: 'kompetanse',
      status: 'ferdig',
      text:
        '{{kommunen}} innførte stipend til ansatte som tar sykepleierutdanning mot noen års bindingstid, fra høsten 2018. Beløpet var et par hundre tusen kroner og ga lite utslag i perioden. ' +
        'Faste nattstillinger skulle opprettes våren 2019 for å erstatte innleide vikarer, og hører dermed hjemme etter perioden. ' +
        'Kommunen håpet å halvere vikarutgiftene på denne måten, men oppga ikke hva de faste stillingene ville koste.',
      quotes: [],
    },
    {
      category: 'inntekt',
      status: 'ferdig',
      text:
        '{{kommunen}} hadde høye frie inntekter i statistikken, men beskrev handlingsrommet som mindre enn tallene tilsa. ' +
        'Kraftinntektene falt med rundt to og en halv million kroner fra 2015 til 2017, før de tok seg litt opp i 2018. Da var økningen allerede disponert til andre formål. ' +
        'Veksten i omsorgsutgiftene ble altså ikke forklart med bedre økonomi, snarere måtte den finansieres i en periode med fallende inntekter. ' +
        'Størrelsen på fondene ble ikke nevnt.',
      quotes: [],
    },
    {
      category: 'refleksjon',
      status: 'ferdig',
      text:
        '{{kommunen}} så i ettertid nedbyggingen av institusjonsplasser som et lærestykke. Innsparingen på papiret var på tre til fire millioner kroner, men lokalene var blitt bygd om til andre formål, slik at det ble dyrt å snu. ' +
        'Det viktigste grepet framover var å få faste ansatte i stedet for innleie. ' +
        'Tallene for vikarbruk hadde heller ikke vært sett samlet før de ble hentet fram til intervjuet. Kostnadene ved ombyggingen ble ikke oppgitt.',
      quotes: [{ leadIn: 'Om hva som kunne vært gjort annerledes:', interview: 'K02-I2', t: '41:20' }],
    },
  ],
};
