// `npm run bench:takeover`: how long the work of a process that dies is left lying, and how late the pages are that were due
// meanwhile. Processes are killed with kill -9 and started again only after their work has been taken over.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createBus } from '@sturmwarte/bus';
import { topics } from '@sturmwarte/contracts';
import { createMetrics, silentLog, systemClock } from '@sturmwarte/runtime';
import { createRandom } from '@sturmwarte/testkit/world';
import { defaultCache, startElasticsearch, startKafka } from '@sturmwarte/testkit/engines';
import { openFeedServer } from '../../packages/testkit/dist/feed-server.js';
import { startSmtpInbox } from '../../packages/testkit/dist/smtp-inbox.js';
import { eventually, openCluster } from '../cluster/cluster.mjs';
import { figure, printFigures, quantile } from '../bench/measures.mjs';
import { keptTopics, openEngine } from './cluster-fire.mjs';
import { settingsFor, tellStorm, WATCH } from './storm-story.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const ROUNDS = Number(values.rounds);
const LOOK_EVERY_MS = 50;
const PER_SECOND = 20;
const CALM_PAGES = 8;
const TAKEN_OVER_WITHIN_MS = 60_000;
const GOAL = '≤ 15 s';
const say = (line) => process.stderr.write(`${line}\n`);

const cache = process.env.STURMWARTE_ENGINES ?? defaultCache();
const kafka = await startKafka({ cache });
const elastic = await startElasticsearch({ cache });
const mail = await startSmtpInbox();
const feeds = await openFeedServer();
/** One item more every second in each. */
const feedPaths = Array.from({ length: 8 }, (_, n) => `/feed-${n}.xml`);
/** A page every few seconds, for as long as it takes. */
const policy = {
  id: 'default',
  name: 'Standard',
  steps: Array.from({ length: 6 }, () => ({ targets: [{ contact: 'officer' }], delayMinutes: 0.05 })),
  repeats: 20,
  pageAtForce: 3,
  managementForce: 6,
};
const { contacts, ...others } = settingsFor(policy);
const cluster = await openCluster({
  brokers: kafka.brokers,
  elasticsearch: elastic.url,
  counts: { ingest: 2, scoring: 2, alerting: 2, control: 1 },
  configuration: {
    connectors: { allowPrivateAddresses: true },
    notifiers: { email: { host: mail.host, port: mail.port, tls: 'none', from: 'sturmwarte@nordlicht.example' } },
    settings: {
      ...others,
      sources: feedPaths.map(sourceOf),
      contacts: contacts.filter(({ methods }) => methods[0].notifier === 'email'),
    },
  },
});
const stopping = new AbortController();
let feedItems = 0;
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
  const sources = [];
  for (let round = 1; round <= ROUNDS; round++) sources.push(await sourcesRound(round));
  const alerting = await alertingRounds();
  const worst = (all) => Math.max(...all) / 1_000;
  printFigures([
    figure('scoring taken over', worst(scoring), 's', `from kill -9 until every partition of both stages moves on; worst of ${ROUNDS}`, GOAL),
    figure('sources taken over', worst(sources.map(({ ms }) => ms)), 's', 'from kill -9 of a polling process until each of its sources is read again; worst', GOAL),
    figure('sources read twice', Math.max(...sources.map(({ twice }) => twice)), '', `of ${feedPaths.length}, read by more than one process in 10 s before the kill and after`, '0'),
    figure('feed items searchable', await searchableItems(), '', `of ${itemCount()} that were in the feeds`, `${itemCount()}`),
    figure('pages, calm', worst(alerting.calm), 's', 'what lies between two pages beyond the usual, nobody killed; worst', ''),
    figure('pages, process killed', worst(alerting.killed), 's', `the same around ${ROUNDS} kills of the process that owns the incident; worst`, GOAL),
    figure('pages sent twice', alerting.repeated, '', `of ${alerting.sent}`, '0'),
  ]); // prettier-ignore
} finally {
  stopping.abort();
  await cluster.close();
  await mail.close();
  await feeds.close();
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

function sourceOf(path, number) {
  return { id: `feed-${number}`, connector: 'rss', options: { url: feeds.url(path) }, intervalSeconds: 1 };
}

function itemCount() {
  return feedPaths.length * feedItems;
}

async function searchableItems() {
  const found = async () => (await cluster.read(`/v1/mentions?watch=${WATCH}&text=feedmeldung&limit=1`)).total;
  await eventually('the items of the feeds to be searchable', async () => (await found()) >= itemCount()).catch(say);
  return found();
}

function growFeeds() {
  feedItems++;
  for (const path of feedPaths) {
    const items = Array.from({ length: feedItems }, (_, n) => ({ id: `${path}-${n}`, title: `Feedmeldung ${n}: Nordlicht Kaffee` })); // prettier-ignore
    feeds.feed(path, items);
  }
}

/** Until each source of a killed process is read again, and how many were read by more than one. */
async function sourcesRound(round) {
  growFeeds();
  const before = await readersOf(10_000);
  const members = cluster.ofRole('ingest');
  const victim = members.toSorted((a, b) => readBy(before, b) - readBy(before, a))[0];
  const orphans = feedPaths.filter((_, number) => before[number].includes(victim.name));
  const seen = feeds.requests.length;
  await victim.life.kill();
  const killedAt = Date.now();
  growFeeds();
  await eventually('all sources to be read again', () => {
    const paths = new Set(feeds.requests.slice(seen).map(({ path }) => path));
    return orphans.every((path) => paths.has(path));
  });
  const ms = Date.now() - killedAt;
  say(`round ${round}: ${victim.name} killed, its ${orphans.length} sources are read again after ${ms} ms`);
  cluster.start(victim);
  await victim.life.ready();
  await pause(5_000);
  const after = await readersOf(10_000);
  return { ms, twice: [...before, ...after].filter((readers) => readers.length > 1).length };
}

/** By source, the processes that looked at it within this time. */
async function readersOf(ms) {
  const polls = () =>
    Promise.all(
      cluster.ofRole('ingest').map(async (member) => {
        const figures = await cluster.figures(member).catch(() => new Map());
        return feedPaths.map(
          (_, n) => figures.get(`sturmwarte_source_polls_total{source="feed-${n}",outcome="ok"}`) ?? 0,
        );
      }),
    );
  const before = await polls();
  await pause(ms);
  const after = await polls();
  const names = cluster.ofRole('ingest').map(({ name }) => name);
  return feedPaths.map((_, n) => names.filter((_name, member) => after[member][n] > before[member][n]));
}

function readBy(readers, { name }) {
  return readers.filter((names) => names.includes(name)).length;
}

/**
 * How late pages are, in milliseconds: what lies between one and the next, beyond what lies between them in calm. When a
 * page is due is decided by whoever owns the incident, so while nobody does, no book has it.
 */
async function alertingRounds() {
  const arrivals = [];
  const watching = watchArrivals(arrivals);
  const ask = (path, init) => cluster.ingestOnce(path, init);
  const client = tellStorm([{ ask }], createRandom(7), stopping.signal);
  await client.liveFor(1);
  await eventually('pages in calm', () => arrivals.length >= CALM_PAGES);
  const usual = quantile(gapsOf(arrivals), 0.5);
  const calm = gapsOf(arrivals).map((gap) => gap - usual);
  const before = arrivals.length;
  for (let round = 1; round <= ROUNDS; round++) {
    const member = await owner();
    await member.life.kill();
    say(`round ${round}: ${member.name} killed`);
    const seen = arrivals.length;
    await eventually('pages by another process', () => arrivals.length >= seen + 2);
    cluster.start(member);
    await member.life.ready();
    await pause(8_000);
  }
  stopping.abort();
  await client.done;
  await watching;
  const ids = mail.mails.map(({ headers }) => headers['x-sturmwarte-delivery']);
  return {
    calm,
    killed: gapsOf(arrivals.slice(before - 1)).map((gap) => gap - usual),
    sent: ids.length,
    repeated: ids.length - new Set(ids).size,
  };
}

async function watchArrivals(arrivals) {
  for (; !stopping.signal.aborted; await pause(LOOK_EVERY_MS))
    while (arrivals.length < mail.mails.length) arrivals.push(Date.now());
}

function gapsOf(times) {
  return times.slice(1).map((at, index) => at - times[index]);
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
