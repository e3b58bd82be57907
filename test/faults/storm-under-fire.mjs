// One storm told to two services at once: one is killed again and again and started anew, the other never is. Both are fed
// the same mentions by the same impatient client, which repeats whatever was not answered.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts } from '@sturmwarte/testkit/engines';
import { createRandom } from '@sturmwarte/testkit/world';
import { startSlackReceiver } from '../../packages/testkit/dist/slack-receiver.js';
import { startSmtpInbox } from '../../packages/testkit/dist/smtp-inbox.js';
import { readEmbeddedLedger } from './ledger.mjs';
import { startLife } from './service-process.mjs';
import { arrivalsOf, nextPost, owedPages, policyFor, settingsFor, tellStorm, WATCH } from './storm-story.mjs';

/** Longest a service lives before it is killed. */
const LIFE_MS = 1_500;
/** Share of kills by moment; the rest waits for a page to arrive. */
const WHILE_STARTING = 0.25;
const AT_WORK = 0.4;
/** The storm goes on for this long after the last kill. */
const AFTERMATH_S = 15;
/** After the last kill everything must have come to its end within this. */
const REST_WITHIN_MS = 180_000;
const LOOK_EVERY_MS = 250;

/**
 * Tells the storm and kills the first of the two services `kills` times. `say` takes a line on how it goes.
 * Resolves to what was handed in, what pages were owed and, for each service, its books, its incidents and what its receivers got.
 */
export async function stormUnderFire({ kills, seed, say }) {
  const root = mkdtempSync(join(tmpdir(), 'sturmwarte-kill-'));
  const policy = policyFor(kills);
  const victim = await openSide(join(root, 'victim'), settingsFor(policy));
  const reference = await openSide(join(root, 'reference'), settingsFor(policy));
  const stopping = new AbortController();
  try {
    victim.begin();
    reference.begin();
    const client = tellStorm([victim, reference], createRandom(seed + 1), stopping.signal);
    const moments = await killAgainAndAgain(victim, kills, createRandom(seed), say);
    await client.liveFor(AFTERMATH_S);
    stopping.abort();
    const handedIn = await client.done;
    say(`${kills} kills are done; waiting for everything to come to its end`);
    for (const side of [victim, reference]) await side.rest(handedIn.size);
    return {
      root,
      moments,
      handedIn,
      owed: owedPages(policy),
      victim: await victim.conclude(),
      reference: await reference.conclude(),
    };
  } finally {
    stopping.abort();
    await victim.close();
    await reference.close();
  }
}

/** A data folder with its own receivers, and whatever life runs on it at the moment. */
async function openSide(folder, settings) {
  const [mail, slack, [port]] = [await startSmtpInbox(), await startSlackReceiver(), await freePorts(1)];
  const config = `${folder}.yaml`;
  writeFileSync(
    config,
    JSON.stringify({
      log: { level: 'warn' },
      connectors: { allowPrivateAddresses: true },
      notifiers: {
        email: { host: mail.host, port: mail.port, tls: 'none', from: 'sturmwarte@nordlicht.example' },
        slack: { botToken: slack.botToken, apiUrl: slack.apiUrl },
      },
      settings,
    }),
  );
  let life;
  const ask = async (path, init = {}) => {
    const { localToken } = JSON.parse(await readFile(join(folder, 'secrets.json'), 'utf8'));
    const headers = { authorization: `Bearer ${localToken}`, ...init.headers };
    return fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers });
  };
  const read = async (path) => {
    const answer = await ask(path);
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const searchable = async () => (await read(`/v1/mentions?watch=${WATCH}&limit=1`)).total;
  const incidents = async () => {
    const { items } = await read('/v1/incidents?limit=100');
    return Promise.all(items.map(({ id }) => read(`/v1/incidents/${encodeURIComponent(id)}`)));
  };
  const isAtRest = async (mentions) => {
    if ((await searchable()) !== mentions) return false;
    const storms = (await incidents()).filter(({ watchId }) => watchId === WATCH);
    return (
      storms.length > 0 &&
      storms.every(
        ({ deliveries, escalation }) => escalation?.exhausted && deliveries.every(({ state }) => state !== 'pending'),
      )
    );
  };

  return {
    ask,
    begin: () => void (life = startLife({ folder, config, port })),
    life: () => life,
    /** Resolves when the next page has arrived, before the service can have written that down. */
    nextPage: () => Promise.race([mail.received(mail.mails.length + 1), nextPost(slack)]),
    async rest(mentions) {
      await life.ready();
      for (const until = Date.now() + REST_WITHIN_MS; Date.now() < until; await pause(LOOK_EVERY_MS))
        if (await isAtRest(mentions)) return;
      // What is missing is told by the books.
    },
    async conclude() {
      const told = { searchable: await searchable(), incidents: await incidents() };
      await life.stop();
      return { ...told, arrivals: arrivalsOf(mail, slack), ledger: await readEmbeddedLedger(folder, WATCH) };
    },
    async close() {
      await life?.kill();
      await mail.close();
      await slack.close();
    },
  };
}

/** Kills at moments chosen by chance: while starting, at work, or right as a page arrives. Says how often which. */
async function killAgainAndAgain(side, kills, random, say) {
  const moments = { 'while starting': 0, 'at work': 0, 'as a page arrived': 0 };
  for (let number = 1; number <= kills; number++) {
    const life = side.life();
    const moment = await momentOf(side, random);
    if (life.isOver()) throw new Error(`the service ended by itself after kill ${number - 1}:\n${life.words()}`);
    await life.kill();
    moments[moment]++;
    if (number % 10 === 0) say(`${number} kills`);
    side.begin();
  }
  return moments;
}

/** Resolves, with what it is, when the moment has come. */
async function momentOf(side, random) {
  const kind = random.next();
  const time = random.integer(LIFE_MS);
  if (kind < WHILE_STARTING) {
    const ready = side.life().ready();
    return Promise.race([pause(time).then(() => 'while starting'), ready.then(() => 'at work')]);
  }
  await side.life().ready();
  if (kind < WHILE_STARTING + AT_WORK) return pause(time).then(() => 'at work');
  return Promise.race([side.nextPage().then(() => 'as a page arrived'), pause(2 * LIFE_MS).then(() => 'at work')]);
}
