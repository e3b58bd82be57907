// The part of `natural` this package loads. Its root would load database drivers, and its own types cover the root only.
declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  export class RegexpTokenizer {
    constructor(options: { readonly pattern: RegExp; readonly gaps: boolean });
    /** With `gaps: false`, what matches the pattern; null where nothing does. */
    tokenize(text: string): string[] | null;
  }
}
