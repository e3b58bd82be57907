// What people see of a page: who got it, which delivery it was, and the link in it.
import type { ReceivedMail, SlackMessage } from '@sturmwarte/testkit';
import { addresses } from './nordlicht.ts';
import type { Story } from './story.ts';

export type Person = keyof typeof addresses;

/** Mails a person got, oldest first. */
export function mailsTo({ mail }: Story, person: Person): readonly ReceivedMail[] {
  return mail.mails.filter(({ to }) => to.includes(addresses[person]));
}

/** Messages that stand in a Slack channel, oldest first. */
export function messagesIn({ slack }: Story, channel: string): readonly SlackMessage[] {
  return slack.messages.filter((message) => message.channel === channel);
}

/** Everything a Slack message says, as one text. */
export function textOf({ content }: SlackMessage): string {
  return JSON.stringify(content['blocks']);
}

/** Path of the first link that takes charge. */
export function acknowledgePath(text: string): string {
  const found = /https?:\/\/[^/\s]+(\/ack\/[\w.-]+)/.exec(text)?.[1];
  if (found === undefined) throw new Error(`no link to take charge in: ${text}`);
  return found;
}

/** Delivery ids of all mails, as their headers say. */
export function deliveryIds({ mail }: Story): readonly string[] {
  return mail.mails.map(({ headers }) => headers['x-sturmwarte-delivery'] ?? '');
}
