// The storm the fault scripts tell: who is paged by which policy, what they are owed, and an impatient client that repeats
// whatever was not answered.
import { setTimeout as pause } from 'node:timers/promises';
import { nordlicht, nordlichtQuery, ordinaryDays, storm } from '@sturmwarte/testkit/world';

const DAY = 24 * 3_600_000;
const HISTORY_DAYS = 7;
const HISTORY_PER_HOUR = 6;
const BATCH = 50;
const PUSH_EVERY_MS = 150;
/** Share of batches the client sends once more although they were answered. */
const REPEATED = 0.1;
const LOOK_EVERY_MS = 250;
export const WATCH = 'nordlicht-kaffee';

/** Impatient, and with as many repeats as it takes to have pages due for as long as the service is killed. */
export const policyFor = (kills) => ({
  id: 'default',
  name: 'Standard',
  steps: [
    { targets: [{ contact: 'officer' }, { contact: 'team' }], delayMinutes: 0.1 },
    { targets: [{ contact: 'management' }], delayMinutes: 0.1, management: true },
  ],
  repeats: Math.min(20, Math.max(1, Math.ceil(kills / 5))),
  pageAtForce: 3,
  managementForce: 5,
  catchAll: 'last-resort',
});
const mailContact = (id) => ({
  id,
  name: id,
  methods: [{ notifier: 'email', options: { address: `${id}@nordlicht.example` } }],
});
export const settingsFor = (policy) => ({
  contacts: [
    ...['officer', 'management', 'last-resort'].map(mailContact),
    { id: 'team', name: 'team', methods: [{ notifier: 'slack', options: { channel: 'C0TEAM' } }] },
  ],
  policies: [policy],
  watches: [{ id: WATCH, name: nordlicht.name, query: nordlichtQuery, timeZone: 'Europe/Berlin' }],
});

/** Every page the policy owes while nobody takes charge, as `purpose/step/round/contact`. */
export function owedPages(policy) {
  const owed = [];
  for (let round = 0; round <= policy.repeats; round++)
    for (const [step, { targets }] of policy.steps.entries())
      for (const { contact } of targets) owed.push(`page/${step}/${round}/${contact}`);
  return [...owed, `catch-all/${policy.steps.length}/${policy.repeats}/${policy.catchAll}`];
}

/** Edits ring nobody's phone; they are waited through. */
export async function nextPost(slack) {
  const before = slack.messages.length;
  while (slack.messages.length === before) await slack.received(slack.requests.length + 1);
}

/** Delivery id → how often it arrived. */
export function arrivalsOf(mail, slack) {
  const ids = mail.mails.map(({ headers }) => headers['x-sturmwarte-delivery']);
  for (const { path, body } of slack.requests) {
    if (path !== '/api/chat.postMessage') continue;
    ids.push(JSON.parse(new URLSearchParams(body).get('metadata')).event_payload.delivery);
  }
  const arrivals = new Map();
  for (const id of ids) arrivals.set(id, (arrivals.get(id) ?? 0) + 1);
  return arrivals;
}

/** History first, then chatter and a storm as they are written, until told to stop. */
export function tellStorm(sides, random, signal) {
  const handedIn = new Set();
  let liveSince;
  const give = async (mentions, query = '') => {
    if (mentions.length === 0) return;
    const body = JSON.stringify(mentions);
    await Promise.all(sides.map((side) => insist(side, `/v1/mentions${query}`, body)));
    for (const { source, id } of mentions) handedIn.add(`${source}:${id}`);
    if (random.next() < REPEATED) await Promise.all(sides.map((side) => insist(side, `/v1/mentions${query}`, body)));
  };
  const work = async () => {
    const now = Date.now();
    const history = [...ordinaryDays(random, nordlicht, now - HISTORY_DAYS * DAY, now, HISTORY_PER_HOUR)];
    for (let first = 0; first < history.length; first += BATCH)
      await give(history.slice(first, first + BATCH), '?history=true');
    liveSince = Date.now();
    const world = storm(random, nordlicht, {
      startsAt: liveSince,
      peakPerMinute: 400,
      growthMinutes: 0.2,
      minutes: 60,
    });
    let due = [];
    for (const mention of world) {
      while (mention.publishedAt > Date.now()) {
        await give(due);
        due = [];
        if (signal.aborted) return handedIn;
        await pause(PUSH_EVERY_MS);
      }
      due.push(mention);
    }
    return handedIn;
  };
  return {
    done: work(),
    /** Resolves when the storm has been told for this long, from now or from its beginning, whichever is later. */
    async liveFor(seconds) {
      while (liveSince === undefined) await pause(LOOK_EVERY_MS);
      await pause(seconds * 1_000);
    },
  };
}

/** What was not answered may have been taken or not: only sending it again makes sure. */
async function insist({ ask }, path, body) {
  for (;;) {
    const answer = await ask(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } }).catch(
      () => undefined,
    );
    if (answer?.status === 202) {
      await answer.text().catch(() => undefined);
      return;
    }
    if (answer && answer.status < 500) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    await pause(LOOK_EVERY_MS / 5);
  }
}
