// The case with a booking error between functions 253 and 254: the growth in institutional care is registration only.

import type { ExampleCase } from '../types.ts';

export const k04: ExampleCase = {
  pseudonym: 'K04',
  name: 'Ytterholm',
  places: [
    { term: 'Skjelvær', kind: 'neighbour', label: 'nabokommune' },
    { term: 'Polarfjord sykehus', kind: 'institution', label: 'lokalsykehuset' },
    { term: 'Polarfjord', kind: 'place', label: 'sykehusbyen' },
    { term: 'Holmetun', kind: 'institution', label: 'bofellesskapet' },
    { term: 'Lillegrøa', kind: 'place', label: 'øy i kommunen' },
  ],
  status: 'inkludert',
  inclusionReason: 'Liten øykommune der institusjonsutgiftene ifølge KOSTRA økte med nær en tredel på to år.',
  population: 2700,
  populationYear: 2019,
  county: 'Troms',
  countyListYear: 2019,
  kostraGroup: 6,
  coast: 'kyst',
  centrality: 6,
  regionalCentre: false,
  largeArea: false,
  // As reported: about 8 mill. kr a year from 2017 belongs to function 254, not 253.
  figures: [
    { functionCode: 253, year: 2016, thousandKr: 31_500 },
    { functionCode: 253, year: 2017, thousandKr: 40_600 },
    { functionCode: 253, year: 2018, thousandKr: 41_700 },
    { functionCode: 254, year: 2016, thousandKr: 38_900 },
    { functionCode: 254, year: 2017, thousandKr: 33_100 },
    { functionCode: 254, year: 2018, thousandKr: 37_900 },
    { functionCode: 256, year: 2016, thousandKr: 480 },
    { functionCode: 256, year: 2017, thousandKr: 910 },
    { functionCode: 256, year: 2018, thousandKr: 930 },
  ],
  sectorShare: [
    { year: 2016, percent: 35.6 },
    { year: 2017, percent: 36.5 },
    { year: 2018, percent: 38.2 },
  ],
  contacts: [
    {
      date: '2019-03-18',
      channel: 'telefon',
      text: 'Første samtale med kommunedirektøren om deltakelse og anonymitet.',
      outcome: 'Ja på kommunens vegne, to navn oppgitt.',
    },
    { date: '2019-03-19', channel: 'e-post', text: 'Studieinformasjon og temaliste til kommunalsjef og økonomisjef hver for seg.', outcome: 'Begge svarte innen påske.' },
    { date: '2019-05-27', channel: 'e-post', text: 'Vennlig påminnelse om omposteringslisten som skulle kommet 20. mai.', outcome: 'Økonomisjefen beklaget, regnskapsavslutning tok tiden.' },
    { date: '2019-06-04', channel: 'e-post', text: 'Omposteringsliste mottatt som PDF på elleve sider.', outcome: 'Ny telefonsamtale avtalt med begge.' },
  ],
  informants: [
    {
      id: 'K04-1',
      initials: 'HN',
      name: 'Hallgeir Nymoen',
      role: 'kommunalsjef',
      email: 'hallgeir.nymoen@ytterholm.example.no',
      phone: '000 04 401',
      recordingAllowed: true,
    },
    {
      id: 'K04-2',
      initials: 'WT',
      name: 'Wenche Torgersrud',
      role: 'okonomisjef',
      email: 'wenche.torgersrud@ytterholm.example.no',
      phone: '000 04 402',
      recordingAllowed: true,
    },
  ],
  interviews: [
    {
      id: 'K04-I1',
      date: '2019-04-24',
      start: '13:15',
      minutes: 52,
      mode: 'video',
      language: 'nb',
      audio: true,
      present: ['HN', 'WT'],
      coverage: {
        formal: 'dekket',
        taushetsplikt: 'dekket',
        opptak: 'dekket',
        'kostra-tall': 'dekket',
        feilforing: 'tas-i-oppfolging',
        'vekst-fritt': 'dekket',
        'tema-kompetanse': 'tas-i-oppfolging',
        'tema-andre': 'tas-i-oppfolging',
        inntekt: 'tas-i-oppfolging',
        ettersendes: 'dekket',
      },
      promises: [{ text: 'Omposteringsliste 2016–2018 for ansvarene i bofellesskapet', by: 'WT', due: '2019-05-20', received: '2019-06-04' }],
      fieldNote:
        'Det var de selv som tok opp at tallene ser gale ut, før jeg rakk å spørre. Imponert over åpenheten. ' +
        'Hvis feilen er så stor som de tror, ble kommunen valgt på galt grunnlag, men veksten hjemme kan likevel være reell. Spør i oppfølgingen: Hva er 254 uten feilen?',
      notes: [
        { t: '00:35', text: 'taushetsplikt, formål, opptak ok for begge. WT deler skjerm fra regnskapssystemet' },
        {
          t: '02:20',
          speaker: 'HN',
          text: 'Når folk ser de tallene, tror de at vi har bygd et nytt sykehjem her ute.',
          verbatim: true,
          tags: ['institusjon'],
        },
        {
          t: '04:10',
          speaker: 'WT',
          text: '253 fra 31,5 til 40,6 mill på ett år, 254 ned fra 38,9 til 33,1. henger ikke på greip',
          tags: ['institusjon', 'hjemmeboende'],
        },
        {
          t: '06:30',
          speaker: 'WT',
          text: 'tror Holmetun havna på 253 ved systembytte jan 2017. er jo leiligheter med husleiekontrakt',
          tags: ['institusjon', 'hjemmeboende.omsorgsbolig'],
        },
        { t: '09:05', speaker: 'WT', text: 'gjelder ca 11 åv, anslår 8 mill, må gå ansvar for ansvar for å være sikker', tags: ['institusjon', 'hjemmeboende.omsorgsbolig'] },
        {
          t: '11:40',
          speaker: 'WT',
          text: 'Det er jeg som har lest inn den kontoplanen, så her er det bare å bite i det sure eplet.',
          verbatim: true,
          tags: ['institusjon', 'styring.rapportering'],
        },
        {
          t: '14:20',
          speaker: 'HN',
          text: 'demens i eget hjem: fra 22 til 37 med vedtak. kveldene i hjtj er snudd på hodet',
          tags: ['hjemmeboende.kognitiv', 'forklaring.flere-brukere', 'brukergruppe.demens'],
        },
        {
          t: '17:35',
          speaker: 'HN',
          text: 'Vi kjører hjem til dem fire ganger om dagen bare for å se at komfyren er av.',
          verbatim: true,
          tags: ['hjemmeboende.kognitiv', 'forklaring.flere-timer'],
        },
        {
          t: '20:10',
          speaker: 'HN',
          text: 'enke på 88 gikk ut uten sko i januar, brøytebilen fant henne. tilsyn hver natt siden',
          tags: ['hjemmeboende.kognitiv', 'aldersgruppe.80'],
          thirdPerson: true,
        },
        {
          t: '23:00',
          speaker: 'HN',
          text: 'båt til Lillegrøa tre dager i uka, 1 t 40 min hver vei, stadig eldre folk der',
          tags: ['hjemmeboende.reisetid', 'forklaring.reisetid'],
        },
        { t: '26:25', speaker: 'HN', text: 'BPA ned fra 3 til 2 brukere i 2017, 58 timer mindre per uke', tags: ['bpa', 'utvikling.nedgang'] },
        { t: '29:40', speaker: 'HN', text: 'fravær i hjtj 9,1 % 2016, 12,4 % 2018. overtid opp i 1,6 mill', tags: ['lonn.fravar', 'utvikling.jevn'] },
        {
          t: '33:15',
          speaker: 'HN',
          text: 'langturnus i bofellesskapet fra 2017, dyrere enn planlagt, tillegg ca 600\' i året. folk trives',
          tags: ['lonn.turnus', 'forklaring.omorganisering'],
        },
        {
          t: '37:00',
          speaker: 'HN',
          text: 'KAD: var med på én seng i Skjelvær, nå to. 480\' → 910\' fra 2017. ligger mest tom',
          tags: ['kad.kjop', 'kad.bruk', 'forklaring.kjop-nabokommune'],
        },
        {
          t: '41:10',
          speaker: 'HN',
          text: 'dagtilbud demens i gamle prestegården fra mars 2018, 8 plasser, 1,2 mill helår',
          tags: ['nye-tilbud.demens', 'styring.dagaktivitet', 'utvikling.bra'],
        },
        {
          t: '45:30',
          speaker: 'HN',
          text: 'gjennomgang ressurskrevende: fem brukere hele veien, netto uendra',
          tags: ['ressurskrevende', 'utvikling.flatet'],
          walkThrough: true,
        },
        { t: '48:20', text: 'WT leverer omposteringsliste innen 20. mai, så ny samtale. biler, kompetanse og inntekt tas da', walkThrough: true },
      ],
    },
    {
      id: 'K04-I2',
      date: '2019-06-12',
      start: '13:00',
      minutes: 47,
      mode: 'telefon',
      language: 'nb',
      audio: true,
      present: ['WT', 'HN'],
      followUpOf: 'K04-I1',
      coverage: {
        formal: 'dekket',
        opptak: 'dekket',
        'kostra-tall': 'dekket',
        feilforing: 'dekket',
        'etter-perioden': 'berort',
        refleksjoner: 'berort',
        ettersendes: 'dekket',
        tillegg: 'dekket',
      },
      promises: [],
      fieldNote:
        'Feilen er bekreftet, og litt større enn anslått i april. Begge kategoriene må leses med rettede tall. ' +
        'Interessant at den reelle veksten hjemme var skjult av feilen, noe jeg ikke så for meg etter det første møtet.',
      notes: [
        { t: '00:30', text: 'begynner med omposteringslista, kom 4. juni, to uker over fristen' },
        {
          t: '01:50',
          speaker: 'WT',
          text: 'bekrefta: 8,2 mill feil i 2017 og 8,4 mill i 2018, ført på 253 i st.f. 254',
          tags: ['institusjon', 'hjemmeboende.omsorgsbolig'],
        },
        { t: '04:00', speaker: 'WT', text: 'retta 253: 31,5 – 32,4 – 33,3 mill. retta 254: 38,9 – 41,3 – 46,3 mill', tags: ['institusjon', 'hjemmeboende'] },
        { t: '06:40', speaker: 'WT', text: 'inst altså +1,8 mill på to år, det er lønn og ikke noe annet', tags: ['institusjon', 'lonn.oppgjor'] },
        {
          t: '09:30',
          speaker: 'WT',
          text: 'Rådmannen spurte hvor institusjonspengene hadde blitt av, og svaret var at de aldri hadde vært der.',
          verbatim: true,
          tags: ['institusjon'],
        },
        { t: '12:15', speaker: 'WT', text: 'fristen for å rette i kostra gått ut, står galt i statistikken for begge år', tags: ['institusjon', 'styring.rapportering'] },
        {
          t: '15:20',
          speaker: 'HN',
          text: 'reell vekst hjemme 7,4 mill, anslår 3,5–4 mill av det til kognitiv svikt',
          tags: ['hjemmeboende.kognitiv', 'hjemmeboende'],
        },
        {
          t: '18:45',
          speaker: 'HN',
          text: 'to nye helsefagarb på kveld fra aug 2017, demenskoordinator i halv stilling fra nyttår 2018',
          tags: ['kompetanse.stillinger', 'hjemmeboende.kognitiv'],
        },
        {
          t: '22:00',
          speaker: 'HN',
          text: 'Folk på Ytterholm vil bo i sitt eget hus til de bæres ut, og det har kommunestyret sagt ja til.',
          verbatim: true,
          tags: ['hjemmeboende', 'forklaring.politiske-prioriteringer'],
        },
        {
          t: '25:30',
          speaker: 'HN',
          text: 'gammel fisker, sønnen drukna i fjor, drikker nå, hjtj inne seks ganger i døgnet',
          tags: ['hjemmeboende.psykisk-rus', 'brukergruppe.rus'],
          thirdPerson: true,
          generalised: 'En eldre bruker med rusproblemer fikk etter hvert mange daglige besøk.',
          approved: true,
        },
        { t: '28:50', speaker: 'HN', text: 'biler: tre elbiler leid i 2018, 210\' i året', tags: ['andre'] },
        { t: '32:10', speaker: 'WT', text: 'inntekt stramt, brukte 2,9 mill av disposisjonsfondet i 2018, igjen knapt fire millioner', tags: ['inntekt'] },
        { t: '36:00', speaker: 'HN', text: 'vil slå sammen turnus hjtj + bofellesskap, spart en halv stilling hvis det går', tags: ['refleksjon', 'forklaring.omorganisering'] },
        { t: '39:40', speaker: 'HN', text: 'gjennomgang velf.tekn: seks GPS-er, 90\', ellers ingenting', tags: ['velferdsteknologi.innkjop'], walkThrough: true },
        {
          t: '43:10',
          speaker: 'WT',
          text: 'Nå er det to av oss som må godkjenne før noe sendes inn, det burde vi hatt fra starten.',
          verbatim: true,
          tags: ['refleksjon', 'styring.rapportering'],
          walkThrough: true,
        },
      ],
    },
  ],
  assessments: [
    { slug: 'institusjon', value: 'registrering', by: 'WT', interview: 'K04-I1' },
    { slug: 'institusjon', value: 'registrering', by: 'WT', interview: 'K04-I2' },
    { slug: 'hjemmeboende', value: 'hoveddriver', by: 'HN', interview: 'K04-I2' },
    { slug: 'hjemmeboende.kognitiv', value: 'hoveddriver', by: 'HN', interview: 'K04-I2' },
    { slug: 'hjemmeboende.omsorgsbolig', value: 'registrering', by: 'WT', interview: 'K04-I2' },
    { slug: 'hjemmeboende.reisetid', value: 'medvirkende', by: 'HN', interview: 'K04-I1' },
    { slug: 'hjemmeboende.psykisk-rus', value: 'lite-utslag', by: 'HN', interview: 'K04-I2' },
    { slug: 'lonn', value: 'betydelig', by: 'HN', interview: 'K04-I1' },
    { slug: 'lonn.fravar', value: 'betydelig', by: 'HN', interview: 'K04-I1' },
    { slug: 'lonn.turnus', value: 'medvirkende', by: 'HN', interview: 'K04-I1' },
    { slug: 'kad', value: 'medvirkende', by: 'HN', interview: 'K04-I1' },
    { slug: 'kad.kjop', value: 'medvirkende', by: 'HN', interview: 'K04-I1' },
    { slug: 'nye-tilbud', value: 'medvirkende', by: 'HN', interview: 'K04-I1' },
    { slug: 'nye-tilbud.demens', value: 'medvirkende', by: 'HN', interview: 'K04-I1' },
    { slug: 'bpa', value: 'nedgang', by: 'HN', interview: 'K04-I1' },
    { slug: 'ressurskrevende', value: 'ingen', by: 'HN', interview: 'K04-I1' },
    { slug: 'kompetanse', value: 'medvirkende', by: 'HN', interview: 'K04-I2' },
    { slug: 'kompetanse.stillinger', value: 'medvirkende', by: 'HN', interview: 'K04-I2' },
    { slug: 'andre', value: 'lite-utslag', by: 'HN', interview: 'K04-I2' },
    { slug: 'velferdsteknologi', value: 'lite-utslag', by: 'HN', interview: 'K04-I2' },
  ],
  cells: [
    {
      category: 'institusjon',
      status: 'ferdig',
      text:
        '{{kommunen}} hadde ifølge statistikken sterk vekst på institusjon, men det meste viste seg å være feilføring. ' +
        'Da kommunen skiftet økonomisystem tidlig i 2017, ble et bofellesskap ført på funksjon 253 i stedet for 254. ' +
        'Feilen utgjorde litt over åtte millioner kroner hvert av de to årene. Med rettede tall økte utgiftene til institusjon med knapt to millioner fra 2016 til 2018, noe som ble forklart med lønnsoppgjør. ' +
        'Fristen for å rette tallene i KOSTRA var utløpt. Kommunen oppga ikke om andre ansvar var kontrollert.',
      quotes: [
        { leadIn: 'Virkningen utad ble beskrevet slik:', interview: 'K04-I1', t: '02:20' },
        { leadIn: 'Da feilen var funnet, måtte den forklares internt:', interview: 'K04-I2', t: '09:30' },
      ],
    },
    {
      category: 'hjemmeboende',
      status: 'ferdig',
      text:
        '{{kommunen}} hadde tilsynelatende nedgang i tjenestene til hjemmeboende fra 2016 til 2017, men også dette skyldtes feilføringen. ' +
        'Når tallene rettes, økte utgiftene på funksjon 254 med i overkant av sju millioner kroner på to år. ' +
        'Rundt halvparten ble knyttet til kognitiv svikt, der antallet med vedtak økte fra vel 20 til nesten 40. De fikk flere korte tilsyn gjennom dagen, og noen også om natten. ' +
        'Lange reiser i en spredt bosatt kommune bidro i tillegg. Hva reisetiden kostet, ble ikke oppgitt.',
      quotes: [
        { leadIn: 'Hva tjenesten må gjøre, ble gjort konkret:', interview: 'K04-I1', t: '17:35' },
        { leadIn: 'Veksten henger også sammen med et politisk valg:', interview: 'K04-I2', t: '22:00' },
      ],
    },
    {
      category: 'lonn',
      status: 'ferdig',
      text:
        '{{kommunen}} hadde økende sykefravær i hjemmetjenesten, fra om lag 9 prosent i 2016 til over 12 prosent i 2018. ' +
        'Overtidsutgiftene kom opp i mellom én og to millioner kroner ved slutten av perioden. ' +
        'Langturnus ble innført i et bofellesskap i 2017 og ble dyrere enn planlagt, med rundt 600 000 kroner ekstra i året, men ordningen var populær blant de ansatte. ' +
        'Det ble ikke oppgitt hva overtiden hadde vært før perioden, og bruk av vikarbyrå ble ikke berørt.',
      quotes: [],
    },
    {
      category: 'kad',
      status: 'ferdig',
      text:
        '{{kommunen}} kjøpte plass for øyeblikkelig hjelp av en nabokommune, og kapasiteten i avtalen ble doblet fra 2017. ' +
        'Utgiftene økte dermed fra i underkant av en halv million til drøyt 900 000 kroner i året. ' +
        'Plassene sto mest tomme, og økningen fulgte av avtalen og ikke av behovet i kommunen. ' +
        'For sektoren som helhet var beløpet lite, men prosentvis var dette den største økningen som ble nevnt. Antall liggedøgn ble ikke oppgitt.',
      quotes: [],
    },
    {
      category: 'nye-tilbud',
      status: 'ferdig',
      text:
        '{{kommunen}} åpnet våren 2018 et dagtilbud for personer med demens, med åtte plasser. Utgiften ble oppgitt til litt over en million kroner i et helt år, slik at bare en del av den falt innenfor perioden. ' +
        'Tilbudet kom før plikten til dagaktivitet trer i kraft, og må ses i sammenheng med at langt flere hjemmeboende fikk tjenester på grunn av kognitiv svikt. ' +
        'Om dagtilbudet avlastet hjemmetjenesten, ble ikke sagt.',
      quotes: [],
    },
    {
      category: 'bpa',
      status: 'utkast',
      text:
        '{{kommunen}} hadde nedgang i brukerstyrt personlig assistanse. Det ble færre brukere i 2017, og det samlede timetallet ble rundt 60 timer lavere i uka. ' +
        'Ordningen var liten også i utgangspunktet, og den trakk dermed i motsatt retning av det som ellers skjedde på funksjonen for hjemmeboende. ' +
        'Kommunen oppga ikke beløpet som ble frigjort, eller om det var ventet nye søknader.',
      quotes: [],
    },
    {
      category: 'inntekt',
      status: 'ferdig',
      text:
        '{{kommunen}} beskrev økonomien som stram og finansierte en del av driften med oppsparte midler. I 2018 ble det brukt bortimot tre millioner kroner av disposisjonsfondet, og det sto igjen knapt fire millioner. ' +
        'Inntektssiden kunne derfor ikke forklare at utgiftene vokste. ' +
        'Hvordan veksten skal dekkes når fondet er brukt opp, ble ikke tatt opp, og skatteinngang eller rammetilskudd ble ikke tallfestet.',
      quotes: [],
    },
    {
      category: 'refleksjon',
      status: 'ferdig',
      text:
        '{{kommunen}} trakk fram kvaliteten på egne tall som den viktigste lærdommen. Feilen hadde skjult en reell vekst hjemme, og den hadde gitt et bilde av institusjonsdriften som ikke stemte. ' +
        'Fra 2019 må to personer godkjenne rapporteringen før den sendes inn. Et felles turnusopplegg for hjemmetjenesten og bofellesskapet var under planlegging og kunne spare om lag en halv stilling. ' +
        'Større innsparinger ble ikke nevnt.',
      quotes: [{ leadIn: 'Den nye rutinen ble kommentert slik:', interview: 'K04-I2', t: '43:10' }],
    },
  ],
};
