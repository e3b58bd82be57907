import { describe, expect, it } from '@jest/globals';
import { SLACK_RETRY_AFTER_SECONDS, type SlackMessage } from '@sturmwarte/testkit';
import { afterTwoOrdinaryWeeks } from '../support/history.ts';
import { critics, HOUR, MINUTE, OFFICER_CHANNEL, policy, SECOND, TEAM_CHANNEL } from '../support/nordlicht.ts';
import { deliveryIds, mailsTo, messagesIn } from '../support/pages.ts';
import type { Story } from '../support/story.ts';

const stories = afterTwoOrdinaryWeeks();

describe('escalation', () => {
  it('goes on to the second step after its delay, through the repeats and on to the last resort, while nobody takes charge', async () => {
    const story = await stories.open({ coarseMs: 30 * SECOND });
    await story.push(critics(story.now(), 20));
    const paged = () => [
      mailsTo(story, 'officer').length,
      mailsTo(story, 'management').length,
      mailsTo(story, 'lastResort').length,
    ];

    await story.pass(4 * MINUTE, MINUTE / 2);
    expect(paged()).toEqual([1, 0, 0]);
    await story.pass(2 * MINUTE, MINUTE / 2);
    expect(paged()).toEqual([1, 1, 0]);
    await story.pass(10 * MINUTE, MINUTE / 2);
    expect(paged()).toEqual([2, 1, 0]);
    await story.pass(5 * MINUTE, MINUTE / 2);
    expect(paged()).toEqual([2, 2, 0]);
    await story.pass(10 * MINUTE, MINUTE / 2);
    expect(paged()).toEqual([2, 2, 1]);
    expect(mailsTo(story, 'lastResort')[0]?.subject).toContain('NIEMAND');
    expect(new Set(deliveryIds(story)).size).toBe(story.mail.mails.length);
  });

  it('falls back from mail to Slack where the mail server refuses', async () => {
    const story = await stories.open();
    story.mail.trouble('refuse');
    await story.push(critics(story.now(), 20));

    expect(story.mail.mails).toEqual([]);
    expect(messagesIn(story, OFFICER_CHANNEL)).toHaveLength(1);
    expect((await story.incident()).timeline).toContainEqual(
      expect.objectContaining({ kind: 'delivery-failed', contactId: 'officer' }),
    );
  });

  it('tries a mail server that is away for two minutes, then falls back to Slack', async () => {
    const story = await stories.open();
    story.mail.trouble('defer');
    await story.push(critics(story.now(), 20));
    await story.pass(MINUTE);
    expect(messagesIn(story, OFFICER_CHANNEL).filter(isAboutTheStorm)).toEqual([]);
    await story.pass(2 * MINUTE);
    expect(messagesIn(story, OFFICER_CHANNEL).filter(isAboutTheStorm)).toHaveLength(1);
  });

  it('tries Slack again once the time it asked for has passed, and posts once', async () => {
    const story = await stories.open();
    story.slack.trouble('rate-limited');
    await story.push(critics(story.now(), 20));
    expect(messagesIn(story, TEAM_CHANNEL)).toEqual([]);

    story.slack.trouble(undefined);
    await story.pass((SLACK_RETRY_AFTER_SECONDS + 8) * SECOND, 5 * SECOND);
    expect(messagesIn(story, TEAM_CHANNEL)).toHaveLength(1);
    expect(mailsTo(story, 'officer')).toHaveLength(1);
  });

  it('goes on to the next step at once where nobody of a step can be reached', async () => {
    const story = await stories.open();
    await changePolicy(story, {
      steps: [{ targets: [{ contact: 'team' }], delayMinutes: 30 }, ...policy.steps.slice(1)],
    });
    story.slack.trouble('channel_not_found');
    await story.push(critics(story.now(), 20));

    expect(mailsTo(story, 'management')).toHaveLength(1);
    expect(story.now()).toBe((await story.incident()).openedAt);
  });

  it('goes on to the next step at once, and says so, where nobody is on call', async () => {
    const story = await stories.open();
    const nights = { id: 'nights', name: 'Nachtdienst', timeZone: 'Europe/Berlin', rotations: [
      { contacts: ['officer'], start: '2026-03-01', handoff: '18:00', shift: 'day', restriction: { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '18:00', to: '24:00' } },
    ] }; // prettier-ignore
    expect(await story.ask('PUT /v1/schedules/nights', { body: nights })).toMatchObject({ status: 201 });
    await changePolicy(story, {
      steps: [{ targets: [{ schedule: 'nights' }], delayMinutes: 30 }, ...policy.steps.slice(1)],
    });
    await story.push(critics(story.now(), 20));

    expect(mailsTo(story, 'officer')).toEqual([]);
    expect(mailsTo(story, 'management')).toHaveLength(1);
    expect((await story.incident()).timeline).toContainEqual(
      expect.objectContaining({ kind: 'nobody-on-call', text: 'Nachtdienst' }),
    );
  });

  it('keeps trying while every channel is down, and reaches the last resort as soon as one is back', async () => {
    const story = await stories.open({ coarseMs: MINUTE });
    story.mail.trouble('drop');
    story.slack.trouble('drop');
    await story.push(critics(story.now(), 20));
    await story.pass(15 * MINUTE, MINUTE);
    expect(story.mail.mails).toEqual([]);

    story.mail.trouble(undefined);
    story.slack.trouble(undefined);
    await story.pass(HOUR, MINUTE);
    expect(mailsTo(story, 'lastResort').length).toBeGreaterThan(0);
  });
});

/** A channel that keeps failing raises an alarm of its own. */
function isAboutTheStorm({ content }: SlackMessage): boolean {
  return String(content['text']).includes('Nordlicht');
}

async function changePolicy(story: Story, change: object): Promise<void> {
  const { status, text } = await story.ask('PUT /v1/policies/default', {
    body: { ...policy, ...change },
    headers: { 'if-match': '"1"' },
  });
  if (status !== 200) throw new Error(text);
}
