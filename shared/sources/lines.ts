// Lines of text, whatever the file ends them with, cleaned as they are stored.

import { cleanText, isBlank } from '../text/clean.ts';

/** Every line that is not blank, without white space around it. A soft break is a line of its own. */
export const linesOf = (text: string): string[] =>
  cleanText(wellFormed(text).replaceAll(/[\u000b\u000c\u0085\u2028\u2029]/g, '\n')).split('\n').map((line) => line.trim()).filter((line) => !isBlank(line));

/** Half of a pair of code units cannot be stored as UTF-8. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
