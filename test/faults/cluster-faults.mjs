// The faults a cluster is put to. Each resolves when what it broke is whole again, with a sentence on what it did.
import { setTimeout as pause } from 'node:timers/promises';
import { createBus } from '@sturmwarte/bus';
import { topics } from '@sturmwarte/contracts';
import { createMetrics, silentLog, systemClock } from '@sturmwarte/runtime';
import { consumerGroups } from '../../services/standalone/dist/consumer-health.js';
import { openEngine, keptTopics } from './cluster-fire.mjs';

/** Longest between two kills. */
const LIFE_MS = 4_000;
const STORE_AWAY_MS = 120_000;
const NETWORK_CUT_MS = 20_000;
const NETWORK_SLOW_MS = 30_000;
const SLOWER_BY_MS = 300;
const BROKER_AWAY_MS = 20_000;
/** State that only its writer writes: what cannot be read there stops whoever would have to guess it. */
const STATE_TOPICS = [topics.snapshots, topics.incidents];

/** kill -9 of processes of every role, at random moments, some while they start. */
export const kill =
  (kills) =>
  async ({ cluster, random, say }) => {
    const killed = {};
    for (let number = 1; number <= kills; number++) {
      const member = cluster.members[random.integer(cluster.members.length)];
      await pause(random.integer(LIFE_MS));
      if (member.life.isOver())
        throw new Error(`${member.name} ended by itself before kill ${number}:\n${member.life.words()}`);
      await member.life.kill();
      killed[member.role] = (killed[member.role] ?? 0) + 1;
      if (number % 10 === 0) say(`${number} kills`);
      cluster.start(member);
    }
    return `${kills} kills: ${Object.entries(killed)
      .map(([role, count]) => `${count} ${role}`)
      .join(', ')}`;
  };

/** One of three brokers dies and comes back. */
export const broker =
  (kafka) =>
  async ({ random, say }) => {
    const number = random.integer(kafka.nodes.length);
    await kafka.nodes[number].kill();
    say(`broker ${number + 1} is dead`);
    await pause(BROKER_AWAY_MS);
    await kafka.nodes[number].restart();
    say(`broker ${number + 1} is back`);
    await pause(BROKER_AWAY_MS / 2);
    return `broker ${number + 1} of ${kafka.nodes.length} killed for ${BROKER_AWAY_MS / 1_000} s`;
  };

export const store =
  (elasticsearch) =>
  async ({ say, mail, slack }) => {
    const before = mail.mails.length + slack.messages.length;
    await elasticsearch.halt();
    say('Elasticsearch is stopped');
    await pause(STORE_AWAY_MS);
    const during = mail.mails.length + slack.messages.length - before;
    await elasticsearch.restart();
    say('Elasticsearch is back');
    return `Elasticsearch stopped for ${STORE_AWAY_MS / 1_000} s; ${during} messages arrived meanwhile`;
  };

/** The way between the first scoring process and Kafka is cut, then slow. */
export const network =
  (way) =>
  async ({ say }) => {
    await way.cut();
    say('one scoring process is cut off');
    await pause(NETWORK_CUT_MS);
    await way.heal();
    await way.slow(SLOWER_BY_MS);
    say('its way is slow');
    await pause(NETWORK_SLOW_MS);
    await way.heal();
    return `one scoring process cut off from Kafka for ${NETWORK_CUT_MS / 1_000} s, then ${SLOWER_BY_MS} ms slower each way for ${NETWORK_SLOW_MS / 1_000} s`;
  };

/** What nobody can read, in every partition of every topic; where it is somebody's state, under a key of no meaning. */
export async function poison({ cluster, say }) {
  const engine = await openEngine(cluster);
  const bus = await createBus({
    engine,
    clock: systemClock,
    log: silentLog,
    metrics: createMetrics(),
    topics: keptTopics,
  });
  let records = 0;
  const put = async (topic, key, value) => {
    for (let partition = 0; partition < bus.partitions; partition++) {
      await engine.append(topic, [{ partition, key, value }]);
      records++;
    }
  };
  try {
    for (const topic of keptTopics) {
      if (topic.name === topics.sightings.name) continue;
      await put(topic, 'poison', '{"torn": ');
      // A later record of the key has the last word, and compaction sees to the rest.
      if (STATE_TOPICS.some(({ name }) => name === topic.name)) await put(topic, 'poison', null);
    }
    say(`${records} records nobody can read are in`);
    await pause(5_000);
    // What is read at a start only, is read now.
    for (const member of cluster.members) {
      await member.life.kill();
      cluster.start(member);
    }
    await Promise.all(cluster.members.map(({ life }) => life.ready()));
    return `${records} records nobody can read, in all partitions of ${keptTopics.length - 1} topics; every process restarted after`;
  } finally {
    await bus.close();
  }
}

/** Every group is set back to the first record of its first partitions. */
export async function replay({ cluster, say }) {
  await Promise.all(cluster.members.map(({ life }) => life.kill()));
  let count = 0;
  // A group is set back when its dead members have been forgotten.
  await pause(12_000);
  for (const [group, worked] of Object.entries(consumerGroups))
    for (const { name } of worked) {
      await cluster.setBack(`${cluster.topicPrefix}${name}`, `${cluster.topicPrefix}${name}.${group}`);
      count++;
    }
  say(`${count} groups are set back to the start`);
  await cluster.begin();
  return `${count} groups set back to the start of all partitions`;
}
