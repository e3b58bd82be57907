// `npm run bench:takeover`: how long the work of a process that dies is left lying, and how late the pages are that were due
// meanwhile. Processes are killed with kill -9 and started again only after their work has been taken over.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createBus } from '@sturmwarte/bus';
import { topics } from '@sturmwarte/contracts';
import { createMetrics, silentLog, systemClock } from '@sturmwarte/runtime';
import { createRandom } from '@sturmwarte/testkit/world';
import { defaultCache, startElasticsearch, startKafka } from '@sturmwarte/testkit/engines';
import { startSmtpInbox } from '../../packages/testkit/dist/smtp-inbox.js';
import { eventually, openCluster } from '../cluster/cluster.mjs';
import { figure, printFigures } from '../bench/measures.mjs';
import { keptTopics, openEngine } from './cluster-fire.mjs';
import { settingsFor, tellStorm, WATCH } from './storm-story.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const ROUNDS = Number(values.rounds);
const LOOK_EVERY_MS = 50;
const PER_SECOND = 20;
const TAKEN_OVER_WITHIN_MS = 60_000;
const GOAL = '≤ 15 s';
const say = (line) => process.stderr.write(`${line}\n`);

const cache = process.env.STURMWARTE_ENGINES ?? defaultCache();
const kafka = await startKafka({ cache });
const elastic = await startElasticsearch({ cache });
const mail = await startSmtpInbox();
/** A page every few seconds, for as long as it takes. */
const policy = {
  id: 'default',
  name: 'Standard',
  steps: [{ targets: [{ contact: 'officer' }], delayMinutes: 0.05 }],
  repeats: 100,
  pageAtForce: 3,
  managementForce: 6,
};
const { contacts, ...others } = settingsFor(policy);
const cluster = await openCluster({
  brokers: kafka.brokers,
  elasticsearch: elastic.url,
  counts: { ingest: 1, scoring: 2, alerting: 2, control: 1 },
  configuration: {
    connectors: { allowPrivateAddresses: true },
    notifiers: { email: { host: mail.host, port: mail.port, tls: 'none', from: 'sturmwarte@nordlicht.example' } },
    settings: { ...others, contacts: contacts.filter(({ methods }) => methods[0].notifier === 'email') },
  },
});
const stopping = new AbortController();
try {
  await cluster.begin();
  say('the cluster is ready');
  const bus = await createBus({
    engine: await openEngine(cluster),
    clock: systemClock,
    log: silentLog,
    metrics: createMetrics(),
    topics: keptTopics,
  });
  const scoring = [];
  for (let round = 1; round <= ROUNDS; round++) scoring.push(await scoringRound(bus, round));
  await bus.close();
  const alerting = await alertingRounds();
  const worst = (all) => Math.max(...all) / 1_000;
  printFigures([
    figure('scoring taken over', worst(scoring), 's', `from kill -9 until every partition of both stages moves on; worst of ${ROUNDS}`, GOAL),
    figure('pages, calm', worst(alerting.calm), 's', 'from due to sent, nobody killed; worst', ''),
    figure('pages, process killed', worst(alerting.killed), 's', `the same around ${ROUNDS} kills of the process that owns the incident; worst`, GOAL),
    figure('pages sent twice', alerting.repeated, '', `of ${alerting.sent}`, '0'),
  ]); // prettier-ignore
} finally {
  stopping.abort();
  await cluster.close();
  await mail.close();
  await kafka.stop();
  await elastic.stop();
}

/** Milliseconds until every partition of both stages has got on with what came after the kill. */
async function scoringRound(bus, round) {
  const flowing = new AbortController();
  const flow = keepMentionsFlowing(bus, round, flowing.signal);
  await pause(3_000);
  const member = cluster.ofRole('scoring')[round % 2];
  await member.life.kill();
  const killedAt = Date.now();
  const stages = [
    [topics.mentions, 'score'],
    [topics.evidence, 'detect'],
  ];
  const ends = await Promise.all(stages.map(([topic, group]) => bus.standing(topic, group)));
  const waiting = new Set(ends.flatMap((all, stage) => all.map((_, partition) => `${stage}/${partition}`)));
  let last = 0;
  while (waiting.size > 0 && Date.now() - killedAt < TAKEN_OVER_WITHIN_MS) {
    const standing = await Promise.all(stages.map(([topic, group]) => bus.standing(topic, group)));
    for (const place of waiting) {
      const [stage, partition] = place.split('/').map(Number);
      if (standing[stage][partition].position <= ends[stage][partition].end) continue;
      waiting.delete(place);
      last = Date.now() - killedAt;
    }
    await pause(LOOK_EVERY_MS);
  }
  if (waiting.size > 0) say(`not taken over: ${[...waiting].join(', ')}`);
  flowing.abort();
  await flow;
  say(`round ${round}: ${member.name} killed, all its work goes on after ${last} ms`);
  cluster.start(member);
  await member.life.ready();
  return waiting.size > 0 ? Infinity : last;
}

/** Mentions by themselves, and evidence for watches that do not exist, so that every partition of both topics has some. */
async function keepMentionsFlowing(bus, round, signal) {
  for (let number = 0; !signal.aborted; number++) {
    const mentions = Array.from({ length: PER_SECOND / 4 }, (_, n) => mention(`round-${round}-${number}-${n}`));
    await bus.publish(topics.mentions, mentions.map((value) => ({ key: value.id, value }))); // prettier-ignore
    for (let partition = 0; partition < bus.partitions; partition++)
      await bus.publish(topics.evidence, [{ key: 'nobody', partition, value: evidence(mentions[0]) }]);
    await pause(250);
  }
}

function mention(id) {
  const now = Date.now();
  return { id: `bench:${id}`, source: 'bench', connector: 'bench', kind: 'post', publishedAt: now, receivedAt: now, text: 'Nordlicht Kaffee' }; // prettier-ignore
}

function evidence({ id, publishedAt, receivedAt }) {
  const digest = { id, source: 'bench', publishedAt, excerpt: '', sentiment: 0, hostility: 0 };
  const flags = { critical: false, own: false, history: false, drill: false };
  return {
    ...flags,
    watchId: 'nobody',
    mention: digest,
    kind: 'post',
    receivedAt,
    language: 'de',
    links: [],
    terms: [],
    origin: { partition: 0, offset: 0 },
  };
}

/** Lateness of pages in milliseconds, before anything is killed and after. */
async function alertingRounds() {
  const ask = (path, init) => cluster.ingestOnce(path, init);
  const client = tellStorm([{ ask }], createRandom(7), stopping.signal);
  await client.liveFor(1);
  await eventually('a page', () => mail.mails.length > 0);
  await pause(15_000);
  const calmUntil = Date.now();
  for (let round = 1; round <= ROUNDS; round++) {
    const member = await owner();
    await member.life.kill();
    say(`round ${round}: ${member.name} killed`);
    await pause(25_000);
    cluster.start(member);
    await member.life.ready();
    await pause(5_000);
  }
  stopping.abort();
  await client.done;
  const incident = await storm();
  const pages = incident.deliveries.filter(({ purpose, state }) => purpose === 'page' && state === 'sent');
  const lateness = (some) => some.map(({ dueAt, settledAt }) => Date.parse(settledAt) - Date.parse(dueAt));
  const arrived = mail.mails.map(({ headers }) => headers['x-sturmwarte-delivery']);
  return {
    calm: lateness(pages.filter(({ settledAt }) => Date.parse(settledAt) < calmUntil)),
    killed: lateness(pages.filter(({ settledAt }) => Date.parse(settledAt) >= calmUntil)),
    sent: arrived.length,
    repeated: arrived.length - new Set(arrived).size,
  };
}

async function owner() {
  return eventually('the owner of the incident', async () => {
    for (const member of cluster.ofRole('alerting')) {
      const figures = await cluster.figures(member).catch(() => new Map());
      if ((figures.get('sturmwarte_incidents{state="triggered"}') ?? 0) > 0) return member;
    }
    return undefined;
  });
}

async function storm() {
  const { items } = await cluster.read('/v1/incidents?limit=10');
  const { id } = items.find(({ watchId }) => watchId === WATCH);
  return cluster.read(`/v1/incidents/${encodeURIComponent(id)}`);
}
