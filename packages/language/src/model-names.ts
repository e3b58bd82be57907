// The models there are; apart from the models themselves, so that naming them loads none.

/**
 * `own`: the lists and rules of this package. `natural`, `sentiment`: the npm packages of that name, for comparison. `onnx`:
 * a file that the user brings, run outside this package.
 */
export const modelNames = ['own', 'natural', 'sentiment', 'onnx'] as const;
export type ModelName = (typeof modelNames)[number];
