// A real SMTP server on loopback that keeps every mail it accepts, and refuses, defers, hangs or drops when told to.
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { createArrivals } from './arrivals.ts';
import { TEST_CERTIFICATE } from './test-certificate.ts';
import { parseMail, type ParsedMail } from './parse-mail.ts';

export interface ReceivedMail extends ParsedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came over the wire. */
  readonly raw: string;
}

/** `refuse`: 550 for the recipient. `defer`: 451 after the message. `hang`: no answer to it. `drop`: cuts the connection. */
export type SmtpTrouble = 'refuse' | 'defer' | 'hang' | 'drop';

export interface SmtpInbox {
  readonly host: string;
  readonly port: number;
  readonly mails: readonly ReceivedMail[];
  /** Resolves with all mails once `count` have been accepted. */
  received(count: number): Promise<readonly ReceivedMail[]>;
  /** Resolves once `count` recipients have been named, whatever became of them. */
  attempted(count: number): Promise<unknown>;
  /** From now on every mail meets this; undefined: works again. */
  trouble(kind: SmtpTrouble | undefined): void;
  close(): Promise<void>;
}

export interface SmtpInboxOptions {
  /** It accepts mail only after a login with these. */
  readonly credentials?: { readonly user: string; readonly password: string };
  /** It speaks TLS with the test certificate, from the first byte or once asked to; until then it takes no login and no mail. */
  readonly tls?: 'starttls' | 'implicit';
}

/** Starts on a free port. */
export async function startSmtpInbox(options: SmtpInboxOptions = {}): Promise<SmtpInbox> {
  const mails = createArrivals<ReceivedMail>();
  const attempts = createArrivals<string>();
  const { credentials, tls } = options;
  const sockets = new Set<Socket>();
  let trouble: SmtpTrouble | undefined;

  const server = new SMTPServer({
    ...(tls ? { key: TEST_CERTIFICATE.key, cert: TEST_CERTIFICATE.certificate } : {}),
    secure: tls === 'implicit',
    disabledCommands: [...(tls === 'starttls' ? [] : ['STARTTLS']), ...(credentials ? [] : ['AUTH'])],
    authOptional: !credentials,
    allowInsecureAuth: tls === undefined,
    disableReverseLookup: true,
    closeTimeout: 100,
    onAuth(auth, _session, done) {
      const known = auth.username === credentials?.user && auth.password === credentials?.password;
      if (known) done(null, { user: auth.username });
      else done(reply(535, 'Authentication failed'));
    },
    onMailFrom(_sender, { secure }, done) {
      if (tls && !secure) done(reply(530, 'Must issue a STARTTLS command first'));
      else done();
    },
    onRcptTo({ address }, _session, done) {
      attempts.push(address);
      if (trouble === 'refuse') done(reply(550, 'No such user here'));
      else if (trouble === 'drop') for (const socket of sockets) socket.destroy();
      else done();
    },
    onData(stream, session, done) {
      const now = trouble;
      text(stream).then(
        (raw) => {
          if (now === 'hang') return;
          if (now === 'defer') {
            done(reply(451, 'Try again later'));
            return;
          }
          mails.push({ ...envelopeOf(session), raw, ...parseMail(raw) });
          done();
        },
        (error: unknown) => done(error instanceof Error ? error : reply(451, 'Reading failed')),
      );
    },
  });
  // A client that goes away in mid-conversation is part of the tests.
  server.on('error', () => undefined);
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    host: '127.0.0.1',
    port: portOf(server.server.address()),
    mails: mails.all,
    received: (count) => mails.received(count),
    attempted: (count) => attempts.received(count),
    trouble(kind) {
      trouble = kind;
    },
    async close() {
      // Node 20 crashes where a connection is destroyed under a TLS handshake that has just failed; the server ends those.
      if (!tls) for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function envelopeOf({ envelope }: SMTPServerSession): { from: string; to: string[] } {
  return {
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    to: envelope.rcptTo.map(({ address }) => address),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('the inbox does not listen on a port');
  return address.port;
}
