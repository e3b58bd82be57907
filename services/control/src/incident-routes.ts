// Incidents: reading them, and telling alerting what people decided. A command goes over the bus, so it is never lost.
import { createHash, randomUUID } from 'node:crypto';
import type { Bus } from '@sturmwarte/bus';
import {
  check, Command, Incident, IncidentState, ScoredMention, Slug, topics, Type, type TSchema,
} from '@sturmwarte/contracts'; // prettier-ignore
import { commandOutcome, type CommandRefusal } from '@sturmwarte/response';
import { refuse, refuseFaults, type Clock, type HttpServer, type Principal } from '@sturmwarte/runtime';
import type { IncidentStore, MentionStore } from '@sturmwarte/store';
import type { AccessRecorder } from './access-recorder.ts';
import { brokenTexts } from './broken-texts.ts';
import { instantOf, IsoTime, isoOf, toIso, withIsoTimes } from './iso-times.ts';
import { principalOf } from './principal-of.ts';

export interface IncidentRoutesDeps {
  readonly incidents: IncidentStore;
  readonly mentions: MentionStore;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly recorder: AccessRecorder;
}

const closed = { additionalProperties: false } as const;
const tags = ['incidents'];
const Id = Type.Object({ id: Type.String({ minLength: 1, maxLength: 120 }) }, closed);
const ApiIncident = withIsoTimes(Incident);

/** Critical mentions from before the opening belong to the storm: detection needs some time to be sure. */
const LEAD_MS = 60 * 60_000;

const Note = Type.String({ minLength: 1, maxLength: 2_000 });

interface CommandBody {
  readonly until?: string;
  readonly note?: string;
}

const plain = Type.Union([Type.Object({ note: Type.Optional(Note) }, closed), Type.Null()]);

const commands: Readonly<Record<Command['kind'], { readonly summary: string; readonly body: TSchema }>> = {
  acknowledge: { summary: 'Take charge: nobody further is paged', body: plain },
  resolve: { summary: 'The storm is over', body: plain },
  snooze: {
    summary: 'Page nobody until a time',
    body: Type.Object({ until: IsoTime, note: Type.Optional(Note) }, closed),
  },
  escalate: { summary: 'Page the next step of the policy now', body: plain },
  note: { summary: 'Write into the timeline', body: Type.Object({ note: Note }, closed) },
  reopen: { summary: 'It was not over', body: plain },
  replied: { summary: 'The first public reply is out; stops the response clock', body: plain },
};

const refusals: Readonly<Record<CommandRefusal, string>> = {
  'unknown-incident': 'there is no such incident',
  resolved: 'the incident is resolved; reopen it first',
  'not-resolved': 'the incident is still open',
  'already-acknowledged': 'somebody has taken charge already',
  'until-missing': 'say until when',
  'until-past': 'that time has passed already',
  'until-too-far': 'a snooze ends within a week; a silence can last longer',
  'note-missing': 'the note is empty',
};

const commandKinds: readonly Command['kind'][] = [
  'acknowledge', 'resolve', 'snooze', 'escalate', 'note', 'reopen', 'replied',
]; // prettier-ignore

export function incidentRoutes(app: HttpServer, deps: IncidentRoutesDeps): void {
  const { incidents, mentions, clock, recorder } = deps;

  app.get(
    '/v1/incidents',
    {
      config: { role: 'viewer' },
      schema: {
        tags,
        summary: 'Incidents, newest first, without their timelines',
        querystring: Type.Object(
          {
            state: Type.Optional(
              Type.String({
                pattern: '^[a-z]+(,[a-z]+)*$',
                description: 'One or several of triggered, acknowledged, resolved, separated by commas',
              }),
            ),
            watch: Type.Optional(Slug),
            from: Type.Optional(IsoTime),
            to: Type.Optional(IsoTime),
            limit: Type.Integer({ minimum: 1, maximum: 500, default: 50 }),
          },
          closed,
        ),
        response: { 200: Type.Object({ items: Type.Array(Type.Object({ id: Type.String(), state: IncidentState })) }) },
      },
    },
    async ({ query }) => {
      const found = await incidents.list(
        {
          ...(query.state === undefined ? {} : { state: statesOf(query.state) }),
          ...(query.watch === undefined ? {} : { watch: query.watch }),
          ...(query.from === undefined ? {} : { from: instantOf(query.from) }),
          ...(query.to === undefined ? {} : { to: instantOf(query.to) }),
        },
        query.limit,
      );
      return { items: found.map((incident) => incidentSummary(incident, clock.now())) };
    },
  );

  app.get(
    '/v1/incidents/:id',
    {
      config: { role: 'viewer' },
      schema: {
        tags,
        summary: 'One incident with its reading, timeline and deliveries',
        params: Id,
        response: { 200: ApiIncident },
      },
    },
    async (request) => {
      const incident = await find(incidents, request.params.id);
      await recorder.record(principalOf(request), 'incident.read', { incident: incident.id });
      return { ...incidentSummary(incident, clock.now()), ...members(toIso(Incident, incident)) };
    },
  );

  app.get(
    '/v1/incidents/:id/mentions',
    {
      config: { role: 'viewer' },
      schema: {
        tags,
        summary: 'Critical mentions of the storm',
        params: Id,
        querystring: Type.Object(
          {
            order: Type.Unsafe<'newest' | 'oldest'>({ type: 'string', enum: ['newest', 'oldest'], default: 'newest' }),
            limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
            after: Type.Optional(Type.String({ maxLength: 2_000 })),
          },
          closed,
        ),
        response: {
          200: Type.Object({
            items: Type.Array(withIsoTimes(ScoredMention)),
            total: Type.Integer(),
            next: Type.Optional(Type.String()),
          }),
        },
      },
    },
    async (request) => {
      const { limit, after, order } = request.query;
      const incident = await find(incidents, request.params.id);
      await recorder.record(principalOf(request), 'incident.mentions', { incident: incident.id });
      const page = await mentions.search(
        {
          watch: incident.watchId,
          critical: true,
          from: Math.min(incident.firstCriticalAt ?? incident.openedAt, incident.openedAt - LEAD_MS),
          to: incident.resolvedAt ?? clock.now(),
        },
        { limit, order, ...(after === undefined ? {} : { after }) },
      );
      return { ...page, items: page.items.map((item) => toIso(ScoredMention, item)) };
    },
  );

  for (const kind of commandKinds) addCommand(app, kind, deps);
}

function addCommand(app: HttpServer, kind: Command['kind'], { incidents, bus, clock }: IncidentRoutesDeps): void {
  const { summary, body } = commands[kind];
  app.post(
    `/v1/incidents/:id/${kind}`,
    {
      config: { role: 'officer' },
      schema: {
        tags,
        summary,
        params: Id,
        headers: Type.Object({
          'idempotency-key': Type.Optional(
            Type.String({ minLength: 1, maxLength: 200, description: 'The same key sent again is the same command' }),
          ),
        }),
        body: Type.Unsafe<CommandBody | null>(body),
        response: { 202: Type.Object({ command: Type.String(), incident: Type.String(), at: IsoTime }) },
      },
    },
    async (request, reply) => {
      const incident = await find(incidents, request.params.id);
      const principal = principalOf(request);
      const { until, note } = request.body ?? {};
      const broken = brokenTexts(request.body);
      if (broken.length > 0) refuseFaults(broken);
      const at = clock.now();
      const command = check(Command, {
        id: commandId(principal, incident.id, kind, request.headers['idempotency-key']),
        kind,
        watchId: incident.watchId,
        incidentId: incident.id,
        by: principal.name,
        at,
        ...(until === undefined ? {} : { until: instantOf(until) }),
        ...(note === undefined ? {} : { note }),
      });
      if (!command.ok) refuseFaults(command.faults);
      const answer = { command: command.value.id, incident: incident.id, at: isoOf(at) };
      const outcome = commandOutcome(incident, command.value, at);
      if (outcome !== 'accepted') {
        refuse(409, refusals[outcome.refused], { type: `urn:sturmwarte:problem:${outcome.refused}` });
      }
      await sendCommand(bus, command.value);
      return reply.code(202).send(answer);
    },
  );
}

/** Hands a command to alerting; durable when it resolves. */
export async function sendCommand(bus: Bus, command: Command): Promise<void> {
  await bus.publish(topics.signals, [{ key: command.watchId, value: { kind: 'command', command } }]);
}

/** What the console shows of an incident in a list: enough to decide which one to open. */
export function incidentSummary(incident: Incident, now: number) {
  const { id, watchId, watchName, state, drill, force, peakForce, acknowledgedBy, resolvedBy } = incident;
  return {
    id,
    watchId,
    watchName,
    state,
    drill,
    force,
    peakForce,
    openedAt: isoOf(incident.openedAt),
    ...(incident.acknowledgedAt === undefined
      ? {}
      : { acknowledgedAt: isoOf(incident.acknowledgedAt), acknowledgedBy }),
    ...(incident.resolvedAt === undefined ? {} : { resolvedAt: isoOf(incident.resolvedAt), resolvedBy }),
    responseClock: responseClock(incident, now),
  };
}

/** Seconds from the first critical mention to acknowledgement and to the first public reply; `running` until both are there. */
export function responseClock(incident: Incident, now: number) {
  const start = incident.firstCriticalAt ?? incident.openedAt;
  const end = incident.resolvedAt ?? now;
  const seconds = (at: number | undefined) => Math.max(0, Math.round(((at ?? end) - start) / 1_000));
  return {
    since: isoOf(start),
    toAcknowledgeSeconds: seconds(incident.acknowledgedAt),
    acknowledged: incident.acknowledgedAt !== undefined,
    toReplySeconds: seconds(incident.repliedAt),
    replied: incident.repliedAt !== undefined,
  };
}

async function find(incidents: IncidentStore, id: string): Promise<Incident> {
  return (await incidents.get(id)) ?? refuse(404, `there is no incident "${id}"`);
}

function statesOf(text: string): IncidentState[] {
  return text.split(',').map((word, index) => {
    const state = check(IncidentState, word);
    if (!state.ok)
      refuseFaults(
        state.faults.map((fault) => ({ ...fault, path: `/state/${index}` })),
        'query',
      );
    return state.value;
  });
}

/** Two people may choose the same key; they do not mean the same command. */
function commandId(principal: Principal, incidentId: string, kind: Command['kind'], key: string | undefined): string {
  if (key === undefined) return randomUUID();
  const meant = JSON.stringify([principal.id, incidentId, kind, key]);
  return createHash('sha256').update(meant).digest('base64url');
}

function members(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
