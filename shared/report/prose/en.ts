// The report's own sentences in English.

import type { Prose } from './nb.ts';
import { figures } from './en/figures.ts';
import { front } from './en/front.ts';
import { method } from './en/method.ts';
import { results } from './en/results.ts';
import { summary } from './en/summary.ts';

export const en: Prose = { figures, front, method, results, summary };
