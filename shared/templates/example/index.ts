// The fictive example study that the program comes with: 15 municipalities interviewed, one that declined, one replaced.

import { buildExample, type ExampleStudy } from './build.ts';
import { casesK01toK05 } from './cases/k01-k05.ts';
import { casesK06toK10 } from './cases/k06-k10.ts';
import { casesK11toK17 } from './cases/k11-k17.ts';
import type { ExampleCase } from './types.ts';

export const exampleCases: readonly ExampleCase[] = [...casesK01toK05, ...casesK06toK10, ...casesK11toK17];

/** The example study, the same every time. Waits for nothing but memory. */
export const exampleStudy = (): Promise<ExampleStudy> => buildExample(exampleCases);
