// The report's own sentences in bokmål; the other languages follow its shape.

import { figures } from './nb/figures.ts';
import { front } from './nb/front.ts';
import { method } from './nb/method.ts';
import { results } from './nb/results.ts';
import { summary } from './nb/summary.ts';

export const nb = { figures, front, method, results, summary };
export type Prose = typeof nb;
