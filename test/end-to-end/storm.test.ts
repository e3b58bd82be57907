import { describe, expect, it } from '@jest/globals';
import { afterTwoOrdinaryWeeks } from '../support/history.ts';
import { critics, HOUR, MINUTE, MORNING, outrage, TEAM_CHANNEL, WATCH } from '../support/nordlicht.ts';
import { acknowledgePath, mailsTo, messagesIn, textOf } from '../support/pages.ts';
import type { Story } from '../support/story.ts';

const stories = afterTwoOrdinaryWeeks();

describe('a storm', () => {
  it('pages by mail and in Slack, and says why: force, figures, three mentions with links, and how to take charge', async () => {
    const story = await stories.open();
    await story.push(critics(story.now(), 20));

    const [mail] = mailsTo(story, 'officer');
    expect(mail?.subject).toContain('Nordlicht Kaffee – Windstärke 4 (Starker Wind)');
    expect(mail?.text).toContain('20 kritische Erwähnungen');
    expect(mail?.text).toMatch(/üblich \d/);
    expect(mail?.text).toContain('Warum diese Meldung?');
    expect(mail?.text).toContain('#nordlichtskandal');
    expect(mail?.text.match(/https:\/\/(?:mastodon|bluesky|reddit)\.example\/@critic\d+\/1/g)).toHaveLength(3);
    expect(mail?.text).toContain('Geschäftsleitung alarmiert');
    expect(acknowledgePath(mail?.text ?? '')).toMatch(/^\/ack\/./);
    expect(mail?.html).toContain(acknowledgePath(mail?.text ?? ''));

    const [message, ...others] = messagesIn(story, TEAM_CHANNEL);
    expect(others).toEqual([]);
    expect(message?.content['text']).toContain('Windstärke 4');
    expect(textOf(message ?? neverSent)).toMatch(/20 kritische Erwähnungen.*\/ack\//);
    expect(mailsTo(story, 'management')).toEqual([]);
  });

  it('is taken over by the button behind the link, not by opening the link, and the message in Slack then says so', async () => {
    const story = await stories.open();
    await story.push(critics(story.now(), 20));
    const link = acknowledgePath(mailsTo(story, 'officer')[0]?.text ?? '');

    const opened = await story.ask(`GET ${link}`, { token: null });
    await story.settled();
    expect(opened.status).toBe(200);
    expect(opened.text).toContain('<form method="post">');
    expect((await story.incident()).state).toBe('triggered');

    const pressed = await story.ask(`POST ${link}`, { token: null });
    await story.settled();
    expect(pressed.text).toContain('Danke, du hast übernommen.');
    expect(await story.incident()).toMatchObject({ state: 'acknowledged', acknowledgedBy: 'officer' });
    const messages = messagesIn(story, TEAM_CHANNEL);
    expect(messages).toHaveLength(1);
    expect(textOf(messages[0] ?? neverSent)).toContain('Übernommen von Bereitschaft');
  });

  it('seeks nobody further once somebody has taken charge', async () => {
    const story = await stories.open();
    await story.push(critics(story.now(), 20));
    await acknowledge(story);
    await story.pass(30 * MINUTE, MINUTE);

    expect(mailsTo(story, 'officer')).toHaveLength(1);
    expect(mailsTo(story, 'management')).toEqual([]);
    expect(mailsTo(story, 'lastResort')).toEqual([]);
  });

  it('pages again when it grows beyond what was acknowledged, and management at once from force 5 on', async () => {
    const story = await stories.open();
    await story.push(critics(story.now(), 20));
    await acknowledge(story);
    await story.pass(4 * MINUTE, MINUTE);
    await story.push(critics(story.now(), 30, { name: 'another' }));

    expect(await story.incident()).toMatchObject({ state: 'triggered', force: 5 });
    expect(mailsTo(story, 'officer').at(-1)?.subject).toContain('steigt auf Windstärke 5 (Sturm)');
    expect(mailsTo(story, 'officer').at(-1)?.text).toContain('Seit der Übernahme ist die Windstärke von 4 auf 5');
    expect(mailsTo(story, 'management')).toHaveLength(1);
  });

  it('of force 5 reaches management at once, past the steps below', async () => {
    const story = await stories.open();
    await story.push(critics(story.now(), 45));

    expect((await story.incident()).force).toBe(5);
    expect(mailsTo(story, 'management')).toHaveLength(1);
    expect(mailsTo(story, 'officer')).toHaveLength(1);
  });

  it('whose end has come is told to those who were paged, and to nobody else', async () => {
    const story = await stories.open({ coarseMs: MINUTE });
    await story.push(critics(story.now(), 20));
    await acknowledge(story);
    await story.pass(5 * HOUR, MINUTE);

    expect(await story.incident()).toMatchObject({ state: 'resolved', resolvedBy: 'calm' });
    expect(mailsTo(story, 'officer').at(-1)?.subject).toContain('Entwarnung');
    expect(mailsTo(story, 'management')).toEqual([]);
    const [first, reply] = messagesIn(story, TEAM_CHANNEL);
    expect(reply?.threadTs).toBe(first?.ts);
  });

  it('of the simulated public is one incident, however it grows, and every mention of it can be found', async () => {
    const story = await stories.open();
    const mentions = outrage(MORNING + MINUTE, { peakPerMinute: 12, growthMinutes: 10, minutes: 40 });
    await story.live(mentions, MORNING + 45 * MINUTE);

    expect(await story.incidents()).toHaveLength(1);
    expect((await story.incident()).peakForce).toBeGreaterThanOrEqual(5);
    expect(mailsTo(story, 'management').length).toBeGreaterThan(0);
    const found = await story.ask(`GET /v1/mentions?watch=${WATCH}&from=${new Date(MORNING).toISOString()}&limit=1`);
    expect(found.json['total']).toBe(mentions.length);
  });
});

const neverSent = { channel: '', ts: '', edits: 0, content: {} };

async function acknowledge(story: Story): Promise<void> {
  const link = acknowledgePath(mailsTo(story, 'officer').at(-1)?.text ?? '');
  await story.ask(`POST ${link}`, { token: null });
  await story.settled();
}
