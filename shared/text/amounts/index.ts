// Amounts (tallopplysninger): finding them in notes and transcripts, writing them, reading them from form fields.

export { formatAmount } from './format.ts';
export { amountsInText, recognisingAmounts } from './in-text.ts';
export { parseNumber } from './parse-number.ts';
export { recogniseAmounts } from './recognise.ts';
export type { AmountCandidate, Hedge, Unit } from './types.ts';
