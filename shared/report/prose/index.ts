// The report's own sentences by language.

import type { Language } from '../../model/language.ts';
import { en } from './en.ts';
import { nb, type Prose } from './nb.ts';
import { nn } from './nn.ts';

export const proses: Readonly<Record<Language, Prose>> = { nb, nn, en };
