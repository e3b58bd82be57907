// The configuration: one YAML file plus a few environment variables, turned into one frozen, checked object.
// Everything that is wrong is said at once, each with its path and what is allowed there.
import { check, Label, oneOf, Type, withDefaults, type Fault, type Static } from '@sturmwarte/contracts';
import { notifiersConfigSchema } from '@sturmwarte/alerting';
import { broughtLanguages, modelNames, selectionFaults, type ModelName } from '@sturmwarte/language';
import { CodedError } from '@sturmwarte/runtime';
import { LineCounter, parseDocument } from 'yaml';

const HOURS_PER_DAY = 24;
const closed = { additionalProperties: false } as const;
const Days = (minimum: number, fallback: number, description: string) =>
  Type.Number({ minimum, maximum: 3_650, default: fallback, description });

const Pem = Type.String({ pattern: '-----BEGIN CERTIFICATE-----', description: 'PEM of an authority of one’s own.' });

export const Config = Type.Object(
  {
    server: Type.Object(
      {
        host: Type.String({ default: '127.0.0.1', description: 'Address to listen on.' }),
        port: Type.Integer({ minimum: 0, maximum: 65_535, default: 8420 }),
        publicUrl: Type.Optional(
          Type.String({
            pattern: '^https?://[^\\s/]+(/[^\\s]*)?$',
            description: 'How people reach this server; links in pages begin with it.',
          }),
        ),
        trustedHosts: Type.Optional(
          Type.Array(Type.String(), { description: 'Host names accepted besides the loopback ones and publicUrl.' }),
        ),
      },
      { ...closed, default: {} },
    ),
    data: Type.String({ minLength: 1, default: 'data', description: 'Folder of the embedded engines.' }),
    log: Type.Object(
      {
        level: Type.Unsafe<'trace' | 'debug' | 'info' | 'warn' | 'error'>({
          ...oneOf('trace', 'debug', 'info', 'warn', 'error'),
          default: 'info',
        }),
      },
      { ...closed, default: {} },
    ),
    retention: Type.Object(
      {
        texts: Days(1, 90, 'Days a mention keeps its text.'),
        mentions: Days(1, 400, 'Days a mention and its score stay searchable.'),
        readings: Days(1, 800, 'Days readings stay.'),
        bus: Days(1, 30, 'Days records stay on the bus.'),
        access: Days(1, 400, 'Days the access log stays.'),
      },
      { ...closed, default: {} },
    ),
    connectors: Type.Object(
      {
        allowPrivateAddresses: Type.Boolean({
          default: false,
          description: 'Whether sources and webhooks may be at private addresses.',
        }),
      },
      { ...closed, default: {} },
    ),
    judge: Type.Object(
      {
        model: Type.Unsafe<ModelName>({
          ...oneOf(...modelNames),
          default: 'own',
          description: 'Judges the sentiment of every language it knows; the others are judged by own.',
        }),
        languages: Type.Record(Type.String({ pattern: '^[a-z]{2}$' }), Type.Unsafe<ModelName>(oneOf(...modelNames)), {
          default: {},
          description: 'The model of a language (ISO 639-1); may name further languages than own judges.',
        }),
        onnx: Type.Optional(
          Type.Object(
            {
              folder: Type.String({ minLength: 1, description: 'Holds model.onnx, tokenizer.json and config.json.' }),
              labels: Type.Record(Type.String(), Label, {
                default: {},
                description: 'What the labels of the model mean, where their names do not say it.',
              }),
              maxTokens: Type.Integer({
                minimum: 8,
                maximum: 8_192,
                default: 256,
                description: 'Longer texts are cut.',
              }),
              threads: Type.Integer({ minimum: 1, maximum: 64, default: 1, description: 'Cores the model may use.' }),
              batchTimeoutMs: Type.Integer({
                minimum: 100,
                maximum: 60_000,
                default: 5_000,
                description: 'Where sixteen texts take longer, the model is stopped and started anew.',
              }),
            },
            { ...closed, description: 'The model that onnx is, brought by the user.' },
          ),
        ),
      },
      { ...closed, default: {} },
    ),
    notifiers: notifiersConfigSchema,
    kafka: Type.Optional(
      Type.Object(
        {
          brokers: Type.Array(Type.String({ pattern: '^[^\\s:]+:\\d+$' }), {
            minItems: 1,
            description: 'Some of the brokers, as host:port. Where this section is there, the bus is Kafka.',
          }),
          topicPrefix: Type.String({ pattern: '^[A-Za-z0-9._-]*$', default: 'sturmwarte.' }),
          partitions: Type.Integer({
            minimum: 1,
            maximum: 1_000,
            default: 12,
            description: 'Of every topic; the most processes a service can have. Fixed once the topics are there.',
          }),
          replication: Type.Integer({ minimum: 1, maximum: 10, default: 3, description: 'Copies of every record.' }),
          tls: Type.Optional(Type.Union([Type.Boolean(), Type.Object({ ca: Type.Optional(Pem) }, closed)])),
          sasl: Type.Optional(
            Type.Object(
              {
                mechanism: oneOf('plain', 'scram-sha-256', 'scram-sha-512'),
                username: Type.String({ minLength: 1 }),
                password: Type.String({ minLength: 1 }),
              },
              closed,
            ),
          ),
          sessionTimeoutMs: Type.Integer({
            minimum: 6_000,
            maximum: 60_000,
            default: 9_000,
            description: 'A process that has not been heard of for that long has its work taken over by others.',
          }),
        },
        closed,
      ),
    ),
    elasticsearch: Type.Optional(
      Type.Object(
        {
          nodes: Type.Array(Type.String({ pattern: '^https?://' }), {
            minItems: 1,
            description: 'Addresses of the nodes. Where this section is there, the store is Elasticsearch.',
          }),
          apiKey: Type.Optional(Type.String({ minLength: 1 })),
          username: Type.Optional(Type.String({ minLength: 1 })),
          password: Type.Optional(Type.String({ minLength: 1 })),
          ca: Type.Optional(Pem),
          indexPrefix: Type.String({ pattern: '^[a-z0-9][a-z0-9._-]*$', default: 'sturmwarte-' }),
          replicas: Type.Integer({
            minimum: 0,
            maximum: 10,
            default: 1,
            description: 'Further copies of every index.',
          }),
        },
        closed,
      ),
    ),
    secrets: Type.Optional(
      Type.Object(
        {
          salt: Type.String({ minLength: 32, description: 'Salt of the author hashes; for good.' }),
          linkSecret: Type.String({ minLength: 32, description: 'Signs acknowledge links.' }),
          adminToken: Type.String({
            pattern: '^sw_[A-Za-z0-9_-]{43}$',
            description: 'Token of the command line, and of the settings of this file.',
          }),
        },
        { ...closed, description: 'The same for all processes. Default: made once, in the data folder.' },
      ),
    ),
    /** Settings documents by kind, applied when this section changes. */
    settings: Type.Optional(Type.Record(Type.String(), Type.Array(Type.Record(Type.String(), Type.Unknown())))),
  },
  closed,
);
export type Config = Static<typeof Config>;

export interface ConfigSources {
  /** Text and name of the configuration file, where there is one. */
  readonly file?: { readonly name: string; readonly text: string };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** From the command line; wins over both. */
  readonly flags?: { readonly port?: number; readonly data?: string };
}

/** @throws CONFIG_INVALID with every fault, one a line. */
export function loadConfig({ file, environment, flags = {} }: ConfigSources): Config {
  const faults: Fault[] = [];
  const raw = file ? parse(file, faults) : {};
  const resolved = substitute(raw, environment, '', faults);
  if (typeof resolved !== 'object' || resolved === null || Array.isArray(resolved)) {
    faults.push({ path: '', message: 'must be a mapping of names to values' });
    throw invalid(file?.name, faults);
  }
  const merged: Record<string, unknown> = { ...resolved };
  const port = flags.port ?? environment['STURMWARTE_PORT'];
  if (port !== undefined) merged['server'] = { ...(merged['server'] as object | undefined), port: wholeNumber(port) };
  const data = flags.data ?? environment['STURMWARTE_DATA'];
  if (data !== undefined) merged['data'] = data;

  const checked = check(Config, withDefaults(Config, merged));
  if (!checked.ok) faults.push(...checked.faults);
  else faults.push(...clusterFaults(checked.value), ...judgeFaults(checked.value));
  if (!checked.ok || faults.length > 0) throw invalid(file?.name, faults);
  return deepFreeze(checked.value);
}

/** What processes on their own need to agree on. */
function clusterFaults({ kafka, secrets, server, elasticsearch }: Config): Fault[] {
  const faults: Fault[] = [];
  if (kafka && !secrets) faults.push({ path: '/secrets', message: 'is needed with kafka: all processes share them' });
  if (kafka && server.publicUrl === undefined)
    faults.push({ path: '/server/publicUrl', message: 'is needed with kafka: links in pages lead there' });
  if (elasticsearch && (elasticsearch.username === undefined) !== (elasticsearch.password === undefined))
    faults.push({ path: '/elasticsearch', message: 'has only one of username and password' });
  return faults;
}

function judgeFaults({ judge }: Config): Fault[] {
  const faults: Fault[] = selectionFaults(judge).map(({ language, message }) => ({
    path: `/judge/languages/${language}`,
    message,
  }));
  if (!judge.onnx && broughtLanguages(judge).length > 0)
    faults.push({ path: '/judge/onnx', message: 'is needed: the model onnx is selected' });
  return faults;
}

function parse({ text }: { text: string }, faults: Fault[]): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    faults.push({ path: `line ${line}, column ${col}`, message: error.message.split('\n')[0] ?? error.code });
  }
  return document.errors.length > 0 ? {} : (document.toJS() ?? {});
}

/** `${NAME}` in a text is the environment variable of that name, so that secrets stay out of the file. */
function substitute(value: unknown, environment: ConfigSources['environment'], path: string, faults: Fault[]): unknown {
  if (typeof value === 'string') {
    return value.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name: string) => {
      const found = environment[name];
      if (found === undefined)
        faults.push({ path, message: `names the environment variable ${name}, which is not set` });
      return found ?? '';
    });
  }
  if (Array.isArray(value))
    return value.map((item, index) => substitute(item, environment, `${path}/${index}`, faults));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, substitute(inner, environment, `${path}/${name}`, faults)]),
  );
}

function wholeNumber(value: string | number): unknown {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
}

function invalid(name: string | undefined, faults: readonly Fault[]): CodedError {
  const lines = faults.map(
    ({ path, message, allowed }) => `  ${path || '/'} ${message}${allowed ? ` (allowed: ${allowed})` : ''}`,
  );
  return new CodedError('CONFIG_INVALID', [`${name ?? 'The configuration'} is not valid:`, ...lines].join('\n'));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

/** Records that carry texts must not outlive the time texts are kept. */
export function busRetentionHours({ bus, texts }: Config['retention']): number {
  return Math.min(bus, texts) * HOURS_PER_DAY;
}

/** What holds where nothing is configured. */
export function defaultConfig(): Config {
  return loadConfig({ environment: {} });
}
