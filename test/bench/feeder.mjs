// Pushes mentions over HTTP from a process of its own, as a customer's system would: NDJSON, a few requests at once.
// Told over IPC what to push and when to pause; says after each answer how many mentions were accepted.
import { Agent, request } from 'node:http';
import { createTexts, lineOf } from './mentions.mjs';

let going = Promise.resolve();
let goOn = () => undefined;

process.on('message', (message) => {
  if (message.kind === 'pause') going = new Promise((resolve) => (goOn = resolve));
  if (message.kind === 'resume') goOn();
  if (message.kind === 'push') void push(message).then(() => process.connected && process.disconnect());
});
process.send({ kind: 'ready' });

/** With `perSecond` the pace is kept by the clock, whatever the answers take; without it requests follow each other. */
async function push({ url, token, watches, mentions, perRequest, inFlight, perSecond, prefix }) {
  const texts = createTexts(watches);
  const agent = new Agent({ keepAlive: true, maxSockets: inFlight });
  const began = Date.now();
  let taken = 0;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (taken < mentions && process.connected) {
        await going;
        const first = taken;
        const count = Math.min(perRequest, mentions - first);
        taken += count;
        if (perSecond) await sleepUntil(began + (first / perSecond) * 1_000);
        const at = Date.now();
        let body = '';
        for (let n = first; n < first + count; n++) body += lineOf(texts[n % texts.length], `${prefix}${n}`, at);
        const { accepted } = await post(agent, new URL('/v1/mentions', url), token, body);
        if (process.connected) process.send({ kind: 'accepted', accepted });
      }
    }),
  );
  agent.destroy();
}

function post(agent, url, token, body) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' };
    const sent = request(url, { method: 'POST', agent, headers }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      if (response.statusCode === 202) resolve(JSON.parse(text));
      else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
    });
    // The server closes connections that were idle; handing the same mentions in again counts them once.
    sent.on('error', (error) => (error.code === 'ECONNRESET' ? resolve(post(agent, url, token, body)) : reject(error)));
    sent.end(body);
  });
}

function sleepUntil(at) {
  const rest = at - Date.now();
  return rest > 0 ? new Promise((resolve) => setTimeout(resolve, rest)) : undefined;
}
