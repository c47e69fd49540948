// Median and spread of measured times: machines are noisy, so a single figure says little.

export interface Figure {
  readonly what: string;
  readonly unit: 'ms' | 'MiB' | 'ratio' | 'count';
  readonly median: number;
  readonly p95: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
  /** What it is held against, where there is a budget. */
  readonly budget?: number;
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** Sorted, then the value below which the share lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function figure(what: string, unit: Figure['unit'], values: readonly number[], budget?: number): Figure {
  const base = {
    what, unit, median: round(quantile(values, 0.5)), p95: round(quantile(values, 0.95)),
    min: round(Math.min(...values)), max: round(Math.max(...values)), runs: values.length,
  };
  return budget === undefined ? base : { ...base, budget: round(budget) };
}
