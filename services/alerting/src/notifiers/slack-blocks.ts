// A notice in Slack's Block Kit (https://docs.slack.dev/reference/block-kit), within its limits, with nothing a stranger
// wrote able to link, to mention or to format.
import type { KnownBlock, MrkdwnElement } from '@slack/web-api';
import { noticeTexts } from '../notice-text.ts';
import { shorten } from '../plain-text.ts';
import type { Notice } from '../notice.ts';

/** Characters a section takes, and a header. */
const MAX_SECTION = 3_000;
const MAX_HEADER = 150;
const MAX_FIELDS = 10;
/** A longer address is rather left out than cut: half a link leads nowhere. */
const MAX_ADDRESS = 1_000;

export interface SlackMessage {
  /** What notifications and screen readers say. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** Links are text, not buttons: Slack marks a pressed link button as failed unless an app answers. */
export function renderSlack(notice: Notice): SlackMessage {
  const text = noticeTexts[notice.language];
  const { labels } = text;
  const blocks = [
    header(`${ICONS[notice.force]} ${notice.drill ? `${text.drill} – ` : ''}${notice.watchName} – ${notice.storm}`),
    notice.drill ? section([`*${text.drill}:* ${text.drillExplained}`]) : [],
    section([`*${escapeMrkdwn(notice.summary)}*`, escapeMrkdwn(notice.status), escapeMrkdwn(notice.next ?? '')]),
    section([
      joined([
        notice.acknowledgeUrl === undefined ? '' : link(notice.acknowledgeUrl, `➜ ${labels.acknowledge}`),
        notice.consoleUrl === '' ? '' : link(notice.consoleUrl, labels.console),
      ]),
    ]),
    titled(labels.reasons, notice.reasons.map((reason) => `• ${escapeMrkdwn(reason)}`)),
    fields(notice),
    notice.terms.length > 0 ? section([`*${labels.terms}:* ${escapeMrkdwn(notice.terms.join(', '))}`]) : [],
    notice.mentions.length > 0 ? section([`*${labels.mentions}*`]) : [],
    // The link stands before the excerpt, so that no formatting in the excerpt can swallow it.
    notice.mentions.flatMap(({ origin, excerpt, url }) =>
      section([joined([escapeMrkdwn(origin), url === undefined ? '' : link(url, labels.open)]), `>${escapeMrkdwn(excerpt)}`]),
    ),
    titled(labels.playbook, notice.playbook.map((step, index) => `${index + 1}. ${escapeMrkdwn(step)}`)),
    footer(`${labels.delivery} ${notice.id} · ${text.zone(notice.timeZone)}`),
  ]; // prettier-ignore
  return { text: escapeMrkdwn(notice.subject), blocks: blocks.flat() };
}

/** Slack's three control characters, and the words that would wake a whole channel. */
export function escapeMrkdwn(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@(?=channel|here|everyone)/gi, '@\u2060');
}

const ICONS = ['⚪', '🟢', '🟢', '🟡', '🟠', '🔴', '🟣'] as const;

function header(text: string): KnownBlock[] {
  return [{ type: 'header', text: { type: 'plain_text', text: shorten(text, MAX_HEADER), emoji: true } }];
}

/** As many sections as the lines need; none where all are empty. */
function section(lines: readonly string[]): KnownBlock[] {
  const written = lines.filter((line) => line !== '');
  return packed(written).map((text) => ({ type: 'section', text: mrkdwn(text) }));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function titled(title: string, lines: readonly string[]): KnownBlock[] {
  return lines.length > 0 ? section([`*${title}*`, ...lines]) : [];
}

function fields({ facts }: Notice): KnownBlock[] {
  if (facts.length === 0) return [];
  const cells = facts.slice(0, MAX_FIELDS).map(({ label, value }) => mrkdwn(`*${label}*\n${escapeMrkdwn(value)}`));
  return [{ type: 'section', fields: cells }];
}

function footer(text: string): KnownBlock[] {
  return [{ type: 'context', elements: [mrkdwn(escapeMrkdwn(text))] }];
}

/** `verbatim`: Slack turns nothing but our own markup into links and mentions. */
function mrkdwn(text: string): MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}

/** Empty where the address is too long. */
function link(url: string, label: string): string {
  const address = url.replaceAll('&', '&amp;').replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');
  return address.length > MAX_ADDRESS ? '' : `<${address}|${escapeMrkdwn(label)}>`;
}

/** Lines joined into texts of at most a section's length. */
function packed(lines: readonly string[]): string[] {
  const texts: string[] = [];
  for (const whole of lines) {
    const line = whole.length > MAX_SECTION ? `${whole.slice(0, MAX_SECTION - 1)}…` : whole;
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= MAX_SECTION) {
      texts[texts.length - 1] = `${last}\n${line}`;
    } else {
      texts.push(line);
    }
  }
  return texts;
}
