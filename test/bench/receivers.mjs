// Where pages arrive: an SMTP server and a server that answers as Slack's incoming webhooks do. Each notes when a message
// was complete, by the clock of this process.
import { createServer } from 'node:http';
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** `find` resolves with the moment the first message that mentions `word` was complete; undefined after `patienceMs`. */
export async function startReceivers() {
  const mail = createArrivals();
  const slack = createArrivals();

  const smtp = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData(stream, _session, done) {
      text(stream).then((message) => {
        mail.add(message);
        done();
      }, done);
    },
  });
  await new Promise((resolve) => smtp.listen(0, '127.0.0.1', resolve));

  const http = createServer(async (request, response) => {
    slack.add(await text(request));
    response.end('ok');
  });
  await new Promise((resolve) => http.listen(0, '127.0.0.1', resolve));

  return {
    mail,
    slack,
    smtpPort: smtp.server.address().port,
    webhookUrl: `http://127.0.0.1:${http.address().port}/services/bench`,
    async close() {
      http.closeAllConnections();
      await Promise.all([new Promise((done) => smtp.close(done)), new Promise((done) => http.close(done))]);
    },
  };
}

function createArrivals() {
  const messages = [];
  const listeners = new Set();
  return {
    add(message) {
      messages.push({ message, at: performance.now() });
      for (const listener of listeners) listener();
    },
    find: (word, patienceMs) =>
      new Promise((resolve) => {
        const look = () => {
          const found = messages.find(({ message }) => message.includes(word));
          if (found) end(found.at);
        };
        const end = (at) => {
          clearTimeout(timer);
          listeners.delete(look);
          resolve(at);
        };
        const timer = setTimeout(() => end(undefined), patienceMs);
        listeners.add(look);
        look();
      }),
  };
}
