// The record of who changed what and who read what.
import { oneOf, settingsKinds, Slug, Type, type SettingsChange } from '@sturmwarte/contracts';
import type { HttpServer } from '@sturmwarte/runtime';
import type { AccessLog, SettingsStore } from '@sturmwarte/store';
import { IsoTime, isoOf } from './iso-times.ts';
import type { SecretMask } from './secret-options.ts';
import { ChangeWithDifferences, withDifferences } from './settings-change.ts';

export interface AuditRoutesDeps {
  readonly settings: SettingsStore;
  readonly access: AccessLog;
  readonly mask: SecretMask;
}

const closed = { additionalProperties: false } as const;
const tags = ['audit'];
const [firstKind, ...otherKinds] = settingsKinds;
const Limit = Type.Integer({ minimum: 1, maximum: 500, default: 100 });
/** Versions of one document looked through for the one before a change. */
const VERSIONS = 1_000;

export function auditRoutes(app: HttpServer, { settings, access, mask }: AuditRoutesDeps): void {
  app.get(
    '/v1/audit/settings',
    {
      config: { role: 'operations' },
      schema: {
        tags,
        summary: 'Every change of settings, newest first',
        querystring: Type.Object(
          {
            kind: Type.Optional(oneOf(firstKind ?? 'watch', ...otherKinds)),
            id: Type.Optional(Slug),
            limit: Limit,
          },
          closed,
        ),
        response: { 200: Type.Object({ items: Type.Array(ChangeWithDifferences) }) },
      },
    },
    async ({ query: { limit, kind, id } }) => {
      const filter = { ...(kind === undefined ? {} : { kind }), ...(id === undefined ? {} : { id }) };
      const changes = await settings.history(filter, limit);
      return {
        items: await Promise.all(
          changes.map(async (change) => withDifferences(change, await before(change, changes), mask)),
        ),
      };
    },
  );

  app.get(
    '/v1/audit/access',
    {
      config: { role: 'admin' },
      schema: {
        tags,
        summary: 'Who read or did what with what people wrote, newest first',
        querystring: Type.Object({ limit: Limit }, closed),
        response: {
          200: Type.Object({
            items: Type.Array(
              Type.Object({ at: IsoTime, by: Type.String(), action: Type.String(), detail: Type.String() }),
            ),
          }),
        },
      },
    },
    async ({ query: { limit } }) => ({
      items: (await access.list(limit)).map((entry) => ({ ...entry, at: isoOf(entry.at) })),
    }),
  );

  async function before(change: SettingsChange, known: readonly SettingsChange[]): Promise<SettingsChange | undefined> {
    if (change.version === 1) return undefined;
    const isBefore = ({ kind, id, version }: SettingsChange) =>
      kind === change.kind && id === change.id && version === change.version - 1;
    const near = known.find(isBefore);
    const kind = settingsKinds.find((one) => one === change.kind);
    return near ?? (kind && (await settings.history({ kind, id: change.id }, VERSIONS)).find(isBefore));
  }
}
