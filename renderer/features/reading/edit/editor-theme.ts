// How the editor looks: as the text does when it is read. Its own styles, since it stands in a shadow root.

import { EditorView } from '@codemirror/view';

const colours = Array.from({ length: 13 }, (_, n) => n);
const colourOf = (n: number): string => (n === 0 ? 'var(--ax-border-neutral)' : `var(--code-${n})`);

export const editorTheme = EditorView.theme({
  '&': { height: '100%', fontSize: '1.0625rem', color: 'var(--ax-text-neutral)', backgroundColor: 'var(--ax-bg-default)' },
  '&.cm-focused': { outline: '2px solid var(--ax-border-focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.7rem' },
  '.cm-content': { maxWidth: '46rem', padding: '0.75rem 1rem 30vh', caretColor: 'var(--ax-text-neutral)' },
  '.cm-line': { padding: '0 0.25rem 0.45rem' },
  '.cm-gutters': { backgroundColor: 'transparent', border: '0', color: 'var(--ax-text-neutral)' },
  '.speakers': { minWidth: '7.5rem' },
  '.speakers .cm-gutterElement': { padding: '0 0.25rem 0 1rem', fontSize: '0.875rem', fontWeight: '600', textAlign: 'left', whiteSpace: 'nowrap' },
  ...Object.fromEntries(colours.map((n) => [`.coded-${n}`, { backgroundColor: `color-mix(in srgb, ${colourOf(n)} 22%, transparent)`, borderBottom: `2px solid ${colourOf(n)}` }])),
  // Where many overlap, one ground on the other would leave the words too little contrast: the lines below tell them.
  '.coded .coded .coded': { backgroundColor: 'transparent' },
});
