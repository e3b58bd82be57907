// Incidents in Elasticsearch: the highest version of each.
import type { estypes } from '@elastic/elasticsearch';
import type { Incident } from '@sturmwarte/contracts';
import type { Clock } from '@sturmwarte/runtime';
import { documentsRejected } from '../rejected-documents.ts';
import { withholdQuotes } from '../sighting.ts';
import type { IncidentStore } from '../store.ts';
import { pageOfAll } from './all-pages.ts';
import { changeDocuments, readDocuments, type DocumentPlace } from './change-documents.ts';
import type { Connection } from './connection.ts';
import type { Erasures } from './erasures.ts';
import { documentId } from './index-names.ts';
import { wholeTime } from './mention-query.ts';
import { admitted, type Quotes } from './quotes.ts';
import { incidentDocument, quotingIncidents, type IncidentDocument } from './quoting-documents.ts';
import { count, search } from './search.ts';
import { removeDocuments } from './remove-documents.ts';

/** What the server gives in one answer. */
const MAX_LISTED = 10_000;

export function createIncidents(
  connection: Connection,
  erasures: Erasures,
  quotes: Quotes,
  clock: Clock,
): IncidentStore {
  const { names } = connection;
  const index = names.of('incidents');
  const quoting = quotingIncidents(names);
  const placeOf = (id: string): DocumentPlace => ({ index, id: documentId(id) });

  return {
    async put(incidents) {
      const highest = new Map<string, Incident>();
      for (const incident of incidents) {
        if ((highest.get(incident.id)?.version ?? -1) < incident.version) highest.set(incident.id, incident);
      }
      const isGone = await quotes.gone([...highest.values()].map(({ reading }) => reading));
      const written = [...highest.values()].map((incident) => ({
        ...incident,
        reading: withholdQuotes(incident.reading, isGone),
      }));
      const rejected = await changeDocuments<IncidentDocument>(
        connection,
        written.map((incident) => {
          const place = placeOf(incident.id);
          const document = incidentDocument(place.id, incident);
          const decide = (known: IncidentDocument | undefined) =>
            known && known.incident.version >= incident.version ? undefined : document;
          return { place, name: incident.id, decide };
        }),
      );
      await admitted(quotes, quoting, written.map(({ id, reading }) => [placeOf(id), reading])); // prettier-ignore
      if (rejected.length > 0) throw documentsRejected(rejected);
    },

    async get(id) {
      const [known] = await readDocuments<IncidentDocument>(connection, [placeOf(id)]);
      return known?.document.incident;
    },

    async list({ state, watch, from, to }, limit) {
      const filter: estypes.QueryDslQueryContainer[] = [];
      if (state !== undefined) filter.push({ terms: { state: [...state] } });
      if (watch !== undefined) filter.push({ term: { watch } });
      if (from !== undefined) filter.push({ range: { openedAt: { gte: wholeTime(from) } } });
      if (to !== undefined) filter.push({ range: { openedAt: { lt: wholeTime(to) } } });
      const { hits } = await search<IncidentDocument>(connection, {
        index,
        query: { bool: { filter } },
        size: Math.min(limit, MAX_LISTED),
        sort: [{ openedAt: 'desc' }, { key: 'desc' }],
      });
      return hits.hits.flatMap(({ _source }) => _source?.incident ?? []);
    },

    async eraseAuthor(author, at = clock.now()) {
      await erasures.remember(author, at);
      return quotes.remove(quoting, [{ author }]);
    },

    count: () => count(connection, { index }),
    async all(page) {
      const { items, ...rest } = await pageOfAll<IncidentDocument>(connection, index, page);
      return { items: items.map(({ incident }) => incident), ...rest };
    },
    remove: (ids) => removeDocuments(connection, ids.map(placeOf)),
  };
}
