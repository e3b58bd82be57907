// A process of the Kafka benchmark: joins, says so, works once told to, and says what it has done when told to stop.
//
//   raw    the client library alone: consumes the mentions and produces them as they are
//   bare   the same by the bus: decoded, checked, encoded, their partition and position kept, and nothing done with them
//   score  the scoring service: the score stage and the detect stage; with `costMs` every mention costs that much more
//          of a core, as a judgement by a larger model would
import { createRequire } from 'node:module';
import { createBus, followSettings } from '@sturmwarte/bus';
import { topics } from '@sturmwarte/contracts';
import { hashAuthor } from '@sturmwarte/ingest';
import { createMetrics, silentLog, systemClock } from '@sturmwarte/runtime';
import { startScoring } from '@sturmwarte/scoring';

const { CompressionTypes, Kafka, logLevel, Partitioners } = createRequire(import.meta.url)('kafkajs');
const works = { raw, bare, score };

process.on('disconnect', () => process.exit());
process.once('message', async ({ mode, ...options }) => {
  let begin;
  const begun = new Promise((resolve) => (begin = resolve));
  const { close } = await works[mode]({ ...options, begun });
  process.on('message', async (message) => {
    if (message === 'begin') begin();
    if (message !== 'stop') return;
    const { user, system } = process.cpuUsage();
    process.send({ cpuMs: (user + system) / 1_000 });
    await close();
    process.exit();
  });
  process.send('joined');
});

async function raw({ brokers, topicPrefix, partitions, begun }) {
  const kafka = new Kafka({ brokers, logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  const topic = `${topicPrefix}${topics.mentions.name}`;
  const consumer = kafka.consumer({
    groupId: `${topic}.score`,
    maxWaitTimeInMs: 200,
    maxBytesPerPartition: 512 * 1024,
  });
  await Promise.all([producer.connect(), consumer.connect()]);
  await consumer.subscribe({ topic, fromBeginning: true });
  const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
  await consumer.run({
    partitionsConsumedConcurrently: partitions,
    async eachBatch({ batch }) {
      await begun;
      const messages = batch.messages.map(({ key, value }) => ({ key, value, partition: batch.partition }));
      await producer.send({
        topic: `${topicPrefix}${topics.scoredMentions.name}`,
        acks: -1,
        compression: CompressionTypes.GZIP,
        messages,
      });
    },
  });
  await joined;
  return { close: () => Promise.all([consumer.disconnect(), producer.disconnect()]) };
}

async function openBus({ brokers, topicPrefix, partitions, begun }) {
  // Not before: it sets the client library up for itself, and `raw` is to have it as it comes.
  const { openKafkaEngine } = await import('@sturmwarte/bus/kafka');
  const engine = await openKafkaEngine({ brokers, topicPrefix, partitions, replication: 1, log: silentLog });
  const metrics = createMetrics();
  return { metrics, bus: await createBus({ engine, clock: systemClock, log: silentLog, metrics, begin: begun }) };
}

async function bare(options) {
  const { bus } = await openBus(options);
  await bus.consume(topics.mentions, 'score', {
    maxBatch: options.maxBatch,
    async process({ records }) {
      // A topic that takes mentions as they are; what it is called makes no difference to the bus.
      await bus.publish(
        { ...topics.mentions, name: topics.scoredMentions.name },
        records.map(({ key, value }) => ({ key, value })),
      );
    },
  });
  await untilReady(bus);
  return { close: () => bus.close() };
}

async function score(options) {
  const opened = await openBus(options);
  const { metrics } = opened;
  const bus = options.costMs ? withCost(opened.bus, options.costMs) : opened.bus;
  const settings = await followSettings(bus);
  const hashAccount = (account) => hashAuthor('benchmark', ...account.split(':', 2));
  const scoring = await startScoring({ bus, clock: systemClock, log: silentLog, metrics, settings, hashAccount });
  await untilReady(bus);
  return { close: () => scoring.close().then(() => bus.close()) };
}

function withCost(bus, costMs) {
  const burn = (records) => {
    for (const until = performance.now() + costMs * records.length; performance.now() < until;);
  };
  return {
    ...bus,
    consume(topic, group, processor) {
      if (topic.name !== topics.mentions.name) return bus.consume(topic, group, processor);
      return bus.consume(topic, group, {
        ...processor,
        process(batch) {
          burn(batch.records);
          return processor.process(batch);
        },
      });
    },
  };
}

async function untilReady(bus) {
  while (
    !(await bus.ready().then(
      () => true,
      () => false,
    ))
  )
    await systemClock.sleep(50);
}
