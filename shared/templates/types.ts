// The shapes that a study template is written in. Slugs are stable and appear in exports.

import type { Trilingual } from '../model/language.ts';

/** What a code is in the codebook. `theme` is a part of guide and report that is no cost driver. */
export type CodeKind = 'category' | 'subcategory' | 'theme' | 'dimension' | 'value';

/** Local practice, or what shapes it from outside; `either` gives no default. */
export type Locality = 'local' | 'extralocal' | 'either';

export interface CodeTemplate {
  /** e.g. `ressurskrevende`, `ressurskrevende.pu`, `forklaring`, `forklaring.flere-brukere`. */
  readonly slug: string;
  readonly kind: CodeKind;
  /** The slug of the category or dimension this belongs to. */
  readonly parent?: string;
  readonly label: Trilingual;
  /** A label of at most 12 characters, for tags and margin stripes. */
  readonly short: Trilingual;
  readonly definition: Trilingual;
  readonly include: Trilingual;
  readonly exclude: Trilingual;
  /** A fictive excerpt that belongs here. */
  readonly example: Trilingual;
  /** Only for values of the dimension `forklaring`: what a coding gets by default. */
  readonly locality?: Locality;
  /** Only for categories and themes: the opening text of the report's section, 3-6 sentences of facts. */
  readonly background?: Trilingual;
}

export interface TopicTemplate {
  readonly slug: string;
  readonly title: Trilingual;
  /** What the interviewer asks, as it would be said. */
  readonly prompt: Trilingual;
  /** Follow-up questions, 0-6. */
  readonly probes: readonly Trilingual[];
  /** Slugs of categories, themes, dimensions or dimension values; may be empty. */
  readonly links: readonly string[];
  /** The line of the topic list that informants get beforehand; absent: not sent. */
  readonly brief?: Trilingual;
}

export interface GuideSectionTemplate {
  readonly slug: string;
  readonly title: Trilingual;
  readonly topics: readonly TopicTemplate[];
}

export interface GuideTemplate {
  readonly slug: string;
  readonly title: Trilingual;
  /** Read aloud or paraphrased at the start: purpose, confidentiality, recording. */
  readonly opening: Trilingual;
  readonly sections: readonly GuideSectionTemplate[];
}
