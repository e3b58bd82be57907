// One storm told to a cluster while something is wrong with it: processes killed, a broker, the store or the network away,
// poison in every topic, partitions worked again from the start. What became of every mention and every page is told after.
import { setTimeout as pause } from 'node:timers/promises';
import { openKafkaEngine } from '@sturmwarte/bus/kafka';
import { silentLog } from '@sturmwarte/runtime';
import { createRandom } from '@sturmwarte/testkit/world';
import { startSlackReceiver } from '../../packages/testkit/dist/slack-receiver.js';
import { startSmtpInbox } from '../../packages/testkit/dist/smtp-inbox.js';
import { defaultConfig } from '../../services/standalone/dist/config.js';
import { topicsFor } from '../../services/standalone/dist/service-process.js';
import { openCluster } from '../cluster/cluster.mjs';
import { readLedger } from './ledger.mjs';
import { arrivalsOf, owedPages, policyFor, settingsFor, tellStorm, WATCH } from './storm-story.mjs';

const REST_WITHIN_MS = 240_000;
const LOOK_EVERY_MS = 500;
/** The storm goes on for this long after the fault. */
const AFTERMATH_S = 15;

/**
 * `fault` is called once the storm has begun, with the cluster and a seeded chance; it resolves when all is well again.
 * `length`: how many kills the policy shall have pages for, or as long.
 */
export async function clusterUnderFire({ engines, counts, replication = 1, seed, length, fault, say, adjust }) {
  const policy = policyFor(length);
  const [mail, slack] = [await startSmtpInbox(), await startSlackReceiver()];
  const cluster = await openCluster({
    ...engines,
    counts,
    replication,
    ...(adjust ? { adjust } : {}),
    configuration: {
      connectors: { allowPrivateAddresses: true },
      notifiers: {
        email: { host: mail.host, port: mail.port, tls: 'none', from: 'sturmwarte@nordlicht.example' },
        slack: { botToken: slack.botToken, apiUrl: slack.apiUrl },
      },
      settings: settingsFor(policy),
    },
  });
  const stopping = new AbortController();
  try {
    await cluster.begin();
    say(`${cluster.members.length} processes are ready`);
    const ask = (path, init) => cluster.ingestOnce(path, init);
    const client = tellStorm([{ ask }], createRandom(seed + 1), stopping.signal);
    await client.liveFor(5);
    const detail = await fault({ cluster, random: createRandom(seed), say, mail, slack });
    await client.liveFor(AFTERMATH_S);
    stopping.abort();
    const handedIn = await client.done;
    say(`${handedIn.size} mentions were handed in; waiting for everything to come to its end`);
    await cluster.begin();
    await rest(cluster, handedIn.size);
    const told = { searchable: await searchable(cluster), incidents: await incidents(cluster) };
    await cluster.stop();
    const ledger = await readLedger(await openEngine(cluster), WATCH, keptTopics);
    return { handedIn, owed: owedPages(policy), detail, side: { ...told, arrivals: arrivalsOf(mail, slack), ledger } };
  } finally {
    stopping.abort();
    await cluster.close();
    await mail.close();
    await slack.close();
  }
}

/** As the processes made them: by the configuration there is where none is given. */
export const keptTopics = topicsFor(defaultConfig());

export function openEngine({ brokers, topicPrefix, partitions, replication }) {
  return openKafkaEngine({ brokers, topicPrefix, partitions, replication, log: silentLog });
}

async function searchable(cluster) {
  return (await cluster.read(`/v1/mentions?watch=${WATCH}&limit=1`)).total;
}

async function incidents(cluster) {
  const { items } = await cluster.read('/v1/incidents?limit=100');
  return Promise.all(items.map(({ id }) => cluster.read(`/v1/incidents/${encodeURIComponent(id)}`)));
}

async function rest(cluster, mentions) {
  for (const until = Date.now() + REST_WITHIN_MS; Date.now() < until; await pause(LOOK_EVERY_MS)) {
    if ((await searchable(cluster)) !== mentions) continue;
    const storms = (await incidents(cluster)).filter(({ watchId }) => watchId === WATCH);
    const isOver = ({ deliveries, escalation }) =>
      escalation?.exhausted && deliveries.every(({ state }) => state !== 'pending');
    if (storms.length > 0 && storms.every(isOver)) return;
  }
  // What is missing is told by the books.
}
