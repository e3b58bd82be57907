// What a connector, a file or a pushing system says of a mention, and how it becomes the mention everything behind ingest
// trusts: checked, of one form, bounded, and without the author's name.
import { createHmac } from 'node:crypto';
import {
  check,
  Count,
  MAX_TEXT_LENGTH,
  MentionKind,
  Type,
  type Fault,
  type Mention,
  type Static,
} from '@sturmwarte/contracts';

const MAX_TITLE_LENGTH = 500;
const MAX_URL_LENGTH = 2_000;
/** With the longest source name in front, a mention id stays below its 600 characters. */
const MAX_ID_LENGTH = 550;
/** Older dates are a parser's zero or a missing field, not a mention. */
const EARLIEST = Date.UTC(2000, 0, 1);
/** Clocks of platforms and publishers differ from ours by minutes. */
const MAX_AHEAD_MS = 10 * 60_000;

const Id = Type.String({ minLength: 1, maxLength: MAX_ID_LENGTH });

export const MentionInput = Type.Object(
  {
    /** As the source names it; unique within the source. */
    id: Id,
    /** Where it was written: `mastodon`, `reddit`, `app-store` … */
    source: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$' }),
    /** ISO 8601 with a time zone, a plain date (UTC), or milliseconds since 1970. */
    publishedAt: Type.Unsafe<string | number>({ type: ['string', 'integer'] }),
    /** Cut at MAX_TEXT_LENGTH; may be empty (a picture). */
    text: Type.String(),
    title: Type.Optional(Type.String()),
    /** The author's handle; only its salted hash is kept. */
    author: Type.Optional(Type.String({ maxLength: 300 })),
    url: Type.Optional(Type.String({ maxLength: MAX_URL_LENGTH })),
    /** BCP 47; the primary tag is kept. */
    language: Type.Optional(Type.String({ pattern: '^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$', maxLength: 35 })),
    shares: Type.Optional(Count),
    reach: Type.Optional(Count),
    /** Ids as the same source names them. */
    inReplyTo: Type.Optional(Id),
    repostOf: Type.Optional(Id),
    /** Default `post`. */
    kind: Type.Optional(MentionKind),
    /** Host name of the medium; taken from `url` for articles. */
    outlet: Type.Optional(Type.String({ maxLength: 253 })),
    /** The source says it is gone. */
    deleted: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type MentionInput = Static<typeof MentionInput>;

export interface NormaliseContext {
  /** The connector that read it, or `push` / `import`. */
  readonly connector: string;
  /** Milliseconds. */
  readonly receivedAt: number;
  readonly salt: string;
  readonly history?: boolean;
  readonly drill?: boolean;
}

export type Normalised =
  | { readonly kind: 'accepted'; readonly mention: Mention }
  | { readonly kind: 'rejected'; readonly reason: RejectionReason; readonly faults: Fault[] };

/** `schema`: not of the right form; `date`: not a time a mention can have; `value`: an id or address that cannot be used. */
export type RejectionReason = (typeof rejectionReasons)[number];
export const rejectionReasons = ['schema', 'date', 'value'] as const;

/** Turns one input into a mention, or says everything that is wrong with it. Pure. */
export function normalise(input: unknown, context: NormaliseContext): Normalised {
  const checked = check(MentionInput, input);
  if (!checked.ok) return { kind: 'rejected', reason: 'schema', faults: checked.faults };
  const { value } = checked;

  const publishedAt = instantOf(value.publishedAt, context.receivedAt);
  if (typeof publishedAt !== 'number') return { kind: 'rejected', reason: 'date', faults: [publishedAt] };
  const faults = [...idFaults(value), ...urlFaults(value.url)];
  if (faults.length > 0) return { kind: 'rejected', reason: 'value', faults };

  return { kind: 'accepted', mention: toMention(value, publishedAt, context) };
}

/**
 * The salted hash an author is known by: HMAC-SHA-256 of source and handle, the first 22 characters (132 bits) in
 * base64url. Spellings of one handle (`@Name`, `name `) have one hash.
 */
export function hashAuthor(salt: string, source: string, handle: string): string {
  return createHmac('sha256', salt)
    .update(`${source}\n${foldHandle(handle)}`)
    .digest('base64url')
    .slice(0, 22);
}

/** As `hashAuthor`, for an account written `source:handle`. */
export function hashAccount(salt: string, account: string): string {
  const [source = '', handle = ''] = account.split(/:(.*)/s);
  return hashAuthor(salt, source, handle);
}

/** The id under which a source's own id is known everywhere; an id that already carries its source keeps it. */
export function mentionId(source: string, id: string): string {
  const trimmed = id.trim();
  return trimmed.startsWith(`${source}:`) ? trimmed : `${source}:${trimmed}`;
}

/** Well-formed text without control characters except line breaks and tabs, at most `limit` UTF-16 units long. */
export function cleanText(text: string, limit: number): string {
  const cut =
    text.length > limit ? text.slice(0, isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit) : text;
  if (!UNCLEAN.test(cut)) return cut;
  return cut.replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd');
}

const UNCLEAN = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;
/** With the flag `u`, halves that belong together are one code point and do not match. */
const LONE_SURROGATES = /\p{Cs}/gu;

function toMention(input: MentionInput, publishedAt: number, context: NormaliseContext): Mention {
  const { source } = input;
  const deleted = input.deleted === true;
  const kind = input.kind ?? 'post';
  const mention: Mention = {
    id: mentionId(source, input.id),
    source,
    connector: context.connector,
    kind,
    publishedAt,
    receivedAt: context.receivedAt,
    text: deleted ? '' : cleanText(input.text, MAX_TEXT_LENGTH),
  };
  if (!deleted && input.title) mention.title = cleanText(input.title, MAX_TITLE_LENGTH);
  if (!deleted && input.url) mention.url = input.url;
  if (input.author !== undefined && foldHandle(input.author) !== '') {
    mention.author = hashAuthor(context.salt, source, input.author);
  }
  const language = primaryTag(input.language);
  if (language !== undefined) mention.language = language;
  if (input.reach !== undefined) mention.reach = input.reach;
  if (input.shares !== undefined) mention.shares = input.shares;
  if (input.inReplyTo !== undefined) mention.inReplyTo = mentionId(source, input.inReplyTo);
  if (input.repostOf !== undefined) mention.repostOf = mentionId(source, input.repostOf);
  const outlet = outletOf(input, kind);
  if (outlet !== undefined) mention.outlet = outlet;
  if (context.history) mention.history = true;
  if (deleted) mention.deleted = true;
  if (context.drill) mention.drill = true;
  return mention;
}

const ISO_8601 = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/i;

/** The instant, or what is wrong with it. */
function instantOf(given: string | number, receivedAt: number): number | Fault {
  const fault = (message: string): Fault => ({
    path: '/publishedAt',
    message: `${typeof given === 'string' ? JSON.stringify(given.slice(0, 40)) : given} ${message}`,
    allowed: `2000-01-01 to ${new Date(receivedAt + MAX_AHEAD_MS).toISOString()}, in ISO 8601 with a time zone or in milliseconds since 1970`,
  });
  if (typeof given === 'string' && !ISO_8601.test(given)) return fault('is not a date with a time zone');
  const at = typeof given === 'number' ? given : Date.parse(given);
  if (Number.isNaN(at)) return fault('is not a date there is');
  if (at < EARLIEST) {
    const seconds = at * 1000 >= EARLIEST && at * 1000 <= receivedAt + MAX_AHEAD_MS;
    return fault(seconds ? 'lies before the year 2000: seconds instead of milliseconds?' : 'lies before the year 2000');
  }
  if (at > receivedAt + MAX_AHEAD_MS) return fault('lies in the future');
  return at;
}

function idFaults(input: MentionInput): Fault[] {
  const faults: Fault[] = [];
  for (const name of ['id', 'inReplyTo', 'repostOf'] as const) {
    const id = input[name];
    if (id === undefined) continue;
    if (id.trim() === '') faults.push({ path: `/${name}`, message: 'is empty' });
    else if (UNCLEAN.test(id)) {
      faults.push({ path: `/${name}`, message: 'holds control characters or halves of characters' });
    }
  }
  return faults;
}

function urlFaults(url: string | undefined): Fault[] {
  // An empty address is none; other schemes (javascript:) must not become a link somebody clicks.
  if (url === undefined || url === '' || (/^https?:\/\//i.test(url) && URL.canParse(url))) return [];
  return [{ path: '/url', message: 'is not a web address', allowed: 'http://… or https://…' }];
}

function primaryTag(language: string | undefined): string | undefined {
  const tag = language?.split(/[-_]/)[0]?.toLowerCase();
  return tag === 'und' ? undefined : tag;
}

function outletOf(input: MentionInput, kind: MentionKind): string | undefined {
  const given = input.outlet?.trim();
  const host =
    given !== undefined && given !== '' ? given : kind === 'article' && input.url ? new URL(input.url).hostname : '';
  return host === '' ? undefined : cleanText(host.toLowerCase().replace(/^www\./, ''), 253);
}

function foldHandle(handle: string): string {
  return handle.trim().replace(/^@/, '').normalize('NFC').toLowerCase();
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
