// How long a page takes: from the moment the mention that crosses the line is accepted to the moment the message is in
// the mailbox and in the chat. Every round is a watch of its own with two ordinary weeks behind it.
import { fork } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { figure, quantile } from './measures.mjs';
import { watchesOf } from './mentions.mjs';
import { startReceivers } from './receivers.mjs';
import { createInstallation, startService } from './service.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const HISTORY_DAYS = 14;
const ORDINARY_EVERY = 2 * HOUR;
/** Critics sent together before any page is due, then one at a time. */
const BEFORE_THE_LINE = 4;
const MOST_CRITICS = 60;
/** A critic after whom no page has come by then did not cross the line. */
const PATIENCE_MS = 2_500;
const BACKGROUND_PER_SECOND = 500;
const BACKGROUND_WATCHES = 100;

const BENCH = new URL('.', import.meta.url).pathname;

export async function measureLatency({ folder, port, rounds }) {
  const receivers = await startReceivers();
  const installation = createInstallation(folder, {
    port,
    notifiers: {
      email: { host: '127.0.0.1', port: receivers.smtpPort, tls: 'none', from: 'sturmwarte@bench.example' },
      'slack-webhook': {},
    },
    settings: settingsFor(receivers.webhookUrl, rounds),
  });
  const service = await startService(installation);
  try {
    const idle = await pages(service, receivers, namesOf(rounds, 0));
    const stop = startBackground(service);
    const busy = await pages(service, receivers, namesOf(rounds, rounds));
    const pushed = await stop();
    return [
      ...figuresOf('idle', idle),
      figure('background kept up', pushed.perSecond, 'mentions/s', `asked for ${BACKGROUND_PER_SECOND} on ${BACKGROUND_WATCHES} other watches`),
      ...figuresOf('busy', busy),
    ]; // prettier-ignore
  } finally {
    await service.stop();
    await receivers.close();
  }
}

function figuresOf(state, measured) {
  const what = 'from the 202 of the mention that crosses the line to the message received';
  return Object.entries(measured).flatMap(([channel, delays]) => [
    figure(`page by ${channel}, ${state}, p50`, quantile(delays, 0.5), 'ms', what),
    figure(`page by ${channel}, ${state}, p95`, quantile(delays, 0.95), 'ms', `the same; ${delays.length} rounds`, '≤ 1,000 ms'),
    figure(`page by ${channel}, ${state}, max`, Math.max(...delays), 'ms', 'the same'),
  ]); // prettier-ignore
}

function settingsFor(webhookUrl, rounds) {
  return {
    contacts: [
      { id: 'mail', name: 'Postfach', methods: [{ notifier: 'email', options: { address: 'lage@bench.example' } }] },
      { id: 'chat', name: 'Kanal', methods: [{ notifier: 'slack-webhook', options: { webhookUrl } }] },
    ],
    policies: [
      {
        id: 'default',
        name: 'Alle',
        steps: [{ targets: [{ contact: 'mail' }, { contact: 'chat' }], delayMinutes: 60 }],
        repeats: 0,
        pageAtForce: 3,
      },
    ],
    watches: [
      ...watchesOf(BACKGROUND_WATCHES),
      ...[...namesOf(rounds, 0), ...namesOf(rounds, rounds)].map((name) => ({
        id: name.toLowerCase(),
        name,
        query: name.toLowerCase(),
      })),
    ],
  };
}

/** Words no background mention holds. */
function namesOf(count, first) {
  return Array.from({ length: count }, (_, round) => `Runde${first + round}x`);
}

async function pages(service, receivers, names) {
  const measured = { mail: [], slack: [] };
  for (const name of names) {
    const { mail, slack } = await page(service, receivers, name);
    measured.mail.push(mail);
    measured.slack.push(slack);
  }
  return measured;
}

/** Milliseconds by channel. */
async function page(service, receivers, name) {
  await push(service, historyOf(name, Date.now()), '?history=true');
  await service.settled();
  const accepted = [];
  for (let critics = 0; critics < MOST_CRITICS;) {
    const count = critics === 0 ? BEFORE_THE_LINE : 1;
    await push(
      service,
      Array.from({ length: count }, (_, n) => critic(name, critics + n, Date.now())),
    );
    critics += count;
    accepted.push({ critics, at: performance.now() });
    const mail = await receivers.mail.find(name, PATIENCE_MS);
    if (mail === undefined) continue;
    const slack = (await receivers.slack.find(name, PATIENCE_MS)) ?? Infinity;
    const crossed = await crossing(service, name, accepted);
    return { mail: mail - crossed.at, slack: slack - crossed.at };
  }
  throw new Error(`no page for ${name} after ${MOST_CRITICS} critics`);
}

/** The push after which the incident was opened, by the critics its first reading counts: a late page is not taken for a quick one. */
async function crossing(service, name, accepted) {
  const { items } = await service.ask('GET', `/v1/incidents?watch=${name.toLowerCase()}`);
  const incident = await service.ask('GET', `/v1/incidents/${encodeURIComponent(items[0].id)}`);
  const counted = incident.reading?.critical ?? incident.critical;
  const push = accepted.find(({ critics }) => critics >= counted);
  if (!push) throw new Error(`the incident of ${name} counts ${counted} critics of ${accepted.at(-1)?.critics}`);
  return push;
}

function push(service, mentions, query = '') {
  const lines = mentions.map((mention) => JSON.stringify(mention)).join('\n');
  return service.ask('POST', `/v1/mentions${query}`, lines, 'application/x-ndjson');
}

function historyOf(name, now) {
  const mentions = [];
  for (let at = now - HISTORY_DAYS * DAY; at < now - HOUR; at += ORDINARY_EVERY) {
    const critical = mentions.length % 8 === 0;
    mentions.push({
      id: `${name}-${mentions.length}`,
      source: 'mastodon',
      publishedAt: at,
      author: `mensch${mentions.length}`,
      text: critical ? `Die Lieferung von ${name} kam leider zu spät.` : `Heute bei ${name} gewesen, nettes Team.`,
    });
  }
  return mentions;
}

function critic(name, number, at) {
  return {
    id: `${name}-storm-${number}`,
    source: ['mastodon', 'bluesky', 'reddit'][number % 3],
    publishedAt: at,
    author: `kritik${number}`,
    text: `${name} hat gelogen und betrogen, das ist ein widerlicher Skandal! #${name}skandal`,
  };
}

function startBackground(service) {
  const feeder = fork(`${BENCH}feeder.mjs`, { stdio: 'inherit' });
  const began = performance.now();
  let accepted = 0;
  const exited = new Promise((resolve) => feeder.once('exit', resolve));
  feeder.on('message', (message) => {
    if (message.kind === 'accepted') accepted += message.accepted;
    if (message.kind !== 'ready') return;
    feeder.send({
      kind: 'push', url: service.url, token: service.token, watches: BACKGROUND_WATCHES, mentions: Number.MAX_SAFE_INTEGER, perRequest: 50,
      inFlight: 2, perSecond: BACKGROUND_PER_SECOND, prefix: `background-${Date.now()}-`,
    }); // prettier-ignore
  });
  return async () => {
    const perSecond = (accepted * 1_000) / (performance.now() - began);
    feeder.disconnect();
    await exited;
    return { perSecond };
  };
}
