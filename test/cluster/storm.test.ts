import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { engineSuite } from '@sturmwarte/testkit';
import { describeBuilt } from '../support/command-line.ts';

const DRIVER = fileURLToPath(new URL('./storm.mjs', import.meta.url));

engineSuite('Elasticsearch', 'ELASTICSEARCH_URL', process.env, () => {
  engineSuite('Kafka', 'KAFKA_BROKERS', process.env, () => {
    describeBuilt('a cluster', () => {
      it('sees a storm with three scoring processes, pages by mail and in Slack, and lets somebody take charge', async () => {
        const driver = spawn(process.execPath, [DRIVER], { stdio: ['ignore', 'pipe', 'inherit'] });
        const ended = new Promise((resolve) => driver.once('close', resolve));
        const table = await text(driver.stdout);
        expect(table.split('\n').filter((line) => line.startsWith('WRONG'))).toEqual([]);
        expect(table).toContain('ok    acknowledged');
        expect(await ended).toBe(0);
      }, 300_000);
    });
  });
});
