// How the entries of the second codebook are put together.

import type { Trilingual } from '../../model/language.ts';
import type { CodeTemplate } from '../types.ts';

type Texts = Pick<CodeTemplate, 'label' | 'short' | 'definition' | 'include' | 'exclude' | 'example'>;

/** Bokmål, nynorsk, English, in that order. */
export const t = (nb: string, nn: string, en: string): Trilingual => ({ nb, nn, en });

export interface ValueEntry extends Texts, Pick<CodeTemplate, 'locality'> {
  /** The part of the slug after the dot. */
  readonly id: string;
}

/** A dimension followed by its values. */
export function dimension(slug: string, texts: Texts, values: readonly ValueEntry[]): readonly CodeTemplate[] {
  return [
    { slug, kind: 'dimension', ...texts },
    ...values.map(({ id, ...rest }): CodeTemplate => ({ slug: `${slug}.${id}`, kind: 'value', parent: slug, ...rest })),
  ];
}
