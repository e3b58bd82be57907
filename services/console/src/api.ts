// Talking to the HTTP API: every answer is a value, and every way it can fail is told apart by what a person can do about it.
import type {
  Call, CommandKind, Contact, CorrectionView, CriticismTheme, HistogramBin, Incident, IncidentState, IncidentSummary, Label, MentionPage, Overview,
  Playbook, Mention,
} from './records.ts'; // prettier-ignore

export type Refusal =
  /** Nothing came back: no network, or the service is down. */
  | { readonly kind: 'unreachable' }
  /** The token is unknown, revoked or expired. */
  | { readonly kind: 'signed-out' }
  /** The token's role may not do this. */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'missing' }
  /** Too many wrong tokens from this address. */
  | { readonly kind: 'throttled' }
  /** The incident does not take this command now; `reason` is a word of the API, e.g. `already-acknowledged`. */
  | { readonly kind: 'conflict'; readonly reason: string }
  | { readonly kind: 'failed'; readonly status: number; readonly detail: string };

export type Answer<T> = { readonly kind: 'ok'; readonly value: T } | Refusal;

export interface MentionSearch {
  readonly watch: string;
  readonly text?: string;
  readonly critical?: boolean;
  readonly theme?: CriticismTheme;
  readonly call?: Call;
  readonly from?: string;
  readonly to?: string;
  readonly after?: string;
  readonly limit?: number;
}

export interface CommandDetails {
  readonly until?: string;
  readonly note?: string;
}

/** Functions that may be passed around on their own. */
export interface Api {
  readonly overview: (signal?: AbortSignal) => Promise<Answer<Overview>>;
  readonly incidents: (
    query: { readonly state: readonly IncidentState[]; readonly limit: number },
    signal?: AbortSignal,
  ) => Promise<Answer<readonly IncidentSummary[]>>;
  readonly incident: (id: string, signal?: AbortSignal) => Promise<Answer<Incident>>;
  /** Resolves to the command's id; sent again with the same key it is the same command. */
  readonly command: (id: string, kind: CommandKind, key: string, details?: CommandDetails) => Promise<Answer<string>>;
  readonly mentions: (search: MentionSearch, signal?: AbortSignal) => Promise<Answer<MentionPage>>;
  /** Says how a mention should have been judged, or that it was judged rightly. Needs the role officer, as does what follows. */
  readonly correct: (mention: string, label: Label) => Promise<Answer<CorrectionView>>;
  readonly withdrawCorrection: (mention: string) => Promise<Answer<undefined>>;
  /** Mentions drawn by chance that nobody has labelled. */
  readonly drawMentions: () => Promise<Answer<readonly Mention[]>>;
  readonly correctionCount: () => Promise<Answer<number>>;
  /** Critical mentions of a watch by the quarter of an hour. */
  readonly histogram: (
    watch: string,
    from: string,
    to: string,
    signal?: AbortSignal,
  ) => Promise<Answer<readonly HistogramBin[]>>;
  /** Needs the role officer. */
  readonly contacts: (signal?: AbortSignal) => Promise<Answer<readonly Contact[]>>;
  readonly playbooks: (signal?: AbortSignal) => Promise<Answer<readonly Playbook[]>>;
}

const DEADLINE_MS = 10_000;
const NO_CONTENT = 204;
const PROBLEM_PREFIX = 'urn:sturmwarte:problem:';

interface Items<T> {
  readonly items: readonly T[];
}

interface Documents<T> {
  readonly items: readonly { readonly document: T }[];
}

export function createApi(token: string): Api {
  const get = <T>(path: string, signal?: AbortSignal) => ask<T>(token, path, signal ? { signal } : {});
  return {
    overview: (signal) => get('/v1/overview', signal),
    incidents: async (query, signal) =>
      mapped(await get<Items<IncidentSummary>>(`/v1/incidents${queryString(query)}`, signal), ({ items }) => items),
    incident: (id, signal) => get(`/v1/incidents/${encodeURIComponent(id)}`, signal),
    command: async (id, kind, key, details) =>
      mapped(
        await ask<{ readonly command: string }>(token, `/v1/incidents/${encodeURIComponent(id)}/${kind}`, {
          method: 'POST',
          headers: { 'idempotency-key': key, ...(details ? { 'content-type': 'application/json' } : {}) },
          ...(details ? { body: JSON.stringify(details) } : {}),
        }),
        ({ command }) => command,
      ),
    mentions: (search, signal) => get(`/v1/mentions${queryString(search)}`, signal),
    correct: (mention, label) =>
      ask(token, correctionPath(mention), {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ label }),
      }),
    withdrawCorrection: (mention) => ask(token, correctionPath(mention), { method: 'DELETE' }),
    drawMentions: async () => mapped(await get<Items<Mention>>('/v1/mentions/drawn'), ({ items }) => items),
    correctionCount: async () =>
      mapped(await get<{ readonly total: number }>('/v1/corrections?limit=1'), ({ total }) => total),
    histogram: async (watch, from, to, signal) =>
      mapped(
        await get<{ readonly bins: readonly HistogramBin[] }>(
          `/v1/mentions/histogram${queryString({ watch, from, to, binMinutes: 15 })}`,
          signal,
        ),
        ({ bins }) => bins,
      ),
    contacts: async (signal) => mapped(await get<Documents<Contact>>('/v1/contacts', signal), documents),
    playbooks: async (signal) => mapped(await get<Documents<Playbook>>('/v1/playbooks', signal), documents),
  };
}

function correctionPath(mention: string): string {
  return `/v1/mentions/${encodeURIComponent(mention)}/correction`;
}

interface Request {
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

async function ask<T>(token: string, path: string, { signal, headers, ...rest }: Request): Promise<Answer<T>> {
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  try {
    const response = await fetch(path, {
      ...rest,
      headers: { ...headers, authorization: `Bearer ${token}` },
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      cache: 'no-store',
    });
    const body: unknown = response.status === NO_CONTENT ? undefined : await response.json();
    // The page and the API are of one release; what the API promises is tested there.
    return response.ok ? { kind: 'ok', value: body as T } : refusalOf(response.status, body);
  } catch {
    return { kind: 'unreachable' };
  }
}

function refusalOf(status: number, body: unknown): Refusal {
  const type = wordOf(body, 'type');
  if (status === 401) return { kind: 'signed-out' };
  if (status === 403) return { kind: 'forbidden' };
  if (status === 404) return { kind: 'missing' };
  if (status === 429) return { kind: 'throttled' };
  if (status === 409 && type.startsWith(PROBLEM_PREFIX)) {
    return { kind: 'conflict', reason: type.slice(PROBLEM_PREFIX.length) };
  }
  return { kind: 'failed', status, detail: wordOf(body, 'detail') || wordOf(body, 'title') };
}

function wordOf(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value : '';
}

function mapped<T, U>(answer: Answer<T>, map: (value: T) => U): Answer<U> {
  return answer.kind === 'ok' ? { kind: 'ok', value: map(answer.value) } : answer;
}

function documents<T>({ items }: Documents<T>): readonly T[] {
  return items.map(({ document }) => document);
}

function queryString(query: object): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}
