// Snapshots (sikkerhetskopier): taking, trying out, restoring.

export default {
  status: {
    last: 'Sikkerhetskopi {{when}}', none: 'Ingen sikkerhetskopi ennå',
    failed: 'Sikkerhetskopi mislyktes. Siste er fra {{when}}.', failedNone: 'Sikkerhetskopi mislyktes. Det finnes ingen fra før.',
  },
  clock: 'kl. {{time}}', dayAndClock: '{{day}} kl. {{time}}', today: 'I dag', yesterday: 'I går',
  help: 'Programmet tar en sikkerhetskopi når du åpner studien, hver time mens du arbeider, og før det som kan gå galt. Hver kopi blir lest tilbake og kontrollert. Kopiene er forseglet og åpnes med passordfrasen til studien. Koblingsnøkkelen er ikke med; den har egne utgaver.',
  browser: 'Nettleserversjonen tar ingen sikkerhetskopier. Eksempelstudien kan alltid lages på nytt.',
  last: 'Siste gode kopi', never: 'Ingen ennå', size: 'Antall og plass', sizes: '{{count}} kopier, {{size}}', sizes_one: '{{count}} kopi, {{size}}', folder: 'Ligger i',
  now: 'Ta sikkerhetskopi nå', taken: 'Sikkerhetskopien er tatt og kontrollert.', running: 'Tar sikkerhetskopi …',
  failed: 'Sikkerhetskopien ble ikke tatt. {{why}} Studien og de tidligere kopiene er urørt.',
  fault: {
    empty: 'Databasen er tom.', 'rows-differ': 'Databasen og endringsloggen stemmer ikke overens. Lås studien og åpne den igjen, så blir den rettet opp.',
    unreadable: 'Kopien kunne ikke leses tilbake.', busy: 'Det ble skrevet for mye samtidig. Prøv igjen om litt.',
    'disk-full': 'Disken er full. Frigjør plass og prøv igjen.', 'read-only': 'Mappen kan ikke skrives til.', 'not-found': 'Mappen eller filen finnes ikke lenger.',
    'verify-failed': 'Filen er skadet: innholdet er et annet enn det som ble skrevet.', 'wrong-passphrase': 'Passordfrasen åpner ikke kopien.',
    'newer-version': 'Kopien er laget med en nyere versjon av Feltbok.', damaged: 'Filen er skadet.', other: 'Noe uventet gikk galt.',
  },
  cloud: 'Mappen med studiene ligger i {{cloud}}, som sender den ut av maskinen. Innholdet er forseglet, men slike programmer kan holde og bytte ut filer mens Feltbok skriver. Flytt mappen ut, eller slå av synkroniseringen for den.',
  cloudCopies: 'Mappen for kopier ligger i {{cloud}}. Kopiene er forseglet med passordfrasen, men avtalen med deltakerne og virksomhetens regler bestemmer om de kan ligge der.',
  copies: {
    scarce: 'Det er bare {{free}} ledig der. Rydd plass eller velg en annen mappe før kopiene ikke får plass.',
    documents: 'Dokumenter og opptak er ikke med i sikkerhetskopiene. Lagre en studiefil for å ta vare på dem et annet sted.',
    heading: 'Kopier et annet sted', help: 'Velg en mappe på en annen disk, for eksempel institusjonens hjemmeområde, så ligger det en kopi der også om maskinen blir borte.',
    where: 'Kopieres til', newest: 'Siste kopi der', choose: 'Velg mappe …', change: 'Bytt mappe …', clear: 'Slutt å kopiere dit', chosen: 'Sikkerhetskopier legges nå også i {{folder}}.',
    cleared: 'Det kopieres ikke lenger dit. Kopiene som ligger der, er ikke rørt.', failed: 'Siste kopi kom ikke fram til mappen. {{why}} Sikkerhetskopien på denne maskinen er tatt. Det prøves igjen neste gang.',
    refused: 'Mappen kan ikke brukes. {{why}} Ingenting er endret.', inside: 'Den ligger i datamappen til programmet. Velg et annet sted.',
  },
  list: {
    heading: 'Kopiene', none: 'Det er ikke tatt noen sikkerhetskopi ennå.', all: 'Vis alle {{count}}', fewer: 'Vis færre', damaged: 'Skadet',
    changes: '{{count}} endringer', changes_one: '{{count}} endring', restore: 'Gjenopprett …', restoreThis: 'Gjenopprett kopien fra {{when}} …',
  },
  reason: {
    session: 'Da studien ble åpnet', hourly: 'Hver time', manual: 'Tatt for hånd', 'before-schema': 'Før nytt dataformat', 'before-program': 'Før ny programversjon',
    'before-electron': 'Før ny programversjon', 'before-restore': 'Før gjenoppretting', 'before-import': 'Før import', restored: 'Etter gjenoppretting',
  },
  drill: {
    heading: 'Prøv en sikkerhetskopi', help: 'Den nyeste kopien åpnes med passordfrasen og kontrolleres fra ende til annen, i minnet. Studien røres ikke.',
    passphrase: 'Passordfrasen til studien', do: 'Prøv den nyeste kopien', none: 'Det er ingen kopi å prøve.',
    sound: 'Kopien fra {{when}} lar seg åpne og er i orden: {{holds}}. Det tok {{seconds}} sekunder.',
    unsound: 'Kopien fra {{when}} lar seg åpne, men har {{count}} feil. Ta en ny kopi nå, og prøv igjen.', failed: 'Kopien fra {{when}} kunne ikke åpnes. {{why}}',
  },
  restore: {
    heading: 'Gjenopprett studien slik den var {{when}}', looking: 'Åpner kopien …', holds: 'Kopien har {{holds}}.',
    newer: 'Dette er kommet til etter kopien og går ut av studien: {{newer}}.', nothingNewer: 'Ingenting er kommet til etter kopien.',
    safe: 'Det tas først en sikkerhetskopi av studien slik den er nå, så gjenopprettingen kan angres.',
    do: 'Gjenopprett', undoDo: 'Angre gjenopprettingen', working: 'Gjenoppretter …', failed: 'Studien ble ikke gjenopprettet. {{why}} Den er som før.',
    unread: 'Kopien kan ikke leses. {{why}} Velg en annen.', done: 'Studien er slik den var {{when}}. Det kan angres under Sikkerhetskopier.',
    undo: 'Studien er gjenopprettet fra kopien fra {{when}}. Slik den var før det, ligger i kopien fra {{before}}.',
  },
  counts: {
    changes: '{{count}} endringer', changes_one: '{{count}} endring', notes: '{{count}} notater', notes_one: '{{count}} notat', interviews: '{{count}} intervjuer', interviews_one: '{{count}} intervju',
    cases: '{{count}} casekommuner', cases_one: '{{count}} casekommune', drafts: '{{count}} tekster under skriving', drafts_one: '{{count}} tekst under skriving',
  },
} as const;
