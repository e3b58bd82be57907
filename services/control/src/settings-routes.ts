// The settings resources: all kinds, one implementation, everything about a kind derives from its schema.
import { settingsKinds, settingsSchemas, Slug, Type, type SettingsKind } from '@sturmwarte/contracts';
import { refuse, type Clock, type HttpServer } from '@sturmwarte/runtime';
import type { SettingsStore } from '@sturmwarte/store';
import { IsoTime, isoOf, toIso } from './iso-times.ts';
import { principalOf } from './principal-of.ts';
import type { SecretMask } from './secret-options.ts';
import { apiSchemaOf, Change, ChangeWithDifferences, shownChange, withDifferences } from './settings-change.ts';
import { noteOf, shownTo, type Saved, type Seen, type SettingsDesk } from './settings-desk.ts';
import { settingsResources } from './settings-resources.ts';

export interface SettingsRoutesDeps {
  readonly settings: SettingsStore;
  readonly desk: SettingsDesk;
  readonly mask: SecretMask;
  readonly clock: Clock;
}

const closed = { additionalProperties: false } as const;
const Params = Type.Object({ id: Slug }, closed);
const Reason = Type.Object(
  { why: Type.Optional(Type.String({ maxLength: 500, description: 'Why this is changed; kept with the change.' })) },
  closed,
);
const Conditions = Type.Object({
  'if-match': Type.Optional(Type.String({ description: 'The version this replaces, as in ETag: "3"' })),
  'if-none-match': Type.Optional(Type.String({ description: '* where the document must not exist yet' })),
});
const Limit = Type.Object({ limit: Type.Integer({ minimum: 1, maximum: 500, default: 50 }) }, closed);

const SavedChange = Type.Object({
  ...Change.properties,
  warnings: Type.Array(Type.Object({ path: Type.String(), message: Type.String() })),
});

export function settingsRoutes(app: HttpServer, deps: SettingsRoutesDeps): void {
  for (const kind of settingsKinds) addResource(app, kind, deps);
}

function addResource(app: HttpServer, kind: SettingsKind, { settings, desk, mask, clock }: SettingsRoutesDeps): void {
  const { path, read, write } = settingsResources[kind];
  const tags = [path];
  const Document = apiSchemaOf(kind);
  const Item = Type.Object({
    document: Document,
    version: Type.Integer(),
    changedAt: IsoTime,
    changedBy: Type.String(),
  });

  app.get(
    `/v1/${path}`,
    {
      config: { role: read },
      schema: { tags, summary: `All ${path}`, response: { 200: Type.Object({ items: Type.Array(Item) }) } },
    },
    async (request) => {
      const reader = principalOf(request);
      const items = (await settings.list(kind)).map((stored) => ({
        document: toIso(settingsSchemas[kind], shownTo(reader, stored, mask)),
        version: stored.version,
        changedAt: isoOf(stored.at),
        changedBy: stored.by,
      }));
      return { items };
    },
  );

  app.get(
    `/v1/${path}/:id`,
    {
      config: { role: read },
      schema: { tags, summary: `One of the ${path}; ETag is its version`, params: Params, response: { 200: Document } },
    },
    async (request, reply) => {
      const stored = await settings.get(kind, request.params.id);
      if (!stored) refuse(404, `there is no ${kind} "${request.params.id}"`);
      reply.header('etag', etagOf(stored.version));
      return toIso(settingsSchemas[kind], shownTo(principalOf(request), stored, mask));
    },
  );

  app.put(
    `/v1/${path}/:id`,
    {
      config: { role: write },
      schema: {
        tags,
        summary: `Create or replace one of the ${path}`,
        description: 'To replace, send the version seen as If-Match. Masked secrets sent back keep their stored value.',
        params: Params,
        querystring: Reason,
        headers: Conditions,
        response: { 200: SavedChange, 201: SavedChange },
      },
    },
    async (request, reply) => {
      const { params, query, headers, body } = request;
      const note = noteOf(principalOf(request), clock, query.why);
      const saved = await desk.put(kind, params.id, body, seenOf(headers), note);
      return reply
        .code(saved.change.version === 1 ? 201 : 200)
        .header('etag', etagOf(saved.change.version))
        .send(shownSaved(saved));
    },
  );

  app.delete(
    `/v1/${path}/:id`,
    {
      config: { role: write },
      schema: {
        tags,
        summary: `Delete one of the ${path}`,
        params: Params,
        querystring: Reason,
        headers: Conditions,
        response: { 200: SavedChange },
      },
    },
    async (request) => {
      const { params, query, headers } = request;
      const note = noteOf(principalOf(request), clock, query.why);
      return shownSaved(await desk.remove(kind, params.id, seenOf(headers), note));
    },
  );

  app.get(
    `/v1/${path}/:id/history`,
    {
      config: { role: read },
      schema: {
        tags,
        summary: 'Every change, newest first: who, when, why, and what differs from the version before',
        params: Params,
        querystring: Limit,
        response: { 200: Type.Object({ items: Type.Array(ChangeWithDifferences) }) },
      },
    },
    async ({ params, query }) => {
      const changes = await settings.history({ kind, id: params.id }, query.limit + 1);
      if (changes.length === 0) refuse(404, `there never was a ${kind} "${params.id}"`);
      return {
        items: changes.slice(0, query.limit).map((change, index) => withDifferences(change, changes[index + 1], mask)),
      };
    },
  );
}

function shownSaved({ change, warnings }: Saved) {
  return { ...shownChange(change), warnings };
}

function etagOf(version: number): string {
  return `"${version}"`;
}

function seenOf(headers: { 'if-match'?: string; 'if-none-match'?: string }): Seen {
  if (headers['if-none-match'] === '*') return { kind: 'absent' };
  const match = headers['if-match'];
  if (match === undefined) return { kind: 'unstated' };
  const version = /^"?(\d{1,15})"?$/.exec(match)?.[1];
  if (version === undefined) refuse(400, `If-Match is not a version; it looks like "3", with the quotes`);
  return { kind: 'version', version: Number(version) };
}
