// `npm run bench:kafka`: what scoring on Kafka bears on this machine, against the client library alone doing the same
// consuming and producing in the same run, and what a second scoring process adds. The engine shares the cores.
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { availableParallelism, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createBus } from '@sturmwarte/bus';
import { openKafkaEngine } from '@sturmwarte/bus/kafka';
import { topics } from '@sturmwarte/contracts';
import { createIngestMetrics, createIntake } from '@sturmwarte/ingest';
import { createMetrics, silentLog, systemClock } from '@sturmwarte/runtime';
import { defaultCache, startKafka } from '@sturmwarte/testkit/engines';
import { figure, printFigures, quantile } from './measures.mjs';
import { createTexts, watchesOf } from './mentions.mjs';

const { values } = parseArgs({
  options: {
    mentions: { type: 'string', default: '60000' },
    rounds: { type: 'string', default: '3' },
    watches: { type: 'string', default: '200' },
    'max-batch': { type: 'string', default: '100' },
  },
});
const MENTIONS = Number(values.mentions);
const ROUNDS = Number(values.rounds);
const WATCHES = Number(values.watches);
const PARTITIONS = 6;
const PER_PUBLISH = 2_000;
const COST_MS = 1;
/** Without scoring a run is short: with more mentions its beginning and its end weigh less. */
const LONGER = 3;
const LOOK_EVERY_MS = 50;
const WORKER = new URL('kafka-worker.mjs', import.meta.url).pathname;

console.log(
  `${availableParallelism()} cores, Node ${process.version}, load before ${loadavg()
    .map((load) => load.toFixed(2))
    .join(' ')}`,
);
console.log(
  `${MENTIONS.toLocaleString('en')} mentions, ${WATCHES} watches, ${PARTITIONS} partitions, one broker, median of ${ROUNDS} rounds in turn\n`,
);
const kafka = await startKafka({ cache: process.env.STURMWARTE_ENGINES ?? defaultCache() });
try {
  const rates = { raw: [], bare: [], score: [], two: [], costly: [], costlyTwo: [] };
  const ingest = [];
  for (let round = 0; round < ROUNDS; round++) {
    rates.raw.push(await measure({ mode: 'raw', mentions: LONGER * MENTIONS, ingest }));
    rates.bare.push(await measure({ mode: 'bare', mentions: LONGER * MENTIONS, ingest }));
    rates.score.push(await measure({ mode: 'score', ingest }));
    rates.two.push(await measure({ mode: 'score', processes: 2, ingest }));
    const costly = { mode: 'score', costMs: COST_MS, mentions: Math.ceil(MENTIONS / 4) };
    rates.costly.push(await measure({ ...costly, ingest: [] }));
    rates.costlyTwo.push(await measure({ ...costly, processes: 2, ingest: [] }));
  }
  const rate = Object.fromEntries(Object.entries(rates).map(([name, all]) => [name, quantile(all, 0.5)]));
  const ratio = (a, b) =>
    quantile(
      rates[a].map((value, round) => value / rates[b][round]),
      0.5,
    );
  printFigures([
    figure('ingest', quantile(ingest, 0.5), 'mentions/s', 'taken in, checked and durable on Kafka, by one process'),
    figure('client alone', rate.raw, 'mentions/s', 'kafkajs consumes and produces the same records, gzip, acks of all'),
    figure(
      'bus, scoring taken out',
      rate.bare,
      'mentions/s',
      'the same by the bus: decoded, checked, encoded, checked',
    ),
    figure('share of the client', ratio('bare', 'raw'), '', 'median of the rounds', '≥ 0.70'),
    figure('score and detect', rate.score, 'mentions/s', 'one scoring process, until every lag is 0'),
    figure(
      'price of scoring',
      1e6 / rate.score - 1e6 / rate.bare,
      'µs/mention',
      'against the bus with scoring taken out',
    ),
    figure('two processes', rate.two, 'mentions/s', 'the same with two scoring processes'),
    figure(
      'two against one',
      ratio('two', 'score'),
      '',
      'median of the rounds; one has a core and a part of the other already',
    ),
    figure('costly, one process', rate.costly, 'mentions/s', `every mention costs ${COST_MS} ms of a core more`),
    figure('costly, two processes', rate.costlyTwo, 'mentions/s', 'the same'),
    figure('two against one, costly', ratio('costlyTwo', 'costly'), '', 'median of the rounds', '≥ 1.6'),
  ]);
} finally {
  await kafka.stop();
}

/** Mentions a second from the word to begin until every lag is 0. */
async function measure({ mode, processes = 1, costMs = 0, mentions = MENTIONS, ingest }) {
  const topicPrefix = `bench-${randomUUID()}.`;
  const engine = await openKafkaEngine({
    brokers: kafka.brokers,
    topicPrefix,
    partitions: PARTITIONS,
    replication: 1,
    log: silentLog,
  });
  const metrics = createMetrics();
  const bus = await createBus({ engine, clock: systemClock, log: silentLog, metrics });
  const options = {
    mode,
    costMs,
    brokers: kafka.brokers,
    topicPrefix,
    partitions: PARTITIONS,
    maxBatch: Number(values['max-batch']),
  };
  try {
    await bus.publish(topics.settings, watchesOf(WATCHES).map(settingsChange));
    ingest.push(await load(bus, metrics, mentions));
    const workers = await Promise.all(Array.from({ length: processes }, () => startWorker(options)));
    // A group of two has shared its partitions out by then.
    if (processes > 1) await sleep(4_000);
    const began = performance.now();
    for (const worker of workers) worker.child.send('begin');
    await worked(bus, mode);
    const seconds = (performance.now() - began) / 1_000;
    const cpu = await Promise.all(workers.map((worker) => worker.stop()));
    process.stderr.write(
      `${mode}${costMs ? ` (${costMs} ms more)` : ''} x${processes}: ${Math.round(mentions / seconds)}/s, CPU ${cpu.map((ms) => `${Math.round((ms * 1_000) / mentions)} µs/mention`).join(' and ')}\n`,
    );
    return mentions / seconds;
  } finally {
    await bus.close();
  }
}

async function worked(bus, mode) {
  const stages = mode === 'score' ? [[topics.mentions, 'score'], [topics.evidence, 'detect']] : [[topics.mentions, 'score']]; // prettier-ignore
  for (const [topic, group] of stages) {
    for (;;) {
      const standing = await bus.standing(topic, group);
      if (standing.every(({ position, end }) => position >= end)) break;
      await sleep(LOOK_EVERY_MS);
    }
  }
}

/** Takes the mentions in as the push API does, and says how many a second. */
async function load(bus, metrics, mentions) {
  const accept = createIntake({ bus, clock: systemClock, count: createIngestMetrics(metrics), salt: 'benchmark' });
  const texts = createTexts(WATCHES).map((text) => JSON.parse(`{${text}`));
  const began = performance.now();
  for (let first = 0; first < mentions; first += PER_PUBLISH) {
    const inputs = Array.from({ length: Math.min(PER_PUBLISH, mentions - first) }, (_, n) => ({
      ...texts[(first + n) % texts.length],
      id: `bench-${first + n}`,
      publishedAt: Date.now(),
    }));
    const { rejected, errors } = await accept(inputs, { connector: 'bench' });
    if (rejected > 0) throw new Error(JSON.stringify(errors[0]));
  }
  return (mentions * 1_000) / (performance.now() - began);
}

function settingsChange(document) {
  const value = { kind: 'watch', id: document.id, version: 1, document, at: Date.now(), by: 'benchmark' };
  return { key: `watch/${document.id}`, value };
}

async function startWorker(options) {
  const child = fork(WORKER, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const answer = () => new Promise((resolve) => child.once('message', resolve));
  child.send(options);
  await answer();
  return {
    child,
    async stop() {
      const told = answer();
      child.send('stop');
      const { cpuMs } = await told;
      await new Promise((resolve) => child.once('exit', resolve));
      return cpuMs;
    },
  };
}
