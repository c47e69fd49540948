import { nb, type Prose } from './nb.ts';
export const nn: Prose = nb;
