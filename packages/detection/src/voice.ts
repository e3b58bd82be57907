// Whose voice is it? One person's hundred posts, a feed's burst and an agency's text on forty sites are one voice each.
import type { Evidence } from '@sturmwarte/contracts';
import { hash32 } from './hash.ts';

/** Letters of an article's beginning that make it a copy of another. */
const FINGERPRINT = 80;
/** A shorter text says too little to call another one its copy. */
const SHORTEST_FINGERPRINT = 24;

/** The hash under which what is said by one voice meets. */
export function voiceOf(evidence: Evidence): number {
  return hash32(voiceKey(evidence));
}

function voiceKey({ mention, kind, outlet }: Evidence): string {
  if (kind === 'article') {
    const text = fingerprint(mention.excerpt);
    if (text !== undefined) return `text:${text}`;
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
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, FINGERPRINT);
  return letters.length < SHORTEST_FINGERPRINT ? undefined : letters;
}

function hostOf(url: string | undefined): string | undefined {
  const host = url === undefined ? undefined : /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1];
  return host?.toLowerCase().replace(/^www\./, '');
}
