// Readings and incidents quote mentions. What is removed from a mention is removed there, too, at once and for what is
// written later, whoever writes it.
import type { estypes } from '@elastic/elasticsearch';
import type { MentionDigest, Reading } from '@sturmwarte/contracts';
import { concerns, quotesText, type Removal } from '../removal.ts';
import { withholdQuotes } from '../sighting.ts';
import { changeDocuments, readDocuments, type DocumentPlace } from './change-documents.ts';
import type { Connection } from './connection.ts';
import type { Erasures } from './erasures.ts';
import type { MentionDocument } from './mention-document.ts';
import type { Places } from './places.ts';
import { scan } from './scan.ts';

/** What a document quotes: how a removal finds it. */
export interface Quote {
  readonly mention: string;
  readonly author?: string;
  readonly publishedAt: number;
}

/** A document that quotes: how to reach the reading in it. */
export interface Quoting<T extends object> {
  /** Index or pattern. */
  readonly index: string;
  readonly readingOf: (document: T) => Reading;
  readonly withReading: (document: T, reading: Reading) => T;
}

export type IsGone = (digest: MentionDigest) => boolean;

export interface Quotes {
  /** Says of what these readings quote what must not be quoted any more. */
  gone(readings: readonly Reading[]): Promise<IsGone>;
  /** Removes quotes from the documents at these places; returns how many changed. */
  removeAt<T extends object>(quoting: Quoting<T>, places: readonly DocumentPlace[], isGone: IsGone): Promise<number>;
  /** Removes quotes wherever documents of a kind have them; returns how many documents changed. */
  remove<T extends object>(quoting: Quoting<T>, removals: readonly Removal[]): Promise<number>;
}

export function quotesOf(reading: Reading): readonly Quote[] {
  return reading.topMentions.filter(quotesText).map(({ id, author, publishedAt }) => ({
    mention: id,
    publishedAt,
    ...(author === undefined ? {} : { author }),
  }));
}

export function createQuotes(connection: Connection, places: Places, erasures: Erasures): Quotes {
  async function withheldAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const known = [...(await places.of(ids))];
    const found = await readDocuments<MentionDocument>(
      connection,
      known.map(([, place]) => place),
    );
    return new Set(known.flatMap(([id], position) => (found[position]?.document.search.withheld ? [id] : [])));
  }

  async function removeAt<T extends object>(
    { readingOf, withReading }: Quoting<T>,
    at: readonly DocumentPlace[],
    isGone: IsGone,
  ): Promise<number> {
    const changed = new Set<string>();
    await changeDocuments<T>(connection, at.map((place) => ({
      place,
      name: place.id,
      decide(known) {
        if (!known) return undefined;
        const reading = readingOf(known);
        if (!reading.topMentions.some((digest) => quotesText(digest) && isGone(digest))) return undefined;
        changed.add(place.id);
        return withReading(known, withholdQuotes(reading, isGone));
      },
    }))); // prettier-ignore
    return changed.size;
  }

  return {
    async gone(readings) {
      const quoted = readings.flatMap(({ topMentions }) => topMentions.filter(quotesText));
      const [erased, withheld] = await Promise.all([
        erasures.of(quoted.map(({ author }) => author)),
        withheldAmong([...new Set(quoted.map(({ id }) => id))]),
      ]);
      return (digest) =>
        quotesText(digest) &&
        (withheld.has(digest.id) ||
          (digest.author !== undefined && digest.publishedAt <= (erased.get(digest.author) ?? -1)));
    },
    removeAt,
    async remove(quoting, removals) {
      if (removals.length === 0) return 0;
      let changed = 0;
      const isGone: IsGone = (digest) => removals.some((removal) => concerns(removal, digest));
      for await (const found of scan(connection, quoting.index, 'key', toFilter(removals))) {
        changed += await removeAt(quoting, found, isGone);
      }
      return changed;
    },
  };
}

function toFilter(removals: readonly Removal[]): estypes.QueryDslQueryContainer {
  const mentions = removals.flatMap((it) => ('mention' in it ? [it.mention] : []));
  const authors = removals.flatMap((it) => ('author' in it ? [it.author] : []));
  const before = removals.flatMap((it) => ('publishedBefore' in it ? [it.publishedBefore] : []));
  return {
    bool: {
      minimum_should_match: 1,
      should: [
        { terms: { 'quotes.mention': mentions } },
        { terms: { 'quotes.author': authors } },
        ...before.map((lt) => ({ range: { 'quotes.publishedAt': { lt } } })),
      ],
    },
  };
}

/**
 * After readings have been written: what became unquotable meanwhile goes, too. A removal in between has either found
 * these documents, or is found here.
 */
export async function admitted<T extends object>(
  quotes: Quotes,
  quoting: Quoting<T>,
  written: readonly (readonly [DocumentPlace, Reading])[],
): Promise<void> {
  for (let rest = written; rest.length > 0;) {
    const isGone = await quotes.gone(rest.map(([, reading]) => reading));
    rest = rest.filter(([, { topMentions }]) => topMentions.some(isGone));
    await quotes.removeAt(quoting, rest.map(([place]) => place), isGone); // prettier-ignore
    rest = rest.map(([place, reading]) => [place, withholdQuotes(reading, isGone)]);
  }
}
