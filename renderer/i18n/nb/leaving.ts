// Texts of withdrawal, erasing for good, access and archive.

export default {
  erase: {
    open: 'Slett for godt …',
    title: { person: 'Slett {{name}} for godt', municipality: 'Slett {{name}} for godt', statements: 'Slett trukne utsagn fra {{name}} for godt' },
    text: 'Alt nedenfor slettes fra studien, endringsloggen, sikkerhetskopiene og koblingsnøkkelen. Det kan ikke angres, og ingen kan hente det fram igjen. Det som blir igjen, er en datert linje om at noe er slettet, uten innhold.',
    how: 'Studien kopieres til en ny database under en ny nøkkel, og den gamle nøkkelen ødelegges. Passordfrasen er den samme. Gjenopprettingskoden slutter å virke; lag en ny etterpå.',
    other: 'Har en kollega studien på sin maskin, må det slettes der også. Blir studiene slått sammen senere, kommer det slettede ikke tilbake hit.',
    undecided_one: 'Ta stilling til {{count}} tekst først.', undecided_other: 'Ta stilling til {{count}} tekster først.',
    passphrase: 'Passordfrasen til studien', wrongPassphrase: 'Passordfrasen er feil. Ingenting er slettet.', noPassphrase: 'Skriv passordfrasen.',
    word: 'slett', type: 'Skriv «{{word}}» for å bekrefte', wrong: 'Skriv «{{word}}» her.', do: 'Slett for godt', nameLabel: 'navn',
    failed: 'Slettingen ble ikke gjennomført ({{reason}}). Studien er som før. Lukk andre vinduer, se etter plass på disken og prøv igjen.',
    refused: {
      'linking-key-closed': 'Koblingsnøkkelen er ikke åpen, eller ligger på et lager som ikke er koblet til, så navnene kan ikke slettes. Ingenting er slettet. Åpne den under Innstillinger først.',
      'changed-meanwhile': 'Noe ble skrevet i studien mens den ble kopiert. Ingenting er slettet. Prøv igjen.',
    },
  },
  row: {
    withdraw: 'Trekk utsagnet', done: 'Utsagnet er trukket og skjult. Angre med {{key}}.', withdrawn_one: '{{count}} er trukket', withdrawn_other: '{{count}} er trukket',
    one: 'Nr. {{n}}, trukket {{date}}', bringBack: 'Hent tilbake', bringBackThis: 'Hent tilbake nr. {{n}}',
  },
  document: { saved: 'Lagret: {{path}}', failed: 'Dokumentet ble ikke laget ({{reason}}). Studien er urørt.' },
  access: { do: 'Alt om informanten (innsyn) …', file: 'innsyn-{{pseudonym}}' },
  privacy: { do: 'Lagre personvernark …', file: 'personvernark' },
  archive: {
    help: 'En kopi uten koblingsnøkkel, vedlegg, kontaktlogg, initialer, memoer, feltnotater, skriftlige kilder og trukket materiale. Navn er maskert, kommunen står bare med størrelsesklasse, og tidspunkter er flyttet til den første i måneden. Notater om enkeltbrukere er bare med i godkjent generalisert ordlyd. Endringsloggen begynner på nytt. Les gjennom kopien før du gir den fra deg: ingen maskering kan kjenne igjen alt som peker på en kommune.',
    looking: 'Ser etter hva som må gjøres først …', first: 'Dette må gjøres først', lookThrough: 'Gå gjennom tekstene nå', lookedThrough_one: '{{count}} tekst er gått gjennom, {{masks}} maskeringer.', lookedThrough_other: '{{count}} tekster er gått gjennom, {{masks}} maskeringer.',
    withheld_one: '{{count}} notat om en enkeltbruker blir ikke med, fordi det mangler en godkjent generalisert ordlyd.', withheld_other: '{{count}} notater om enkeltbrukere blir ikke med, fordi de mangler en godkjent generalisert ordlyd.',
    obstacle: {
      'no-key': 'Åpne koblingsnøkkelen (Innstillinger, Koblingsnøkkel). Uten den kan ingen navn maskeres.', 'no-cases': 'Ta med minst én casekommune. Det er ingenting å arkivere ennå.',
      unchecked_one: 'Gå gjennom {{count}} tekst med navnelisten slik den er nå.', unchecked_other: 'Gå gjennom {{count}} tekster med navnelisten slik den er nå.',
      'exact-amount-of-one-user_one': 'Rund av beløpet for én bruker i {{count}} kommuneeksempel (Rapport, Kontroll).', 'exact-amount-of-one-user_other': 'Rund av beløpene for én bruker i {{count}} kommuneeksempler (Rapport, Kontroll).',
    },
  },
  deadlineLog: {
    title: 'Gjort med fristene', 'recordings-deleted': 'Opptakene er slettet {{date}}.', 'recordings-moved': 'Ny frist for opptakene: {{date}}. {{reason}}', 'project-end-moved': 'Ny prosjektslutt: {{date}}. {{reason}}', cancel: 'Avbryt',
    deleted: { open: 'Opptakene er slettet …', title: 'Opptakene er slettet', text: 'Programmet har ingen opptak; slett dem der de ligger først. Her skrives dagen det ble gjort, så det står i personvernarket.', date: 'Dagen de ble slettet', ahead: 'Datoen er fram i tid. Skriv dagen det ble gjort.', do: 'Skriv i loggen' },
    move: { open: 'Forleng en frist …', title: 'Forleng en frist', text: 'En ny frist må være avtalt med den behandlingsansvarlige. Datoen og grunnen blir stående i personvernarket.', what: 'Hvilken frist', recordings: 'Sletting av opptak', projectEnd: 'Prosjektslutt', date: 'Ny frist', notLater: 'Skriv en dato etter {{date}}.', reason: 'Hvorfor', reasonMissing: 'Skriv hvorfor fristen forlenges.', do: 'Forleng fristen' },
  },
  deadline: {
    recordings: {
      soon_one: 'Opptakene skal være slettet innen {{date}}, om {{count}} dag. Slett dem der de ligger, og endre fristen under Innstillinger, Personvern.', soon_other: 'Opptakene skal være slettet innen {{date}}, om {{count}} dager. Slett dem der de ligger, og endre fristen under Innstillinger, Personvern.',
      overdue_one: 'Opptakene skulle vært slettet {{date}}, for {{count}} dag siden. Slett dem der de ligger, eller avtal ny frist og skriv den under Innstillinger, Personvern.', overdue_other: 'Opptakene skulle vært slettet {{date}}, for {{count}} dager siden. Slett dem der de ligger, eller avtal ny frist og skriv den under Innstillinger, Personvern.',
    },
    'project-end': {
      soon_one: 'Prosjektet slutter {{date}}, om {{count}} dag. Avklar hva som skal arkiveres og hva som skal slettes.', soon_other: 'Prosjektet slutter {{date}}, om {{count}} dager. Avklar hva som skal arkiveres og hva som skal slettes.',
      overdue_one: 'Prosjektet sluttet {{date}}, for {{count}} dag siden. Arkiver og slett, eller skriv ny prosjektslutt under Innstillinger, Personvern.', overdue_other: 'Prosjektet sluttet {{date}}, for {{count}} dager siden. Arkiver og slett, eller skriv ny prosjektslutt under Innstillinger, Personvern.',
    },
  },
  doubts: {
    title_one: '{{count}} tekst å ta stilling til', title_other: '{{count}} tekster å ta stilling til',
    help: 'Notater uten taler fra gruppeintervjuer, tekster der navnet står, og fritekst i kommunen. Det du velger å slette, kan ikke skrives på nytt i samme felt.',
    names: 'navnet står her', choose: 'Avgjørelse for: {{text}}', open: 'Ikke avgjort', keep: 'Behold', theirs: 'Personens, slett', delete: 'Slett',
    left_one: '{{count}} er ikke avgjort.', left_other: '{{count}} er ikke avgjort.', keepRest: 'Behold resten',
    table: { contacts: 'Kontaktlogg', cases: 'Kommunens ja til å delta', other: 'Kommunen' },
  },
  preview: {
    title: 'Dette slettes', empty: '(tom)',
    group: {
      people: 'Kommune og personer', interviews: 'Intervjuer', notes: 'Notater', lines: 'Avsnitt i transkripsjoner som beholdes', versions: 'Tidligere versjoner og renskrivinger', codings: 'Utdrag (kodinger)', overlays: 'Maskeringer og presiseringer',
      amounts: 'Tallopplysninger', examples: 'Kommuneeksempler som siterer eller bygger på det', fields: 'Fritekst du har valgt', assessments: 'Vurderinger', promises: 'Avtalt ettersendt', contacts: 'Kontaktlogg', sources: 'Skriftlige kilder', attachments: 'Dokumenter og opptak',
      memos: 'Memoer', key: 'I koblingsnøkkelen',
    },
    files: 'Kopier programmet ikke når', filesHelp: 'Filer som er lagret eller sendt etter at materialet kom inn. Slett dem der de ligger, også i sikkerhetskopier og e-post.', noFiles: 'Ingen eksporter er logget siden da.',
    kind: { report: 'Word-utkast', internal: 'Internt arbeidsdokument', bundle: 'Studiefil', access: 'Innsyn', privacy: 'Personvernark', archive: 'Anonymisert arkivkopi', document: 'Kopi av et dokument', other: 'Eksport' },
  },
  done: {
    title: 'Slettet for godt', text: 'Det er slettet, og studien ligger under en ny nøkkel. Lås opp på nytt for å gå videre.',
    recovery: 'En gjenopprettingskode fra før virker ikke lenger. Lag en ny under Innstillinger.',
    outOfReach: 'Mappen med kopier kunne ikke ryddes: {{folder}}. Slett sikkerhetskopiene der selv.', open: 'Lås opp på nytt',
  },
} as const;
