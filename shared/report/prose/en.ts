import { nb, type Prose } from './nb.ts';
export const en: Prose = nb;
