// What every part of the store works with: the client, the names, the one way to write.
import { Client, errors, type ClientOptions } from '@elastic/elasticsearch';
import { CodedError, type Clock } from '@sturmwarte/runtime';
import { createBulk, type Bulk } from './bulk.ts';
import { indexNames, type IndexNames } from './index-names.ts';

export interface Connection {
  readonly client: Client;
  readonly names: IndexNames;
  readonly bulk: Bulk;
  readonly clock: Clock;
}

export type Login = { readonly apiKey: string } | { readonly username: string; readonly password: string };

export interface ConnectionOptions {
  readonly nodes: readonly string[];
  readonly auth?: Login;
  /** Certificate of the authority the servers' certificates are from, PEM. Default: those this machine trusts. */
  readonly ca?: string;
  readonly indexPrefix: string;
  readonly clock: Clock;
}

const REQUEST_TIMEOUT_MS = 30_000;

export function connect({ nodes, auth, ca, indexPrefix, clock }: ConnectionOptions): Connection {
  const options: ClientOptions = {
    nodes: [...nodes],
    ...(auth ? { auth } : {}),
    ...(ca === undefined ? {} : { tls: { ca } }),
    requestTimeout: REQUEST_TIMEOUT_MS,
    // Every call may be repeated without harm. More patience is the caller's: it knows what can wait.
    maxRetries: 1,
    // Names of fields in a record are data; nothing merges them into objects of ours.
    disablePrototypePoisoningProtection: true,
    enableMetaHeader: false,
  };
  const client = new Client(options);
  return { client, names: indexNames(indexPrefix), bulk: createBulk(client, clock), clock };
}

/** 9 answers to clients of 8: a server understands the API of the major version before its own. */
const SUPPORTED = [8, 9];

/** Returns the version. Rejects with CONFIG_INVALID where this is no Elasticsearch, or one that is too old or too new. */
export async function checkServer(client: Client): Promise<string> {
  const number = await client
    .info()
    .then(({ version }) => version.number)
    .catch((error: unknown) => {
      if (!(error instanceof errors.ProductNotSupportedError)) throw error;
      throw new CodedError('CONFIG_INVALID', 'the store needs Elasticsearch 8; this server says it is something else');
    });
  if (SUPPORTED.includes(Number(number.split('.')[0]))) return number;
  throw new CodedError('CONFIG_INVALID', `the store needs Elasticsearch 8; this server is ${number}`);
}
