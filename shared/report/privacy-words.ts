// The words of the data-protection sheet (personvernark).

import type { Language } from '../model/language.ts';

const nb = {
  title: 'Personvernark', stamp: 'Internt', what: 'Hva', value: 'Status', page: 'Side', table: 'Tabell',
  study: 'Studien og grunnlaget', data: 'Hva som behandles', people: 'Informanter', deadlines: 'Frister', storage: 'Lagring', coders: 'Hvem som koder', exports: 'Eksporter', withdrawals: 'Hvem har trukket seg',
  f: {
    title: 'Tittel', purpose: 'Formål', controller: 'Behandlingsansvarlig', institution: 'Institusjon', sikt: 'Referanse hos Sikt', ground: 'Rettslig grunnlag', access: 'Hvem som har tilgang', period: 'Perioden det spørres om',
    all: 'Registrert', oral: 'Informert muntlig', writing: 'Informert skriftlig', consent: 'Samtykke registrert', recorded: 'Sagt ja til opptak', withdrawn: 'Trukket, skjult', cases: 'Casekommuner inkludert', interviews: 'Intervjuer holdt', audio: 'Intervjuer med opptak',
    end: 'Prosjektslutt', recordings: 'Opptak slettes innen',
  },
  categories: [
    'Ledere i kommunene: rolle, initialer, hva de ble informert om og når, kontaktlogg og det de har sagt.',
    'Virkelige navn, e-post og telefon: bare i koblingsnøkkelen, som ligger i egen fil med egen nøkkel.',
    'Enkeltbrukere som ledere forteller om: helseopplysninger om personer som ikke er informert. Slike tekster er merket og går bare ut av studien generalisert.',
  ],
  flagged: 'Notater merket enkeltbruker', keyHere: 'Koblingsnøkkelen finnes; studien er pseudonymisert, ikke anonymisert.', keyNot: 'Koblingsnøkkelen er ikke på denne maskinen.',
  facts: [
    'Studien ligger kryptert på forskerens maskin (XChaCha20-Poly1305). Nøkkelen er pakket inn av en passordfrase med Argon2id.',
    'Programmet har ikke tilgang til nettet.',
    'Det som slettes for godt, slettes fra studien, loggen, sikkerhetskopiene og koblingsnøkkelen, og studien flyttes til en ny nøkkel.',
  ],
  person: 'En informant', municipality: 'En kommune', statements: 'Enkelte utsagn', erased: 'slettet for godt', hidden: 'skjult', none: 'Ingen.', notSet: 'ikke fylt ut', overruled: 'sjekken ble overstyrt',
  deadline: { 'recordings-deleted': 'opptakene er slettet', 'recordings-moved': 'ny frist for å slette opptak er', 'project-end-moved': 'ny prosjektslutt er' },
};
export type PrivacyWords = typeof nb;

const nn: PrivacyWords = {
  title: 'Personvernark', stamp: 'Internt', what: 'Kva', value: 'Status', page: 'Side', table: 'Tabell',
  study: 'Studien og grunnlaget', data: 'Kva som blir behandla', people: 'Informantar', deadlines: 'Fristar', storage: 'Lagring', coders: 'Kven som kodar', exports: 'Eksportar', withdrawals: 'Kven har trekt seg',
  f: {
    title: 'Tittel', purpose: 'Formål', controller: 'Behandlingsansvarleg', institution: 'Institusjon', sikt: 'Referanse hos Sikt', ground: 'Rettsleg grunnlag', access: 'Kven som har tilgang', period: 'Perioden det blir spurt om',
    all: 'Registrerte', oral: 'Informerte munnleg', writing: 'Informerte skriftleg', consent: 'Samtykke registrert', recorded: 'Sagt ja til opptak', withdrawn: 'Trekte, gøymde', cases: 'Casekommunar inkluderte', interviews: 'Intervju haldne', audio: 'Intervju med opptak',
    end: 'Prosjektslutt', recordings: 'Opptak blir sletta innan',
  },
  categories: [
    'Leiarar i kommunane: rolle, initialar, kva dei vart informerte om og når, kontaktlogg og det dei har sagt.',
    'Verkelege namn, e-post og telefon: berre i koplingsnøkkelen, som ligg i eiga fil med eigen nøkkel.',
    'Enkeltbrukarar som leiarar fortel om: helseopplysningar om personar som ikkje er informerte. Slike tekstar er merkte og går berre ut av studien generaliserte.',
  ],
  flagged: 'Notat merkte enkeltbrukar', keyHere: 'Koplingsnøkkelen finst; studien er pseudonymisert, ikkje anonymisert.', keyNot: 'Koplingsnøkkelen er ikkje på denne maskina.',
  facts: [
    'Studien ligg kryptert på maskina til forskaren (XChaCha20-Poly1305). Nøkkelen er pakka inn av ein passordfrase med Argon2id.',
    'Programmet har ikkje tilgang til nettet.',
    'Det som blir sletta for godt, blir sletta frå studien, loggen, tryggingskopiane og koplingsnøkkelen, og studien blir flytta til ein ny nøkkel.',
  ],
  person: 'Ein informant', municipality: 'Ein kommune', statements: 'Enkelte utsegner', erased: 'sletta for godt', hidden: 'gøymt', none: 'Ingen.', notSet: 'ikkje fylt ut', overruled: 'sjekken vart overstyrt',
  deadline: { 'recordings-deleted': 'opptaka er sletta', 'recordings-moved': 'ny frist for å slette opptak er', 'project-end-moved': 'ny prosjektslutt er' },
};

const en: PrivacyWords = {
  title: 'Data-protection sheet', stamp: 'Internal', what: 'What', value: 'Status', page: 'Page', table: 'Table',
  study: 'The study and its basis', data: 'What is processed', people: 'Informants', deadlines: 'Deadlines', storage: 'Storage', coders: 'Who codes', exports: 'Exports', withdrawals: 'Withdrawals',
  f: {
    title: 'Title', purpose: 'Purpose', controller: 'Controller', institution: 'Institution', sikt: 'Sikt reference', ground: 'Legal ground', access: 'Who has access', period: 'The period asked about',
    all: 'Registered', oral: 'Informed orally', writing: 'Informed in writing', consent: 'Consent registered', recorded: 'Said yes to recording', withdrawn: 'Withdrawn, hidden', cases: 'Case municipalities included', interviews: 'Interviews held', audio: 'Interviews recorded',
    end: 'Project end', recordings: 'Recordings deleted by',
  },
  categories: [
    'Leaders of the municipalities: role, initials, what they were informed of and when, contact log, and what they said.',
    'Real names, e-mail and phone: only in the linking key, which is a file of its own with a key of its own.',
    'Single users that leaders speak of: health data about persons who were not informed. Such texts are marked and leave the study only generalised.',
  ],
  flagged: 'Notes marked as about a single user', keyHere: 'The linking key exists; the study is pseudonymised, not anonymised.', keyNot: 'The linking key is not on this computer.',
  facts: [
    'The study is encrypted on the researcher’s computer (XChaCha20-Poly1305). The key is wrapped by a passphrase with Argon2id.',
    'The program has no access to the network.',
    'What is erased for good goes from the study, the log, the backups and the linking key, and the study moves to a new key.',
  ],
  person: 'An informant', municipality: 'A municipality', statements: 'Some statements', erased: 'erased for good', hidden: 'hidden', none: 'None.', notSet: 'not filled in', overruled: 'the check was overruled',
  deadline: { 'recordings-deleted': 'recordings deleted', 'recordings-moved': 'recordings now to be deleted by', 'project-end-moved': 'project end is now' },
};

export const privacyWords: Readonly<Record<Language, PrivacyWords>> = { nb, nn, en };
