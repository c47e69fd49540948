import type { ExampleCase } from '../types.ts';
import { k11 } from './k11.ts';
import { k12 } from './k12.ts';
import { k13 } from './k13.ts';
import { k14 } from './k14.ts';
import { k15 } from './k15.ts';
import { k16 } from './k16.ts';
import { k17 } from './k17.ts';

export const casesK11toK17: readonly ExampleCase[] = [k11, k12, k13, k14, k15, k16, k17];
