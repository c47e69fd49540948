// The words of the document that answers a request for access (innsyn).

import type { Language } from '../model/language.ts';

const nb = {
  title: 'Opplysninger om deg', stamp: 'Fortrolig', what: 'Opplysning', value: 'Verdi', page: 'Side', table: 'Tabell',
  intro: 'Dokumentet viser alt studien har lagret om én informant. Det andre deltakere i samme intervju har sagt, er utelatt, og navn på andre er byttet ut med beskrivelser i hakeparentes.',
  study: 'Studien', about: 'Om deg', contacts: 'Kontakt', interviews: 'Intervjuer', notes: 'Det du har sagt', spoken: 'Det du sier i transkripsjoner', attachments: 'Opptak og dokumenter fra intervjuene dine', amounts: 'Tallopplysninger', assessments: 'Vurderinger', key: 'Koblingsnøkkelen', exports: 'Der det er brukt',
  fields: {
    title: 'Tittel', purpose: 'Formål', controller: 'Behandlingsansvarlig', sikt: 'Referanse hos Sikt', ground: 'Rettslig grunnlag', end: 'Prosjektslutt', access: 'Hvem som har tilgang',
    pseudonym: 'Pseudonym', initials: 'Initialer', role: 'Rolle', roleOther: 'Rolle, fritekst', oral: 'Informert muntlig', writing: 'Informert skriftlig', consent: 'Samtykke', recording: 'Ja til opptak', withdrawn: 'Trakk seg',
    name: 'Navn', email: 'E-post', phone: 'Telefon', municipality: 'Kommune', promises: 'Avtalt ettersendt',
  },
  yes: 'ja', no: 'nei', version: 'versjon', alone: 'alene', group: 'sammen med andre', verbatim: 'ordrett', written: 'Renskrevet', codes: 'Kodet som', taken: 'trukket tilbake', earlier: 'Tidligere versjoner',
  untold: 'Kilden er fra et intervju du deltok i, og det er ikke merket hvem som sier hva. Forskeren må lese den gjennom for deg.',
  attachmentsText: 'Filene ligger forseglet i studien. Forskeren må spille dem av eller lese dem gjennom før du får dem, fordi andre kan høres eller være nevnt i dem.',
  noKey: 'Koblingsnøkkelen var ikke åpen da dokumentet ble laget. Det den holder om deg, er ikke med.', none: 'Ingenting er lagret.',
  exportsText: 'Studien har laget disse dokumentene etter at intervjuet ble holdt. I dem er kommuner og personer anonymisert.',
};
export type AccessWords = typeof nb;

const nn: AccessWords = {
  title: 'Opplysningar om deg', stamp: 'Fortruleg', what: 'Opplysning', value: 'Verdi', page: 'Side', table: 'Tabell',
  intro: 'Dokumentet viser alt studien har lagra om éin informant. Det andre deltakarar i same intervju har sagt, er utelate, og namn på andre er bytte ut med skildringar i hakeparentes.',
  study: 'Studien', about: 'Om deg', contacts: 'Kontakt', interviews: 'Intervju', notes: 'Det du har sagt', spoken: 'Det du seier i transkripsjonar', attachments: 'Opptak og dokument frå intervjua dine', amounts: 'Talopplysningar', assessments: 'Vurderingar', key: 'Koplingsnøkkelen', exports: 'Der det er brukt',
  fields: {
    title: 'Tittel', purpose: 'Formål', controller: 'Behandlingsansvarleg', sikt: 'Referanse hos Sikt', ground: 'Rettsleg grunnlag', end: 'Prosjektslutt', access: 'Kven som har tilgang',
    pseudonym: 'Pseudonym', initials: 'Initialar', role: 'Rolle', roleOther: 'Rolle, fritekst', oral: 'Informert munnleg', writing: 'Informert skriftleg', consent: 'Samtykke', recording: 'Ja til opptak', withdrawn: 'Trekte seg',
    name: 'Namn', email: 'E-post', phone: 'Telefon', municipality: 'Kommune', promises: 'Avtalt ettersendt',
  },
  yes: 'ja', no: 'nei', version: 'versjon', alone: 'åleine', group: 'saman med andre', verbatim: 'ordrett', written: 'Reinskrive', codes: 'Koda som', taken: 'trekt tilbake', earlier: 'Tidlegare versjonar',
  untold: 'Kjelda er frå eit intervju du deltok i, og det er ikkje merkt kven som seier kva. Forskaren må lese ho gjennom for deg.',
  attachmentsText: 'Filene ligg forsegla i studien. Forskaren må spele dei av eller lese dei gjennom før du får dei, fordi andre kan høyrast eller vere nemnde i dei.',
  noKey: 'Koplingsnøkkelen var ikkje open då dokumentet vart laga. Det han held om deg, er ikkje med.', none: 'Ingenting er lagra.',
  exportsText: 'Studien har laga desse dokumenta etter at intervjuet vart halde. I dei er kommunar og personar anonymiserte.',
};

const en: AccessWords = {
  title: 'Information about you', stamp: 'Confidential', what: 'Information', value: 'Value', page: 'Page', table: 'Table',
  intro: 'This document shows everything the study holds about one informant. What others said in the same interview is left out, and names of others are replaced by descriptions in brackets.',
  study: 'The study', about: 'About you', contacts: 'Contact', interviews: 'Interviews', notes: 'What you said', spoken: 'What you say in transcripts', attachments: 'Recordings and documents from your interviews', amounts: 'Amounts', assessments: 'Assessments', key: 'The linking key', exports: 'Where it was used',
  fields: {
    title: 'Title', purpose: 'Purpose', controller: 'Controller', sikt: 'Sikt reference', ground: 'Legal ground', end: 'Project end', access: 'Who has access',
    pseudonym: 'Pseudonym', initials: 'Initials', role: 'Role', roleOther: 'Role, free text', oral: 'Informed orally', writing: 'Informed in writing', consent: 'Consent', recording: 'Yes to recording', withdrawn: 'Withdrew',
    name: 'Name', email: 'E-mail', phone: 'Phone', municipality: 'Municipality', promises: 'Promised material',
  },
  yes: 'yes', no: 'no', version: 'version', alone: 'alone', group: 'with others', verbatim: 'verbatim', written: 'Written out', codes: 'Coded as', taken: 'withdrawn', earlier: 'Earlier versions',
  untold: 'The source is from an interview you took part in, and it does not say who says what. The researcher has to read it through for you.',
  attachmentsText: 'The files lie sealed in the study. The researcher has to listen to them or read them through before you get them, since others may be heard or named in them.',
  noKey: 'The linking key was not open when this document was made. What it holds about you is not included.', none: 'Nothing is held.',
  exportsText: 'The study has made these documents since the interview was held. In them, municipalities and persons are anonymised.',
};

export const accessWords: Readonly<Record<Language, AccessWords>> = { nb, nn, en };
