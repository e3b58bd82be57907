// The parts of `natural` this package loads. Its root would load database drivers, and its own types cover the root only.
declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  export class RegexpTokenizer {
    constructor(options: { readonly pattern: RegExp; readonly gaps: boolean });
    /** With `gaps: false`, what matches the pattern; null where nothing does. */
    tokenize(text: string): string[] | null;
  }
}

declare module 'natural/lib/natural/sentiment/SentimentAnalyzer.js' {
  export default class SentimentAnalyzer {
    constructor(language: string, stemmer: object, vocabulary: 'afinn' | 'pattern' | 'senticon');
    /** The mean weight of the words, those it does not know included. */
    getSentiment(words: string[]): number;
  }
}

declare module 'natural/lib/natural/stemmers/*' {
  const stemmer: object;
  export default stemmer;
}
