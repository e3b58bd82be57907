// The store on Elasticsearch as services see it: the port, with faults in its words and an end.
import { CodedError, type Clock, type Log } from '@sturmwarte/runtime';
import type { Store } from '../store.ts';
import { createAccessLog } from './access-log.ts';
import { checkServer, connect, type Login } from './connection.ts';
import { toFault } from './engine-fault.ts';
import { createCorrections } from './corrections.ts';
import { createErasures } from './erasures.ts';
import { createIncidents } from './incidents.ts';
import { createMentions } from './mentions.ts';
import { createPlaces } from './places.ts';
import { createQuotes } from './quotes.ts';
import { createReadings } from './readings.ts';
import { createSettings } from './settings.ts';
import { createSnapshots } from './snapshots.ts';
import { installTemplates } from './templates.ts';
import { createTokens } from './tokens.ts';
import { createUpkeep } from './upkeep.ts';

export interface ElasticsearchStoreOptions {
  /** Addresses of servers, `https://host:9200`. */
  readonly nodes: readonly string[];
  readonly auth?: Login;
  /** Certificate of the authority the servers' certificates are from, PEM. Default: those this machine trusts. */
  readonly ca?: string;
  /** What the names of all indices and templates begin with. Default `sturmwarte-`. */
  readonly indexPrefix?: string;
  /** Copies of each index besides the first, of indices made from now on. Default 1. */
  readonly replicas?: number;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Opens the store and installs its index templates; indices are made by the first write to them. Any number of processes
 * at a time. A write is durable when it is confirmed, and read by id at once. Searches and counts of mentions, readings
 * and incidents see it after the server's refresh (one second); settings, corrections, tokens and the access log see it at once.
 *
 * Works with Elasticsearch 8. With 9 the client speaks the API of 8, which 9 understands (its REST API compatibility); the
 * tests run against 8.19. Needs the privileges `monitor`, `manage_index_templates` and all on indices of its prefix.
 *
 * What differs from the embedded store: of a word 8,192 letters are told apart, of a prefix 300; a phrase whose last word
 * is a prefix looks at the first 50,000 words with that prefix; histograms begin and part at whole milliseconds; lists end
 * at 10,000 entries; mentions of the same moment are ordered by id, not by arrival; `vacuum` waits for up to 40 s until
 * the server has let go of what was removed.
 *
 * Rejects with CONFIG_INVALID where the server is another one, with STORE_UNAVAILABLE where it does not answer. Writes
 * reject with DOCUMENTS_REJECTED (see `rejectedBy`) where the server will never take some of the documents, once all
 * others are written.
 */
export async function openElasticsearchStore(options: ElasticsearchStoreOptions): Promise<Store> {
  const { indexPrefix = 'sturmwarte-', replicas = 1, clock, log } = options;
  const connection = connect({ ...options, indexPrefix });
  try {
    const version = await checkServer(connection.client);
    await installTemplates(connection.client, connection.names, replicas);
    log.debug({ version, indexPrefix }, 'store opened');
  } catch (error) {
    await connection.client.close();
    throw toFault(error);
  }

  const erasures = createErasures(connection);
  const places = createPlaces(connection);
  const quotes = createQuotes(connection, places, erasures);
  const snapshots = createSnapshots(connection);
  const mentions = createMentions({ connection, places, erasures, quotes, snapshots, clock });
  const readings = createReadings(connection, erasures, quotes, clock);
  const incidents = createIncidents(connection, erasures, quotes, clock);
  const settings = createSettings(connection);
  const corrections = createCorrections(connection);
  const tokens = createTokens(connection);
  const access = createAccessLog(connection);
  const upkeep = createUpkeep(connection);
  const running = new Set<Promise<unknown>>();
  let closed: Promise<void> | undefined;

  async function call<R>(work: () => Promise<R>): Promise<R> {
    if (closed) throw new CodedError('CLOSED', 'the store is closed');
    const result = work();
    running.add(result);
    try {
      return await result;
    } catch (error) {
      throw toFault(error);
    } finally {
      running.delete(result);
    }
  }

  async function close(): Promise<void> {
    await Promise.allSettled(running);
    // Whatever becomes of them: the server forgets them soon.
    await Promise.allSettled([snapshots.closeAll()]);
    await connection.client.close();
  }

  return {
    mentions: {
      put: (batch) => call(() => mentions.put(batch)),
      get: (id) => call(() => mentions.get(id)),
      search: (query, page) => call(() => mentions.search(query, page)),
      count: (query) => call(() => mentions.count(query)),
      histogram: (query, binMs) => call(() => mentions.histogram(query, binMs)),
      facets: (query, field, limit) => call(() => mentions.facets(query, field, limit)),
      eraseAuthor: (author, at) => call(() => mentions.eraseAuthor(author, at)),
      prune: (limits) => call(() => mentions.prune(limits)),
      remove: (ids) => call(() => mentions.remove(ids)),
    },
    readings: {
      put: (batch) => call(() => readings.put(batch)),
      series: (watch, from, to, points) => call(() => readings.series(watch, from, to, points)),
      latest: () => call(() => readings.latest()),
      eraseAuthor: (author, at) => call(() => readings.eraseAuthor(author, at)),
      prune: (before) => call(() => readings.prune(before)),
      count: () => call(() => readings.count()),
      all: (page) => call(() => readings.all(page)),
    },
    incidents: {
      put: (batch) => call(() => incidents.put(batch)),
      get: (id) => call(() => incidents.get(id)),
      list: (query, limit) => call(() => incidents.list(query, limit)),
      eraseAuthor: (author, at) => call(() => incidents.eraseAuthor(author, at)),
      count: () => call(() => incidents.count()),
      all: (page) => call(() => incidents.all(page)),
      remove: (ids) => call(() => incidents.remove(ids)),
    },
    settings: {
      get: (kind, id) => call(() => settings.get(kind, id)),
      list: (kind) => call(() => settings.list(kind)),
      put: (kind, document, expected, note) => call(() => settings.put(kind, document, expected, note)),
      remove: (kind, id, expected, note) => call(() => settings.remove(kind, id, expected, note)),
      history: (filter, limit) => call(() => settings.history(filter, limit)),
      unpublished: () => call(() => settings.unpublished()),
      published: (changes) => call(() => settings.published(changes)),
    },
    corrections: {
      put: (batch) => call(() => corrections.put(batch)),
      of: (ids) => call(() => corrections.of(ids)),
      remove: (mention) => call(() => corrections.remove(mention)),
      list: (page) => call(() => corrections.list(page)),
      count: () => call(() => corrections.count()),
      prune: (before) => call(() => corrections.prune(before)),
    },
    tokens: {
      put: (token) => call(() => tokens.put(token)),
      byHash: (hash) => call(() => tokens.byHash(hash)),
      list: () => call(() => tokens.list()),
      revoke: (id) => call(() => tokens.revoke(id)),
      touch: (id, at) => call(() => tokens.touch(id, at)),
    },
    access: {
      append: (entries) => call(() => access.append(entries)),
      list: (limit) => call(() => access.list(limit)),
      prune: (before) => call(() => access.prune(before)),
    },
    ping: () => call(upkeep.ping),
    vacuum: () => call(upkeep.vacuum),
    close: () => (closed ??= close()),
  };
}
