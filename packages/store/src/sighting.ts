// What becomes of a mention when it is seen again: pure, so that every engine decides alike.
import type { MentionDigest, Reading, ScoredMention } from '@sturmwarte/contracts';

/** A mention as a store keeps it. `withheld`: its text has been removed and never comes back. */
export interface KeptMention {
  readonly scored: ScoredMention;
  readonly withheld: boolean;
}

/**
 * The later sighting (by `receivedAt`) replaces the earlier one, in whatever order they are written. A notice of
 * deletion or erasure removes the text for good and keeps what had been judged of it.
 */
export function mergeSighting(known: KeptMention | undefined, incoming: ScoredMention): KeptMention {
  const gone = incoming.mention.deleted === true || incoming.mention.erased === true;
  if (!known) return gone ? withhold(incoming) : { scored: incoming, withheld: false };
  if (gone) return withhold(markGone(known.scored, incoming));
  if (incoming.mention.receivedAt < known.scored.mention.receivedAt) return known;
  return known.withheld ? withhold(markGone(incoming, known.scored)) : { scored: incoming, withheld: false };
}

/** Removes text, title, address and where in the text the deciding words stood; the scores and what it was about stay. */
export function withhold({ reasons, ...scored }: ScoredMention): KeptMention {
  const { title: _title, url: _url, ...rest } = scored.mention;
  return {
    scored: {
      ...scored,
      mention: { ...rest, text: '' },
      ...(reasons === undefined ? {} : { reasons: { ...reasons, words: [] } }),
    },
    withheld: true,
  };
}

/** As a notice of erasure would mark it. */
export function markErased(scored: ScoredMention): ScoredMention {
  return { ...scored, mention: { ...scored.mention, erased: true } };
}

/** Removes what a digest quotes. */
export function withholdDigest(digest: MentionDigest): MentionDigest {
  const { url: _url, ...rest } = digest;
  return { ...rest, excerpt: '', erased: true };
}

/** A reading whose digests that meet `gone` quote nothing any more. */
export function withholdQuotes(reading: Reading, gone: (digest: MentionDigest) => boolean): Reading {
  if (!reading.topMentions.some(gone)) return reading;
  return { ...reading, topMentions: reading.topMentions.map((it) => (gone(it) ? withholdDigest(it) : it)) };
}

function markGone(scored: ScoredMention, notice: ScoredMention): ScoredMention {
  const { deleted, erased, receivedAt } = notice.mention;
  return {
    ...scored,
    mention: {
      ...scored.mention,
      receivedAt: Math.max(scored.mention.receivedAt, receivedAt),
      ...(deleted ? { deleted } : {}),
      ...(erased ? { erased } : {}),
    },
  };
}
