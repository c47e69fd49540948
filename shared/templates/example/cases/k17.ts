import type { ExampleCase } from '../types.ts';

/** Replaced by K07: the municipality is about to merge. */
export const k17: ExampleCase = {
  pseudonym: 'K17',
  name: 'Sletteng',
  places: [
    { term: 'Vesterelva', kind: 'neighbour', label: 'nabokommune' },
    { term: 'slettenger', kind: 'place', label: 'innbyggere i egen kommune' },
  ],
  status: 'erstattet',
  inclusionReason: 'Trukket ut som innlandskommune i KOSTRA-gruppe 12 med mellom 5 000 og 10 000 innbyggere og vekst på rundt 15 prosent i netto driftsutgifter til sektoren fra 2016 til 2018.',
  statusReason: 'Kommunesammenslåing med nabokommunen fra 1. januar 2020: Regnskapene legges om, ledergruppa er under utskifting, og et felles tildelingskontor har ført utgifter for begge kommuner siden 2017.',
  replacedBy: 'K07',
  population: 5100,
  populationYear: 2019,
  county: 'Trøndelag',
  countyListYear: 2019,
  kostraGroup: 12,
  coast: 'innland',
  centrality: 5,
  regionalCentre: false,
  largeArea: true,
  figures: [
    { functionCode: 253, year: 2016, thousandKr: 56100 },
    { functionCode: 253, year: 2017, thousandKr: 59300 },
    { functionCode: 253, year: 2018, thousandKr: 62900 },
    { functionCode: 254, year: 2016, thousandKr: 54700 },
    { functionCode: 254, year: 2017, thousandKr: 59800 },
    { functionCode: 254, year: 2018, thousandKr: 64500 },
    { functionCode: 256, year: 2016, thousandKr: 1640 },
    { functionCode: 256, year: 2017, thousandKr: 1670 },
    { functionCode: 256, year: 2018, thousandKr: 1720 },
  ],
  sectorShare: [
    { year: 2016, percent: 31.1 },
    { year: 2017, percent: 32.4 },
    { year: 2018, percent: 33.2 },
  ],
  contacts: [
    { date: '2019-02-06', channel: 'e-post', text: 'Spørsmål om deltakelse sendt kommunedirektøren, informasjonsskriv versjon 1 vedlagt.', outcome: 'Interessert, oppga kommunalsjefen som kontakt' },
    { date: '2019-02-27', channel: 'telefon', text: 'Kommunalsjefen registrert som informant, men varslet at sammenslåingen tar all tid og at tallene fra 2017 er blandet.', outcome: 'Skulle avklare med økonomi' },
    { date: '2019-04-10', channel: 'mote', text: 'Kort videomøte uten intervju: Tallene lar seg ikke skille mellom de to kommunene, og enhetslederne slutter i mai.', outcome: 'Enige om å ta kommunen ut av utvalget' },
    { date: '2019-04-24', channel: 'brev', text: 'Skriftlig bekreftelse på at kommunen er tatt ut og erstattes av en annen i samme størrelsesklasse og KOSTRA-gruppe.' },
  ],
  informants: [
    { id: 'K17-1', initials: 'EM', name: 'Eirunn Mælan', role: 'kommunalsjef', email: 'eirunn.maelan@sletteng.example.no', phone: '000 17 230', recordingAllowed: false },
  ],
  interviews: [],
  assessments: [],
  cells: [],
};
