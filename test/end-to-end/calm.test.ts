import { describe, expect, it } from '@jest/globals';
import { afterTwoOrdinaryWeeks } from '../support/history.ts';
import { critics, DAY, HOUR, MINUTE, MORNING, ordinaryTalk, outrage, WATCH } from '../support/nordlicht.ts';
import { openStory, type Story } from '../support/story.ts';

const stories = afterTwoOrdinaryWeeks();

describe('what is no storm', () => {
  it('two ordinary weeks, live from the first day, page nobody', async () => {
    const story = await openStory({ startsAt: MORNING - 14 * DAY, coarseMs: HOUR });
    try {
      const talk = ordinaryTalk(MORNING, 14);
      await story.live(talk, MORNING, HOUR);

      expect(await story.incidents()).toEqual([]);
      expect(story.mail.mails).toEqual([]);
      expect(story.slack.messages).toEqual([]);
      expect(await countOf(story)).toBe(talk.length);
      expect((await latest(story))?.baseline).toBe('own');
    } finally {
      await story.close();
    }
  }, 60_000);

  it('an old storm that is imported pages nobody, and an ordinary day after it is no surprise', async () => {
    const story = await stories.open();
    const old = outrage(MORNING - 3 * DAY, { minutes: 120, peakPerMinute: 8 });
    await story.push(old, { history: true });
    await story.pass(10 * MINUTE);

    expect(await story.incidents()).toEqual([]);
    expect(story.mail.mails).toEqual([]);
    expect(await latest(story)).toMatchObject({ force: 0, baseline: 'own' });
    const found = await story.ask(`GET /v1/mentions?text=Splitter&limit=1`);
    expect(found.json['total']).toBeGreaterThan(20);
  });

  it('a storm that is over when its mentions arrive is placed where it was, and is no storm now', async () => {
    const story = await stories.open();
    await story.push(critics(MORNING - 12 * HOUR, 80));
    await story.pass(2 * MINUTE);

    expect(await story.incidents()).toEqual([]);
    expect((await latest(story))?.force).toBe(0);
  });

  it('one person with 200 angry posts is no strong wind', async () => {
    const story = await stories.open();
    const posts = critics(story.now(), 200).map((post) => ({
      ...post,
      source: 'mastodon',
      author: 'one-and-the-same',
    }));
    await story.push(posts);
    await story.pass(2 * MINUTE);

    const reading = await latest(story);
    expect(reading?.critics).toBe(1);
    expect(reading?.force).toBeLessThan(3);
    expect(await story.incidents()).toEqual([]);
  });

  it('mentions handed in twice are counted and found once', async () => {
    const story = await stories.open();
    const before = await countOf(story);
    const posts = critics(story.now(), 12);
    await story.push(posts);
    await story.push([...posts, ...posts]);
    await story.push(posts);

    expect(await countOf(story)).toBe(before + posts.length);
    expect(await latest(story)).toMatchObject({ critical: 12, critics: 12 });
  });

  it('a mention seen again with more shares is an update, not another mention', async () => {
    const story = await stories.open();
    const [post] = critics(story.now(), 1);
    await story.push([post ?? {}]);
    await story.push([{ ...post, shares: 900 }]);

    const id = `${post?.source ?? ''}:${post?.id ?? ''}`;
    const { json } = await story.ask(`GET /v1/mentions/${encodeURIComponent(id)}`);
    expect(json['mention']).toMatchObject({ shares: 900 });
    expect(await latest(story)).toMatchObject({ critical: 1 });
  });
});

async function latest(story: Story) {
  return (await story.service.store.readings.latest()).find(({ watchId }) => watchId === WATCH);
}

async function countOf(story: Story): Promise<number> {
  const { json } = await story.ask(`GET /v1/mentions?watch=${WATCH}&limit=1`);
  return Number(json['total']);
}
