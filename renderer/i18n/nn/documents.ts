// Texts of the documents of a municipality and the recordings of its interviews.

import type { Shape } from '../shape.ts';
import type nb from '../nb/documents.ts';

const texts: Shape<typeof nb> = {
  help: 'Filer som høyrer til kommunen, og opptak av intervjua, slik dei er: rekneark, presentasjonar, skanna dokument, bilete, lyd. Dei ligg forsegla i studien. Originalen blir liggjande der han var; slett han sjølv dersom han ikkje skal finnast der.',
  caption: 'Dokument og opptak',
  none: 'Ingen dokument enno. Vel filer over, eller dra dei hit.',
  add: 'Legg til dokument eller opptak',
  addHelp: 'Alle slags filer. Opptak blir lagde til intervjuet dei er frå.',
  ownerLabel: 'Høyrer til',
  ownerCase: 'Kommunen {{pseudonym}}',
  ownerInterview: 'Intervjuet {{code}}',
  adding: 'Forseglar {{name}}',
  stop: 'Avbryt',
  added_one: 'Dokumentet er lagt til og forsegla.',
  added_other: '{{count}} dokument er lagde til og forsegla.',
  column: { name: 'Namn', number: 'Nr.', owner: 'Høyrer til', kind: 'Slag', size: 'Storleik', added: 'Lagt til' },
  kind: { pdf: 'PDF', sheet: 'Rekneark', slides: 'Presentasjon', word: 'Tekstdokument', text: 'Rein tekst', image: 'Bilete', audio: 'Lyd', video: 'Video', other: 'Anna fil' },
  recording: 'Opptak',
  state: { missing: 'Manglar', incomplete: 'Ufullstendig', damaged: 'Skadd' },
  stateText: {
    missing: 'Innhaldet finst ikkje på denne maskina. Er studien flytt hit utan dokumenta, ligg det i studien han kom frå. Finn du originalen, kan du slette dette og leggje han til på nytt.',
    incomplete: 'Ein del av innhaldet manglar på disken. Finn du originalen, kan du slette dette og leggje han til på nytt.',
    damaged: 'Innhaldet er ikkje det som vart lagt til. Finn du originalen, kan du slette dette og leggje han til på nytt.',
  },
  name: 'Namn på dokumentet',
  rename: 'Byt namn',
  namesSomebody: 'Namnet inneheld eit verkeleg namn frå koplingsnøkkelen. Gi dokumentet eit anna namn.',
  remove: 'Fjern',
  withdraw: 'Trekk dokumentet frå studien',
  removed: '{{name}} er fjerna. {{key}} angrar. Innhaldet blir sletta etter 30 dagar.',
  picture: 'Biletet {{name}}',
  pictureElsewhere: 'Biletet kan ikkje visast her. Lagre ein kopi for å sjå det i eit anna program.',
  withdrawn_one: 'Eitt dokument er gøymt fordi nokon har trekt seg.',
  withdrawn_other: '{{count}} dokument er gøymde fordi nokon har trekt seg.',
  withdrawnOne: 'Gøymt dokument {{n}}, {{owner}}',
  damaged: '{{name}} kunne ikkje lesast: Innhaldet manglar eller er skadd. Ingenting er endra.',
  full: '{{name}} er ikkje lagt til: Det er for lite plass på disken, og notata må ha noko att. Frigjer plass og prøv igjen.',
  check: {
    do: 'Kontroller innhaldet', running: 'Les dokumenta',
    sound_one: 'Dokumentet er heilt og uendra.', sound_other: 'Alle {{count}} dokumenta er heile og uendra.',
    damaged: 'Ikkje i orden: {{names}}. Dei andre er heile og uendra.',
  },
  player: {
    label: 'Avspeling av {{name}}', toggle: 'Spel av eller stopp opptaket', play: 'Spel av', pause: 'Stopp', back_one: '{{count}} sekund tilbake', back_other: '{{count}} sekund tilbake', slower: 'Spel opptaket saktare', faster: 'Spel opptaket raskare', speed: 'Fart', times: '{{speed}} ×',
    notHere: 'Opptaket kan berre spelast av i skrivebordsprogrammet.', unplayable: 'Opptaket kan ikkje spelast av: Formatet er ukjent her, eller innhaldet er skadd. Kontroller innhaldet, eller lagre ein kopi og opne han i eit anna program.',
  },
  cites: {
    document: 'Dokument i studien', none: 'Ikkje eit dokument her', gone: 'Dokumentet er fjerna eller trekt',
    place: { page: 'Side', slide: 'Lysbilete', sheet: 'Ark', free: 'Stad i dokumentet' }, cell: 'Celle eller område',
    error: {
      notPage: 'Skriv sidetalet som eit heilt tal, til dømes 14.', notSlide: 'Skriv nummeret på lysbiletet som eit heilt tal, til dømes 3.',
      noSheet: 'Skriv namnet eller nummeret på arket cella er i.', notCell: 'Skriv cella som i reknearket, til dømes B12 eller B12:C14.', tooLong: 'Staden er for lang. Skriv han kortare.',
    },
    amounts_one: '{{count}} talopplysning', amounts_other: '{{count}} talopplysningar', memos_one: '{{count}} memo', memos_other: '{{count}} memo',
    fromHere: '{{what}} herifrå. I dokument som blir laga, heiter det {{tag}}.', nothing: 'Ingenting er henta herifrå enno. I dokument som blir laga, heiter det {{tag}}.',
    newAmount: 'Ny talopplysning herifrå', newMemo: 'Nytt notat herifrå', amountAdded: 'Talopplysninga er lagd til.', memoAdded: 'Notatet er lagt til mellom memoa.',
  },
  copy: {
    open: 'Opne i eit anna program', title: 'Ein lesbar kopi forlèt studien', do: 'Vel stad og lagre kopien', running: 'Skriv kopien', done: 'Kopien er lagra: {{path}}. Opne han derfrå.',
    text: '«{{name}}» blir skriven utan forsegling der du vel. Alle som kjem til mappa, kan lese han, og programmet kan ikkje slette han for deg.',
    advice: 'Vel ei mappe som ikkje blir send til ei sky, og slett kopien når du er ferdig. At han vart laga, blir skrive i eksportloggen.',
  },
  destroy: {
    open: 'Slett for godt', title: 'Slette {{name}} for godt?', do: 'Slett for godt', done: '{{name}} er sletta for godt.',
    text: 'Innhaldet blir overskrive no, og angre hentar det ikkje fram. Kopiar som er lagra utanfor studien, og studiefiler det er med i, må du slette der dei ligg.',
    allGone: 'Opptaka er sletta alle andre stader òg. Skriv i studien at dei er sletta i dag.',
  },
};
export default texts;
