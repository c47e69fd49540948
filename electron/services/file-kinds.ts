// What the file dialogs say and which files they show, for each kind of file.

import type { fileKinds } from '../../shared/ipc/contract.ts';
import { sourceForms } from '../../shared/sources/source.ts';
import type { Language, Trilingual } from '../../shared/model/language.ts';

export type FileKind = (typeof fileKinds)[number];

interface KindTexts {
  readonly filter: Trilingual;
  readonly open: Trilingual;
  readonly save: Trilingual;
  readonly extensions: readonly string[];
}

export const kinds: Readonly<Record<FileKind, KindTexts>> = {
  bundle: {
    filter: { nb: 'Feltbok-studie', nn: 'Feltbok-studie', en: 'Feltbok study' },
    open: { nb: 'Åpne studie', nn: 'Opne studie', en: 'Open study' },
    save: { nb: 'Lagre studie', nn: 'Lagre studie', en: 'Save study' },
    extensions: ['feltbok'],
  },
  report: {
    filter: { nb: 'Word-dokument', nn: 'Word-dokument', en: 'Word document' },
    open: { nb: 'Åpne dokument', nn: 'Opne dokument', en: 'Open document' },
    save: { nb: 'Lagre rapporten', nn: 'Lagre rapporten', en: 'Save the report' },
    extensions: ['docx'],
  },
  internal: {
    filter: { nb: 'Word-dokument', nn: 'Word-dokument', en: 'Word document' },
    open: { nb: 'Åpne internt dokument', nn: 'Opne internt dokument', en: 'Open internal document' },
    save: { nb: 'Lagre internt dokument (ikke til deling)', nn: 'Lagre internt dokument (ikkje til deling)', en: 'Save internal document (not for sharing)' },
    extensions: ['docx'],
  },
  guide: {
    filter: { nb: 'Intervjuguide (Word)', nn: 'Intervjuguide (Word)', en: 'Interview guide (Word)' },
    open: { nb: 'Åpne intervjuguide', nn: 'Opne intervjuguide', en: 'Open interview guide' },
    save: { nb: 'Lagre intervjuguiden', nn: 'Lagre intervjuguiden', en: 'Save the interview guide' },
    extensions: ['docx'],
  },
  topics: {
    filter: { nb: 'Temaliste til informanten (Word)', nn: 'Temaliste til informanten (Word)', en: 'Topics for the informant (Word)' },
    open: { nb: 'Åpne temaliste', nn: 'Opne temaliste', en: 'Open list of topics' },
    save: { nb: 'Lagre temalisten', nn: 'Lagre temalista', en: 'Save the list of topics' },
    extensions: ['docx'],
  },
  codebook: {
    filter: { nb: 'Kodebok (Word)', nn: 'Kodebok (Word)', en: 'Codebook (Word)' },
    open: { nb: 'Åpne kodebok', nn: 'Opne kodebok', en: 'Open codebook' },
    save: { nb: 'Lagre kodeboken', nn: 'Lagre kodeboka', en: 'Save the codebook' },
    extensions: ['docx'],
  },
  coreq: {
    filter: { nb: 'COREQ-sjekkliste (Word)', nn: 'COREQ-sjekkliste (Word)', en: 'COREQ checklist (Word)' },
    open: { nb: 'Åpne COREQ-sjekkliste', nn: 'Opne COREQ-sjekkliste', en: 'Open COREQ checklist' },
    save: { nb: 'Lagre COREQ-sjekklisten', nn: 'Lagre COREQ-sjekklista', en: 'Save the COREQ checklist' },
    extensions: ['docx'],
  },
  amounts: {
    filter: { nb: 'Tallark (Excel)', nn: 'Talark (Excel)', en: 'Amounts sheet (Excel)' },
    open: { nb: 'Åpne tallark', nn: 'Opne talark', en: 'Open amounts sheet' },
    save: { nb: 'Lagre tallarket (ikke til deling)', nn: 'Lagre talarket (ikkje til deling)', en: 'Save the amounts sheet (not for sharing)' },
    extensions: ['xlsx'],
  },
  chart: {
    filter: { nb: 'Bilde', nn: 'Bilete', en: 'Picture' },
    open: { nb: 'Åpne bilde', nn: 'Opne bilete', en: 'Open picture' },
    save: { nb: 'Lagre diagrammet', nn: 'Lagre diagrammet', en: 'Save the chart' },
    extensions: ['svg', 'png'],
  },
  table: {
    filter: { nb: 'Tabell', nn: 'Tabell', en: 'Table' },
    open: { nb: 'Åpne tabell', nn: 'Opne tabell', en: 'Open table' },
    save: { nb: 'Lagre tabellen', nn: 'Lagre tabellen', en: 'Save the table' },
    extensions: ['csv', 'xlsx'],
  },
  text: {
    filter: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
    open: { nb: 'Velg tekster å hente inn', nn: 'Vel tekstar å hente inn', en: 'Choose texts to import' },
    save: { nb: 'Lagre teksten', nn: 'Lagre teksten', en: 'Save the text' },
    extensions: ['txt', ...sourceForms.filter((form) => form !== 'txt')],
  },
  document: {
    filter: { nb: 'Alle filer', nn: 'Alle filer', en: 'All files' },
    open: { nb: 'Velg et dokument', nn: 'Vel eit dokument', en: 'Choose a document' },
    save: { nb: 'Lagre en lesbar kopi utenfor studien', nn: 'Lagre ein lesbar kopi utanfor studien', en: 'Save a readable copy outside the study' },
    extensions: ['*'],
  },
};

export interface FileFilter { name: string; extensions: string[] }

export const filterOf = (kind: FileKind, language: Language): FileFilter =>
  ({ name: kinds[kind].filter[language], extensions: [...kinds[kind].extensions] });

/** Windows keeps these for devices, whatever ending they get. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A name without folders or characters that some file system refuses, with one of the kind's endings. */
export function safeFileName(suggested: string, kind: FileKind): string {
  const bare = suggested
    // Invisible signs that turn text around would make an ending look like another.
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\u0000-\u001f<>:"/\\|?*]/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 110).replace(/[\uD800-\uDBFF]$/, '')
    .replace(reserved, '_$1') || 'feltbok';
  const endings = kinds[kind].extensions;
  return endings.some((ending) => ending === '*' || bare.toLowerCase().endsWith(`.${ending}`)) ? bare : `${bare}.${endings[0] ?? ''}`;
}
