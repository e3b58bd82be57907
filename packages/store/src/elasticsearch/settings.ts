// Settings in Elasticsearch: every change is a document named after its version, made once, so the server lets one of
// many writers win; the last change of a document is the document.
import type { estypes } from '@elastic/elasticsearch';
import type { SettingsChange, SettingsDocument, SettingsKind } from '@sturmwarte/contracts';
import { CodedError } from '@sturmwarte/runtime';
import { documentsRejected } from '../rejected-documents.ts';
import type { ChangeNote, SettingsStore, Stored } from '../store.ts';
import { changeDocuments, type DocumentPlace } from './change-documents.ts';
import type { Connection } from './connection.ts';
import { documentId } from './index-names.ts';
import { search } from './search.ts';

interface ChangeDocument<K extends SettingsKind = SettingsKind> {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly document: SettingsDocument<K> | null;
  readonly at: number;
  readonly by: string;
  readonly why?: string;
  /** Orders the changes of all documents; of two made at once it may be the same. */
  readonly number: number;
  readonly published: boolean;
}

/** What the server gives in one answer. */
const MOST = 10_000;

export function createSettings(connection: Connection): SettingsStore {
  const { client, bulk, names } = connection;
  const index = names.of('settings');
  const placeOf = (kind: string, id: string, version: number): DocumentPlace => ({
    index,
    id: documentId(`${kind}/${id}/${version}`),
  });
  const ofDocument = (kind: string, id: string): estypes.QueryDslQueryContainer[] => [
    { term: { kind } },
    { term: { id } },
  ];
  const newest: estypes.Sort = [{ number: 'desc' }, { version: 'desc' }];

  /** Sees every confirmed change: each is made searchable before it is confirmed. */
  async function find<K extends SettingsKind>(
    filter: estypes.QueryDslQueryContainer[],
    size: number,
    sort: estypes.Sort,
    collapse?: string,
  ): Promise<ChangeDocument<K>[]> {
    const { hits } = await search<ChangeDocument<K>>(connection, {
      index,
      query: { bool: { filter } },
      size: Math.min(size, MOST),
      sort,
      ...(collapse === undefined ? {} : { collapse: { field: collapse } }),
    });
    return hits.hits.flatMap(({ _source }) => _source ?? []);
  }

  async function change(
    kind: SettingsKind,
    id: string,
    document: SettingsDocument | null,
    expected: number | undefined,
    { by, at, why }: ChangeNote,
  ): Promise<SettingsChange> {
    for (;;) {
      const [[known], [last]] = await Promise.all([
        find(ofDocument(kind, id), 1, [{ version: 'desc' }]),
        find([], 1, newest),
      ]);
      const present = known?.document ? known.version : 0;
      if (document === null && present === 0) throw new CodedError('NOT_FOUND', `there is no ${kind} ${id}`);
      if (expected !== undefined && expected !== present) {
        throw new CodedError('SETTINGS_CONFLICT', `${kind} ${id} has version ${present}, not ${expected}`);
      }
      const version = (known?.version ?? 0) + 1;
      const change = { kind, id, version, document, at, by, ...(why === undefined ? {} : { why }) };
      const kept: ChangeDocument = { ...change, number: (last?.number ?? 0) + 1, published: false };
      const write = { ...placeOf(kind, id, version), action: 'create' as const, document: kept };
      const [outcome] = await bulk([write], { refresh: true });
      if (outcome?.kind === 'done') return change;
      if (outcome?.kind === 'rejected') throw documentsRejected([{ id: `${kind} ${id}`, reason: outcome.reason }]);
      // Somebody else has made this version. Their writing may not be searchable yet.
      await client.indices.refresh({ index });
    }
  }

  return {
    async get<K extends SettingsKind>(kind: K, id: string) {
      const [known] = await find<K>(ofDocument(kind, id), 1, [{ version: 'desc' }]);
      return known && toStored(known);
    },
    async list<K extends SettingsKind>(kind: K) {
      const last = await find<K>([{ term: { kind } }], MOST, [{ version: 'desc' }], 'id');
      return last.sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((known) => toStored(known) ?? []);
    },
    put: (kind, document, expected, note) => change(kind, document.id, document, expected, note),
    remove: (kind, id, expected, note) => change(kind, id, null, expected, note),
    async history({ kind, id }, limit) {
      const filter: estypes.QueryDslQueryContainer[] = [];
      if (kind !== undefined) filter.push({ term: { kind } });
      if (id !== undefined) filter.push({ term: { id } });
      return (await find(filter, limit, newest)).map(toChange);
    },
    async unpublished() {
      const oldest: estypes.Sort = [{ number: 'asc' }, { version: 'asc' }];
      return (await find([{ term: { published: false } }], MOST, oldest)).map(toChange);
    },
    async published(changes) {
      const places = new Map(
        changes.map(({ kind, id, version }) => [`${kind}/${id}/${version}`, placeOf(kind, id, version)]),
      );
      const decide = (known: ChangeDocument | undefined) =>
        known && !known.published ? { ...known, published: true } : undefined;
      const confirmed = [...places].map(([name, place]) => ({ place, name, decide }));
      await changeDocuments<ChangeDocument>(connection, confirmed, { refresh: true });
    },
  };
}

function toStored<K extends SettingsKind>({ document, version, at, by }: ChangeDocument<K>): Stored<K> | undefined {
  return document === null ? undefined : { document, version, at, by };
}

function toChange({ number: _number, published: _published, ...change }: ChangeDocument): SettingsChange {
  return change;
}
