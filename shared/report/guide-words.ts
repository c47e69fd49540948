// The fixed words of the printed guide and of the topic list (temaliste), in the three languages.

import type { Language } from '../model/language.ts';

export interface GuideWords {
  readonly guide: string;
  readonly version: (version: number) => string;
  readonly page: readonly [before: string, between: string];
  /** What the interviewer fills in by hand on the first page. */
  readonly sheet: readonly string[];
  readonly opening: string;
  readonly codes: string;
  readonly tick: string;
  readonly topicList: string;
  readonly purpose: string;
  readonly purposeText: (study: string, from: number, to: number) => string;
  readonly conversation: string;
  readonly conversationText: string;
  readonly prepareText: (functions: readonly number[], from: number, to: number) => string;
  readonly topics: string;
  readonly voluntary: string;
  readonly voluntaryText: string;
  readonly confidential: string;
  readonly confidentialText: string;
  readonly controller: (name: string) => string;
  readonly sikt: (reference: string) => string;
}

const list = (items: readonly (string | number)[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
/** `2018`, `2017–2018`. */
const span = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);

const nb: GuideWords = {
  guide: 'Intervjuguide',
  version: (version) => `Versjon ${version}`,
  page: ['Side', 'av'],
  sheet: ['Casekommune (pseudonym)', 'Intervju', 'Dato og klokkeslett', 'Intervjuer og referent', 'Til stede (initialer og stilling)'],
  opening: 'Innledning til samtalen',
  codes: 'Kodes som',
  tick: 'Berørt',
  topicList: 'Temaer for intervjuet',
  purpose: 'Formålet med studien',
  purposeText: (study, from, to) =>
    `I studien «${study}» undersøker vi hvorfor kommunenes utgifter til helse- og omsorgstjenester vokste i ${from === to ? '' : 'perioden '}${span(from, to)}, og hva som ligger bak veksten i den enkelte kommune. Vi vil gjerne høre hvordan dere som leder tjenestene, selv forklarer utviklingen.`,
  conversation: 'Om samtalen',
  conversationText: 'Samtalen er åpen, og dere kan begynne der dere vil. Lista viser hva vi gjerne vil innom. Noen av temaene er kanskje ikke aktuelle hos dere, og det er også nyttig å få vite.',
  prepareText: (functions, from, to) =>
    `Dere trenger ikke å skrive noe på forhånd. Det er til god hjelp om dere har sett på kommunens egne regnskapstall for ${span(from, to)}${functions.length === 0 ? '' : ` på KOSTRA-funksjon ${list(functions, 'og')}`}, gjerne sammen med økonomisjefen.`,
  topics: 'Temaer',
  voluntary: 'Frivillig deltakelse',
  voluntaryText: 'Det er frivillig å delta. Dere kan la et spørsmål stå ubesvart, og dere kan når som helst trekke dere uten å oppgi noen grunn. Verken kommunen eller de som deltar, skal kunne kjennes igjen i det vi publiserer.',
  confidential: 'Taushetsplikt',
  confidentialText: 'Dere har taushetsplikt om enkeltbrukere, også overfor oss. Snakk om tjenester og grupper av brukere, og utelat navn og annet som kan peke ut én person.',
  controller: (name) => `Behandlingsansvarlig: ${name}.`,
  sikt: (reference) => `Referanse hos Sikt: ${reference}.`,
};

const nn: GuideWords = {
  guide: 'Intervjuguide',
  version: (version) => `Versjon ${version}`,
  page: ['Side', 'av'],
  sheet: ['Casekommune (pseudonym)', 'Intervju', 'Dato og klokkeslett', 'Intervjuar og referent', 'Til stades (initialar og stilling)'],
  opening: 'Innleiing til samtalen',
  codes: 'Blir koda som',
  tick: 'Nemnt',
  topicList: 'Tema for intervjuet',
  purpose: 'Formålet med studien',
  purposeText: (study, from, to) =>
    `I studien «${study}» undersøkjer vi kvifor utgiftene til helse- og omsorgstenester i kommunane voks i ${from === to ? '' : 'perioden '}${span(from, to)}, og kva som ligg bak veksten i den enkelte kommunen. Vi vil gjerne høyre korleis de som leier tenestene, sjølve forklarer utviklinga.`,
  conversation: 'Om samtalen',
  conversationText: 'Samtalen er open, og de kan byrje der de vil. Lista viser kva vi gjerne vil innom. Nokre av temaa er kanskje ikkje aktuelle hos dykk, og det er òg nyttig å få vite.',
  prepareText: (functions, from, to) =>
    `De treng ikkje å skrive noko på førehand. Det er til god hjelp om de har sett på rekneskapstala til kommunen for ${span(from, to)}${functions.length === 0 ? '' : ` på KOSTRA-funksjon ${list(functions, 'og')}`}, gjerne saman med økonomisjefen.`,
  topics: 'Tema',
  voluntary: 'Frivillig deltaking',
  voluntaryText: 'Det er frivillig å delta. De kan la eit spørsmål stå utan svar, og de kan når som helst trekkje dykk utan å gi nokon grunn. Verken kommunen eller dei som deltek, skal kunne kjennast att i det vi publiserer.',
  confidential: 'Teieplikt',
  confidentialText: 'De har teieplikt om enkeltbrukarar, også overfor oss. Snakk om tenester og grupper av brukarar, og lat vere å nemne namn og anna som kan peike ut éin person.',
  controller: (name) => `Behandlingsansvarleg: ${name}.`,
  sikt: (reference) => `Referanse hos Sikt: ${reference}.`,
};

const en: GuideWords = {
  guide: 'Interview guide',
  version: (version) => `Version ${version}`,
  page: ['Page', 'of'],
  sheet: ['Case municipality (pseudonym)', 'Interview', 'Date and time', 'Interviewer and note-taker', 'Present (initials and position)'],
  opening: 'Opening words',
  codes: 'Coded as',
  tick: 'Touched',
  topicList: 'Topics for the interview',
  purpose: 'Purpose of the study',
  purposeText: (study, from, to) =>
    `In the study “${study}” we examine why municipal spending on health and care services grew in ${from === to ? '' : 'the period '}${span(from, to)}, and what lies behind the growth in each municipality. We would like to hear how you who lead the services explain it yourselves.`,
  conversation: 'The conversation',
  conversationText: 'The conversation is open, and you may begin where you like. The list shows what we hope to touch on. Some of the topics may not apply to you, and that is useful for us to know too.',
  prepareText: (functions, from, to) =>
    `You need not write anything beforehand. It helps if you have looked at the municipality’s own accounts for ${span(from, to)}${functions.length === 0 ? '' : ` on KOSTRA ${functions.length === 1 ? 'function' : 'functions'} ${list(functions, 'and')}`}, preferably with the head of finance.`,
  topics: 'Topics',
  voluntary: 'Taking part is voluntary',
  voluntaryText: 'Taking part is voluntary. You may leave a question unanswered, and you may withdraw at any time without giving a reason. Neither the municipality nor those who take part are to be recognisable in what we publish.',
  confidential: 'Duty of confidentiality',
  confidentialText: 'You have a duty of confidentiality about single users, towards us too. Please speak of services and groups of users, and leave out names and anything else that could point to one person.',
  controller: (name) => `Data controller: ${name}.`,
  sikt: (reference) => `Sikt reference: ${reference}.`,
};

export const guideWords: Readonly<Record<Language, GuideWords>> = { nb, nn, en };
