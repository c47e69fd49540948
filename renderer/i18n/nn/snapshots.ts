// Snapshots (tryggingskopiar): taking, trying out, restoring.

import type { Shape } from '../shape.ts';
import type nb from '../nb/snapshots.ts';

const texts: Shape<typeof nb> = {
  status: {
    last: 'Tryggingskopi {{when}}', none: 'Ingen tryggingskopi enno',
    failed: 'Tryggingskopi mislukkast. Den siste er frå {{when}}.', failedNone: 'Tryggingskopi mislukkast. Det finst ingen frå før.',
  },
  clock: 'kl. {{time}}', dayAndClock: '{{day}} kl. {{time}}', today: 'I dag', yesterday: 'I går',
  help: 'Programmet tek ein tryggingskopi når du opnar studien, kvar time medan du arbeider, og før det som kan gå gale. Kvar kopi blir lesen tilbake og kontrollert. Kopiane er forsegla og blir opna med passordfrasen til studien. Koplingsnøkkelen er ikkje med; han har eigne utgåver.',
  browser: 'Nettlesarversjonen tek ingen tryggingskopiar. Eksempelstudien kan alltid lagast på nytt.',
  last: 'Siste gode kopi', never: 'Ingen enno', size: 'Tal og plass', sizes: '{{count}} kopiar, {{size}}', sizes_one: '{{count}} kopi, {{size}}', folder: 'Ligg i',
  now: 'Ta tryggingskopi no', taken: 'Tryggingskopien er teken og kontrollert.', running: 'Tek tryggingskopi …',
  failed: 'Tryggingskopien vart ikkje teken. {{why}} Studien og dei tidlegare kopiane er urørte.',
  fault: {
    empty: 'Databasen er tom.', 'rows-differ': 'Databasen og endringsloggen stemmer ikkje overeins. Lås studien og opne han att, så blir han retta opp.',
    unreadable: 'Kopien kunne ikkje lesast tilbake.', busy: 'Det vart skrive for mykje samstundes. Prøv igjen om litt.',
    'disk-full': 'Disken er full. Frigjer plass og prøv igjen.', 'read-only': 'Mappa kan ikkje skrivast til.', 'not-found': 'Mappa eller fila finst ikkje lenger.',
    'verify-failed': 'Fila er skadd: innhaldet er eit anna enn det som vart skrive.', 'wrong-passphrase': 'Passordfrasen opnar ikkje kopien.',
    'newer-version': 'Kopien er laga med ein nyare versjon av Feltbok.', damaged: 'Fila er skadd.', other: 'Noko uventa gjekk gale.',
  },
  cloud: 'Mappa med studiane ligg i {{cloud}}, som sender henne ut av maskina. Innhaldet er forsegla, men slike program kan halde og byte ut filer medan Feltbok skriv. Flytt mappa ut, eller slå av synkroniseringa for henne.',
  cloudCopies: 'Mappa for kopiar ligg i {{cloud}}. Kopiane er forsegla med passordfrasen, men avtalen med deltakarane og reglane i verksemda avgjer om dei kan liggje der.',
  copies: {
    scarce: 'Det er berre {{free}} ledig der. Rydd plass eller vel ei anna mappe før kopiane ikkje får plass.',
    documents: 'Dokument og opptak er ikkje med i tryggingskopiane. Lagre ei studiefil for å ta vare på dei ein annan stad.',
    heading: 'Kopiar ein annan stad', help: 'Vel ei mappe på ein annan disk, til dømes heimeområdet hos institusjonen, så ligg det ein kopi der òg om maskina blir borte.',
    where: 'Blir kopiert til', newest: 'Siste kopi der', choose: 'Vel mappe …', change: 'Byt mappe …', clear: 'Slutt å kopiere dit', chosen: 'Tryggingskopiar blir no òg lagde i {{folder}}.',
    cleared: 'Det blir ikkje lenger kopiert dit. Kopiane som ligg der, er ikkje rørte.', failed: 'Siste kopi kom ikkje fram til mappa. {{why}} Tryggingskopien på denne maskina er teken. Det blir prøvd igjen neste gong.',
    refused: 'Mappa kan ikkje brukast. {{why}} Ingenting er endra.', inside: 'Ho ligg i datamappa til programmet. Vel ein annan stad.',
  },
  list: {
    heading: 'Kopiane', none: 'Det er ikkje teke nokon tryggingskopi enno.', all: 'Vis alle {{count}}', fewer: 'Vis færre', damaged: 'Skadd',
    changes: '{{count}} endringar', changes_one: '{{count}} endring', restore: 'Gjenopprett …', restoreThis: 'Gjenopprett kopien frå {{when}} …',
  },
  reason: {
    session: 'Då studien vart opna', hourly: 'Kvar time', manual: 'Teken for hand', 'before-schema': 'Før nytt dataformat', 'before-program': 'Før ny programversjon',
    'before-electron': 'Før ny programversjon', 'before-restore': 'Før gjenoppretting', 'before-import': 'Før import', restored: 'Etter gjenoppretting',
  },
  drill: {
    heading: 'Prøv ein tryggingskopi', help: 'Den nyaste kopien blir opna med passordfrasen og kontrollert frå ende til annan, i minnet. Studien blir ikkje rørt.',
    passphrase: 'Passordfrasen til studien', do: 'Prøv den nyaste kopien', none: 'Det er ingen kopi å prøve.',
    sound: 'Kopien frå {{when}} lèt seg opne og er i orden: {{holds}}. Det tok {{seconds}} sekund.',
    unsound: 'Kopien frå {{when}} lèt seg opne, men har {{count}} feil. Ta ein ny kopi no, og prøv igjen.', failed: 'Kopien frå {{when}} kunne ikkje opnast. {{why}}',
  },
  restore: {
    heading: 'Gjenopprett studien slik han var {{when}}', looking: 'Opnar kopien …', holds: 'Kopien har {{holds}}.',
    newer: 'Dette er kome til etter kopien og går ut av studien: {{newer}}.', nothingNewer: 'Ingenting er kome til etter kopien.',
    safe: 'Det blir først teke ein tryggingskopi av studien slik han er no, så gjenopprettinga kan angrast.',
    do: 'Gjenopprett', undoDo: 'Angre gjenopprettinga', working: 'Gjenopprettar …', failed: 'Studien vart ikkje gjenoppretta. {{why}} Han er som før.',
    unread: 'Kopien kan ikkje lesast. {{why}} Vel ein annan.', done: 'Studien er slik han var {{when}}. Det kan angrast under Tryggingskopiar.',
    undo: 'Studien er gjenoppretta frå kopien frå {{when}}. Slik han var før det, ligg i kopien frå {{before}}.',
  },
  counts: {
    changes: '{{count}} endringar', changes_one: '{{count}} endring', notes: '{{count}} notat', notes_one: '{{count}} notat', interviews: '{{count}} intervju', interviews_one: '{{count}} intervju',
    cases: '{{count}} casekommunar', cases_one: '{{count}} casekommune', drafts: '{{count}} tekstar under skriving', drafts_one: '{{count}} tekst under skriving',
  },
};
export default texts;
