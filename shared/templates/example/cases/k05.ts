// A group interview, and the case with a user who must not be recognised: several third-person lines together
// point to one young person, and nothing of it may reach a municipality example or a generalised wording.

import type { ExampleCase } from '../types.ts';
import { k05Interview } from './k05/interview.ts';

/** Strings in raw third-person lines that may never leave the study, in any output. */
export const neverRecognised: readonly string[] = ['Smith-Magenis', 'skolebussen', 'tvillingsøster', '6 847 312', 'mars 2014'];

export const k05: ExampleCase = {
  pseudonym: 'K05',
  name: 'Granlia',
  places: [
    { term: 'Åslandet', kind: 'neighbour', label: 'nabokommune' },
    { term: 'Mjøsvang sykehus', kind: 'institution', label: 'lokalsykehuset' },
    { term: 'Mjøsvang', kind: 'place', label: 'sykehusbyen' },
    { term: 'Bekkheim', kind: 'institution', label: 'sykehjemmet' },
    { term: 'Furubrinken', kind: 'institution', label: 'avlastningsboligen' },
    { term: 'Vardehus Omsorg', kind: 'institution', label: 'privat leverandør' },
    { term: 'Lomelva', kind: 'place', label: 'elv i kommunen' },
  ],
  status: 'inkludert',
  inclusionReason: 'Innlandskommune i nest minste klasse med bred vekst, størst i tjenester til hjemmeboende.',
  population: 7200,
  populationYear: 2019,
  county: 'Hedmark',
  countyListYear: 2019,
  kostraGroup: 11,
  coast: 'innland',
  centrality: 4,
  regionalCentre: false,
  largeArea: true,
  figures: [
    { functionCode: 253, year: 2016, thousandKr: 74_800 },
    { functionCode: 253, year: 2017, thousandKr: 76_100 },
    { functionCode: 253, year: 2018, thousandKr: 80_700 },
    { functionCode: 254, year: 2016, thousandKr: 92_600 },
    { functionCode: 254, year: 2017, thousandKr: 101_900 },
    { functionCode: 254, year: 2018, thousandKr: 113_800 },
    { functionCode: 256, year: 2016, thousandKr: 2_300 },
    { functionCode: 256, year: 2017, thousandKr: 2_350 },
    { functionCode: 256, year: 2018, thousandKr: 3_100 },
  ],
  sectorShare: [
    { year: 2016, percent: 33.8 },
    { year: 2017, percent: 35.1 },
    { year: 2018, percent: 37.0 },
  ],
  contacts: [
    { date: '2019-06-17', channel: 'brev', text: 'Brev til kommunedirektøren med beskrivelse av studien.', outcome: 'Ikke svar før ferien.' },
    { date: '2019-08-14', channel: 'telefon', text: 'Purret hos sekretæren, satt over til kommunedirektøren.', outcome: 'Vil gjerne være med, foreslår gruppe med tre.' },
    { date: '2019-08-29', channel: 'mote', text: 'Kort formøte på Teams med kommunalsjefen om temaliste og opptak.', outcome: 'Valgte å møtes på rådhuset, satt av god tid.' },
    { date: '2019-09-30', channel: 'e-post', text: 'Controlleren sendte nettotallene for ressurskrevende tjenester.', outcome: 'Stemmer med det som ble sagt i møtet.' },
  ],
  informants: [
    {
      id: 'K05-1',
      initials: 'SH',
      name: 'Synnøve Haugsrud',
      role: 'kommunalsjef',
      email: 'synnove.haugsrud@granlia.example.no',
      phone: '000 05 501',
      recordingAllowed: true,
    },
    {
      id: 'K05-2',
      initials: 'EB',
      name: 'Eskil Brennhaugen',
      role: 'okonomikontroller',
      email: 'eskil.brennhaugen@granlia.example.no',
      phone: '000 05 502',
      recordingAllowed: true,
    },
    {
      id: 'K05-3',
      initials: 'RM',
      name: 'Randi Myrstuen',
      role: 'enhetsleder-miljotjeneste',
      email: 'randi.myrstuen@granlia.example.no',
      recordingAllowed: true,
    },
  ],
  interviews: [k05Interview],
  assessments: [
    { slug: 'ressurskrevende', value: 'hoveddriver', by: 'EB', interview: 'K05-I1' },
    { slug: 'ressurskrevende', value: 'hoveddriver', by: 'RM', interview: 'K05-I1' },
    { slug: 'ressurskrevende.pu', value: 'hoveddriver', by: 'RM', interview: 'K05-I1' },
    { slug: 'ressurskrevende.andre', value: 'medvirkende', by: 'EB', interview: 'K05-I1' },
    { slug: 'ressurskrevende.refusjon', value: 'betydelig', by: 'EB', interview: 'K05-I1' },
    { slug: 'bpa', value: 'betydelig', interview: 'K05-I1' },
    { slug: 'hjemmeboende', value: 'medvirkende', by: 'SH', interview: 'K05-I1' },
    { slug: 'hjemmeboende.utskrivning', value: 'medvirkende', by: 'SH', interview: 'K05-I1' },
    { slug: 'hjemmeboende.psykisk-rus', value: 'medvirkende', by: 'RM', interview: 'K05-I1' },
    { slug: 'hjemmeboende.kognitiv', value: 'lite-utslag', by: 'SH', interview: 'K05-I1' },
    { slug: 'nye-tilbud', value: 'medvirkende', by: 'EB', interview: 'K05-I1' },
    { slug: 'institusjon', value: 'betydelig', interview: 'K05-I1' },
    { slug: 'institusjon.drift', value: 'betydelig', interview: 'K05-I1' },
    { slug: 'institusjon.behov', value: 'ingen', by: 'EB', interview: 'K05-I1' },
    { slug: 'institusjon.behov', value: 'medvirkende', by: 'SH', interview: 'K05-I1' },
    { slug: 'kad', value: 'lite-utslag', by: 'SH', interview: 'K05-I1' },
    { slug: 'kompetanse', value: 'betydelig', interview: 'K05-I1' },
    { slug: 'kompetanse.stillinger', value: 'betydelig', by: 'RM', interview: 'K05-I1' },
    { slug: 'kompetanse.heltid', value: 'medvirkende', by: 'SH', interview: 'K05-I1' },
    { slug: 'lonn', value: 'lite-utslag', by: 'EB', interview: 'K05-I1' },
    { slug: 'lonn', value: 'medvirkende', by: 'SH', interview: 'K05-I1' },
    { slug: 'lonn.vikar', value: 'nedgang', by: 'EB', interview: 'K05-I1' },
    { slug: 'velferdsteknologi', value: 'utenfor-perioden', by: 'SH', interview: 'K05-I1' },
    { slug: 'andre', value: 'lite-utslag', by: 'EB', interview: 'K05-I1' },
  ],
  cells: [
    {
      category: 'ressurskrevende',
      status: 'ferdig',
      text:
        '{{kommunen}} oppga at ressurskrevende tjenester sto for omtrent halvparten av veksten på funksjon 254, med drøyt ti millioner kroner netto på to år. ' +
        'Flere brukere med utviklingshemming fikk heldøgns tjenester da foreldre ikke lenger maktet omsorgen, og krav til bemanning ved tvangsvedtak var vanskelige å oppfylle. ' +
        'Kjøp fra en privat leverandør ble avviklet fra 2018, uten at egen drift ble billigere det første året. ' +
        'Høyere innslagspunkt og tapt refusjon etter fylte 67 år trakk i samme retning. Hva de nye bofellesskapene kostet hver for seg, ble ikke oppgitt.',
      quotes: [
        { leadIn: 'Hvorfor så mange flyttet hjemmefra samtidig, ble forklart slik:', interview: 'K05-I1', t: '08:25' },
        { leadIn: 'Om aldersgrensen i refusjonsordningen:', interview: 'K05-I1', t: '22:50' },
      ],
    },
    {
      category: 'bpa',
      status: 'ferdig',
      text:
        '{{kommunen}} fikk både flere brukere og flere timer i BPA, fra om lag 260 til 440 timer i uka, og utgiftene gikk fra knapt seks til rundt ti millioner kroner. ' +
        'Fritt brukervalg med private leverandører ble innført rett før perioden. Lederne trakk også fram at rettighetene er sterke, at noen klager på nattimer førte fram, og at ordningen kunne virke tiltrekkende på folk utenfra. ' +
        'Hvor mange som valgte privat leverandør, ble ikke oppgitt.',
      quotes: [{ leadIn: 'Møtene om nye vedtak hadde endret karakter:', interview: 'K05-I1', t: '27:15' }],
    },
    {
      category: 'hjemmeboende',
      status: 'ferdig',
      text:
        '{{kommunen}} hadde en mer moderat vekst i de ordinære hjemmetjenestene, der timetallet økte med vel åtte prosent på to år. ' +
        'Pasienter kom tidligere hjem etter operasjoner og trengte mer sykepleie enn før. Antallet som fikk booppfølging på grunn av psykiske vansker og rusproblemer, økte med om lag to tredeler, og det ble opprettet et ambulerende team. ' +
        'Kognitiv svikt hadde derimot gitt lite utslag. Kommunen skilte ikke ut beløp for de enkelte tjenestene.',
      quotes: [{ leadIn: 'Hvor kort varsel kommunen kan få, ble illustrert slik:', interview: 'K05-I1', t: '31:35' }],
    },
    {
      category: 'institusjon',
      status: 'ferdig',
      text:
        '{{kommunen}} tok i bruk et nytt sykehjem tidlig i 2018. Mindre avdelinger krevde flere ansatte om natten, og sammen med renhold, teknisk drift og alarmsystem ga bygget en merutgift på nær fem millioner kroner. ' +
        'Informantene var uenige om beboerne også var blitt sykere. Én viste til at målt bistandsbehov var uendret, mens en annen mente at målingen ikke fanget opp uro og behov for flere hender i stellet. ' +
        'Driftsutgiftene i det gamle bygget ble ikke oppgitt.',
      quotes: [{ leadIn: 'Misnøyen med utformingen av bygget kom tydelig til uttrykk:', interview: 'K05-I1', t: '39:10' }],
    },
    {
      category: 'kompetanse',
      status: 'ferdig',
      text:
        '{{kommunen}} styrket bemanningen i tjenestene til personer med utviklingshemming og ansatte flere vernepleiere, slik at tallet økte fra rundt ti til nær 20 på to år. Enkelte fikk betalt videreutdanning. ' +
        'I tillegg vedtok kommunen en heltidspolitikk, og andelen hele stillinger økte fra under 40 til over 50 prosent. Det kostet litt over en million kroner i året, men ble sett som nødvendig for å få kvalifiserte søkere. ' +
        'Hva de nye vernepleierne kostet samlet, ble ikke oppgitt.',
      quotes: [{ leadIn: 'Begrunnelsen for heltidspolitikken var enkel:', interview: 'K05-I1', t: '45:50' }],
    },
    {
      category: 'lonn',
      status: 'utkast',
      text:
        '{{kommunen}} ga ulike svar på hvor mye ekstraordinære lønnsutgifter betydde. Bruken av vikarbyrå ble halvert fra 2017 til 2018 og lå da på rundt én million kroner. ' +
        'Samtidig økte overtiden i bofellesskapene fra 1,5 til 2,8 millioner kroner, ifølge én av informantene. En annen regnet lønnspostene som ubetydelige i den samlede veksten. ' +
        'Uenigheten ble ikke løst i intervjuet, og sykefraværet ble ikke tallfestet.',
      quotes: [{ leadIn: 'Uenigheten var godt kjent i ledelsen:', interview: 'K05-I1', t: '49:10' }],
    },
    {
      category: 'inntekt',
      status: 'ferdig',
      text:
        '{{kommunen}} hadde vekst i skatteinntektene på om lag tre prosent, men integreringstilskuddet falt med over seks millioner kroner fra 2017 til 2018. ' +
        'Eiendomsskatt på boliger, innført i 2017 og anslått til sju millioner kroner, gjorde det mulig å holde driften i balanse. ' +
        'Økte utgifter til lovfestede tjenester måtte dekkes ved å kutte i andre deler av kommunen. Hvor store kuttene var, ble ikke oppgitt.',
      quotes: [{ leadIn: 'Prioriteringen ble omtalt slik:', interview: 'K05-I1', t: '55:00' }],
    },
    {
      category: 'refleksjon',
      status: 'ferdig',
      text:
        '{{kommunen}} hadde vurdert å samle flere bofellesskap i ett, noe som kunne spare et par millioner kroner, men grenser for antall boenheter i husbankreglene sto i veien. ' +
        'En felles bolig med en nabokommune for brukere med de mest omfattende behovene ble utredet. Den strandet på spørsmålet om hvem som skal betale når folk flytter. ' +
        'Én av informantene mente at utgiftene aldri vil komme tilbake til nivået før perioden. Tall for ventet vekst ble ikke gitt.',
      quotes: [{ leadIn: 'Forventningene framover ble uttrykt nøkternt:', interview: 'K05-I1', t: '61:40' }],
    },
  ],
};
