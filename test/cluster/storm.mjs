// `npm run test:cluster`: the storm as a cluster sees it, with three processes for each scoring stage, real engines, a real
// mail server and a Slack-shaped receiver: two ordinary weeks, outrage, a page by mail and in Slack, one click that takes
// charge. Prints what was found; ends with 1 where something was not.
import { setTimeout as pause } from 'node:timers/promises';
import { createRandom, nordlicht, nordlichtQuery, ordinaryDays, storm } from '@sturmwarte/testkit/world';
import { startSlackReceiver } from '../../packages/testkit/dist/slack-receiver.js';
import { startSmtpInbox } from '../../packages/testkit/dist/smtp-inbox.js';
import { enginesOf, eventually, openCluster } from './cluster.mjs';

const DAY = 24 * 3_600_000;
const WATCH = 'nordlicht-kaffee';
const HISTORY_DAYS = 14;
const HISTORY_PER_HOUR = 6;
const BATCH = 500;
const PUSH_EVERY_MS = 200;
const COUNTS = { ingest: 2, scoring: 3, alerting: 2, control: 2 };

const [mail, slack] = [await startSmtpInbox(), await startSlackReceiver()];
const cluster = await openCluster({
  ...enginesOf(process.env),
  counts: COUNTS,
  configuration: {
    connectors: { allowPrivateAddresses: true },
    notifiers: {
      email: { host: mail.host, port: mail.port, tls: 'none', from: 'sturmwarte@nordlicht.example' },
      slack: { botToken: slack.botToken, apiUrl: slack.apiUrl },
    },
    settings: settings(),
  },
});
const findings = [];
const found = (what, ok, detail) => findings.push({ what, ok, detail });
const random = createRandom(2012);
let forumToken;
let failure;
try {
  await tell();
} catch (error) {
  failure = error;
  for (const { name, life } of cluster.members) console.log(`--- ${name} said last:\n${life?.words() ?? ''}`);
} finally {
  await cluster.close();
  await mail.close();
  await slack.close();
}
const width = Math.max(...findings.map(({ what }) => what.length), 0);
for (const { what, ok, detail } of findings) console.log(`${ok ? 'ok   ' : 'WRONG'} ${what.padEnd(width)}  ${detail}`);
if (failure) console.log(`WRONG ${failure.stack}`);
process.exit(!failure && findings.every(({ ok }) => ok) ? 0 : 1);

async function tell() {
  const began = Date.now();
  await cluster.begin();
  found('processes ready', true, `${cluster.members.length} in ${seconds(began)}`);

  const made = await cluster.command('token', 'create', '--name', 'forum', '--role', 'ingest');
  forumToken = made.trim();
  found('token made by the command line', /^sw_/.test(forumToken), 'by the address of a control process');

  const now = Date.now();
  const history = [...ordinaryDays(random, nordlicht, now - HISTORY_DAYS * DAY, now, HISTORY_PER_HOUR)];
  for (let first = 0; first < history.length; first += BATCH) {
    const { status } = await push(history.slice(first, first + BATCH), '?history=true');
    if (status !== 202) throw new Error(`history was answered with ${status}`);
  }
  await eventually('the history to be searchable', async () => (await searchable()) === history.length);
  found('history searchable', true, `${history.length}`);

  const stormAt = Date.now();
  const outrage = storm(random, nordlicht, { startsAt: stormAt, peakPerMinute: 300, growthMinutes: 0.2, minutes: 30 });
  let told = 0;
  let due = [];
  const stopping = new AbortController();
  const telling = (async () => {
    for (const mention of outrage) {
      while (mention.publishedAt > Date.now()) {
        if (due.length > 0) await push(due);
        told += due.length;
        due = [];
        if (stopping.signal.aborted) return;
        await pause(PUSH_EVERY_MS);
      }
      due.push(mention);
    }
  })();

  const page = await eventually('a page by mail', () => mail.mails.find(({ to }) => String(to).includes('officer')));
  found('page by mail', /Windstärke/.test(page.subject), `${page.subject} after ${seconds(stormAt)}`);
  await eventually('a page in Slack', () => slack.messages.length > 0);
  found('page in Slack', true, `after ${seconds(stormAt)}`);

  const link = /https?:\/\/[^\s]+\/ack\/[^\s>)]+/.exec(page.text)?.[0];
  const path = new URL(link).pathname;
  const pressed = await cluster.control(path, { method: 'POST' });
  found('taking charge', pressed.status === 200, `POST of the link: ${pressed.status}`);
  const incident = await eventually('the incident to be acknowledged', async () => {
    const { items } = await cluster.read('/v1/incidents?limit=10');
    return items.find(({ watchId, state }) => watchId === WATCH && state === 'acknowledged');
  });
  found(
    'acknowledged',
    true,
    `force ${incident.force} by ${incident.acknowledgedBy}, ${seconds(stormAt)} into the storm`,
  );

  stopping.abort();
  await telling;
  await eventually('everything to be searchable', async () => (await searchable()) === history.length + told);
  found('mentions searchable', true, `${history.length + told} of ${history.length + told}`);
  const { items } = await cluster.read(`/v1/incidents?limit=10`);
  found('incidents of the storm', items.filter(({ watchId }) => watchId === WATCH).length === 1, `${items.length}`);

  const worked = await Promise.all(cluster.ofRole('scoring').map(workedBy));
  found(
    'scoring processes that worked',
    worked.every((count) => count > 0),
    worked.join(', '),
  );
  found('mentions worked in all', true, `${worked.reduce((sum, count) => sum + count, 0)}`);
}

function push(mentions, query = '') {
  return cluster.ingest(`/v1/mentions${query}`, {
    method: 'POST',
    body: JSON.stringify(mentions),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${forumToken}` },
  });
}

async function searchable() {
  return (await cluster.read(`/v1/mentions?watch=${WATCH}&limit=1`)).total;
}

async function workedBy(member) {
  const figures = await cluster.figures(member);
  return figures.get('sturmwarte_bus_consumed_total{topic="mentions",group="score"}') ?? 0;
}

function seconds(since) {
  return `${((Date.now() - since) / 1_000).toFixed(1)} s`;
}

function settings() {
  return {
    contacts: [
      {
        id: 'officer',
        name: 'officer',
        language: 'de',
        methods: [{ notifier: 'email', options: { address: 'officer@nordlicht.example' } }],
      },
      { id: 'team', name: 'team', methods: [{ notifier: 'slack', options: { channel: 'C0TEAM' } }] },
    ],
    policies: [
      {
        id: 'default',
        name: 'Standard',
        steps: [{ targets: [{ contact: 'officer' }, { contact: 'team' }], delayMinutes: 1 }],
        repeats: 1,
        pageAtForce: 3,
        managementForce: 6,
      },
    ],
    watches: [{ id: WATCH, name: nordlicht.name, query: nordlichtQuery, timeZone: 'Europe/Berlin' }],
  };
}
