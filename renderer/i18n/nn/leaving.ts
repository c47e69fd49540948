// Texts of withdrawal, erasing for good, access and archive.

import type { Shape } from '../shape.ts';
import type nb from '../nb/leaving.ts';

const texts: Shape<typeof nb> = {
  erase: {
    open: 'Slett for godt …',
    title: { person: 'Slett {{name}} for godt', municipality: 'Slett {{name}} for godt', statements: 'Slett trekte utsegner frå {{name}} for godt' },
    text: 'Alt nedanfor blir sletta frå studien, endringsloggen, tryggingskopiane og koplingsnøkkelen. Det kan ikkje angrast, og ingen kan hente det fram att. Det som blir att, er ei datert linje om at noko er sletta, utan innhald.',
    how: 'Studien blir kopiert til ein ny database under ein ny nøkkel, og den gamle nøkkelen blir øydelagd. Passordfrasen er den same. Gjenopprettingskoden sluttar å verke; lag ein ny etterpå.',
    other: 'Har ein kollega studien på si maskin, må det slettast der òg. Blir studiane slått saman seinare, kjem det sletta ikkje tilbake hit.',
    undecided_one: 'Ta stilling til {{count}} tekst først.', undecided_other: 'Ta stilling til {{count}} tekstar først.',
    passphrase: 'Passordfrasen til studien', wrongPassphrase: 'Passordfrasen er feil. Ingenting er sletta.', noPassphrase: 'Skriv passordfrasen.',
    word: 'slett', type: 'Skriv «{{word}}» for å stadfeste', wrong: 'Skriv «{{word}}» her.', do: 'Slett for godt', nameLabel: 'namn',
    failed: 'Slettinga vart ikkje gjennomført ({{reason}}). Studien er som før. Lukk andre vindauge, sjå etter plass på disken og prøv igjen.',
    refused: {
      'linking-key-closed': 'Koplingsnøkkelen er ikkje open, eller ligg på eit lager som ikkje er kopla til, så namna kan ikkje slettast. Ingenting er sletta. Opne han under Innstillingar først.',
      'changed-meanwhile': 'Noko vart skrive i studien medan han vart kopiert. Ingenting er sletta. Prøv igjen.',
    },
  },
  row: {
    withdraw: 'Trekk utsegna', done: 'Utsegna er trekt og gøymd. Angre med {{key}}.', withdrawn_one: '{{count}} er trekt', withdrawn_other: '{{count}} er trekte',
    one: 'Nr. {{n}}, trekt {{date}}', bringBack: 'Hent tilbake', bringBackThis: 'Hent tilbake nr. {{n}}',
  },
  document: { saved: 'Lagra: {{path}}', failed: 'Dokumentet vart ikkje laga ({{reason}}). Studien er urørt.' },
  access: { do: 'Alt om informanten (innsyn) …', file: 'innsyn-{{pseudonym}}' },
  privacy: { do: 'Lagre personvernark …', file: 'personvernark' },
  archive: {
    help: 'Ein kopi utan koplingsnøkkel, vedlegg, kontaktlogg, initialar, memo, feltnotat, skriftlege kjelder og trekt materiale. Namn er maskerte, kommunen står berre med storleiksklasse, og tidspunkt er flytta til den fyrste i månaden. Notat om enkeltbrukarar er berre med i godkjend generalisert ordlyd. Endringsloggen byrjar på nytt. Les gjennom kopien før du gir han frå deg: inga maskering kan kjenne att alt som peikar på ein kommune.',
    looking: 'Ser etter kva som må gjerast fyrst …', first: 'Dette må gjerast fyrst', lookThrough: 'Gå gjennom tekstane no', lookedThrough_one: '{{count}} tekst er gått gjennom, {{masks}} maskeringar.', lookedThrough_other: '{{count}} tekstar er gått gjennom, {{masks}} maskeringar.',
    withheld_one: '{{count}} notat om ein enkeltbrukar blir ikkje med, fordi det manglar ein godkjend generalisert ordlyd.', withheld_other: '{{count}} notat om enkeltbrukarar blir ikkje med, fordi dei manglar ein godkjend generalisert ordlyd.',
    obstacle: {
      'no-key': 'Opne koplingsnøkkelen (Innstillingar, Koplingsnøkkel). Utan han kan ingen namn maskerast.', 'no-cases': 'Ta med minst éin casekommune. Det er ingenting å arkivere enno.',
      unchecked_one: 'Gå gjennom {{count}} tekst med namnelista slik ho er no.', unchecked_other: 'Gå gjennom {{count}} tekstar med namnelista slik ho er no.',
      'exact-amount-of-one-user_one': 'Rund av beløpet for éin brukar i {{count}} kommuneeksempel (Rapport, Kontroll).', 'exact-amount-of-one-user_other': 'Rund av beløpa for éin brukar i {{count}} kommuneeksempel (Rapport, Kontroll).',
    },
  },
  deadlineLog: {
    title: 'Gjort med fristane', 'recordings-deleted': 'Opptaka er sletta {{date}}.', 'recordings-moved': 'Ny frist for opptaka: {{date}}. {{reason}}', 'project-end-moved': 'Ny prosjektslutt: {{date}}. {{reason}}', cancel: 'Avbryt',
    deleted: { open: 'Opptaka er sletta …', title: 'Opptaka er sletta', text: 'Programmet har ingen opptak; slett dei der dei ligg først. Her blir dagen det vart gjort skriven, så det står i personvernarket.', date: 'Dagen dei vart sletta', ahead: 'Datoen er fram i tid. Skriv dagen det vart gjort.', do: 'Skriv i loggen' },
    move: { open: 'Forleng ein frist …', title: 'Forleng ein frist', text: 'Ein ny frist må vere avtalt med den behandlingsansvarlege. Datoen og grunnen blir ståande i personvernarket.', what: 'Kva frist', recordings: 'Sletting av opptak', projectEnd: 'Prosjektslutt', date: 'Ny frist', notLater: 'Skriv ein dato etter {{date}}.', reason: 'Kvifor', reasonMissing: 'Skriv kvifor fristen blir forlengd.', do: 'Forleng fristen' },
  },
  deadline: {
    recordings: {
      soon_one: 'Opptaka skal vere sletta innan {{date}}, om {{count}} dag. Slett dei der dei ligg, og endre fristen under Innstillingar, Personvern.', soon_other: 'Opptaka skal vere sletta innan {{date}}, om {{count}} dagar. Slett dei der dei ligg, og endre fristen under Innstillingar, Personvern.',
      overdue_one: 'Opptaka skulle vore sletta {{date}}, for {{count}} dag sidan. Slett dei der dei ligg, eller avtal ny frist og skriv han under Innstillingar, Personvern.', overdue_other: 'Opptaka skulle vore sletta {{date}}, for {{count}} dagar sidan. Slett dei der dei ligg, eller avtal ny frist og skriv han under Innstillingar, Personvern.',
    },
    'project-end': {
      soon_one: 'Prosjektet sluttar {{date}}, om {{count}} dag. Avklar kva som skal arkiverast og kva som skal slettast.', soon_other: 'Prosjektet sluttar {{date}}, om {{count}} dagar. Avklar kva som skal arkiverast og kva som skal slettast.',
      overdue_one: 'Prosjektet slutta {{date}}, for {{count}} dag sidan. Arkiver og slett, eller skriv ny prosjektslutt under Innstillingar, Personvern.', overdue_other: 'Prosjektet slutta {{date}}, for {{count}} dagar sidan. Arkiver og slett, eller skriv ny prosjektslutt under Innstillingar, Personvern.',
    },
  },
  doubts: {
    title_one: '{{count}} tekst å ta stilling til', title_other: '{{count}} tekstar å ta stilling til',
    help: 'Notat utan talar frå gruppeintervju, tekstar der namnet står, og fritekst i kommunen. Det du vel å slette, kan ikkje skrivast på nytt i same felt.',
    names: 'namnet står her', choose: 'Avgjerd for: {{text}}', open: 'Ikkje avgjort', keep: 'Behald', theirs: 'Personen sitt, slett', delete: 'Slett',
    left_one: '{{count}} er ikkje avgjort.', left_other: '{{count}} er ikkje avgjorde.', keepRest: 'Behald resten',
    table: { contacts: 'Kontaktlogg', cases: 'Ja frå kommunen til å delta', other: 'Kommunen' },
  },
  preview: {
    title: 'Dette blir sletta', empty: '(tom)',
    group: {
      people: 'Kommune og personar', interviews: 'Intervju', notes: 'Notat', lines: 'Avsnitt i transkripsjonar som blir haldne på', versions: 'Tidlegare versjonar og reinskrivingar', codings: 'Utdrag (kodingar)', overlays: 'Maskeringar og presiseringar',
      amounts: 'Talopplysningar', examples: 'Kommuneeksempel som siterer eller byggjer på det', fields: 'Fritekst du har valt', assessments: 'Vurderingar', promises: 'Avtalt ettersendt', contacts: 'Kontaktlogg', sources: 'Skriftlege kjelder', attachments: 'Dokument og opptak',
      memos: 'Memo', key: 'I koplingsnøkkelen',
    },
    files: 'Kopiar programmet ikkje når', filesHelp: 'Filer som er lagra eller sende etter at materialet kom inn. Slett dei der dei ligg, òg i tryggingskopiar og e-post.', noFiles: 'Ingen eksportar er logga sidan då.',
    kind: { report: 'Word-utkast', internal: 'Internt arbeidsdokument', bundle: 'Studiefil', access: 'Innsyn', privacy: 'Personvernark', archive: 'Anonymisert arkivkopi', document: 'Kopi av eit dokument', other: 'Eksport' },
  },
  done: {
    title: 'Sletta for godt', text: 'Det er sletta, og studien ligg under ein ny nøkkel. Lås opp på nytt for å gå vidare.',
    recovery: 'Ein gjenopprettingskode frå før verkar ikkje lenger. Lag ein ny under Innstillingar.',
    outOfReach: 'Mappa med kopiar kunne ikkje ryddast: {{folder}}. Slett tryggingskopiane der sjølv.', open: 'Lås opp på nytt',
  },
};
export default texts;
