// What is used of the tokenizers; their own types name files without endings, which Node's resolution does not find.
declare module '@huggingface/tokenizers' {
  export class Tokenizer {
    /** Of the content of `tokenizer.json` and `tokenizer_config.json`. */
    constructor(tokenizer: object, config: object);
    /** With the marks the model expects around a text; words it has no number for stay undefined in some kinds. */
    encode(text: string): { readonly ids: readonly (number | undefined)[] };
  }
}
