// What `feltbok import` says of a file: what was understood, or why it was not read.

import type { ReadSource, SourceFaultCode, WarningCode } from '../../sources/source.ts';
import { formOf } from '../../sources/labels.ts';
import { count } from './io.ts';

const faults: Readonly<Record<SourceFaultCode, string>> = {
  empty: 'er tom',
  'not-text': 'er ikke tekst, selv om navnet sier det',
  'old-word': 'er et gammelt Word-dokument (.doc): Åpne det i Word eller LibreOffice, og lagre det som .docx',
  encrypted: 'har passord: Fjern passordet, og prøv igjen',
  damaged: 'er skadet, eller er ikke det navnet sier',
  'unknown-form': 'er av en type som ikke kan importeres. Typene er docx, odt, rtf, pdf, txt, md, vtt og srt',
  'too-large': 'er for stor',
  'no-text': 'har ingen tekst å lese. Er den skannet, legges den ved kommunen som dokument i programmet',
};

export const faultLine = (path: string, code: SourceFaultCode): string => `${path} ${faults[code]}.`;

const numbered = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

const warnings: Readonly<Record<WarningCode, (n: number) => string>> = {
  pictures: (n) => `${numbered(n, 'bilde', 'bilder')} er ikke med`,
  tables: (n) => `${numbered(n, 'tabell', 'tabeller')} er tatt med som tekst, én rad per avsnitt`,
  footnotes: (n) => `${numbered(n, 'fotnote', 'fotnoter')} er ikke med`,
  comments: (n) => `${numbered(n, 'kommentar', 'kommentarer')} er ikke med`,
  'tracked-changes': (n) => `${numbered(n, 'sporet endring', 'sporede endringer')}: det som var satt inn, er med, det som var slettet, er det ikke`,
  headers: () => 'topptekst og bunntekst er ikke med',
  'cue-notes': (n) => `${numbered(n, 'merknad', 'merknader')} mellom undertekstene er ikke med`,
  'cut-short': () => 'filen slutter midt i et tegn',
  'odd-times': (n) => (n === 1 ? '1 undertekst har et tidspunkt som går bakover' : `${n} undertekster har tidspunkter som går bakover`),
};

const words = 12;

/** `heldBy`: the case that has this very file already. */
export function previewLines(name: string, { form, encoding, paragraphs, warnings: left }: ReadSource, heldBy: string | null): string[] {
  const counts = new Map<string, number>();
  for (const { speaker } of paragraphs) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const names = [...counts.keys()].filter((label) => formOf(label) === 'name');
  const first = paragraphs[0]!.text.split(' ');
  return [
    `${name}: ${form}${encoding === null ? '' : `, ${encoding}`}, ${numbered(paragraphs.length, 'avsnitt', 'avsnitt')}, ${paragraphs.some((p) => p.from !== null || p.to !== null) ? 'med' : 'uten'} tider.`,
    counts.size === 0 ? '  Ingen talere er funnet.' : `  Talere: ${[...counts].map(([label, n]) => `${label} (${count(n)})`).join(', ')}.`,
    `  Begynner med: «${first.slice(0, words).join(' ')}${first.length > words ? ' …' : ''}»`,
    ...left.map((w) => `  Merk: ${warnings[w.code](w.count)}.`),
    ...(names.length === 0 ? [] : [`  Merk: ${names.join(', ')} ser ut som virkelige navn. De lagres i studien slik filen har dem: Bytt dem ut i filen først hvis de ikke skal dit.`]),
    ...(heldBy === null ? [] : [`  Merk: Denne filen er allerede importert, i ${heldBy}.`]),
  ];
}
