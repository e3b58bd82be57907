// `sturmwarte drill`: a synthetic storm through the real chain, marked to everyone it reaches, and how long each step took.
import { exampleOf, parseQuery, sayQueryError } from '@sturmwarte/language';
import { CodedError, systemClock } from '@sturmwarte/runtime';
import { createRandom } from '@sturmwarte/testkit/world';
import { parsed, runningAt, withApi, type Api, type Whereabouts } from '../api-client.ts';

const CRITICS = 80;
const BATCHES = 8;
const LOOK_EVERY_MS = 250;
const MINUTE = 60_000;

export interface DrillReport {
  readonly watch: string;
  readonly mentions: number;
  readonly incident?: string;
  /** Seconds from the first mention. */
  readonly seconds: { readonly opened?: number; readonly firstPage?: number; readonly acknowledged?: number };
  readonly force?: number;
  readonly acknowledged: boolean;
  readonly acknowledgedBy?: string;
  readonly deliveries: readonly { readonly contact: string; readonly notifier: string; readonly state: string }[];
}

interface IncidentAnswer {
  readonly id: string;
  readonly drill: boolean;
  readonly state: string;
  readonly force: number;
  readonly openedAt: string;
  readonly acknowledgedAt?: string;
  readonly acknowledgedBy?: string;
  readonly deliveries: readonly { contactId: string; notifier: string; state: string; settledAt?: string }[];
}

/** Needs a running service; waits up to `minutes` for an acknowledgement. */
export async function drill(
  request: { readonly watch: string; readonly where: Whereabouts; readonly minutes: number },
  say: (line: string) => void,
): Promise<DrillReport> {
  const { watch, where, minutes } = request;
  if ('data' in where && (await runningAt(where.data)) === undefined) {
    throw new CodedError('NOT_FOUND', `no service runs on ${where.data}: a drill needs the real one`);
  }
  return withApi(where, [], async (api) => {
    const { query } = parsed(await api.request('GET', `/v1/watches/${encodeURIComponent(watch)}`)) as {
      readonly query: string;
    };
    const began = systemClock.now();
    const mentions = await send(api, query, began);
    say(`${mentions} drill mentions are in; waiting up to ${minutes} min for somebody to take charge.`);
    let incident: IncidentAnswer | undefined;
    const until = began + minutes * MINUTE;
    while (systemClock.now() < until) {
      await systemClock.sleep(LOOK_EVERY_MS);
      const before = incident;
      incident = (await drillIncident(api, watch, began)) ?? incident;
      if (incident && !before) say(`Incident ${incident.id} is open.`);
      if (incident && incident.state !== 'triggered') break;
    }
    return reportOf(watch, mentions, incident, began);
  });
}

async function send(api: Api, query: string, began: number): Promise<number> {
  const parsedQuery = parseQuery(query);
  if (!parsedQuery.ok) throw new CodedError('QUERY_INVALID', sayQueryError(query, parsedQuery.error));
  const { text, source, language = 'de' } = exampleOf(parsedQuery.query);
  const random = createRandom(began);
  for (let batch = 0; batch < BATCHES; batch++) {
    const lines = Array.from({ length: CRITICS / BATCHES }, (_, index) =>
      JSON.stringify({
        id: `drill-${began}-${batch}-${index}`,
        source: source ?? `drill-${['a', 'b', 'c'][random.integer(3)] ?? 'a'}`,
        publishedAt: systemClock.now(),
        author: `drill-${began}-${batch}-${index}`,
        text: `ÜBUNG / DRILL: ${text}. Das ist ein Skandal, unverschämt und enttäuschend! #uebung`,
        language,
      }),
    );
    parsed(
      await api.request('POST', '/v1/mentions?drill=true', { type: 'application/x-ndjson', text: lines.join('\n') }),
    );
  }
  return CRITICS;
}

async function drillIncident(api: Api, watch: string, since: number): Promise<IncidentAnswer | undefined> {
  const { items } = parsed(await api.request('GET', `/v1/incidents?watch=${encodeURIComponent(watch)}&limit=5`)) as {
    readonly items: readonly IncidentAnswer[];
  };
  const found = items.find(({ drill: isDrill, openedAt }) => isDrill && Date.parse(openedAt) >= since);
  return found && (parsed(await api.request('GET', `/v1/incidents/${encodeURIComponent(found.id)}`)) as IncidentAnswer);
}

function reportOf(watch: string, mentions: number, incident: IncidentAnswer | undefined, began: number): DrillReport {
  if (!incident) return { watch, mentions, seconds: {}, acknowledged: false, deliveries: [] };
  const after = (at: string | undefined): number | undefined =>
    at === undefined ? undefined : (Date.parse(at) - began) / 1_000;
  const firstPage = after(
    incident.deliveries
      .map(({ settledAt }) => settledAt)
      .filter((at) => at !== undefined)
      .sort()[0],
  );
  const opened = after(incident.openedAt);
  const acknowledged = after(incident.acknowledgedAt);
  return {
    watch,
    mentions,
    incident: incident.id,
    force: incident.force,
    seconds: {
      ...(opened === undefined ? {} : { opened }),
      ...(firstPage === undefined ? {} : { firstPage }),
      ...(acknowledged === undefined ? {} : { acknowledged }),
    },
    acknowledged: incident.acknowledgedAt !== undefined,
    ...(incident.acknowledgedBy === undefined ? {} : { acknowledgedBy: incident.acknowledgedBy }),
    deliveries: incident.deliveries.map(({ contactId, notifier, state }) => ({ contact: contactId, notifier, state })),
  };
}
