// The control service on real engines in a temporary folder, with a token of each role and a clock of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBus, type Bus } from '@sturmwarte/bus';
import { openEmbeddedEngine } from '@sturmwarte/bus/embedded';
import { createClosing, createMetrics, silentLog, systemClock, type Metrics } from '@sturmwarte/runtime';
import { roles, type Role, type Store } from '@sturmwarte/store';
import { openEmbeddedStore } from '@sturmwarte/store/embedded';
import { createManualClock, MONDAY_MORNING, type ManualClock } from '@sturmwarte/testkit';
import type { InjectOptions } from 'fastify';
import {
  createArchive,
  createControl,
  issueToken,
  type Archive,
  type Control,
  type ControlOptions,
} from '../src/index.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The body as JSON; loosely typed, as tests compare it. */
  readonly json: { readonly [name: string]: unknown };
}

export interface Ask extends Omit<InjectOptions, 'method' | 'url' | 'payload' | 'body'> {
  readonly as?: Role | 'nobody';
  readonly body?: unknown;
}

export interface ControlHarness {
  readonly control: Control;
  readonly store: Store;
  readonly bus: Bus;
  readonly clock: ManualClock;
  readonly metrics: Metrics;
  readonly archive: Archive;
  readonly tokens: Readonly<Record<Role, string>>;
  /** `ask('PUT /v1/watches/x', { as: 'operations', body })`; as an admin where nothing is said. */
  readonly ask: (line: string, options?: Ask) => Promise<Answer>;
  /** Waits until everything on the bus is in the store. */
  archived(): Promise<void>;
  close(): Promise<void>;
}

export async function openControl(overrides: Partial<ControlOptions> = {}): Promise<ControlHarness> {
  const closing = createClosing();
  const directory = closing.add(await mkdtemp(join(tmpdir(), 'control-')), (opened) => rm(opened, { recursive: true }));
  const clock = createManualClock(MONDAY_MORNING);
  const metrics = createMetrics();
  const log = silentLog;
  const engine = await openEmbeddedEngine({ directory: join(directory, 'bus'), log, clock: systemClock });
  const bus = closing.add(await createBus({ engine, clock: systemClock, log, metrics }), (opened) => opened.close());
  const store = closing.add(await openEmbeddedStore({ directory: join(directory, 'store'), log, clock }), (opened) =>
    opened.close(),
  );
  const archive = closing.add(await createArchive({ bus, store, log, metrics }), (opened) => opened.close());
  const control = closing.add(
    await createControl({
      store,
      bus,
      clock,
      log,
      metrics,
      checks: {
        notifierKinds: ['email', 'slack-webhook', 'log'],
        methodFaults: ({ notifier, options }) =>
          notifier === 'email' && typeof options?.['address'] !== 'string'
            ? [{ path: '/options/address', message: 'is missing' }]
            : [],
        sourceFaults: ({ connector }) =>
          connector === 'rss' ? [] : [{ path: '/connector', message: 'is not a connector', allowed: 'rss' }],
        secretOptions: (_holder, kind) => (kind === 'slack-webhook' ? ['webhookUrl'] : []),
      },
      ack: { verify: () => ({ kind: 'forged' }), render: ({ state }) => `<p>${state}</p>` },
      hashAuthor: (source, handle) => `hash-of-${source}-${handle.toLowerCase()}`,
      ...overrides,
    }),
    (opened) => opened.close(),
  );
  const tokens: Record<string, string> = {};
  for (const role of roles)
    tokens[role] = (await issueToken(store.tokens, clock, { name: `the ${role}`, role })).secret;

  return {
    control,
    store,
    bus,
    clock,
    metrics,
    archive,
    tokens: tokens as Record<Role, string>,
    async ask(line, { as = 'admin', body, headers, ...options } = {}) {
      const [method, url] = line.split(' ', 2);
      const answer = await control.app.inject({
        ...options,
        method: method as 'GET',
        url: url ?? '/',
        headers: { ...(as === 'nobody' ? {} : { authorization: `Bearer ${tokens[as] ?? ''}` }), ...headers },
        ...(body === undefined ? {} : { payload: body as string | object }),
      });
      // One document; lines of documents (`x-ndjson`) are for who asked.
      const isJson = /[/+]json\b/.test(String(answer.headers['content-type']));
      return {
        status: answer.statusCode,
        headers: answer.headers,
        body: answer.body,
        json: isJson ? answer.json<Answer['json']>() : {},
      };
    },
    async archived() {
      while ((await archive.lag()) > 0) await systemClock.sleep(5);
    },
    close: () => closing.close(),
  };
}

/** A small, complete set of settings: a watch, its policy, the people it pages. */
export const demo = {
  watch: { id: 'nordlicht-kaffee', name: 'Nordlicht Kaffee', query: 'Nordlicht AND Kaffee', policy: 'standard' },
  policy: {
    id: 'standard',
    name: 'Standard',
    repeats: 2,
    catchAll: 'officer',
    steps: [{ targets: [{ contact: 'officer' }], delayMinutes: 5, management: true }],
  },
  contact: {
    id: 'officer',
    name: 'Bereitschaft',
    methods: [
      { notifier: 'slack-webhook', options: { webhookUrl: 'https://hooks.example/T000/secret-part' } },
      { notifier: 'email', options: { address: 'bereitschaft@nordlicht.example' } },
    ],
  },
} as const;

export async function putDemo({ ask }: Pick<ControlHarness, 'ask'>): Promise<void> {
  await ask('PUT /v1/contacts/officer', { body: demo.contact });
  await ask('PUT /v1/policies/standard', { body: demo.policy });
  await ask('PUT /v1/watches/nordlicht-kaffee', { body: demo.watch });
}
