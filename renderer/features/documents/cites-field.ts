// A citation as a form holds it: one text, so that it is compared, kept as a draft and saved as any other field.

import { z } from 'zod';
import type { PlaceKind } from '../../../shared/attachments/citing.ts';
import type { Cites, Place } from '../../../shared/model/rows.ts';

export interface TypedCites {
  /** The id of the document. */
  readonly document: string;
  /** Of the places in it; empty while none is typed. */
  readonly kind: PlaceKind | '';
  /** The number of a page or slide, the name of a sheet, or a free place. */
  readonly place: string;
  readonly cell: string;
}

/** Empty where no document is chosen. */
export function typedCites({ document, kind, place, cell }: TypedCites): string {
  if (document === '') return '';
  return JSON.stringify(place === '' && cell === '' ? { document, kind: '', place, cell } : { document, kind, place, cell });
}

export const readCites = (typed: string): TypedCites => (typed === '' ? { document: '', kind: '', place: '', cell: '' } : JSON.parse(typed) as TypedCites);

/** What the field shows of a row. */
export function citesOut(cites: Cites | null | undefined): string {
  if (!cites) return '';
  const { attachment: document, place } = cites;
  if (!place) return typedCites({ document, kind: '', place: '', cell: '' });
  switch (place.kind) {
    case 'page': return typedCites({ document, kind: 'page', place: String(place.page), cell: '' });
    case 'slide': return typedCites({ document, kind: 'slide', place: String(place.slide), cell: '' });
    case 'sheet': return typedCites({ document, kind: 'sheet', place: place.sheet, cell: place.cell ?? '' });
    case 'free': return typedCites({ document, kind: 'free', place: place.text, cell: '' });
  }
}

export type CitesFault = 'notPage' | 'notSlide' | 'noSheet' | 'notCell' | 'tooLong';

/** Messages are `cites.error.<fault>` of the documents' texts. */
export const citesField = () => z.string().transform((typed, context): Cites | null => {
  const { document, kind, place, cell } = readCites(typed);
  if (document === '') return null;
  const found = placeOf(kind, place.trim(), cell);
  if (typeof found !== 'string') return { attachment: document, place: found };
  context.addIssue({ code: 'custom', message: found });
  return z.NEVER;
});

function placeOf(kind: TypedCites['kind'], place: string, typedCell: string): Place | null | CitesFault {
  const cell = typedCell.toUpperCase().replace(/[\s$]/g, '').replace(/[-–]/g, ':');
  if (kind === '' || (place === '' && cell === '')) return null;
  if (kind === 'page' || kind === 'slide') {
    const number = /^[1-9]\d{0,4}$/.test(place) ? Number(place) : null;
    if (number === null) return kind === 'page' ? 'notPage' : 'notSlide';
    return kind === 'page' ? { kind, page: number } : { kind, slide: number };
  }
  if (place.length > (kind === 'sheet' ? 100 : 200)) return 'tooLong';
  if (kind === 'free') return { kind, text: place };
  if (place === '') return 'noSheet';
  if (cell !== '' && !/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/.test(cell)) return 'notCell';
  return { kind, sheet: place, cell: cell === '' ? null : cell };
}
