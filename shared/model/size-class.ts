// Size classes of municipalities by population (innbyggere).

export const sizeClasses = ['<5000', '5000-9999', '10000-19999', '20000-49999', '>=50000'] as const;
export type SizeClass = (typeof sizeClasses)[number];

/** The class of a population; null where it is not known. */
export function sizeClassOf(population: number | null): SizeClass | null {
  if (population === null) return null;
  if (population < 5_000) return '<5000';
  if (population < 10_000) return '5000-9999';
  if (population < 20_000) return '10000-19999';
  if (population < 50_000) return '20000-49999';
  return '>=50000';
}

/** As tables print it: `5 000–9 999`, with non-breaking spaces. */
export const sizeClassLabels: Readonly<Record<SizeClass, string>> = {
  '<5000': '< 5 000',
  '5000-9999': '5 000–9 999',
  '10000-19999': '10 000–19 999',
  '20000-49999': '20 000–49 999',
  '>=50000': '≥ 50 000',
};
