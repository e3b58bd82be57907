// RSS 2.0, RSS 1.0, Atom and JSON Feed: what publishers write.
import { createHash } from 'node:crypto';
import { check, Type, type Static } from '@sturmwarte/contracts';
import { refusalOf } from '@sturmwarte/runtime';
import { defineConnector } from '../connector.ts';
import type { FeedEntry } from '../feed.ts';
import type { MentionInput } from '../mention-input.ts';
import { polling } from '../polling.ts';

/** More than the longest feeds hold, so that an entry that stays in the feed stays known. */
const MAX_SEEN = 2_000;
/** Identifiers longer than this are hashed. */
const MAX_ID_LENGTH = 500;
const EARLIEST = Date.UTC(2000, 0, 1);

const Options = Type.Object(
  {
    url: Type.String({ pattern: '^https?://', maxLength: 2_000 }),
    /** What its mentions name as their source. */
    source: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$', default: 'rss' }),
    timeoutSeconds: Type.Number({ minimum: 1, maximum: 120, default: 20 }),
    maxBytes: Type.Integer({ minimum: 1_000, maximum: 50_000_000, default: 5_000_000 }),
  },
  { additionalProperties: false },
);

const Cursor = Type.Object({
  /** The address it belongs to: validators of one feed must not be shown to another. */
  url: Type.String(),
  etag: Type.Optional(Type.String()),
  lastModified: Type.Optional(Type.String()),
  /** Fingerprints of entries handed on, those of the last feed first. */
  seen: Type.Array(Type.String()),
});
type Cursor = Static<typeof Cursor>;

export const rss = defineConnector({
  kind: 'rss',
  title: 'RSS 2.0 and 1.0, Atom and JSON feeds',
  options: Options,
  defaultIntervalSeconds: 300,
  create: ({ url, source, timeoutSeconds, maxBytes }, { http }) =>
    polling(async ({ cursor: from, clock, signal }) => {
      const cursor = cursorOf(from, url);
      const { etag, lastModified } = cursor;
      const headers = {
        accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
      };
      const response = await http.get(url, {
        headers,
        validators: { etag, lastModified },
        timeoutMs: timeoutSeconds * 1000,
        maxBytes,
        signal,
      });
      if (response.status === 304) return { inputs: [], cursor };
      const refusal = refusalOf(response);
      if (refusal) throw refusal;

      // A hundred and sixty files that only those who read feeds have to load.
      const { parseFeed } = await import('../feed.ts');
      const entries = parseFeed(response).map((entry) => ({ entry, fingerprint: fingerprintOf(entry) }));
      const seen = new Set(cursor.seen);
      const unseen = entries.filter(({ fingerprint }) => !seen.has(fingerprint));
      return {
        inputs: unseen.map(({ entry }) => toInput(entry, source, url, clock.now())),
        cursor: {
          url,
          ...validatorsOf(response.headers),
          seen: bounded([...entries.map(({ fingerprint }) => fingerprint), ...cursor.seen]),
        },
      };
    }),
});

function cursorOf(value: unknown, url: string): Cursor {
  const checked = check(Cursor, value);
  return checked.ok && checked.value.url === url ? checked.value : { url, seen: [] };
}

function validatorsOf(headers: Readonly<Record<string, string>>): Pick<Cursor, 'etag' | 'lastModified'> {
  const { etag, 'last-modified': lastModified } = headers;
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
}

function toInput(entry: FeedEntry, source: string, feedUrl: string, receivedAt: number): MentionInput {
  const url = webAddress(entry.link, feedUrl);
  return {
    id: idOf(entry, feedUrl),
    source,
    kind: 'article',
    publishedAt: dateOf(entry.publishedAt, receivedAt),
    text: entry.text,
    ...(entry.title === '' ? {} : { title: entry.title }),
    ...(entry.author === undefined ? {} : { author: entry.author.slice(0, 300) }),
    ...(entry.language === undefined ? {} : { language: entry.language }),
    // Without a link the feed's own host is the outlet.
    ...(url === undefined ? { outlet: new URL(feedUrl).hostname } : { url }),
  };
}

/** Feeds share one source, so an id that is no address of its own is told apart by the feed's host. */
function idOf(entry: FeedEntry, feedUrl: string): string {
  const named = entry.id ?? entry.link ?? fingerprintOf(entry);
  const unique = /^[a-z][a-z0-9+.-]*:/i.test(named) ? named : `${new URL(feedUrl).hostname}/${named}`;
  return unique.length <= MAX_ID_LENGTH ? unique : digest(unique);
}

/** Missing dates, parsers' zeros and dates ahead of time become the time of receipt: publishers' clocks are often an hour off. */
function dateOf(publishedAt: number | undefined, receivedAt: number): number {
  return publishedAt === undefined || publishedAt < EARLIEST ? receivedAt : Math.min(publishedAt, receivedAt);
}

function webAddress(link: string | undefined, base: string): string | undefined {
  if (link === undefined || !URL.canParse(link, base)) return undefined;
  const url = new URL(link, base);
  const usable = (url.protocol === 'http:' || url.protocol === 'https:') && url.href.length <= 2_000;
  return usable ? url.href : undefined;
}

/** Changes with the words, so that an edited entry is seen again (as a later sighting of the same id). */
function fingerprintOf({ id, link, title, text }: FeedEntry): string {
  return digest(JSON.stringify([id ?? link, title, text])).slice(0, 16);
}

function digest(value: string): string {
  return createHash('sha256').update(value).digest('base64url');
}

function bounded(fingerprints: readonly string[]): string[] {
  return [...new Set(fingerprints)].slice(0, MAX_SEEN);
}
