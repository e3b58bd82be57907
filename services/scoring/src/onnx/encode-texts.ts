// Texts as a model takes them: rows of token numbers, all as long as the longest, cut to what the model can take.

/** The part of a tokenizer that is used. */
export interface Encoder {
  /** A word it does not know may have no number. */
  encode(text: string): { readonly ids: readonly (number | undefined)[] };
}

export interface EncodeOptions {
  readonly padId: number;
  readonly maxTokens: number;
}

/** A batch; row after row in `ids` and `mask`, each `width` long. */
export interface Encoded {
  readonly rows: number;
  readonly width: number;
  readonly ids: BigInt64Array;
  /** 1 for tokens of the text, 0 for what fills up. */
  readonly mask: BigInt64Array;
}

/** A token seldom has more characters: what is cut away afterwards need not be read. */
const CHARACTERS_PER_TOKEN = 12;

export function encodeTexts(texts: readonly string[], encoder: Encoder, { padId, maxTokens }: EncodeOptions): Encoded {
  const end = encoder.encode('').ids.at(-1);
  const rows = texts.map((text) => {
    const { ids: all } = encoder.encode(text.slice(0, maxTokens * CHARACTERS_PER_TOKEN));
    const ids = all.filter((id) => id !== undefined);
    return ids.length > 0 ? shortened(ids, end, maxTokens) : [padId];
  });
  const width = Math.max(...rows.map((row) => row.length));
  const ids = new BigInt64Array(rows.length * width).fill(BigInt(padId));
  const mask = new BigInt64Array(rows.length * width);
  rows.forEach((row, at) => {
    row.forEach((id, place) => {
      ids[at * width + place] = BigInt(id);
      mask[at * width + place] = 1n;
    });
  });
  return { rows: rows.length, width, ids, mask };
}

/** Cut, but for the mark that ends every text: models that expect one judge badly without. */
function shortened(ids: readonly number[], end: number | undefined, maxTokens: number): readonly number[] {
  if (ids.length <= maxTokens) return ids;
  return end !== undefined && ids.at(-1) === end ? [...ids.slice(0, maxTokens - 1), end] : ids.slice(0, maxTokens);
}
