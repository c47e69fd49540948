// Tekstane i innstillingane.

import type { Shape } from '../shape.ts';
import type nb from '../nb/settings.ts';

const settings: Shape<typeof nb> = {
  heading: 'Innstillingar',
  sections: {
    study: 'Studien', privacy: 'Personvern', coders: 'Kodarar', appearance: 'Utsjånad', shortcuts: 'Forkortingar',
    keys: 'Tastar for kategoriar', passphrase: 'Passordfrase', remember: 'Hugs på denne maskina', recovery: 'Gjenopprettingskode', lock: 'Låsing', linkingKey: 'Koplingsnøkkel', snapshots: 'Tryggingskopiar', file: 'Studiefil', about: 'Om Feltbok',
  },
  study: {
    title: 'Tittel', titleMissing: 'Skriv ein tittel.', institution: 'Institusjon', periodFrom: 'Perioden frå', periodTo: 'til og med',
    yearWrong: 'Skriv eit årstal med fire siffer.', periodReversed: 'Perioden sluttar før han byrjar.', documentLanguage: 'Språk i rapporten', ellipsis: 'Utelating i sitat',
    questions: 'Forskingsspørsmål', question: 'Forskingsspørsmål {{n}}', addQuestion: 'Legg til forskingsspørsmål', removeQuestion: 'Fjern forskingsspørsmål {{n}}',
    newQuestion: 'Nytt forskingsspørsmål',
  },
  privacy: {
    help: 'Felta blir ikkje trykte i rapporten, men blir brukte i metodekapittelet og når nokon ber om innsyn.',
    sikt: 'Referanse hos Sikt (NSD før 2022)', controller: 'Behandlingsansvarleg', legalGround: 'Rettsleg grunnlag', projectEnd: 'Prosjektslutt',
    access: 'Kven som har tilgang', recordings: 'Frist for å slette opptak',
  },
  coders: {
    help: 'Den som er vald, står ved det som blir koda på denne maskina.', active: 'Kodar her', name: 'Namn', initials: 'Initialar', add: 'Legg til kodar',
    newName: 'Namnet på ein ny kodar', nameMissing: 'Skriv eit namn.',
  },
  appearance: { language: 'Språk', theme: 'Utsjånad', light: 'Lyst', dark: 'Mørkt', system: 'Som systemet' },
  shortcuts: {
    help: 'Forkortinga blir utvida når du skriv ho som eit heilt ord, følgt av mellomrom eller teikn. Store og små bokstavar blir skilde, så initialar er i fred.',
    short: 'Forkorting', long: 'Blir utvida til', add: 'Legg til', remove: 'Fjern {{short}}', restore: 'Hent tilbake dei vanlege forkortingane',
    newShort: 'Ny forkorting', newLong: 'Blir utvida til', taken: '{{short}} finst allereie.', oneWord: 'Bruk eitt ord på høgst tolv bokstavar.', empty: 'Skriv kva ho skal utvidast til.',
    restored: 'Dei vanlege forkortingane er på plass.',
  },
  keys: { help: 'Tastane heiter det same på alle oppsett: rada med tal og tasten til høgre for 0. Slik er dei trykte på dette tastaturet.' },
  passphrase: {
    help: 'Dataa blir ikkje skrivne om; nøkkelen blir låst på nytt. Den gamle passordfrasen sluttar å verke, også for koplingsnøkkelen.',
    keyClosed: 'Koplingsnøkkelen er ikkje open no, så han beheld passordfrasen og gjenopprettingskoden han har. Opne han først dersom begge skal bytast.',
    old: 'Passordfrasen no', next: 'Ny passordfrase', do: 'Byt passordfrase', wrong: 'Passordfrasen er feil. Ingenting er endra.', done: 'Passordfrasen er bytt.',
    failed: 'Passordfrasen vart ikkje bytt ({{reason}}). Den gamle gjeld framleis.', fictive: 'Eksempelstudien opnar utan passordfrase.',
  },
  key: {
    state: {
      present: 'Koplingsnøkkelen er på denne maskina. Studien er pseudonymisert, ikkje anonymisert, så lenge han finst.',
      connected: 'Koplingsnøkkelen ligg på eit anna lager, som er kopla til no. Tek du det ut, blir alt vist med pseudonym.',
      away: 'Koplingsnøkkelen ligg på eit anna lager, som ikkje er kopla til. Set inn minnepinnen. Til då blir alt vist med pseudonym, namn kan ikkje skrivast inn, og rapporten kan ikkje maskere namn.',
      absent: 'Koplingsnøkkelen er ikkje på denne maskina. Alt blir vist med pseudonym, og eksport krev at tekstane er gått gjennom på ei maskin som har han.',
      locked: 'Koplingsnøkkelen er låst. Han blir opna med passordfrasen han har.',
      damaged: 'Koplingsnøkkelen kan ikkje lesast. Opptil ti eldre utgåver er tekne vare på ved sida av han.',
      opening: 'Opnar koplingsnøkkelen …',
    },
    place: {
      heading: 'Kvar han ligg', where: 'Mappe', out: 'Flytt til ein minnepinne …', home: 'Flytt tilbake til denne maskina',
      help: 'Ligg han på ein minnepinne som du tek ut, kan ingen på denne maskina knyte pseudonyma til namn. Mistar du minnepinnen, er namna borte: lagre først ei studiefil der koplingsnøkkelen er med, og oppbevar fila ein trygg stad.',
      moved: 'Koplingsnøkkelen er flytt til {{folder}}, lesen tilbake derifrå og sletta her.', back: 'Koplingsnøkkelen er flytt tilbake til denne maskina.',
      left: 'Filene i {{folder}} kunne ikkje slettast. Slett dei sjølv.', refused: 'Koplingsnøkkelen er ikkje flytt. {{why}}',
      why: {
        'not-possible': 'Vel ei mappe utanfor Feltboks eiga datamappe.', 'already-exists': 'Det ligg alt ein koplingsnøkkel for denne studien i mappa.',
        'not-found': 'Lageret vart borte. Nøkkelen er heil der han var.', 'verify-failed': 'Det som vart skrive der, kunne ikkje lesast rett tilbake. Prøv ein annan minnepinne.',
      },
    },
    names: 'Namneliste', help: 'Namn som ikkje skal ut: nabokommunar, sjukehus, institusjonar, stader og personar. Namna på kommunane sjølve og informantane er med av seg sjølve. Programmet finn bøyingsformene; skriv berre uregelrette former.',
    show: 'Vis namnelista', hide: 'Skjul namnelista', term: 'Namn', forms: 'Andre former (skilde med komma)', kind: 'Slag', label: 'Står i staden', case: 'Kommune', all: 'Alle',
    add: 'Legg til namn', remove: 'Fjern {{term}}', edit: 'Rediger {{term}}', removed: '«{{term}}» er fjerna frå namnelista.', bringBack: 'Hent tilbake', termMissing: 'Skriv namnet.', labelMissing: 'Skriv kva som skal stå i staden.', none: 'Namnelista er tom.',
    kinds: { municipality: 'Kommune', neighbour: 'Nabokommune', institution: 'Institusjon', place: 'Stad', person: 'Person' },
    labels: { municipality: 'namn på kommune', neighbour: 'nabokommune', institution: 'institusjon', place: 'stad', person: 'person' },
    failed: 'Namnelista vart ikkje lagra ({{reason}}). Ho er som før.',
    studyPassphrase: 'Passordfrasen til studien', ownPassphrase: 'Passordfrasen til koplingsnøkkelen',
    rescueHelp: {
      absent: 'Har ein kollega nøkkelen, be om ei studiefil der han følgjer med. Elles kan du byrje på ein ny her, under passordfrasen til studien.',
      locked: 'Lås opp med nøkkelens eigen passordfrase. Byter du passordfrase ovanfor medan han er open, får studien og nøkkelen den same.',
      damaged: 'Den nyaste av dei eldre utgåvene som kan lesast, blir henta fram. Det som vart endra etter ho, manglar.',
    },
    rescue: { absent: 'Byrj på ein koplingsnøkkel', locked: 'Lås opp', damaged: 'Hent fram ei eldre utgåve' },
    rescueWrong: {
      absent: 'Dette er ikkje passordfrasen til studien.', locked: 'Passordfrasen passar ikkje til koplingsnøkkelen.', damaged: 'Ingen av dei eldre utgåvene kunne opnast med den passordfrasen.',
    },
    rescued: { absent: 'Ein ny koplingsnøkkel er laga.', locked: 'Koplingsnøkkelen er open.', damaged: 'Ei eldre utgåve av koplingsnøkkelen er henta fram. Gå gjennom namna.' },
    rescueFailed: 'Koplingsnøkkelen vart ikkje skriven ({{reason}}). Ingenting er endra.',
  },
  file: {
    help: 'Ei studiefil held heile studien. Bruk ho til tryggingskopi, til å flytte studien og til å arkivere han.',
    what: 'Kva fila skal halde', whole: 'Heile studien', archive: 'Anonymisert arkivkopi', how: 'Vern', archiveName: 'feltbok-arkivkopi', doArchive: 'Lagre arkivkopi …',
    sealed: 'Forsegla med passordfrase', open: 'Open fil, utan passordfrase', openWarning: 'Ei open fil held alt som er sagt i klartekst, òg det som ikkje er maskert, og kan lesast av alle som får tak i ho. Lagre ho berre der slike data får liggje.',
    openArchiveWarning: 'Ei open fil kan lesast av alle som får tak i ho. Maskeringa finn namna i namnelista; les gjennom før du deler ho.',
    openWord: 'open', openType: 'Skriv «{{word}}» for å stadfeste', openWrong: 'Skriv «{{word}}» her, eller vel forsegla. Ingenting er lagra.', saving: 'Skriv studiefila', stopped: 'Lagringa vart avbroten. Ingenting er att av fila, og studien er som før.', tooLarge: 'Studien med dokument og opptak er større enn ei studiefil kan vere. Ingenting er lagra. Lagre utan dokument og opptak, og kopiar av dei kvar for seg.', withDocuments: 'Ta med dokument og opptak ({{count}}, {{size}})', documentsTooLarge: 'Dokumenta og opptaka er på {{size}}, og ei studiefil kan ha høgst {{most}}. Dei blir ikkje med. Lagre kopiar av dei kvar for seg.', documentsLeft: 'Innhaldet i {{count}} dokument manglar her og blir ikkje med.', documentDamaged: 'Eit dokument er skadd og kan ikkje bli med. Finn det med Kontroller innhaldet under Dokument, eller lagre utan dokument. Ingenting er lagra.',
    withKey: 'Ta med koplingsnøkkelen', withKeyWarning: 'Fila vil halde dei verkelege namna.',
    passphrase: 'Passordfrase for fila', do: 'Lagre studiefil …', done: 'Studiefila er lagra: {{path}}', failed: 'Studiefila vart ikkje laga ({{reason}}). Studien er urørt.', name: 'feltbok-studie',
  },
  about: {
    version: 'Versjon', electron: 'Electron', folder: 'Datamappe', browser: 'Nettlesar, berre for eksempelstudien', licence: 'Fri programvare under MIT-lisensen. Skrifta Source Sans 3 er under SIL Open Font License.',
  },
};
export default settings;
