// How the command line speaks to Sturmwarte: over HTTP where a service runs on the data folder, and to a service opened
// for the moment where none does. Either way it is the same API with the same checks.
import { Readable } from 'node:stream';
import { CodedError } from '@sturmwarte/runtime/fault';
import { linesOf } from './commands/lines.ts';
import type { Config } from './config.ts';
import { announced, readSecrets } from './data-folder.ts';
import type { ServiceRole } from './service-roles.ts';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

export interface Api {
  /** `body` is sent as it is, under `type`. */
  request(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: { readonly type: string; readonly text: string },
  ): Promise<Answer>;
  /** The lines of an answer as they come. */
  lines(method: 'POST', path: string): AsyncIterable<string>;
  /** Waits until everything handed in has been worked. */
  settled(): Promise<void>;
  /** Whether a running service answers. */
  readonly running: boolean;
}

const PROBE_MS = 2_000;

/** Where the service is: on a data folder of this machine, or at an address, with a token of its API. */
export type Whereabouts = { readonly data: string } | { readonly url: string; readonly token: string };

/** Runs `work` against the service there; `roles` are those opened where none runs on a data folder. */
export async function withApi<T>(
  where: Whereabouts,
  roles: readonly ServiceRole[],
  work: (api: Api) => Promise<T>,
): Promise<T> {
  if ('url' in where) return work(remote(where.url, where.token));
  const { data } = where;
  const url = await runningAt(data);
  if (url !== undefined) return work(remote(url, readSecrets(data).localToken));
  const { defaultConfig } = await import('./config.ts');
  return withOpened({ ...defaultConfig(), data }, roles, work);
}

/**
 * As `withApi`, for what a configuration describes: a service opened for the moment keeps to it, and a cluster is spoken to
 * at its public address, with its admin token.
 */
export async function withConfiguredApi<T>(
  config: Config,
  roles: readonly ServiceRole[],
  work: (api: Api) => Promise<T>,
): Promise<T> {
  const { data, kafka, server, secrets } = config;
  const url = kafka ? server.publicUrl : await runningAt(data);
  if (url === undefined) return withOpened(config, roles, work);
  return work(remote(url, secrets?.adminToken ?? readSecrets(data).localToken));
}

/** Address of the service running on this folder, if one answers. */
export async function runningAt(data: string): Promise<string | undefined> {
  const running = announced(data);
  if (!running) return undefined;
  try {
    const { ok } = await fetch(new URL('/healthz', running.url), { signal: AbortSignal.timeout(PROBE_MS) });
    return ok ? running.url : undefined;
  } catch {
    return undefined;
  }
}

function remote(url: string, token: string): Api {
  return {
    running: true,
    async request(method, path, body) {
      const response = await fetch(new URL(path, url), {
        method,
        headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': body.type } : {}) },
        ...(body ? { body: body.text } : {}),
      });
      return { status: response.status, text: await response.text() };
    },
    async *lines(method, path) {
      const response = await fetch(new URL(path, url), { method, headers: { authorization: `Bearer ${token}` } });
      if (response.status >= 400) parsed({ status: response.status, text: await response.text() });
      if (response.body) yield* linesOf(Readable.from(response.body));
    },
    async settled() {
      // The running service works on by itself.
    },
  };
}

/** The services are loaded here and not above: who speaks to a running one has an answer before they would be there. */
async function withOpened<T>(
  config: Config,
  roles: readonly ServiceRole[],
  work: (api: Api) => Promise<T>,
): Promise<T> {
  const { openApi } = await import('./opened-api.ts');
  const opened = await openApi(config, roles);
  try {
    return await work(opened.api);
  } finally {
    await opened.close();
  }
}

/** The parsed answer, or the problem it tells as an error. */
export function parsed(answer: Answer): unknown {
  const value: unknown = answer.text === '' ? undefined : JSON.parse(answer.text);
  if (answer.status < 400) return value;
  throw new CodedError('REMOTE_REFUSED', describeProblem(value) ?? `the service answered ${answer.status}`);
}

/** A problem+json as lines: what was wrong, then every fault with its place. */
export function describeProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('title' in value)) return undefined;
  const detail = 'detail' in value ? value.detail : value.title;
  const errors = 'errors' in value && Array.isArray(value.errors) ? (value.errors as unknown[]) : [];
  const lines = errors.map((error) => {
    const { path = '', message = '', allowed } = error as { path?: string; message?: string; allowed?: string };
    return `  ${path || '/'} ${message}${allowed === undefined ? '' : ` (allowed: ${allowed})`}`;
  });
  return [String(detail), ...lines].join('\n');
}
