// Who says what when, in the lines of a transcript: by the forms that noScribe, aTrain, f4, Teams, Whisper and people
// write. A line that merely begins with a word and a colon is not somebody speaking: form and repetition decide.

import { foldLabel, formOf, labelledLine, type LabelForm } from './labels.ts';
import type { RawParagraph, SourceParagraph } from './source.ts';
import { arrowStamp, leadingStamp, millisOf, stampedHeading, trailingStamp } from './stamps.ts';

interface Line {
  readonly raw: RawParagraph;
  readonly label: string | null;
  readonly form: LabelForm | null;
  /** The label stands with a time: nothing but a transcript has that. */
  readonly stamped: boolean;
  /** The text where the label is taken for a speaker. */
  readonly body: string;
  /** The text where it is not. */
  readonly plain: string;
  readonly from: number | null;
  readonly to: number | null;
  /** When it begins where the label is not taken for a speaker. */
  readonly plainFrom: number | null;
}

/** What programs call speakers that have no name: nobody writes that otherwise. */
const numbered = /^(?:speaker|taler|talar) \d+$/;

/** `known`: initials and pseudonyms that the study has; they are speakers even once. */
export function recognise(paragraphs: readonly RawParagraph[], known: readonly string[] = []): SourceParagraph[] {
  const lines = paragraphs.map((raw, i) => parse(raw, paragraphs[i - 1]?.text));
  return assemble(lines, speakersIn(lines, new Set(known.map(foldLabel))));
}

function parse(raw: RawParagraph, before: string | undefined): Line {
  const own = { from: raw.from ?? null, to: raw.to ?? null };
  const text = raw.text;
  if (raw.speaker) return { raw, label: raw.speaker, form: 'sure', stamped: true, body: text, plain: text, ...own, plainFrom: own.from };
  const arrow = arrowStamp(text);
  if (arrow) return { raw, label: null, form: null, stamped: false, body: '', plain: '', from: arrow.from, to: arrow.to, plainFrom: arrow.from };
  const heading = stampedHeading(text);
  const headed = heading && formOf(heading.name);
  if (heading && headed) return { raw, label: heading.name, form: headed, stamped: true, body: '', plain: text, from: heading.from, to: null, plainFrom: null };
  const end = trailingStamp(text);
  const start = leadingStamp(end?.rest ?? text);
  const words = start?.rest ?? end?.rest ?? text;
  const time = { from: start?.from ?? own.from, to: end?.to ?? start?.to ?? own.to };
  const said = labelledLine(words);
  if (said) {
    const inner = leadingStamp(said.body);
    const from = (said.time === null ? null : millisOf(said.time)) ?? inner?.from ?? time.from;
    const body = inner?.rest ?? said.body;
    return { raw, label: said.label, form: said.form, stamped: from !== own.from || end !== null, body, plain: words, from, to: inner?.to ?? time.to, plainFrom: time.from };
  }
  // aTrain has the label alone above the lines; Teams of before had it under the times.
  const form = formOf(words);
  const alone = numbered.test(foldLabel(words)) || (before !== undefined && arrowStamp(before) !== null && form !== null);
  if (alone) return { raw, label: words, form: form ?? 'sure', stamped: true, body: '', plain: words, ...time, plainFrom: time.from };
  return { raw, label: null, form: null, stamped: false, body: words, plain: words, ...time, plainFrom: time.from };
}

/** The labels, folded, that are speakers in this document. */
function speakersIn(lines: readonly Line[], known: ReadonlySet<string>): Set<string> {
  const seen = new Map<string, { form: LabelForm; count: number; stamped: number }>();
  for (const { label, form, stamped } of lines) {
    if (label === null || form === null) continue;
    const entry = seen.get(foldLabel(label)) ?? { form, count: 0, stamped: 0 };
    entry.count++;
    if (stamped) entry.stamped++;
    seen.set(foldLabel(label), entry);
  }
  const all = [...seen];
  const covered = (labels: readonly (typeof all)[number][]): number => labels.reduce((sum, [, e]) => sum + e.count, 0) / Math.max(1, lines.length);
  const stamped = all.filter(([, e]) => e.stamped >= 2 && e.stamped * 2 >= e.count);
  // Headings with times come close together; «Pause 10:30» in a programme does not.
  const withTimes = new Set(covered(stamped) >= 0.2 ? stamped : []);
  // A voice tag says it outright.
  const given = new Set(lines.flatMap(({ raw }) => (raw.speaker ? [foldLabel(raw.speaker)] : [])));
  const certain = all.filter((each) => given.has(each[0]) || known.has(each[0]) || numbered.test(each[0]) || (each[1].form === 'sure' && each[1].count >= 2) || withTimes.has(each));
  const likely = all.filter(([, e]) => e.count >= 2);
  const together = [...new Set([...certain, ...likely])];
  // Two who take turns through much of the text. Words that could be anything must come often.
  const namesOnly = together.every(([, e]) => e.form === 'name');
  const isDialogue = together.length >= 2 && covered(together) >= (namesOnly ? 0.6 : 0.3) && (!namesOnly || together.some(([, e]) => e.count >= 3));
  const speakers = new Set((isDialogue ? together : certain).map(([label]) => label));
  if (speakers.size > 0) {
    // Beside those who speak often, one who speaks once.
    const dense = covered(isDialogue ? together : certain) >= 0.5;
    for (const [label, e] of all) if (e.form === 'sure' || e.stamped > 0 || (dense && e.form === 'initials')) speakers.add(label);
  }
  return speakers;
}

function assemble(lines: readonly Line[], speakers: ReadonlySet<string>): SourceParagraph[] {
  const out: SourceParagraph[] = [];
  let speaker: string | null = null;
  let carried = null as { readonly from: number | null; readonly to: number | null; readonly text: string } | null;
  let ended: number | null = null;
  let cue: number | null = null;
  const spelling = new Map<string, string>();
  const put = (text: string, who: string | null, from: number | null, to: number | null): void => {
    if (text.trim() !== '') out.push({ text: text.trim(), speaker: who, from, to });
  };
  for (const line of lines) {
    const speaks = line.label !== null && speakers.has(foldLabel(line.label));
    if (speaks) {
      const folded = foldLabel(line.label);
      if (!spelling.has(folded)) spelling.set(folded, line.label);
      speaker = spelling.get(folded)!;
    }
    const text = speaks ? line.body : line.plain;
    if (text.trim() === '') {
      // A time or a name on a line of its own belongs to what follows.
      carried = { from: line.from ?? carried?.from ?? null, to: line.to ?? carried?.to ?? null, text: line.raw.text };
      continue;
    }
    const begins = speaks ? line.from : line.plainFrom;
    const endsHere = line.to !== null && begins === null && (line.raw.to ?? null) === null;
    const from: number | null = begins ?? carried?.from ?? (endsHere ? ended : null);
    const to = line.to ?? carried?.to ?? null;
    // A paragraph without a label goes on with who spoke; one in brackets is the transcriber's own, a new cue anybody's.
    const newCue: boolean = (line.raw.from ?? null) !== null && line.raw.from !== cue;
    cue = line.raw.from ?? null;
    const own = !speaks && (newCue || /^[([].*[)\]]$/.test(text.trim()));
    put(text, own ? null : speaker, from, to);
    if (to !== null) ended = to;
    carried = null;
  }
  if (carried) put(carried.text, null, null, null);
  return out;
}
