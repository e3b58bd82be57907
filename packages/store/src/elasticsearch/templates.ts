// What the server is told of the documents before the first one: fields to search by, how texts are parted, how many copies.
import type { Client, estypes } from '@elastic/elasticsearch';
import type { IndexNames } from './index-names.ts';
import { MAX_WORD } from './mention-document.ts';

const keyword: estypes.MappingProperty = { type: 'keyword' };
const boolean: estypes.MappingProperty = { type: 'boolean' };
const date: estypes.MappingProperty = { type: 'date', format: 'epoch_millis' };
const double: estypes.MappingProperty = { type: 'double' };
/** Kept as it was written, and never looked into. */
const unread: estypes.MappingProperty = { type: 'object', enabled: false };
/** By word stems, for Kibana and Grafana; the port's own search is exact and goes by `search.words`. */
const stems: estypes.MappingProperty = {
  type: 'text',
  analyzer: 'german',
  fields: { english: { type: 'text', analyzer: 'english' } },
};
const of = (properties: Record<string, estypes.MappingProperty>): estypes.MappingProperty => ({ properties });

const quotes = of({ mention: keyword, author: keyword, publishedAt: date });

const mentions: Record<string, estypes.MappingProperty> = {
  mention: of({
    id: keyword, source: keyword, connector: keyword, kind: keyword, author: keyword, outlet: keyword, publishedAt: date,
    receivedAt: date, title: stems, text: stems, drill: boolean, reach: double, shares: double,
  }), // prettier-ignore
  judgement: of({ language: keyword, label: keyword, sentiment: double, hostility: double }),
  watches: of({ watchId: keyword, critical: boolean, own: boolean }),
  reasons: of({ about: keyword, calls: keyword, threat: boolean, words: unread }),
  search: of({
    key: keyword,
    words: { type: 'text', analyzer: 'folded_words', norms: false },
    critical: boolean,
    criticalFor: keyword,
    withheld: boolean,
  }),
};

/** Words come folded and parted already: blanks part them, whatever the script. */
const folded: estypes.IndicesIndexSettings = {
  analysis: {
    analyzer: { folded_words: { type: 'custom', tokenizer: 'blanks' } },
    tokenizer: { blanks: { type: 'whitespace', max_token_length: MAX_WORD } },
  },
};

interface Template {
  readonly name: string;
  readonly pattern: string;
  readonly properties: Record<string, estypes.MappingProperty>;
  readonly settings?: estypes.IndicesIndexSettings;
}

function templatesOf(names: IndexNames): readonly Template[] {
  const single = (
    kind: Parameters<IndexNames['of']>[0],
    properties: Record<string, estypes.MappingProperty>,
  ): Template => ({
    name: names.of(kind),
    pattern: names.of(kind),
    properties,
  });
  return [
    { name: `${names.prefix}mentions`, pattern: names.all('mentions'), properties: mentions, settings: folded },
    {
      name: `${names.prefix}readings`,
      pattern: names.all('readings'),
      properties: { key: keyword, watch: keyword, at: date, force: double, surprise: double, quotes, reading: unread },
    },
    single('places', { month: keyword }),
    single('erasures', { at: date }),
    single('incidents', { key: keyword, watch: keyword, state: keyword, openedAt: date, quotes, incident: unread }),
    single('settings', {
      kind: keyword, id: keyword, version: { type: 'long' }, number: { type: 'long' }, published: boolean, at: date,
      by: keyword, document: unread,
    }), // prettier-ignore
    single('corrections', { mention: keyword, at: date, publishedAt: date, correction: unread }),
    single('tokens', { id: keyword, hash: keyword, createdAt: date, token: unread }),
    single('access', { at: date, by: keyword, action: keyword }),
  ];
}

/**
 * Installs the templates, or brings them up to date. Indices made before learn the fields that are new, so that what is written
 * to them from now on is found by these; what they hold keeps what it has.
 */
export async function installTemplates(client: Client, names: IndexNames, replicas: number): Promise<void> {
  const common: estypes.IndicesIndexSettings = {
    number_of_shards: 1,
    number_of_replicas: replicas,
    // `vacuum` has to reach the last removed text, not only segments with many of them.
    'merge.policy.expunge_deletes_allowed': 0,
  };
  await Promise.all(
    templatesOf(names).map(async ({ name, pattern, properties, settings }) => {
      const mappings: estypes.MappingTypeMapping = { dynamic: false, properties };
      const template = { settings: { index: { ...common, ...settings } }, mappings };
      // Above what a cluster may have for everything.
      await client.indices.putIndexTemplate({ name, index_patterns: [pattern], priority: 200, template });
      await client.indices.putMapping({
        index: pattern,
        ...mappings,
        ignore_unavailable: true,
        allow_no_indices: true,
      });
    }),
  );
}
