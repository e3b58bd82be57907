// The way to the cluster and back, on a real Kafka and a real Elasticsearch.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { silentLog } from '@sturmwarte/runtime';
import { engineSuite } from '@sturmwarte/testkit';
import { roles } from '../../services/standalone/src/service-roles.ts';
import { startService, type Service } from '../../services/standalone/src/start-service.ts';
import { afterTwoOrdinaryWeeks } from '../support/history.ts';
import { clockFrom, detectorsIn, exportFrom, importInto, optionsOf, type Place } from '../support/move.ts';
import { critics, MINUTE, SECOND } from '../support/nordlicht.ts';
import { acknowledgePath, mailsTo } from '../support/pages.ts';
import { openStory } from '../support/story.ts';

engineSuite('Kafka', 'KAFKA_BROKERS', process.env, (addresses) => {
  engineSuite('Elasticsearch', 'ELASTICSEARCH_URL', process.env, (url) => {
    const stories = afterTwoOrdinaryWeeks();
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'sturmwarte-move-'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('an open incident goes to the cluster, escalates there, and comes back', async () => {
      const story = await stories.open();
      const first = critics(story.now(), 20);
      await story.push(first);
      await story.pass(MINUTE);
      const link = acknowledgePath(mailsTo(story, 'officer')[0]?.text ?? '');
      const known = await story.service.store.mentions.count({});
      const opened = await story.incident();
      await story.stop();

      const id = randomUUID();
      const adminToken = `sw_${'t'.repeat(43)}`;
      const { salt, linkSecret } = story.folder.secrets;
      const cluster: Place = {
        config: {
          server: { port: 0, publicUrl: 'http://sturmwarte.example' },
          data: join(folder, 'unused'),
          kafka: { brokers: addresses.split(','), topicPrefix: `test-${id}.`, partitions: 5, replication: 1 },
          elasticsearch: { nodes: [url], indexPrefix: `test-${id}-`, replicas: 0 },
          secrets: { salt, linkSecret, adminToken },
          connectors: { allowPrivateAddresses: true },
          notifiers: {
            email: { host: story.mail.host, port: story.mail.port, tls: 'none', from: 'sturmwarte@nordlicht.example' },
            slack: { botToken: story.slack.botToken, apiUrl: story.slack.apiUrl },
          },
        },
      };
      const there = await exportFrom({ config: { data: story.folder.path } }, join(folder, 'there.gz'), story.now());
      const learned = await detectorsIn({ config: { data: story.folder.path } }, story.now());
      await importInto(cluster, join(folder, 'there.gz'), story.now());
      expect(await detectorsIn(cluster, story.now())).toEqual(learned);

      // On the cluster the second step falls due.
      const mailed = story.mail.mails.length;
      const later = story.now() + 4 * MINUTE;
      const service = await start(cluster, later);
      try {
        await eventually(async () => {
          const incident = await service.store.incidents.get(opened.id);
          return incident?.step === 1 && incident.deliveries.every(({ state }) => state !== 'pending');
        });
        expect(mailsTo(story, 'management')).toHaveLength(1);
        expect(story.mail.mails).toHaveLength(mailed + 1);
        await service.accept(first, { connector: 'push' });
        await eventually(async () => Object.values(await service.lags()).every((lag) => lag === 0));
        const rebuilt = await service.control.app.inject({
          method: 'POST',
          url: '/v1/store/rebuild',
          headers: { authorization: `Bearer ${adminToken}` },
        });
        expect(JSON.parse(rebuilt.body.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
          report: {
            mentions: { onBus: 20, rebuilt: 20, kept: known - 20 },
            incidents: { onBus: 1, rebuilt: 1, kept: 0 },
            complete: true,
          },
        });
        await expect(exportFrom(cluster, join(folder, 'running.gz'), later)).rejects.toMatchObject({
          code: 'DATA_IN_USE',
        });
      } finally {
        await service.close();
      }

      const back = await exportFrom(cluster, join(folder, 'back.gz'), later + MINUTE);
      expect(back).toMatchObject({ mention: there.mention ?? 0, incident: 1, detector: 1, change: there.change ?? 0 });
      await importInto({ config: { data: join(folder, 'home') } }, join(folder, 'back.gz'), later + MINUTE);
      const home = await openStory({ from: join(folder, 'home'), startsAt: later + MINUTE + 30 * SECOND });
      try {
        await home.pass(MINUTE);
        expect(home.mail.mails).toEqual([]);
        expect(await home.incident()).toMatchObject({ id: opened.id, state: 'triggered', step: 1 });
        await home.push(first);
        expect(await home.service.store.mentions.count({})).toBe(known);
        expect((await home.service.store.mentions.search({ text: 'nordlichtskandal' }, { limit: 1 })).total).toBe(20);
        await home.ask(`POST ${link}`, { token: null });
        await home.settled();
        expect(await home.incident()).toMatchObject({ state: 'acknowledged', acknowledgedBy: 'officer' });
        expect(await home.incidents()).toHaveLength(1);
      } finally {
        await home.close();
      }
    }, 300_000);
  });
});

async function start(place: Place, now: number): Promise<Service> {
  const { config, folder } = optionsOf(place, now);
  const service = await startService({
    config,
    folder,
    clock: clockFrom(now),
    log: silentLog,
    roles: new Set(roles),
    print: () => undefined,
    onFatal(error) {
      throw error;
    },
  });
  await service.listen();
  return service;
}

async function eventually(look: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + 90_000;
  while (!(await look())) {
    if (performance.now() > until) throw new Error('waited in vain');
    await sleep(100);
  }
}
