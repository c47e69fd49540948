// The steps of after-work, in the order in which most do them; any order will do.

export const stepIds = ['amounts', 'writeOut', 'assessments', 'examples', 'fieldNote', 'followUp'] as const;
export type StepId = (typeof stepIds)[number];

export const isStep = (value: string | undefined): value is StepId => (stepIds as readonly (string | undefined)[]).includes(value);

/** The step before or after; an end stays where it is. */
export function stepBeside(step: StepId, by: 1 | -1): StepId {
  return stepIds[stepIds.indexOf(step) + by] ?? step;
}
