import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { silentLog, systemClock } from '@sturmwarte/runtime';
import { openFeedServer, rssOf, type FeedServer } from '@sturmwarte/testkit';
import { createRandom, nordlicht, ordinaryDays, storm } from '@sturmwarte/testkit/world';
import { crisisDashboard, queries } from '../../grafana/src/crisis-dashboard.ts';
import { dashboardFiles } from '../../grafana/src/generate.ts';
import { defaultConfig } from '../../services/standalone/src/config.ts';
import { openDataFolder } from '../../services/standalone/src/data-folder.ts';
import { demoSettings } from '../../services/standalone/src/demo.ts';
import { roles } from '../../services/standalone/src/service-roles.ts';
import { startService, type Service } from '../../services/standalone/src/start-service.ts';

const MINUTE = 60_000;
const hasPrometheus = spawnSync('prometheus', ['--version']).status === 0;
if (!hasPrometheus) {
  process.stderr.write('SKIPPED: no prometheus on this machine, the dashboards are not run against a real one\n');
}

describe('the dashboards in the repository', () => {
  it.each(dashboardFiles().map(({ name, text }) => [name, text]))('are what the code makes: %s', (name, text) => {
    const file = new URL(`../../grafana/dashboards/${name}`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('show every query of the list, and no other', () => {
    const shown = JSON.stringify(crisisDashboard('de')).match(/"expr":"(?:[^"\\]|\\.)*"/g) ?? [];
    const expressions = shown.map((text) => JSON.parse(`{${text}}`) as { expr: string }).map(({ expr }) => expr);
    expect([...new Set(expressions)].sort()).toEqual(Object.values<string>(queries).sort());
  });
});

(hasPrometheus ? describe : describe.skip)('against a real Prometheus that scrapes a running service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sturmwarte-grafana-'));
  let service: Service;
  let prometheus: ChildProcess;
  let url: string;
  let feed: FeedServer;

  beforeAll(async () => {
    service = await startService({
      config: {
        ...defaultConfig(),
        server: { host: '127.0.0.1', port: 0 },
        connectors: { allowPrivateAddresses: true },
      },
      folder: openDataFolder(join(folder, 'data')),
      clock: systemClock,
      log: silentLog,
      roles: new Set(roles),
      print: () => undefined,
      onFatal(error) {
        throw error;
      },
    });
    for (const { kind, document } of demoSettings) {
      await service.store.settings.put(kind, document, undefined, { by: 'test', at: Date.now() });
    }
    await service.control.publishSettings();
    const address = new URL(await service.listen());
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    prometheus = await startPrometheus(folder, address.port, port);
    feed = await openFeedServer();
    feed.answer('/feed.xml', { kind: 'body', body: rssOf([]) });
    await stormIn(service, feed.url('/feed.xml'));
    await queried(url, 'count(up == 1)', (value) => value === 1);
    await queried(url, queries.force.replaceAll('$watch', '.*'), (value) => value >= 3);
  }, 60_000);

  afterAll(async () => {
    const ended = new Promise((resolve) => prometheus.once('exit', resolve));
    prometheus.kill('SIGTERM');
    await ended;
    await service.close();
    await feed.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.entries<string>(queries))('the query "%s" gives a value', async (_name, expression) => {
    const filled = expression.replaceAll('$watch', '.*').replaceAll('$__rate_interval', '1m');
    expect(await queried(url, filled, () => true)).toEqual(expect.any(Number));
  });
});

/** Ordinary days as history and a storm now, with a page that goes out. */
async function stormIn(service: Service, feed: string): Promise<void> {
  const random = createRandom(7);
  const now = Date.now();
  const history = [...ordinaryDays(random, nordlicht, now - 3 * 24 * 60 * MINUTE, now - 30 * MINUTE, 20)];
  await service.accept(history, { connector: 'push', history: true });
  const outrage = [
    ...storm(random, nordlicht, { startsAt: now - 10 * MINUTE, peakPerMinute: 40, growthMinutes: 2, minutes: 10 }),
  ];
  await service.accept(
    outrage.filter(({ publishedAt }) => publishedAt <= now),
    { connector: 'push' },
  );
  const source = { id: 'press', connector: 'rss', options: { url: feed }, intervalSeconds: 1 };
  await service.store.settings.put('source', source, undefined, { by: 'test', at: now });
  await service.control.publishSettings();
}

async function startPrometheus(folder: string, target: string, port: number): Promise<ChildProcess> {
  const config = join(folder, 'prometheus.yml');
  writeFileSync(
    config,
    `global: { scrape_interval: 1s }\nscrape_configs:\n  - job_name: sturmwarte\n    static_configs: [{ targets: ['127.0.0.1:${target}'] }]\n`,
  );
  const child = spawn(
    'prometheus',
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${join(folder, 'tsdb')}`,
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    { stdio: 'ignore' },
  );
  return child;
}

/** The first value of an instant query, as soon as there is one that is wanted. */
async function queried(url: string, expression: string, wanted: (value: number) => boolean): Promise<number> {
  let last: unknown;
  for (let attempt = 0; attempt < 60; attempt++) {
    try {
      const response = await fetch(`${url}/api/v1/query?query=${encodeURIComponent(expression)}`);
      last = await response.json();
      const { status, data } = last as { status: string; data?: { result: { value: [number, string] }[] } };
      if (status === 'error') throw new Error(`Prometheus refuses ${expression}: ${JSON.stringify(last)}`);
      const values = (data?.result ?? []).map(({ value }) => Number(value[1]));
      const found = values.find(wanted);
      if (found !== undefined) return found;
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('Prometheus refuses')) throw error;
    }
    await delay(500);
  }
  throw new Error(`no value for ${expression}: ${JSON.stringify(last)}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
