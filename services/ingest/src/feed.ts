// Four feed formats to one list of entries, and a clear word where what came is no feed.
import { CodedError, messageOf, type HttpResponse } from '@sturmwarte/runtime';
import { parseFeed as parseAny } from 'feedsmith';
import { plainText } from './plain-text.ts';

export interface FeedEntry {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string;
  readonly text: string;
  readonly author: string | undefined;
  /** Milliseconds; undefined where there is none, or none that can be read. */
  readonly publishedAt: number | undefined;
  /** Primary tag of BCP 47; undefined where the feed names none that is well-formed. */
  readonly language: string | undefined;
}

/** Newest first in nearly every feed; archives beyond that are not news. */
const MAX_ENTRIES = 1_000;

/**
 * Entries of a feed in its own order, without markup.
 * @throws FEED_INVALID naming what came instead: content type, first tag, and what the parser did not like.
 */
export function parseFeed(response: Pick<HttpResponse, 'text' | 'headers' | 'url'>): FeedEntry[] {
  const { text } = response;
  if (!isComplete(text)) throw noFeed(response, 'it breaks off before its end');
  try {
    return entriesOf(text);
  } catch (error) {
    throw noFeed(response, messageOf(error), error);
  }
}

interface RawEntry {
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly title?: string | undefined;
  readonly html?: string | undefined;
  readonly plain?: string | undefined;
  readonly author?: string | undefined;
  readonly publishedAt?: number | undefined;
  readonly language?: string | undefined;
}

function entriesOf(text: string): FeedEntry[] {
  const parsed = parseAny(text, { maxItems: MAX_ENTRIES, parseDateFn: (raw: string) => Date.parse(raw) });
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) =>
        toEntry({
          id: item.guid?.value,
          link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          title: item.title,
          html: item.content?.encoded ?? item.description,
          author: item.authors?.[0]?.name ?? item.authors?.[0]?.email ?? item.dc?.creators?.[0],
          publishedAt: item.pubDate ?? item.dc?.dates?.[0],
          language: parsed.feed.language,
        }),
      );
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) =>
        toEntry({
          id: item.rdf?.about,
          link: item.link,
          title: item.title,
          html: item.content?.encoded ?? item.description,
          author: item.dc?.creators?.[0],
          publishedAt: item.dc?.dates?.[0],
          language: parsed.feed.dc?.languages?.[0],
        }),
      );
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) =>
        toEntry({
          id: entry.id,
          link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
          title: entry.title?.value,
          html: entry.content?.value ?? entry.summary?.value,
          author: entry.authors?.[0]?.name,
          publishedAt: entry.published ?? entry.updated,
          language: entry.xml?.lang ?? parsed.feed.xml?.lang,
        }),
      );
    case 'json':
      return (parsed.feed.items ?? []).map((item) =>
        toEntry({
          id: item.id,
          link: item.url ?? item.external_url,
          title: item.title,
          html: item.content_html,
          plain: item.content_text ?? item.summary,
          author: item.authors?.[0]?.name,
          publishedAt: item.date_published ?? item.date_modified,
          language: item.language ?? parsed.feed.language,
        }),
      );
  }
}

function toEntry(raw: RawEntry): FeedEntry {
  return {
    id: present(raw.id),
    link: present(raw.link),
    title: plainText(raw.title ?? ''),
    text: raw.html === undefined ? (raw.plain ?? '') : plainText(raw.html),
    author: present(raw.author),
    publishedAt: Number.isFinite(raw.publishedAt) ? raw.publishedAt : undefined,
    language: /^([a-z]{2,3})(?:[-_]|$)/i.exec(raw.language ?? '')?.[1],
  };
}

function present(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** The parser forgives a document that breaks off; its last entry would be half a text. Comments may follow the root. */
function isComplete(text: string): boolean {
  const root = /<((?:[\w.-]+:)?(?:rss|feed|rdf))[\s>]/i.exec(text.slice(0, 10_000))?.[1];
  return root === undefined || text.slice(-5_000).toLowerCase().includes(`</${root.toLowerCase()}`);
}

function noFeed(response: Pick<HttpResponse, 'text' | 'headers' | 'url'>, why: string, cause?: unknown): CodedError {
  const type = response.headers['content-type']?.slice(0, 80) ?? 'no content type';
  const start = /<(?:!doctype\s+)?[a-z][\w.:-]{0,40}/i.exec(response.text.slice(0, 10_000))?.[0];
  const came = start === undefined ? 'no tag at all' : `first tag ${start}>`;
  return new CodedError('FEED_INVALID', `${new URL(response.url).host} sent no feed: ${type}, ${came} (${why})`, {
    cause,
  });
}
