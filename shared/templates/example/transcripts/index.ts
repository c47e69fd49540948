// The transcripts of the example study, by the interview that each was made from.

import { k03Transcript } from './k03.ts';
import { k04Transcript } from './k04.ts';
import { k09Transcript } from './k09.ts';
import { k11Transcript } from './k11.ts';
import { k13Transcript } from './k13.ts';
import { k14Transcript } from './k14.ts';

/** The words with their codings as marks in them; see `marks.ts`. */
export const exampleTranscripts: ReadonlyMap<string, string> = new Map([
  ['K03-I1', k03Transcript],
  ['K04-I2', k04Transcript],
  ['K09-I1', k09Transcript],
  ['K11-I1', k11Transcript],
  ['K13-I2', k13Transcript],
  ['K14-I1', k14Transcript],
]);
