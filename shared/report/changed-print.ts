// What changed since the last export, as a Word file beside the new one: a researcher who wrote on in the former draft
// takes the changes over by hand. It names cases, and is internal.

import type { StudyData } from '../analysis/study-data.ts';
import { redactor, safe, unmasked, type SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import { heading, paragraph, under, type Block } from './blocks.ts';
import { changedWords } from './changed-words.ts';
import { toWord } from './docx.ts';
import type { ChangedSince } from './export-facts.ts';
import { internalProse } from './internal-prose.ts';
import { proses } from './prose/index.ts';
import { dayOf } from './wording.ts';

interface ChangedOptions {
  readonly language: Language;
  readonly now: Date;
  /** When the former export was made, ISO. */
  readonly since: string;
}

/** Of the study; what it prints of it is masked with the name list. */
type Told = Pick<StudyData, 'codes' | 'informants' | 'study'>;

export function changedFile(data: Told, linkingKey: LinkingKey | null, changed: ChangedSince, options: ChangedOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { front } = proses[options.language];
  return toWord({
    language: options.language, title: unmasked(changedWords[options.language].title), stamp: internalProse[options.language].stamp,
    table: front.table, pageWord: front.page, blocks: changedBlocks(data, linkingKey, changed, options), now: options.now,
  });
}

export function changedBlocks(data: Told, linkingKey: LinkingKey | null, changed: ChangedSince, { language, since }: Pick<ChangedOptions, 'language' | 'since'>): Block[] {
  const words = changedWords[language];
  const labels = new Map(data.codes.map((c) => [c.slug, c.label[language] || c.label.nb]));
  const { redact } = redactor(data, linkingKey, { language });
  const about = (code: string | null): SafeText => (code === null ? words.study : redact(labels.get(code) ?? code));
  const ratio = (f: { readonly n: number; readonly of: number } | null): SafeText => (f === null ? words.none : safe`${f.n} ${words.outOf} ${f.of}`);
  const cases = (list: readonly string[] | undefined): string => list?.join(', ') ?? '';
  const moved = (before: readonly string[] | undefined, after: readonly string[] | undefined): SafeText => {
    const added = (after ?? []).filter((c) => !(before ?? []).includes(c));
    const gone = (before ?? []).filter((c) => !(after ?? []).includes(c));
    return unmasked([added.length > 0 ? `+ ${cases(added)}` : '', gone.length > 0 ? `− ${cases(gone)}` : ''].filter((x) => x !== '').join('; '));
  };
  const what = (before: unknown, after: unknown): SafeText => (before === null ? words.isNew : after === null ? words.isGone : words.isChanged);
  return [
    { kind: 'title', text: unmasked(words.title) },
    { kind: 'subtitle', text: safe`${words.since} ${unmasked(dayOf(since, language))}` },
    ...paragraph(words.intro),
    ...under(heading(1, words.numbers), changed.numbers.length === 0 ? [] : [{
      kind: 'table', number: null, caption: words.numbersCaption,
      columns: [{ head: words.about, width: 34 }, { head: words.counted, width: 18 }, { head: words.before, width: 12 }, { head: words.after, width: 12 }, { head: words.casesMoved, width: 12 }, { head: words.bookmark, width: 12 }],
      rows: changed.numbers.map(({ before, after }) => [
        about((after ?? before)!.code), unmasked((after ?? before)!.kind), ratio(before), ratio(after), moved(before?.cases, after?.cases), unmasked(before?.bookmark ?? '–'),
      ]),
    }]),
    ...under(heading(1, words.examples), changed.examples.length === 0 ? [] : [{
      kind: 'table', number: null, caption: words.examplesCaption,
      columns: [{ head: words.case, width: 20 }, { head: words.about, width: 40 }, { head: words.change, width: 20 }, { head: words.bookmark, width: 20 }],
      rows: changed.examples.map(({ before, after }) => [unmasked((after ?? before)!.case), about((after ?? before)!.code), what(before, after), unmasked(before?.bookmark ?? '–')]),
    }]),
    ...under(heading(1, words.quotes), changed.quotes.length === 0 ? [] : [{
      kind: 'table', number: null, caption: words.quotesCaption,
      columns: [{ head: words.case, width: 20 }, { head: words.about, width: 40 }, { head: words.added, width: 12 }, { head: words.removed, width: 12 }, { head: words.bookmark, width: 16 }],
      rows: changed.quotes.map(({ before, after, added, removed }) => [unmasked(after.case), about(after.code), safe`${added}`, safe`${removed}`, unmasked(before.bookmark)]),
    }]),
  ];
}
