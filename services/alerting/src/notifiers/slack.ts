// Slack by bot token: the page is one message that changes with the incident, and its end is told in its thread.
import { LogLevel, WebClient, type FetchFunction, type Logger } from '@slack/web-api';
import { Type } from '@sturmwarte/contracts';
import { codeOf, CodedError, type HttpClient } from '@sturmwarte/runtime';
import { followUp, type Notice } from '../notice.ts';
import { defineNotifier, outcomeOf, type Receipt, type Refusal } from './notifier.ts';
import { Secret } from './secrets.ts';
import { renderSlack } from './slack-blocks.ts';

const closed = { additionalProperties: false } as const;

export const slack = defineNotifier({
  kind: 'slack',
  title: 'Slack, by bot token: the message changes with the incident',
  options: Type.Object(
    {
      channel: Type.String({
        description: 'Id of a channel (`C…`) or person (`U…`), or a `#name`.',
        pattern: '^[#@]?[\\p{L}\\p{N}._-]{1,80}$',
      }),
    },
    closed,
  ),
  config: Type.Object(
    {
      botToken: Secret({ description: 'Bot token (`xoxb-…`) with the scope `chat:write`.' }),
      apiUrl: Type.String({
        description: 'Base address of the Web API, for proxies.',
        pattern: '^https?://[^\\s]+$',
        default: 'https://slack.com/api/',
      }),
    },
    closed,
  ),
  edits: true,
  create({ botToken, apiUrl }, { http }) {
    const clientFor = (signal: AbortSignal) =>
      new WebClient(botToken, {
        slackApiUrl: apiUrl,
        allowAbsoluteUrls: false,
        // The outbox repeats what failed; a second clock here would only delay the next method of the contact.
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        fetch: fetchBy(http, signal),
        logger: silent,
      });
    return {
      async notify(notice, { channel }, previous, signal) {
        const client = clientFor(signal);
        try {
          return { kind: 'sent', receipt: await say(client, notice, channel, messageOf(previous)) };
        } catch (error) {
          return refusal(error, signal);
        }
      },
      async check(signal) {
        try {
          await clientFor(signal).auth.test();
          return { kind: 'working' };
        } catch (error) {
          return { kind: 'failing', error: refusal(error, signal).error };
        }
      },
    };
  },
});

/** Where a message is; Slack edits by the channel's id, whatever name it was posted under. */
interface Place {
  readonly channel: string;
  readonly ts: string;
}

async function say(client: WebClient, notice: Notice, channel: string, known: Place | undefined): Promise<Receipt> {
  // Edits ring nobody's phone: whatever needs a person is a message of its own.
  if (notice.urgent || !known) return { ...(await post(client, notice, channel)) };
  const edited = await edit(client, notice, known);
  if (!edited) return { ...(await post(client, followUp(notice), channel)) };
  if (notice.purpose === 'end') await post(client, followUp(notice), known.channel, known.ts);
  return { ...known };
}

async function post(client: WebClient, notice: Notice, channel: string, thread?: string): Promise<Place> {
  const message = {
    channel,
    ...renderSlack(notice),
    metadata: metadata(notice),
    unfurl_links: false,
    unfurl_media: false,
  };
  // A reply is broadcast to the channel: a thread alone is easily missed.
  const answer = await client.chat.postMessage(
    thread === undefined ? message : { ...message, thread_ts: thread, reply_broadcast: true },
  );
  if (answer.channel === undefined || answer.ts === undefined) {
    throw new CodedError('REMOTE_FAILED', 'Slack did not say where the message is');
  }
  return { channel: answer.channel, ts: answer.ts };
}

/** False where the message is gone or may no longer be edited. */
async function edit(client: WebClient, notice: Notice, { channel, ts }: Place): Promise<boolean> {
  try {
    await client.chat.update({ channel, ts, ...renderSlack(notice), metadata: metadata(notice) });
    return true;
  } catch (error) {
    const word = platformError(error);
    if (word !== undefined && GONE.has(word)) return false;
    throw error;
  }
}

/** Not shown to anybody; by it a repeated delivery can be told from a new one. */
function metadata(notice: Notice) {
  return { event_type: 'sturmwarte_notice', event_payload: { delivery: notice.id, incident: notice.incidentId } };
}

function messageOf(receipt: Receipt | undefined): Place | undefined {
  const { channel, ts } = receipt ?? {};
  return channel === undefined || ts === undefined ? undefined : { channel, ts };
}

const GONE = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed']);
/** Slack's own troubles; every other word of it is about our request and will be the same next time. */
const PASSING = new Set([
  'ratelimited',
  'rate_limited',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
]);

function refusal(error: unknown, signal: AbortSignal): Refusal {
  if (signal.aborted) return outcomeOf(error, signal);
  const word = platformError(error);
  if (word !== undefined) return { kind: PASSING.has(word) ? 'retry' : 'failed', error: `Slack refused: ${word}` };
  const code = codeOf(error);
  if (code === 'slack_webapi_rate_limited_error') {
    return { kind: 'retry', error: 'Slack asks to slow down', ...retryAfter(error) };
  }
  if (code === 'slack_webapi_http_error') {
    const status = field(error, 'statusCode');
    const passing = typeof status !== 'number' || status >= 500 || status === 408 || status === 429;
    return { kind: passing ? 'retry' : 'failed', error: `Slack answered ${String(status)}` };
  }
  return outcomeOf(code === 'slack_webapi_request_error' ? field(error, 'original') : error);
}

/** `channel_not_found` and the like. */
function platformError(error: unknown): string | undefined {
  if (codeOf(error) !== 'slack_webapi_platform_error') return undefined;
  const word = field(field(error, 'data'), 'error');
  return typeof word === 'string' ? word : undefined;
}

function retryAfter(error: unknown): { retryAfterMs?: number } {
  const seconds = field(error, 'retryAfter');
  return typeof seconds === 'number' ? { retryAfterMs: seconds * 1_000 } : {};
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
}

/** The client speaks through our own HTTP client, so that its rules on deadlines, sizes and addresses hold here too. */
function fetchBy(http: Pick<HttpClient, 'postJson'>, signal: AbortSignal): FetchFunction {
  return async (url, { headers = {}, body } = {}) => {
    if (typeof body !== 'string') throw new CodedError('REMOTE_REFUSED', 'only texts are sent to Slack');
    const answer = await http.postJson(String(url), body, { headers, signal });
    const received = new Headers(answer.headers);
    return {
      ok: answer.status >= 200 && answer.status < 300,
      status: answer.status,
      statusText: '',
      url: answer.url,
      headers: received,
      text: async () => answer.text,
      json: async (): Promise<unknown> => JSON.parse(answer.text),
      arrayBuffer: async () => new TextEncoder().encode(answer.text).buffer,
    };
  };
}

/** Outcomes say what went wrong; the client's own lines would carry addresses and bodies. */
const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};
