// A text of the archive: masks put into the text itself, and where each place of the old text is in the new one.

import { sizeClues } from '../../disclosure/check-size.ts';
import type { Redactor } from '../../disclosure/redact.ts';
import type { StudyData } from '../../analysis/study-data.ts';
import type { Language, Trilingual } from '../../model/language.ts';
import type { TextRow } from '../../model/rows.ts';
import { placeIn } from '../../text/anchor-place.ts';
import { anchorAt, type Span } from '../../text/positions.ts';

interface Cut extends Span { readonly words: string }

export interface MaskedText {
  readonly text: string;
  /** Where a span of the old text is now; one that touches a mask takes all of it in. */
  place(span: Span): Span;
}

const clueWords = {
  'population-in-text': { nb: '[innbyggertall]', nn: '[innbyggjartal]', en: '[population]' },
  'county-in-text': { nb: '[navn på fylke]', nn: '[namn på fylke]', en: '[name of county]' },
} as const satisfies Record<string, Trilingual>;

const withCuts = (text: string, cuts: readonly Cut[]): MaskedText => {
  let out = '';
  let at = 0;
  const placed = cuts.map((cut) => {
    out += text.slice(at, cut.start);
    const start = out.length;
    out += cut.words;
    at = cut.end;
    return { ...cut, newStart: start, newEnd: out.length };
  });
  out += text.slice(at);
  const moved = (offset: number, edge: 'start' | 'end'): number => {
    let shift = 0;
    for (const cut of placed) {
      const inside = edge === 'start' ? offset >= cut.start && offset < cut.end : offset > cut.start && offset <= cut.end;
      if (inside) return edge === 'start' ? cut.newStart : cut.newEnd;
      if (cut.end <= offset) shift = cut.newEnd - cut.end;
    }
    return offset + shift;
  };
  return { text: out, place: ({ start, end }) => (start >= end ? { start: moved(start, 'end'), end: moved(start, 'end') } : { start: moved(start, 'start'), end: moved(end, 'end') }) };
};

/** Of stretches that overlap, one over all that they cover. */
function joined(cuts: readonly Cut[]): Cut[] {
  const out: Cut[] = [];
  for (const cut of cuts.filter((c) => c.end > c.start).toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && cut.start < last.end) out[out.length - 1] = { ...last, end: Math.max(last.end, cut.end) };
    else out.push(cut);
  }
  return out;
}

/** Masks every text of a study. */
export class TextMasker {
  readonly #data: StudyData;
  readonly #tool: Redactor;
  readonly #language: Language;
  readonly #versions: ReadonlyMap<string, TextRow>;

  constructor(data: StudyData, tool: Redactor) {
    this.#data = data;
    this.#tool = tool;
    this.#language = data.study.documentLanguage;
    this.#versions = data.byId.texts;
  }

  /** Free words of a case, or of the study where `caseId` is null. */
  words(raw: string, caseId: string | null): string {
    const text = this.#tool.redact(raw, { case: caseId });
    return withCuts(text, this.#clues(text, caseId)).text;
  }

  /** The newest version of a text with the masks that are on it and those that the name list asks for. */
  version(row: TextRow, caseId: string): MaskedText {
    const own = this.#data.overlays.filter((o) => o.kind === 'mask').flatMap((o): Cut[] => {
      const place = this.#versions.get(o.anchor.text)?.owner === row.owner ? placeIn(row.id, o.anchor, this.#versions) : null;
      return place === null ? [] : [{ ...place, words: this.#tool.redact(o.words.startsWith('[') ? o.words : `[${o.words}]`, { case: caseId }) }];
    });
    return withCuts(row.text, joined([...own, ...this.#tool.masks(row.text, { case: caseId }), ...this.#clues(row.text, caseId)]));
  }

  #clues(text: string, caseId: string | null): Cut[] {
    const owner = caseId === null ? undefined : this.#data.byId.cases.get(caseId);
    return joined(sizeClues(text, owner, this.#data).flatMap((c) => (c.code === 'size-phrase-in-text' ? [] : [{ start: c.start, end: c.end, words: clueWords[c.code][this.#language] }])));
  }
}

/** An anchor for the same words in the archive's version; null where none of them are left. */
export function movedAnchor(anchor: { readonly text: string; readonly start: number; readonly end: number }, head: string, masked: MaskedText, newText: string, versions: ReadonlyMap<string, TextRow>): ReturnType<typeof anchorAt> | null {
  const place = placeIn(head, anchor, versions);
  if (place === null || place.start === place.end) return null;
  return anchorAt(newText, masked.text, masked.place(place));
}
