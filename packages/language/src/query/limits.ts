// How large a query may be.

export const queryLimits = {
  /** Characters of a query, as the watch's record allows. */
  length: 20_000,
  /** Terms, phrases, hashtags, accounts and filters together. */
  terms: 1_000,
  /** Words of a phrase. */
  phrase: 30,
  /** Brackets and NOTs inside each other. */
  depth: 50,
  /** Letters before the * of a wildcard: fewer match half the dictionary. */
  prefix: 2,
  /** Letters in a row anywhere in a wildcard that has fewer than that before its *. */
  piece: 3,
  /** Words between which NEAR may reach. */
  within: 100,
} as const;
