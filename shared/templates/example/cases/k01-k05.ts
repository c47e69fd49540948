import type { ExampleCase } from '../types.ts';
import { k01 } from './k01.ts';
import { k02 } from './k02.ts';
import { k03 } from './k03.ts';
import { k04 } from './k04.ts';
import { k05 } from './k05.ts';

export const casesK01toK05: readonly ExampleCase[] = [k01, k02, k03, k04, k05];
