// What follows an interview: after-work the same day, the municipality examples after the last one, and the second
// researcher's coding of a few interviews, for agreement.

import { updateAmount } from '../../commands/amounts.ts';
import { approve, generaliseNote, newQuoteId, setAssessment, updateCell, writeExample } from '../../commands/cells.ts';
import { setAfterWorkDone, setFieldNote } from '../../commands/interviews.ts';
import { toggleTag, updateCoding, writeOut } from '../../commands/notes.ts';
import { unitLabels } from '../../model/terms.ts';
import type { AmountRow, CodeRow, InterviewRow } from '../../model/rows.ts';
import { known, type Builder, type Step } from './builder.ts';
import { momentOf } from './clock.ts';
import { endOf, noteTakerOf } from './interview-steps.ts';
import type { ExampleCase, ExampleCell, ExampleInterview } from './types.ts';

const minute = 60_000;

export function afterSteps(b: Builder, c: ExampleCase, n: number): Step[] {
  const { lead } = b.team(n);
  const steps = c.interviews.flatMap((i, k): Step[] => {
    const end = endOf(i);
    const open = isLeftOpen(n, k);
    return [
      { at: end + 20 * minute, do: () => keepImpressions(b, i, lead) },
      { at: end + 40 * minute, do: () => writeNotesOut(b, i, n) },
      ...(open ? [] : [
        { at: end + 60 * minute, do: () => confirmAmounts(b, i, lead) },
        { at: end + 110 * minute, do: async () => { await b.run(lead, setAfterWorkDone, { id: known(b.interviews, i.id), done: true }); } },
      ]),
      { at: end + 80 * minute, do: () => assess(b, c, i, lead) },
    ];
  });
  const last = Math.max(0, ...c.interviews.map(endOf));
  c.cells.forEach((cell, k) => steps.push({ at: last + (120 + k * 6) * minute, do: () => writeCell(b, c, cell, lead) }));
  return steps;
}

/** Two interviews still wait for their after-work, as in any study. */
const isLeftOpen = (n: number, interview: number): boolean => (n === 12 || n === 14) && interview === 0;

async function keepImpressions(b: Builder, i: ExampleInterview, lead: string): Promise<void> {
  if (i.fieldNote === undefined) return;
  await b.run(lead, setFieldNote, { id: known(b.interviews, i.id), changes: splitFieldNote(i.fieldNote) });
}

/** The script has one text; what begins as a request belongs under «ask next time», what surprised under surprises. */
export function splitFieldNote(text: string): InterviewRow['fieldNote'] {
  const parts = { impressions: [] as string[], surprises: [] as string[], askNextTime: [] as string[] };
  for (const sentence of text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
    if (/^(Spør|Spørre|Be om|Neste gang|Sjekk|Ta opp|Følg opp|Må spørre|Hør)\b/u.test(sentence)) {
      // «Hvem kjøpte de av? Spør om det neste gang.» belongs together.
      if (parts.impressions.at(-1)?.endsWith('?')) parts.askNextTime.push(parts.impressions.pop()!);
      parts.askNextTime.push(sentence);
    } else if (/overrask|uventa|uventet/iu.test(sentence)) parts.surprises.push(sentence);
    else parts.impressions.push(sentence);
  }
  return { impressions: parts.impressions.join(' '), surprises: parts.surprises.join(' '), askNextTime: parts.askNextTime.join(' ') };
}

/** Children, deaths, violence and verdicts need a second person. */
const isSensitive = (text: string): boolean => /\b(barn|unge?|dødsfall|døde?|vold|domm?|selvmord)/iu.test(text);

async function writeNotesOut(b: Builder, i: ExampleInterview, n: number): Promise<void> {
  const { lead, other } = b.team(n);
  for (const note of i.notes) {
    const id = known(b.notes, `${i.id}/${note.t}`);
    if (note.written !== undefined) await b.run(lead, writeOut, { note: id, text: note.written, splices: [] });
    if (note.generalised === undefined) continue;
    const { id: overlay } = await b.run(lead, generaliseNote, { note: id, words: note.generalised });
    if (!note.approved || overlay === null) continue;
    await b.run(other, approve, { overlay, kind: 'third-person' });
    if (isSensitive(`${note.text} ${note.generalised}`)) await b.run(other, approve, { overlay, kind: 'sensitive-event' });
  }
}

/** Functions that a category's figures are kept under as a rule; the researcher has looked at each. */
const functionOf: Readonly<Record<string, number>> = { bpa: 254, hjemmeboende: 254, institusjon: 253, kad: 256 };

async function confirmAmounts(b: Builder, i: ExampleInterview, lead: string): Promise<void> {
  const amounts = await b.store.where('amounts', 'interview', known(b.interviews, i.id));
  for (const [k, amount] of amounts.toSorted((x, y) => (x.id < y.id ? -1 : 1)).entries()) {
    if (k % 9 === 8) continue;
    const category = await categoryOf(b, amount);
    const changes: Partial<AmountRow> = { status: 'confirmed' };
    if (category) {
      changes.category = category.id;
      changes.measure = `${unitLabels[amount.unit].nb}, ${category.label.nb}`;
      if (amount.unit === 'kr') changes.functionCode = functionOf[category.slug] ?? null;
    }
    await b.run(lead, updateAmount, { id: amount.id, changes });
  }
}

/** The cost driver that the amount's note is coded under. */
async function categoryOf(b: Builder, amount: AmountRow): Promise<CodeRow | undefined> {
  for (const coding of await b.store.where('codings', 'note', amount.note ?? '')) {
    const code = await b.store.get('codes', coding.code);
    if (code?.kind === 'category') return code;
    if (code?.kind === 'subcategory') return b.store.get('codes', code.parent ?? '');
  }
  return undefined;
}

async function assess(b: Builder, c: ExampleCase, i: ExampleInterview, lead: string): Promise<void> {
  for (const { slug, value, by } of c.assessments.filter((a) => a.interview === i.id)) {
    await b.run(lead, setAssessment, {
      case: known(b.cases, c.pseudonym), code: known(b.codes, slug), interview: known(b.interviews, i.id),
      informant: by === undefined ? null : known(b.informants, `${c.pseudonym}/${by}`), value,
    });
  }
}

/** Where the size phrase stands in a stored paragraph; the report writes it. */
export const municipalityToken = '[kommunen]';

async function writeCell(b: Builder, c: ExampleCase, cell: ExampleCell, lead: string): Promise<void> {
  const place = { case: known(b.cases, c.pseudonym), code: known(b.codes, cell.category) };
  await b.run(lead, writeExample, { ...place, text: cell.text.replaceAll('{{kommunen}}', municipalityToken), splices: [] });
  const family = new Set([place.code, ...(await b.store.all('codes')).filter((k) => k.parent === place.code).map((k) => k.id)]);
  const gone = new Set((await b.store.where('informants', 'case', place.case)).filter((p) => p.withdrawnAt !== null).map((p) => p.id));
  const speakers = new Map((await b.store.where('notes', 'case', place.case)).map((note) => [note.id, note.speaker]));
  const stays = (note: string | null): boolean => !gone.has(speakers.get(note ?? '') ?? '');
  const excerpts = (await b.store.where('codings', 'case', place.case)).filter((k) => family.has(k.code) && stays(k.note));
  const amounts = (await b.store.where('amounts', 'case', place.case)).filter((a) => a.status === 'confirmed' && a.category === place.code && stays(a.note));
  const quotes = cell.quotes.map((q) => ({ id: newQuoteId(), leadIn: q.leadIn, note: known(b.notes, `${q.interview}/${q.t}`) }));
  await b.run(lead, updateCell, { ...place, changes: { status: cell.status, quotes, excerpts: excerpts.map((k) => k.id), amounts: amounts.map((a) => a.id) } });
  const quoted = new Set(quotes.map((q) => q.note));
  for (const coding of excerpts) {
    if (coding.note !== null && quoted.has(coding.note)) await b.run(lead, updateCoding, { id: coding.id, changes: { forReport: true } });
  }
}

const agreementDay = '2019-12-17';

/** The second researcher codes an interview without looking, mostly alike: now and then a tag less, or the category for its sub-category. */
export function secondCoding(b: Builder, i: ExampleInterview, n: number, order: number): Step {
  const first = noteTakerOf(b, i, n);
  const second = b.coders.find((coder) => coder !== first)!;
  return { at: momentOf(agreementDay, '09:00') + order * 90 * minute, do: async () => {
    for (const [k, note] of i.notes.entries()) {
      const slugs = (note.tags ?? []).slice(0, k % 6 === 5 ? 1 : undefined);
      const chosen = new Set(slugs.map((slug) => (k % 9 === 4 && slug.includes('.') && b.codes.has(slug.split('.')[0]!) && !isDimension(slug) ? slug.split('.')[0]! : slug)));
      for (const slug of chosen) await b.run(second, toggleTag, { note: known(b.notes, `${i.id}/${note.t}`), code: known(b.codes, slug), on: true });
    }
  } };
}

const dimensions = ['forklaring', 'styring', 'brukergruppe', 'aldersgruppe', 'utvikling'];
const isDimension = (slug: string): boolean => dimensions.includes(slug.split('.')[0]!);
