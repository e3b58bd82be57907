// What the service and the process that runs a brought model say to each other, as JSON.

export const engineNames = ['onnxruntime-node', 'onnxruntime-web'] as const;
export type EngineName = (typeof engineNames)[number];

/** Of a model, what it takes to run it. */
export interface ModelDescription {
  /** Path of the ONNX file. */
  readonly model: string;
  /** Path of `tokenizer.json`. */
  readonly tokenizer: string;
  /** What each of its outputs stands for: −1 negative, 0 neutral, 1 positive. */
  readonly weights: readonly number[];
  /** Fills up the shorter texts of a batch. */
  readonly padId: number;
  readonly maxTokens: number;
  readonly threads: number;
}

export type ToModel =
  | { readonly kind: 'open'; readonly engine: EngineName; readonly description: ModelDescription }
  | { readonly kind: 'judge'; readonly texts: readonly string[] };

export type FromModel =
  | { readonly kind: 'opened' }
  /** Sentiment of each text, −1…1, in their order. */
  | { readonly kind: 'judged'; readonly sentiments: readonly number[] }
  /** It could not be opened, or a batch not judged: why, in words. */
  | { readonly kind: 'failed'; readonly reason: string };
