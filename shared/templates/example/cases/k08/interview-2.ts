import type { ExampleInterview } from '../../types.ts';

/** Follow-up with two of those who took part in the first interview. */
export const k08Interview2: ExampleInterview = {
  id: 'K08-I2',
  date: '2019-06-13',
  start: '10:02',
  minutes: 46,
  mode: 'telefon',
  language: 'nb',
  audio: false,
  present: ['KB', 'TL'],
  followUpOf: 'K08-I1',
  coverage: {
    formal: 'dekket',
    'tema-lonn': 'dekket',
    'tema-institusjon': 'dekket',
    'etter-perioden': 'dekket',
    kvalitetsutvikling: 'berort',
    refleksjoner: 'dekket',
  },
  promises: [{ text: 'Budsjettnotatet om forsterket korttidsavdeling', by: 'KB', due: '2019-06-28' }],
  fieldNote:
    'Rolig samtale, bare de to. TL hadde regnet på nytt og snudde vurderingen av lønn, uten å gjøre noe nummer av det. KB tydeligere enn sist på at korttid er flaskehalsen. Fremdeles ingen samlet kostnad for utskrivningene. Be om det hvis notatet kommer.',
  notes: [
    { t: '01:05', speaker: 'KB', text: 'fått notatene fra april, ingen innvendinger til det de selv sa' },
    { t: '03:20', speaker: 'TL', text: 'regnet på nytt: overtid opp fra 3,6 til 5,2 mill 2016-18, han bommet sist', tags: ['lonn.fravar', 'utvikling.jevn'] },
    { t: '06:10', speaker: 'TL', text: 'Jeg lette på vikarkontoen, og så lå pengene på overtid hele tida.', verbatim: true, tags: ['lonn.fravar'] },
    { t: '08:45', speaker: 'TL', text: 'vikar inkl poolen bare +150, overtid er saken, mest kveld og helg', tags: ['lonn.vikar', 'lonn.fravar'] },
    { t: '11:30', speaker: 'KB', text: 'overtid fordi utskrevne kommer etter kl 15, kveldsvakta forlenges', tags: ['lonn.fravar', 'hjemmeboende.utskrivning', 'forklaring.utskrivningspraksis'] },
    { t: '14:50', speaker: 'KB', text: 'kt: liggetid ned fra 21 til 11 døgn, mer inn/ut, to spl mer på dag', tags: ['institusjon.korttid', 'kompetanse.stillinger'] },
    { t: '18:00', speaker: 'KB', text: 'Et korttidsrom hos oss rekker knapt å bli kaldt mellom to navneskilt.', verbatim: true, tags: ['institusjon.korttid', 'forklaring.manglende-kapasitet'] },
    { t: '21:15', speaker: 'TL', text: 'to spl på kt = 1,5 mill, kom ikke med i tallene sist', tags: ['institusjon.korttid'] },
    { t: '24:40', speaker: 'KB', text: 'utvider kt m fire rom i 2020, bygges i gamle hjelpemiddellageret', tags: ['institusjon.korttid', 'utvikling.startet-etter'] },
    { t: '28:05', speaker: 'KB', text: 'spiseforstyrrelse-saken avsluttet i vår, leiligheten står tom, stab flyttet til psykisk helse', thirdPerson: true, tags: ['ressurskrevende.andre', 'utvikling.nedgang'] },
    { t: '31:30', speaker: 'TL', text: 'prognose 2019: 254 opp tre prosent til, altså roligere', tags: ['hjemmeboende', 'utvikling.flatet'] },
    { t: '34:50', speaker: 'TL', text: "mestringsteam uten prosjektmidler fra i år, 600' rett inn i drift", tags: ['nye-tilbud.hverdagsrehab', 'styring.oremerket'] },
    { t: '38:20', speaker: 'KB', text: 'Vi kan spare på alt som kan vente, og det er nesten ingenting igjen av det.', verbatim: true, tags: ['refleksjon'] },
    { t: '41:45', speaker: 'TL', text: 'ingenting mer på lønn, vil se teksten før den trykkes', tags: ['lonn'], walkThrough: true },
    { t: '43:30', speaker: 'KB', text: 'sender budsjettnotat om forsterket kt når det er politisk klart', tags: ['institusjon.korttid'], walkThrough: true },
  ],
};
