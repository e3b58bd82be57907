// English inflection, lightly: the s of nouns and verbs. Past forms are listed where they say the same: `refunded` is
// praise, `refund` is not.

/** Letters left after an ending is taken off. */
const LEFT = 4;

/** The folded word without a plural or third-person s. */
export function englishStem(word: string): string {
  if (word.length < LEFT + 1 || !word.endsWith('s') || word.endsWith('ss')) return word;
  if (word.endsWith("'s")) return word.slice(0, -2);
  return /(?:sh|ch|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
