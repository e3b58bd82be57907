// Whose voice is it? One person's hundred posts, a feed's burst and an agency's text on forty sites are one voice each.
import type { Evidence } from '@sturmwarte/contracts';
import { lettersOf } from './alike.ts';
import { hash22 } from './hash.ts';

/** Letters of an article's beginning that make it a copy of another. */
const FINGERPRINT = 80;
/** A shorter text says too little to call another one its copy. */
const SHORTEST_FINGERPRINT = 24;

/** Accounts with so few followers that write the same words are taken for one machine … */
const NOBODY_FOLLOWS = 50;
/** … where they are so many letters that they do not occur to two people. */
const SHORTEST_COPY = 40;
/** So many are compared: an excerpt ends where a longer account or number before them leaves room. */
const LONGEST_COPY = 160;

/** The hash under which what is said by one voice meets, see `hash22`. */
export function voiceOf(evidence: Evidence): number {
  return hash22(voiceKey(evidence));
}

function voiceKey({ mention, kind, outlet, links }: Evidence): string {
  if (kind === 'article') {
    const text = fingerprint(mention.excerpt);
    if (text !== undefined) return `text:${text}`;
  }
  const isAnswer = links.some((link) => link.startsWith('re:'));
  if (!isAnswer && kind !== 'article' && (mention.reach ?? Infinity) <= NOBODY_FOLLOWS) {
    const text = lettersOf(mention.excerpt);
    if (text.length >= SHORTEST_COPY) return `copy:${text.slice(0, LONGEST_COPY)}`;
  }
  if (mention.author !== undefined) return `author:${mention.author}`;
  if (outlet !== undefined) return `outlet:${outlet}`;
  const host = hostOf(mention.url);
  // A review portal shows many authors without naming them; a feed without authors is one voice.
  if (host !== undefined && kind !== 'review') return `host:${mention.source}/${host}`;
  return `mention:${mention.id}`;
}

/** Who published an article. */
export function outletOf({ mention, outlet }: Evidence): string {
  return outlet ?? hostOf(mention.url) ?? mention.source;
}

/** The same for copies of one text; undefined where it is too short to tell. */
export function fingerprint(text: string): string | undefined {
  const beginning = lettersAndDigits(text).slice(0, FINGERPRINT);
  return beginning.length < SHORTEST_FINGERPRINT ? undefined : beginning;
}

function lettersAndDigits(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function hostOf(url: string | undefined): string | undefined {
  const host = url === undefined ? undefined : /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1];
  return host?.toLowerCase().replace(/^www\./, '');
}
