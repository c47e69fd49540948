// What can be a speaker's label, by its form alone. Whether it is one, repetition decides (`recognise.ts`).

/** `sure`: means a speaker wherever it is repeated. `initials`, `name`: so only in a dialogue. */
export type LabelForm = 'sure' | 'initials' | 'name';

const sure = /^(?:intervjuer|intervjuar|interviewer|int|informant|inf|respondent|resp|deltaker|deltakar|moderator|taler|talar|speaker|person|spm|spørsmål|svar|I|R|S|B|Q|A|M|F|P|T)[ _-]?\d{0,3}$/iu;
const single = /^[a-zæøå]\d*$/;
const initials = /^(?:\p{Lu}{1,4}\d{0,2}|K\d{1,3}-\d{1,2})$/u;
const nameWord = String.raw`\p{Lu}[\p{L}\p{M}'’.\-]*`;
const particle = '(?:von|van|de|af|av|der)';
const name = new RegExp(String.raw`^${nameWord}(?:,? (?:${nameWord}|${particle})){0,4}(?: \d{1,2})?(?: ?[([][^()[\]]{1,40}[)\]])?$`, 'u');

/** Words that stand before a colon in notes and documents without anybody speaking. */
const ordinary = new Set([
  'merk', 'obs', 'nb', 'ps', 'eks', 'eksempel', 'dvs', 'tlf', 'telefon', 'dato', 'tid', 'tidspunkt', 'klokkeslett', 'sted', 'stad', 'tema', 'til stede',
  'deltakere', 'deltakarar', 'deltagere', 'forfall', 'oppsummering', 'oppsummert', 'konklusjon', 'tittel', 'emne', 'vedlegg', 'side', 'punkt', 'kommentar',
  'notat', 'notater', 'oppgave', 'oppgåve', 'mål', 'resultat', 'referat', 'referent', 'sak', 'saksnr', 'møte', 'e-post', 'epost', 'adresse', 'navn', 'namn',
  'rolle', 'stilling', 'kommune', 'kilde', 'kjelde', 'figur', 'tabell', 'kap', 'kapittel', 'del', 'årsak', 'tiltak', 'status', 'frist', 'ansvar', 'fra',
  'frå', 'til', 'kopi', 'vår ref', 'deres ref', 'varighet', 'lengde', 'opptak', 'fil', 'filnavn', 'versjon', 'språk', 'http', 'https', 'www', 'ja', 'nei', 'ok',
  'vedtak', 'forslag', 'bakgrunn', 'innledning', 'hensikt', 'formål', 'metode', 'funn', 'drøfting', 'spørsmål til', 'viktig', 'husk', 'note', 'date', 'time',
]);

/** Upper and lower case and the kind of space do not make another speaker. */
export const foldLabel = (label: string): string => label.replaceAll(/[\s_]+/g, ' ').trim().toLocaleLowerCase('nb');

/** Null: no speaker is called so. */
export function formOf(label: string): LabelForm | null {
  const folded = foldLabel(label);
  if (ordinary.has(folded) || folded.length > 80) return null;
  // «i: …» in small letters is a word of the language; «I:» is the interviewer.
  if (sure.test(label.trim()) && !single.test(label.trim())) return 'sure';
  if (initials.test(label.trim())) return 'initials';
  return name.test(label.trim()) ? 'name' : null;
}

const bold = /^(\*\*|__|\*)([^*_:\t]{1,80}?)(?:\1\s*:|:\s*\1)\s*/;
const bracketed = /^\[([^[\]:\t]{1,80})\]\s*:\s*/;
const inline = /^([^:\t]{1,80}?)(?:\s*[[(](\d{1,3}(?::\d{2}){1,2}(?:[.,]\d{1,3})?)[\])])?\s*(?::(?=\s|$|[\p{L}«"“–]))\s*/u;
const tabbed = /^([^:\t]{1,80}?)\t+/;

export interface LabelledLine { readonly label: string; readonly form: LabelForm; readonly time: string | null; readonly body: string }

/** A line that begins with what may be a label: `I: …`, `**I:** …`, `[SPEAKER_00]: …`, `I [00:12:03]: …`, or a tab after it. */
export function labelledLine(line: string): LabelledLine | null {
  for (const [pattern, group] of [[bold, 2], [bracketed, 1], [inline, 1], [tabbed, 1]] as const) {
    const m = pattern.exec(line);
    const label = m?.[group]?.trim();
    const form = label === undefined ? null : formOf(label);
    if (m && label !== undefined && form !== null) return { label, form, time: (pattern === inline && m[2]) || null, body: line.slice(m[0].length) };
  }
  return null;
}
