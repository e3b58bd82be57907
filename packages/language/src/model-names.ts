// The models there are; apart from the models themselves, so that naming them loads none.

/** `own`: the lists and rules of this package. `natural`, `sentiment`: the npm packages of that name, for comparison. */
export const modelNames = ['own', 'natural', 'sentiment'] as const;
export type ModelName = (typeof modelNames)[number];
