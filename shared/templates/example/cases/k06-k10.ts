import type { ExampleCase } from '../types.ts';
import { k06 } from './k06.ts';
import { k07 } from './k07.ts';
import { k08 } from './k08.ts';
import { k09 } from './k09.ts';
import { k10 } from './k10.ts';

export const casesK06toK10: readonly ExampleCase[] = [k06, k07, k08, k09, k10];
