// All settings in one document, as YAML or JSON: for backups, for review, for setting up another instance.
import { Type } from '@sturmwarte/contracts';
import { messageOf, refuse, type Clock, type HttpServer } from '@sturmwarte/runtime';
import { parse, stringify } from 'yaml';
import { principalOf } from './principal-of.ts';
import { noteOf } from './settings-desk.ts';
import type { SettingsFile } from './settings-file.ts';

export interface SettingsFileRoutesDeps {
  readonly file: SettingsFile;
  readonly clock: Clock;
}

const closed = { additionalProperties: false } as const;
const tags = ['settings'];
/** Aliases a document may use before it is taken for one made to fill memory. */
const MAX_ALIASES = 100;

export function settingsFileRoutes(app: HttpServer, { file, clock }: SettingsFileRoutesDeps): void {
  for (const type of ['application/yaml', 'application/x-yaml', 'text/yaml']) {
    app.addContentTypeParser(type, { parseAs: 'string' }, async (_request: unknown, text: string) => parseYaml(text));
  }

  app.get(
    '/v1/settings',
    {
      config: { role: 'operations' },
      schema: {
        tags,
        summary: 'All settings; as YAML where asked with format=yaml or Accept: application/yaml',
        querystring: Type.Object(
          {
            format: Type.Optional(Type.Unsafe<'yaml' | 'json'>({ type: 'string', enum: ['yaml', 'json'] })),
            secrets: Type.Boolean({ default: false, description: 'With secrets; admins only' }),
          },
          closed,
        ),
        response: { 200: Type.Record(Type.String(), Type.Array(Type.Unknown())) },
      },
    },
    async (request, reply) => {
      const { format, secrets } = request.query;
      if (secrets && principalOf(request).role !== 'admin') refuse(403, 'only admins see secrets');
      const settings = await file.write(secrets);
      const yaml = format === 'yaml' || (format === undefined && (request.headers.accept ?? '').includes('yaml'));
      return yaml ? reply.type('application/yaml; charset=utf-8').send(stringify(settings)) : settings;
    },
  );

  app.post(
    '/v1/settings',
    {
      config: { role: 'operations' },
      schema: {
        tags,
        summary: 'Apply a settings file as one change or none; with dry-run=true only say what would change',
        querystring: Type.Object(
          {
            'dry-run': Type.Boolean({ default: false }),
            prune: Type.Boolean({
              default: false,
              description: 'Delete what the file does not name, of the kinds it names',
            }),
            why: Type.Optional(Type.String({ maxLength: 500 })),
          },
          closed,
        ),
        response: {
          200: Type.Object({
            applied: Type.Boolean(),
            steps: Type.Array(
              Type.Object({
                kind: Type.String(),
                id: Type.String(),
                action: Type.String(),
                differences: Type.Array(Type.Unknown()),
              }),
            ),
            warnings: Type.Array(Type.Object({ path: Type.String(), message: Type.String() })),
          }),
        },
      },
    },
    async (request) => {
      const { 'dry-run': dryRun, prune, why } = request.query;
      const by = principalOf(request);
      return file.apply(request.body, { dryRun, prune, note: noteOf(by, clock, why) });
    },
  );
}

function parseYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: MAX_ALIASES });
  } catch (error) {
    refuse(400, `the body is not YAML: ${messageOf(error).split('\n', 1)[0] ?? ''}`);
  }
}
