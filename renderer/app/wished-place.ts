// Where a screen that is about to open shall open at: asked for by a search that found it there.

import { useEffect, useRef } from 'react';

export type WishedPlace =
  | { readonly in: 'source'; readonly id: string; readonly start: number; readonly end: number; readonly query: string }
  | { readonly in: 'sourceAmount'; readonly id: string; readonly amount: string }
  /** In the notes as one sheet; `start` and `end` within that text of the note. */
  | { readonly in: 'sheet'; readonly id: string; readonly note: string; readonly kind: 'raw' | 'written'; readonly start: number; readonly end: number; readonly query: string }
  | { readonly in: 'afterWork'; readonly id: string; readonly note: string }
  | { readonly in: 'memos'; readonly memo: string }
  | { readonly in: 'documents'; readonly id: string; readonly document: string }
  | { readonly in: 'examples'; readonly id: string; readonly code: string };

let wish: WishedPlace | null = null;

export function wishPlace(place: WishedPlace): void {
  wish = place;
}

/** The address of the screen that a place is on. */
export function addressOf(place: WishedPlace): string {
  switch (place.in) {
    case 'source':
    case 'sourceAmount': return `/kilde/${place.id}`;
    case 'sheet': return `/notatark/${place.id}`;
    case 'afterWork': return `/etterarbeid/${place.id}`;
    case 'memos': return '/memoer';
    case 'documents':
    case 'examples': return `/case/${place.id}`;
  }
}

/** Goes to what was asked for, once the screen that it is on is ready to; what was asked for elsewhere is left. */
export function useWishedPlace<K extends WishedPlace['in']>(screen: K, id: string | null, ready: boolean, go: (place: Extract<WishedPlace, { in: K }>) => void): void {
  const latest = useRef(go);
  useEffect(() => { latest.current = go; });
  useEffect(() => {
    if (!ready || wish?.in !== screen || ('id' in wish && wish.id !== id)) return;
    const place = wish as Extract<WishedPlace, { in: K }>;
    wish = null;
    latest.current(place);
  }, [id, ready, screen]);
}
