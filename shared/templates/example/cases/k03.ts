// The interview is held in nynorsk; the municipality examples are written in bokmål.

import type { ExampleCase } from '../types.ts';

export const k03: ExampleCase = {
  pseudonym: 'K03',
  name: 'Lyngmark',
  places: [
    { term: 'Kleivøy', kind: 'neighbour', label: 'nabokommune' },
    { term: 'Sunnfold sjukehus', kind: 'institution', label: 'lokalsykehuset' },
    { term: 'Sunnfold', kind: 'place', label: 'sykehusbyen' },
    { term: 'Lyngtun', kind: 'institution', label: 'omsorgssenteret' },
    { term: 'Ytrehamna', kind: 'place', label: 'tettsted i kommunen' },
  ],
  status: 'inkludert',
  inclusionReason: 'Kystkommune valgt for høy vekst i hjemmetjenesten og lite endring på institusjon.',
  population: 4400,
  populationYear: 2019,
  county: 'Møre og Romsdal',
  countyListYear: 2019,
  kostraGroup: 5,
  coast: 'kyst',
  centrality: 5,
  regionalCentre: false,
  largeArea: false,
  figures: [
    { functionCode: 253, year: 2016, thousandKr: 48_900 },
    { functionCode: 253, year: 2017, thousandKr: 47_300 },
    { functionCode: 253, year: 2018, thousandKr: 47_800 },
    { functionCode: 254, year: 2016, thousandKr: 62_300 },
    { functionCode: 254, year: 2017, thousandKr: 71_600 },
    { functionCode: 254, year: 2018, thousandKr: 79_200 },
    { functionCode: 256, year: 2016, thousandKr: 1_450 },
    { functionCode: 256, year: 2017, thousandKr: 1_480 },
    { functionCode: 256, year: 2018, thousandKr: 1_510 },
  ],
  sectorShare: [
    { year: 2016, percent: 33.0 },
    { year: 2017, percent: 34.6 },
    { year: 2018, percent: 36.3 },
  ],
  contacts: [
    {
      date: '2019-03-25',
      channel: 'brev',
      text: 'Invitasjon sendt kommunedirektøren på nynorsk, med to sider om personvern.',
      outcome: 'Oversendt til kommunalsjefen for avgjørelse.',
    },
    { date: '2019-04-08', channel: 'telefon', text: 'Kommunalsjefen ringte og spurte hvor mye forberedelse som trengs.', outcome: 'Vil ha med lederen for hjemmetjenesten.' },
    { date: '2019-05-02', channel: 'e-post', text: 'Møteinnkalling på Teams og temaliste i nynorsk utgave.', outcome: 'Bekreftet av begge, den ene ville tenke på opptak til møtet.' },
  ],
  informants: [
    {
      id: 'K03-1',
      initials: 'OS',
      name: 'Oddveig Storhaugen',
      role: 'kommunalsjef',
      email: 'oddveig.storhaugen@lyngmark.example.no',
      phone: '000 03 301',
      recordingAllowed: true,
    },
    {
      id: 'K03-2',
      initials: 'PN',
      name: 'Peder Nautvik',
      role: 'enhetsleder-hjemmetjeneste',
      email: 'peder.nautvik@lyngmark.example.no',
      phone: '000 03 302',
      recordingAllowed: true,
    },
  ],
  interviews: [
    {
      id: 'K03-I1',
      date: '2019-05-09',
      start: '12:30',
      minutes: 58,
      mode: 'video',
      language: 'nn',
      audio: true,
      present: ['OS', 'PN'],
      coverage: {
        formal: 'dekket',
        taushetsplikt: 'dekket',
        opptak: 'dekket',
        'kostra-tall': 'berort',
        'vekst-fritt': 'dekket',
        'tema-lonn': 'onsket-ikke-svare',
        aldersgrupper: 'berort',
        'statlige-foringer': 'berort',
        refleksjoner: 'dekket',
        ettersendes: 'dekket',
      },
      promises: [{ text: 'Oversikt over vedtakstimar per aldersgruppe 2016–2018', by: 'PN', due: '2019-05-31' }],
      fieldNote:
        'God flyt, dei to utfyller kvarandre. Einingsleiaren er den som kjenner tala for timar, kommunalsjefen den som kjenner vedtaka i kommunestyret. ' +
        'Overtid ville dei ikkje snakke om, og eg lét det liggje. Lova oversikt over aldersgrupper er enno ikkje komen. ' +
        'Forteljinga om familiegjenforeininga er så særeigen at ho ikkje kan brukast.',
      notes: [
        { t: '00:50', text: 'Føremål og teieplikt gjennomgått. PN var i tvil om opptak, greitt så lenge det blir sletta' },
        {
          t: '02:35',
          speaker: 'OS',
          text: 'Det er heimetenesta som har ese ut hos oss, og det har vore ei villa utvikling.',
          verbatim: true,
          tags: ['hjemmeboende', 'forklaring.politiske-prioriteringer'],
          locality: { 'forklaring.politiske-prioriteringer': 'local' },
        },
        {
          t: '05:10',
          speaker: 'OS',
          text: '12 nye omsorgsbustader m/ heildøgns bemanning på Lyngtun, opna feb 2017. 14,5 åv, om lag 10,5 mill',
          tags: ['hjemmeboende.omsorgsbolig'],
        },
        {
          t: '08:00',
          speaker: 'OS',
          text: '8 sjukeheimsplassar gjorde om same vår, så 253 gjekk ned 1,6 mill første året',
          tags: ['institusjon.plasser', 'utvikling.nedgang'],
        },
        {
          t: '10:45',
          speaker: 'PN',
          text: 'bustadene fulle etter tre veker, folk hadde venta i åresvis',
          tags: ['hjemmeboende.omsorgsbolig', 'forklaring.etterslep-bolig'],
        },
        {
          t: '14:00',
          speaker: 'PN',
          text: 'Folk kjem heim frå Sunnfold med drenet i magen og ei medisinliste på to sider.',
          verbatim: true,
          tags: ['hjemmeboende.utskrivning', 'forklaring.utskrivningspraksis'],
          locality: { 'hjemmeboende.utskrivning': 'extralocal' },
        },
        {
          t: '17:20',
          speaker: 'PN',
          text: 'vedtakstimar 27 500 i 2016, 33 900 i 2018. flest nye er 67–79, ikkje dei eldste',
          tags: ['hjemmeboende', 'forklaring.flere-timer', 'aldersgruppe.67-79'],
        },
        {
          t: '20:30',
          speaker: 'PN',
          text: 'ei lærarinne i 50-åra, bukspyttkjertelkreft, døydde heime i Ytrehamna, dobbel nattevakt i åtte veker',
          tags: ['hjemmeboende.lindrende', 'brukergruppe.kreft'],
          thirdPerson: true,
          generalised: 'Ein pasient i livets sluttfase fekk pleie heime døgnet rundt i ein periode.',
          approved: true,
        },
        { t: '23:50', speaker: 'PN', text: 'lindrande i heimen: 6 i 2016, 13 i 2018. fleire vil det', tags: ['hjemmeboende.lindrende', 'brukergruppe.palliativ'] },
        {
          t: '27:15',
          speaker: 'OS',
          text: 'BPA frå 2 til 5 brukarar, 128 t/veke → 341 t/veke. tett opp mot 6 mill no',
          tags: ['bpa', 'forklaring.flere-brukere', 'forklaring.flere-timer'],
        },
        {
          t: '30:40',
          speaker: 'OS',
          text: 'Når ein først har fått rett på tretti timar, så blir det aldri tjue igjen.',
          verbatim: true,
          tags: ['bpa', 'styring.rettighetsfesting'],
          locality: { bpa: 'extralocal' },
        },
        {
          t: '33:55',
          speaker: 'OS',
          text: 'familie frå Eritrea på gjenforeining, sonen på 9 år med hjerneskade, 3,4 mill i 2018',
          tags: ['ressurskrevende.andre', 'brukergruppe.barn', 'aldersgruppe.0-17'],
          thirdPerson: true,
        },
        {
          t: '36:40',
          speaker: 'OS',
          text: 'busette 25 flyktningar i 2016, 10 i 2017. omsorgsbehova synte seg først i 2018',
          tags: ['ressurskrevende.andre', 'forklaring.flyktninger', 'brukergruppe.flyktninger'],
        },
        {
          t: '39:30',
          speaker: 'PN',
          text: 'kvardagsrehab frå aug 2017: ergo 60 % + fysio 40 %. statleg tilskot 500\' første året, så eigne pengar',
          tags: ['nye-tilbud.hverdagsrehab', 'styring.oremerket'],
        },
        { t: '42:50', speaker: 'OS', text: 'løn: ønskjer ikkje å seie noko om overtid, sak går med tillitsvalde', tags: ['lonn'] },
        {
          t: '46:00',
          speaker: 'PN',
          text: 'medisindispensarar, 40 stk, 380\' i 2017, lisens 210\' kvart år etterpå. usikker gevinst',
          tags: ['velferdsteknologi.innkjop', 'velferdsteknologi.drift'],
        },
        { t: '49:30', speaker: 'OS', text: 'KAD: éi eiga seng, belegg 18 %, nytta til avlasting elles. kosta det same heile tida', tags: ['kad.egne', 'kad.bruk'], walkThrough: true },
        {
          t: '53:00',
          speaker: 'OS',
          text: 'Vi sparte ikkje ei krone på å byggje om, men tenesta vart betre, og det står eg for.',
          verbatim: true,
          tags: ['refleksjon', 'hjemmeboende.omsorgsbolig'],
          walkThrough: true,
        },
      ],
    },
  ],
  assessments: [
    { slug: 'hjemmeboende', value: 'hoveddriver', by: 'OS', interview: 'K03-I1' },
    { slug: 'hjemmeboende.omsorgsbolig', value: 'hoveddriver', by: 'OS', interview: 'K03-I1' },
    { slug: 'hjemmeboende.omsorgsbolig', value: 'betydelig', by: 'PN', interview: 'K03-I1' },
    { slug: 'hjemmeboende.utskrivning', value: 'betydelig', by: 'PN', interview: 'K03-I1' },
    { slug: 'hjemmeboende.lindrende', value: 'medvirkende', by: 'PN', interview: 'K03-I1' },
    { slug: 'bpa', value: 'betydelig', by: 'OS', interview: 'K03-I1' },
    { slug: 'ressurskrevende', value: 'medvirkende', by: 'OS', interview: 'K03-I1' },
    { slug: 'ressurskrevende.andre', value: 'medvirkende', by: 'OS', interview: 'K03-I1' },
    { slug: 'nye-tilbud', value: 'medvirkende', by: 'PN', interview: 'K03-I1' },
    { slug: 'nye-tilbud.hverdagsrehab', value: 'medvirkende', by: 'PN', interview: 'K03-I1' },
    { slug: 'institusjon', value: 'nedgang', by: 'OS', interview: 'K03-I1' },
    { slug: 'institusjon.plasser', value: 'nedgang', by: 'OS', interview: 'K03-I1' },
    { slug: 'kad', value: 'ingen', by: 'OS', interview: 'K03-I1' },
    { slug: 'lonn', value: 'ikke-svart', by: 'OS', interview: 'K03-I1' },
    { slug: 'velferdsteknologi', value: 'lite-utslag', by: 'PN', interview: 'K03-I1' },
  ],
  cells: [
    {
      category: 'hjemmeboende',
      status: 'ferdig',
      text:
        '{{kommunen}} pekte på hjemmetjenesten som den viktigste årsaken til veksten, og omtalte den som ønsket politikk. ' +
        'Et bygg med heldøgns omsorgsboliger ble åpnet tidlig i 2017, og driften var på i overkant av ti millioner kroner. Boligene ble fylt med en gang fordi mange hadde ventet lenge. ' +
        'I tillegg økte vedtakstimene i den ordinære hjemmetjenesten med over 6 000 på to år, mest for innbyggere mellom 67 og 79 år, og antallet som fikk lindrende omsorg hjemme, ble mer enn doblet. ' +
        'Kommunen oppga ikke hva de ekstra timene kostet.',
      quotes: [
        { leadIn: 'En av lederne la vekt på at utviklingen var ønsket:', interview: 'K03-I1', t: '02:35' },
        { leadIn: 'Tidligere utskrivning merkes slik i tjenesten:', interview: 'K03-I1', t: '14:00' },
      ],
    },
    {
      category: 'bpa',
      status: 'ferdig',
      text:
        '{{kommunen}} hadde betydelig vekst i brukerstyrt personlig assistanse. Tallet på brukere ble mer enn doblet, og samlet timetall gikk fra rundt 130 til om lag 340 timer i uka. ' +
        'Ved utgangen av perioden kostet ordningen bortimot seks millioner kroner i året. ' +
        'Lederne knyttet økningen til at retten er lovfestet, og til at vedtak som først er gitt, sjelden reduseres. ' +
        'Det ble ikke oppgitt om private leverandører ble brukt.',
      quotes: [{ leadIn: 'Hvor vanskelig det er å gå tilbake, ble beskrevet slik:', interview: 'K03-I1', t: '30:40' }],
    },
    {
      category: 'ressurskrevende',
      status: 'utkast',
      text:
        '{{kommunen}} bosatte noen titalls flyktninger i årene rundt 2016 og 2017. Behovet for omfattende omsorgstjenester viste seg først noe senere, og utgiftene kom derfor særlig mot slutten av perioden. ' +
        'Dette gjaldt andre brukere enn dem med utviklingshemming, og ble regnet som en medvirkende årsak til veksten. ' +
        'Samlet beløp etter refusjon ble ikke oppgitt, og lederne sa ikke noe om hvordan utgiftene til brukere med utviklingshemming hadde utviklet seg.',
      quotes: [],
    },
    {
      category: 'nye-tilbud',
      status: 'ferdig',
      text:
        '{{kommunen}} startet med hverdagsrehabilitering høsten 2017, med en samlet ressurs på ett årsverk fordelt på ergoterapi og fysioterapi. ' +
        'Det første året ble tilbudet dekket av et øremerket statlig tilskudd på en halv million kroner, og deretter måtte det finansieres over eget budsjett. ' +
        'Utgiften var liten målt mot hele sektoren, men kom på toppen av det som var fra før. ' +
        'Om tilbudet hadde redusert behovet for andre tjenester, ble ikke tallfestet.',
      quotes: [],
    },
    {
      category: 'institusjon',
      status: 'ferdig',
      text:
        '{{kommunen}} reduserte antallet sykehjemsplasser i perioden, ved at åtte plasser ble gjort om til heldøgns omsorgsboliger våren 2017. ' +
        'Utgiftene på funksjon 253 falt med mellom én og to millioner kroner det første året og steg bare svakt det neste. ' +
        'Nedgangen må ses sammen med økningen på funksjonen for hjemmeboende, og lederne var klare på at omleggingen samlet sett ikke ga innsparing. ' +
        'Antall gjenværende plasser ble ikke oppgitt i intervjuet.',
      quotes: [],
    },
    {
      category: 'velferdsteknologi',
      status: 'ferdig',
      text:
        '{{kommunen}} tok i bruk flere titalls elektroniske medisindispensere i 2017. Innkjøpet var på i underkant av 400 000 kroner, og lisensene utgjorde deretter rundt 200 000 kroner i året. ' +
        'Dette ga lite utslag i den samlede veksten. Lederne var usikre på om utstyret hadde gitt noen gevinst i tjenesten. ' +
        'Det ble ikke oppgitt tall for sparte timer eller besøk.',
      quotes: [],
    },
    {
      category: 'refleksjon',
      status: 'ferdig',
      text:
        '{{kommunen}} mente at vridningen fra sykehjem til omsorgsboliger hadde gitt bedre tjenester, men at den ikke ga noen innsparing. ' +
        'De nye boligene ble fylt i løpet av få uker, og utgiftene til dem oversteg langt det som ble spart på institusjon. ' +
        'Lederne sto likevel ved valget og omtalte det som en ønsket utvikling. ' +
        'Andre tiltak for å dempe veksten ble ikke drøftet.',
      quotes: [{ leadIn: 'Ombyggingen ble vurdert slik:', interview: 'K03-I1', t: '53:00' }],
    },
  ],
};
