// Texts of the settings screen.

export default {
  heading: 'Innstillinger',
  sections: {
    study: 'Studien', privacy: 'Personvern', coders: 'Kodere', appearance: 'Utseende', shortcuts: 'Forkortelser',
    keys: 'Taster for kategorier', passphrase: 'Passordfrase', remember: 'Husk på denne maskinen', recovery: 'Gjenopprettingskode', lock: 'Låsing', linkingKey: 'Koblingsnøkkel', snapshots: 'Sikkerhetskopier', file: 'Studiefil', about: 'Om Feltbok',
  },
  study: {
    title: 'Tittel', titleMissing: 'Skriv en tittel.', institution: 'Institusjon', periodFrom: 'Perioden fra', periodTo: 'til og med',
    yearWrong: 'Skriv et årstall med fire siffer.', periodReversed: 'Perioden slutter før den begynner.', documentLanguage: 'Språk i rapporten', ellipsis: 'Utelatelse i sitater',
    questions: 'Forskningsspørsmål', question: 'Forskningsspørsmål {{n}}', addQuestion: 'Legg til forskningsspørsmål', removeQuestion: 'Fjern forskningsspørsmål {{n}}',
    newQuestion: 'Nytt forskningsspørsmål',
  },
  privacy: {
    help: 'Feltene trykkes ikke i rapporten, men brukes i metodekapittelet og når noen ber om innsyn.',
    sikt: 'Referanse hos Sikt (NSD før 2022)', controller: 'Behandlingsansvarlig', legalGround: 'Rettslig grunnlag', projectEnd: 'Prosjektslutt',
    access: 'Hvem som har tilgang', recordings: 'Frist for å slette opptak',
  },
  coders: {
    help: 'Den som er valgt, står ved det som kodes på denne maskinen.', active: 'Koder her', name: 'Navn', initials: 'Initialer', add: 'Legg til koder',
    newName: 'Navnet på en ny koder', nameMissing: 'Skriv et navn.',
  },
  appearance: { language: 'Språk', theme: 'Utseende', light: 'Lyst', dark: 'Mørkt', system: 'Som systemet' },
  shortcuts: {
    help: 'Forkortelsen utvides når du skriver den som et helt ord, fulgt av mellomrom eller tegn. Store og små bokstaver skilles, så initialer er i fred.',
    short: 'Forkortelse', long: 'Utvides til', add: 'Legg til', remove: 'Fjern {{short}}', restore: 'Hent tilbake de vanlige forkortelsene',
    newShort: 'Ny forkortelse', newLong: 'Utvides til', taken: '{{short}} finnes allerede.', oneWord: 'Bruk ett ord på høyst tolv bokstaver.', empty: 'Skriv hva den skal utvides til.',
    restored: 'De vanlige forkortelsene er på plass.',
  },
  keys: { help: 'Tastene heter det samme på alle oppsett: raden med tall og tasten til høyre for 0. Slik er de trykt på dette tastaturet.' },
  passphrase: {
    help: 'Dataene skrives ikke om; nøkkelen låses på nytt. Den gamle passordfrasen slutter å virke, også for koblingsnøkkelen.',
    keyClosed: 'Koblingsnøkkelen er ikke åpen nå, så den beholder passordfrasen og gjenopprettingskoden den har. Åpne den først hvis begge skal byttes.',
    old: 'Passordfrasen nå', next: 'Ny passordfrase', do: 'Bytt passordfrase', wrong: 'Passordfrasen er feil. Ingenting er endret.', done: 'Passordfrasen er byttet.',
    failed: 'Passordfrasen ble ikke byttet ({{reason}}). Den gamle gjelder fortsatt.', fictive: 'Eksempelstudien åpnes uten passordfrase.',
  },
  key: {
    state: {
      present: 'Koblingsnøkkelen er på denne maskinen. Studien er pseudonymisert, ikke anonymisert, så lenge den finnes.',
      connected: 'Koblingsnøkkelen ligger på et annet lager, som er koblet til nå. Tar du det ut, vises alt med pseudonym.',
      away: 'Koblingsnøkkelen ligger på et annet lager, som ikke er koblet til. Sett inn minnepinnen. Til da vises alt med pseudonym, navn kan ikke skrives inn, og rapporten kan ikke maskere navn.',
      absent: 'Koblingsnøkkelen er ikke på denne maskinen. Alt vises med pseudonym, og eksport krever at tekstene er gått gjennom på en maskin som har den.',
      locked: 'Koblingsnøkkelen er låst. Den åpnes med passordfrasen den har.',
      damaged: 'Koblingsnøkkelen kan ikke leses. Opptil ti eldre utgaver er bevart ved siden av den.',
      opening: 'Åpner koblingsnøkkelen …',
    },
    place: {
      heading: 'Hvor den ligger', where: 'Mappe', out: 'Flytt til en minnepinne …', home: 'Flytt tilbake til denne maskinen',
      help: 'Ligger den på en minnepinne som du tar ut, kan ingen på denne maskinen knytte pseudonymene til navn. Mister du minnepinnen, er navnene borte: lagre først en studiefil der koblingsnøkkelen er med, og oppbevar filen et trygt sted.',
      moved: 'Koblingsnøkkelen er flyttet til {{folder}}, lest tilbake derfra og slettet her.', back: 'Koblingsnøkkelen er flyttet tilbake til denne maskinen.',
      left: 'Filene i {{folder}} kunne ikke slettes. Slett dem selv.', refused: 'Koblingsnøkkelen er ikke flyttet. {{why}}',
      why: {
        'not-possible': 'Velg en mappe utenfor Feltboks egen datamappe.', 'already-exists': 'Det ligger alt en koblingsnøkkel for denne studien i mappen.',
        'not-found': 'Lageret ble borte. Nøkkelen er hel der den var.', 'verify-failed': 'Det som ble skrevet der, kunne ikke leses riktig tilbake. Prøv en annen minnepinne.',
      },
    },
    names: 'Navneliste', help: 'Navn som ikke skal ut: nabokommuner, sykehus, institusjoner, steder og personer. Kommunenes egne navn og informantene er med av seg selv. Bøyningsformer finnes av programmet; skriv bare uregelmessige former.',
    show: 'Vis navnelisten', hide: 'Skjul navnelisten', term: 'Navn', forms: 'Andre former (skilt med komma)', kind: 'Slag', label: 'Står i stedet', case: 'Kommune', all: 'Alle',
    add: 'Legg til navn', remove: 'Fjern {{term}}', edit: 'Rediger {{term}}', removed: '«{{term}}» er fjernet fra navnelisten.', bringBack: 'Hent tilbake', termMissing: 'Skriv navnet.', labelMissing: 'Skriv hva som skal stå i stedet.', none: 'Navnelisten er tom.',
    kinds: { municipality: 'Kommune', neighbour: 'Nabokommune', institution: 'Institusjon', place: 'Sted', person: 'Person' },
    labels: { municipality: 'navn på kommune', neighbour: 'nabokommune', institution: 'institusjon', place: 'sted', person: 'person' },
    failed: 'Navnelisten ble ikke lagret ({{reason}}). Den er som før.',
    studyPassphrase: 'Passordfrasen til studien', ownPassphrase: 'Passordfrasen til koblingsnøkkelen',
    rescueHelp: {
      absent: 'Har en kollega nøkkelen, be om en studiefil der den følger med. Ellers kan du begynne en ny her, under passordfrasen til studien.',
      locked: 'Lås opp med nøkkelens egen passordfrase. Bytter du passordfrase ovenfor mens den er åpen, får studien og nøkkelen den samme.',
      damaged: 'Den nyeste av de eldre utgavene som kan leses, blir hentet fram. Det som ble endret etter den, mangler.',
    },
    rescue: { absent: 'Begynn en koblingsnøkkel', locked: 'Lås opp', damaged: 'Hent fram en eldre utgave' },
    rescueWrong: {
      absent: 'Dette er ikke passordfrasen til studien.', locked: 'Passordfrasen passer ikke til koblingsnøkkelen.', damaged: 'Ingen av de eldre utgavene kunne åpnes med den passordfrasen.',
    },
    rescued: { absent: 'En ny koblingsnøkkel er laget.', locked: 'Koblingsnøkkelen er åpen.', damaged: 'En eldre utgave av koblingsnøkkelen er hentet fram. Gå gjennom navnene.' },
    rescueFailed: 'Koblingsnøkkelen ble ikke skrevet ({{reason}}). Ingenting er endret.',
  },
  file: {
    help: 'En studiefil holder hele studien. Bruk den til sikkerhetskopi, til å flytte studien og til å arkivere den.',
    what: 'Hva filen skal holde', whole: 'Hele studien', archive: 'Anonymisert arkivkopi', how: 'Vern', archiveName: 'feltbok-arkivkopi', doArchive: 'Lagre arkivkopi …',
    sealed: 'Forseglet med passordfrase', open: 'Åpen fil, uten passordfrase', openWarning: 'En åpen fil holder alt som er sagt i klartekst, også det som ikke er maskert, og kan leses av alle som får tak i den. Lagre den bare der slike data får ligge.',
    openArchiveWarning: 'En åpen fil kan leses av alle som får tak i den. Maskeringen finner navnene i navnelisten; les gjennom før du deler den.',
    openWord: 'åpen', openType: 'Skriv «{{word}}» for å bekrefte', openWrong: 'Skriv «{{word}}» her, eller velg forseglet. Ingenting er lagret.', saving: 'Skriver studiefilen', stopped: 'Lagringen ble avbrutt. Ingenting er igjen av filen, og studien er som før.', tooLarge: 'Studien med dokumenter og opptak er større enn en studiefil kan være. Ingenting er lagret. Lagre uten dokumenter og opptak, og kopier av dem hver for seg.', withDocuments: 'Ta med dokumenter og opptak ({{count}}, {{size}})', documentsTooLarge: 'Dokumentene og opptakene er på {{size}}, og en studiefil kan ha høyst {{most}}. De blir ikke med. Lagre kopier av dem hver for seg.', documentsLeft: 'Innholdet i {{count}} dokumenter mangler her og blir ikke med.', documentDamaged: 'Et dokument er skadet og kan ikke bli med. Finn det med Kontroller innholdet under Dokumenter, eller lagre uten dokumenter. Ingenting er lagret.',
    withKey: 'Ta med koblingsnøkkelen', withKeyWarning: 'Filen vil holde de virkelige navnene.',
    passphrase: 'Passordfrase for filen', do: 'Lagre studiefil …', done: 'Studiefilen er lagret: {{path}}', failed: 'Studiefilen ble ikke laget ({{reason}}). Studien er urørt.', name: 'feltbok-studie',
  },
  about: {
    version: 'Versjon', electron: 'Electron', folder: 'Datamappe', browser: 'Nettleser, bare for eksempelstudien', licence: 'Fri programvare under MIT-lisensen. Skriften Source Sans 3 er under SIL Open Font License.',
  },
} as const;
