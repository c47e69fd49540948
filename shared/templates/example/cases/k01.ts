// The case with one single driver: the leaders say firmly that everything else stood still.

import type { ExampleCase } from '../types.ts';
import { k01Interview } from './k01/interview.ts';

export const k01: ExampleCase = {
  pseudonym: 'K01',
  name: 'Storvik',
  places: [
    { term: 'Tverrnes', kind: 'neighbour', label: 'nabokommune' },
    { term: 'Sjøvold sykehus', kind: 'institution', label: 'lokalsykehuset' },
    { term: 'Sjøvold', kind: 'place', label: 'sykehusbyen' },
    { term: 'Skarvtunet', kind: 'institution', label: 'sykehjemmet' },
    { term: 'Kobbeveien', kind: 'place', label: 'boligområde' },
    { term: 'Anne-Lise Brattheim', kind: 'person', label: 'kollega i nabokommune' },
  ],
  status: 'inkludert',
  inclusionReason: 'Liten kystkommune med over 15 prosent vekst i sektorens netto driftsutgifter, nesten alt på funksjon 254.',
  population: 3100,
  populationYear: 2019,
  county: 'Nordland',
  countyListYear: 2019,
  kostraGroup: 2,
  coast: 'kyst',
  centrality: 6,
  regionalCentre: false,
  largeArea: true,
  figures: [
    { functionCode: 253, year: 2016, thousandKr: 36_900 },
    { functionCode: 253, year: 2017, thousandKr: 37_400 },
    { functionCode: 253, year: 2018, thousandKr: 37_900 },
    { functionCode: 254, year: 2016, thousandKr: 41_200 },
    { functionCode: 254, year: 2017, thousandKr: 46_700 },
    { functionCode: 254, year: 2018, thousandKr: 52_900 },
    { functionCode: 256, year: 2016, thousandKr: 610 },
    { functionCode: 256, year: 2017, thousandKr: 625 },
    { functionCode: 256, year: 2018, thousandKr: 640 },
  ],
  sectorShare: [
    { year: 2016, percent: 34.1 },
    { year: 2017, percent: 35.9 },
    { year: 2018, percent: 38.0 },
  ],
  contacts: [
    {
      date: '2019-02-11',
      channel: 'e-post',
      text: 'Forespørsel med informasjonsbrev sendt kommunedirektøren.',
      outcome: 'Svarte samme dag og pekte på kommunalsjef og økonomisjef.',
    },
    { date: '2019-02-20', channel: 'telefon', text: 'Snakket med kommunalsjefen om opplegget og temalisten.', outcome: 'Ja til felles intervju, opptak greit.' },
    { date: '2019-03-07', channel: 'e-post', text: 'Temaliste og møtelenke sendt begge informantene.', outcome: 'Økonomisjefen ville gå gjennom miljøtjenestens regnskap på forhånd.' },
  ],
  informants: [
    {
      id: 'K01-1',
      initials: 'BS',
      name: 'Bodil Sørhagen',
      role: 'kommunalsjef',
      email: 'bodil.sorhagen@storvik.example.no',
      phone: '000 01 101',
      recordingAllowed: true,
    },
    {
      id: 'K01-2',
      initials: 'JK',
      name: 'Jan-Arvid Kolbeinsen',
      role: 'okonomisjef',
      email: 'jan.kolbeinsen@storvik.example.no',
      phone: '000 01 102',
      recordingAllowed: true,
    },
  ],
  interviews: [k01Interview],
  assessments: [
    { slug: 'ressurskrevende', value: 'hoveddriver', by: 'BS', interview: 'K01-I1' },
    { slug: 'ressurskrevende', value: 'hoveddriver', by: 'JK', interview: 'K01-I1' },
    { slug: 'ressurskrevende.pu', value: 'hoveddriver', interview: 'K01-I1' },
    { slug: 'ressurskrevende.andre', value: 'ingen', by: 'BS', interview: 'K01-I1' },
    { slug: 'ressurskrevende.refusjon', value: 'medvirkende', by: 'JK', interview: 'K01-I1' },
    { slug: 'bpa', value: 'ingen', interview: 'K01-I1' },
    { slug: 'hjemmeboende', value: 'ingen', by: 'BS', interview: 'K01-I1' },
    { slug: 'hjemmeboende.utskrivning', value: 'ingen', by: 'BS', interview: 'K01-I1' },
    { slug: 'hjemmeboende.lindrende', value: 'ingen', by: 'BS', interview: 'K01-I1' },
    { slug: 'hjemmeboende.kognitiv', value: 'ingen', by: 'BS', interview: 'K01-I1' },
    { slug: 'nye-tilbud', value: 'ingen', by: 'BS', interview: 'K01-I1' },
    { slug: 'institusjon', value: 'ingen', interview: 'K01-I1' },
    { slug: 'institusjon.behov', value: 'ingen', by: 'BS', interview: 'K01-I1' },
    { slug: 'kad', value: 'ingen', interview: 'K01-I1' },
    { slug: 'kompetanse', value: 'ingen', by: 'BS', interview: 'K01-I1' },
    { slug: 'lonn', value: 'ingen', by: 'JK', interview: 'K01-I1' },
    { slug: 'lonn.fravar', value: 'nedgang', by: 'BS', interview: 'K01-I1' },
    { slug: 'lonn.vikar', value: 'nedgang', by: 'BS', interview: 'K01-I1' },
    { slug: 'velferdsteknologi', value: 'utenfor-perioden', interview: 'K01-I1' },
    { slug: 'andre', value: 'ingen', by: 'JK', interview: 'K01-I1' },
  ],
  cells: [
    {
      category: 'ressurskrevende',
      status: 'ferdig',
      text:
        '{{kommunen}} oppga at hele veksten i perioden kom i tjenestene til brukere med psykisk utviklingshemming. ' +
        'Noen få unge flyttet hjemmefra omtrent samtidig, fordi nye boliger var blitt utsatt flere ganger, og det kom i tillegg tilflytting. ' +
        'Bemanningen i miljøtjenesten ble mer enn tredoblet fra 2016 til utgangen av 2018, blant annet på grunn av vedtak om tvang og våken nattevakt. ' +
        'Netto økte utgiftene med i underkant av 12 millioner kroner på to år. Refusjonen dekket en del av bruttoveksten, men et høyere innslagspunkt svekket den. ' +
        'Kommunen oppga ikke hvordan utgiftene fordelte seg på den enkelte bruker.',
      quotes: [
        { leadIn: 'En av lederne beskrev opphopningen slik:', interview: 'K01-I1', t: '09:40' },
        { leadIn: 'Om hvor mye boligene betydde for regnskapet, ble det sagt:', interview: 'K01-I1', t: '44:15' },
      ],
    },
    {
      category: 'bpa',
      status: 'ferdig',
      text:
        '{{kommunen}} hadde ingen vekst i brukerstyrt personlig assistanse i 2017 og 2018. ' +
        'Ordningen var svært liten, omfanget av timer var det samme som da retten ble lovfestet i 2015. ' +
        'Utgiftene lå på rundt én million kroner hvert år fra 2016. Lederne mente at BPA derfor ikke kunne forklare noe av økningen på funksjonen for hjemmeboende. ' +
        'Det ble ikke oppgitt om noen hadde søkt om mer eller fått avslag.',
      quotes: [],
    },
    {
      category: 'hjemmeboende',
      status: 'ferdig',
      text:
        '{{kommunen}} fortalte at den ordinære hjemmetjenesten sto stille. Antall vedtakstimer var om lag 21 000 både i 2016 og i 2018, og bemanningen gikk noe ned ved naturlig avgang. ' +
        'Lederne merket ikke tidligere utskrivning, blant annet fordi lang reisevei gjør at hjemreisen må planlegges. ' +
        'Det var heller ikke flere med behov for lindrende omsorg eller med kognitiv svikt enn før, og antallet innbyggere over 80 år var nesten uendret. ' +
        'En økning ventes først noen år fram i tid. Kommunen oppga ikke beløp for hjemmetjenesten alene.',
      quotes: [{ leadIn: 'Kommunens erfaring skilte seg fra det mange andre forteller:', interview: 'K01-I1', t: '30:31' }],
    },
    {
      category: 'nye-tilbud',
      status: 'ferdig',
      text:
        '{{kommunen}} opprettet ingen nye tilbud i perioden. Dagtilbudet til personer med demens var etablert flere år tidligere og ble ikke utvidet, ' +
        'og planene om hverdagsrehabilitering ble lagt bort etter utredningen. ' +
        'Begrunnelsen var dels økonomi og dels mangel på fagfolk. Lederne regnet derfor ikke nye tilbud som en kostnadsdriver. ' +
        'Lavterskeltilbud ble ikke omtalt, og det ble ikke gitt tall for hva dagtilbudet koster.',
      quotes: [{ leadIn: 'På spørsmål om nye tilbud var svaret kort:', interview: 'K01-I1', t: '37:20' }],
    },
    {
      category: 'institusjon',
      status: 'utkast',
      text:
        '{{kommunen}} hadde samme antall sykehjemsplasser gjennom hele perioden, og det var ingen venteliste da intervjuet ble gjort. ' +
        'Utgiftene på funksjon 253 økte med om lag én million kroner fra 2016 til 2018, som lederne mente var mindre enn lønnsveksten. ' +
        'Beboerne var blitt noe sykere, men dette ble håndtert med den grunnbemanningen som fantes fra før. ' +
        'Det ble ikke oppgitt om pleietyngden var målt.',
      quotes: [],
    },
    {
      category: 'velferdsteknologi',
      status: 'ferdig',
      text:
        '{{kommunen}} brukte analoge trygghetsalarmer til og med 2018. Overgangen til digitale alarmer kom i begynnelsen av 2019, med et innkjøp på godt over 400 000 kroner. ' +
        'Utgiften faller dermed utenfor perioden, og lederne understreket at den først blir synlig i tallene for året etter. ' +
        'Årlige utgifter til drift og responssenter ble ikke oppgitt.',
      quotes: [],
    },
    {
      category: 'inntekt',
      status: 'ferdig',
      text:
        '{{kommunen}} beskrev inntektene som middels for sammenlignbare kommuner, men sa at noen år under statlig kontroll tidligere på 2010-tallet fortsatt preget kulturen. ' +
        'I 2018 fikk kommunen en engangsinntekt på rundt ni millioner kroner fra havbruk. ' +
        'Pengene gikk til skole og infrastruktur, og ingenting ble brukt på omsorg. Veksten i sektoren kunne derfor ikke forklares med høyere inntekter. ' +
        'Det ble ikke sagt om denne inntekten var ventet å komme igjen.',
      quotes: [{ leadIn: 'Nøkternheten ble formulert på denne måten:', interview: 'K01-I1', t: '53:20' }],
    },
    {
      category: 'refleksjon',
      status: 'ferdig',
      text:
        '{{kommunen}} var opptatt av hvor sårbar økonomien er når veksten skyldes svært få brukere. ' +
        'Det viktigste sparegrepet var å dele nattevakt mellom boliger, noe som ga drøyt ett årsverk mindre fra høsten 2018, men som tok lang tid å gjennomføre. ' +
        'Samarbeid med en nabokommune om kompetanse på tvangsvedtak ble drøftet, men avstanden er en hindring. ' +
        'Andre muligheter for innsparing ble ikke nevnt.',
      quotes: [{ leadIn: 'Risikoen ble oppsummert slik:', interview: 'K01-I1', t: '56:45' }],
    },
  ],
};
