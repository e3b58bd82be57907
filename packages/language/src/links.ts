// What ties critics to each other: the same hashtag, the same link, the same post answered or passed on.
import type { Evidence, Mention } from '@sturmwarte/contracts';
import { analysed, type Passage } from './analysis.ts';

/** As `Evidence.links` allows. */
const MAX_LINKS = 8;
const MAX_LENGTH = 200;

/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_.*|mtm_.*|pk_.*|wt_.*|fbclid|gclid|dclid|msclkid|twclid|igshid|igsh|mc_[ce]id|ref|ref_src|ref_url|referrer|source|share|shared|si|s|t|feature|cmpid|cid|ns_.*|spm|_ga)$/i;

export type Linked = Pick<Mention, 'inReplyTo' | 'repostOf'> & { readonly text: Passage };

/**
 * `re:mention-id` of the post answered or passed on, `#hashtag` folded, `link:host/path` without scheme, `www.`,
 * tracking parameters and fragment; the surest ties first, each once, at most 8 of at most 200 characters.
 */
export function linksOf(mention: Linked): Evidence['links'] {
  const links = new Set<string>();
  const add = (link: string) => void links.add(cut(link));
  for (const id of [mention.repostOf, mention.inReplyTo]) if (id) add(`re:${id}`);
  for (const token of analysed(mention.text).tokens) {
    if (links.size >= MAX_LINKS) break;
    if (token.kind === 'hashtag') add(`#${token.folded}`);
    if (token.kind !== 'link') continue;
    const address = addressOf(token.raw);
    if (address) add(`link:${address}`);
  }
  return [...links].slice(0, MAX_LINKS);
}

function addressOf(raw: string): string | undefined {
  const written = raw.replace(/[)\].,;:!?'’…]+$/u, '');
  const address = written.startsWith('www.') ? `https://${written}` : written;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  const host = url.hostname.replace(/^www\./, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${query && '?'}${query}`;
}

/** Two links that differ only beyond the limit count as one, which ties too much rather than too little. */
function cut(link: string): string {
  return link.length <= MAX_LENGTH ? link : link.slice(0, MAX_LENGTH).replace(/\p{Cs}$/u, '');
}
