import { describe, expect, it } from '@jest/globals';
import { afterTwoOrdinaryWeeks } from '../support/history.ts';
import { critics, MINUTE, SECOND, TEAM_CHANNEL, WATCH } from '../support/nordlicht.ts';
import { acknowledgePath, deliveryIds, mailsTo, messagesIn } from '../support/pages.ts';
import type { Story } from '../support/story.ts';

const stories = afterTwoOrdinaryWeeks();

describe('a restart in the middle of a storm', () => {
  it('loses nothing, repeats nothing, and the escalation goes on where it was', async () => {
    const story = await stories.open();
    const first = critics(story.now(), 20);
    await story.push(first);
    await story.pass(2 * MINUTE);

    await story.restart(30 * SECOND);
    await story.pass(MINUTE);
    expect(mailsTo(story, 'officer')).toHaveLength(1);
    expect(mailsTo(story, 'management')).toHaveLength(0);

    await story.pass(2 * MINUTE);
    expect(mailsTo(story, 'management')).toHaveLength(1);
    expect(messagesIn(story, TEAM_CHANNEL)).toHaveLength(1);
    expect(new Set(deliveryIds(story)).size).toBe(story.mail.mails.length);
    expect(await story.incidents()).toHaveLength(1);
  });

  it('counts on from where it was: what came before, what came again, what comes now', async () => {
    const story = await stories.open();
    const first = critics(story.now(), 12);
    await story.push(first);
    await story.restart(10 * SECOND);
    await story.push([...first, ...critics(story.now(), 11, { name: 'later' })]);

    expect(await latest(story)).toMatchObject({ critics: 23, force: 4 });
    const { json } = await story.ask(`GET /v1/mentions?watch=${WATCH}&critical=true&text=nordlichtskandal&limit=1`);
    expect(json['total']).toBe(23);
  });

  it('pages what fell due while nobody was there, once', async () => {
    const story = await stories.open();
    await story.push(critics(story.now(), 20));
    await story.restart(7 * MINUTE);
    await story.pass(MINUTE);

    expect(mailsTo(story, 'management')).toHaveLength(1);
    expect(new Set(deliveryIds(story)).size).toBe(story.mail.mails.length);
  });

  it('leaves links that were sent before it working', async () => {
    const story = await stories.open();
    await story.push(critics(story.now(), 20));
    const link = acknowledgePath(mailsTo(story, 'officer')[0]?.text ?? '');
    await story.restart();
    await story.ask(`POST ${link}`, { token: null });
    await story.settled();
    await story.pass(10 * MINUTE, 30 * SECOND);

    expect(await story.incident()).toMatchObject({ state: 'acknowledged', acknowledgedBy: 'officer' });
    expect(mailsTo(story, 'management')).toEqual([]);
  });
});

async function latest(story: Story) {
  return (await story.service.store.readings.latest()).find(({ watchId }) => watchId === WATCH);
}
