// German inflection, lightly: the endings of nouns, adjectives and infinitives. What a full stemmer takes off besides
// (`einmalig` to `einmal`, `sicher` to `sich`) makes other words of words.

const LONG_ENDINGS = ['en', 'er', 'es', 'em'];
const SHORT_ENDINGS = ['e', 'n', 's'];
/** Letters left after an ending is taken off. */
const LEFT_BY_LONG = 5;
const LEFT_BY_SHORT = 4;

/** The folded word without its ending. */
export function germanStem(word: string): string {
  for (const ending of LONG_ENDINGS) {
    if (word.length >= LEFT_BY_LONG + ending.length && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  for (const ending of SHORT_ENDINGS) {
    if (word.length >= LEFT_BY_SHORT + ending.length && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}
