// From the port's query to the engine's: only filters, because order is time and nothing is ranked.
import type { estypes } from '@elastic/elasticsearch';
import type { MentionQuery } from '../store.ts';
import { parseTextQuery, type TextTerm } from '../text-query.ts';
import { documentId } from './index-names.ts';
import { indexedWord } from './mention-document.ts';

export const PUBLISHED_AT = 'mention.publishedAt';
const WORDS = 'search.words';

/**
 * A phrase whose last word goes on (`co-op*`) is looked up with so many endings, the first ones by letter; all other
 * questions are answered exactly.
 */
const MAX_ENDINGS = 50_000;

/** Throws QUERY_INVALID where the text cannot be searched for. */
export function toFilter(query: MentionQuery): estypes.QueryDslQueryContainer {
  const text = parseTextQuery(query.text ?? '');
  const filter: estypes.QueryDslQueryContainer[] = text.all.map(occurs);
  const without = text.none.map(occurs);
  const wanted = (field: string, value: string | undefined) => {
    if (value !== undefined) filter.push({ term: { [field]: value } });
  };
  wanted('watches.watchId', query.watch);
  wanted('mention.source', query.source);
  wanted('judgement.language', query.language);
  wanted('judgement.label', query.label);
  wanted('reasons.about', query.theme);
  wanted('reasons.calls', query.call);
  wanted('mention.author', query.author);
  if (query.critical !== undefined) (query.critical ? filter : without).push(isCritical(query.watch));
  if (query.drill !== undefined) (query.drill ? filter : without).push({ term: { 'mention.drill': true } });
  if (query.ids !== undefined) filter.push({ ids: { values: [...new Set(query.ids.map(documentId))] } });
  if (query.minHostility !== undefined) filter.push({ range: { 'judgement.hostility': { gte: query.minHostility } } });
  const { from, to } = query;
  if (from !== undefined || to !== undefined) filter.push({ range: { [PUBLISHED_AT]: span(from, to) } });
  return { bool: { filter, must_not: without } };
}

/** Critical for the queried watch, or for any. */
export function isCritical(watch: string | undefined): estypes.QueryDslQueryContainer {
  return { term: watch === undefined ? { 'search.critical': true } : { 'search.criticalFor': watch } };
}

/** From `from` on, before `to`; a time between two milliseconds is the later one, as times are whole. */
function span(from: number | undefined, to: number | undefined): { gte?: number; lt?: number } {
  return {
    ...(from === undefined ? {} : { gte: wholeTime(from) }),
    ...(to === undefined ? {} : { lt: wholeTime(to) }),
  };
}

/** A time the engine can read. */
export function wholeTime(at: number): number {
  return Math.min(Math.max(Math.ceil(at), 0), Number.MAX_SAFE_INTEGER);
}

/** Letters of a prefix that are looked at: the server takes 1,000 bytes. */
const MAX_PREFIX = 300;

function occurs({ words, prefix }: TextTerm): estypes.QueryDslQueryContainer {
  const asked = words.map(indexedWord);
  const [first = ''] = asked;
  if (asked.length === 1)
    return prefix ? { prefix: { [WORDS]: first.slice(0, MAX_PREFIX) } } : { term: { [WORDS]: first } };
  const phrase = asked.join(' ');
  if (!prefix) return { match_phrase: { [WORDS]: phrase } };
  return { match_phrase_prefix: { [WORDS]: { query: phrase, max_expansions: MAX_ENDINGS } } };
}
