// A drawing of the shared tree as SVG in the page.

import { createElement, type ReactNode } from 'react';
import type { SvgNode } from '../../shared/drawing/svg.ts';

/** `font-size` as React writes it. */
const named = (name: string): string => (name === 'xmlns' ? name : name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()));

export function Drawing({ of, className }: { readonly of: SvgNode; readonly className?: string | undefined }) {
  return element(of, 0, className);
}

function element({ tag, attributes, children }: SvgNode, key: number, className?: string): ReactNode {
  const given = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [named(name), value]));
  return createElement(tag, { key, ...given, ...(className === undefined ? {} : { className }) }, ...children.map((c, i) => (typeof c === 'string' ? c : element(c, i))));
}
