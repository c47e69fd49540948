import type { ExampleCase } from '../types.ts';

/** Declined for lack of capacity: only the contact log and the figures from before. */
export const k16: ExampleCase = {
  pseudonym: 'K16',
  name: 'Ospedal',
  places: [
    { term: 'ospedøler', kind: 'place', label: 'innbyggere i egen kommune' },
    { term: 'Selvikneset', kind: 'neighbour', label: 'nabokommune' },
  ],
  status: 'takket-nei',
  inclusionReason: 'Forespurt som en av de minste kommunene: vekst på knapt 16 prosent i netto driftsutgifter til sektoren fra 2016 til 2018, og eneste forespurte i KOSTRA-gruppe 4.',
  statusReason: 'Manglende kapasitet: Kommunalsjefstillingen har stått ledig siden årsskiftet, og rådmannen dekker den selv ved siden av å være økonomiansvarlig.',
  population: 4100,
  populationYear: 2019,
  county: 'Sogn og Fjordane',
  countyListYear: 2019,
  kostraGroup: 4,
  coast: 'kyst',
  centrality: 6,
  regionalCentre: false,
  largeArea: false,
  figures: [
    { functionCode: 253, year: 2016, thousandKr: 51200 },
    { functionCode: 253, year: 2017, thousandKr: 54600 },
    { functionCode: 253, year: 2018, thousandKr: 58300 },
    { functionCode: 254, year: 2016, thousandKr: 43900 },
    { functionCode: 254, year: 2017, thousandKr: 47500 },
    { functionCode: 254, year: 2018, thousandKr: 51700 },
    { functionCode: 256, year: 2016, thousandKr: 980 },
    { functionCode: 256, year: 2017, thousandKr: 1010 },
    { functionCode: 256, year: 2018, thousandKr: 1060 },
  ],
  sectorShare: [
    { year: 2016, percent: 33.4 },
    { year: 2017, percent: 34.8 },
    { year: 2018, percent: 36.1 },
  ],
  contacts: [
    { date: '2019-02-05', channel: 'e-post', text: 'Forespørsel til rådmannen med informasjonsskriv versjon 1 og kommunens egne KOSTRA-tall.', outcome: 'Automatisk svar om fravær til 11. februar' },
    { date: '2019-02-20', channel: 'telefon', text: 'Sentralbordet satte over til rådmannen, som syntes temaet var viktig, men måtte se an bemanningen.', outcome: 'Ringer tilbake innen to uker' },
    { date: '2019-03-12', channel: 'e-post', text: 'Påminnelse med forslag om kort telefonintervju på 45 minutter, valgfri dato fram til sommeren.' },
    { date: '2019-03-19', channel: 'telefon', text: 'Rådmannen ringte og takket nei på kommunens vegne; ingen å avse før ny kommunalsjef er på plass til høsten.', outcome: 'Takket nei, vil gjerne få rapporten' },
  ],
  informants: [],
  interviews: [],
  assessments: [],
  cells: [],
};
