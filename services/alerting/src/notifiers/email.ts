// The page by mail: text and HTML, one thread for each incident, and the same Message-ID whenever the same delivery is
// repeated, so that servers and programs can drop the copy.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { oneOf, Type } from '@sturmwarte/contracts';
import { messageOf } from '@sturmwarte/runtime';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { followUp, type Notice } from '../notice.ts';
import { renderPlain } from '../notice-plain.ts';
import { renderEmailHtml } from './email-html.ts';
import { defineNotifier, outcomeOf, type Leaving, type Refusal } from './notifier.ts';
import { Secret } from './secrets.ts';

const closed = { additionalProperties: false } as const;
const Address = (description: string) =>
  Type.String({ description, maxLength: 254, pattern: '^[^\\s@<>(),;:"\\[\\]\\\\]+@[^\\s@<>(),;:"\\[\\]\\\\]+$' });

/** A server that has not answered by then is down; the caller's signal usually says so earlier. */
const SOCKET_TIMEOUT_MS = 15_000;
const DEFAULT_PORTS = { starttls: 587, implicit: 465, none: 25 } as const;

export const email = defineNotifier({
  kind: 'email',
  title: 'E-mail, by an SMTP server',
  options: Type.Object({ address: Address('Where the page is sent.') }, closed),
  config: Type.Object(
    {
      host: Type.String({ description: 'SMTP server.', minLength: 1, maxLength: 253 }),
      port: Type.Optional(
        Type.Integer({ description: 'Default 587, 465 or 25, by `tls`.', minimum: 1, maximum: 65_535 }),
      ),
      tls: Type.Unsafe<'starttls' | 'implicit' | 'none'>({
        ...oneOf('starttls', 'implicit', 'none'),
        description: '`none` only for a relay on the same machine.',
        default: 'starttls',
      }),
      ca: Type.Optional(
        Type.String({
          description: 'PEM of the authority that signed the server’s certificate, where it is no public one.',
          pattern: '^\\s*-----BEGIN CERTIFICATE-----',
          maxLength: 100_000,
        }),
      ),
      user: Type.Optional(Type.String({ description: 'Login, where the server wants one.', minLength: 1 })),
      password: Type.Optional(Secret({ description: 'Password of the login.' })),
      from: Address('Sender address; its domain also names the messages.'),
    },
    closed,
  ),
  edits: false,
  connectsFirst: true,
  create({ host, port, tls, ca, user, password, from }) {
    const options = {
      host,
      port: port ?? DEFAULT_PORTS[tls],
      secure: tls === 'implicit',
      requireTLS: tls === 'starttls',
      ignoreTLS: tls === 'none',
      ...(ca === undefined ? {} : { tls: { ca } }),
      ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
      connectionTimeout: SOCKET_TIMEOUT_MS,
      greetingTimeout: SOCKET_TIMEOUT_MS,
      socketTimeout: SOCKET_TIMEOUT_MS,
      dnsTimeout: SOCKET_TIMEOUT_MS,
    };
    return {
      async notify(notice, { address }, _previous, signal, leaving) {
        const message = compose(notice, from, address);
        const transport = createTransport(options);
        transport.use('stream', (mail, done) => {
          mail.message.processFunc((text) => Readable.from(leavingFirst(text, leaving), { objectMode: false }));
          done();
        });
        try {
          await transport.sendMail({ ...message, signal });
          return { kind: 'sent', receipt: { messageId: message.messageId } };
        } catch (error) {
          return refusal(error, signal);
        }
      },
      async check(signal) {
        try {
          await createTransport(options).verify();
          return { kind: 'working' };
        } catch (error) {
          return { kind: 'failing', error: refusal(error, signal).error };
        }
      },
    };
  },
});

/** Read once the server has taken the login and the addresses and asks for the text. */
async function* leavingFirst(text: AsyncIterable<unknown>, leaving: Leaving): AsyncGenerator {
  await leaving();
  yield* text;
}

function compose(notice: Notice, from: string, to: string): SendMailOptions & { readonly messageId: string } {
  const said = notice.urgent ? notice : followUp(notice);
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const thread = messageId('incident', notice.incidentId, domain);
  return {
    from: { name: 'Sturmwarte', address: from },
    to: { name: '', address: to },
    subject: said.subject,
    text: renderPlain(said),
    html: renderEmailHtml(said),
    messageId: messageId('delivery', notice.id, domain),
    // A thread needs a first message; nobody ever sent it, which mail programs cope with.
    inReplyTo: thread,
    references: [thread],
    priority: notice.urgent ? 'high' : 'normal',
    headers: {
      // No automatic answers to an automatic message (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'X-Sturmwarte-Incident': notice.incidentId,
      'X-Sturmwarte-Delivery': notice.id,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Ids may hold characters a Message-ID must not; a digest of them never does. */
function messageId(what: 'incident' | 'delivery', id: string, domain: string): string {
  return `<${what}.${createHash('sha256').update(id).digest('hex').slice(0, 32)}@${domain}>`;
}

/** Reply codes of 500 and more are final (RFC 5321, section 4.2.1), except 503, which blames the session. */
function refusal(error: unknown, signal: AbortSignal): Refusal {
  if (signal.aborted) return outcomeOf(error, signal);
  const code = replyCode(error);
  const kind = code !== undefined && code >= 500 && code !== 503 ? 'failed' : 'retry';
  return { kind, error: messageOf(error).replace(/\s+/g, ' ').slice(0, 300) };
}

function replyCode(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('responseCode' in error)) return undefined;
  return typeof error.responseCode === 'number' ? error.responseCode : undefined;
}
