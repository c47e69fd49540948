// Which research questions the topics of the guide on cost growth help to answer, by their slugs.

const drivers = [
  'tema-ressurskrevende', 'tema-bpa', 'tema-hjemmeboende', 'tema-nye-tilbud', 'tema-institusjon', 'tema-kad',
  'tema-sykehus', 'tema-kompetanse', 'tema-lonn', 'tema-velferdsteknologi', 'tema-andre',
] as const;

const topicsOf: Readonly<Record<string, readonly string[]>> = {
  omrader: ['vekst-fritt', ...drivers],
  kvalitetsarbeid: ['kvalitetsutvikling', 'tema-kompetanse'],
  drivere: ['vekst-fritt', 'kvalitetsutvikling', 'statlige-foringer'],
  'statlige-foringer': ['statlige-foringer'],
  ressurskrevende: ['tema-ressurskrevende'],
  'sykere-pasienter': ['tema-hjemmeboende', 'tema-institusjon', 'tema-sykehus'],
  aldersgrupper: ['aldersgrupper'],
  'nye-tilbud': ['tema-nye-tilbud'],
  'utvikling-per-tjeneste': ['etter-perioden', ...drivers.slice(0, 7)],
};

/** Slugs of the research questions, in their order. */
export const questionsOf = (topic: string): string[] =>
  Object.entries(topicsOf).filter(([, topics]) => topics.includes(topic)).map(([question]) => question);
