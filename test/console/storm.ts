// A running service with two ordinary weeks behind it and a storm in it that nobody has taken yet.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueToken } from '@sturmwarte/control';
import { createClosing, silentLog, systemClock } from '@sturmwarte/runtime';
import { createRandom, nordlicht, nordlichtQuery, ordinaryDays, storm as outrage } from '@sturmwarte/testkit/world';
import { loadConfig } from '../../services/standalone/src/config.ts';
import { openDataFolder } from '../../services/standalone/src/data-folder.ts';
import { roles } from '../../services/standalone/src/service-roles.ts';
import { startService } from '../../services/standalone/src/start-service.ts';

export interface Storm {
  readonly address: string;
  /** Tokens by role. */
  readonly officer: string;
  readonly viewer: string;
  readonly incidentId: string;
  /** A critical mention with markup in it. */
  readonly markup: string;
  /** The incident's state as the store has it. */
  state(): Promise<string | undefined>;
  close(): Promise<void>;
}

const SEED = 7;
/** Enough for a baseline of its own. */
const PER_HOUR = 5;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LOOK_EVERY_MS = 20;

const settings = {
  contacts: [{ id: 'bereitschaft', name: 'Bereitschaft', methods: [{ notifier: 'log' }] }],
  policies: [
    {
      id: 'default',
      name: 'Standard',
      repeats: 0,
      steps: [{ targets: [{ contact: 'bereitschaft' }], delayMinutes: 60 }],
    },
  ],
  playbooks: [{ id: 'krise', name: 'Erste Stunde', fromForce: 3, steps: ['Lage lesen: Worum geht es?'] }],
  watches: [{ id: 'nordlicht-kaffee', name: nordlicht.name, query: nordlichtQuery, timeZone: 'Europe/Berlin' }],
};

export async function startStorm(consoleFolder: string): Promise<Storm> {
  const closing = createClosing();
  try {
    const directory = closing.add(await mkdtemp(join(tmpdir(), 'console-')), (made) => rm(made, { recursive: true }));
    const folder = openDataFolder(directory);
    const clock = systemClock;
    const service = closing.add(
      await startService({
        config: loadConfig({ environment: {}, flags: { port: 0, data: directory } }),
        folder,
        clock,
        log: silentLog,
        roles: new Set(roles),
        consoleFolder,
        print: () => undefined,
        onFatal(error) {
          throw error;
        },
      }),
      (opened) => opened.close(),
    );
    const applied = await service.control.app.inject({
      method: 'POST',
      url: '/v1/settings?why=test',
      headers: { authorization: `Bearer ${folder.secrets.localToken}` },
      payload: settings,
    });
    if (applied.statusCode >= 400) throw new Error(applied.body);

    const now = clock.now();
    const random = createRandom(SEED);
    const past = [...ordinaryDays(random, nordlicht, now - 14 * DAY, now - 5 * MINUTE, PER_HOUR)];
    const markup = '<img src=x onerror=alert(1)> Skriptversuch: Nordlicht Kaffee, ihr Lügner, ekelhaft!';
    const present = [
      ...outrage(random, nordlicht, { startsAt: now - MINUTE, peakPerMinute: 150, growthMinutes: 0.1, minutes: 1 }),
      { id: 'markup', source: 'mastodon', kind: 'post', publishedAt: now, text: markup, author: 'mensch1' },
    ];
    await service.accept(past, { connector: 'import', history: true });
    await service.accept(present, { connector: 'push', history: false });
    const address = await service.listen();

    const open = async () => (await service.store.incidents.list({}, 1))[0];
    let incident = await open();
    while (!incident) {
      await clock.sleep(LOOK_EVERY_MS);
      incident = await open();
    }
    const { id } = incident;
    const tokenOf = async (role: 'officer' | 'viewer') =>
      (await issueToken(service.store.tokens, clock, { name: `the ${role}`, role })).secret;

    return {
      address,
      officer: await tokenOf('officer'),
      viewer: await tokenOf('viewer'),
      incidentId: id,
      markup,
      state: async () => (await service.store.incidents.get(id))?.state,
      close: () => closing.close(),
    };
  } catch (error) {
    await closing.close();
    throw error;
  }
}
