// How the entries of the codebook of cost drivers are put together.

import type { CodeTemplate } from '../types.ts';

export { t } from '../dimensions/entries.ts';

type Texts = Pick<CodeTemplate, 'label' | 'short' | 'definition' | 'include' | 'exclude' | 'example'>;

/** What has a section of its own in the report, and a text that opens it. */
type SectionTexts = Texts & Required<Pick<CodeTemplate, 'background'>>;

export interface SubcategoryEntry extends Texts {
  /** The part of the slug after the dot. */
  readonly id: string;
}

/** A category followed by its sub-categories. */
export function category(
  slug: string,
  texts: SectionTexts,
  subcategories: readonly SubcategoryEntry[] = [],
): readonly CodeTemplate[] {
  return [
    { slug, kind: 'category', ...texts },
    ...subcategories.map(
      ({ id, ...rest }): CodeTemplate => ({ slug: `${slug}.${id}`, kind: 'subcategory', parent: slug, ...rest }),
    ),
  ];
}

/** A part of guide and report that is no cost driver. */
export const theme = (slug: string, texts: SectionTexts): CodeTemplate => ({ slug, kind: 'theme', ...texts });
