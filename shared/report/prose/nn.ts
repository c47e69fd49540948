// The report's own sentences in nynorsk.

import type { Prose } from './nb.ts';
import { figures } from './nn/figures.ts';
import { front } from './nn/front.ts';
import { method } from './nn/method.ts';
import { results } from './nn/results.ts';
import { summary } from './nn/summary.ts';

export const nn: Prose = { figures, front, method, results, summary };
